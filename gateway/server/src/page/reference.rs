//! Pages to read: what a problem means, what the API takes, and the problem itself
//! where a browser asked.

use super::choice::Choices;
use super::frame::Frame;
use crate::http::{App, Problem};
use crate::translation::Language;
use askama::Template;
use axum::http::HeaderMap;
use axum::http::header::{CACHE_CONTROL, HOST, VARY};
use axum::response::{Html, IntoResponse, Response};

/// One operation of the API.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    /// `GET` or `POST`.
    pub(crate) method: String,
    /// Its address.
    pub(crate) path: String,
    /// One line.
    pub(crate) summary: String,
    /// More lines.
    pub(crate) detail: String,
    /// What it takes.
    pub(crate) parameters: Vec<Parameter>,
    /// Statuses with their meaning.
    pub(crate) answers: Vec<(String, String)>,
}

/// One parameter of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    /// Its name.
    pub(crate) name: String,
    /// `query` or `path`.
    pub(crate) place: String,
    /// What it is for.
    pub(crate) detail: String,
    /// The values it may have, when they are a list.
    pub(crate) values: Vec<String>,
}

#[derive(Template)]
#[template(path = "documentation.html")]
struct Documentation<'a> {
    frame: Frame,
    html: &'a str,
}

/// A page of the documentation, already HTML.
pub(crate) fn documentation(html: &str, path: &str, language: Language) -> Result<Response, Problem> {
    render(&Documentation { frame: Frame::new(language, path, ""), html })
}

#[derive(Template)]
#[template(path = "api.html")]
struct Api<'a> {
    frame: Frame,
    operations: &'a [Operation],
    origin: &'a str,
}

/// The API as a page.
pub(crate) fn api(operations: &[Operation], headers: &HeaderMap, language: Language) -> Result<Response, Problem> {
    render(&Api { frame: Frame::new(language, "/api", ""), operations, origin: &origin(headers) })
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    frame: Frame,
    choices: Choices,
    kind: &'static str,
    title: String,
    problem: &'a Problem,
}

/// A problem as a page, with the form to try again.
pub(crate) fn problem(app: &App, problem: &Problem, language: Language) -> String {
    let page = ProblemPage {
        frame: Frame::new(language, "/", ""),
        choices: Choices::new(&app.translator, "", "", language),
        kind: problem.kind.name(),
        title: problem.kind.title().to(language).into(),
        problem,
    };
    page.render().unwrap_or_else(|_| problem.detail.to(language).into())
}

/// A template as an answer, which depends on the reader and is nobody else's.
pub(super) fn render(template: &impl Template) -> Result<Response, Problem> {
    let html = template.render().map_err(|error| Problem::internal(&error))?;
    Ok(([(VARY, "Accept-Language"), (CACHE_CONTROL, "no-store")], Html(html)).into_response())
}

/// Where this server is reached: as it was told, else as this visitor did.
pub(crate) fn public_origin(public_url: &str, headers: &HeaderMap) -> String {
    if !public_url.is_empty() {
        return public_url.into();
    }
    let mut origin = origin(headers);
    origin.retain(|c| c.is_ascii_alphanumeric() || ".:/[]-_".contains(c));
    origin
}

/// Where the visitor reached this server.
pub(super) fn origin(headers: &HeaderMap) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let scheme = headers.get("x-forwarded-proto").and_then(|scheme| scheme.to_str().ok()).unwrap_or("http");
    format!("{scheme}://{host}")
}
