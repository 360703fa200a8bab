//! `passerelle translate`: streams, exit codes, settings, reports, folding back.

use crate::{FORM, PRODUCTS, SETTINGS, folder};
use passerelle_tests::command::{Ran, in_language, passerelle};
use serde_json::Value;

fn out(arguments: &[&str], input: &str) -> Ran {
    passerelle(folder().path(), &[&["translate"], arguments].concat(), input.as_bytes())
}

/// A run that must succeed; its output.
fn translated(arguments: &[&str], input: &str) -> String {
    let ran = out(arguments, input);
    assert_eq!(ran.code, 0, "{arguments:?}: {}{}", ran.err, ran.out);
    ran.out
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("not JSON ({e}): {text}"))
}

/// The nodes of a document: those of its graph, or itself.
fn nodes(document: &Value) -> Vec<&Value> {
    match document.get("@graph").or(Some(document)) {
        Some(Value::Array(nodes)) => nodes.iter().collect(),
        Some(node) => vec![node],
        None => Vec::new(),
    }
}

#[test]
fn a_shop_becomes_a_catalogue_of_the_consortium() {
    let document = json(&translated(&["--from", FORM, "--to", "dfc-1.16", "--settings", SETTINGS], PRODUCTS));
    assert!(document.get("@context").is_some(), "{document}");
    let text = document.to_string();
    let types: Vec<&str> = nodes(&document).iter().filter_map(|n| n["@type"].as_str()).collect();
    let count = |class: &str| types.iter().filter(|t| **t == class).count();
    assert_eq!(count("dfc-b:CatalogItem"), 3, "{types:?}");
    assert_eq!(count("dfc-b:Offer"), 3, "{types:?}");
    assert!(text.contains("Carottes de sable") && text.contains("https://hub.example/"), "{text}");
}

/// The producer gets their own price, not the one with the hub's fees on top.
#[test]
fn prices_are_never_those_with_fees() {
    let text = translated(&["--from", FORM, "--to", "dfc-1.16", "--settings", SETTINGS], PRODUCTS);
    assert!(text.contains("2.4"), "{text}");
    assert!(!text.contains("2.64"), "{text}");
}

#[test]
fn folding_back_without_an_edit_changes_no_value() {
    let folder = folder();
    std::fs::write(folder.path().join("shop.json"), PRODUCTS).expect("a file");
    for dialect in ["shared", "dfc-1.16", "dfc-2.0"] {
        let document = translated(&["--from", FORM, "--to", dialect, "--settings", SETTINGS], PRODUCTS);
        let back = ["translate", "--from", "dfc", "--to", FORM, "--settings", SETTINGS, "--original", "shop.json"];
        let ran = passerelle(folder.path(), &back, document.as_bytes());
        assert_eq!(ran.code, 0, "{dialect}: {}", ran.err);
        assert_eq!(json(&ran.out), json(PRODUCTS), "{dialect}");
        assert!(ran.out.contains("1000.0"), "{dialect}: lexemes are kept: {}", ran.out);
    }
}

