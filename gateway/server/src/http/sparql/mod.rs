//! `/sparql`: SPARQL 1.1 Protocol over what the caller may see. How a query is
//! evaluated is the business of `passerelle-graph`; here it is let in, limited, given
//! up when nobody waits, and its answer held back until it is whole.

mod accept;
mod endpoint;
mod place;
mod protocol;
mod refusal;
mod run;
mod share;
mod sort;
mod spool;

pub(crate) use accept::FORMS;
use accept::SERVICE_FORMS;
pub(crate) use endpoint::Endpoint;
pub(crate) use run::{Given, ask};
pub(crate) use share::Share;
pub(crate) use sort::Sort;

use super::app::App;
use super::language::Wanted;
use super::problem::{Kind, Problem};
use crate::callers::Asking;
use crate::page;
use crate::translation::Text;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::{
    ACCEPT, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, CACHE_CONTROL, CONTENT_TYPE, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use passerelle_graph::service_description;
use passerelle_trust::Caller;
use protocol::Question;

/// Rows of a table or statements of a graph.
const ROWS: HeaderName = HeaderName::from_static("passerelle-rows");

/// `GET /sparql`
pub(super) async fn get(
    State(app): State<App>,
    Asking(caller): Asking,
    Wanted(language): Wanted,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let answered = async {
        let question = Question::of_pairs(uri.query().unwrap_or_default().as_bytes())?;
        let browser = question.format.is_none() && accept::prefers_page(&headers);
        match question.query {
            Some(query) if browser => Ok(Redirect::to(&page::query_address(&query, language)).into_response()),
            None if browser => Ok(Redirect::to(&page::query_address("", language)).into_response()),
            Some(query) => answer(&app, &caller, query, question.format, &headers).await,
            None => {
                let form = accept::choose(&headers, question.format.as_deref(), &SERVICE_FORMS)?;
                let here = format!("{}/sparql", page::public_origin(&app.public_url, &headers));
                let mut described = Vec::new();
                service_description(&here, form.format, &mut described).map_err(|cause| Problem::internal(&cause))?;
                Ok(([(CONTENT_TYPE, form.media)], described).into_response())
            }
        }
    };
    open(answered.await)
}

/// `POST /sparql`
pub(super) async fn post(
    State(app): State<App>,
    Asking(caller): Asking,
    headers: HeaderMap,
    uri: Uri,
    body: Body,
) -> Response {
    let answered = async {
        let question = protocol::read(&headers, &uri, body, app.limits.body_time()).await?;
        let query = question.query.ok_or_else(no_query)?;
        answer(&app, &caller, query, question.format, &headers).await
    };
    open(answered.await)
}

/// `OPTIONS /sparql`: what a page of another site may send. Cookies are never among it.
pub(super) async fn preflight() -> Response {
    let allowed = [
        (ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, Authorization, Content-Type"),
        (ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    open(Ok((StatusCode::NO_CONTENT, allowed).into_response()))
}

async fn answer(
    app: &App,
    caller: &Caller,
    query: String,
    format: Option<String>,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let form = accept::choose(headers, format.as_deref(), Sort::of(&query).forms())?;
    let given = ask(app, caller, query, form.format).await?;
    let rows = HeaderValue::from(given.summary.rows as u64);
    Ok(([(CONTENT_TYPE, HeaderValue::from_static(form.media)), (ROWS, rows)], given.held.into_body()).into_response())
}

/// An answer that pages of other sites may read, as anyone: nothing there depends on a cookie they could send along.
fn open(answered: Result<Response, Problem>) -> Response {
    let mut response = answered.unwrap_or_else(IntoResponse::into_response);
    let set = [
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (ACCESS_CONTROL_EXPOSE_HEADERS, "Passerelle-Rows, Retry-After, Warning"),
        (CACHE_CONTROL, "no-store"),
        (VARY, "Accept, Authorization, Cookie"),
    ];
    for (name, value) in set {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

fn no_query() -> Problem {
    let detail = Text::new("There is no `query` in the request", "La requête HTTP ne contient pas de `query`");
    Problem::new(Kind::BadRequest, detail).next(Text::new(
        "Send the query as `application/sparql-query`, or in a field `query` of a form",
        "Envoyez la requête en `application/sparql-query`, ou dans un champ `query` d'un formulaire",
    ))
}

/// What a header says, if it is text.
fn said(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// What a client accepts, all of it.
fn accepted(headers: &HeaderMap) -> Option<String> {
    let values: Vec<&str> = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    (!values.is_empty()).then(|| values.join(","))
}
