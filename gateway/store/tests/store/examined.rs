//! Each fault is sown and found, and nothing else with it.

use crate::world::{exchange, folder, open, personal, project, run, tamper};

/// Sows a fault in a store with something of everything, and looks.
async fn check(sown: &'static str, wanted: &[&str]) {
    let folder = folder();
    let store = open(folder.path()).await;
    let first = run(&store, "farm", &[("1", "carrots"), ("2", "leeks")]).await;
    project(&store, "farm", first).await;
    store.append(personal("farm", None, "c1", "Ana", "ana@hub.example")).await.expect("kept");
    store.append(exchange("mill", None, &[("1", "flour")])).await.expect("kept");
    assert!(store.examine().await.expect("a look").is_empty(), "sound before");
    tamper(folder.path(), sown).await;
    let faults = store.examine().await.expect("a look");
    let names: Vec<&str> = faults.iter().map(|fault| fault.name).collect();
    assert_eq!(names, wanted, "{sown}: {faults:?}");
    for fault in faults {
        assert!(!fault.place.is_empty() && !fault.next.en.is_empty() && !fault.next.fr.is_empty());
        assert_ne!(fault.what.en, fault.what.fr);
    }
}

#[tokio::test]
async fn a_broken_chain_is_found() {
    check("UPDATE exchange SET outcome = 'better' WHERE sequence = 1", &["broken-chain"]).await;
}

#[tokio::test]
async fn a_gap_in_the_sequences_is_found() {
    check("DELETE FROM exchange WHERE sequence = 1", &["broken-chain", "sequence-gap", "wrong-sums"]).await;
}

#[tokio::test]
async fn rows_that_were_never_published_are_found() {
    check("UPDATE record SET since = 99 WHERE id = 1", &["unpublished-rows", "wrong-sums"]).await;
}

#[tokio::test]
async fn a_record_without_a_document_is_found() {
    check("DELETE FROM document WHERE id = 1", &["record-without-document", "wrong-sums"]).await;
}

#[tokio::test]
async fn a_document_without_a_body_is_found() {
    check("UPDATE document SET body = 99 WHERE id = 1", &["document-without-body"]).await;
}

#[tokio::test]
async fn an_item_without_a_body_is_found() {
    check("UPDATE item SET body = 99 WHERE exchange = 4", &["broken-chain", "item-without-body"]).await;
}

#[tokio::test]
async fn a_body_without_a_key_is_found() {
    check(
        "UPDATE body SET person = x'00112233445566778899aabbccddeeff' WHERE person IS NOT NULL",
        &["body-without-key"],
    )
    .await;
}

#[tokio::test]
async fn a_run_that_was_left_open_is_found() {
    check("UPDATE run SET closed = NULL, opened = 0", &["run-left-open"]).await;
}

#[tokio::test]
async fn sums_that_disagree_are_found() {
    check("UPDATE account SET records = 7 WHERE account = 'farm'", &["wrong-sums"]).await;
}

#[tokio::test]
async fn a_damaged_keys_file_is_found() {
    let folder = folder();
    let store = open(folder.path()).await;
    std::fs::write(folder.path().join("keys"), "hello\n").expect("keys");
    let faults = store.examine().await.expect("a look");
    assert_eq!(faults.iter().map(|fault| fault.name).collect::<Vec<_>>(), ["damaged-keys"]);
}
