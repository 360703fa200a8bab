//! `/openapi.json`: OpenAPI 3.1 of every route of the table, in the language of the reader.

pub(super) mod accounts;
mod schema;
pub(super) mod sign;
pub(super) mod sparql;

use super::app::App;
use super::language::Wanted;
use super::problem::Kind;
use super::routes::table;
use crate::ask::{DIALECTS, known_forms};
use crate::translation::{Language, Text};
use axum::Json;
use axum::extract::State;
use serde_json::{Map, Value, json};

/// `GET /openapi.json`
pub(super) async fn openapi(State(app): State<App>, Wanted(language): Wanted) -> Json<Value> {
    Json(description(&app, language))
}

/// The description, with the forms that this server knows.
pub fn description(app: &App, language: Language) -> Value {
    let mut paths = Map::new();
    for route in table(language) {
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        let mut operation = route.operation;
        operation["responses"]["default"] = json!({ "$ref": "#/components/responses/Problem" });
        path[route.method] = operation;
    }
    let mut forms = known_forms(&app.translator);
    forms.insert(0, "auto".into());
    let mut targets: Vec<String> = DIALECTS.iter().map(|name| name.to_string()).collect();
    targets.extend(forms.iter().filter(|form| form.contains('/')).cloned());
    let server = if app.public_url.is_empty() { "/" } else { &app.public_url };
    let summary = Text::new(
        "Translates between food platforms and the shared vocabulary, and says what was lost",
        "Traduit entre les plateformes de circuits courts et le vocabulaire commun, et dit ce qui s'est perdu",
    );
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Passerelle",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": summary.to(language),
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": server }],
        "paths": paths,
        "components": schema::components(&forms, &targets, language),
    })
}

/// A page or text that takes nothing but a language.
pub(super) fn page(summary: &str, media: &str) -> Value {
    json!({
        "summary": summary,
        "parameters": [{ "$ref": "#/components/parameters/lang" }],
        "responses": { "200": { "description": summary, "content": { media: {} } } },
    })
}

/// A question about the process.
pub(super) fn probe(summary: &str, language: Language) -> Value {
    let answer = |en, fr| json!({ "description": say(language, en, fr), "content": { "text/plain": {} } });
    json!({
        "summary": summary,
        "responses": { "200": answer("Yes", "Oui"), "503": answer("Not now", "Pas maintenant") },
    })
}

/// `POST /translate`
pub(super) fn translate(language: Language) -> Value {
    let parameters = ["from", "to", "report", "out", "name", "lang", "settings"];
    let file = json!({ "type": "string", "format": "binary" });
    let count = |en, fr| json!({ "description": say(language, en, fr), "schema": { "type": "integer" } });
    let detail = say(
        language,
        "Streams in both directions. Answers up to 8 MB are buffered and carry the counts of the report in headers; \
         larger ones carry them in trailers, and end without their last chunk when the translation fails on the way. \
         Any other name in the query is a setting, as in `currency=EUR`.",
        "Lit et écrit au fil de l'eau. Les réponses jusqu'à 8 Mo portent les comptes du rapport en en-têtes ; les plus \
         grandes les portent à la fin (trailers), et s'arrêtent sans leur dernier morceau si la traduction échoue en \
         route. Tout autre nom dans la requête est un réglage, comme `currency=EUR`.",
    );
    let body = say(
        language,
        "The file itself, plain or gzip (Content-Encoding), or a form with a file in it.",
        "Le fichier lui-même, tel quel ou en gzip (Content-Encoding), ou un formulaire qui le contient.",
    );
    let answer = say(
        language,
        "The translation; with `report=inline` the object of the schema",
        "La traduction ; avec `report=inline`, l'objet du schéma",
    );
    json!({
        "summary": say(language, "Translate a body", "Traduire un corps"),
        "description": detail,
        "parameters": parameters.map(|name| json!({ "$ref": format!("#/components/parameters/{name}") })),
        "requestBody": {
            "required": true,
            "description": body,
            "content": {
                "*/*": {},
                "multipart/form-data": { "schema": { "type": "object", "properties": {
                    "file": file, "original": file,
                } } },
            },
        },
        "responses": {
            "200": {
                "description": answer,
                "headers": {
                    "Passerelle-Items": count("Items read", "Éléments lus"),
                    "Passerelle-Losses": count("Values lost", "Valeurs perdues"),
                    "Passerelle-Refusals": count("Values refused", "Valeurs refusées"),
                    "Passerelle-Findings": count("What looks odd", "Ce qui paraît étrange"),
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
pub(super) fn upload(language: Language) -> Value {
    let text = json!({ "type": "string" });
    json!({
        "summary": say(language, "The form of the page", "Le formulaire de la page"),
        "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": {
            "type": "object",
            "properties": {
                "file": { "type": "string", "format": "binary" }, "text": text, "from": text, "to": text,
            },
        } } } },
        "responses": { "303": {
            "description": say(language, "The page with the translation", "La page avec la traduction"),
        } },
    })
}

/// `GET /download/{format}`
pub(super) fn download(language: Language) -> Value {
    let query = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    json!({
        "summary": say(language, "A translation of the page as a file", "Une traduction de la page, en fichier"),
        "parameters": [
            { "name": "format", "in": "path", "required": true,
              "schema": { "enum": ["document", "jsonld", "turtle", "csv", "report"] } },
            query("tray"), query("from"), query("to"),
        ],
        "responses": { "200": { "description": say(language, "The file", "Le fichier"), "content": { "*/*": {} } } },
    })
}

/// `GET /problems/{type}`
pub(super) fn documented_problem(language: Language) -> Value {
    json!({
        "summary": say(language, "What a problem means and what to do", "Ce que veut dire un problème, et que faire"),
        "parameters": [
            { "name": "type", "in": "path", "required": true, "schema": { "enum": Kind::ALL.map(Kind::name) } },
            { "$ref": "#/components/parameters/lang" },
        ],
        "responses": { "200": { "description": say(language, "A page", "Une page"), "content": { "text/html": {} } } },
    })
}

/// `GET /platforms/{platform}/{resource}`
pub(super) fn resource(language: Language) -> Value {
    let summary =
        say(language, "What becomes of each field of a resource", "Ce que devient chaque champ d'une ressource");
    let capabilities =
        say(language, "Field tables, or the capability document", "Les tables de champs, ou le document de capacités");
    json!({
        "summary": summary,
        "parameters": [
            { "name": "platform", "in": "path", "required": true, "schema": { "type": "string" } },
            { "name": "resource", "in": "path", "required": true, "schema": { "type": "string" } },
            { "$ref": "#/components/parameters/lang" },
        ],
        "responses": { "200": { "description": capabilities, "content": { "application/json": {}, "text/html": {} } } },
    })
}

/// `GET /assets/{name}`
pub(super) fn asset(language: Language) -> Value {
    json!({
        "summary": say(language, "Style, script and icon of the pages", "Style, script et icône des pages"),
        "parameters": [{ "name": "name", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "200": { "description": say(language, "The file", "Le fichier"), "content": { "*/*": {} } } },
    })
}

/// One of two versions.
fn say(language: Language, en: &'static str, fr: &'static str) -> &'static str {
    if language == Language::Fr { fr } else { en }
}
