//! Example queries are made of what this caller sees, and have answers.

use crate::made::*;
use passerelle_graph::{Form, Format, Graph, MemoryGraph};
use passerelle_model::statement::{Object, Statement, Thing};
use passerelle_model::term::{Term, b};

fn shop() -> MemoryGraph {
    let (public, personal) = (partition("hub", "public"), partition("hub", "personal"));
    let say = |subject: Thing, property: String, object: Object, hidden: bool| Statement {
        subject,
        predicate: property.into(),
        object,
        partition: if hidden { personal.clone() } else { public.clone() },
    };
    let is = || "http://www.w3.org/1999/02/22-rdf-syntax-ns#type".to_owned();
    let class = |term: Term| Object::Thing(Thing::Iri(term.iri().into()));
    let price = || Thing::Inside(format!("{BASE}offer").into(), "price".into());
    graph(vec![
        put(
            "product",
            vec![
                say(iri("product"), is(), class(b::SUPPLIED_PRODUCT), false),
                say(iri("product"), b::NAME.iri(), text("Carrots"), false),
                say(iri("product"), b::REFERENCED_BY.iri(), link("item"), false),
            ],
        ),
        put("item", vec![say(iri("item"), b::OFFERED_THROUGH.iri(), link("offer"), false)]),
        put(
            "offer",
            vec![
                say(iri("offer"), b::HAS_PRICE.iri(), Object::Thing(price()), false),
                say(price(), b::VALUE.iri(), typed("4.50", "decimal"), false),
            ],
        ),
        put("anne", vec![say(iri("anne"), is(), class(b::PERSON), true)]),
    ])
}

#[test]
fn every_example_has_an_answer_for_whom_it_is_made() {
    let graph = shop();
    let everything = all(&graph);
    let examples = graph.examples(&everything);
    assert!(examples.len() >= 4, "{examples:?}");
    for example in examples {
        let table = graph.form(&example.query).expect("a query") == Form::Table;
        let format = if table { Format::Csv } else { Format::NTriples };
        let mut out = Vec::new();
        let summary = graph.query(&example.query, &everything, &budget(), format, &mut out).expect("an answer");
        assert!(summary.rows > 0, "{}", example.query);
    }
}

#[test]
fn a_class_that_a_caller_does_not_see_is_not_named() {
    let graph = shop();
    let some = graph.permitted(&|partition| &*partition.group == "public");
    assert_eq!(graph.classes(&some), [(b::SUPPLIED_PRODUCT.iri(), 1)]);
    assert_eq!(graph.classes(&all(&graph)).len(), 2);
    assert!(graph.examples(&some).iter().all(|example| !example.query.contains("erson")));
    assert!(graph.examples(&graph.permitted(&|_| false)).is_empty());
}

#[test]
fn an_answer_is_written_in_every_format() {
    let graph = shop();
    let everything = all(&graph);
    for (format, part) in [
        (Format::Json, "\"value\":\"4.50\""),
        (Format::Xml, "<literal datatype=\"http://www.w3.org/2001/XMLSchema#decimal\">4.50</literal>"),
        (Format::Csv, "4.50\r\n"),
        (Format::Tsv, "4.50\n"),
    ] {
        let query = format!("SELECT ?v {{ ?s <{}> ?v }}", b::VALUE.iri());
        let answer = try_ask(&graph, &query, &everything, format).expect("an answer");
        assert!(answer.contains(part), "{answer}");
    }
    for (format, part) in [
        (Format::Turtle, "dfc-b:value 4.50"),
        (Format::NTriples, "\"4.50\"^^<http://www.w3.org/2001/XMLSchema#decimal>"),
        (Format::JsonLd, "\"@value\":\"4.50\""),
    ] {
        let answer = try_ask(&graph, "DESCRIBE :offer", &everything, format).expect("an answer");
        assert!(answer.contains(part), "{answer}");
    }
}
