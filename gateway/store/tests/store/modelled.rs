//! Random sequences of runs, with crashes in between, against a model in memory: what is
//! served now and at every instant, its versions, and what a graph that follows holds.

use crate::world::{claim, document, exchange, folder, open, publish};
use passerelle_store::{DocumentChange, NewRecord, RunEnd, RunItem, Store, Verified};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// An item of a run: its key, and what it says, or nothing if it cannot be read.
type Said = (u8, Option<u8>);

#[derive(Debug, Clone)]
struct Step {
    items: Vec<Said>,
    /// Stopped before it is published.
    stopped: bool,
}

#[derive(Debug, Clone)]
struct Claim {
    iri: String,
    key: u8,
    record: NewRecord,
}

type Seen = BTreeMap<String, (Vec<u8>, bool)>;

/// What the store should hold.
#[derive(Default, Clone)]
struct Model {
    documents: BTreeSet<u8>,
    stale: BTreeSet<u8>,
    /// In the order in which they began.
    claims: Vec<Claim>,
}

/// What an item claims: itself, one of two IRIs that others claim too, and a mention.
fn records(key: u8, says: u8) -> Vec<NewRecord> {
    let mut records = vec![
        claim(&format!("farm/growers/{}", says % 3), "", true),
        claim(&format!("farm/products/{key}"), &says.to_string(), false),
    ];
    if key < 3 {
        records.push(claim(&format!("farm/growers/{}", says % 2), &format!("{key} says {says}"), false));
    }
    records
}

impl Model {
    fn run(&mut self, items: &[Said]) {
        for (key, says) in items {
            let Some(says) = says else {
                self.stale.insert(*key);
                continue;
            };
            self.stale.remove(key);
            self.documents.insert(*key);
            let (stubs, owners): (Vec<NewRecord>, Vec<NewRecord>) =
                records(*key, *says).into_iter().partition(|record| record.stub);
            for record in &owners {
                let mine = |claim: &&mut Claim| claim.key == *key && claim.iri == record.iri && !claim.record.stub;
                match self.claims.iter_mut().find(mine) {
                    Some(claim) => claim.record = record.clone(),
                    None => {
                        self.claims.retain(|claim| claim.iri != record.iri || !claim.record.stub);
                        self.claims.push(Claim { iri: record.iri.clone(), key: *key, record: record.clone() });
                    }
                }
            }
            let owned = |iri: &str| owners.iter().any(|record| record.iri == iri);
            self.claims.retain(|claim| claim.key != *key || claim.record.stub || owned(&claim.iri));
            for record in stubs {
                if !self.claims.iter().any(|claim| claim.iri == record.iri) {
                    self.claims.push(Claim { iri: record.iri.clone(), key: *key, record });
                }
            }
        }
        let there = |key: &u8| items.iter().any(|(other, _)| other == key);
        self.documents.retain(there);
        self.stale.retain(there);
        self.claims.retain(|claim| claim.record.stub || there(&claim.key));
    }

    fn seen(&self) -> Seen {
        let mut seen = Seen::new();
        for stubs in [false, true] {
            for claim in self.claims.iter().filter(|claim| claim.record.stub == stubs) {
                seen.entry(claim.iri.clone()).or_insert((claim.record.digest.to_vec(), stubs));
            }
        }
        seen
    }
}

fn change(item: &RunItem) -> DocumentChange {
    let body = String::from_utf8_lossy(item.body.as_deref().unwrap_or_default()).into_owned();
    match (item.key.parse(), body.parse()) {
        (Ok(key), Ok(says)) => document(item, &body, records(key, says)),
        _ => DocumentChange::Stale { key: item.key.clone(), why: serde_json::json!({ "found": body }) },
    }
}

async fn pull(store: &Store, items: &[Said]) -> i64 {
    let run = store.open_run("farm", "product", "").await.expect("a run");
    let said: Vec<(String, String)> = items
        .iter()
        .map(|(key, says)| (key.to_string(), says.map_or("unreadable".to_string(), |says| says.to_string())))
        .collect();
    for page in said.chunks(2) {
        let page: Vec<(&str, &str)> = page.iter().map(|(key, body)| (key.as_str(), body.as_str())).collect();
        store.append(exchange("farm", Some(run), &page)).await.expect("kept");
    }
    store.close_run(run, &RunEnd::Whole).await.expect("an end");
    run
}

