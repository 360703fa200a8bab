//! What records say, and who sees it.

use crate::made::*;
use passerelle_graph::{Applied, Format, Graph, QueryError, Size};
use passerelle_model::statement::{Object, Thing};

#[test]
fn a_record_says_what_it_said_last() {
    let public = partition("hub", "public");
    let graph = graph(vec![put("a", vec![says(iri("a"), "name", text("Carrots"), &public)])]);
    let again = put(
        "a",
        vec![
            says(iri("a"), "name", text("Carottes"), &public),
            says(iri("a"), "price", typed("4.50", "decimal"), &public),
        ],
    );
    let applied = graph.apply(&mut [again].into_iter(), 2).expect("applied");
    assert_eq!(applied, Applied { added: 2, removed: 1 });
    assert_eq!(ask(&graph, "SELECT ?o { :a ?p ?o }", &all(&graph)), ["4.50", "Carottes"]);
    assert_eq!(graph.sequence(), 2);
    graph.apply(&mut [remove("a")].into_iter(), 3).expect("applied");
    assert!(ask(&graph, "SELECT ?o { :a ?p ?o }", &all(&graph)).is_empty());
    assert!(graph.sizes().is_empty());
}

#[test]
fn saying_the_same_again_changes_nothing() {
    let public = partition("hub", "public");
    let record = || put("a", vec![says(iri("a"), "name", text("Carrots"), &public)]);
    let graph = graph(vec![record()]);
    assert_eq!(graph.apply(&mut [record()].into_iter(), 2).expect("applied"), Applied::default());
}

