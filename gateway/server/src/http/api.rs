//! `/api`: the OpenAPI description as a page that needs nothing from elsewhere.

use super::app::App;
use super::language::Wanted;
use super::openapi::description;
use super::problem::Problem;
use crate::page::{self, Operation, Parameter};
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
    page::api(&operations(&description(&app)), &headers, language)
}

fn operations(description: &Value) -> Vec<Operation> {
    let paths = description["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, methods)| {
            methods.as_object().into_iter().flatten().map(move |(method, operation)| Operation {
                method: method.to_uppercase(),
                path: path.clone(),
                summary: text(&operation["summary"]),
                detail: text(&operation["description"]),
                parameters: parameters(&operation["parameters"], description),
                answers: operation["responses"].as_object().into_iter().flatten().filter_map(answer).collect(),
            })
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
