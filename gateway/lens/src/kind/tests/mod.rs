//! One undoes the other: what a kind reads and nobody changed stays as it was, and what a
//! kind writes reads as the value that was to be written. For every kind, none missing.

mod places;
mod values;

use super::{Change, Codes, Kind, NAMES, Notes, parse, split};
use crate::same::same_value;
use crate::settings::Settings;
use passerelle_model::document::Value;
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::pass;
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};

/// Every kind with the words it needs.
const KINDS: [&str; 31] = [
    "text",
    "filled text",
    "html text",
    "first text",
    "hidden text",
    "reversed text",
    "texts",
    "number",
    "decimal text",
    "boolean",
    "boolean oui non",
    "iri enterprises/{}/offers/{}",
    "link products/{}",
    "uri",
    "code shape",
    "codes shape",
    "state stage",
    "country name",
    "country iso2",
    "country iso3",
    "money",
    "stated money",
    "base quantity",
    "scaled quantity",
    "packed quantity",
    "unit quantity measure",
    "pieces",
    "stock",
    "instant",
    "local instant",
    "fee map fee",
];

fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.into_iter().chain(["claims label", "claims label beside shape"])
}

fn codes() -> Codes {
    let table =
        |rows: &[(&str, &str)]| rows.iter().map(|(native, means)| (native.to_string(), means.to_string())).collect();
    Codes {
        tables: [
            (
                "shape".to_string(),
                table(&[("root", "dfc-pt:vegetable"), ("7", "dfc-pt:fruit"), ("true", "dfc-pt:herb")]),
            ),
            (
                "stage".to_string(),
                table(&[
                    ("cart", "dfc-v:Draft"),
                    ("address", "dfc-v:Draft"),
                    ("done", "dfc-v:Complete"),
                    ("", "dfc-v:Held"),
                ]),
            ),
            (
                "label".to_string(),
                table(&[("Vegan", "dfc-f:Vegan"), ("Végan", "dfc-f:Vegan"), ("AB", "dfc-f:Organic-AB")]),
            ),
            (
                "measure".to_string(),
                table(&[("g", "dfc-m:Gram"), ("kg", "dfc-m:Kilogram"), ("L", "dfc-m:Litre"), ("bunch", "dfc-m:Bunch")]),
            ),
            (
                "fee".to_string(),
                table(&[("packing", "pass:Packing"), ("box", "pass:Packing"), ("sales", "pass:Sales")]),
            ),
        ]
        .into_iter()
        .collect(),
        hidden: vec!["HIDDEN".into()],
        placeholders: vec!["/noimage/mini.png".into()],
    }
}

fn settings() -> Settings {
    Settings::parse(
        "base=https://hub.example/api currency=EUR tax=gross zone=Europe/Paris tax_rates.1=5.5 tax_rates.2=20",
    )
    .expect("they are in order")
}

#[derive(Default)]
struct Losses(Vec<Reason>);

impl Notes for Losses {
    fn lose_inside(&mut self, _: usize, _: Option<usize>, _: &str, reason: Reason, _: &mut dyn FnMut() -> Text) {
        self.0.push(reason);
    }
}

type Held = Vec<Option<Json<'static>>>;

fn seen(places: &Held) -> Vec<Option<&Json<'static>>> {
    places.iter().map(|place| place.as_ref().filter(|json| !json.is_null())).collect()
}

fn changed(places: &Held, changes: &[Change<'_>]) -> Held {
    let change = |(place, change): (&Option<Json<'static>>, &Change<'_>)| match change {
        Some(json) => Some(json.clone().into_owned()),
        None => place.clone(),
    };
    places.iter().zip(changes).map(change).collect()
}

fn read(kind: &dyn Kind, places: &Held) -> Option<Value<'static>> {
    kind.forward(&seen(places), &settings(), &mut Losses::default()).ok().flatten().map(Value::into_owned)
}

/// A value with what goes without saying: what it does not mention is as it was, or as the account has it.
fn completed(value: &Value<'static>, again: &Value<'static>) -> Value<'static> {
    let (value, again) = match (value, again) {
        (Value::Node(value), Value::Node(again)) => (value, again),
        (Value::Many(values), Value::Many(again)) if values.len() == again.len() => {
            // Fee lines are told apart by their kind.
            let kind = |value: &Value<'static>| value.as_node().and_then(|line| line.get(pass::FEE_KIND)).cloned();
            let twin = |value: &Value<'static>| again.iter().find(|other| kind(other) == kind(value));
            return Value::Many(
                values.iter().map(|value| twin(value).map_or(value.clone(), |twin| completed(value, twin))).collect(),
            );
        }
        _ => return value.clone(),
    };
    let mut value = value.clone();
    for (name, said) in &again.properties {
        if !value.properties.iter().any(|(other, _)| other == name) {
            value.properties.push((name.clone(), said.clone()));
        }
    }
    Value::Node(value)
}