#[test]
fn a_caller_sees_permitted_partitions_only() {
    let (public, personal) = (partition("hub", "public"), partition("hub", "personal"));
    let graph = graph(vec![put(
        "a",
        vec![says(iri("a"), "name", text("Anne"), &public), says(iri("a"), "phone", text("123"), &personal)],
    )]);
    let some = graph.permitted(&|partition| &*partition.group == "public");
    assert_eq!(ask(&graph, "SELECT ?o { ?s ?p ?o }", &some), ["Anne"]);
    assert_eq!(ask(&graph, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", &some), ["1"]);
    assert_eq!(ask(&graph, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", &all(&graph)), ["2"]);
    assert!(ask(&graph, "SELECT ?g { GRAPH ?g { ?s ?p ?o } }", &all(&graph)).is_empty());
}

#[test]
fn a_statement_that_moves_to_another_partition_is_seen_there_and_nowhere_else() {
    let (public, personal) = (partition("hub", "public"), partition("hub", "personal"));
    let graph = graph(vec![put("a", vec![says(iri("a"), "phone", text("123"), &public)])]);
    let before = all(&graph);
    let epoch = graph.epoch();
    graph
        .apply(&mut [put("a", vec![says(iri("a"), "phone", text("123"), &personal)])].into_iter(), 2)
        .expect("applied");
    assert!(graph.epoch() > epoch);
    assert!(ask(&graph, "SELECT * { ?s ?p ?o }", &before).is_empty(), "an old set does not come to mean more");
    assert_eq!(ask(&graph, "SELECT ?o { ?s ?p ?o }", &all(&graph)), ["123"]);
}

#[test]
fn a_statement_of_two_records_counts_once_until_both_are_gone() {
    let (one, two) = (partition("one", "public"), partition("two", "public"));
    let said = |by| says(iri("x"), "name", text("Carrots"), by);
    let graph = graph(vec![put("a", vec![said(&one)]), put("b", vec![said(&two)])]);
    let count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    assert_eq!(ask(&graph, count, &all(&graph)), ["1"]);
    assert_eq!(graph.sizes()["one"], Size { records: 1, quads: 1 });
    assert_eq!(graph.sizes()["two"], Size { records: 1, quads: 0 });
    graph.apply(&mut [remove("a")].into_iter(), 2).expect("applied");
    assert_eq!(ask(&graph, count, &graph.permitted(&|p| &*p.account == "two")), ["1"]);
    graph.apply(&mut [remove("b")].into_iter(), 3).expect("applied");
    assert_eq!(ask(&graph, count, &all(&graph)), ["0"]);
}

#[test]
fn numbers_and_times_are_compared_by_value_and_shown_as_written() {
    let public = partition("hub", "public");
    let graph = graph(vec![put(
        "a",
        vec![
            says(iri("a"), "price", typed("4.50", "decimal"), &public),
            says(iri("b"), "price", typed("10.0", "decimal"), &public),
            says(iri("c"), "price", typed("9", "integer"), &public),
            says(iri("a"), "day", typed("2026-03-01", "date"), &public),
            says(iri("b"), "at", typed("2026-03-01T10:00:00+02:00", "dateTime"), &public),
        ],
    )]);
    let everything = all(&graph);
    assert_eq!(ask(&graph, "SELECT ?o { ?s :price ?o FILTER(?o < 10) }", &everything), ["4.50", "9"]);
    assert_eq!(ask(&graph, "SELECT ?s { ?s :price ?o FILTER(?o = 4.5) }", &everything), [format!("{BASE}a")]);
    let day = "SELECT ?o { ?s :day ?o FILTER(?o < \"2026-03-02\"^^<http://www.w3.org/2001/XMLSchema#date>) }";
    assert_eq!(ask(&graph, day, &everything), ["2026-03-01"]);
    let at = "ASK { ?s :at ?o FILTER(?o = \"2026-03-01T08:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>) }";
    assert_eq!(try_ask(&graph, at, &everything, Format::Csv).expect("an answer"), "true");
}

#[test]
fn a_node_without_a_name_is_blank_and_the_same_from_day_to_day() {
    let public = partition("hub", "public");
    let price = || Thing::Inside(format!("{BASE}a").into(), "hasPrice/0".into());
    let changes = || {
        vec![put(
            "a",
            vec![
                says(iri("a"), "hasPrice", Object::Thing(price()), &public),
                says(price(), "value", typed("4.50", "decimal"), &public),
            ],
        )]
    };
    let (first, second) = (graph(changes()), graph(changes()));
    let query = "DESCRIBE :a";
    let answer = try_ask(&first, query, &all(&first), Format::NTriples).expect("an answer");
    assert_eq!(answer, try_ask(&second, query, &all(&second), Format::NTriples).expect("an answer"));
    assert_eq!(answer.lines().count(), 2, "what is inside is described with it: {answer}");
    assert!(answer.contains("_:"), "{answer}");
}

#[test]
fn a_graph_that_is_being_filled_does_not_answer() {
    let graph = graph(vec![]);
    graph.filled(false);
    let answer = try_ask(&graph, "SELECT * { ?s ?p ?o }", &all(&graph), Format::Json);
    assert!(matches!(answer, Err(QueryError::CatchingUp)));
}

#[test]
fn the_bases_of_dfc_and_former_addresses_mean_the_same() {
    let public = partition("hub", "public");
    let street = passerelle_model::dialect::name_of_iri(
        "http://static.datafoodconsortium.org/ontologies/DFC_BusinessOntology.owl#hasStreet".into(),
    );
    let mut said = says(iri("a"), "", text("1 Mill Lane"), &public);
    said.predicate = street.iri().into_owned().into();
    let graph = graph(vec![put("a", vec![said])])
        .with_aliases(|iri| iri.strip_prefix("https://old.example/").map(|rest| format!("{BASE}{rest}")));
    for base in [
        "https://github.com/datafoodconsortium/ontology/releases/latest/download/DFC_BusinessOntology.owl#",
        "http://w3id.org/dfc/ontology/v2.0.0/src/DFC_BusinessOntology.owl#",
        "https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#",
        "http://static.datafoodconsortium.org/ontologies/DFC_BusinessOntology.owl#",
        "http://static.datafoodconsortium.org/ontologies/dfc_FullModel.owl#",
    ] {
        for local in ["street", "hasStreet"] {
            let query = format!("SELECT ?o {{ <https://old.example/a> <{base}{local}> ?o }}");
            assert_eq!(ask(&graph, &query, &all(&graph)), ["1 Mill Lane"], "{base}{local}");
        }
    }
}

#[test]
fn an_answer_that_is_too_large_is_an_error() {
    let public = partition("hub", "public");
    let many = (0..100).map(|n| says(iri("a"), "name", text(&format!("name {n}")), &public)).collect();
    let graph = graph(vec![put("a", many)]);
    let query = "SELECT * { ?s ?p ?o }";
    for (rows, bytes) in [(99, 1_000_000), (1_000, 500)] {
        let budget = passerelle_graph::Budget { rows, bytes, ..budget() };
        let answer = graph.query(query, &all(&graph), &budget, Format::Json, &mut Vec::new());
        assert!(matches!(answer, Err(QueryError::TooLarge)), "{answer:?}");
    }
    let exact = passerelle_graph::Budget { rows: 100, ..budget() };
    assert_eq!(graph.query(query, &all(&graph), &exact, Format::Json, &mut Vec::new()).expect("an answer").rows, 100);
}
