//! Copies, and bringing them back.

use crate::world::{exchange, folder, open, personal, project, run, says};
use passerelle_store::{Store, StoreError, Verified};

#[tokio::test]
async fn a_copy_made_in_use_is_brought_back_whole() {
    let (folder, copy, back) = (folder(), folder(), folder());
    let store = open(folder.path()).await;
    store.move_to("https://hub.example").await.expect("an address");
    let first = run(&store, "farm", &[("1", "carrots")]).await;
    project(&store, "farm", first).await;
    store.append(personal("farm", None, "c1", "Ana", "ana@hub.example")).await.expect("kept");
    let made = store.backup(copy.path(), true).await.expect("a copy");
    assert_eq!((made.sequence, made.public_url.as_deref(), made.keys), (3, Some("https://hub.example"), true));
    store.append(exchange("farm", None, &[("2", "after")])).await.expect("kept");

    let restored = Store::restore(copy.path(), back.path(), false).await.expect("brought back");
    assert_eq!(restored, made);
    let store = open(back.path()).await;
    assert_eq!(says(&store, "farm/products/1", None).await.as_deref(), Some("carrots"));
    assert_eq!(store.body(2).await.expect("a look").as_deref(), Some(&b"Ana"[..]));
    assert!(matches!(store.verify(&|_| ()).await.expect("a look"), Verified::Sound(_)));
    let kept = store.append(exchange("farm", None, &[])).await.expect("kept");
    assert_eq!(kept.sequence, 4);
    assert!(store.examine().await.expect("a look").is_empty());
}

#[tokio::test]
async fn a_copy_without_keys_tells_nothing_of_persons_and_says_so() {
    let (folder, copy, back) = (folder(), folder(), folder());
    let store = open(folder.path()).await;
    store.append(personal("farm", None, "c1", "Ana", "ana@hub.example")).await.expect("kept");
    store.backup(copy.path(), false).await.expect("a copy");
    assert!(!copy.path().join("keys").exists());
    Store::restore(copy.path(), back.path(), false).await.expect("brought back");
    let store = open(back.path()).await;
    assert_eq!(store.body(1).await.expect("a look"), None);
    assert!(matches!(store.verify(&|_| ()).await.expect("a look"), Verified::Sound(checked) if checked.erased == 1));
    let faults = store.examine().await.expect("a look");
    assert_eq!(faults.iter().map(|fault| fault.name).collect::<Vec<_>>(), ["body-without-key"]);
}

#[tokio::test]
async fn a_ledger_that_is_there_is_replaced_only_if_asked_and_then_set_aside() {
    let (folder, copy, back) = (folder(), folder(), folder());
    let store = open(folder.path()).await;
    store.append(exchange("farm", None, &[("1", "carrots")])).await.expect("kept");
    store.backup(copy.path(), true).await.expect("a copy");
    let other = open(back.path()).await;
    other.append(exchange("mill", None, &[("1", "flour")])).await.expect("kept");
    other.close().await;
    let refused = Store::restore(copy.path(), back.path(), false).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))));
    assert!(open(back.path()).await.sizes().await.expect("sizes").contains_key("mill"));
    Store::restore(copy.path(), back.path(), true).await.expect("brought back");
    assert!(open(back.path()).await.sizes().await.expect("sizes").contains_key("farm"));
    assert!(open(&back.path().join("replaced-0")).await.sizes().await.expect("sizes").contains_key("mill"));
}

#[tokio::test]
async fn a_copy_that_is_not_what_its_manifest_says_is_refused() {
    let (folder, copy, back) = (folder(), folder(), folder());
    let store = open(folder.path()).await;
    store.append(exchange("farm", None, &[("1", "carrots")])).await.expect("kept");
    store.backup(copy.path(), true).await.expect("a copy");
    crate::world::tamper(copy.path(), "UPDATE exchange SET hash = previous").await;
    let refused = Store::restore(copy.path(), back.path(), false).await;
    assert!(
        matches!(&refused, Err(StoreError::Damaged(said)) if said.en.contains("nothing was changed")),
        "{refused:?}"
    );
    assert!(std::fs::read_dir(back.path()).expect("a folder").next().is_none(), "nothing is left behind");
}

#[tokio::test]
async fn an_interrupted_copy_is_no_copy() {
    let (folder, copy, back) = (folder(), folder(), folder());
    let store = open(folder.path()).await;
    store.backup(copy.path(), true).await.expect("a copy");
    assert!(matches!(store.backup(copy.path(), true).await, Err(StoreError::Refused(_))), "it is full");
    std::fs::remove_file(copy.path().join("manifest.json")).expect("no manifest");
    let refused = Store::restore(copy.path(), back.path(), false).await;
    assert!(matches!(&refused, Err(StoreError::Damaged(said)) if said.en.contains("manifest.json")), "{refused:?}");
}

#[tokio::test]
async fn a_copy_that_is_damaged_changes_nothing() {
    let (folder, copy, back) = (folder(), folder(), folder());
    let store = open(folder.path()).await;
    store.append(personal("farm", None, "c1", "Ana", "ana@hub.example")).await.expect("kept");
    store.backup(copy.path(), true).await.expect("a copy");
    for (name, text) in [("keys", "hello\n"), ("ledger.sqlite", "hello")] {
        std::fs::write(copy.path().join(name), text).expect("damage");
        let refused = Store::restore(copy.path(), back.path(), false).await;
        assert!(matches!(refused, Err(StoreError::Keys(_) | StoreError::Damaged(_))), "{name}: {refused:?}");
        assert!(std::fs::read_dir(back.path()).expect("a folder").next().is_none(), "{name}: nothing is left behind");
    }
}
