//! How fast the graph takes in a million statements and answers over them, how much
//! memory they take, what permissions cost, how long readers wait and how soon a query
//! ends. `cargo bench -p passerelle-graph [items]`.

mod generate;

use generate::{MILLION, item, partitions, record, word};
use passerelle_graph::{Budget, Form, Format, Graph, MemoryGraph, Permitted, QueryError};
use passerelle_model::partition::Partition;
use passerelle_model::term::b;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// The allocator of the `passerelle` binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let items = std::env::args().find_map(|arg| arg.parse().ok()).unwrap_or(MILLION);
    let few = partitions(10);
    let before = memory("VmRSS");
    let graph = MemoryGraph::new();
    let start = Instant::now();
    let applied = graph.apply(&mut (0..items).map(|n| record(n, 0, &few)), 1).expect("applied");
    let seconds = start.elapsed().as_secs_f64();
    graph.filled(true);
    let start = Instant::now();
    (0..items).for_each(|n| drop(record(n, 0, &few)));
    let making = start.elapsed().as_secs_f64();
    let quads = applied.added as f64;
    say(&format!(
        "filled: {quads} quads in {seconds:.2} s ({making:.2} s of it making them), {:.0} quads/s",
        quads / (seconds - making)
    ));
    say(&format!(
        "memory: {:.0} MB a million quads held, {:.0} MB resident, peak {:.0} MB",
        graph.held() as f64 / quads,
        (memory("VmRSS") - before) / quads * 1e6,
        memory("VmHWM") - before
    ));
    let everything = graph.permitted(&|_| true);
    say("| query | rows | p50 ms | p95 ms |\n|---|---|---|---|");
    for (name, query, runs) in queries() {
        let (rows, times) = time(&graph, &query, &everything, runs);
        say(&format!("| {name} | {rows} | {:.3} | {:.3} |", times[runs / 2], times[runs * 95 / 100]));
    }
    permissions(&graph, items);
    waiting(&graph, items, &few);
    cancelling(&graph, &everything);
    soak(&graph, &few);
}

fn queries() -> Vec<(&'static str, String, usize)> {
    let w = word;
    let (by, name, quantity) = (w(b::SUPPLIED_BY), w(b::NAME), w(b::REFERENCED_BY));
    let (through, price, value, offer) = (w(b::OFFERED_THROUGH), w(b::HAS_PRICE), w(b::VALUE), w(b::OFFER));
    let producer = "https://hub.example/hub/enterprises/7";
    vec![
        ("point", format!("SELECT ?p ?o {{ <{}> ?p ?o }}", item(777)), 2_000),
        (
            "join",
            format!(
                "SELECT ?name ?v {{ ?product <{by}> <{producer}> ; <{name}> ?name ; <{quantity}> ?item . ?item <{through}> ?offer . ?offer <{price}> ?price . ?price <{value}> ?v }}"
            ),
            400,
        ),
        (
            "price",
            format!("SELECT ?offer ?v {{ ?offer a <{offer}> ; <{price}> ?p . ?p <{value}> ?v FILTER(?v < 0.25) }}"),
            20,
        ),
        (
            "aggregate",
            format!(
                "SELECT ?by (COUNT(*) AS ?n) (AVG(?v) AS ?mean) {{ ?product <{by}> ?by ; <{quantity}> ?item . ?item <{through}> ?offer . ?offer <{price}> ?p . ?p <{value}> ?v }} GROUP BY ?by"
            ),
            20,
        ),
        ("text", format!("SELECT ?s ?n {{ ?s <{name}> ?n FILTER(CONTAINS(LCASE(?n), \"field 4199\")) }} LIMIT 50"), 20),
        ("count", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }".into(), 20),
        (
            "16 optionals",
            format!(
                "SELECT * {{ <{}> <{through}> ?offer {} }}",
                item(777),
                (0..16).map(|n| format!("OPTIONAL {{ ?offer <https://hub.example/p{n}> ?v{n} }} ")).collect::<String>()
            ),
            5,
        ),
    ]
}

/// Rows, and the times in milliseconds, sorted.
fn time(graph: &MemoryGraph, query: &str, permitted: &Permitted, runs: usize) -> (usize, Vec<f64>) {
    assert_eq!(graph.form(query).expect("a query"), Form::Table);
    let mut rows = 0;
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let mut out = Vec::new();
            let start = Instant::now();
            rows = graph.query(query, permitted, &budget(), Format::Json, &mut out).expect("an answer").rows;
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    (rows, times)
}

/// The same queries by a caller who may see everything that there is, one partition or many, against one
/// partition for all: what looking at permissions costs.
fn permissions(graph: &MemoryGraph, items: usize) {
    let one = partitions(2);
    let many = partitions(10_000);
    let build = |partitions: &[[Arc<Partition>; 2]]| {
        let graph = MemoryGraph::new();
        graph.apply(&mut (0..items).map(|n| record(n, 0, partitions)), 1).expect("applied");
        graph.filled(true);
        graph
    };
    let (one, many) = (build(&one), build(&many));
    say("| query | 2 partitions ms | 10 | 10 000 | half of 10 000 permitted |\n|---|---|---|---|---|");
    for (name, query, runs) in queries() {
        // One after the other in turns, so that what else the machine does falls on all alike.
        let mut times = [const { Vec::new() }; 4];
        for _ in 0..5 {
            let half = many.permitted(&|p| &*p.group == "public");
            let all = |graph: &MemoryGraph| graph.permitted(&|_| true);
            let cases = [(&one, all(&one)), (graph, all(graph)), (&many, all(&many)), (&many, half)];
            for (times, (graph, permitted)) in times.iter_mut().zip(&cases) {
                times.extend(time(graph, &query, permitted, runs.div_ceil(5)).1);
            }
        }
        times.iter_mut().for_each(|times| times.sort_by(f64::total_cmp));
        let middle = times.map(|times| times[times.len() / 2]);
        say(&format!(
            "| {name} | {:.3} | {:.3} ({:+.0} %) | {:.3} ({:+.0} %) | {:.3} |",
            middle[0],
            middle[1],
            (middle[1] / middle[0] - 1.0) * 100.0,
            middle[2],
            (middle[2] / middle[0] - 1.0) * 100.0,
            middle[3]
        ));
    }
}

