//! How fast a pull is kept: items and records a second until they are on the disk, bytes
//! an item takes, and how long a large ledger takes to open. `cargo bench -p
//! passerelle-store`, with a number of items (a third of the records) and a folder to choose.

use passerelle_store::{
    Direction, Document, DocumentChange, NewExchange, NewItem, NewRecord, RunEnd, Store, StoreError,
};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// The allocator of the `passerelle` binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PAGE: usize = 100;
/// Pages that wait for the disk together.
const AT_ONCE: usize = 8;

fn main() -> Result<(), StoreError> {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let items = words.first().and_then(|word| word.parse().ok()).unwrap_or(60_000);
    let folder =
        words.get(1).map_or_else(std::env::temp_dir, PathBuf::from).join(format!("ledger-{}", std::process::id()));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| StoreError::Database(error.to_string()))?;
    let outcome = runtime.block_on(all(items, &folder));
    let _ = std::fs::remove_dir_all(&folder);
    outcome
}

async fn all(items: usize, folder: &Path) -> Result<(), StoreError> {
    let store = Store::open(folder).await?;
    say(&format!("{items} items, {} records, pages of {PAGE}\n", items * 3));
    for (name, price) in [("first run", 1), ("nothing changed", 1), ("every price changed", 2)] {
        let started = Instant::now();
        let run = pull(&store, items, price).await?;
        rate(name, "items kept", items, started.elapsed());
        let started = Instant::now();
        let (generation, written) = project(&store, run, price).await?;
        rate(name, "records written", written as usize, started.elapsed());
        let started = Instant::now();
        let (mut count, mut after) = (0, None);
        while let Some(last) = step(&mut count, store.changed(generation, after, 1000).await?) {
            after = Some(last);
        }
        count += store.removed(generation).await?.len();
        rate(name, "changes read", count, started.elapsed());
    }
    let started = Instant::now();
    let (mut count, mut after) = (0, None);
    while let Some(last) = step(&mut count, store.served(after, 1000).await?) {
        after = Some(last);
    }
    rate("filling a graph", "records served", count, started.elapsed());
    let started = Instant::now();
    for number in 0..1000 {
        store.record(&format!("farm/products/{}", number * 7 % items), None).await?;
    }
    rate("a look", "records read", 1000, started.elapsed());
    let size = store.sizes().await?.remove("farm").unwrap_or_default();
    store.close().await;
    let disk = std::fs::metadata(folder.join("ledger.sqlite")).map_or(0, |file| file.len());
    say(&format!(
        "disk: {} MB, {} bytes an item and version; bodies and documents alone {}\n",
        disk >> 20,
        disk / (items as u64 * 2),
        size.bytes / (items as i64 * 2)
    ));
    let started = Instant::now();
    let store = Store::open(folder).await?;
    store.sizes().await?;
    say(&format!("open and first answer: {:.1} ms\n", started.elapsed().as_secs_f64() * 1000.0));
    let started = Instant::now();
    store.verify(&|_| ()).await?;
    rate("verify", "items", items * 3, started.elapsed());
    say(&format!("peak memory: {} MB\n", peak() >> 10));
    store.close().await;
    Ok(())
}

/// Counts the records of a page, and answers where it ended.
fn step(count: &mut usize, page: Vec<passerelle_store::DocumentAt>) -> Option<i64> {
    *count += page.iter().map(|document| document.records.len()).sum::<usize>();
    page.last().map(|document| document.id)
}

async fn pull(store: &Store, items: usize, price: usize) -> Result<i64, StoreError> {
    let run = store.open_run("farm", "product", "").await?;
    let mut pages = JoinSet::new();
    for first in (0..items).step_by(PAGE) {
        while pages.len() >= AT_ONCE {
            if let Some(Ok(kept)) = pages.join_next().await {
                kept?;
            }
        }
        let (store, last) = (store.clone(), (first + PAGE).min(items));
        pages.spawn(async move {
            let items = (first..last).map(|number| item(number, number - first, price)).collect();
            store.append(exchange(Some(run), items)).await
        });
    }
    while let Some(page) = pages.join_next().await {
        page.map_err(|error| StoreError::Database(error.to_string()))??;
    }
    store.close_run(run, &RunEnd::Whole).await?;
    Ok(run)
}

