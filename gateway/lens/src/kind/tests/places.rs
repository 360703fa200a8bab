//! What platforms hold where kinds read.

use super::{Held, split};
use passerelle_model::json::{Json, Object};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

fn string(text: impl Into<String>) -> Json<'static> {
    Json::String(text.into().into())
}

fn number(digits: impl Into<String>) -> Json<'static> {
    Json::Number(digits.into().into())
}

/// Texts of people, composed and decomposed, and texts that look like something else.
pub(super) fn words() -> BoxedStrategy<String> {
    let letters = select(vec!['a', 'B', ' ', 'é', '\u{301}', 'œ', 'ß', '"', '\\', '\n', '7', '-', '.', '🥕', 'ً', 'א']);
    prop_oneof![
        vec(letters, 1..12).prop_map(|letters| letters.into_iter().collect::<String>()),
        select(vec!["-2", "36.0", "007", "null", "+5", " ", "1e5"]).prop_map(str::to_string),
    ]
    .boxed()
}

/// Decimals as they are written: padded, negative, with many digits.
pub(super) fn digits() -> BoxedStrategy<String> {
    prop_oneof![
        (any::<i32>(), 0u32..10_000).prop_map(|(whole, part)| format!("{whole}.{part:04}")),
        (-1_000i64..1_000_000).prop_map(|whole| whole.to_string()),
        select(vec!["0", "0.0", "-0", "36.0", "1e3", "2.50", "0.333333333333", "99999999999999999999999999999999.5"])
            .prop_map(str::to_string),
    ]
    .boxed()
}

fn amount() -> BoxedStrategy<Json<'static>> {
    prop_oneof![digits().prop_map(number), digits().prop_map(string), Just(string(""))].boxed()
}

fn text() -> BoxedStrategy<Json<'static>> {
    prop_oneof![4 => words().prop_map(string), 1 => Just(string("")), 1 => (0u32..5_000).prop_map(|n| number(n.to_string()))].boxed()
}

fn one(json: BoxedStrategy<Json<'static>>) -> BoxedStrategy<Held> {
    weighted(0.9, json).prop_map(|json| vec![json]).boxed()
}

fn of_words(list: &'static [&'static str]) -> BoxedStrategy<Json<'static>> {
    select(list.to_vec()).prop_map(string).boxed()
}

fn several(places: Vec<BoxedStrategy<Json<'static>>>) -> BoxedStrategy<Held> {
    places.into_iter().map(|place| weighted(0.85, place).boxed()).collect::<Vec<_>>().boxed()
}

/// No value at any of the places.
pub(super) fn nothing(words: &str) -> Held {
    let most = super::parse(words, &super::codes()).expect("it is a kind").places().1;
    vec![None; most]
}

