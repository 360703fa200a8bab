//! Shapes against documents, constraint by constraint.

mod bad;
mod builtin;
mod constraints;
mod findings;
mod logic;
mod pairs;
mod paths;
mod presence;
mod random;
mod targets;

use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::term::Term;
use passerelle_shape::{Presence, Shapes};

const PREFIXES: &str = "@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix dfc-b: <https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#> .
@prefix dfc-m: <http://w3id.org/dfc/taxonomies/measures.rdf#> .
@prefix s: <https://hub.example/shapes#> .
";

/// A shape for organizations, from what stands inside it.
fn organization(body: &str) -> Shapes {
    shapes(&format!("s:Organization a sh:NodeShape ; sh:targetClass dfc-b:Organization ; {body} ."))
}

fn shapes(turtle: &str) -> Shapes {
    let text = format!("{PREFIXES}{turtle}");
    Shapes::parse(&text, "shapes.ttl").unwrap_or_else(|bad| panic!("{bad}\n{turtle}")).with_presence(Presence::Complete)
}

/// What does not conform, each as `component place value`.
fn broken(shapes: &Shapes, document: &Node<'_>) -> Vec<String> {
    let mut broken = Vec::new();
    shapes.outcomes(document, &mut |outcome| {
        let value = outcome.value.map(|value| format!(" {value}")).unwrap_or_default();
        broken.push(format!("{} {}{value}", outcome.component.parameter(), outcome.finding.first));
    });
    broken.sort();
    broken
}

/// A shape's body, a document that meets it and one that does not, with what is found then.
fn check(body: &str, good: &Node<'_>, bad: &Node<'_>, found: &[&str]) {
    let shapes = organization(body);
    assert_eq!(broken(&shapes, good), Vec::<String>::new(), "{body}: the good document");
    assert_eq!(broken(&shapes, bad), found, "{body}: the bad document");
}

fn node<'a>(class: Term, id: &'a str, properties: Vec<(Term, Value<'a>)>) -> Node<'a> {
    let mut node = Node::new(class);
    node.id = Some(id.into());
    for (property, value) in properties {
        node.add(property, value);
    }
    node
}

fn org<'a>(properties: Vec<(Term, Value<'a>)>) -> Node<'a> {
    node(passerelle_model::term::b::ORGANIZATION, "https://hub.example/o", properties)
}

fn text(text: &str) -> Value<'_> {
    Value::Literal(Literal::string(text))
}

fn number(lexeme: &str) -> Value<'_> {
    Value::Literal(Literal::number(lexeme))
}

fn instant(text: &str) -> Value<'_> {
    Value::Literal(Literal::date_time(text))
}

fn in_language<'a>(text: &'a str, tag: &str) -> Value<'a> {
    let kind = passerelle_model::document::LiteralKind::Language(tag.into());
    Value::Literal(Literal { text: text.into(), kind })
}

fn link(iri: &str) -> Value<'_> {
    Value::Link(passerelle_model::term::Name::Iri(iri.into()))
}

fn inside(node: Node<'_>) -> Value<'_> {
    Value::Node(Box::new(node))
}
