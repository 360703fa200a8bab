//! The chain names the first bad entry.

use crate::world::{exchange, folder, open, personal, run, tamper};
use passerelle_store::{BadEntry, Checked, Store, Verified};
use std::path::Path;

async fn ledger(folder: &Path) -> Store {
    let store = open(folder).await;
    run(&store, "farm", &[("1", "carrots"), ("2", "leeks"), ("3", "beans"), ("4", "peas")]).await;
    run(&store, "mill", &[("1", "flour")]).await;
    run(&store, "farm", &[("1", "carrots"), ("2", "big leeks")]).await;
    store.append(personal("farm", None, "c1", "{\"name\":\"Ana\"}", "ana@hub.example")).await.expect("kept");
    store
}

async fn broken_by(text: &'static str) -> BadEntry {
    let folder = folder();
    let store = ledger(folder.path()).await;
    tamper(folder.path(), text).await;
    match store.verify(&|_| ()).await.expect("a look") {
        Verified::Broken(bad) => bad,
        Verified::Sound(checked) => panic!("sound after {text}: {checked:?}"),
    }
}

async fn check(text: &'static str, account: &str, sequence: i64, item: Option<i64>, why: &str) {
    let bad = broken_by(text).await;
    assert_eq!((bad.account.as_str(), bad.sequence, bad.item), (account, sequence, item), "{text}: {}", bad.why);
    assert!(bad.why.en.contains(why), "{text}: {}", bad.why);
    assert!(!bad.why.fr.is_empty());
}

#[tokio::test]
async fn a_ledger_that_was_not_touched_is_sound() {
    let folder = folder();
    let store = ledger(folder.path()).await;
    let told = std::sync::atomic::AtomicU64::new(0);
    let found = store.verify(&|count| told.store(count, std::sync::atomic::Ordering::Relaxed)).await.expect("a look");
    assert_eq!(found, Verified::Sound(Checked { exchanges: 5, items: 8, erased: 0 }));
    assert_eq!(told.into_inner(), 5);
    store.close().await;
    let store = open(folder.path()).await;
    store.append(exchange("farm", None, &[])).await.expect("kept");
    assert!(matches!(store.verify(&|_| ()).await.expect("a look"), Verified::Sound(Checked { exchanges: 6, .. })));
}

#[tokio::test]
async fn a_changed_header_is_found() {
    check("UPDATE exchange SET actor = 'somebody' WHERE sequence = 2", "farm", 2, None, "hash differs").await;
    check("UPDATE exchange SET at = at + 1 WHERE sequence = 3", "mill", 3, None, "hash differs").await;
}

#[tokio::test]
async fn a_changed_body_is_found_where_it_came() {
    check("UPDATE body SET bytes = x'000700000078787878787878' WHERE id = 3", "farm", 1, Some(2), "digest differs")
        .await;
    check("UPDATE body SET bytes = x'00' WHERE id = 6", "farm", 4, Some(1), "digest differs").await;
}

#[tokio::test]
async fn a_changed_digest_key_or_pointer_is_found() {
    check("UPDATE item SET pointer = '/x' WHERE exchange = 1 AND position = 1", "farm", 1, None, "digests").await;
    check("UPDATE entry SET key = '99' WHERE id = 5", "mill", 3, None, "digests").await;
    check("UPDATE body SET bytes = NULL, digest = x'00' WHERE id = 5", "mill", 3, None, "digests").await;
}

#[tokio::test]
async fn an_item_that_was_taken_out_is_found() {
    check("DELETE FROM item WHERE exchange = 4 AND position = 1", "farm", 4, None, "2 items").await;
    check("DELETE FROM body WHERE id = 2", "farm", 1, Some(1), "not in the ledger").await;
}

#[tokio::test]
async fn an_entry_that_was_taken_out_is_found() {
    check("DELETE FROM exchange WHERE sequence = 3", "farm", 4, None, "sequence 3").await;
    check("DELETE FROM exchange WHERE sequence = 5", "farm", 5, None, "cut off").await;
}

#[tokio::test]
async fn an_entry_that_hangs_on_another_is_found() {
    check("UPDATE exchange SET previous = hash WHERE sequence = 4", "farm", 4, None, "does not follow").await;
}
