//! What documents say where kinds write.

use super::places::{digits, words};
use super::split;
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::term::{Name, Term, b, f, m, pass, pt, v};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;

fn literal(text: impl Into<String>) -> Value<'static> {
    Value::Literal(Literal::string(text.into()))
}

fn number(digits: impl Into<String>) -> Value<'static> {
    Value::Literal(Literal::number(digits.into()))
}

fn concepts(list: &'static [Term]) -> BoxedStrategy<Value<'static>> {
    select(list.to_vec()).prop_map(|term| Value::Link(Name::Known(term))).boxed()
}

fn link(iri: impl Into<String>) -> Value<'static> {
    Value::Link(Name::Iri(iri.into().into()))
}

fn of_several(values: Vec<Value<'static>>) -> Value<'static> {
    match values.len() {
        1 => values.into_iter().next().expect("there is one"),
        _ => Value::Many(values),
    }
}

fn price(with_rate: bool) -> BoxedStrategy<Node<'static>> {
    let rate = match with_rate {
        true => proptest::option::of(select(vec!["5.5", "20", "33"])).boxed(),
        false => Just(None).boxed(),
    };
    (
        digits(),
        select(vec![m::EURO, m::EURO, m::POUND_STERLING]),
        select(vec![pass::GROSS, pass::GROSS, pass::NET]),
        rate,
    )
        .prop_map(|(digits, currency, basis, rate)| {
            let mut price = Node::new(b::PRICE);
            price.set(b::VALUE, number(digits));
            price.set(b::HAS_UNIT, Value::Link(Name::Known(currency)));
            if let Some(rate) = rate {
                price.set(b::VAT_RATE, number(rate));
            }
            price.set(pass::TAX_BASIS, Value::Link(Name::Known(basis)));
            price
        })
        .boxed()
}

fn quantity(units: &'static [Term]) -> BoxedStrategy<Value<'static>> {
    (digits(), select(units.to_vec()))
        .prop_map(|(digits, unit)| {
            let mut node = Node::new(b::QUANTITATIVE_VALUE);
            node.set(b::HAS_UNIT, Value::Link(Name::Known(unit)));
            node.set(b::VALUE, number(digits));
            Value::Node(Box::new(node))
        })
        .boxed()
}

fn fee(kind: Term) -> BoxedStrategy<Value<'static>> {
    (price(false), proptest::option::of(words()))
        .prop_map(move |(mut price, name)| {
            price.properties.retain(|(property, _)| property.term() != Some(pass::TAX_BASIS));
            let mut line = Node::new(pass::FEE_LINE_CLASS);
            line.set(pass::FEE_KIND, Value::Link(Name::Known(kind)));
            if let Some(name) = name {
                line.set(b::NAME, literal(name));
            }
            line.set(b::HAS_PRICE, Value::Node(Box::new(price)));
            Value::Node(Box::new(line))
        })
        .boxed()
}

/// Values that a kind may be asked to write.
pub(super) fn of(kind: &str) -> BoxedStrategy<Value<'static>> {
    let (name, _) = split(kind);
    match name {
        "text" | "filled text" | "html text" | "first text" | "hidden text" | "reversed text" => {
            words().prop_map(literal).boxed()
        }
        "texts" => vec(words(), 1..4).prop_map(|list| of_several(list.into_iter().map(literal).collect())).boxed(),
        "number" | "decimal text" => digits().prop_map(number).boxed(),
        "boolean" => select(vec!["true", "false", "1", "0"])
            .prop_map(|truth| {
                Value::Literal(Literal {
                    kind: passerelle_model::document::LiteralKind::Boolean,
                    ..Literal::string(truth)
                })
            })
            .boxed(),
        "iri" => (1u32..99, words())
            .prop_map(|(hub, id)| link(format!("https://hub.example/api/enterprises/{hub}/offers/{}", encoded(&id))))
            .boxed(),
        "link" => prop_oneof![
            4 => (0u32..99).prop_map(|id| link(format!("https://hub.example/api/products/{id}"))),
            1 => Just(link("https://elsewhere.example/products/1")),
        ]
        .boxed(),
        "uri" => select(vec!["https://cdn.example/é.png", "https://hub.example/system/1.png", "urn:x:y"])
            .prop_map(literal)
            .boxed(),
        "code" => concepts(&[pt::VEGETABLE, pt::FRUIT, pt::HERB, pt::FISHERY_PRODUCT]),
        "codes" => btree_set(select(vec![pt::VEGETABLE, pt::FRUIT]), 1..3)
            .prop_map(|set| of_several(set.into_iter().map(|term| Value::Link(Name::Known(term))).collect()))
            .boxed(),
        "claims" => btree_set(select(vec![f::VEGAN, f::ORGANIC_AB]), 1..3)
            .prop_map(|set| of_several(set.into_iter().map(|term| Value::Link(Name::Known(term))).collect()))
            .boxed(),
        "state" => concepts(&[v::DRAFT, v::COMPLETE, v::HELD, v::CANCELLED]),
        "country" => select(vec!["FRA", "GBR", "DEU", "ZZZ"])
            .prop_map(|code| link(format!("http://publications.europa.eu/resource/authority/country/{code}")))
            .boxed(),
        "money" | "stated money" => price(true).prop_map(|price| Value::Node(Box::new(price))).boxed(),
        "base quantity" | "scaled quantity" | "packed quantity" | "unit quantity" | "pieces" => {
            quantity(&[m::GRAM, m::KILOGRAM, m::OUNCE, m::LITRE, m::MILLILITRE, m::PIECE, m::DOZEN, m::BUNCH])
        }
        "stock" => (-3i32..40).prop_map(|n| number(n.to_string())).boxed(),
        "instant" | "local instant" => select(vec![
            "2026-07-01T12:00:00+02:00",
            "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z",
            "2026-07-01T12:00:00.5Z",
            "1999-12-31T23:59:59Z",
        ])
        .prop_map(|text| Value::Literal(Literal::date_time(text)))
        .boxed(),
        "fee map" => (fee(pass::PACKING), proptest::option::of(fee(pass::SALES)))
            .prop_map(|(packing, sales)| of_several([packing].into_iter().chain(sales).collect()))
            .boxed(),
        other => unreachable!("no values for `{other}`"),
    }
}

fn encoded(id: &str) -> String {
    let kept = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
    id.bytes().map(|byte| if kept(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
