//! Disks that are read-only or damaged, and files that are something else.

use crate::world::{exchange, folder, open, personal};
use passerelle_store::{Store, StoreError};
use std::io::Write;
use std::path::Path;

fn keys(folder: &Path) -> std::path::PathBuf {
    folder.join("keys")
}

async fn person(store: &Store, name: &str) {
    store.append(personal("farm", None, name, name, name)).await.expect("kept");
}

#[tokio::test]
async fn a_last_line_of_keys_that_was_cut_off_is_dropped() {
    let folder = folder();
    let store = open(folder.path()).await;
    person(&store, "ana").await;
    store.close().await;
    let mut file = std::fs::OpenOptions::new().append(true).open(keys(folder.path())).expect("a file");
    file.write_all(b"0123456789abcdef 77").expect("a torn line");
    drop(file);
    let store = open(folder.path()).await;
    let faults = store.examine().await.expect("a look");
    assert_eq!(faults.iter().map(|fault| fault.name).collect::<Vec<_>>(), ["torn-keys"]);
    person(&store, "bo").await;
    assert!(store.examine().await.expect("a look").is_empty(), "the next key takes its place");
    store.close().await;
    let store = open(folder.path()).await;
    for (body, name) in [(1, "ana"), (2, "bo")] {
        assert_eq!(store.body(body).await.expect("a look").as_deref(), Some(name.as_bytes()));
    }
}

#[tokio::test]
async fn a_damaged_line_of_keys_is_an_error_and_changes_nothing() {
    let folder = folder();
    let store = open(folder.path()).await;
    person(&store, "ana").await;
    person(&store, "bo").await;
    store.close().await;
    let mut text = std::fs::read(keys(folder.path())).expect("keys");
    let second = text.iter().position(|byte| *byte == b'\n').expect("a line") + 5;
    text[second] ^= 1;
    std::fs::write(keys(folder.path()), &text).expect("keys");
    let error = Store::open(folder.path()).await.expect_err("damage");
    assert!(matches!(&error, StoreError::Keys(said) if said.en.contains("line 2") && said.fr.contains("ligne 2")));
    assert_eq!(std::fs::read(keys(folder.path())).expect("keys"), text);
}

#[tokio::test]
async fn a_keys_file_that_is_empty_or_something_else_is_an_error() {
    for text in ["", "hello\n", "passerelle-keys 1"] {
        let folder = folder();
        open(folder.path()).await.close().await;
        std::fs::write(keys(folder.path()), text).expect("keys");
        let error = Store::open(folder.path()).await.expect_err("damage");
        assert!(matches!(&error, StoreError::Keys(said) if said.en.contains("line 1")), "{text:?}: {error}");
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_named_with_what_to_do() {
    let folder = folder();
    std::fs::write(folder.path().join("ledger.sqlite"), "a shopping list, and more than that. ".repeat(200))
        .expect("a file");
    let error = Store::open(folder.path()).await.expect_err("no database");
    assert!(
        matches!(&error, StoreError::Damaged(said) if said.en.contains("ledger.sqlite") && said.en.contains("restore")),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_ledger_of_a_later_program_is_left_alone() {
    let folder = folder();
    open(folder.path()).await.close().await;
    crate::world::tamper(folder.path(), "UPDATE schema_version SET version = 9").await;
    let error = Store::open(folder.path()).await.expect_err("newer");
    assert!(matches!(&error, StoreError::Newer(said) if said.en.contains("tables 9")), "{error:?}");
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_named_with_what_to_do() {
    // A file in the place of the folder stands for it: who runs as root may write everywhere else.
    let folder = folder();
    let place = folder.path().join("data");
    std::fs::write(&place, "").expect("a file");
    let error = Store::open(&place).await.expect_err("no folder");
    assert!(matches!(&error, StoreError::Disk(said) if said.en.contains("data")), "{error:?}");
}

#[tokio::test]
async fn a_read_only_folder_is_named_with_what_to_do() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    open(folder.path()).await.append(exchange("farm", None, &[])).await.expect("kept");
    let mode = |bits| std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(bits)).expect("a mode");
    mode(0o555);
    let as_root = std::fs::write(folder.path().join("probe"), "").is_ok();
    let opened = Store::open(&folder.path().join("data")).await;
    mode(0o755);
    if as_root {
        println!("permissions do not bind who runs this: not checked");
        return;
    }
    assert!(matches!(&opened, Err(StoreError::Disk(said)) if said.en.contains("--data")), "{opened:?}");
}
