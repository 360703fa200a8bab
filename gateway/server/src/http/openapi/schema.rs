//! The components that operations refer to.

use crate::translation::{Reason, Severity};
use serde_json::{Value, json};

/// Parameters, schemas and the one error response.
pub(super) fn components(forms: &[String], targets: &[String]) -> Value {
    json!({
        "parameters": {
            "from": query("from", "What the body is; recognised when left away", json!({ "enum": forms, "default": "auto" })),
            "to": query("to", "What is wanted; what fits the input when left away", json!({ "enum": targets })),
            "report": query("report", "The report inside the answer", json!({ "const": "inline" })),
            "out": query("out", "How a document is written", json!({ "enum": ["jsonld", "turtle", "nquads", "json", "csv"] })),
            "for": query("for", "Whose importer will read it: what that reader drops becomes a finding", string()),
            "name": query("name", "Name of the file, which helps to recognise it", string()),
            "lang": query("lang", "Language of words; else Accept-Language decides", json!({ "enum": ["en", "fr"] })),
            "settings": {
                "name": "settings", "in": "query", "style": "form", "explode": true,
                "description": "Settings of the platform, each as a name of its own: base, currency, tax, zone, ...",
                "schema": { "type": "object", "additionalProperties": { "type": "string" } },
            },
        },
        "schemas": {
            "Translation": {
                "type": "object", "required": ["document", "report"],
                "properties": {
                    "document": { "description": "The document; a string when it is not JSON" },
                    "report": { "$ref": "#/components/schemas/Report" },
                },
            },
            "Report": report(),
            "Loss": loss(),
            "Refusal": refusal(),
            "Finding": finding(),
            "Problem": problem(),
        },
        "responses": { "Problem": {
            "description": "Why not, in the language of the reader (RFC 9457)",
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
        } },
    })
}

fn query(name: &str, description: &str, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "description": description, "schema": schema })
}

fn string() -> Value {
    json!({ "type": "string" })
}

fn maybe_string() -> Value {
    json!({ "type": ["string", "null"] })
}

fn pointer() -> Value {
    json!({ "type": "string", "description": "JSON Pointer into the input" })
}

fn report() -> Value {
    let list = |name: &str| json!({ "type": "array", "items": { "$ref": format!("#/components/schemas/{name}") } });
    json!({
        "type": "object", "required": ["items", "losses", "refusals", "findings"],
        "properties": {
            "items": { "type": "integer" },
            "losses": list("Loss"), "refusals": list("Refusal"), "findings": list("Finding"),
        },
    })
}

fn loss() -> Value {
    json!({
        "type": "object",
        "properties": {
            "at": pointer(), "count": { "type": "integer" }, "first": pointer(), "term": maybe_string(),
            "reason": { "enum": Reason::ALL.map(Reason::name) }, "detail": string(),
        },
    })
}

fn refusal() -> Value {
    json!({
        "type": "object",
        "properties": {
            "at": pointer(), "detail": string(), "next": string(),
            "rule": { "type": ["string", "null"], "description": "`file:line` of the rule" },
        },
    })
}

fn finding() -> Value {
    let severities = [Severity::Info, Severity::Warning, Severity::Violation].map(Severity::name);
    json!({
        "type": "object",
        "properties": {
            "at": pointer(), "count": { "type": "integer" }, "first": pointer(), "node": maybe_string(),
            "property": maybe_string(), "rule": string(), "severity": { "enum": severities }, "detail": string(),
        },
    })
}

fn problem() -> Value {
    json!({
        "type": "object", "required": ["type", "title", "status", "detail", "next"],
        "properties": {
            "type": { "type": "string", "format": "uri-reference" }, "title": string(),
            "status": { "type": "integer" }, "detail": string(), "next": string(),
            "at": { "type": ["string", "null"], "description": "Line and column, or JSON Pointer" },
            "refusals": { "type": "array", "items": { "$ref": "#/components/schemas/Refusal" } },
            "missing": { "type": "array", "items": { "type": "object" } },
            "line": string(), "guesses": { "type": "object" }, "known": { "type": "array", "items": string() },
            "nearest": string(), "setting": string(), "limit": { "type": "integer" }, "id": string(),
        },
    })
}
