//! Laws on generated rows and bytes: what is written is read back equal, the strict
//! reader agrees with the csv crate wherever that one has no choice, nothing panics.

use super::super::cell::Kind;
use super::super::{Layout, Measure, Profile, fuzz};
use super::{SHIPPED, shipped};
use passerelle_model::json::{Json, Object};
use proptest::prelude::*;

/// A value of a column, or none.
fn value(profile: &Profile, field: &str) -> BoxedStrategy<Option<Json<'static>>> {
    let column = profile.column(field).cloned();
    let text = |pattern: &'static str| pattern.prop_map(|text: String| Some(Json::string(text))).boxed();
    let Some(column) = column else { return Just(None).boxed() };
    let some = match &column.kind {
        Kind::Text => text("[A-Za-zéŒ€'\"=;,|0-9]([ A-Za-zéŒ€\"\n;,0-9]{0,12}[A-Za-zé\"0-9])?"),
        Kind::Decimal => text("(0|[1-9][0-9]{0,5})(\\.[0-9]{1,3})?"),
        Kind::Count => "(0|-?[1-9][0-9]{0,4})".prop_map(|n: String| Some(Json::Number(n.into()))).boxed(),
        Kind::Boolean => any::<bool>().prop_map(|set| Some(Json::Bool(set))).boxed(),
        Kind::Unit => {
            let codes: Vec<String> = profile.units.keys().cloned().collect();
            proptest::sample::select(codes).prop_map(|code| Some(Json::string(code))).boxed()
        }
        Kind::Word { words } => {
            let words: Vec<String> = words.keys().cloned().collect();
            proptest::sample::select(words).prop_map(|word| Some(Json::string(word))).boxed()
        }
        Kind::Flag { .. } | Kind::List { .. } => {
            let listed = profile.columns.iter().any(|c| matches!(c.kind, Kind::List { .. }));
            let others = proptest::collection::btree_set("[a-z]{3,6}", 0..if listed { 3 } else { 1 });
            let labels = (any::<bool>(), others).prop_map(|(organic, others)| {
                let organic = organic.then(|| "organic".to_string());
                let all: Vec<_> = organic.into_iter().chain(others).map(Json::string).collect();
                (!all.is_empty()).then_some(Json::Array(all))
            });
            return labels.boxed();
        }
        Kind::Available => return prop_oneof![Just(None), Just(Some(Json::Number("0".into())))].boxed(),
    };
    // What an empty cell means is never left out of a row that is read.
    let always = column.need == super::super::Need::Cell || column.blank.is_some() || column.kind == Kind::Unit;
    if always { some } else { prop_oneof![1 => Just(None), 3 => some].boxed() }
}

fn fields(profile: &Profile) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    for column in &profile.columns {
        if !fields.contains(&column.field) {
            fields.push(column.field.clone());
        }
    }
    fields
}

fn natives(measure: &Measure) -> impl Iterator<Item = &String> {
    measure.standard.iter().chain([&measure.text]).chain(&measure.ratios)
}

/// Rows as the reader would give them, with keys that differ.
fn rows(profile: &Profile) -> BoxedStrategy<Vec<Json<'static>>> {
    let fields = fields(profile);
    let row = fields.iter().map(|field| value(profile, field)).collect::<Vec<_>>();
    let (profile, measured) = (profile.clone(), profile.measure.clone());
    proptest::collection::vec(row, 0..6)
        .prop_map(move |rows| {
            let mut out: Vec<Json<'static>> = Vec::new();
            for (at, values) in rows.into_iter().enumerate() {
                let mut row = Object::new();
                for (field, value) in fields.iter().zip(values) {
                    let value = match field.as_str() {
                        "ref" => Some(Json::string(format!("R{at}"))),
                        "group" => Some(Json::string(format!("G{}", at / 2))),
                        _ if measured.as_ref().is_some_and(|m| natives(m).any(|native| native == field)) => None,
                        _ => value,
                    };
                    if let Some(value) = value {
                        row.push(field.clone(), value);
                    }
                }
                if let Some(above) = out.last().and_then(Json::as_object).filter(|_| at % 2 == 1) {
                    for column in profile.columns.iter().filter(|column| column.inherit) {
                        row.remove(&column.field);
                        if let Some(value) = above.get(&column.field) {
                            row.set(column.field.clone(), value.clone());
                        }
                    }
                }
                for (field, constant) in &profile.constants {
                    row.push(field.clone(), Json::string(constant.clone()));
                }
                if measured.is_some() && at % 2 == 0 {
                    row.push("quantity", Json::string(format!("{}.5", at + 1)));
                    row.push("unit", Json::string("kg"));
                    if measured.as_ref().is_some_and(|m| m.ratios.is_some()) {
                        row.push("pieces_per_case", Json::string("12"));
                    }
                }
                out.push(Json::Object(row));
            }
            out
        })
        .boxed()
}

