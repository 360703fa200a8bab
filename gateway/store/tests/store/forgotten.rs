//! Persons: kept closed, and forgotten.

use crate::world::{claim, document, exchange, folder, open, personal, publish};
use passerelle_store::{Checked, RunEnd, Store, Verified};
use std::path::Path;

const ANA: &str = "ana@hub.example";
const IRI: &str = "farm/customers/c1";

/// Bytes of all files of a folder.
fn bytes(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).expect("a folder");
    files.flat_map(|file| std::fs::read(file.expect("a file").path()).unwrap_or_default()).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Brings a customer and shows it.
async fn customer(store: &Store, body: &str) {
    let run = store.open_run("farm", "customer", "").await.expect("a run");
    store.append(personal("farm", Some(run), "c1", body, ANA)).await.expect("kept");
    store.close_run(run, &RunEnd::Whole).await.expect("an end");
    let generation = store.begin_generation(Some(run), "customer 1").await.expect("a generation");
    let item = store.run_items(run, None, 1).await.expect("items").remove(0);
    assert_eq!(item.body.as_deref(), Some(body.as_bytes()));
    store.write(generation, run, vec![document(&item, body, vec![claim(IRI, body, false)])]).await.expect("a batch");
    publish(store, "farm", generation).await;
}

#[tokio::test]
async fn a_person_is_not_in_clear_on_the_disk() {
    let folder = folder();
    let store = open(folder.path()).await;
    let body = "{\"name\":\"Ana Quesada\",\"notes\":\"leave the basket at the gate\"}";
    customer(&store, body).await;
    let kept = bytes(folder.path());
    assert!(!holds(&kept, ANA) && !holds(&kept, "Quesada") && !holds(&kept, "basket"));
    store.append(exchange("farm", None, &[("1", "no secret")])).await.expect("kept");
    store.close().await;
    assert!(holds(&bytes(folder.path()), "no secret"), "the look itself can see");
    let store = open(folder.path()).await;
    assert_eq!(crate::world::says(&store, IRI, None).await.as_deref(), Some(body));
}

#[tokio::test]
async fn the_keys_are_for_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let store = open(folder.path()).await;
    customer(&store, "{}").await;
    let mode = std::fs::metadata(folder.path().join("keys")).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn a_person_that_is_forgotten_is_gone_and_the_chain_stands() {
    let folder = folder();
    let store = open(folder.path()).await;
    customer(&store, "{\"name\":\"Ana\"}").await;
    customer(&store, "{\"name\":\"Ana Q\"}").await;
    store.append(personal("farm", None, "c2", "{\"name\":\"Bo\"}", "bo@hub.example")).await.expect("kept");
    let before = store.sizes().await.expect("sizes")["farm"].bytes;
    let erased = store.erase_person("farm", ANA).await.expect("erased");
    assert_eq!((erased.key, erased.bodies, erased.documents), (true, 2, 2));
    assert_eq!(erased.records, [IRI]);
    assert!(store.sizes().await.expect("sizes")["farm"].bytes < before);
    let record = store.record(IRI, None).await.expect("a look").expect("a trace");
    assert_eq!(record.text, None);
    assert!(store.served(None, 10).await.expect("served").is_empty());
    assert!(store.records(None, None, None, 10).await.expect("records").is_empty());
    let sound = Verified::Sound(Checked { exchanges: 5, items: 3, erased: 2 });
    assert_eq!(store.verify(&|_| ()).await.expect("a look"), sound);
    assert!(store.examine().await.expect("a look").is_empty());
    store.close().await;
    let store = open(folder.path()).await;
    assert_eq!(store.verify(&|_| ()).await.expect("a look"), sound);
    let again = store.erase_person("farm", ANA).await.expect("erased");
    assert_eq!((again.key, again.bodies), (false, 0));
}

#[tokio::test]
async fn a_person_that_comes_back_is_kept_anew() {
    let folder = folder();
    let store = open(folder.path()).await;
    customer(&store, "{\"name\":\"Ana\"}").await;
    store.erase_person("farm", ANA).await.expect("erased");
    customer(&store, "{\"name\":\"Ana\"}").await;
    assert_eq!(crate::world::says(&store, IRI, None).await.as_deref(), Some("{\"name\":\"Ana\"}"));
    let found = store.verify(&|_| ()).await.expect("a look");
    assert_eq!(found, Verified::Sound(Checked { exchanges: 4, items: 2, erased: 1 }));
}

#[tokio::test]
async fn the_same_body_of_a_person_is_kept_once() {
    let folder = folder();
    let store = open(folder.path()).await;
    let first = store.append(personal("farm", None, "c1", "{}", ANA)).await.expect("kept");
    let second = store.append(personal("farm", None, "c1", "{}", ANA)).await.expect("kept");
    let other = store.append(personal("farm", None, "c1", "{}", "bo@hub.example")).await.expect("kept");
    assert_eq!((first.new_bodies, second.new_bodies, other.new_bodies), (1, 0, 1));
}
