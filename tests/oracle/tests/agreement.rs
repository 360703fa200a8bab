//! Ours and the library's, on generated documents and on the documents of one class each.

use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::term::{Name, b, m, v};
use passerelle_oracle::{CLASSES, Library, Outcome, Random, document, ours, subclasses, triples};
use passerelle_shape::{Presence, Shapes};
use std::collections::{BTreeMap, BTreeSet};

const GITHUB: &str =
    "https://github.com/datafoodconsortium/ontology/releases/latest/download/DFC_BusinessOntology.owl#";
const CANONICAL: &str = "https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#";

/// Checks that both find the same in `count` documents, and that they find something.
fn agree(name: &str, turtle: &str, count: u64) {
    let seen = compare(name, turtle, (0..count).map(|seed| document(&mut Random::new(seed + 1))));
    println!("{name}: {count} documents of {} classes agree; {seen:?}", CLASSES.len());
    assert!(seen.len() > 3, "{name}: the documents break too little: {seen:?}");
}

/// Checks that both find the same in some documents; how often each component is not met.
fn compare(name: &str, turtle: &str, documents: impl Iterator<Item = Node<'static>>) -> BTreeMap<String, usize> {
    let shapes = Shapes::parse(turtle, name).unwrap_or_else(|bad| panic!("{bad}")).with_presence(Presence::Complete);
    // A graph tells number types apart and a document does not: there all numbers are floats.
    let strict = turtle
        .replace(GITHUB, CANONICAL)
        .replace("b:image ", "b:Image ")
        .replace("xsd:decimal", "xsd:float")
        .replace("xsd:nonNegativeInteger", "xsd:float");
    let library = Library::new(&strict);
    let classes = subclasses();
    let mut differences = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (number, document) in documents.enumerate() {
        let data = triples(&document);
        let (ours, theirs) = (ours(&shapes, &document), library.outcomes(&format!("{classes}{data}")));
        let (ours, theirs) = (settled(ours), settled(theirs));
        for (who, outcome) in ours
            .difference(&theirs)
            .map(|o| ("only we find", o))
            .chain(theirs.difference(&ours).map(|o| ("only the library finds", o)))
        {
            let about = data.lines().filter(|line| line.contains(&outcome.focus)).collect::<Vec<_>>().join("\n    ");
            differences.push(format!("document {number}, {who}: {outcome}\n    {about}"));
        }
        for outcome in ours {
            *seen.entry(outcome.component).or_default() += 1;
        }
    }
    let (number, first) = (differences.len(), differences.iter().take(5).cloned().collect::<Vec<_>>().join("\n"));
    assert!(differences.is_empty(), "{name}: {number} differences, the first of them\n{first}");
    seen
}

/// Leaves out what SHACL settles and the library does not do: a value that has no order, such as an
/// IRI, is not less than anything (§4.5.3 and §4.5.4), and the library passes over it.
fn settled(outcomes: BTreeSet<Outcome>) -> BTreeSet<Outcome> {
    let is_open = |outcome: &Outcome| {
        outcome.component.starts_with("LessThan")
            && outcome.value.as_deref().is_some_and(|v| v == "_" || v.contains("://"))
    };
    outcomes.into_iter().filter(|outcome| !is_open(outcome)).collect()
}

