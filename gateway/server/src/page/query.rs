//! `/query`: asking the graph by hand. The page is made here with its answer in it; the
//! script only colours the text, keeps a history and spares a reload.

mod example;
mod outcome;
mod short;
mod sight;
mod table;

use super::frame::Frame;
use super::{link, reference};
use crate::callers::Asking;
use crate::http::{App, Kind, Problem, Share, Wanted};
use crate::translation::{Language, Text};
use askama::Template;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, VARY};
use axum::http::{HeaderMap, HeaderValue, Uri};
use axum::response::Response;
use example::Example;
use outcome::Outcome;
use passerelle_model::term::Prefix;
use passerelle_trust::Caller;
use sight::Sight;

/// Where the page is, with a query that runs at once.
pub(crate) fn query_address(query: &str, language: Language) -> String {
    let run = if query.is_empty() { "" } else { "1" };
    format!("/query?{}", link::query([("query", query), ("run", run), ("lang", language.tag())]))
}

/// `GET /query`
pub(crate) async fn query(
    State(app): State<App>,
    Asking(caller): Asking,
    Wanted(language): Wanted,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Response, Problem> {
    show(&app, &caller, language, &headers, uri.query().unwrap_or_default().as_bytes()).await
}

/// `POST /query`: the same, for a query that is too long for an address.
pub(crate) async fn posted_query(
    State(app): State<App>,
    Asking(caller): Asking,
    Wanted(language): Wanted,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    const LARGEST: usize = 2 << 20;
    if body.len() > LARGEST {
        let detail = Text::new("The form is too large", "Le formulaire est trop volumineux");
        return Err(Problem::new(Kind::TooLarge, detail));
    }
    show(&app, &caller, language, &headers, &body).await
}

async fn show(
    app: &App,
    caller: &Caller,
    language: Language,
    headers: &HeaderMap,
    pairs: &[u8],
) -> Result<Response, Problem> {
    let mut text = String::new();
    let mut run = false;
    for (name, value) in form_urlencoded::parse(pairs) {
        match &*name {
            "query" => text = value.into_owned().replace("\r\n", "\n"),
            "run" => run = !value.is_empty(),
            _ => {}
        }
    }
    let outcome = match run && !text.trim().is_empty() {
        true => Some(Outcome::of(app, caller, &text, language, &reference::origin(headers)).await),
        false => None,
    };
    let examples = example::of(app, caller, language).await;
    let shown = if text.is_empty() { examples.first().map(|e| e.query.clone()).unwrap_or_default() } else { text };
    let share = Share::of(&app.limits, caller);
    let page = Query {
        frame: Frame::new(language, "/query", &link::query([("query", shown.as_str())])),
        sight: Sight::of(app, caller, share, language),
        examples,
        query: shown,
        outcome,
        prefixes: Prefix::ALL.iter().map(|prefix| (prefix.name(), prefix.iri())).collect(),
    };
    let mut response = reference::render(&page)?;
    response.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Language, Authorization, Cookie"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

#[derive(Template)]
#[template(path = "query.html")]
struct Query {
    frame: Frame,
    sight: Sight,
    examples: Vec<Example>,
    query: String,
    outcome: Option<Outcome>,
    /// Names and IRIs of the vocabularies.
    prefixes: Vec<(&'static str, &'static str)>,
}
