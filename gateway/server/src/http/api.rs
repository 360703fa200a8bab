//! `/api`: the OpenAPI description as a page that needs nothing from elsewhere.

use super::app::App;
use super::language::Wanted;
use super::openapi::description;
use super::problem::Problem;
use super::routes::table;
use crate::page::{self, Operation, Parameter};
use crate::translation::Language;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::Value;

/// `GET /api`
pub(super) async fn api(
    State(app): State<App>,
    Wanted(language): Wanted,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    page::api(&operations(&description(&app, language), language), &headers, language)
}

/// The operations in the order of the table, most used first.
fn operations(description: &Value, language: Language) -> Vec<Operation> {
    let routes = table(language).into_iter();
    routes
        .map(|route| Operation {
            method: route.method.to_uppercase(),
            path: route.path.into(),
            summary: text(&route.operation["summary"]),
            detail: text(&route.operation["description"]),
            parameters: parameters(&route.operation["parameters"], description),
            answers: route.operation["responses"].as_object().into_iter().flatten().filter_map(answer).collect(),
        })
        .collect()
}

fn parameters(list: &Value, description: &Value) -> Vec<Parameter> {
    let resolved = list.as_array().into_iter().flatten().map(|parameter| {
        let reference = parameter["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
        reference.and_then(|pointer| description.pointer(pointer)).unwrap_or(parameter)
    });
    resolved
        .map(|parameter| Parameter {
            name: text(&parameter["name"]),
            place: text(&parameter["in"]),
            detail: text(&parameter["description"]),
            values: parameter["schema"]["enum"].as_array().into_iter().flatten().map(text).collect(),
        })
        .collect()
}

fn answer((status, answer): (&String, &Value)) -> Option<(String, String)> {
    Some((status.clone(), text(answer.get("description")?)))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_string()
}
