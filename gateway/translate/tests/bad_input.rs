//! Input that is not what it should be: each is a failure or a refusal that names the place
//! and the next step, the good items around it cross, and nothing ever panics.

#[path = "ground/mod.rs"]
mod ground;

use ground::{job, translator};
use passerelle_model::loss::Report;
use passerelle_translate::Failure;
use std::collections::HashSet;

const PRODUCT: &str = r#"{"id": 1, "name": "Leek", "variants": [{"id": 2, "price": "4.50", "on_hand": 3,
    "on_demand": false, "producer": {"id": 3}, "enterprise": {"id": 3}}]}"#;

const NODE: &str = r#"{"@context": "https://w3id.org/dfc/ontology/context/context_1.16.0.json",
    "@id": "https://farm.example/p/1", "@type": "dfc-b:SuppliedProduct", "dfc-b:name": "Leek"}"#;

/// Everything a resource or a dialect can be read from.
const SOURCES: [&str; 4] =
    ["openfoodnetwork/shop-product", "openfoodnetwork/order", "openfoodnetwork/product-csv", "dfc"];

type Outcome = Result<(Vec<u8>, Report), (Vec<u8>, Failure)>;

/// Runs a translation and checks what must hold of any: words for people, nothing said twice,
/// an output that is JSON as far as it goes.
#[allow(clippy::result_large_err, reason = "what was written before a failure is looked at too")]
fn translated(from: &str, to: &str, input: &[u8]) -> Outcome {
    let translator = translator();
    let mut out = Vec::new();
    match job(&translator, from, to, "profile=catalogue").run_slice(input, &mut out) {
        Ok(report) => {
            let mut said = HashSet::new();
            for refusal in &report.refusals {
                assert!(!refusal.detail.en.is_empty() && !refusal.next.en.is_empty(), "{refusal:?}");
                assert!(!refusal.detail.fr.is_empty() && !refusal.next.fr.is_empty(), "{refusal:?}");
                assert!(said.insert((&refusal.at, &refusal.detail.en, &refusal.rule)), "said twice: {refusal:?}");
            }
            assert_json(&out, false);
            Ok((out, report))
        }
        Err(failure) => {
            let Failure::Unreadable { detail, next, .. } = &failure else { panic!("{failure}") };
            assert!(!detail.en.is_empty() && !next.en.is_empty() && !detail.fr.is_empty() && !next.fr.is_empty());
            let shown = failure.to_string();
            assert_eq!(shown.matches(&*detail.en).count(), 1, "{shown}");
            assert_json(&out, true);
            Err((out, failure))
        }
    }
}

/// The output is JSON, or the beginning of JSON where the input broke off.
fn assert_json(out: &[u8], broken_off: bool) {
    match serde_json::from_slice::<serde_json::Value>(out) {
        Ok(_) => {}
        Err(error) if broken_off && error.is_eof() => {}
        Err(error) => panic!("{error}: {}", String::from_utf8_lossy(out)),
    }
}

#[track_caller]
fn fails(from: &str, input: &[u8], at: Option<&str>, words: &str) {
    match translated(from, "dfc-1.16", input) {
        Err((_, Failure::Unreadable { at: found, detail, .. })) => {
            assert!(detail.en.contains(words), "`{}` does not say `{words}`", detail.en);
            assert_eq!(found.as_deref(), at, "{}", detail.en);
        }
        other => panic!("a failure was wanted: {other:?}"),
    }
}

/// Names of the refusals' places.
#[track_caller]
fn refused(from: &str, to: &str, input: &str) -> Vec<String> {
    match translated(from, to, input.as_bytes()) {
        Ok((_, report)) => report.refusals.into_iter().map(|refusal| refusal.at).collect(),
        Err((_, failure)) => panic!("{failure}"),
    }
}

#[test]
fn an_empty_input_is_named() {
    for from in SOURCES {
        for input in ["", " \n\t", "\u{feff}"] {
            let found = translated(from, "dfc-1.16", input.as_bytes());
            assert!(found.is_err(), "{from}: {found:?}");
        }
    }
}

#[test]
fn bytes_that_are_not_json_are_named() {
    fails(
        "openfoodnetwork/shop-product",
        b"<html><body>502 Bad Gateway</body></html>",
        Some("line 1, column 1"),
        "web page",
    );
    fails("openfoodnetwork/shop-product", b"PK\x03\x04\x14\x00\x00\x00", Some("line 1, column 1"), "not JSON");
    fails("openfoodnetwork/shop-product", b"\x1f\x8b\x08\x00\x00\x00\x00\x00", Some("line 1, column 1"), "not JSON");
    fails("openfoodnetwork/shop-product", b"name,price\nLeek,2\n", Some("line 1, column 1"), "not JSON");
    for from in SOURCES {
        for input in [
            &b"<!DOCTYPE html><p>Not found"[..],
            b"PK\x03\x04\x14\x00",
            b"\x1f\x8b\x08\x00\x00\x00",
            b"\x00\x00\x00",
            b"%PDF-1.7",
        ] {
            assert!(translated(from, "shared", input).is_err(), "{from}: {}", String::from_utf8_lossy(input));
        }
    }
}

