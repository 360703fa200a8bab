//! How fast shapes are compiled and documents checked, on one core:
//! `cargo run --release -p passerelle-shape --example rate [SHAPES.ttl]`.

#![expect(clippy::print_stdout, reason = "figures are what this program is for")]

use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::term::{Name, Term, b, m, pt};
use passerelle_shape::Shapes;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Few enough to stay in the cache, as an item does that was translated a moment ago.
const ITEMS: usize = 50;

fn main() {
    let started = Instant::now();
    let builtin = Shapes::builtin();
    println!("our shapes compiled in {:?}", started.elapsed());
    report("our shapes", builtin);
    if let Some(path) = std::env::args().nth(1) {
        let text = std::fs::read_to_string(&path).expect("a readable shapes file");
        let started = Instant::now();
        let shapes = Shapes::parse(&text, &path).unwrap_or_else(|bad| panic!("{bad}"));
        println!("{path} compiled in {:?}", started.elapsed());
        report(&path, &shapes);
    }
}

fn report(name: &str, shapes: &Shapes) {
    let good: Vec<Node<'static>> = (0..ITEMS).map(|i| item(i, "2.50")).collect();
    let bad: Vec<Node<'static>> = (0..ITEMS).map(|i| item(i, if i % 2 == 0 { "2.50" } else { "-2.50" })).collect();
    for (what, items) in [("nothing wrong", &good), ("half of the prices wrong", &bad)] {
        let (found, time) = rate(shapes, items);
        let per_item = time.as_nanos() / items.len() as u128;
        println!(
            "{name}, {what}: {per_item} ns an item, {:.2} million items/s, {found} findings",
            1e3 / per_item as f64
        );
    }
}

/// The shortest of some passes over the items.
fn rate(shapes: &Shapes, items: &[Node<'static>]) -> (usize, Duration) {
    let pass = || {
        let mut found = 0;
        let started = Instant::now();
        for item in items {
            shapes.check(black_box(item), "", &mut |finding| {
                black_box(finding);
                found += 1;
            });
        }
        (found, started.elapsed())
    };
    (0..5000).map(|_| pass()).min_by_key(|(_, time)| *time).expect("some passes")
}

/// A catalogue item, its product and its offer: 24 statements.
fn item(i: usize, price: &str) -> Node<'static> {
    let iri = |what: &str| format!("https://hub.example/{what}/{i}");
    let literal = |text: String| Value::Literal(Literal::string(text));
    let number = |text: &str| Value::Literal(Literal::number(text.to_string()));
    let link = |iri: String| Value::Link(Name::Iri(iri.into()));
    let inside = |node| Value::Node(Box::new(node));
    let unit = |term: Term| Value::Link(term.into());

    let quantity = node(b::QUANTITATIVE_VALUE, None, vec![(b::HAS_UNIT, unit(m::GRAM)), (b::VALUE, number("500"))]);
    let product = node(
        b::SUPPLIED_PRODUCT,
        Some(iri("products")),
        vec![
            (b::NAME, literal(format!("Lentilles vertes {i}"))),
            (b::DESCRIPTION, literal("small batch, harvested weekly, récolté à la main".into())),
            (b::HAS_TYPE, unit(pt::VEGETABLE)),
            (b::HAS_QUANTITY, inside(quantity)),
            (b::IMAGE, literal(iri("images") + ".jpg")),
            (b::SUPPLIED_BY, link(iri("farms"))),
        ],
    );
    let price = vec![(b::VALUE, number(price)), (b::HAS_UNIT, unit(m::EURO)), (b::VAT_RATE, number("5.5"))];
    let offer = node(
        b::OFFER,
        Some(iri("offers")),
        vec![(b::HAS_PRICE, inside(node(b::PRICE, None, price))), (b::STOCK_LIMITATION, number("42"))],
    );
    node(
        b::CATALOG_ITEM,
        Some(iri("items")),
        vec![
            (b::REFERENCES, inside(product)),
            (b::SKU, literal(format!("SKU-{i:07}"))),
            (b::STOCK_LIMITATION, number("42")),
            (b::OFFERED_THROUGH, inside(offer)),
            (b::MANAGED_BY, link(iri("hubs"))),
            (b::LISTED_IN, link(iri("catalogues"))),
        ],
    )
}

fn node(class: Term, id: Option<String>, properties: Vec<(Term, Value<'static>)>) -> Node<'static> {
    let mut node = Node::new(class);
    node.id = id.map(Into::into);
    for (property, value) in properties {
        node.add(property, value);
    }
    node
}
