//! What is written, what is refused there and what is counted as lost.

use super::super::{Profile, Written};
use super::{shipped, small};
use passerelle_model::json::{Json, Limits};

fn write(profile: &Profile, rows: &[&str]) -> (String, Written) {
    let rows: Vec<_> = rows.iter().map(|row| Json::parse(row.as_bytes(), Limits::default()).unwrap()).collect();
    let mut out = Vec::new();
    let written = profile.write(&rows, &mut out).unwrap();
    (String::from_utf8_lossy(&out).into_owned(), written)
}

#[test]
fn a_profile_writes_its_own_form() {
    let profile = small("encoding = \"utf-8-bom\"\ncrlf = true\nskip = 1\nabove = [\"made for test\"]");
    let (text, written) = write(&profile, &[r#"{"ref": "A;1", "name": "Leek \"new\"", "price": 4.50}"#]);
    assert_eq!(text, "\u{feff}made for test\r\nref;name;price\r\n\"A;1\";\"Leek \"\"new\"\"\";4,50\r\n");
    assert!(written.losses.is_empty() && written.refusals.is_empty());
}

#[test]
fn what_the_form_cannot_say_is_refused_or_counted() {
    let profile = small("encoding = \"windows-1252\"\nconstants = { basis = \"gross\" }");
    let (text, written) = write(
        &profile,
        &[
            r#"{"ref": "A", "name": " Leek ", "key": "A", "basis": "gross", "origin": "hill"}"#,
            r#"{"ref": "B", "name": "Leek", "basis": "net"}"#,
            r#"{"ref": "C", "name": "Leek", "price": "cheap"}"#,
            r#"{"ref": "D", "name": "Πράσο"}"#,
            r#"{"ref": "A", "name": "Twin"}"#,
            r#"{"name": "Nameless"}"#,
            r#"["E"]"#,
        ],
    );
    assert_eq!(text, "ref;name;price\nA;Leek;\n");
    let refused: Vec<_> = written.refusals.iter().map(|refusal| refusal.at.as_str()).collect();
    assert_eq!(refused, ["/rows/1/basis", "/rows/2/price", "/rows/3/name", "/rows/4", "/rows/5", "/rows/6"]);
    let lost: Vec<_> = written.losses.iter().map(|loss| (loss.at.as_str(), loss.reason.name())).collect();
    assert_eq!(lost, [("/rows/*/name", "precision"), ("/rows/*/origin", "no-term")]);
}

#[test]
fn a_unit_or_label_without_a_word_there_is_not_lost_silently() {
    let row = r#"{"ref": "A", "name": "Eggs", "price": "3", "quantity": "1", "unit": "dozen"}"#;
    let (_, written) = write(&shipped("camap-import"), &[row]);
    assert_eq!(written.refusals[0].at, "/rows/0/unit");
    let row = r#"{"ref": "A", "name": "Eggs", "price": "3", "unit": "piece", "labels": ["organic", "demeter"]}"#;
    let (text, written) = write(&shipped("camap-import"), &[row]);
    assert!(text.ends_with("\nEggs;3;A;;;;;1;;\n"), "{text}");
    assert_eq!(
        written.losses.iter().map(|loss| loss.detail.en.to_string()).collect::<Vec<_>>(),
        ["the form has no column for the label `demeter`"]
    );
}

#[test]
fn offers_of_one_product_follow_one_another() {
    let row = |group: &str, name: &str, reference: &str| {
        format!(
            r#"{{"name": "{name}", "group": "{group}", "unit": "piece", "ref": "{reference}", "quantity": "1", "price": "2", "active": true}}"#
        )
    };
    let rows = [row("J", "Juice", "1"), row("J", "Juice", "2"), row("C", "Cider", "3"), row("J", "Juice", "4")];
    let (text, written) = write(&shipped("cagette-pro"), &rows.each_ref().map(String::as_str));
    let lines: Vec<_> = text.lines().skip(2).collect();
    assert_eq!(lines, ["Juice;J;;;0;;;;1;1;2;;1;;", ";;;;;;;;2;1;2;;1;;", "Cider;C;;;0;;;;3;1;2;;1;;"]);
    assert_eq!(written.refusals[0].at, "/rows/3/group");
    let alone = r#"{"name": "Pears", "ref": "P1", "unit": "kg", "price": "2"}"#;
    let (text, _) = write(&shipped("cagette-pro"), &[alone]);
    assert!(
        text.ends_with("Pears;P1;;kg;0;;;;P1;;2;;;;\n"),
        "a product alone takes the reference of its offer: {text}"
    );
}

#[test]
fn native_measures_change_only_with_the_quantity() {
    let foodsoft = shipped("foodsoft");
    let cell = |row: &str| {
        let (text, written) = write(&foodsoft, &[row]);
        assert!(written.refusals.is_empty(), "{:?}", written.refusals);
        text.lines().last().unwrap().split(';').skip(3).take(3).map(str::to_string).collect::<Vec<_>>()
    };
    let row = |native: &str, own: &str| format!(r#"{{"ref": "1", "name": "Juice", "price": "2", {native}, {own}}}"#);
    let bottles = r#""unit_text": "4x250ml", "ratios": "10 Piece, 0.3 kg""#;
    let same = r#""quantity": "1000.0", "unit": "ml", "pieces_per_case": "10""#;
    assert_eq!(cell(&row(bottles, same)), ["", "4x250ml", "10 Piece, 0.3 kg"]);
    let other = r#""quantity": "750", "unit": "ml", "pieces_per_case": "12""#;
    assert_eq!(cell(&row(bottles, other)), ["", "750 ml", "12 Piece, 0.3 kg"]);
    let chain = r#""ratios": "2 Box, 6 Piece""#;
    assert_eq!(cell(&row(chain, r#""pieces_per_case": "12""#)), ["", "", "2 Box, 6 Piece"]);
    let longer = format!(r#"{{"ref": "1", "name": "Juice", "price": "2", {chain}, "pieces_per_case": "18"}}"#);
    assert_eq!(write(&foodsoft, &[&longer]).1.refusals[0].at, "/rows/0/pieces_per_case");
    let standard = r#""order_unit": "Kilogram""#;
    assert_eq!(cell(&row(standard, r#""quantity": "1", "unit": "kg""#)), ["Kilogram", "", ""]);
    assert_eq!(cell(&row(standard, r#""quantity": "2", "unit": "kg""#)), ["", "2 kg", ""]);
    let free = r#""unit_text": "a handful""#;
    assert_eq!(cell(&row(free, r#""stock": 0"#)), ["", "a handful", ""]);
}