#[test]
fn other_encodings_are_named() {
    let latin: Vec<u8> = PRODUCT.replace("Leek", "P\u{e2}té").chars().map(|c| c as u8).collect();
    fails("openfoodnetwork/shop-product", &latin, Some("line 1, column 24"), "UTF-8");
    let utf16: Vec<u8> = format!("\u{feff}{PRODUCT}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    fails("openfoodnetwork/shop-product", &utf16, Some("line 1, column 1"), "not JSON");
    for from in ["dfc", "openfoodnetwork/order"] {
        assert!(translated(from, "shared", &latin).is_err() && translated(from, "shared", &utf16).is_err());
    }
}

#[test]
fn a_text_cut_anywhere_is_a_failure_at_its_end() {
    for (from, text) in [("openfoodnetwork/shop-product", PRODUCT), ("dfc", NODE)] {
        let list = format!("[{text}]");
        for whole in [text, &list] {
            for cut in 1..whole.trim_end().len() {
                let found = translated(from, "shared", &whole.as_bytes()[..cut]);
                let Err((_, Failure::Unreadable { at, .. })) = &found else { panic!("{from} cut at {cut}: {found:?}") };
                assert!(at.as_ref().is_some_and(|at| at.starts_with("line ")), "{from} cut at {cut}: {at:?}");
            }
        }
    }
}

#[test]
fn items_before_a_cut_have_crossed() {
    let good = PRODUCT.replace('\n', " ");
    let start = r#"{"id": 1, "name": "Leek", "variants": [{""#;
    let text = format!("[{good},\n{good},\n{start}");
    let Err((out, failure)) = translated("openfoodnetwork/shop-product", "dfc-1.16", text.as_bytes()) else {
        panic!("the text is cut")
    };
    assert!(failure.to_string().starts_with("line 3, column 42: "), "{failure}");
    let out = String::from_utf8(out).expect("text");
    assert_eq!(out.matches("\"@id\":\"https://hub.example/api/dfc/product_groups/1\"").count(), 2, "{out}");
}

#[test]
fn nesting_has_a_limit_and_no_stack_overflows() {
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
    let texts = [
        "[".repeat(100_000),
        deep("[", "]"),
        deep(r#"{"a":"#, "}"),
        format!(r#"{{"@graph": {}}}"#, deep("[", "]")),
        format!(r#"{{"@context": {}, "@id": "https://x.example/1"}}"#, deep("[", "]")),
        format!(r#"{{"id": 1, "name": "x", "variants": {}}}"#, deep("[", "]")),
    ];
    for (i, text) in texts.iter().enumerate() {
        let linked = i == 3 || i == 4;
        for from in if linked { ["dfc", "dfc"] } else { ["openfoodnetwork/shop-product", "openfoodnetwork/order"] } {
            let found = translated(from, "dfc-2.0", text.as_bytes());
            let Err((_, Failure::Unreadable { at, detail, .. })) = found else { panic!("{from}: {}", &text[..40]) };
            assert!(detail.en.contains("inside one another"), "{}", detail.en);
            assert!(at.is_some(), "{}", detail.en);
        }
    }
}

#[test]
fn scalars_and_empty_things_are_named_or_empty() {
    for text in ["null", "true", "12", "\"text\"", "-", "NaN", "Infinity"] {
        for from in ["openfoodnetwork/shop-product", "openfoodnetwork/order", "dfc"] {
            let found = translated(from, "dfc-1.16", text.as_bytes());
            assert!(found.is_err(), "{from} from {text}: {found:?}");
        }
    }
    for from in ["openfoodnetwork/shop-product", "dfc"] {
        let Ok((_, report)) = translated(from, "dfc-1.16", b"[]") else { panic!("an empty list is a list") };
        assert_eq!((report.items, report.refusals.len()), (0, 0), "{from}");
    }
    assert_eq!(refused("openfoodnetwork/shop-product", "dfc-1.16", "[null, 1, \"x\", []]"), ["/0", "/1", "/2", "/3"]);
    assert_eq!(refused("dfc", "dfc-1.16", "[1, \"x\", []]").len(), 3);
}

#[test]
fn an_object_where_a_list_is_wanted_is_named() {
    let broken = PRODUCT.replace("[{", "{").replace("}]", "}");
    assert_eq!(refused("openfoodnetwork/shop-product", "shared", &broken), ["/variants"]);
    assert_eq!(
        refused("openfoodnetwork/shop-product", "shared", r#"{"id": 1, "name": "x", "variants": "none"}"#),
        ["/variants"]
    );
    assert_eq!(
        refused("openfoodnetwork/shop-product", "shared", r#"{"id": 1, "name": "x", "variants": [7]}"#),
        ["/variants/0"]
    );
}

#[test]
fn one_bad_item_costs_itself_only() {
    let item = |id: usize, price: &str| {
        format!(
            r#"{{"id": {id}, "name": "Leek {id}", "variants": [{{"id": {id}, "price": {price}, "on_hand": 1,
            "on_demand": false, "producer": {{"id": 3}}, "enterprise": {{"id": 3}}}}]}}"#
        )
    };
    let bad = [
        r#""about two euros""#,
        r#"{"amount": 2}"#,
        "[2]",
        "true",
        r#""2,50""#,
        r#""NaN""#,
        r#""1e""#,
        r#""\ud800""#,
        r#""--1""#,
    ];
    for price in bad {
        let text = format!("[{}, {}, {}]", item(1, "\"1.0\""), item(2, price), item(3, "\"3.0\""));
        let found = translated("openfoodnetwork/shop-product", "dfc-1.16", text.as_bytes());
        if price.contains("ud800") {
            assert!(matches!(found, Err((_, Failure::Unreadable { at: Some(_), .. }))), "{found:?}");
            continue;
        }
        let Ok((out, report)) = found else { panic!("{price}: {found:?}") };
        let places: Vec<&str> = report.refusals.iter().map(|refusal| refusal.at.as_str()).collect();
        assert_eq!(places, ["/1/variants/0/price"], "{price}");
        assert!(report.refusals[0].rule.as_ref().is_some_and(|rule| rule.contains("shop-product.lens.toml:")));
        assert_eq!(report.items, 3, "{price}");
        let out = String::from_utf8(out).expect("text");
        for (id, crosses) in [(1, true), (2, false), (3, true)] {
            assert_eq!(out.contains(&format!("\"dfc-b:name\":\"Leek {id}\"")), crosses, "{price}: {id}");
        }
    }
}

#[test]
fn numbers_of_any_size_are_kept_or_refused() {
    let long = "9".repeat(100_000);
    for price in
        [format!("\"{long}\""), long.clone(), format!("1e{long}"), "1e400".into(), "-0".into(), "1E-400".into()]
    {
        let text = PRODUCT.replace("\"4.50\"", &price);
        let Ok((out, report)) = translated("openfoodnetwork/shop-product", "shared", text.as_bytes()) else {
            panic!("{}", &price[..price.len().min(20)])
        };
        assert!(report.refusals.len() == 1 || !out.is_empty());
        let document = format!(
            r#"{{"@id": "https://x.example/1", "@type": "dfc-b:Offer", "dfc-b:hasPrice": {{"dfc-b:value": {price}}}}}"#
        );
        for dialect in ["dfc-1.16", "fdc", "owl"] {
            assert!(translated("dfc", dialect, document.as_bytes()).is_ok());
        }
    }
}

#[test]
fn a_very_long_text_crosses() {
    let name = "leek ".repeat(200_000);
    let text = PRODUCT.replace("Leek", &name);
    let Ok((out, report)) = translated("openfoodnetwork/shop-product", "dfc-1.16", text.as_bytes()) else {
        panic!("it is good")
    };
    assert!(report.refusals.is_empty() && out.len() > name.len());
}

#[test]
fn a_key_that_comes_twice_counts_once() {
    let text = PRODUCT.replace("\"name\": \"Leek\"", "\"name\": \"Leek\", \"name\": \"Pear\"");
    let Ok((out, _)) = translated("openfoodnetwork/shop-product", "shared", text.as_bytes()) else {
        panic!("it is JSON")
    };
    let document: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
    assert_eq!(document["dfc-b:name"], "Pear", "as every other parser takes it");
}

#[test]
fn identifiers_that_are_none_are_named() {
    for id in [r#""two words""#, r#""<script>""#, r#"{"a": 1}"#, "[1]", "true"] {
        let text = format!(r#"{{"@graph": [{{"@id": {id}, "@type": "dfc-b:Offer"}}, {NODE}]}}"#);
        let found = translated("dfc", "dfc-1.16", text.as_bytes());
        let Ok((out, report)) = found else { panic!("{id}: {found:?}") };
        let told = report.refusals.iter().any(|refusal| refusal.at.starts_with("/@graph/0"))
            || report.findings.iter().any(|finding| finding.first.starts_with("/@graph/0"));
        assert!(told, "{id}: nothing is said: {}", String::from_utf8_lossy(&out));
        assert!(String::from_utf8_lossy(&out).contains("farm.example/p/1"), "{id}: the good node is gone");
    }
    for id in [r#"{"a": 1}"#, "[1]", "true"] {
        let text = PRODUCT.replacen("\"id\": 1", &format!("\"id\": {id}"), 1);
        assert_eq!(refused("openfoodnetwork/shop-product", "shared", &text), ["/id"], "{id}");
    }
}

#[test]
fn rows_that_cannot_be_read_are_named_and_the_rest_crosses() {
    let header = "producer,name,category,price,units,unit_type,shipping_category,on_hand\n";
    let good = "Farm,Leek,Vegetables,2.5,500,g,Default,3\n";
    for (bad, at) in [
        ("Farm,Leek,Vegetables,cheap,500,g,Default,3\n", "/rows/1/price"),
        ("Farm,Leek,Vegetables,2.5,500,furlong,Default,3\n", "/rows/1/unit_type"),
        (",Leek,Vegetables,2.5,500,g,Default,3\n", "/rows/1/producer"),
        ("Farm,Leek\n", "/rows/1"),
        ("Farm,\"Leek\"x,Vegetables,2.5,500,g,Default,3\n", "/rows/1/name"),
    ] {
        let text = format!("{header}{good}{bad}{}", good.replace("Leek", "Pear"));
        let found = translated("openfoodnetwork/product-csv", "dfc-1.16", text.as_bytes());
        let Ok((_, report)) = found else { panic!("{bad}: {found:?}") };
        assert!(!report.refusals.is_empty(), "{bad}");
        assert!(report.refusals.iter().all(|refusal| refusal.at.starts_with(at)), "{bad}: {:?}", report.refusals);
        assert_eq!(report.items, 3, "{bad}");
    }
    for text in ["", "a,b,c\n1,2,3\n", "producer;name\n", "\u{feff}"] {
        assert!(translated("openfoodnetwork/product-csv", "shared", text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn edits_that_are_no_documents_leave_the_original_alone() {
    let translator = translator();
    for edited in ["", "null", "[", "<html>", "{\"a\":", "12"] {
        let job = ground::fold(&translator, "dfc", "openfoodnetwork/shop-product", "", Some(PRODUCT.into()));
        let mut out = Vec::new();
        assert!(job.run_slice(edited.as_bytes(), &mut out).is_err(), "{edited}");
        assert!(out.is_empty(), "{edited}: {}", String::from_utf8_lossy(&out));
    }
    let nowhere = ground::fold(&translator, "dfc", "openfoodnetwork/shop-product", "", Some(PRODUCT.into()));
    let (out, report) = ground::run(&nowhere, NODE.as_bytes()).expect("both are good");
    assert_eq!(out, PRODUCT.as_bytes(), "one item is no list to add to");
    assert_eq!(report.refusals.iter().map(|refusal| refusal.at.as_str()).collect::<Vec<_>>(), [""]);
    for original in ["", "[", "<html>"] {
        let job = ground::fold(&translator, "dfc", "openfoodnetwork/shop-product", "", Some(original.into()));
        assert!(job.run_slice(NODE.as_bytes(), &mut Vec::new()).is_err(), "{original}");
    }
}

#[test]
fn items_without_an_identifier_come_back_as_they_were() {
    let translator = translator();
    let shops = r#"[{"name":"Mill","is_distributor":true,"hubs":[{"id":21,"name":"Halle"}]}, {"name":"Farm","is_distributor":true}]"#;
    let (document, _) =
        ground::run(&job(&translator, "openfoodnetwork/shop", "shared", ""), shops.as_bytes()).expect("shops");
    let fold = ground::fold(&translator, "dfc", "openfoodnetwork/shop", "", Some(shops.into()));
    let (out, report) = ground::run(&fold, &document).expect("both are good");
    assert_eq!(String::from_utf8_lossy(&out), shops);
    assert!(report.refusals.is_empty(), "{:?}", report.refusals);
}

#[test]
fn an_original_that_cannot_be_read_whole_takes_no_edit() {
    let translator = translator();
    let mut documents = Vec::new();
    job(&translator, "openfoodnetwork/shop-product", "dfc-1.16", "")
        .run_slice(PRODUCT.as_bytes(), &mut documents)
        .expect("a translation");
    let edited = String::from_utf8(documents).expect("UTF-8").replace("Leek", "Leeks");
    let spoilt = PRODUCT.replace("\"4.50\"", "\"about five\"");
    for (original, refused) in [(PRODUCT, false), (spoilt.as_str(), true)] {
        let job = ground::fold(&translator, "dfc", "openfoodnetwork/shop-product", "", Some(original.into()));
        let mut out = Vec::new();
        let report = job.run_slice(edited.as_bytes(), &mut out).expect("a report");
        assert_eq!(!report.refusals.is_empty(), refused, "{:?}", report.refusals);
        assert_eq!(out == original.as_bytes(), refused, "{}", String::from_utf8_lossy(&out));
    }
}
