//! `/exchanges/{sequence}`: who sent what, when, and what became of it.

use super::frame::Frame;
use super::overview::Entry;
use super::reference::render;
use super::when::count;
use crate::callers::Steward;
use crate::http::{App, Kind, Problem, Wanted, opened};
use crate::translation::Text;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use passerelle_store::{Exchange, ItemInfo};
use passerelle_trust::Caller;

/// Items that are named one by one.
const NAMED: usize = 200;

/// Shows the page.
pub(crate) async fn exchange(
    State(app): State<App>,
    Steward(caller): Steward,
    Wanted(language): Wanted,
    Path(sequence): Path<i64>,
) -> Result<Response, Problem> {
    let (exchange, items) = found(&app, &caller, sequence).await?;
    let frame = Frame::new(language, &format!("/exchanges/{sequence}"), "");
    render(&Shown {
        entry: Entry::of(&exchange, &frame),
        lens: exchange.lens.clone(),
        policy: exchange.policy.clone(),
        purpose: exchange.purpose.clone(),
        link: exchange.link,
        hash: exchange.hash.iter().map(|byte| format!("{byte:02x}")).collect(),
        losses: losses(&exchange, &frame),
        count: count(items.len() as u64, language),
        more: items.len().saturating_sub(NAMED),
        items: items.into_iter().take(NAMED).collect(),
        account: exchange.account,
        frame,
    })
}

/// `GET /exchanges/{sequence}/items/{position}`: the bytes as they came.
pub(crate) async fn item(
    State(app): State<App>,
    Steward(caller): Steward,
    Path((sequence, position)): Path<(i64, i64)>,
) -> Result<Response, Problem> {
    let (exchange, items) = found(&app, &caller, sequence).await?;
    let item = items.iter().find(|item| item.position == position).ok_or_else(nothing)?;
    let body = opened(&app)?.store().body(item.body_id).await.map_err(|error| super::store_problem(&error))?;
    let body = body.ok_or_else(|| {
        let detail = Text::new(
            "What came concerned a person who was erased, or its key is not here",
            "Ce qui est venu concernait une personne effacée, ou sa clé n'est pas ici",
        );
        Problem::new(Kind::NotFound, detail)
    })?;
    let name = format!("attachment; filename=\"{}-{sequence}-{position}\"", exchange.account);
    let headers = [
        (CONTENT_TYPE, "application/octet-stream".to_string()),
        (CONTENT_DISPOSITION, name),
        (CACHE_CONTROL, "no-store".to_string()),
    ];
    Ok((headers, body).into_response())
}

async fn found(app: &App, caller: &Caller, sequence: i64) -> Result<(Exchange, Vec<ItemInfo>), Problem> {
    let found = opened(app)?.store().exchange(sequence).await.map_err(|error| super::store_problem(&error))?;
    // An exchange of an account that is none of theirs is not there for them.
    found.filter(|(exchange, _)| caller.looks_after(&exchange.account)).ok_or_else(nothing)
}

fn nothing() -> Problem {
    let detail = Text::new(
        "There is no such exchange in the accounts you look after",
        "Il n'y a pas un tel échange dans les comptes que vous gérez",
    );
    Problem::new(Kind::NotFound, detail)
}

/// What was lost and refused, line by line; the ledger keeps it as JSON.
fn losses(exchange: &Exchange, frame: &Frame) -> Vec<String> {
    let Some(text) = &exchange.losses else { return Vec::new() };
    let Ok(json) = serde_json::from_str::<serde_json::Value>(text) else { return vec![text.clone()] };
    let word = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Object(texts) => {
            texts.get(frame.tag()).and_then(serde_json::Value::as_str).unwrap_or_default().into()
        }
        serde_json::Value::Null => String::new(),
        other => other.to_string(),
    };
    let lists = ["losses", "refusals", "findings"].map(|name| json[name].as_array().cloned().unwrap_or_default());
    let lines: Vec<String> = lists
        .iter()
        .flatten()
        .map(|line| {
            let members = ["at", "first", "reason", "count", "detail", "next", "rule"].map(|name| word(&line[name]));
            members.into_iter().filter(|member| !member.is_empty()).collect::<Vec<_>>().join(" · ")
        })
        .collect();
    if lines.is_empty() && !json.is_object() { vec![text.clone()] } else { lines }
}

#[derive(Template)]
#[template(path = "exchange.html")]
struct Shown {
    frame: Frame,
    account: String,
    entry: Entry,
    lens: String,
    policy: String,
    purpose: String,
    link: i64,
    hash: String,
    losses: Vec<String>,
    count: String,
    items: Vec<ItemInfo>,
    more: usize,
}