/// How long the longest point query takes while large changes go in.
fn waiting(graph: &MemoryGraph, items: usize, partitions: &[[Arc<Partition>; 2]]) {
    let everything = graph.permitted(&|_| true);
    let (_, query, _) = queries().swap_remove(0);
    let done = AtomicBool::new(false);
    let ((worst, waited), applying) = std::thread::scope(|threads| {
        let reader = threads.spawn(|| {
            let (mut worst, mut waited): (f64, f64) = (0.0, 0.0);
            while !done.load(Ordering::Relaxed) {
                let start = Instant::now();
                graph.sequence();
                waited = waited.max(start.elapsed().as_secs_f64() * 1e3);
                worst = worst.max(time(graph, &query, &everything, 1).1[0]);
            }
            (worst, waited)
        });
        let start = Instant::now();
        for round in 1..4 {
            let changes: Vec<_> = (0..items.min(4_200)).map(|n| record(n, round, partitions)).collect();
            graph.apply(&mut changes.into_iter(), round as u64).expect("applied");
        }
        let applying = start.elapsed().as_secs_f64() / 3.0;
        done.store(true, Ordering::Relaxed);
        (reader.join().expect("no panic"), applying)
    });
    say(&format!(
        "while 3 changes of 100 000 quads go in ({applying:.3} s each): longest point query {worst:.2} ms, longest wait for the state {waited:.3} ms"
    ));
    let start = Instant::now();
    for round in 0..200 {
        graph.apply(&mut std::iter::once(record(round, 9 + round, partitions)), 9).expect("applied");
    }
    say(&format!("one record changed: {:.3} ms", start.elapsed().as_secs_f64() * 1e3 / 200.0));
}

/// How long after the signal a query ends.
fn cancelling(graph: &MemoryGraph, everything: &Permitted) {
    let (by, unit, price, name) = (word(b::SUPPLIED_BY), word(b::HAS_UNIT), word(b::HAS_PRICE), word(b::NAME));
    let endless = [
        ("join", format!("SELECT (COUNT(*) AS ?n) {{ ?a <{unit}> ?u . ?b <{unit}> ?u . ?c <{unit}> ?u }}")),
        ("path", format!("SELECT (COUNT(*) AS ?n) {{ ?a (<{by}>|^<{by}>|<{unit}>|^<{unit}>|<{price}>)* ?b }}")),
        ("sort", format!("SELECT * {{ ?a <{unit}> ?u . ?b <{unit}> ?u }} ORDER BY ?b ?a")),
        ("group", format!("SELECT ?a (COUNT(?b) AS ?n) {{ ?a <{unit}> ?u . ?b <{unit}> ?u }} GROUP BY ?a")),
        (
            "not exists",
            format!("SELECT ?a {{ ?a <{unit}> ?u FILTER NOT EXISTS {{ ?b <{unit}> ?u ; <{name}> \"none\" }} }}"),
        ),
        (
            "sub-selects",
            format!(
                "SELECT (COUNT(*) AS ?n) {{ {{ SELECT ?a ?u {{ ?a <{unit}> ?u }} }} {{ SELECT ?b ?u {{ ?b <{unit}> ?u }} }} }}"
            ),
        ),
    ];
    say("| cancelled | ends after ms |\n|---|---|");
    for (name, query) in endless {
        let budget = budget();
        let cancel = budget.cancel.clone();
        let (end, answer) = std::thread::scope(|threads| {
            let query = threads.spawn(|| {
                let answer = graph.query(&query, everything, &budget, Format::Json, &mut Vec::new());
                (Instant::now(), answer)
            });
            std::thread::sleep(Duration::from_millis(200));
            let at = Instant::now();
            cancel.cancel();
            let (end, answer) = query.join().expect("no panic");
            (end.saturating_duration_since(at), answer)
        });
        let how = match answer {
            Err(QueryError::Cancelled) => "cancelled".to_owned(),
            other => format!("{other:?}"),
        };
        say(&format!("| {name} | {:.1} ({how}) |", end.as_secs_f64() * 1e3));
    }
}

/// A hundred changes of every price in 100 000 quads.
fn soak(graph: &MemoryGraph, partitions: &[[Arc<Partition>; 2]]) {
    let before = memory("VmRSS");
    let start = Instant::now();
    for round in 0..100 {
        graph.apply(&mut (0..4_167).map(|n| record(n, round, partitions)), 10).expect("applied");
    }
    say(&format!(
        "100 changes of all prices in 100 000 quads: {:.2} s, resident memory {before:.0} MB before, {:.0} MB after",
        start.elapsed().as_secs_f64(),
        memory("VmRSS")
    ));
}

fn budget() -> Budget {
    Budget {
        until: Instant::now() + Duration::from_secs(60),
        rows: 1_000_000,
        bytes: 1 << 30,
        cancel: CancellationToken::new(),
    }
}

fn memory(line: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|text| text.starts_with(line)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<f64>().ok()).unwrap_or_default() / 1e3
}

fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").expect("standard output");
}
