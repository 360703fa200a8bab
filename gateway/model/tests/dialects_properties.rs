//! Whatever bytes come: no panic. Whatever document is made: every dialect gives it back.

use passerelle_model::dialect::{Dialect, Options, Reader, Shape, Writer};
use passerelle_model::document::{Literal, LiteralKind, Node, Value};
use passerelle_model::loss::Losses;
use passerelle_model::rdf::{NquadsWriter, TurtleWriter, read_turtle};
use passerelle_model::term::{Name, Term, b, m, pt, v};
use proptest::prelude::*;

fn read(text: &[u8]) -> Option<Vec<Node<'static>>> {
    let mut reader = Reader::new(text, Options::default()).ok()?;
    let mut nodes = Vec::new();
    while let Some(item) = reader.next_item().ok()? {
        nodes.push(item.node.into_owned());
    }
    Some(nodes)
}

fn write(nodes: &[Node<'_>], dialect: &str) -> (Vec<u8>, Losses) {
    let mut out = Vec::new();
    let mut writer = Writer::new(Dialect::named(dialect).unwrap(), Shape::Graph, &mut out);
    for node in nodes {
        writer.node(node, &"").unwrap();
    }
    let losses = writer.finish().unwrap();
    (out, losses)
}

/// Everything that can be done with a text, for the panics it may cause.
fn use_up(text: &[u8]) {
    let Some(nodes) = read(text) else { return };
    for name in Dialect::names() {
        let (out, _) = write(&nodes, name);
        read(&out).expect("our own output is read");
        let mut lines = NquadsWriter::new(Dialect::named(name).unwrap(), Vec::new());
        let mut blocks = TurtleWriter::new(Dialect::named(name).unwrap(), Vec::new());
        for node in &nodes {
            lines.node(node, &"").unwrap();
            blocks.node(node, &"").expect("our N-Quads are N-Quads");
        }
        lines.finish().unwrap();
        blocks.finish().unwrap();
    }
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "@id",
            "@type",
            "@graph",
            "@context",
            "@value",
            "@list",
            "@set",
            "@language",
            "@reverse",
            "@base",
            "dfc-b:name",
            "dfc-b:hasPrice",
            "dfc-b:quantity",
            "dfc-b:offeredItem",
            "dfc-b:offers",
            "dfc-b:stockLimitation",
            "dfc-b:hasUnit",
            "dfc-b:startDate",
            "dfc-b:frozen",
            "dfc-b:unheard",
            "ofn:image",
            "https://schema.org/opens",
            "plain",
            "en",
            "_:b",
            ":",
            "a:",
        ])
        .prop_map(str::to_string),
        "\\PC{0,6}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "",
            "#",
            "#a",
            "a b",
            "dfc-b:Offer",
            "dfc-m:Gram",
            "dfc-pt:CowDairyProduct",
            "_:b1",
            "https://h.example/1",
            "http:/h,x",
            "4.50",
            "007",
            "-1",
            "-",
            "true",
            "Thu Oct 17 2024 03:58:10 UTC",
            "2024-01-01T00:00:00+02:00",
            "2024-01-01",
            "É2024-01-01T",
            "@id",
            "../x",
            "urn:",
        ])
        .prop_map(str::to_string),
        "\\PC{0,12}",
    ]
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<f64>().prop_filter_map("finite", |n| serde_json::Number::from_f64(n).map(Into::into)),
        text().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::vec((key(), inner), 0..5)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

const LITERALS: [Term; 8] =
    [b::NAME, b::DESCRIPTION, b::VALUE, b::STOCK_LIMITATION, b::START_DATE, b::FROZEN, b::IMAGE, b::SKU];
const LINKS: [Term; 7] =
    [b::HAS_PRICE, b::HAS_QUANTITY, b::OFFERS, b::REFERENCES, b::SUPPLIED_BY, b::HAS_UNIT, b::OFFERS_TO];
const CLASSES: [Term; 7] =
    [b::OFFER, b::CATALOG_ITEM, b::SUPPLIED_PRODUCT, b::ORGANIZATION, b::PRICE, b::QUANTITATIVE_VALUE, b::ORDER_LINE];
const CONCEPTS: [Term; 4] = [m::GRAM, m::EURO, pt::COW_DAIRY_PRODUCT, v::HELD];

