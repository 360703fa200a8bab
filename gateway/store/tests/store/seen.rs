//! Generations, records and their versions.

use crate::world::{claim, document, folder, open, project, publish, run, says, write};
use passerelle_store::{DocumentChange, StoreError};

const IRI: &str = "farm/products/1";

#[tokio::test]
async fn nothing_is_seen_before_it_is_published() {
    let folder = folder();
    let store = open(folder.path()).await;
    let run = run(&store, "farm", &[("1", "carrots")]).await;
    let generation = store.begin_generation(Some(run), "product 1").await.expect("a generation");
    write(&store, "farm", generation, run).await;
    assert_eq!(says(&store, IRI, None).await, None);
    assert!(store.served(None, 10).await.expect("served").is_empty());
    publish(&store, "farm", generation).await;
    assert_eq!(says(&store, IRI, None).await.as_deref(), Some("carrots"));
}

#[tokio::test]
async fn a_generation_that_was_interrupted_leaves_nothing() {
    let folder = folder();
    let store = open(folder.path()).await;
    let first = run(&store, "farm", &[("1", "carrots"), ("2", "leeks")]).await;
    project(&store, "farm", first).await;
    let second = run(&store, "farm", &[("1", "big carrots")]).await;
    let generation = store.begin_generation(Some(second), "product 1").await.expect("a generation");
    write(&store, "farm", generation, second).await;
    store.remove_missing(generation, second).await.expect("missing");
    assert_eq!(says(&store, "farm/products/2", None).await.as_deref(), Some("leeks"));
    store.close().await;
    let store = open(folder.path()).await;
    assert_eq!(says(&store, IRI, None).await.as_deref(), Some("carrots"));
    assert_eq!(says(&store, "farm/products/2", None).await.as_deref(), Some("leeks"));
    let generation = project(&store, "farm", second).await;
    assert_eq!(says(&store, IRI, None).await.as_deref(), Some("big carrots"));
    assert_eq!(store.removed(generation).await.expect("removed"), ["farm/products/2"]);
}

#[tokio::test]
async fn one_generation_is_written_at_a_time() {
    let folder = folder();
    let store = open(folder.path()).await;
    let generation = store.begin_generation(None, "product 1").await.expect("a generation");
    let second = store.begin_generation(None, "product 1").await;
    assert!(matches!(second, Err(StoreError::Refused(text)) if text.en.contains(&format!("generation {generation}"))));
    store.abandon(generation).await.expect("dropped");
    store.begin_generation(None, "product 1").await.expect("a generation");
}

#[tokio::test]
async fn a_record_is_as_it_was_at_an_instant() {
    let folder = folder();
    let store = open(folder.path()).await;
    let mut times = Vec::new();
    for price in ["3", "4", "4", "5"] {
        let run = run(&store, "farm", &[("1", price)]).await;
        project(&store, "farm", run).await;
        times.push(store.exchanges(None, None, 1).await.expect("entries")[0].at);
    }
    assert_eq!(says(&store, IRI, Some(times[0] - 1)).await, None);
    for (at, price) in times.iter().zip(["3", "4", "4", "5"]) {
        assert_eq!(says(&store, IRI, Some(*at)).await.as_deref(), Some(price));
    }
    let versions = store.versions(IRI).await.expect("versions");
    let numbers: Vec<i64> = versions.iter().map(|version| version.version).collect();
    assert_eq!(numbers, [4, 2, 1], "what did not change is no version");
    assert_eq!((versions[0].until, versions[1].until), (None, Some(versions[0].since)));
    assert_eq!(versions[0].actor, "steward:ana");
}

#[tokio::test]
async fn what_did_not_change_is_not_among_the_changes() {
    let folder = folder();
    let store = open(folder.path()).await;
    let first = run(&store, "farm", &[("1", "carrots"), ("2", "leeks")]).await;
    let generation = project(&store, "farm", first).await;
    let changed = store.changed(generation, None, 10).await.expect("changes");
    assert_eq!(changed.len(), 2);
    let second = run(&store, "farm", &[("1", "carrots"), ("2", "big leeks")]).await;
    let generation = project(&store, "farm", second).await;
    let changed = store.changed(generation, None, 10).await.expect("changes");
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].records, [("farm/products/2".to_string(), String::new(), false)]);
    assert!(store.changed(generation, Some(changed[0].id), 10).await.expect("changes").is_empty());
    assert!(store.removed(generation).await.expect("removed").is_empty());
}