fn runner() -> TestRunner {
    TestRunner::new(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })
}

/// Reads what is there, writes it back, and nothing has changed.
fn unedited(words: &str) {
    let kind = parse(words, &codes()).expect("it is a kind");
    let checked = runner().run(&places::of(words), |held| {
        let Some(value) = read(&*kind, &held) else { return Ok(()) };
        let changes = kind.backward(Some(&value), &seen(&held), &settings(), &mut Losses::default());
        let changes = changes.map_err(|unfit| TestCaseError::fail(format!("{value:?}: {:?}", unfit.detail)))?;
        prop_assert_eq!(&changed(&held, &changes), &held, "of {:?}", value);
        Ok(())
    });
    checked.unwrap_or_else(|error| panic!("`{words}`: {error}"));
}

/// Writes a value over what is there, and reads that value.
fn edited(words: &str) {
    let kind = parse(words, &codes()).expect("it is a kind");
    let fresh = places::nothing(words);
    let strategy = (prop_oneof![Just(fresh), places::of(words)], values::of(words));
    let taken = std::cell::Cell::new(0);
    let checked = runner().run(&strategy, |(held, value)| {
        let mut losses = Losses::default();
        let Ok(changes) = kind.backward(Some(&value), &seen(&held), &settings(), &mut losses) else { return Ok(()) };
        if losses.0.is_empty() {
            let after = changed(&held, &changes);
            let again = read(&*kind, &after);
            let same = again.as_ref().is_some_and(|again| same_value(again, &completed(&value, again)));
            prop_assert!(same, "{value:?} was written as {after:?} and reads as {again:?}");
        }
        Ok(())
    });
    checked.unwrap_or_else(|error| panic!("`{words}`: {error}"));
    runner()
        .run(&(values::of(words),), |(value,)| {
            taken.set(
                taken.get()
                    + usize::from(
                        kind.backward(
                            Some(&value),
                            &seen(&places::nothing(words)),
                            &settings(),
                            &mut Losses::default(),
                        )
                        .is_ok(),
                    ),
            );
            Ok(())
        })
        .unwrap_or_else(|error| panic!("`{words}`: {error}"));
    assert!(taken.get() > 20, "`{words}` takes {} of its own values only", taken.get());
}

/// Clears what is there, and reads nothing.
fn cleared(words: &str) {
    let kind = parse(words, &codes()).expect("it is a kind");
    let checked = runner().run(&places::of(words), |held| {
        let Ok(changes) = kind.backward(None, &seen(&held), &settings(), &mut Losses::default()) else { return Ok(()) };
        let after = changed(&held, &changes);
        prop_assert_eq!(read(&*kind, &after), None, "{:?} became {:?}", held, after);
        Ok(())
    });
    checked.unwrap_or_else(|error| panic!("`{words}`: {error}"));
}

#[test]
fn what_is_not_edited_is_left_as_it_was() {
    kinds().for_each(unedited);
}

#[test]
fn what_is_written_reads_as_the_value() {
    kinds().for_each(edited);
}

#[test]
fn what_is_cleared_reads_as_nothing() {
    kinds().for_each(cleared);
}

#[test]
fn every_kind_is_tested() {
    let tested: Vec<&str> = kinds().map(|words| split(words).0).collect();
    for name in NAMES {
        assert!(tested.contains(&name), "no test of `{name}`");
    }
}

#[test]
fn every_kind_is_on_the_page_of_lenses_and_no_other() {
    let page =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/src/lens.md")).expect("the page");
    let table = page.split("## Kinds").nth(1).expect("the page has a table of kinds");
    let mut told: Vec<&str> = Vec::new();
    for row in table.lines().filter(|line| line.starts_with("| `") && !line.starts_with("| `as`")) {
        let words = row.split('`').nth(1).unwrap_or_default();
        assert_ne!(split(words).0, "", "`{words}`");
        assert!(NAMES.contains(&split(words).0), "the page has `{words}`, which is no kind");
        told.push(split(words).0);
    }
    for name in NAMES {
        assert!(told.contains(&name), "`{name}` is not on the page");
    }
}

#[test]
fn a_misspelt_kind_is_told_its_nearest() {
    let error = parse("fild text", &codes()).expect_err("it is no kind");
    assert_eq!(
        error.to(passerelle_model::loss::Language::En),
        "`fild text` is not a kind; did you mean `filled text`?"
    );
}
