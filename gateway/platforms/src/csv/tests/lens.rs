//! The one lens of the csv platform over the rows of every profile: what crosses,
//! what is lost, and files that come back from the shared vocabulary.

use super::super::Profile;
use super::{SHIPPED, root, shipped};
use crate::{Platforms, check};
use passerelle_lens::{Lens, NoPlaces, PutContext, Settings, Tally};
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::json::Json;
use passerelle_model::term::b;
use std::collections::BTreeMap;
use std::sync::Arc;

fn settings() -> Settings {
    Settings::parse("base=https://hub.example/catalogue currency=EUR tax=gross").unwrap()
}

fn lens() -> Arc<Lens> {
    let platforms = Platforms::embedded();
    let csv = platforms.get("csv").unwrap().unwrap();
    csv.resource("catalogue").unwrap().lens().unwrap().clone()
}

fn context<'c>(settings: &'c Settings) -> PutContext<'c> {
    PutContext { pointer: "", places: &NoPlaces, settings }
}

fn rows(profile: &Profile, bytes: &[u8]) -> Vec<Json<'static>> {
    profile.read(bytes).filter_map(Result::ok).map(|row| row.json).collect()
}

fn sample(name: &str) -> Vec<u8> {
    std::fs::read(root().join("schemas/csv/samples/catalogue").join(name).join("canonical.csv")).unwrap()
}

fn get<'r>(lens: &Lens, row: &'r Json<'r>, settings: &Settings) -> Node<'r> {
    let outcome = lens.get(row, "/rows/0", settings, &mut Tally::new(lens));
    outcome.complete().unwrap_or_else(|refusals| panic!("{refusals:?}\n{}", row.to_text()))
}

#[test]
fn the_platform_folder_has_no_fault() {
    let faults = check(&Platforms::embedded(), "csv");
    let shown: Vec<_> = faults.iter().map(|fault| fault.render(Default::default())).collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
}

#[test]
fn every_field_of_a_profile_is_in_the_schema() {
    let schema = std::fs::read_to_string(root().join("schemas/csv/catalogue.schema.json")).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    for name in SHIPPED {
        let profile = shipped(name);
        let fields = profile.columns.iter().map(|column| &column.field).chain(profile.constants.keys());
        for field in fields {
            assert!(schema["properties"].get(field).is_some(), "{name}: {field}");
        }
    }
}

#[test]
fn every_unit_of_a_profile_is_in_the_code_table() {
    let text = std::fs::read_to_string(root().join("schemas/csv/platform.toml")).unwrap();
    let platform: toml::Table = toml::from_str(&text).unwrap();
    for name in SHIPPED {
        for code in shipped(name).units.keys() {
            assert!(platform["codes"]["unit"].get(code).is_some(), "{name}: {code}");
        }
    }
}

#[test]
fn a_row_that_is_not_edited_stays_as_it_is() {
    let (lens, settings) = (lens(), settings());
    for name in SHIPPED {
        for row in rows(&shipped(name), &sample(name)) {
            let document = get(&lens, &row, &settings);
            let put = lens.put(&document, &document, &row, context(&settings), &mut Tally::new(&lens));
            assert_eq!(put.complete().unwrap(), None, "{name}: {}", row.to_text());
        }
    }
}

