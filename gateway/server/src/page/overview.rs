//! `/accounts/{id}`: one account, its lists, and what was exchanged with it.

use super::accounts::Row;
use super::frame::Frame;
use super::reference::render;
use super::when::When;
use crate::callers::Asking;
use crate::http::{App, Problem, Wanted, opened, station};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use passerelle_store::{Direction, Exchange};
use passerelle_trust::Caller;
use serde::Deserialize;

/// Exchanges on one page.
const SHOWN: usize = 50;

/// Where in the exchanges the page begins.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Before {
    before: Option<i64>,
}

/// Shows the page.
pub(crate) async fn account(
    State(app): State<App>,
    Asking(caller): Asking,
    Wanted(language): Wanted,
    Path(id): Path<String>,
    Query(Before { before }): Query<Before>,
) -> Result<Response, Problem> {
    let gateway = opened(&app)?;
    let status = gateway.status().await.map_err(|error| super::store_problem(&error))?;
    let status = status.into_iter().find(|status| status.id == id);
    let seen = status.filter(|status| status.demonstration || caller.looks_after(&status.id));
    let status = seen.ok_or_else(|| super::no_such_account(&id))?;
    let kept = gateway.store().exchanges(Some(&id), before, SHOWN).await;
    let exchanges = kept.map_err(|error| super::store_problem(&error))?;
    let older = if exchanges.len() == SHOWN { exchanges.last().map(|exchange| exchange.sequence) } else { None };
    let frame = Frame::new(language, &format!("/accounts/{id}"), "");
    render(&Overview {
        row: Row::of(&status, station(&app)?, language),
        steward: caller != Caller::Anonymous,
        exchanges: exchanges.iter().map(|exchange| Entry::of(exchange, &frame)).collect(),
        older,
        frame,
    })
}

#[derive(Template)]
#[template(path = "account.html")]
struct Overview {
    frame: Frame,
    steward: bool,
    row: Row,
    exchanges: Vec<Entry>,
    older: Option<i64>,
}

/// An exchange as a line.
pub(super) struct Entry {
    pub(super) sequence: i64,
    pub(super) when: When,
    pub(super) direction: String,
    pub(super) actor: String,
    pub(super) request: String,
    pub(super) status: u16,
    pub(super) outcome: String,
}

impl Entry {
    /// An exchange for one reader.
    pub(super) fn of(exchange: &Exchange, frame: &Frame) -> Self {
        Entry {
            sequence: exchange.sequence,
            when: When::of(exchange.at),
            direction: direction(exchange.direction, frame).into(),
            actor: exchange.actor.clone(),
            request: exchange.request.clone(),
            status: exchange.status,
            outcome: exchange.outcome.clone(),
        }
    }
}

/// Which way an exchange went, in words.
pub(super) fn direction(direction: Direction, frame: &Frame) -> &'static str {
    let french = frame.tag() == "fr";
    match (direction, french) {
        (Direction::In, false) => "from the platform",
        (Direction::In, true) => "de la plateforme",
        (Direction::Out, false) => "to the platform",
        (Direction::Out, true) => "vers la plateforme",
        (Direction::Within, false) => "within",
        (Direction::Within, true) => "interne",
    }
}
