//! Whatever the document, a check ends, and says the same twice.

use crate::PREFIXES;
use passerelle_model::document::{Literal, LiteralKind, Node, Value};
use passerelle_model::term::{Name, b, m};
use passerelle_shape::{Presence, Shapes};
use proptest::prelude::*;
use std::sync::LazyLock;

/// Every constraint once, on properties that random documents have.
static ALL: LazyLock<Shapes> = LazyLock::new(|| {
    let text = format!(
        "{PREFIXES}
        s:All a sh:NodeShape ; sh:targetClass dfc-b:Offer , dfc-b:Agent ; sh:targetSubjectsOf dfc-b:name ;
          sh:closed true ; sh:ignoredProperties ( rdf:type ) ; sh:not [ sh:class dfc-b:Person ] ;
          sh:property [ sh:path dfc-b:name ; sh:minCount 2 ; sh:maxCount 3 ; sh:minLength 1 ; sh:maxLength 3 ;
            sh:pattern \"[a-z]\" ; sh:uniqueLang true ; sh:languageIn ( \"fr\" ) ; sh:equals dfc-b:value ;
            sh:disjoint dfc-b:description ; sh:lessThan dfc-b:value ; sh:hasValue 1 ; sh:in ( 1 dfc-m:Gram ) ] ;
          sh:property [ sh:path ( dfc-b:hasPrice dfc-b:value ) ; sh:minInclusive 0 ; sh:maxExclusive 1e2 ;
            sh:datatype xsd:integer ] ;
          sh:property [ sh:path [ sh:inversePath ( dfc-b:hasPrice dfc-b:offers ) ] ; sh:minCount 1 ;
            sh:node [ sh:property [ sh:path dfc-b:name ; sh:minCount 1 ] ] ] ;
          sh:property [ sh:path [ sh:alternativePath ( dfc-b:hasPrice rdf:type ) ] ; sh:qualifiedMinCount 1 ;
            sh:qualifiedMaxCount 2 ; sh:qualifiedValueShape [ sh:nodeKind sh:IRI ] ;
            sh:xone ( [ sh:class dfc-b:Price ] [ sh:minLength 3 ] ) ;
            sh:property [ sh:path dfc-b:offers ; sh:lessThanOrEquals dfc-b:value ] ] ."
    );
    Shapes::parse(&text, "all.ttl").unwrap_or_else(|bad| panic!("{bad}"))
});

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z]{0,4}", "\\PC{0,6}", "-?[0-9]{1,30}(\\.[0-9]{1,4})?(e[0-9]{1,3})?", Just("_:b".to_string())]
}

fn id() -> impl Strategy<Value = String> {
    prop_oneof!["https://hub\\.example/[ab]", "_:[ab]", "\\PC{0,5}"]
}

fn name() -> impl Strategy<Value = Name<'static>> {
    let terms =
        vec![b::NAME, b::VALUE, b::HAS_PRICE, b::OFFERS, b::DESCRIPTION, b::OFFER, b::PERSON, b::PRICE, m::GRAM];
    prop_oneof![prop::sample::select(terms).prop_map(Name::Known), id().prop_map(|id| Name::Iri(id.into()))]
}

fn literal() -> impl Strategy<Value = Literal<'static>> {
    let kind = prop_oneof![
        Just(LiteralKind::String),
        Just(LiteralKind::Number),
        Just(LiteralKind::Boolean),
        Just(LiteralKind::DateTime),
        Just(LiteralKind::Date),
        "[a-z]{0,3}".prop_map(|tag| LiteralKind::Language(tag.into())),
        text().prop_map(|datatype| LiteralKind::Typed(datatype.into())),
        Just(LiteralKind::Typed("http://www.w3.org/2001/XMLSchema#double".into())),
    ];
    (text(), kind).prop_map(|(text, kind)| Literal { text: text.into(), kind })
}

fn document() -> impl Strategy<Value = Node<'static>> {
    let leaf = prop_oneof![literal().prop_map(Value::Literal), name().prop_map(Value::Link)];
    let value = leaf.prop_recursive(5, 40, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Many),
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
            node(inner).prop_map(|node| Value::Node(Box::new(node))),
        ]
    });
    node(value)
}

fn node(value: impl Strategy<Value = Value<'static>>) -> impl Strategy<Value = Node<'static>> {
    let types = prop::collection::vec(name(), 0..3);
    let properties = prop::collection::vec((name(), value), 0..5);
    (prop::option::of(id()), types, properties).prop_map(|(id, types, properties)| Node {
        id: id.map(Into::into),
        types,
        properties,
    })
}

/// Were one of the checks to compare every value with every other, this would take minutes.
#[test]
fn very_many_wrong_values_are_checked_in_linear_time() {
    let mut document =
        Node { id: Some("https://hub.example/o".into()), types: vec![b::OFFER.into()], properties: vec![] };
    for property in [b::NAME, b::VALUE, b::DESCRIPTION, b::HAS_PRICE, b::OFFERS] {
        let value = |i: usize| match i % 3 {
            0 => Value::Literal(Literal::string(format!("{i}"))),
            1 => Value::Literal(Literal::number(format!("-{i}.5"))),
            _ => Value::Link(Name::Iri(format!("https://hub.example/{i}").into())),
        };
        document.properties.push((property.into(), Value::Many((0..25_000).map(value).collect())));
    }
    document.types.extend((0..10_000).map(|i| Name::Iri(format!("https://hub.example/{i}").into())));
    let mut found = 0;
    ALL.check(&document, "", &mut |_| found += 1);
    assert!(found > 50_000, "{found}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_document_is_checked_without_panic(document in document()) {
        let seen = |shapes: &Shapes| {
            let mut findings = Vec::new();
            shapes.check(&document, "/items/0", &mut |finding| findings.push(finding));
            findings
        };
        prop_assert_eq!(seen(&ALL), seen(&ALL));
        for finding in seen(&ALL).into_iter().chain(seen(Shapes::for_writes())) {
            prop_assert!(finding.first.starts_with("/items/0"), "{}", finding.first);
            prop_assert!(!finding.detail.en.is_empty() && !finding.detail.fr.is_empty());
        }
    }

    #[test]
    fn an_open_world_never_finds_more(document in document()) {
        let count = |shapes: &Shapes| {
            let mut count = 0;
            shapes.check(&document, "", &mut |_| count += 1);
            count
        };
        let complete = Shapes::parse(&format!("{PREFIXES}
            s:S a sh:NodeShape ; sh:targetClass dfc-b:Offer , dfc-b:Agent ;
              sh:property [ sh:path dfc-b:hasPrice ; sh:class dfc-b:Price ; sh:not [ sh:class dfc-b:Offer ] ;
                sh:node [ sh:property [ sh:path dfc-b:value ; sh:minCount 1 ] ] ] ."), "s.ttl").unwrap();
        let open = count(&complete);
        prop_assert!(open <= count(&complete.with_presence(Presence::Complete)));
    }

    #[test]
    fn any_turtle_is_compiled_or_refused(body in "[ a-z0-9:;.,()\\[\\]\"]{0,60}") {
        let _ = Shapes::parse(&format!("{PREFIXES}s:S a sh:NodeShape ; sh:{body} ."), "any.ttl");
    }
}