#[test]
fn one_edit_changes_one_place() {
    let folder = folder();
    std::fs::write(folder.path().join("shop.json"), PRODUCTS).expect("a file");
    let document = translated(&["--from", FORM, "--to", "dfc-1.16", "--settings", SETTINGS], PRODUCTS);
    assert_eq!(document.matches("CAR-1").count(), 1, "{document}");
    let edited = document.replace("CAR-1", "CAR-2");
    let back = ["translate", "--from", "dfc", "--to", FORM, "--settings", SETTINGS, "--original", "shop.json"];
    let ran = passerelle(folder.path(), &back, edited.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(json(&ran.out), json(&PRODUCTS.replace("CAR-1", "CAR-2")));
}

#[test]
fn missing_settings_are_named_all_at_once_with_a_line_to_paste() {
    let ran = out(&["--from", FORM, "--to", "dfc-1.16"], PRODUCTS);
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert_eq!(ran.out, "", "nothing half done on standard output");
    let line = ran.err.lines().find(|l| l.contains("--settings")).unwrap_or_else(|| panic!("no line: {}", ran.err));
    for name in ["base", "currency"] {
        assert!(line.contains(&format!("{name}=")), "{name} in {line}");
    }
    // The line works once its blanks are filled.
    let settings = line.split_once("--settings").expect("the option").1.trim().trim_start_matches('=');
    let settings = settings.trim_matches(['"', '\'', '`', '.']).to_string();
    let again = out(&["--from", FORM, "--to", "dfc-1.16", "--settings", &settings], PRODUCTS);
    assert!(again.code == 0 || !again.err.contains("--settings"), "the line as printed: {settings}: {}", again.err);
}

#[test]
fn the_report_says_what_was_lost_and_where() {
    let folder = folder();
    let arguments =
        ["translate", "--from", FORM, "--to", "dfc-1.16", "--settings", SETTINGS, "--report", "report.json"];
    let input = PRODUCTS.replace("\"id\": 31,", "\"id\": 31, \"harvest_moon\": \"waxing\",");
    let ran = passerelle(folder.path(), &arguments, input.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let report = json(&std::fs::read_to_string(folder.path().join("report.json")).expect("the report"));
    assert_eq!(report["items"], 2);
    assert_eq!(report["refusals"], Value::Array(vec![]));
    let losses = report["losses"].as_array().expect("losses");
    let at = |place: &str| losses.iter().find(|l| l["at"] == place).unwrap_or_else(|| panic!("{place}: {report}"));
    let computed = at("/*/variants/*/product_name");
    assert_eq!((computed["reason"].as_str(), computed["count"].as_u64()), (Some("derived"), Some(3)), "{computed}");
    assert_eq!(computed["first"], "/0/variants/0/product_name");
    assert_eq!(at("/*/harvest_moon")["reason"], "unknown-field");
    let reasons =
        ["no-term", "precision", "ambiguous", "hidden", "derived", "dropped", "unknown-field", "kept", "refused"];
    for loss in losses {
        assert!(loss["reason"].as_str().is_some_and(|r| reasons.contains(&r)), "{loss}");
        assert!(loss["count"].as_u64().is_some_and(|c| c > 0), "{loss}");
    }
}

#[test]
fn a_refused_item_costs_only_itself() {
    let bad = PRODUCTS.replace("\"price\": \"3.0\"", "\"price\": \"three euros\"");
    let folder = folder();
    let arguments =
        ["translate", "--from", FORM, "--to", "dfc-1.16", "--settings", SETTINGS, "--report", "report.json"];
    let ran = passerelle(folder.path(), &arguments, bad.as_bytes());
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.contains("Carottes de sable"), "the rest is printed: {}", ran.out);
    json(&ran.out);
    let report = json(&std::fs::read_to_string(folder.path().join("report.json")).expect("the report"));
    let refusal = &report["refusals"][0];
    assert_eq!(refusal["at"], "/1/variants/0/price", "{report}");
    assert!(refusal["detail"].as_str().is_some_and(|d| d.contains("three euros")), "{refusal}");
    let rule = refusal["rule"].as_str().unwrap_or_else(|| panic!("the rule: {refusal}"));
    let (_, line) = rule.rsplit_once(':').expect("file:line");
    assert!(rule.contains("shop-product.lens.toml") && line.parse::<u32>().is_ok(), "{rule}");
    assert!(refusal["next"].as_str().is_some_and(|n| !n.is_empty()), "{refusal}");
}

#[test]
fn unreadable_input_is_exit_code_two() {
    for input in ["", "{", "[1, 2", "<html></html>", "\u{0}"] {
        let ran = out(&["--from", FORM, "--to", "dfc-1.16", "--settings", SETTINGS], input);
        assert_eq!(ran.code, 2, "{input:?}: {}", ran.err);
        assert!(!ran.err.is_empty(), "{input:?} is explained");
    }
}

#[test]
fn a_form_that_is_misspelt_is_exit_code_two_and_the_nearest_is_named() {
    let ran = out(&["--from", "openfoodnetwork/shop-produkt", "--to", "dfc-1.16"], PRODUCTS);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("openfoodnetwork/shop-product"), "{}", ran.err);
    assert_eq!(out(&["--nonsense"], "").code, 2);
    assert_eq!(out(&[], "").code, 2);
}

#[test]
fn auto_recognises_the_shop_and_the_consortium() {
    let document = translated(&["--from", "auto", "--to", "dfc-1.16", "--settings", SETTINGS], PRODUCTS);
    assert_eq!(
        json(&document),
        json(&translated(&["--from", FORM, "--to", "dfc-1.16", "--settings", SETTINGS], PRODUCTS))
    );
    let newer = translated(&["--from", "auto", "--to", "dfc-2.0"], &document);
    assert!(newer.contains("context_2.0.0.json"), "{newer}");
}

#[test]
fn a_file_is_read_as_standard_input_is() {
    let folder = folder();
    std::fs::write(folder.path().join("shop.json"), PRODUCTS).expect("a file");
    let arguments = ["translate", "--from", FORM, "--to", "dfc-1.16", "--settings", SETTINGS, "shop.json"];
    let ran = passerelle(folder.path(), &arguments, b"");
    assert_eq!(ran.out, translated(&["--from", FORM, "--to", "dfc-1.16", "--settings", SETTINGS], PRODUCTS));
    let absent = passerelle(folder.path(), &["translate", "--from", FORM, "--to", "dfc-1.16", "absent.json"], b"");
    assert_eq!(absent.code, 2);
    assert!(absent.err.contains("absent.json"), "{}", absent.err);
}

#[test]
fn other_notations_are_asked_for() {
    let turtle = translated(&["--from", FORM, "--to", "dfc-1.16", "--out", "turtle", "--settings", SETTINGS], PRODUCTS);
    assert!(turtle.contains("@prefix") && !turtle.trim_start().starts_with('{'), "{turtle}");
    let quads = translated(&["--from", FORM, "--to", "dfc-1.16", "--out", "nquads", "--settings", SETTINGS], PRODUCTS);
    let lines = quads.lines().filter(|l| !l.is_empty());
    assert!(lines.clone().count() > 30 && lines.into_iter().all(|l| l.ends_with(" .")), "{quads}");
}

#[test]
fn messages_are_in_the_language_of_the_reader() {
    let ask = |lang: &str| {
        in_language(lang, folder().path(), &["translate", "--from", FORM, "--to", "dfc-1.16"], PRODUCTS.as_bytes()).err
    };
    let (english, french) = (ask("en_GB.UTF-8"), ask("fr_FR.UTF-8"));
    assert_ne!(english, french);
    assert!(french.contains("réglage") || french.contains("paramètre"), "{french}");
}
