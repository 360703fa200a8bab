//! What a platform may hold where a kind reads: mostly what fits, some traps.

use crate::random::Random;
use crate::subject::Subject;
use passerelle_model::json::{Json, Object};

/// Texts that have broken something somewhere. One is written with a combining accent.
pub(crate) const TEXTS: [&str; 12] = [
    "Carottes",
    "Œufs & Cie",
    "Crème brûlée",
    "Cre\u{300}me",
    "-2",
    "36.0",
    "",
    " padded ",
    "null",
    "0",
    "1\n2",
    "\u{1F955} « ñ »",
];

const NUMBERS: [&str; 14] =
    ["0", "1", "36.0", "-2", "4.50", "0.333333", "1e3", "12", "1000.0", "250", "-1", "2.5", "100000000000", "0.1"];
const INSTANTS: [&str; 7] = [
    "2026-03-01T09:30:00Z",
    "2026-03-01T10:30:00+01:00",
    "2022-09-19 09:00:02 UTC",
    "2026-03-01T09:30:00.250Z",
    "",
    "2026-12-31T23:59:59-05:00",
    "2026-06-01T00:00:00.000+02:00",
];
const LOCAL: [&str; 7] = [
    "2026-03-01 09:30",
    "2026-10-25 02:30:00",
    "2026-03-29 02:30",
    "2026-03-01T09:30:15",
    "",
    "2026-06-01 00:00:00",
    "2026-01-01",
];
const LANDS: [&str; 8] = ["France", "FR", "FRA", "royaume-uni", "Belgique", "Atlantis", "", "BE"];
const ADDRESSES: [&str; 6] = [
    "https://cdn.example/a/large.png",
    "/system/1.png",
    "//cdn.example/b.png",
    "",
    "http://hub.example/x?y=é",
    "HTTPS://HUB.example/",
];

/// What fills the place number `place` of a kind, or nothing if the schema knows better.
pub(crate) fn fill(subject: &Subject, words: &str, place: usize, random: &mut Random) -> Option<Json<'static>> {
    let text = |text: &str| Some(Json::String(text.to_string().into()));
    let (kind, table) = kind_of(words);
    let codes = |table: &str| subject.codes.get(table).map_or(&[][..], Vec::as_slice);
    let code = |table: &str, random: &mut Random| match codes(table) {
        [] => text("none"),
        _ if random.chance(6) => text("unheard-of"),
        list => Some(coded(random.word(list))),
    };
    match (kind, place) {
        ("hidden text", _) if !subject.hidden.is_empty() && random.chance(20) => text(random.word(&subject.hidden)),
        ("uri", _) if !subject.pictures.is_empty() && random.chance(20) => text(random.word(&subject.pictures)),
        ("uri", _) => text(random.word(&ADDRESSES)),
        ("code" | "state", _) => code(table, random),
        ("unit quantity", 1) => code(table, random),
        ("claims" | "codes", _) => {
            let (table, other) = table.split_once(" beside ").unwrap_or((table, table));
            let count = random.below(4);
            Some(Json::Array(
                (0..count)
                    .filter_map(|i| claim(kind, code(if i == 1 { other } else { table }, random)?, random))
                    .collect(),
            ))
        }
        ("fee map", 0) => Some(map(codes(table), &["0.15", "1", "2.50"], true, random)),
        ("fee map", _) => Some(map(codes(table), &["Mise en cagette", "", "Frais"], false, random)),
        ("country", _) => text(random.word(&LANDS)),
        ("instant", _) => text(random.word(&INSTANTS)),
        ("local instant", _) => text(random.word(&LOCAL)),
        ("base quantity", 1) => text(random.word(&["kg", "kg", "L", "lb", "bunch", "item", "pack", ""])),
        ("scaled quantity", 1) => text(random.word(&["weight", "weight", "volume", "items", ""])),
        ("scaled quantity", 2) => random
            .chance(85)
            .then(|| Json::Number((random.word(&["1", "1000", "0.001", "28.35", "453.6", "1.0"])).into())),
        ("scaled quantity", 3) | ("packed quantity", 2) => text(random.word(&["bunch", "item", "", "box", "Packs"])),
        ("packed quantity", 1) => text(random.word(&["g", "kg", "ml", "L", "kL", "lb", "", "", "T"])),
        ("money", 1) => random.chance(70).then(|| Json::Number("1".into())),
        ("stated money", 1) => text(random.word(&["EUR", "EUR", "GBP", "", "CHF"])),
        ("stated money", 3) => text(random.word(&["net", "gross", "gross", ""])),
        ("stock", 1) => Some(Json::Number((random.word(&["0", "42", "-3", "-1", "7"])).into())),
        _ => None,
    }
}

/// The name of a kind and what follows it.
pub(crate) fn kind_of(words: &str) -> (&str, &str) {
    const LONG: [&str; 12] = [
        "stated money",
        "first text",
        "unit quantity",
        "scaled quantity",
        "packed quantity",
        "base quantity",
        "reversed text",
        "local instant",
        "decimal text",
        "filled text",
        "hidden text",
        "html text",
    ];
    let long = LONG.into_iter().chain(["fee map"]).find(|name| words.starts_with(name));
    let name = long.unwrap_or_else(|| words.split(' ').next().unwrap_or(words));
    (name, words[name.len()..].trim())
}

/// Whether a kind reads numbers at a place.
pub(crate) fn number(words: &str, place: usize) -> bool {
    matches!(
        (kind_of(words).0, place),
        ("number" | "decimal text" | "pieces", _)
            | ("money" | "stated money" | "base quantity" | "scaled quantity" | "packed quantity" | "unit quantity", 0)
    )
}

/// A decimal, as digits.
pub(crate) fn digits(random: &mut Random) -> &'static str {
    random.word(&NUMBERS)
}

fn coded(code: &str) -> Json<'static> {
    match code {
        "true" => Json::Bool(true),
        "false" => Json::Bool(false),
        code => Json::String(code.to_string().into()),
    }
}

fn claim(kind: &str, name: Json<'static>, random: &mut Random) -> Option<Json<'static>> {
    if kind == "codes" {
        return Some(name);
    }
    let mut claim = Object::new();
    claim.push("id", Json::Number(random.below(90).to_string().into()));
    if random.chance(85) {
        claim.push("name", name);
        claim.push("value", Json::String((random.word(&["", "FR-BIO-01", "yes"])).into()));
    } else {
        claim.push("name", Json::String("Label".into()));
        claim.push("value", name);
    }
    Some(Json::Object(claim))
}

fn map(codes: &[String], values: &[&str], numbers: bool, random: &mut Random) -> Json<'static> {
    let mut map = Object::new();
    for code in codes {
        if random.chance(40) {
            let value = random.word(values).to_string();
            let bare = numbers && random.chance(50);
            map.push(code.clone(), if bare { Json::Number(value.into()) } else { Json::String(value.into()) });
        }
    }
    Json::Object(map)
}
