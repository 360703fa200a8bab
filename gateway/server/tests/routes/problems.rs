//! `/problems/{type}`, and addresses where there is nothing.

use crate::ask::Gateway;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use passerelle_server::http::Kind;

#[tokio::test]
async fn every_problem_type_resolves_to_a_page_in_both_languages() {
    let gateway = Gateway::new();
    for kind in Kind::ALL {
        let path = format!("/problems/{}", kind.name());
        let (en, fr) = (gateway.browse(&path, "en").await, gateway.browse(&path, "fr").await);
        assert_eq!(en.status, StatusCode::OK, "{path}");
        assert!(en.text().contains("<h1>") && fr.text().contains("<h1>"), "{path}");
        assert_ne!(en.text(), fr.text(), "{path}");
    }
    gateway.get("/problems/none").await.problem("not-found");
}

#[tokio::test]
async fn nothing_here_is_a_problem_for_programs_and_a_page_for_people() {
    let gateway = Gateway::new();
    assert_eq!(gateway.get("/nowhere").await.status, StatusCode::NOT_FOUND);
    gateway.get("/nowhere").await.problem("not-found");
    let page = gateway.browse("/nowhere", "fr").await;
    assert_eq!((page.status, page.header("content-type")), (StatusCode::NOT_FOUND, "text/html; charset=utf-8"));
    assert!(page.text().contains("Il n&#39;y a rien ici") && page.text().contains("id=\"drop\""), "{}", page.text());
}

#[tokio::test]
async fn another_method_is_told_which_ones_there_are() {
    let request = Request::delete("/translate").body(Body::empty()).unwrap();
    let answer = Gateway::new().send(request).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.header("allow").contains("POST"), "{:?}", answer.headers);
    answer.problem("method-not-allowed");
}

#[tokio::test]
async fn types_start_where_the_server_is_reached() {
    let gateway = Gateway::with("public_url = \"https://gateway.example/\"");
    assert_eq!(gateway.get("/nowhere").await.json()["type"], "https://gateway.example/problems/not-found");
}
