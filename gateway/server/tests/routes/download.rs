//! `GET /download/{format}`

use crate::ask::{Answer, Gateway, PRODUCTS, SETTINGS};
use axum::http::StatusCode;

async fn download(format: &str, more: &str) -> Answer {
    let gateway = Gateway::new();
    let place = gateway.drop_file("shop.json", PRODUCTS).await;
    let query = place.trim_start_matches("/?").replace("&lang=en", "");
    gateway.get(&format!("/download/{format}?{query}&{SETTINGS}{more}")).await
}

#[tokio::test]
async fn a_french_spreadsheet_opens_the_table() {
    let answer = download("csv", "&lang=fr").await;
    let table = answer.text();
    assert!(answer.body.starts_with(b"\xEF\xBB\xBF"));
    assert!(table.contains("Carottes;1000,0;g;2,40;EUR;5;") && table.contains(";illimité;"), "{table}");
    assert!(table.contains("\r\n") && answer.header("content-type").starts_with("text/csv"));
}

#[tokio::test]
async fn documents_come_in_the_syntax_asked() {
    let turtle = download("turtle", "").await;
    assert!(turtle.header("content-disposition").contains("passerelle-dfc-1.16.ttl"), "{:?}", turtle.headers);
    assert!(turtle.text().contains("@prefix"), "{}", turtle.text());
    let jsonld = download("jsonld", "&to=dfc-2.0").await;
    assert!(jsonld.json()["@context"].is_string() || jsonld.json()["@context"].is_array());
    assert_eq!(jsonld.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_platform_gets_its_own_form_and_the_world_gets_dfc() {
    let own = download("document", "&to=openfoodnetwork/product").await;
    assert!(own.header("content-disposition").contains("passerelle-openfoodnetwork-product.json"), "{:?}", own.headers);
    let world = download("jsonld", "&to=openfoodnetwork/product").await;
    assert!(world.header("content-disposition").contains("passerelle-dfc-2.0.jsonld"), "{:?}", world.headers);
}

#[tokio::test]
async fn the_report_is_a_file_too() {
    let report = download("report", "").await.json();
    assert_eq!(report["items"], 2);
    assert!(report["losses"].as_array().is_some_and(|losses| !losses.is_empty()));
}

#[tokio::test]
async fn what_is_not_there_is_said() {
    let gateway = Gateway::new();
    gateway.get("/download/csv?tray=00").await.problem("forgotten");
    assert_eq!(download("papyrus", "").await.status, StatusCode::NOT_FOUND);
    let place = gateway.drop_file("shop.json", PRODUCTS).await;
    gateway.get(&format!("/download/jsonld?{}", place.trim_start_matches("/?"))).await.problem("missing-settings");
}
