//! Queries that are stopped give no answer.

use crate::made::*;
use passerelle_graph::{Budget, Format, Graph, Limits, MemoryGraph, QueryError};
use std::time::{Duration, Instant};

fn many() -> MemoryGraph {
    let public = partition("hub", "public");
    graph(
        (0..5_000)
            .map(|n| {
                let subject = format!("thing/{n}");
                put(
                    &subject,
                    vec![
                        says(iri(&subject), "unit", link("kilo"), &public),
                        says(iri(&subject), "name", text("x"), &public),
                    ],
                )
            })
            .collect(),
    )
}

const ENDLESS: [&str; 7] = [
    "SELECT (COUNT(*) AS ?n) { ?a :unit ?u . ?b :unit ?u . ?c :unit ?u }",
    "SELECT (COUNT(*) AS ?n) { { SELECT ?a ?u { ?a :unit ?u } } { SELECT ?b ?u { ?b :unit ?u } } { SELECT ?c ?u { ?c :unit ?u } } }",
    "SELECT (COUNT(*) AS ?n) { { ?a :unit ?u } UNION { ?a :kind ?u } { ?b :unit ?u } UNION { ?b :kind ?u } { ?c :unit ?u } UNION { ?c :kind ?u } }",
    "SELECT (COUNT(*) AS ?n) { ?a :unit ?u OPTIONAL { ?b :unit ?u } OPTIONAL { ?c :unit ?u } }",
    "SELECT * { ?a :unit ?u . ?b :unit ?u . ?c :unit ?u } ORDER BY ?c",
    "ASK { ?a :unit ?u . ?b :unit ?u . ?c :unit ?u FILTER(?a = ?b && ?b != ?a) }",
    "SELECT ?a { ?a :unit ?u . FILTER NOT EXISTS { ?b :unit ?u . ?c :unit ?u . ?c :name \"y\" } }",
];

#[test]
fn a_query_ends_with_its_time() {
    let graph = many();
    for query in ENDLESS {
        let start = Instant::now();
        let budget = Budget { until: start + Duration::from_millis(100), ..budget() };
        let query = format!("PREFIX : <{BASE}> {query}");
        let answer = graph.query(&query, &all(&graph), &budget, Format::Json, &mut Vec::new());
        assert!(matches!(answer, Err(QueryError::Late)), "{query}: {answer:?}");
        assert!(start.elapsed() < Duration::from_secs(5), "{query}: {:?}", start.elapsed());
    }
}

#[test]
fn a_query_that_nobody_waits_for_ends() {
    let graph = many();
    for query in ENDLESS {
        let budget = budget();
        let cancel = budget.cancel.clone();
        let query = format!("PREFIX : <{BASE}> {query}");
        let (answer, late) = std::thread::scope(|threads| {
            let answer = threads.spawn(|| {
                let answer = graph.query(&query, &all(&graph), &budget, Format::Json, &mut Vec::new());
                (answer, Instant::now())
            });
            std::thread::park_timeout(Duration::from_millis(50));
            let at = Instant::now();
            cancel.cancel();
            let (answer, end) = answer.join().expect("no panic");
            (answer, end.saturating_duration_since(at))
        });
        assert!(matches!(answer, Err(QueryError::Cancelled)), "{query}: {answer:?}");
        assert!(late < Duration::from_secs(3), "{query}: {late:?}");
    }
}

#[test]
fn a_query_that_goes_through_too_much_ends() {
    let graph = many().with_limits(Limits { quads: 50_000, ..Limits::default() });
    let query = format!("PREFIX : <{BASE}> {}", ENDLESS[4]);
    let answer = graph.query(&query, &all(&graph), &budget(), Format::Json, &mut Vec::new());
    assert!(matches!(answer, Err(QueryError::TooLarge)), "{answer:?}");
}