#[tokio::test]
async fn a_record_in_a_document_that_changed_elsewhere_keeps_its_version() {
    let folder = folder();
    let store = open(folder.path()).await;
    for (text, offer) in [("a", "3 euros"), ("b", "4 euros")] {
        let run = run(&store, "farm", &[("1", text)]).await;
        let generation = store.begin_generation(Some(run), "product 1").await.expect("a generation");
        let item = &store.run_items(run, None, 1).await.expect("items")[0];
        let records = vec![claim(IRI, "carrots", false), claim("farm/offers/1", offer, false)];
        let written = store.write(generation, run, vec![document(item, text, records)]).await.expect("a batch");
        publish(&store, "farm", generation).await;
        assert_eq!(written.documents, 1);
    }
    assert_eq!(store.versions(IRI).await.expect("versions").len(), 1);
    assert_eq!(store.versions("farm/offers/1").await.expect("versions").len(), 2);
    assert_eq!(says(&store, IRI, None).await.as_deref(), Some("a"), "it points into the document it came with");
    let served = store.served(None, 10).await.expect("served");
    let iris: Vec<&str> = served.iter().flat_map(|at| &at.records).map(|(iri, _, _)| iri.as_str()).collect();
    assert_eq!(iris, [IRI, "farm/offers/1"]);
}

#[tokio::test]
async fn a_stub_is_there_until_the_owner_comes_and_never_changes_it() {
    let folder = folder();
    let store = open(folder.path()).await;
    let run_id = run(&store, "farm", &[("1", "carrots")]).await;
    let item = store.run_items(run_id, None, 1).await.expect("items").remove(0);
    let mention =
        |text: &str| document(&item, text, vec![claim(IRI, text, false), claim("farm/growers/9", text, true)]);
    let generation = store.begin_generation(Some(run_id), "product 1").await.expect("a generation");
    store.write(generation, run_id, vec![mention("a")]).await.expect("a batch");
    publish(&store, "farm", generation).await;
    assert!(store.record("farm/growers/9", None).await.expect("a look").expect("a stub").stub);

    let growers = store.open_run("farm", "grower", "").await.expect("a run");
    store.append(crate::world::exchange("farm", Some(growers), &[("9", "Ines")])).await.expect("kept");
    let grower = store.run_items(growers, None, 1).await.expect("items").remove(0);
    let generation = store.begin_generation(Some(growers), "grower 1").await.expect("a generation");
    let owner = document(&grower, "Ines", vec![claim("farm/growers/9", "Ines", false)]);
    store.write(generation, growers, vec![owner]).await.expect("a batch");
    store.write(generation, run_id, vec![mention("b")]).await.expect("a batch");
    publish(&store, "farm", generation).await;
    let record = store.record("farm/growers/9", None).await.expect("a look").expect("a record");
    assert!(!record.stub);
    assert_eq!(says(&store, "farm/growers/9", None).await.as_deref(), Some("Ines"));
    assert_eq!(store.sizes().await.expect("sizes")["farm"].records, 2);
}

#[tokio::test]
async fn of_two_owners_the_oldest_is_served_and_the_other_after_it() {
    let folder = folder();
    let store = open(folder.path()).await;
    let first = run(&store, "farm", &[("1", "one"), ("2", "two")]).await;
    let items = store.run_items(first, None, 2).await.expect("items");
    let generation = store.begin_generation(Some(first), "product 1").await.expect("a generation");
    let both = items.iter().map(|item| document(item, &item.key, vec![claim(IRI, &item.key, false)])).collect();
    store.write(generation, first, both).await.expect("a batch");
    publish(&store, "farm", generation).await;
    assert_eq!(says(&store, IRI, None).await.as_deref(), Some("1"));
    assert_eq!(store.served(None, 10).await.expect("served").len(), 1);

    let second = run(&store, "farm", &[("2", "two")]).await;
    let generation = store.begin_generation(Some(second), "product 1").await.expect("a generation");
    assert_eq!(store.remove_missing(generation, second).await.expect("missing"), 1);
    publish(&store, "farm", generation).await;
    assert_eq!(says(&store, IRI, None).await.as_deref(), Some("2"));
    assert!(store.removed(generation).await.expect("removed").is_empty());
    let changed = store.changed(generation, None, 10).await.expect("changes");
    assert_eq!(&*changed[0].text, b"2");
    assert_eq!(store.record(IRI, None).await.expect("a look").expect("a record").version, generation);
}