fn literal(property: Term) -> BoxedStrategy<Literal<'static>> {
    match property {
        b::VALUE => "-?(0|[1-9][0-9]{0,5})(\\.[0-9]{1,3})?".prop_map(Literal::number).boxed(),
        b::STOCK_LIMITATION => {
            prop_oneof!["(0|[1-9][0-9]{0,5})", Just("-1".to_string())].prop_map(Literal::number).boxed()
        }
        b::START_DATE => {
            "20[0-9]{2}-0[1-9]-(1[0-9]|2[0-8])T[01][0-9]:[0-5][0-9]:00Z".prop_map(Literal::date_time).boxed()
        }
        b::FROZEN => any::<bool>().prop_map(Literal::boolean).boxed(),
        _ => prop_oneof![
            3 => "\\PC{0,20}".prop_map(Literal::string),
            1 => "\\PC{1,9}".prop_map(|text| Literal { text: text.into(), kind: LiteralKind::Language("fr".into()) }),
        ]
        .boxed(),
    }
}

fn value() -> impl Strategy<Value = (Term, Value<'static>)> {
    prop_oneof![
        prop::sample::select(LITERALS.to_vec())
            .prop_flat_map(|term| literal(term).prop_map(move |l| (term, Value::Literal(l)))),
        (prop::sample::select(LINKS.to_vec()), "[a-z0-9]{1,8}")
            .prop_map(|(term, name)| (term, Value::Link(Name::Iri(format!("https://h.example/{name}").into())))),
        prop::sample::select(CONCEPTS.to_vec()).prop_map(|concept| (b::HAS_TYPE, Value::Link(concept.into()))),
    ]
}

/// Documents as they are inside: blank nodes may stand in others, things with an address beside.
fn node() -> impl Strategy<Value = Node<'static>> {
    let made = |id: Option<String>, class: Term, values: Vec<(Term, Value<'static>)>| {
        let mut node = Node { id: id.map(Into::into), ..Node::new(class) };
        for (property, value) in values {
            if node.get(property).is_none() {
                node.add(property, value);
            }
        }
        node
    };
    let inner = (
        prop::sample::select(vec![b::PRICE, b::QUANTITATIVE_VALUE, b::CATALOG_ITEM]),
        prop::collection::vec(value(), 1..4),
    )
        .prop_map(move |(class, values)| made(None, class, values));
    let holds = prop::sample::select(vec![b::HAS_PRICE, b::HAS_QUANTITY, b::OFFERS]);
    (
        "[a-z0-9]{1,12}",
        prop::sample::select(CLASSES.to_vec()),
        prop::collection::vec(
            prop_oneof![3 => value(), 1 => (holds, inner).prop_map(|(term, node)| (term, Value::Node(Box::new(node))))],
            0..6,
        ),
    )
        .prop_map(move |(id, class, values)| made(Some(format!("https://h.example/{id}")), class, values))
}

/// Order of properties is not promised, and a value may be said in the form of its kind.
fn sorted(mut node: Node<'static>) -> Node<'static> {
    for (_, value) in &mut node.properties {
        if let Value::Node(inner) = value {
            **inner = sorted(std::mem::take(inner));
        }
    }
    node.properties.sort_by_key(|(name, _)| name.iri().into_owned());
    node
}

/// Gives an inner node the class that the reading of a bare value would.
fn ranged(mut node: Node<'static>) -> Node<'static> {
    for (name, value) in &mut node.properties {
        if let (Some(range), Value::Node(inner)) = (name.term().and_then(|t| t.info().range), value) {
            inner.types = vec![range.into()];
            **inner = ranged(std::mem::take(inner));
        }
    }
    node
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        use_up(&bytes);
        let _ = read_turtle(&bytes, Some("https://h.example/"));
    }

    #[test]
    fn any_json_is_read_or_refused(value in json()) {
        use_up(value.to_string().as_bytes());
    }

    #[test]
    fn documents_come_back_from_every_dialect(nodes in prop::collection::vec(node().prop_map(ranged), 0..4)) {
        let expected: Vec<_> = nodes.iter().cloned().map(sorted).collect();
        for dialect in ["dfc-1.16", "dfc-2.0", "fdc", "shared"] {
            let (out, losses) = write(&nodes, dialect);
            prop_assert!(losses.is_empty(), "{losses:?}");
            let back: Vec<_> = read(&out).unwrap().into_iter().map(sorted).collect();
            prop_assert_eq!(&back, &expected, "{}: {}", dialect, String::from_utf8_lossy(&out));
        }
        let (out, losses) = write(&nodes, "owl");
        if losses.is_empty() {
            let back: Vec<_> = read(&out).unwrap().into_iter().map(sorted).collect();
            prop_assert_eq!(&back, &expected, "owl: {}", String::from_utf8_lossy(&out));
        }
    }
}
