//! Bad input is a named refusal, never a crash: the process ends with an exit
//! code of its own, and the gateway goes on serving.

use crate::{FORM, PRODUCTS, SETTINGS, folder};
use passerelle_tests::command::passerelle;
use passerelle_tests::gateway::Gateway;

/// Inputs that somebody will send.
fn inputs() -> Vec<(&'static str, Vec<u8>)> {
    let deep = |open: &str, close: &str, n: usize| format!("{}1{}", open.repeat(n), close.repeat(n)).into_bytes();
    vec![
        ("nothing", Vec::new()),
        ("a byte order mark", vec![0xEF, 0xBB, 0xBF]),
        ("UTF-16", PRODUCTS.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("Latin 1", b"[{\"name\": \"P\xE9ches\"}]".to_vec()),
        ("a lone surrogate", b"[{\"name\": \"\\ud800\"}]".to_vec()),
        ("arrays in arrays", deep("[", "]", 100_000)),
        ("objects in objects", deep("{\"a\":", "}", 100_000)),
        ("half a file", PRODUCTS.as_bytes()[..PRODUCTS.len() / 2].to_vec()),
        ("NaN", PRODUCTS.replace("40", "NaN").into_bytes()),
        ("a number without end", format!("[{{\"id\": {}}}]", "9".repeat(100_000)).into_bytes()),
        ("a huge exponent", PRODUCTS.replace("\"2.4\"", "1e999999999").into_bytes()),
        ("two ids alike", PRODUCTS.replace("\"id\": 302", "\"id\": 301").into_bytes()),
        ("a key twice", b"[{\"id\": 1, \"id\": 2}]".to_vec()),
        ("a page", b"<!doctype html><title>Sign in</title>".to_vec()),
        ("an archive", b"PK\x03\x04\x14\x00\x00\x00\x08\x00".to_vec()),
        ("a null", b"null".to_vec()),
        ("a string", b"\"catalogue\"".to_vec()),
    ]
}

#[test]
fn the_command_line_survives_everything() {
    let forms =
        [(FORM, "dfc-1.16"), ("dfc", "dfc-2.0"), ("dfc", FORM), ("auto", "dfc-1.16"), ("csv/catalogue", "dfc-1.16")];
    for (what, bytes) in inputs() {
        for (from, to) in forms {
            let ran =
                passerelle(folder().path(), &["translate", "--from", from, "--to", to, "--settings", SETTINGS], &bytes);
            // 101 is a panic; a signal has no exit code and fails in `passerelle`.
            assert!((0..=2).contains(&ran.code), "{what}, {from} to {to}: exit code {}: {}", ran.code, ran.err);
            assert!(ran.code == 0 || !ran.err.is_empty(), "{what}, {from} to {to}: no word on standard error");
        }
    }
}

#[test]
fn a_hostile_context_is_never_fetched_and_never_followed() {
    let inputs = [
        r#"{"@context": "http://127.0.0.1:9/context.json", "@id": "https://a.example/1", "@type": "dfc-b:SuppliedProduct"}"#,
        r#"{"@context": "file:///etc/passwd", "@id": "https://a.example/1", "@type": "dfc-b:SuppliedProduct"}"#,
        r#"{"@context": {"@import": "http://127.0.0.1:9/"}, "@id": "https://a.example/1"}"#,
        r#"{"@id": "not an iri", "@type": "dfc-b:SuppliedProduct", "dfc-b:name": "x"}"#,
        r#"{"@id": "https://a.example/1", "@type": "dfc-b:SuppliedProduct", "dfc-b:hasVariant": {"@id": "https://a.example/1"}}"#,
    ];
    for input in inputs {
        let ran = passerelle(
            folder().path(),
            &["translate", "--from", "dfc", "--to", "dfc-2.0", "--settings", SETTINGS],
            input.as_bytes(),
        );
        assert!((0..=2).contains(&ran.code), "{input}: exit code {}: {}", ran.code, ran.err);
        assert!(!ran.out.contains("root:"), "{input}");
    }
}

#[test]
fn the_gateway_survives_everything_and_goes_on() {
    let gateway = Gateway::spawn(&[]);
    let settings = SETTINGS.replace(' ', "&");
    for (what, bytes) in inputs() {
        for from in [FORM, "dfc", "auto", "csv/catalogue"] {
            let path = format!("/translate?from={from}&to=dfc-1.16&{settings}");
            let answer = gateway.ask("POST", &path, &[], &bytes);
            assert!(answer.status < 500, "{what} as {from}: {} {}", answer.status, answer.text());
            if answer.status >= 400 {
                assert!(answer.json()["detail"].is_string(), "{what} as {from}");
            }
        }
    }
    for path in ["/translate", "/%00", "/..%2f..%2fetc%2fpasswd", "/problems/../../etc/passwd", "/?q=%ff", "//"] {
        let answer = gateway.get(path);
        assert!(answer.status < 500 && !answer.text().contains("root:"), "{path}: {}", answer.status);
    }
    assert_eq!(gateway.get("/health").status, 200);
}
