//! Signing in and out.

use super::say;
use crate::translation::Language;
use serde_json::{Value, json};

/// `GET /sign-in/{token}`
pub(in crate::http) fn sign_in(language: Language) -> Value {
    json!({
        "summary": say(language, "Sign in with a one-time link", "Se connecter avec un lien à usage unique"),
        "parameters": [{ "name": "token", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "303": { "description": say(
            language,
            "The first page, with a cookie for the session",
            "La première page, avec un cookie pour la session",
        ) } },
    })
}

/// `POST /sign-out`
pub(in crate::http) fn sign_out(language: Language) -> Value {
    json!({
        "summary": say(language, "End the session of this browser", "Fermer la session de ce navigateur"),
        "responses": { "303": { "description": say(language, "The first page", "La première page") } },
    })
}