#[test]
fn a_new_price_changes_one_cell_of_the_file() {
    let (lens, settings) = (lens(), settings());
    for (name, before, after) in [
        ("camap-import", ";4,80;", ";5,25;"),
        ("cagette-pro", ";1,30;", ";5,25;"),
        ("foodsoft", ";1.85;", ";5.25;"),
        ("catalogue", ";2.40;", ";5.25;"),
    ] {
        let (profile, bytes) = (shipped(name), sample(name));
        let original = rows(&profile, &bytes).swap_remove(0);
        let seen = get(&lens, &original, &settings);
        let mut edited = seen.clone();
        let item = first(&mut edited, b::REFERENCED_BY);
        let price = first(first(item, b::OFFERED_THROUGH), b::HAS_PRICE);
        price.set(b::VALUE, Value::Literal(Literal::number("5.25")));
        let put = lens.put(&edited, &seen, &original, context(&settings), &mut Tally::new(&lens));
        let edits = BTreeMap::from([(0, put.complete().unwrap().unwrap().into_owned())]);
        let mut out = Vec::new();
        let written = profile.open(&bytes).unwrap().rewrite(&edits, &[], &mut out).unwrap();
        assert!(written.refusals.is_empty() && written.losses.is_empty(), "{name}: {written:?}");
        let wanted = String::from_utf8(bytes).unwrap().replacen(before, after, 1);
        assert_eq!(String::from_utf8(out).unwrap(), wanted, "{name}");
    }
}

fn first<'n, 'd>(node: &'n mut Node<'d>, property: passerelle_model::term::Term) -> &'n mut Node<'d> {
    match node.get_mut(property) {
        Some(Value::Node(inner)) => inner,
        other => panic!("{other:?}"),
    }
}

/// Fields that a document has no place for, or that follow from others.
const NOT_SHARED: [&str; 15] = [
    "key",
    "unit_text",
    "order_unit",
    "ratios",
    "billing_unit",
    "group_order_unit",
    "price_unit",
    "image_date",
    "article",
    "bulk",
    "variable_price",
    "deposit",
    "origin",
    "category",
    "labels",
];

#[test]
fn rows_are_made_from_documents_alone() {
    let (lens, settings) = (lens(), settings());
    for name in SHIPPED {
        for row in rows(&shipped(name), &sample(name)) {
            let document = get(&lens, &row, &settings).into_owned();
            let created = lens.create(&document, context(&settings), &mut Tally::new(&lens)).complete();
            let created = created.unwrap_or_else(|refusals| panic!("{name}: {refusals:?}\n{}", row.to_text()));
            for (field, value) in
                row.as_object().unwrap().iter().filter(|(field, _)| !NOT_SHARED.contains(&field.as_ref()))
            {
                let made = created.get(field).cloned().unwrap_or_default();
                let same = made.as_lexeme().map(super::super::number::unpadded)
                    == value.as_lexeme().map(super::super::number::unpadded);
                assert!(
                    made == *value || (value.as_lexeme().is_some() && same),
                    "{name}: {field}: {made:?} for {value:?}"
                );
            }
        }
    }
}

/// Every corpus file of a profile goes through the lens whole; the table shows what is lost.
#[test]
fn corpus_rows_become_documents() {
    let (lens, settings) = (lens(), settings());
    let Some(corpus) = super::corpus::folder() else {
        println!("corpus absent");
        return;
    };
    for (file, name, count) in super::corpus::FILES {
        let bytes = std::fs::read(corpus.join(file)).unwrap();
        let rows = rows(&shipped(name), &bytes);
        assert_eq!(rows.len(), count, "{file}");
        let mut tally = Tally::new(&lens);
        for (at, row) in rows.iter().enumerate() {
            let document = lens.get(row, &format!("/rows/{at}"), &settings, &mut tally).complete();
            let document = document.unwrap_or_else(|refusals| panic!("{file}: {refusals:?}"));
            let put = lens.put(&document, &document, row, context(&settings), &mut Tally::new(&lens));
            assert_eq!(put.complete().unwrap(), None, "{file}: {}", row.to_text());
        }
        let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for loss in tally.into_losses(&lens).iter() {
            reasons.entry(loss.reason.name().into()).or_default().push(format!("{} {}", loss.at, loss.count));
        }
        println!("{file} ({name}): {} documents; {reasons:?}", rows.len());
        assert!(!reasons.contains_key("unknown-field") && !reasons.contains_key("refused"), "{file}: {reasons:?}");
    }
}