/// A row by value: members in the order of their names, without what reading adds.
fn by_value(row: &Json<'_>) -> Vec<(String, String)> {
    let added = ["key", "unit_text", "ratios"];
    let mut members: Vec<_> = row
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(field, _)| !added.contains(&field.as_ref()))
        .map(|(field, value)| (field.to_string(), value.to_text()))
        .collect();
    members.sort();
    members
}

fn comes_back(profile: &Profile, rows: &[Json<'static>]) {
    let mut text = Vec::new();
    let written = profile.write(rows, &mut text).unwrap();
    assert!(written.refusals.is_empty() && written.losses.is_empty(), "{written:?}");
    let shown = String::from_utf8_lossy(&text).into_owned();
    let mut read = profile.open(&text).unwrap_or_else(|error| panic!("{error:?}\n{shown}"));
    let layout = read.layout().unwrap();
    let again: Vec<_> =
        read.by_ref().map(|row| row.unwrap_or_else(|refusal| panic!("{refusal:?}\n{shown}")).json).collect();
    let values = |rows: &[Json<'static>]| rows.iter().map(by_value).collect::<Vec<_>>();
    assert_eq!(values(&again), values(rows), "{shown}");
    let mut second = Vec::new();
    profile.write_as(&layout, &again, &mut second).unwrap();
    assert_eq!(shown, String::from_utf8_lossy(&second), "a file we wrote is written again byte for byte");
    assert_eq!(layout.slots, Layout::of(profile).slots);
}

macro_rules! written_rows_come_back {
    ($($test:ident $name:literal)*) => {$(
        #[test]
        fn $test() {
            let profile = shipped($name);
            proptest!(|(rows in rows(&profile))| comes_back(&profile, &rows));
        }
    )*};
}

written_rows_come_back! {
    rows_of_the_plain_catalogue_come_back "catalogue"
    rows_of_camap_import_come_back "camap-import"
    rows_of_camap_export_come_back "camap-export"
    rows_of_cagette_pro_come_back "cagette-pro"
    rows_of_foodsoft_come_back "foodsoft"
    rows_of_older_foodsoft_come_back "foodsoft-14"
}

/// Bytes with many of the signs that matter.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let sign = proptest::sample::select(b"\"'\";;,,\t\r\n\nAB1 .\xE9\xC3\xA9\x81\x00|".to_vec());
    let header = proptest::sample::select(vec![
        &b""[..],
        b"name;ref;price;stock;unlimited;unit;labels\n",
        b"\xEF\xBB\xBFnom,prix,ref\r\n",
        b"above\nname;group;organic;available;ref;price\nA;;1;1;R;1\n",
        b"ref\tstandard\ttext\tratios\n",
    ]);
    (header, proptest::collection::vec(prop_oneof![4 => sign, 1 => any::<u8>()], 0..200))
        .prop_map(|(header, body)| [header, &body].concat())
}

#[test]
fn any_bytes_never_panic() {
    let profiles = SHIPPED.map(shipped);
    proptest!(|(bytes in bytes())| {
        fuzz(&bytes);
        for profile in &profiles {
            profile.read(&bytes).count();
        }
    });
}

proptest! {
    #[test]
    fn well_formed_records_are_those_of_the_csv_crate(
        cells in proptest::collection::vec(proptest::collection::vec("[ab\"\r\n;é ]{0,6}", 3), 1..8),
        crlf in any::<bool>(),
    ) {
        let terminator = if crlf { ::csv::Terminator::CRLF } else { ::csv::Terminator::Any(b'\n') };
        let mut writer = ::csv::WriterBuilder::new().delimiter(b';').terminator(terminator).from_writer(Vec::new());
        for record in &cells {
            writer.write_record(record).unwrap();
        }
        let text = writer.into_inner().unwrap();
        let ours: Vec<Vec<Vec<u8>>> = super::super::record::Records::new(&text, b';', b'"', Default::default())
            .map(|record| record.ok().unwrap().fields.iter().map(|field| field.to_vec()).collect())
            .collect();
        let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(&text[..]);
        let theirs: Vec<Vec<Vec<u8>>> =
            reader.byte_records().map(|record| record.unwrap().iter().map(<[u8]>::to_vec).collect()).collect();
        prop_assert_eq!(ours, theirs);
    }
}