async fn project(store: &Store, run: i64, price: usize) -> Result<(i64, u64), StoreError> {
    let generation = store.begin_generation(Some(run), "product 1").await?;
    let (mut after, mut written) = (None, 0);
    loop {
        let items = store.run_items(run, after, 500).await?;
        let Some(last) = items.last() else { break };
        after = Some((last.exchange, last.position));
        let same = |item: &&passerelle_store::RunItem| {
            item.current.as_ref().is_none_or(|current| current.body_id != item.body_id || current.lens != "product 1")
        };
        let batch: Vec<DocumentChange> = items.iter().filter(same).map(|item| document(item, price)).collect();
        if !batch.is_empty() {
            let done = store.write(generation, run, batch).await?;
            written += done.added + done.changed;
        }
    }
    store.remove_missing(generation, run).await?;
    store.publish(generation, exchange(None, Vec::new())).await?;
    Ok((generation, written))
}

fn exchange(run: Option<i64>, items: Vec<NewItem>) -> NewExchange {
    NewExchange {
        account: "farm".into(),
        direction: Direction::In,
        actor: "schedule".into(),
        purpose: "pull".into(),
        run,
        request: "GET /api/products?page=1".into(),
        status: 200,
        lens: "product 1".into(),
        policy: "1".into(),
        outcome: "kept".into(),
        losses: None,
        envelope: "{\"products\":[]}".into(),
        items,
    }
}

/// About 950 bytes, as a shop gives a product.
fn item(number: usize, position: usize, price: usize) -> NewItem {
    let mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let body = format!(
        "{{\"id\":{number},\"name\":\"Product {mixed:x}\",\"description\":\"{}\",\"price\":\"{price}.{:02}\",\"image\":\
         \"https://hub.example/images/{mixed:x}.jpg\",\"grower\":{{\"id\":{},\"name\":\"Grower {:x}\"}},\"on_hand\":{},\
         \"unit\":\"g\",\"unit_value\":{},\"tags\":[\"{:x}\",\"{:x}\"]}}",
        "grown in the valley and washed by hand, ".repeat(16),
        mixed % 100,
        number % 97,
        mixed >> 32,
        mixed % 500,
        mixed % 2000,
        mixed >> 40,
        mixed >> 20,
    );
    NewItem {
        key: number.to_string(),
        pointer: format!("/products/{position}"),
        body: body.into(),
        person: None,
        redacted: None,
    }
}

fn document(item: &passerelle_store::RunItem, price: usize) -> DocumentChange {
    let record = |class: &str, pointer: &str, salt: u8| {
        let mut digest = [salt; 16];
        digest[..8].copy_from_slice(&item.body_id.to_le_bytes());
        NewRecord {
            iri: format!("farm/{class}/{}", item.key),
            class: format!("https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#{class}"),
            pointer: pointer.into(),
            digest,
            stub: false,
            same_as: (salt == 0).then(|| format!("https://hub.example/{class}/{}", item.key)),
        }
    };
    let mut text = item.body.as_deref().unwrap_or_default().to_vec();
    text.extend_from_slice(format!("\"price\":{price}").as_bytes());
    DocumentChange::Put(Document {
        key: item.key.clone(),
        body_id: item.body_id,
        exchange: item.exchange,
        lens: "product 1".into(),
        person: None,
        text,
        records: vec![record("products", "", 0), record("catalog-items", "/a", 1), record("offers", "/a/b", 2)],
    })
}

fn rate(name: &str, what: &str, count: usize, took: Duration) {
    let seconds = took.as_secs_f64();
    say(&format!("{name:>20}: {count:>9} {what:<16} {seconds:>8.2} s {:>9.0}/s\n", count as f64 / seconds));
}

/// Greatest resident memory of the process so far, in kilobytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