fn file(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn on_every_constraint() {
    agree("constraints.ttl", &file("tests/constraints.ttl"), 200);
}

#[test]
fn on_our_own_shapes() {
    agree("dfc.ttl", &file("../../vocab/shapes/dfc.ttl"), 400);
}

#[test]
fn on_the_shapes_for_writes() {
    agree("write.ttl", &file("../../vocab/shapes/write.ttl"), 300);
}

#[test]
fn on_the_shapes_of_the_benchmark() {
    let shared = std::env::var("PASSERELLE_SHARED").unwrap_or_else(|_| "../../../shared".to_string());
    match std::fs::read_to_string(format!("{shared}/bench/shapes.ttl")) {
        Ok(turtle) => agree("bench/shapes.ttl", &turtle, 300),
        Err(_) => println!("corpus absent"),
    }
}

#[test]
fn on_documents_written_by_hand() {
    let turtle = file("../../vocab/shapes/dfc.ttl");
    let expected = [
        (negative_price(), vec!["MinInclusive"]),
        (order_without_lines(), vec!["MinCount", "In"]),
        (offer_that_points_back(), vec![]),
        (members_of_a_list(), vec!["Class", "MinCount", "MinCount"]),
        (mostly_anonymous(), vec!["Class", "Pattern"]),
    ];
    for (document, components) in expected {
        let shown = format!("{document:?}");
        let seen = compare("dfc.ttl", &turtle, std::iter::once(document));
        let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
        for component in components {
            *wanted.entry(format!("{component}ConstraintComponent")).or_default() += 1;
        }
        assert_eq!(seen, wanted, "{shown}");
    }
}

type Properties = Vec<(passerelle_model::term::Term, Value<'static>)>;

fn node(class: passerelle_model::term::Term, id: Option<&'static str>, properties: Properties) -> Node<'static> {
    let mut node = Node::new(class);
    node.id = id.map(Into::into);
    properties.into_iter().for_each(|(property, value)| node.add(property, value));
    node
}

fn inside(node: Node<'static>) -> Value<'static> {
    Value::Node(Box::new(node))
}

fn link(iri: &'static str) -> Value<'static> {
    Value::Link(Name::Iri(iri.into()))
}

fn negative_price() -> Node<'static> {
    let euros = (b::HAS_UNIT, Value::Link(m::EURO.into()));
    let price = node(b::PRICE, None, vec![(b::VALUE, Value::Literal(Literal::number("-2.50"))), euros]);
    let bare = node(b::QUANTITATIVE_VALUE, None, vec![(b::VALUE, Value::Literal(Literal::number("2")))]);
    let line = vec![
        (b::HAS_PRICE, inside(price)),
        (b::HAS_QUANTITY, inside(bare)),
        (b::CONCERNS, inside(node(b::OFFER, Some("https://hub.example/offer"), vec![]))),
    ];
    node(b::ORDER_LINE, Some("https://hub.example/line"), line)
}

fn order_without_lines() -> Node<'static> {
    let buyer = node(
        b::PERSON,
        Some("https://hub.example/buyer"),
        vec![(b::FIRST_NAME, Value::Literal(Literal::string("Jeanne")))],
    );
    let order = vec![(b::ORDERED_BY, inside(buyer)), (b::HAS_ORDER_STATUS, Value::Link(v::PAID.into()))];
    node(b::ORDER, Some("https://hub.example/order"), order)
}

fn offer_that_points_back() -> Node<'static> {
    let offer = node(b::OFFER, Some("https://hub.example/offer"), vec![(b::OFFERS, link("https://hub.example/item"))]);
    let product = node(
        b::SUPPLIED_PRODUCT,
        Some("https://hub.example/product"),
        vec![(b::NAME, Value::Literal(Literal::string("Carottes")))],
    );
    let item = vec![(b::OFFERED_THROUGH, inside(offer)), (b::REFERENCES, inside(product))];
    node(b::CATALOG_ITEM, Some("https://hub.example/item"), item)
}

fn members_of_a_list() -> Node<'static> {
    let phones = Value::List(vec![inside(node(b::PHONE_NUMBER_CLASS, Some("https://hub.example/phone"), vec![]))]);
    node(b::ORGANIZATION, Some("https://hub.example/hub"), vec![(b::HAS_PHONE_NUMBER, phones)])
}

fn mostly_anonymous() -> Node<'static> {
    let text = |text: &'static str| Value::Literal(Literal::string(text));
    let hub = vec![
        (b::NAME, text("Hub")),
        (b::EMAIL, text("hub at hub")),
        (b::HAS_ADDRESS, inside(node(b::ADDRESS, None, vec![(b::CITY, text("Lyon"))]))),
        (b::HAS_ADDRESS, inside(node(b::PLACE, None, vec![]))),
    ];
    node(b::ORGANIZATION, None, hub)
}
