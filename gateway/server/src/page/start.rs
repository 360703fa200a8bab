//! `GET /`: the demonstration, or the translation of a file that was dropped.

use super::account::Account;
use super::choice::Choices;
use super::demonstration::{self, Demonstration};
use super::frame::Frame;
use super::{Row, link, result};
use crate::ask::Ask;
use crate::http::{App, Problem, Wanted};
use crate::translation::Language;
use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;

/// Shows the page.
pub(crate) async fn start(
    State(app): State<App>,
    Wanted(language): Wanted,
    Query(pairs): Query<Vec<(String, String)>>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Response, Problem> {
    let tray = pairs.iter().find(|(name, _)| name == "tray").map(|(_, token)| token.clone());
    if let Some(token) = tray {
        let mut ask = Ask::of_query(&uri)?;
        ask.settings.retain(|(name, _)| name != "tray");
        return result::show(app, token, ask, language, super::reference::origin(&headers)).await;
    }
    let shown = app.clone();
    let demonstration = tokio::task::spawn_blocking(move || demonstration::of(&shown))
        .await
        .map_err(|error| Problem::internal(&error))?;
    let others = link::query(pairs.iter().filter(|(name, _)| name != "lang").map(|(n, v)| (n.as_str(), v.as_str())));
    let page = Start {
        frame: Frame::new(language, "/", &others),
        choices: Choices::new(&app.translator, "", "", language),
        hubs: demonstration.hubs.iter().map(|hub| Hub::of(hub, language)).collect(),
        pairs: demonstration.pairs.iter().map(|pair| Pair::of(pair, language)).collect(),
        curl: curl(demonstration, &super::reference::origin(&headers)),
    };
    super::reference::render(&page)
}

#[derive(Template)]
#[template(path = "start.html")]
struct Start {
    frame: Frame,
    choices: Choices,
    hubs: Vec<Hub>,
    pairs: Vec<Pair>,
    curl: String,
}

/// One hub of the demonstration, for one reader.
struct Hub {
    name: String,
    place: String,
    address: String,
    rows: Vec<Shown>,
    account: Account,
}

impl Hub {
    fn of(hub: &demonstration::Hub, language: Language) -> Self {
        Hub {
            name: hub.name.clone(),
            place: hub.place.to(language).into(),
            address: link::of_ask(&[("tray", &hub.token())], &hub.ask),
            rows: hub.rows.iter().map(|row| Shown::of(row, language)).collect(),
            account: Account::of(&hub.report, language),
        }
    }
}

/// A product of both hubs.
struct Pair {
    name: String,
    quantity: String,
    hubs: Vec<Shown>,
}

impl Pair {
    fn of(pair: &[Row], language: Language) -> Self {
        Pair {
            name: pair[0].name.clone(),
            quantity: pair[0].quantity(language),
            hubs: pair.iter().map(|row| Shown::of(row, language)).collect(),
        }
    }
}

/// A row as it is shown.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    pub(super) name: String,
    pub(super) quantity: String,
    pub(super) cost: String,
    pub(super) left: String,
}

impl Shown {
    /// A row for one reader.
    pub(super) fn of(row: &Row, language: Language) -> Self {
        Shown {
            name: row.name.clone(),
            quantity: row.quantity(language),
            cost: row.cost(language),
            left: row.left(language),
        }
    }
}

/// The first hub's translation as a command.
fn curl(demonstration: &Demonstration, origin: &str) -> String {
    demonstration.hubs.first().map_or_else(String::new, |hub| link::curl(origin, &hub.ask, &hub.file))
}
