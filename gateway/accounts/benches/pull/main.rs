//! How fast a hub comes in: pages over a transport in memory, kept durably, made into
//! records and into a graph that is asked. `cargo bench -p passerelle-accounts --bench pull -- ITEMS FOLDER`.

#![expect(clippy::print_stdout, reason = "a benchmark prints")]

#[path = "../../../translate/benches/catalogue/generate.rs"]
#[allow(dead_code, reason = "the catalogue in other forms is measured elsewhere")]
mod generate;

use bytes::Bytes;
use passerelle_accounts::{AccountLimits, Gateway, Progress, Setup};
use passerelle_lens::Settings;
use passerelle_model::json::{Json, Limits};
use passerelle_outbound::{Answer, Ask, Sending, Transport};
use passerelle_platforms::{Account, Platforms, Secret};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The allocator of the `passerelle` binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PAGE: usize = 100;

/// One shop with one order cycle; everything else is empty.
struct Shop(Vec<Bytes>);

impl Transport for Shop {
    fn send<'a>(&'a self, ask: &'a Ask) -> Sending<'a> {
        let page = || ask.url.split("page=").nth(1)?.split('&').next()?.parse::<usize>().ok();
        let found = ask.url.contains("/order_cycles/").then(|| self.0.get(page().unwrap_or(1) - 1).cloned());
        let (status, body) = match found {
            Some(body) => (200, body.unwrap_or_else(|| Bytes::from_static(b"[]"))),
            None => (401, Bytes::from_static(b"{\"error\":\"not for this key\"}")),
        };
        let headers = vec![("content-type".to_string(), "application/json".to_string())];
        let answer = Answer { status, headers, url: ask.url.clone(), body };
        Box::pin(async { Ok(answer) })
    }
}

/// The catalogue in pages; prices begin with `digit`.
fn pages(items: usize, digit: &str) -> Shop {
    let text = generate::shop(items);
    let json = Json::parse(&text, Limits::default()).expect("a catalogue");
    let Json::Array(all) = &json else { panic!("a list") };
    let page = |some: &[Json<'_>]| {
        let mut out = Vec::new();
        Json::Array(some.to_vec()).write(&mut out);
        let text = String::from_utf8(out).expect("UTF-8");
        Bytes::from(text.replace("\"price\":\"", &format!("\"price\":\"{digit}")))
    };
    Shop(all.chunks(PAGE).map(page).collect())
}

async fn open(folder: &Path, transport: Shop) -> Arc<Gateway> {
    let account = Account {
        id: "hub".into(),
        platform: "openfoodnetwork".into(),
        base_url: "https://hub.example".into(),
        secret: Some(Secret::new("key")),
        settings: Settings::parse("currency=EUR tax=gross zone=Europe/Paris order_cycles=21/64").expect("settings"),
    };
    let setup = Setup {
        data: folder.to_path_buf(),
        public_url: "https://gateway.example".into(),
        platforms: Arc::new(Platforms::embedded()),
        network: Arc::new(transport),
        demonstration: None,
        accounts: vec![account],
        limits: AccountLimits { disk: u64::MAX, quads: u64::MAX },
    };
    Gateway::open(setup).await.expect("a gateway")
}

async fn filled(gateway: &Arc<Gateway>) {
    while !gateway.caught_up() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

async fn pulled(name: &str, gateway: &Arc<Gateway>) {
    let quiet = |_: Progress| {};
    let start = Instant::now();
    let pulled = gateway.pull("hub", "bench", &quiet).await.expect("a pull");
    let took = start.elapsed().as_secs_f64();
    let items = pulled.items;
    let size = gateway.graph().sizes().get("hub").copied().unwrap_or_default();
    println!(
        "{name}: {items} items in {took:.2} s, {:.0} items/s durable, projected and in the graph; {:.0} records/s; {} changed; {} quads; peak {:.0} MB",
        items as f64 / took,
        size.records as f64 / took,
        pulled.changed,
        size.quads,
        peak_memory()
    );
}

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let items = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(10_000);
    let folder = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from).join("passerelle-pull-bench");
    std::fs::remove_dir_all(&folder).ok();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let first = open(&folder, pages(items, "")).await;
        filled(&first).await;
        pulled("new", &first).await;
        pulled("nothing changed", &first).await;
        first.reroute(Arc::new(pages(items, "1")));
        pulled("every price changed", &first).await;
        first.store().clone().close().await;
        drop(first);
        let start = Instant::now();
        let again = open(&folder, Shop(Vec::new())).await;
        let opened = start.elapsed();
        filled(&again).await;
        let quads = again.graph().sizes().get("hub").map_or(0, |size| size.quads);
        let took = start.elapsed().as_secs_f64();
        println!(
            "start: open after {:.0} ms, graph of {quads} quads after {took:.2} s, {:.0} quads/s; peak {:.0} MB",
            opened.as_secs_f64() * 1000.0,
            quads as f64 / took,
            peak_memory()
        );
    });
    std::fs::remove_dir_all(&folder).ok();
}

/// The most memory this process has held, in MB.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    let kilobytes: f64 = line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or_default();
    kilobytes / 1024.0
}
