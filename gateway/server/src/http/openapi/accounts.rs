//! Accounts, exchanges, records and jobs.

use super::say;
use crate::translation::Language;
use serde_json::{Value, json};

fn of(summary: &str, parameters: &[(&str, &str)], media: &[&str]) -> Value {
    let parameter = |(name, place): &(&str, &str)| json!({ "name": name, "in": place, "required": *place == "path", "schema": { "type": "string" } });
    let content: serde_json::Map<String, Value> = media.iter().map(|media| (media.to_string(), json!({}))).collect();
    let mut parameters: Vec<Value> = parameters.iter().map(parameter).collect();
    parameters.push(json!({ "$ref": "#/components/parameters/lang" }));
    json!({
        "summary": summary,
        "parameters": parameters,
        "responses": { "200": { "description": summary, "content": content } },
    })
}

/// `GET /accounts`
pub(in crate::http) fn accounts(language: Language) -> Value {
    of(say(language, "How the accounts are doing", "Comment vont les comptes"), &[], &["text/html"])
}

/// `GET /accounts/new`
pub(in crate::http) fn connect(language: Language) -> Value {
    let summary = say(language, "The form to connect an account", "Le formulaire pour connecter un compte");
    of(summary, &[("platform", "query")], &["text/html"])
}

/// `POST /accounts/new`
pub(in crate::http) fn connected(language: Language) -> Value {
    form(say(language, "Test an account, then save it", "Essayer un compte, puis l'enregistrer"), language)
}

/// `GET /accounts/{id}`
pub(in crate::http) fn account(language: Language) -> Value {
    let summary = say(language, "One account and what was exchanged with it", "Un compte et ce qui a été échangé");
    of(summary, &[("id", "path"), ("before", "query")], &["text/html"])
}

/// `GET /exchanges/{sequence}`
pub(in crate::http) fn exchange(language: Language) -> Value {
    let summary = say(language, "An exchange of the ledger", "Un échange du registre");
    of(summary, &[("sequence", "path")], &["text/html"])
}

/// `GET /exchanges/{sequence}/items/{position}`
pub(in crate::http) fn item(language: Language) -> Value {
    let summary = say(language, "An item of an exchange, byte for byte", "Un élément d'un échange, octet par octet");
    of(summary, &[("sequence", "path"), ("position", "path")], &["application/octet-stream"])
}

/// `GET /{account}/{class}/{id}`
pub(in crate::http) fn record(language: Language) -> Value {
    let summary = say(language, "A record, now or at an instant", "Une fiche, maintenant ou à un instant");
    of(
        summary,
        &[("account", "path"), ("class", "path"), ("id", "path"), ("at", "query"), ("provenance", "query")],
        &["application/ld+json", "text/turtle", "application/n-triples", "text/html"],
    )
}

/// `POST /jobs`
pub(in crate::http) fn begin(language: Language) -> Value {
    form(say(language, "Begin a job from a page", "Lancer un travail depuis une page"), language)
}

/// `GET /jobs/{job}`
pub(in crate::http) fn task(language: Language) -> Value {
    let summary = say(language, "How far a job is", "Où en est un travail");
    of(summary, &[("job", "path")], &["text/html"])
}

/// `POST /jobs/{job}`
pub(in crate::http) fn job(language: Language) -> Value {
    let summary =
        say(language, "A job of a command beside this server", "Un travail d'une commande à côté de ce serveur");
    let mut operation = of(summary, &[("job", "path")], &["application/x-ndjson"]);
    operation["requestBody"] = json!({ "required": true, "content": { "application/json": {} } });
    operation
}

fn form(summary: &str, language: Language) -> Value {
    json!({
        "summary": summary,
        "requestBody": { "required": true, "content": { "application/x-www-form-urlencoded": {} } },
        "responses": { "303": { "description": say(language, "The page that shows it", "La page qui le montre") } },
    })
}
