//! Asking the graph.

use super::say;
use crate::http::sparql::FORMS;
use crate::translation::Language;
use serde_json::{Map, Value, json};

/// `GET /sparql`
pub(in crate::http) fn get(language: Language) -> Value {
    let mut operation = both(language);
    operation["summary"] = say(
        language,
        "Ask the graph in SPARQL 1.1; without a query, what the service does",
        "Interroger le graphe en SPARQL 1.1 ; sans requête, ce que fait le service",
    )
    .into();
    let text = json!({ "type": "string" });
    operation["parameters"] = json!([
        { "name": "query", "in": "query", "schema": text, "description": say(language, "The query", "La requête") },
        format(language),
        { "$ref": "#/components/parameters/lang" },
    ]);
    operation
}

/// `POST /sparql`
pub(in crate::http) fn post(language: Language) -> Value {
    let mut operation = both(language);
    operation["summary"] = say(
        language,
        "Ask the graph in SPARQL 1.1, with the query in the body",
        "Interroger le graphe en SPARQL 1.1, la requête dans le corps",
    )
    .into();
    operation["parameters"] = json!([format(language), { "$ref": "#/components/parameters/lang" }]);
    operation["requestBody"] = json!({
        "required": true,
        "content": {
            "application/sparql-query": { "schema": { "type": "string" } },
            "application/x-www-form-urlencoded": { "schema": {
                "type": "object",
                "properties": { "query": { "type": "string" }, "format": { "type": "string" } },
            } },
        },
    });
    operation
}

fn format(language: Language) -> Value {
    let names: Vec<&str> = FORMS.iter().map(|form| form.name).collect();
    json!({
        "name": "format", "in": "query", "schema": { "enum": names },
        "description": say(
            language,
            "How the answer is written; else `Accept` decides",
            "Comment la réponse est écrite ; sinon `Accept` décide",
        ),
    })
}

fn both(language: Language) -> Value {
    let media: Map<String, Value> = FORMS.iter().map(|form| (form.plain_media().to_string(), json!({}))).collect();
    json!({
        "description": say(
            language,
            "The query is evaluated over what the caller may see, as the default graph; nothing is fetched from \
             elsewhere and nothing is changed. Time, rows and bytes are limited; what passes a limit is a problem, \
             never a part of an answer.",
            "La requête porte sur ce que l'appelant peut voir, comme graphe par défaut ; rien ne se cherche ailleurs et \
             rien ne change. Temps, lignes et octets sont limités ; ce qui dépasse est un problème, jamais une partie \
             de réponse.",
        ),
        "responses": { "200": {
            "description": say(
                language,
                "A table (SELECT, ASK) or a graph (CONSTRUCT, DESCRIBE)",
                "Un tableau (SELECT, ASK) ou un graphe (CONSTRUCT, DESCRIBE)",
            ),
            "content": media,
        } },
    })
}