/// What stands at the places of a kind.
pub(super) fn of(words: &str) -> BoxedStrategy<Held> {
    let (name, args) = split(words);
    match name {
        "text" | "filled text" | "html text" => one(text()),
        "first text" => several(vec![text(), text()]),
        "hidden text" => one(prop_oneof![text(), Just(string("HIDDEN"))].boxed()),
        "reversed text" => one(super::places::words().prop_map(string).boxed()),
        "texts" => one(vec(super::places::words(), 0..4)
            .prop_map(|list| Json::Array(list.into_iter().map(string).collect()))
            .boxed()),
        "number" | "decimal text" | "pieces" => one(amount()),
        "boolean" if args.is_empty() => {
            one(prop_oneof![any::<bool>().prop_map(Json::Bool), of_words(&["true", "false", ""])].boxed())
        }
        "boolean" => one(prop_oneof![any::<bool>().prop_map(Json::Bool), of_words(&["oui", "non", "OUI", ""])].boxed()),
        "iri" => several(vec![id(), id()]),
        "link" => one(id()),
        "uri" => one(of_words(&[
            "https://cdn.example/a.png",
            "/system/1.png",
            "/noimage/mini.png",
            "//cdn.example/b",
            "",
            "HTTP://X.example",
        ])),
        "code" => {
            one(prop_oneof![of_words(&["root", "7", "other"]), Just(number("7")), Just(Json::Bool(true))].boxed())
        }
        "codes" => one(vec(of_words(&["root", "7", "other"]), 0..3).prop_map(Json::Array).boxed()),
        "state" => one(of_words(&["cart", "address", "done", "unheard-of", ""])),
        "country" => one(of_words(&["France", "FR", "FRA", "Royaume-Uni", "United Kingdom", "Atlantis", ""])),
        "money" => several(vec![amount(), of_words(&["1", "2", "9"])]),
        "stated money" => {
            several(vec![amount(), of_words(&["EUR", "GBP", "CHF", ""]), amount(), of_words(&["net", "gross", ""])])
        }
        "base quantity" => several(vec![amount(), of_words(&["kg", "lb", "L", "item", "bunch", "loaf", ""])]),
        "scaled quantity" => several(vec![
            amount(),
            of_words(&["weight", "volume", "items"]),
            select(vec!["1", "1000", "0.001", "28.35", "453.59237", "1.0"]).prop_map(number).boxed(),
            of_words(&["bunch", "loaf", ""]),
        ]),
        "packed quantity" => {
            several(vec![amount(), of_words(&["g", "KG", "kl", "oz", "L", ""]), of_words(&["bunch", "loaf", ""])])
        }
        "unit quantity" => several(vec![amount(), of_words(&["g", "KG", "L", "bunch", "ell"])]),
        "stock" => several(vec![
            prop_oneof![any::<bool>().prop_map(Json::Bool), Just(string(""))].boxed(),
            prop_oneof![(-5i32..50).prop_map(|n| number(n.to_string())), (0i32..9).prop_map(|n| string(n.to_string()))]
                .boxed(),
        ]),
        "instant" => one(of_words(&[
            "2026-03-01T09:30:00Z",
            "2026-03-01T10:30:00+01:00",
            "2022-09-19 09:00:02 UTC",
            "2022-09-19 09:00:02 +0200",
            "2026-03-01T09:30:00.125Z",
            "",
        ])),
        "local instant" => one(of_words(&[
            "2026-03-01 09:30",
            "2026-10-25 02:30:00",
            "2026-03-29 02:30:00",
            "2026-03-01T09:30:15",
            "",
            "2026-06-01",
        ])),
        "fee map" => several(vec![fees(amount()), fees(super::places::words().prop_map(string).boxed())]),
        "claims" => one(vec(claim(), 0..4).prop_map(Json::Array).boxed()),
        other => unreachable!("no places for `{other}`"),
    }
}

fn id() -> BoxedStrategy<Json<'static>> {
    prop_oneof![
        (1u32..9_999).prop_map(|n| number(n.to_string())),
        words().prop_map(string),
        Just(string("a b|é/%2F")),
        Just(string("")),
    ]
    .boxed()
}

fn fees(value: BoxedStrategy<Json<'static>>) -> BoxedStrategy<Json<'static>> {
    (weighted(0.5, value.clone()), weighted(0.5, value.clone()), weighted(0.5, value))
        .prop_map(|(packing, boxed, sales)| {
            let members = [("packing", packing), ("box", boxed), ("sales", sales)];
            Json::Object(
                members.into_iter().filter_map(|(key, value)| Some((key.into(), value?))).collect::<Object<'_>>(),
            )
        })
        .boxed()
}

fn claim() -> BoxedStrategy<Json<'static>> {
    (of_words(&["Vegan", "végan", "AB", "root", "Flour"]), of_words(&["", "FR-BIO-01", "AB"]))
        .prop_map(|(name, value)| {
            Json::Object(
                [("id".into(), number("4")), ("name".into(), name), ("value".into(), value)].into_iter().collect(),
            )
        })
        .boxed()
}
