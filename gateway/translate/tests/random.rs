//! Random input: any bytes, and samples with something broken in them, go through the entries
//! that fuzzers use.

#[path = "entry/mod.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets include this file as a module of their own")]
mod entry;
#[path = "ground/mod.rs"]
mod ground;

use entry::{FILES, RESOURCES};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use std::sync::LazyLock;

/// Small payloads: form and bytes.
static SAMPLES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let translator = ground::translator();
    let mut small: Vec<(String, Vec<u8>)> = Vec::new();
    for sample in ground::samples(&translator).into_iter().filter(|sample| sample.bytes.len() < 16_000) {
        let document = ground::job(&translator, &sample.form, "dfc-1.16", &sample.settings);
        if let Ok((document, _)) = ground::run(&document, &sample.bytes) {
            small.push((format!("dfc {}", sample.form), document));
        }
        small.push((sample.form, sample.bytes));
    }
    assert!(small.len() > 20, "the samples were not found");
    small
});

/// Puts a payload through what reads it.
fn entries(form: &str, pick: usize, bytes: &[u8]) {
    if let Some(resource) = form.strip_prefix("dfc ") {
        entry::dfc_reader(pick, bytes);
        entry::create(RESOURCES.iter().position(|known| *known == resource).unwrap_or(pick), bytes);
    } else if let Some(place) = RESOURCES.iter().position(|known| *known == form) {
        entry::lens(place, bytes);
    } else {
        let files: Vec<usize> = (0..FILES.len()).filter(|place| FILES[*place].0 == form).collect();
        entry::csv(files[pick % files.len()], bytes);
    }
}

/// Characters that mean something to one of the readers, and some that do not.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("{"),
        Just("}"),
        Just("["),
        Just("]"),
        Just(":"),
        Just(","),
        Just("\""),
        Just("\\u12"),
        Just("\\ud800"),
        Just("\"@id\""),
        Just("\"@graph\""),
        Just("\"@context\""),
        Just("\"@type\""),
        Just("\"@value\""),
        Just("\"@list\""),
        Just("\"dfc-b:name\""),
        Just("\"dfc-b:hasPrice\""),
        Just("\"dfc-b:SuppliedProduct\""),
        Just("\"id\""),
        Just("\"variants\""),
        Just("\"https://x.example/1\""),
        Just("null"),
        Just("true"),
        Just("-1"),
        Just("1e9"),
        Just("4.50"),
        Just(" "),
        Just("\n"),
        Just(";"),
        Just("name,price,producer"),
        Just("é"),
        Just("\u{feff}"),
        Just("<"),
        Just("@prefix"),
        Just("."),
    ];
    proptest::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_turned_down(pick in any::<usize>(), bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        entry::dfc_reader(pick, &bytes);
        entry::lens(pick, &bytes);
        entry::create(pick, &bytes);
        entry::csv(pick, &bytes);
    }

    #[test]
    fn any_text_is_read_or_turned_down(pick in any::<usize>(), text in text()) {
        entry::dfc_reader(pick, text.as_bytes());
        entry::lens(pick, text.as_bytes());
        entry::create(pick, text.as_bytes());
        entry::csv(pick, text.as_bytes());
    }

    #[test]
    fn a_sample_with_broken_bytes_is_read_or_turned_down(
        sample in any::<Index>(),
        pick in any::<usize>(),
        breaks in proptest::collection::vec((any::<Index>(), any::<u8>(), 0..3_u8), 1..4),
    ) {
        let (form, bytes) = sample.get(&SAMPLES[..]);
        let mut bytes = bytes.clone();
        for (at, byte, how) in breaks {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => { bytes.remove(at); }
                _ => bytes.insert(at, byte),
            }
        }
        entries(form, pick, &bytes);
    }

    #[test]
    fn a_sample_with_broken_values_is_read_or_turned_down(
        sample in any::<Index>(),
        pick in any::<usize>(),
        breaks in proptest::collection::vec((any::<Index>(), 0..10_usize), 1..4),
    ) {
        let (form, bytes) = sample.get(&SAMPLES[..]);
        let Ok(mut document) = serde_json::from_slice::<Value>(bytes) else { return Ok(()) };
        for (at, how) in breaks {
            let mut places = Vec::new();
            pointers(&document, String::new(), &mut places);
            let place = at.get(&places).clone();
            breaking(&mut document, &place, how);
        }
        entries(form, pick, document.to_string().as_bytes());
    }
}

/// Every place of a document.
fn pointers(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().enumerate().for_each(|(i, item)| pointers(item, format!("{at}/{i}"), out)),
        Value::Object(members) => members.iter().for_each(|(key, member)| {
            pointers(member, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), out);
        }),
        _ => {}
    }
    out.push(at);
}

/// Takes a value out or puts something else in its place.
fn breaking(document: &mut Value, place: &str, how: usize) {
    if let (0, Some((parent, key))) = (how, place.rsplit_once('/')) {
        if let Some(Value::Object(members)) = document.pointer_mut(parent) {
            members.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        return;
    }
    let Some(value) = document.pointer_mut(place) else { return };
    *value = match how {
        1 => Value::Null,
        2 => Value::Bool(true),
        3 => serde_json::json!(-1.5e300),
        4 => Value::String("two words".into()),
        5 => Value::String(String::new()),
        6 => serde_json::json!([]),
        7 => serde_json::json!({}),
        8 => serde_json::json!([value.clone(), value.clone()]),
        _ => serde_json::json!({ "@id": value.clone(), "@value": value.clone() }),
    };
}

#[test]
#[ignore = "long: every sample with every value broken in several ways"]
fn every_value_of_every_sample_can_be_broken() {
    for (form, bytes) in SAMPLES.iter() {
        let Ok(document) = serde_json::from_slice::<Value>(bytes) else { continue };
        let mut places = Vec::new();
        pointers(&document, String::new(), &mut places);
        for (i, place) in places.iter().enumerate() {
            for how in [i % 10, (i + 3) % 10, (i + 7) % 10] {
                let mut broken = document.clone();
                breaking(&mut broken, place, how);
                entries(form, how, broken.to_string().as_bytes());
            }
        }
    }
}
