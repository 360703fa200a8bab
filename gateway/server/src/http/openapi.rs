//! `/openapi.json`: OpenAPI 3.1 of every route of the table.

mod schema;

use super::app::App;
use super::problem::Kind;
use super::routes::table;
use crate::ask::{DIALECTS, known_forms};
use axum::Json;
use axum::extract::State;
use serde_json::{Map, Value, json};

/// `GET /openapi.json`
pub(super) async fn openapi(State(app): State<App>) -> Json<Value> {
    Json(description(&app))
}

/// The description, with the forms that this server knows.
pub fn description(app: &App) -> Value {
    let mut paths = Map::new();
    for route in table() {
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        let mut operation = route.operation;
        operation["responses"]["default"] = json!({ "$ref": "#/components/responses/Problem" });
        path[route.method] = operation;
    }
    let mut forms = known_forms(&app.translator);
    forms.insert(0, "auto".into());
    let mut targets: Vec<String> = DIALECTS.iter().map(|name| name.to_string()).collect();
    targets.extend(forms.iter().filter(|form| form.contains('/')).cloned());
    let servers =
        if app.public_url.is_empty() { json!([{ "url": "/" }]) } else { json!([{ "url": &*app.public_url }]) };
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Passerelle",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "Translates between food platforms and the shared vocabulary, and says what was lost",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": servers,
        "paths": paths,
        "components": schema::components(&forms, &targets),
    })
}

/// A page or text that takes nothing but a language.
pub(super) fn page(summary: &str, media: &[&str]) -> Value {
    let content: Map<String, Value> = media.iter().map(|media| (media.to_string(), json!({}))).collect();
    json!({
        "summary": summary,
        "parameters": [{ "$ref": "#/components/parameters/lang" }],
        "responses": { "200": { "description": summary, "content": content } },
    })
}

/// A question about the process.
pub(super) fn probe(summary: &str) -> Value {
    json!({
        "summary": summary,
        "responses": {
            "200": { "description": "Yes", "content": { "text/plain": {} } },
            "503": { "description": "Not now", "content": { "text/plain": {} } },
        },
    })
}

/// `POST /translate`
pub(super) fn translate() -> Value {
    let parameters = ["from", "to", "report", "out", "for", "name", "lang", "settings"];
    let file = json!({ "type": "string", "format": "binary" });
    json!({
        "summary": "Translate a body",
        "description": "Streams in both directions. Answers up to 8 MB are buffered and carry the counts of the report \
                        in headers; larger ones carry them in trailers, and end without their last chunk when the \
                        translation fails on the way. Any other name in the query is a setting, as in `currency=EUR`.",
        "parameters": parameters.map(|name| json!({ "$ref": format!("#/components/parameters/{name}") })),
        "requestBody": {
            "required": true,
            "description": "The file itself, plain or gzip (Content-Encoding), or a form with a file in it.",
            "content": {
                "*/*": {},
                "multipart/form-data": { "schema": { "type": "object", "properties": {
                    "file": file, "original": file,
                } } },
            },
        },
        "responses": {
            "200": {
                "description": "The translation; with `report=inline` the object of the schema",
                "headers": {
                    "Passerelle-Items": { "description": "Items read", "schema": { "type": "integer" } },
                    "Passerelle-Losses": { "description": "Values lost", "schema": { "type": "integer" } },
                    "Passerelle-Refusals": { "description": "Values refused", "schema": { "type": "integer" } },
                    "Passerelle-Findings": { "description": "What looks wrong", "schema": { "type": "integer" } },
                },
                "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Translation" } },
                    "application/ld+json": {}, "text/turtle": {}, "application/n-quads": {}, "text/csv": {},
                },
            },
        },
    })
}

/// `POST /`
pub(super) fn upload() -> Value {
    json!({
        "summary": "The form of the page",
        "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": {
            "type": "object",
            "properties": {
                "file": { "type": "string", "format": "binary" }, "text": { "type": "string" },
                "from": { "type": "string" }, "to": { "type": "string" },
            },
        } } } },
        "responses": { "303": { "description": "The page with the translation" } },
    })
}

/// `GET /download/{format}`
pub(super) fn download() -> Value {
    let query = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    json!({
        "summary": "A translation of the page as a file",
        "parameters": [
            { "name": "format", "in": "path", "required": true,
              "schema": { "enum": ["document", "jsonld", "turtle", "csv", "report"] } },
            query("tray"), query("from"), query("to"),
        ],
        "responses": { "200": { "description": "The file", "content": { "*/*": {} } } },
    })
}

/// `GET /problems/{type}`
pub(super) fn documented_problem() -> Value {
    json!({
        "summary": "What a problem means and what to do",
        "parameters": [
            { "name": "type", "in": "path", "required": true, "schema": { "enum": Kind::ALL.map(Kind::name) } },
            { "$ref": "#/components/parameters/lang" },
        ],
        "responses": { "200": { "description": "A page", "content": { "text/html": {} } } },
    })
}

/// `GET /assets/{name}`
pub(super) fn asset() -> Value {
    json!({
        "summary": "Style, script and icon of the pages",
        "parameters": [{ "name": "name", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "200": { "description": "The file", "content": { "*/*": {} } } },
    })
}
