//! `/{account}/{class}/{id}`: a record as JSON-LD, Turtle, N-Triples or a page, now or
//! at an instant, its versions, and where it comes from. For those who look after the
//! account.

use super::frame::Frame;
use super::reference::render;
use super::when::When;
use crate::callers::Asking;
use crate::http::{App, Kind, Problem, Wanted, opened};
use crate::translation::Text;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};
use passerelle_accounts::Version;
use passerelle_model::dialect::{Dialect, Shape, Writer};
use passerelle_model::document::Node;
use passerelle_model::rdf::{NquadsWriter, TurtleWriter};
use passerelle_trust::Caller;
use serde::Deserialize;
use std::io;

/// What is asked of a record.
#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    /// An instant: what was served then.
    at: Option<String>,
    /// Where it comes from, instead of what it says.
    provenance: Option<String>,
}

/// The form that an answer has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    JsonLd,
    Turtle,
    NTriples,
    Page,
}

/// Shows a record.
pub(crate) async fn record(
    State(app): State<App>,
    Asking(caller): Asking,
    Wanted(language): Wanted,
    Path((account, class, id)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let gateway = opened(&app).map_err(|problem| if app.station.is_none() { nothing() } else { problem })?;
    if !caller.looks_after(&account) {
        return Err(match caller {
            Caller::Anonymous => {
                let detail = Text::new(
                    "Records are shown to those who look after their account",
                    "Les fiches sont montrées à qui gère leur compte",
                );
                Problem::new(Kind::SignInNeeded, detail)
            }
            Caller::Steward { .. } => nothing(),
        });
    }
    let path = format!("{account}/{class}/{id}");
    let form = form(&headers);
    if asked.provenance.is_some() {
        let found = gateway.provenance(&path).await.map_err(|error| super::store_problem(&error))?;
        let nodes = found.ok_or_else(nothing)?.nodes;
        // Where something comes from is a graph; a page of it would say less.
        let form = if form == Form::Page { Form::Turtle } else { form };
        return written(&nodes, form);
    }
    let at = asked.at.as_deref().map(instant).transpose()?;
    let record = gateway.record(&path, at).await.map_err(|error| super::store_problem(&error))?;
    let record = record.ok_or_else(nothing)?;
    if form != Form::Page {
        return written(std::slice::from_ref(&record.node), form);
    }
    let versions = gateway.versions(&path).await.map_err(|error| super::store_problem(&error))?;
    let (bytes, _) = bytes(std::slice::from_ref(&record.node), Form::Turtle).map_err(|e| Problem::internal(&e))?;
    render(&Page {
        frame: Frame::new(language, &format!("/{path}"), ""),
        path,
        account,
        iri: record.iri,
        since: When::of(record.since),
        version: record.version,
        stale: record.stale,
        stub: record.stub,
        turtle: String::from_utf8_lossy(&bytes).into_owned(),
        versions: versions.into_iter().map(Line::of).collect(),
    })
}

fn nothing() -> Problem {
    let detail = Text::new("There is no such record", "Il n'y a pas une telle fiche");
    Problem::new(Kind::NotFound, detail)
}

/// An instant of RFC 3339, in microseconds since the Unix epoch.
fn instant(text: &str) -> Result<i64, Problem> {
    // A plus in a query is a space.
    let read = text.replace(' ', "+").parse::<jiff::Timestamp>();
    read.map(|at| at.as_microsecond()).map_err(|_| {
        let detail = Text::new(format!("`at={text}` is no instant"), format!("`at={text}` n'est pas un instant"));
        let next = Text::new("Write it as in at=2026-05-01T12:00:00Z", "Écrivez-le comme dans at=2026-05-01T12:00:00Z");
        Problem::new(Kind::BadRequest, detail).next(next)
    })
}

/// The first known type of `Accept`; a program that says nothing gets JSON-LD.
fn form(headers: &HeaderMap) -> Form {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let types = accept.split(',').map(|part| part.split(';').next().unwrap_or_default().trim());
    types
        .filter_map(|media| match media {
            "text/html" | "application/xhtml+xml" => Some(Form::Page),
            "text/turtle" => Some(Form::Turtle),
            "application/n-triples" | "text/plain" => Some(Form::NTriples),
            "application/ld+json" | "application/json" => Some(Form::JsonLd),
            _ => None,
        })
        .next()
        .unwrap_or(Form::JsonLd)
}

fn written(nodes: &[Node<'_>], form: Form) -> Result<Response, Problem> {
    let (bytes, media) = bytes(nodes, form).map_err(|error| Problem::internal(&error))?;
    let headers = [(CONTENT_TYPE, media), (VARY, "Accept, Authorization, Cookie"), (CACHE_CONTROL, "no-store")];
    Ok((headers, bytes).into_response())
}

fn bytes(nodes: &[Node<'_>], form: Form) -> io::Result<(Vec<u8>, &'static str)> {
    let dialect = Dialect::named("shared").ok_or_else(|| io::Error::other("there is no shared dialect"))?;
    let mut out = Vec::new();
    let media = match form {
        Form::JsonLd => {
            let mut writer = Writer::new(dialect, Shape::Auto, &mut out);
            for node in nodes {
                writer.node(node, &"")?;
            }
            writer.finish()?;
            "application/ld+json"
        }
        Form::NTriples => {
            let mut writer = NquadsWriter::new(dialect, &mut out);
            for node in nodes {
                writer.node(node, &"")?;
            }
            writer.finish()?;
            "application/n-triples"
        }
        Form::Turtle | Form::Page => {
            let mut writer = TurtleWriter::new(dialect, &mut out);
            for node in nodes {
                writer.node(node, &"")?;
            }
            writer.finish()?;
            "text/turtle; charset=utf-8"
        }
    };
    Ok((out, media))
}

/// A version as a line.
struct Line {
    number: i64,
    since: When,
    exchange: i64,
    actor: String,
    lens: String,
}

impl Line {
    fn of(version: Version) -> Self {
        let Version { version: number, since, exchange, actor, lens, .. } = version;
        Line { number, since: When::of(since), exchange, actor, lens }
    }
}

#[derive(Template)]
#[template(path = "record.html")]
struct Page {
    frame: Frame,
    path: String,
    account: String,
    iri: String,
    since: When,
    version: i64,
    stale: Option<String>,
    stub: bool,
    turtle: String,
    versions: Vec<Line>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_read_with_any_offset() {
        assert_eq!(instant("1970-01-01T00:00:01Z").unwrap(), 1_000_000);
        assert_eq!(instant("1970-01-01T01:00:01 01:00").unwrap(), 1_000_000);
        for wrong in ["", "yesterday", "1970-01-01", "12"] {
            assert!(instant(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_first_known_type_decides() {
        let of = |accept: &str| form(&HeaderMap::from_iter([(ACCEPT, accept.parse().unwrap())]));
        assert_eq!(of("text/html,application/xml;q=0.9"), Form::Page);
        assert_eq!(of("image/png, text/turtle;q=0.5"), Form::Turtle);
        assert_eq!(of("*/*"), Form::JsonLd);
        assert_eq!(form(&HeaderMap::new()), Form::JsonLd);
    }
}