async fn record(store: &Store, iri: &str, at: Option<i64>) -> Option<(Vec<u8>, bool)> {
    store.record(iri, at).await.expect("a look").map(|record| (record.digest, record.stub))
}

async fn follow(steps: Vec<Step>) {
    let folder = folder();
    let mut store = open(folder.path()).await;
    let mut model = Model::default();
    let mut history: Vec<(i64, i64, Seen)> = Vec::new();
    let mut graph: BTreeMap<String, bool> = BTreeMap::new();
    for step in &steps {
        let run = pull(&store, &step.items).await;
        let generation = store.begin_generation(Some(run), "product 1").await.expect("a generation");
        let items = store.run_items(run, None, 1000).await.expect("items");
        for batch in items.chunks(3) {
            store.write(generation, run, batch.iter().map(change).collect()).await.expect("a batch");
        }
        store.remove_missing(generation, run).await.expect("missing");
        if step.stopped {
            store.close().await;
            store = open(folder.path()).await;
            continue;
        }
        let kept = publish(&store, "farm", generation).await;
        model.run(&step.items);
        history.push((generation, kept.at, model.seen()));
        let mut after = None;
        loop {
            let page = store.changed(generation, after, 1).await.expect("changes");
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            graph.extend(page.into_iter().flat_map(|at| at.records).map(|(iri, _, stub)| (iri, stub)));
        }
        for iri in store.removed(generation).await.expect("removed") {
            assert!(graph.remove(&iri).is_some(), "{iri} was not there");
        }
        let wanted: BTreeMap<String, bool> = model.seen().into_iter().map(|(iri, (_, stub))| (iri, stub)).collect();
        assert_eq!(graph, wanted, "what a graph that follows holds");
    }
    let iris: BTreeSet<&String> = history.iter().flat_map(|(_, _, seen)| seen.keys()).collect();
    for iri in iris {
        let mut versions = Vec::new();
        let mut before = None;
        for (at, (generation, time, seen)) in history.iter().enumerate() {
            let now = seen.get(iri);
            // Of several publications in one microsecond the last is what was so then.
            if history.get(at + 1).is_none_or(|(_, next, _)| next > time) {
                assert_eq!(record(&store, iri, Some(*time)).await.as_ref(), now, "{iri} in generation {generation}");
            }
            if now.is_some() && now != before {
                versions.push(*generation);
            }
            before = now;
        }
        assert_eq!(record(&store, iri, None).await.as_ref(), model.seen().get(iri), "{iri} now");
        let found = store.versions(iri).await.expect("versions");
        assert_eq!(found.iter().rev().map(|version| version.version).collect::<Vec<_>>(), versions, "{iri}");
    }
    let served = store.served(None, 1000).await.expect("served");
    let served: BTreeMap<String, bool> =
        served.into_iter().flat_map(|at| at.records).map(|(iri, _, stub)| (iri, stub)).collect();
    assert_eq!(served, graph);
    let listed = store.records(Some("farm"), None, None, 1000).await.expect("records");
    assert_eq!(listed.len(), served.len());
    if let Some(size) = store.sizes().await.expect("sizes").get("farm") {
        let sums = (size.documents as usize, size.records as usize, size.stale as usize);
        assert_eq!(sums, (model.documents.len(), model.claims.len(), model.stale.len()));
    }
    assert!(matches!(store.verify(&|_| ()).await.expect("a look"), Verified::Sound(_)));
    assert_eq!(store.examine().await.expect("a look"), []);
}

fn step() -> impl Strategy<Value = Step> {
    let says = prop_oneof![5 => (0u8..4).prop_map(Some), 1 => Just(None)];
    (prop::collection::vec((0u8..6, says), 0..8), prop::bool::weighted(0.2))
        .prop_map(|(items, stopped)| Step { items, stopped })
}

fn check(cases: u32) {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    proptest!(config, |(steps in prop::collection::vec(step(), 1..8))| {
        runtime.block_on(follow(steps));
    });
}

#[test]
fn any_sequence_of_runs_is_seen_as_the_model_sees_it() {
    check(12);
}

#[test]
#[ignore = "minutes"]
fn any_of_many_sequences_of_runs_is_seen_as_the_model_sees_it() {
    check(500);
}
