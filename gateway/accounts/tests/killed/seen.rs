//! All that readers see of a gateway, to be compared.
//!
//! A stub says what was known of a thing that no list tells of when something first
//! named it, and stays: so what stubs say depends on what was seen before. All else is
//! as a clean pull makes it, whatever happened.

use passerelle_accounts::Gateway;
use passerelle_graph::{Budget, Format};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// Every record with what it says, and every statement of the graph.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    records: BTreeMap<String, String>,
    stubs: BTreeMap<String, String>,
    /// Subject and the whole line.
    statements: BTreeSet<(String, String)>,
    number: String,
}

/// Statements between things that have names, and how many there are in all.
const NAMED: &str = "SELECT ?s ?p ?o WHERE { ?s ?p ?o FILTER(!isBlank(?s) && !isBlank(?o)) }";
const ALL: &str = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";

impl Seen {
    pub(crate) async fn of(gateway: &Arc<Gateway>) -> Self {
        let (mut records, mut stubs) = (BTreeMap::new(), BTreeMap::new());
        let mut after: Option<String> = None;
        loop {
            let page = gateway.store().records(None, None, after.as_deref(), 500).await.expect("records");
            let Some(last) = page.last() else { break };
            after = Some(last.iri.clone());
            for info in page {
                let record = gateway.record(&info.iri, None).await.expect("a look");
                let record = record.unwrap_or_else(|| panic!("{} is listed and not there", info.iri));
                assert_eq!(record.stale, None, "{}", info.iri);
                let these = if record.stub { &mut stubs } else { &mut records };
                these.insert(record.iri, format!("{:?}", record.node));
            }
        }
        let line = |line: String| (line.split(',').next().unwrap_or_default().to_string(), line);
        let statements = ask(gateway, NAMED).await.into_iter().map(line).collect();
        Seen { records, stubs, statements, number: ask(gateway, ALL).await.concat() }
    }

    /// How many records and statements it has.
    pub(crate) fn size(&self) -> (usize, usize) {
        (self.records.len(), self.statements.len())
    }

    /// Panics with the differences if it is not as expected.
    pub(crate) fn must_equal(&self, expected: &Seen, when: &str) {
        let mut differences = compared(&self.records, &expected.records);
        differences.extend(compared(&self.stubs, &expected.stubs));
        differences.extend(self.statements.symmetric_difference(&expected.statements).map(|(_, line)| line.clone()));
        if self.number != expected.number {
            differences.push(format!("{} statements, wanted {}", self.number, expected.number));
        }
        assert!(differences.is_empty(), "{when}: not what a clean pull gives\n{}", differences.join("\n"));
    }

    /// The same where other things were seen before: what stubs say may be of then.
    pub(crate) fn must_equal_but_for_stubs(&self, expected: &Seen, when: &str) {
        let mut differences = compared(&self.records, &expected.records);
        let absent = expected.stubs.keys().filter(|iri| !self.stubs.contains_key(*iri));
        differences.extend(absent.map(|iri| format!("{iri} is not there")));
        let owned = |seen: &Seen| -> BTreeSet<String> {
            let of_records = seen.statements.iter().filter(|(subject, _)| expected.records.contains_key(subject));
            of_records.map(|(_, line)| line.clone()).collect()
        };
        differences.extend(owned(self).symmetric_difference(&owned(expected)).cloned());
        assert!(differences.is_empty(), "{when}: not what a clean pull gives\n{}", differences.join("\n"));
    }
}

fn compared(found: &BTreeMap<String, String>, wanted: &BTreeMap<String, String>) -> Vec<String> {
    let iris: BTreeSet<_> = found.keys().chain(wanted.keys()).collect();
    let differ = iris.into_iter().map(|iri| (iri, found.get(iri), wanted.get(iri))).filter(|(_, a, b)| a != b);
    differ.map(|(iri, found, wanted)| format!("{iri}\n  found  {found:?}\n  wanted {wanted:?}")).collect()
}

async fn ask(gateway: &Arc<Gateway>, query: &'static str) -> Vec<String> {
    let graph = Arc::clone(gateway.graph());
    let answered = tokio::task::spawn_blocking(move || {
        let until = Instant::now() + Duration::from_secs(60);
        let permitted = graph.permitted(&|_| true);
        let budget = Budget { until, rows: 1_000_000, bytes: 1 << 28, cancel: CancellationToken::new() };
        let mut out = Vec::new();
        graph.query(query, &permitted, &budget, Format::Csv, &mut out).map(|_| out)
    });
    let text = String::from_utf8(answered.await.expect("an end").expect("an answer")).expect("UTF-8");
    text.lines().skip(1).map(str::to_string).collect()
}
