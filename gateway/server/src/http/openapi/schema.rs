//! The components that operations refer to.

use super::say;
use crate::translation::{Language, Reason, Severity};
use serde_json::{Value, json};

/// Parameters, schemas and the one error response.
pub(super) fn components(forms: &[String], targets: &[String], language: Language) -> Value {
    let query = |name: &str, en, fr, schema: Value| json!({ "name": name, "in": "query", "description": say(language, en, fr), "schema": schema });
    let settings = say(
        language,
        "Settings of the platform, each as a name of its own: base, currency, tax, zone, ...",
        "Réglages de la plateforme, chacun sous son nom : base, currency, tax, zone, ...",
    );
    let problem_response = say(
        language,
        "Why not, in the language of the reader (RFC 9457)",
        "Pourquoi non, dans la langue du lecteur (RFC 9457)",
    );
    json!({
        "parameters": {
            "from": query(
                "from",
                "What the body is; recognised when left away",
                "Ce qu'est le corps ; reconnu si rien n'est dit",
                json!({ "enum": forms, "default": "auto" }),
            ),
            "to": query(
                "to",
                "What is wanted; what fits the input when left away",
                "Ce qui est voulu ; ce qui convient si rien n'est dit",
                json!({ "enum": targets }),
            ),
            "report": query(
                "report",
                "`inline`: the report inside the answer",
                "`inline` : le rapport dans la réponse",
                json!({ "enum": ["inline"] }),
            ),
            "out": query(
                "out",
                "How a document is written",
                "Comment un document est écrit",
                json!({ "enum": ["jsonld", "turtle", "nquads", "json", "csv"] }),
            ),
            "name": query(
                "name",
                "Name of the file, which helps to recognise it",
                "Nom du fichier, qui aide à le reconnaître",
                string(),
            ),
            "lang": query(
                "lang",
                "Language of words; else Accept-Language decides",
                "Langue des mots ; sinon Accept-Language décide",
                json!({ "enum": ["en", "fr"] }),
            ),
            "settings": {
                "name": "settings", "in": "query", "style": "form", "explode": true, "description": settings,
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
            "description": problem_response,
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
        } },
    })
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
