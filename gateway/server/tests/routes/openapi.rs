//! `/openapi.json` and `/api`

use crate::ask::Gateway;
use axum::http::StatusCode;
use passerelle_server::http::table;
use passerelle_server::translation::Language;
use serde_json::Value;

#[tokio::test]
async fn every_route_is_described() {
    let description = Gateway::new().get("/openapi.json").await.json();
    assert_eq!(description["openapi"], "3.1.0");
    let mut described: Vec<(String, String)> = Vec::new();
    for (path, methods) in description["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            assert!(operation["summary"].as_str().is_some_and(|summary| !summary.is_empty()), "{method} {path}");
            assert!(operation["responses"]["default"].is_object(), "{method} {path}");
            described.push((path.clone(), method.clone()));
        }
    }
    let mut served: Vec<_> =
        table(Language::En).iter().map(|route| (route.path.to_string(), route.method.to_string())).collect();
    served.sort();
    described.sort();
    assert_eq!(described, served);
}

#[tokio::test]
async fn every_described_get_answers() {
    let gateway = Gateway::new();
    for route in table(Language::En).iter().filter(|route| route.method == "get") {
        let path = route.path.replace("{name}", "style.css").replace("{type}", "refused").replace("{format}", "csv");
        let path = path
            .replace("{platform}", "csv")
            .replace("{resource}", "catalogue")
            .replace("{sequence}", "1")
            .replace("{position}", "0");
        let status = gateway.get(&path).await.status;
        let wanted = match route.path {
            path if path.starts_with("/download") || path.starts_with("/sign-in") => StatusCode::GONE,
            path if path.starts_with("/exchanges") || path.starts_with("/jobs") => StatusCode::UNAUTHORIZED,
            "/accounts/new" => StatusCode::UNAUTHORIZED,
            path if path.starts_with("/accounts") || path.starts_with("/{account}") => StatusCode::NOT_FOUND,
            _ => StatusCode::OK,
        };
        assert_eq!(status, wanted, "{path}");
    }
}

#[tokio::test]
async fn every_reference_leads_somewhere() {
    let description = Gateway::new().get("/openapi.json").await.json();
    let mut references = Vec::new();
    collect(&description, &mut references);
    assert!(references.len() > 10);
    for reference in references {
        assert!(description.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
    }
}

fn collect(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            into.extend(members.get("$ref").and_then(Value::as_str).map(str::to_string));
            members.values().for_each(|member| collect(member, into));
        }
        Value::Array(elements) => elements.iter().for_each(|element| collect(element, into)),
        _ => {}
    }
}

#[tokio::test]
async fn the_page_of_the_api_names_every_address() {
    let page = Gateway::new().browse("/api", "fr").await.text();
    for route in table(Language::Fr) {
        assert!(page.contains(&format!("<code>{}</code>", route.path)), "{}", route.path);
    }
    assert!(page.contains("<html lang=\"fr\">"));
}