#[tokio::test]
async fn an_item_that_cannot_be_read_keeps_its_last_good_version() {
    let folder = folder();
    let store = open(folder.path()).await;
    let first = run(&store, "farm", &[("1", "carrots")]).await;
    project(&store, "farm", first).await;
    let second = run(&store, "farm", &[("1", "???")]).await;
    let generation = store.begin_generation(Some(second), "product 1").await.expect("a generation");
    let why = serde_json::json!({ "at": "/price" });
    let stale = DocumentChange::Stale { key: "1".into(), why: why.clone() };
    store.write(generation, second, vec![stale.clone()]).await.expect("a batch");
    assert_eq!(store.record(IRI, None).await.expect("a look").expect("a record").stale, None);
    publish(&store, "farm", generation).await;
    let record = store.record(IRI, None).await.expect("a look").expect("a record");
    assert_eq!((record.stale.as_deref(), &*record.text.expect("a text")), (Some(&*why.to_string()), &b"carrots"[..]));
    assert_eq!(store.sizes().await.expect("sizes")["farm"].stale, 1);
    let item = store.run_items(second, None, 1).await.expect("items").remove(0);
    assert!(item.current.expect("a document").stale);

    let third = run(&store, "farm", &[("1", "carrots again")]).await;
    project(&store, "farm", third).await;
    assert_eq!(store.record(IRI, None).await.expect("a look").expect("a record").stale, None);
    assert_eq!(store.sizes().await.expect("sizes")["farm"].stale, 0);
}

#[tokio::test]
async fn the_same_again_writes_nothing() {
    let folder = folder();
    let store = open(folder.path()).await;
    let run = run(&store, "farm", &[("1", "carrots"), ("1", "carrots")]).await;
    project(&store, "farm", run).await;
    let before = store.sizes().await.expect("sizes");
    let generation = project(&store, "farm", run).await;
    let after = store.sizes().await.expect("sizes");
    assert_eq!((before["farm"].documents, before["farm"].records), (1, 1));
    assert_eq!((after["farm"].documents, after["farm"].records), (1, 1));
    assert!(store.changed(generation, None, 10).await.expect("changes").is_empty());
}

#[tokio::test]
async fn records_are_listed_by_account_and_class_in_pages() {
    let folder = folder();
    let store = open(folder.path()).await;
    for account in ["farm", "farm-2"] {
        let run = run(&store, account, &[("1", "a"), ("2", "b"), ("3", "c")]).await;
        project(&store, account, run).await;
    }
    let first = store.records(Some("farm"), None, None, 2).await.expect("records");
    let iris: Vec<&str> = first.iter().map(|record| record.iri.as_str()).collect();
    assert_eq!(iris, ["farm/products/1", "farm/products/2"]);
    let rest = store.records(Some("farm"), Some("dfc-b:SuppliedProduct"), Some(iris[1]), 9).await.expect("records");
    assert_eq!(rest.len(), 1);
    assert!(store.records(None, Some("dfc-b:Order"), None, 9).await.expect("records").is_empty());
    assert_eq!(store.records(None, None, None, 9).await.expect("records").len(), 6);
}

#[tokio::test]
async fn the_platforms_own_names_lead_to_ours() {
    let folder = folder();
    let store = open(folder.path()).await;
    let run = run(&store, "farm", &[("1", "carrots")]).await;
    project(&store, "farm", run).await;
    let native = vec![format!("https://hub.example/{IRI}"), "https://hub.example/unknown".to_string()];
    let found = store.same_as("farm", &native).await.expect("names");
    assert_eq!(found, [(native[0].clone(), IRI.to_string())]);
    assert!(store.same_as("other", &native).await.expect("names").is_empty());
}
