//! RFC 9457 problems: the one form in which an error leaves the server. A handler
//! returns a [`Problem`] with words in every language; the layer [`speak`] writes it
//! in the language and form that the request asked for.

mod kind;
mod unusable;

use super::app::App;
use super::language::Wanted;
use crate::page;
use crate::translation::{Language, Text};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
pub use kind::Kind;
use serde_json::{Map, Value};
use std::sync::Arc;

/// Why a request was not answered as asked, and what to do next.
#[derive(Debug, Clone)]
pub struct Problem {
    /// What kind of problem.
    pub kind: Kind,
    /// What was found and what was wanted.
    pub detail: Text,
    /// What to do.
    pub next: Text,
    more: Box<More>,
}

/// What only some problems have.
#[derive(Debug, Clone, Default)]
struct More {
    /// Extension members, in English and French.
    members: Vec<(&'static str, Value, Value)>,
    headers: HeaderMap,
}

impl Problem {
    /// A problem with the usual next step of its kind.
    pub fn new(kind: Kind, detail: Text) -> Self {
        Problem { kind, detail, next: kind.next(), more: Box::default() }
    }

    /// The same with another next step.
    pub fn next(mut self, next: Text) -> Self {
        self.next = next;
        self
    }

    /// The same with an extension member, made once for each language.
    pub fn with(mut self, name: &'static str, value: impl Fn(Language) -> Value) -> Self {
        self.more.members.push((name, value(Language::En), value(Language::Fr)));
        self
    }

    /// The same with a header on the answer.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.more.headers.insert(name, value);
        self
    }

    /// A number among the extension members.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.more.members.iter().find(|(member, ..)| *member == name).and_then(|(_, value, _)| value.as_u64())
    }

    /// A fault of ours: the reader gets an id, the log has the cause.
    pub fn internal(cause: &dyn std::fmt::Display) -> Self {
        let id = super::log::id();
        tracing::error!(%id, %cause, "internal error");
        let detail = Text::new(
            format!("The server failed; its log has the reason under {id}"),
            format!("Le serveur a échoué ; son journal dit pourquoi, sous {id}"),
        );
        Problem::new(Kind::Internal, detail).with("id", |_| id.clone().into())
    }

    /// The object that leaves, in one language.
    pub fn to_json(&self, language: Language, public_url: &str) -> Value {
        let mut object = Map::new();
        object.insert("type".into(), format!("{public_url}/problems/{}", self.kind.name()).into());
        object.insert("title".into(), self.kind.title().to(language).into());
        object.insert("status".into(), self.kind.status().as_u16().into());
        object.insert("detail".into(), self.detail.to(language).into());
        object.insert("next".into(), self.next.to(language).into());
        for (name, en, fr) in &self.more.members {
            object.insert((*name).into(), if language == Language::Fr { fr.clone() } else { en.clone() });
        }
        Value::Object(object)
    }
}

impl IntoResponse for Problem {
    fn into_response(mut self) -> Response {
        let headers = std::mem::take(&mut self.more.headers);
        let mut response = (self.kind.status(), headers).into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// Writes the problem that a handler returned: a page for a browser that navigates,
/// `application/problem+json` for everyone else.
pub(super) async fn speak(State(app): State<App>, request: Request, next: Next) -> Response {
    let Wanted(language) = Wanted::of(request.uri(), request.headers());
    let browser = wants_page(request.headers());
    let mut response = next.run(request).await;
    let Some(problem) = response.extensions_mut().remove::<Arc<Problem>>() else { return response };
    let (media, body) = match browser {
        true => ("text/html; charset=utf-8", page::problem(&app, &problem, language)),
        false => ("application/problem+json", problem.to_json(language, &app.public_url).to_string()),
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(language.tag()));
    headers.insert(VARY, HeaderValue::from_static("Accept, Accept-Language"));
    *response.body_mut() = body.into();
    response
}

fn wants_page(headers: &HeaderMap) -> bool {
    headers.get(ACCEPT).and_then(|accept| accept.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}
