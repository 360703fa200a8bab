//! Files with some rows edited: everything else keeps its bytes.

use super::super::{Profile, Written};
use super::{SHIPPED, root, shipped, small};
use passerelle_model::json::{Json, Limits, Object};
use std::collections::BTreeMap;

/// Sets fields of rows and adds rows; `null` clears.
fn rewrite(profile: &Profile, file: &[u8], sets: &[(u64, &str)], added: &[&str]) -> (Vec<u8>, Written) {
    let parse = |text: &str| Json::parse(text.as_bytes(), Limits::default()).unwrap().into_owned();
    let mut edits: BTreeMap<u64, Json<'static>> = BTreeMap::new();
    for row in profile.read(file).filter_map(Result::ok) {
        let number: u64 = row.pointer.rsplit('/').next().unwrap().parse().unwrap();
        for (_, set) in sets.iter().filter(|(at, _)| *at == number) {
            let Json::Object(edited) = edits.entry(number).or_insert_with(|| row.json.clone()) else { continue };
            let Json::Object(set) = parse(set) else { continue };
            for (field, value) in set {
                edited.set(field, value);
            }
        }
    }
    let added: Vec<_> = added.iter().map(|row| parse(row)).collect();
    let mut out = Vec::new();
    let written = profile.open(file).unwrap().rewrite(&edits, &added, &mut out).unwrap();
    (out, written)
}

const MESSY: &str = "\u{feff}ref ;\"name\"; Price;shelf\r\n\r\n A ;\"Leek\";03,60;\"4b\"\r\nB;broken\r\n;;;\r\nC;'Chard';1,00;\r\nD;\"Di\"ll\";2;x";

#[test]
fn a_file_without_edits_keeps_its_bytes() {
    assert_eq!(rewrite(&small(""), MESSY.as_bytes(), &[], &[]).0, MESSY.as_bytes());
    for name in SHIPPED {
        for sample in std::fs::read_dir(root().join("schemas/csv/samples/catalogue").join(name)).unwrap() {
            let path = sample.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "csv") {
                let bytes = std::fs::read(&path).unwrap();
                assert_eq!(rewrite(&shipped(name), &bytes, &[], &[]).0, bytes, "{}", path.display());
            }
        }
    }
}

#[test]
fn an_edit_touches_its_cell_and_an_added_row_comes_last() {
    let sets = [(0, r#"{"price": "4.5"}"#), (2, r#"{"name": null, "shelf": "9"}"#)];
    let (out, written) = rewrite(&small(""), MESSY.as_bytes(), &sets, &[r#"{"ref": "E", "name": "Endive; red"}"#]);
    let wanted = MESSY.replace("\"Leek\";03,60;\"4b\"", "Leek;4,5;4b").replace("'Chard';1,00;", ";1,00;9")
        + "\r\nE;\"Endive; red\";;\r\n";
    assert_eq!(String::from_utf8(out).unwrap(), wanted);
    assert_eq!((written.rows, written.refusals.len(), written.losses.len()), (3, 0, 0));
}

#[test]
fn an_edit_that_the_form_cannot_take_is_refused_and_its_row_stays() {
    let sets = [(0, r#"{"price": "dear"}"#), (2, r#"{"ref": "A"}"#)];
    let (out, written) = rewrite(&small(""), MESSY.as_bytes(), &sets, &[r#"{"ref": "C", "name": "Twin"}"#]);
    assert_eq!(out, [MESSY.as_bytes(), b"\r\n"].concat());
    let refused: Vec<_> = written.refusals.iter().map(|refusal| refusal.at.as_str()).collect();
    assert_eq!(refused, ["/rows/0/price", "/rows/2", "/rows/0"]);
}

#[test]
fn a_product_is_renamed_in_all_its_offers_or_in_none() {
    let form = shipped("cagette-pro");
    let file = std::fs::read(root().join("schemas/csv/samples/catalogue/cagette-pro/canonical.csv")).unwrap();
    let rename = |rows: &[u64]| {
        let sets: Vec<_> = rows.iter().map(|row| (*row, r#"{"name": "Cidre doux"}"#)).collect();
        rewrite(&form, &file, &sets, &[])
    };
    let (out, written) = rename(&[0]);
    assert_eq!((out == file, written.refusals[0].at.as_str()), (true, "/rows/0"));
    let (out, written) = rename(&[0, 1, 2]);
    assert!(written.refusals.is_empty(), "{written:?}");
    let wanted = String::from_utf8(file.clone()).unwrap().replace("Jus de pomme;", "Cidre doux;");
    assert_eq!(String::from_utf8(out).unwrap(), wanted);
}

#[test]
fn a_windows_file_stays_one() {
    let form = shipped("camap-import");
    let file = std::fs::read(root().join("schemas/csv/samples/catalogue/camap-import/old-spreadsheet.csv")).unwrap();
    let (out, written) = rewrite(&form, &file, &[(1, r#"{"price": "3.50", "description": "Crue, épaisse"}"#)], &[]);
    assert!(written.refusals.is_empty(), "{written:?}");
    let old = b"3,20;CR;;";
    let at = file.windows(old.len()).position(|window| window == old).unwrap();
    let wanted = [&file[..at], b"3,50;CR;Crue, \xE9paisse;", &file[at + old.len()..]].concat();
    assert_eq!(out, wanted);
    let (_, written) = rewrite(&form, &file, &[(1, r#"{"description": "ελιές"}"#)], &[]);
    assert_eq!(written.refusals[0].at, "/rows/1/description");
}

#[test]
fn a_file_that_cannot_be_opened_is_one_refusal() {
    let profile = small("");
    let written = profile.read(b"").rewrite(&BTreeMap::new(), &[Json::Object(Object::new())], Vec::new()).unwrap();
    assert_eq!(written.refusals[0].at, "/header");
}
