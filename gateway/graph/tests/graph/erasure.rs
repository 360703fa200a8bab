//! Memory stays within bounds when everything changes again and again.

use crate::made::*;
use passerelle_graph::{Change, Graph, MemoryGraph};
use passerelle_model::partition::Partition;
use passerelle_model::statement::{Object, Thing};
use std::sync::Arc;

/// A product with its price in the given round: 20 statements, of which one changes.
fn product(n: usize, round: usize, public: &Arc<Partition>) -> Change {
    let subject = format!("products/{n}");
    let price = Thing::Inside(format!("{BASE}{subject}").into(), "price".into());
    let mut said = vec![
        says(iri(&subject), "hasPrice", Object::Thing(price.clone()), public),
        says(price, "value", typed(&format!("{}.{n:05}", round * 31), "decimal"), public),
    ];
    said.extend(
        (0..18).map(|k| says(iri(&subject), &format!("p{k}"), text(&format!("value {k} of {}", n % 40)), public)),
    );
    put(&subject, said)
}

fn change(graph: &MemoryGraph, products: usize, round: usize, public: &Arc<Partition>) {
    graph.apply(&mut (0..products).map(|n| product(n, round, public)), round as u64).expect("applied");
}

fn soak(products: usize, rounds: usize) {
    let public = partition("hub", "public");
    let graph = graph(vec![]);
    change(&graph, products, 0, &public);
    let before = graph.held();
    for round in 1..=rounds {
        change(&graph, products, round, &public);
        let now = graph.held();
        assert!(now * 2 <= before * 3, "{now} bytes after {round} changes, {before} before");
    }
    assert_eq!(graph.sizes()["hub"].quads, products as u64 * 20);
}

#[test]
fn changing_every_price_does_not_need_more_memory() {
    soak(1_000, 20);
}

#[test]
#[ignore = "a hundred changes of 100 000 quads; run in release"]
fn changing_every_price_a_hundred_times_does_not_need_more_memory() {
    soak(5_000, 100);
}

#[test]
fn a_graph_of_nothing_holds_next_to_nothing() {
    let public = partition("hub", "public");
    let graph = graph(vec![]);
    let before = graph.held();
    change(&graph, 500, 0, &public);
    graph.apply(&mut (0..500).map(|n| remove(&format!("products/{n}"))), 9).expect("applied");
    let after = graph.held();
    assert!(after < before + 200_000, "{after} bytes, {before} before");
}
