//! `passerelle serve` over HTTP.

use crate::{FORM, PRODUCTS, SETTINGS};
use passerelle_tests::gateway::Gateway;
use passerelle_tests::http::Answer;

/// A translation of the form, each setting a parameter of its own.
fn query() -> String {
    let settings = SETTINGS.replace(' ', "&").replace('/', "%2F").replace(':', "%3A");
    format!("/translate?from={}&to=dfc-1.16&{settings}", FORM.replace('/', "%2F"))
}

fn post(gateway: &Gateway, path: &str, body: &str) -> Answer {
    gateway.ask("POST", path, &[("content-type", "application/json")], body.as_bytes())
}

/// An answer that is a problem of one type.
fn problem(answer: &Answer, status: u16, kind: &str) {
    assert_eq!(answer.status, status, "{}", answer.text());
    assert!(
        answer.header("content-type").is_some_and(|t| t.starts_with("application/problem+json")),
        "{:?}",
        answer.headers
    );
    let body = answer.json();
    assert!(body["type"].as_str().is_some_and(|t| t.ends_with(&format!("/problems/{kind}"))), "{body}");
    for member in ["title", "detail", "next"] {
        assert!(body[member].as_str().is_some_and(|t| !t.is_empty()), "{member} in {body}");
    }
}

#[test]
fn a_catalogue_is_translated_and_its_losses_are_inline() {
    let gateway = Gateway::spawn(&[]);
    let answer = post(&gateway, &query(), PRODUCTS);
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(answer.json().get("@context").is_some());
    let answer = post(&gateway, &format!("{}&report=inline", query()), PRODUCTS);
    let both = answer.json();
    assert_eq!(both["report"]["items"], 2, "{both}");
    assert!(both["document"].get("@context").is_some(), "{both}");
}

#[test]
fn problems_are_typed_and_each_type_has_a_page() {
    let gateway = Gateway::spawn(&[]);
    problem(&post(&gateway, "/translate?from=dcf&to=dfc-1.16", "{}"), 400, "unknown-form");
    problem(&post(&gateway, &format!("/translate?from={FORM}&to=dfc-1.16"), PRODUCTS), 422, "missing-settings");
    problem(&post(&gateway, &query(), "[{"), 422, "unreadable");
    problem(&gateway.get("/nowhere"), 404, "not-found");
    problem(&gateway.ask("DELETE", "/translate", &[], b""), 405, "method-not-allowed");
    for kind in ["unknown-form", "missing-settings", "unreadable", "not-found", "method-not-allowed"] {
        let page = gateway.ask("GET", &format!("/problems/{kind}"), &[("accept", "text/html")], b"");
        assert_eq!(page.status, 200, "{kind}");
    }
}

#[test]
fn problems_speak_the_language_that_is_asked_for() {
    let gateway = Gateway::spawn(&[]);
    let ask = |language: &str| {
        let answer = gateway.ask("POST", "/translate?from=dcf&to=dfc-1.16", &[("accept-language", language)], b"{}");
        answer.json()["title"].as_str().unwrap_or_default().to_string()
    };
    assert_ne!(ask("fr"), ask("en"));
}

#[test]
fn it_says_that_it_is_well_and_what_it_offers() {
    let gateway = Gateway::spawn(&[]);
    assert_eq!(gateway.get("/health").status, 200);
    let description = gateway.get("/openapi.json").json();
    assert!(description["paths"].get("/translate").is_some(), "{description}");
    assert!(gateway.get("/metrics").text().contains("# TYPE"));
    let page = gateway.ask("GET", "/", &[("accept-language", "fr")], b"");
    assert!(page.text().contains("lang=\"fr\""), "{}", page.text());
}

#[test]
fn asked_to_end_it_ends_well() {
    let gateway = Gateway::spawn(&[]);
    assert_eq!(gateway.get("/health").status, 200);
    let address = gateway.address;
    let status = gateway.stop();
    assert!(status.success(), "{status}");
    assert!(std::net::TcpStream::connect(address).is_err(), "the port is free again");
}
