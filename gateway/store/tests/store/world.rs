//! Short ways to say what a test does.

use passerelle_store::{
    Direction, Document, DocumentChange, Kept, NewExchange, NewItem, NewRecord, RunEnd, RunItem, Store,
};
use std::path::Path;
use tempfile::TempDir;

/// A folder that goes when the test ends.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// The store of a folder.
pub(crate) async fn open(folder: &Path) -> Store {
    Store::open(folder).await.expect("a store that opens")
}

/// An exchange with items of (key, body).
pub(crate) fn exchange(account: &str, run: Option<i64>, items: &[(&str, &str)]) -> NewExchange {
    NewExchange {
        account: account.into(),
        direction: Direction::In,
        actor: "steward:ana".into(),
        purpose: "pull".into(),
        run,
        request: "GET /products?page=1".into(),
        status: 200,
        lens: "product 1".into(),
        policy: "1".into(),
        outcome: "kept".into(),
        losses: None,
        envelope: "{\"products\":[]}".into(),
        items: items.iter().enumerate().map(|(at, (key, body))| item(at, key, body)).collect(),
    }
}

fn item(at: usize, key: &str, body: &str) -> NewItem {
    NewItem {
        key: key.into(),
        pointer: format!("/products/{at}"),
        body: body.to_string().into(),
        person: None,
        redacted: None,
    }
}

/// A whole run over the products of an account.
pub(crate) async fn run(store: &Store, account: &str, items: &[(&str, &str)]) -> i64 {
    let run = store.open_run(account, "product", "").await.expect("a run");
    for page in items.chunks(3) {
        store.append(exchange(account, Some(run), page)).await.expect("a page");
    }
    store.close_run(run, &RunEnd::Whole).await.expect("an end");
    run
}

/// What a record says: its digest is made of it.
pub(crate) fn claim(iri: &str, says: &str, stub: bool) -> NewRecord {
    let mut digest = [0; 16];
    for (at, byte) in says.bytes().enumerate() {
        digest[at % 16] ^= byte.rotate_left((at / 16) as u32);
    }
    NewRecord {
        iri: iri.into(),
        class: "dfc-b:SuppliedProduct".into(),
        pointer: String::new(),
        digest,
        stub,
        same_as: Some(format!("https://hub.example/{iri}")),
    }
}

/// The document of an item.
pub(crate) fn document(item: &RunItem, text: &str, records: Vec<NewRecord>) -> DocumentChange {
    DocumentChange::Put(Document {
        key: item.key.clone(),
        body_id: item.body_id,
        exchange: item.exchange,
        lens: "product 1".into(),
        person: item.person,
        text: text.as_bytes().to_vec(),
        records,
    })
}

/// Projects a run: each item is a document that owns `{account}/products/{key}` and says its body.
pub(crate) async fn project(store: &Store, account: &str, run: i64) -> i64 {
    let generation = store.begin_generation(Some(run), "product 1").await.expect("a generation");
    write(store, account, generation, run).await;
    store.remove_missing(generation, run).await.expect("what is missing");
    publish(store, account, generation).await;
    generation
}

/// Writes the documents of a run.
pub(crate) async fn write(store: &Store, account: &str, generation: i64, run: i64) {
    let items = store.run_items(run, None, 1000).await.expect("items");
    let batch = items
        .iter()
        .map(|item| {
            let body = String::from_utf8_lossy(item.body.as_deref().unwrap_or_default()).into_owned();
            document(item, &body, vec![claim(&format!("{account}/products/{}", item.key), &body, false)])
        })
        .collect();
    store.write(generation, run, batch).await.expect("a batch");
}

/// Publishes a generation.
pub(crate) async fn publish(store: &Store, account: &str, generation: i64) -> Kept {
    let entry = NewExchange {
        direction: Direction::Within,
        purpose: "publish".into(),
        request: String::new(),
        ..exchange(account, None, &[])
    };
    store.publish(generation, entry).await.expect("a publication")
}

/// What is served under an IRI, now or at an instant.
pub(crate) async fn says(store: &Store, iri: &str, at: Option<i64>) -> Option<String> {
    let record = store.record(iri, at).await.expect("a look")?;
    Some(String::from_utf8_lossy(&record.text?).into_owned())
}

/// A connection that changes the ledger behind the store's back.
pub(crate) async fn tamper(folder: &Path, text: &'static str) {
    use sqlx::{ConnectOptions, Connection, Executor};
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(folder.join("ledger.sqlite"));
    let mut connection = options.connect().await.expect("a connection");
    let done = connection.execute(text).await.expect("a change");
    assert!(done.rows_affected() > 0 || text.starts_with("INSERT"), "{text} changed nothing");
    connection.close().await.expect("an end");
}

/// An exchange with one item that concerns a person.
pub(crate) fn personal(account: &str, run: Option<i64>, key: &str, body: &str, person: &str) -> NewExchange {
    let mut exchange = exchange(account, run, &[(key, body)]);
    exchange.items[0].person = Some(person.into());
    exchange
}
