//! `/health`, `/ready`, `/metrics`

use crate::ask::{Gateway, PRODUCTS, SETTINGS};
use axum::http::StatusCode;

#[tokio::test]
async fn a_server_lives_and_is_ready() {
    let gateway = Gateway::new();
    assert_eq!(gateway.get("/health").await.text(), "ok\n");
    assert_eq!(gateway.get("/ready").await.text(), "ready\n");
    assert_eq!(
        Gateway::with("limits = { translations = 0 }").get("/ready").await.status,
        StatusCode::SERVICE_UNAVAILABLE
    );
}

#[tokio::test]
async fn requests_and_losses_are_counted_without_what_visitors_wrote() {
    let gateway = Gateway::new();
    gateway.get("/a-place-nobody-knows").await;
    gateway.post(&format!("/translate?{SETTINGS}"), PRODUCTS).await;
    let metrics = gateway.get("/metrics").await.text();
    assert!(metrics.contains(r#"passerelle_requests_total{route="none",method="GET",status="404"}"#), "{metrics}");
    assert!(metrics.contains(r#"passerelle_losses_total{reason="unknown-field"}"#), "{metrics}");
    assert!(!metrics.contains("nobody-knows"), "{metrics}");
}

#[tokio::test]
async fn every_answer_carries_the_same_safeguards() {
    let gateway = Gateway::new();
    for path in ["/", "/nothing", "/openapi.json", "/assets/style.css", "/problems/refused"] {
        let answer = gateway.get(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
    }
}
