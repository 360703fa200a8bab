//! The page: what Passerelle is, a demonstration, and a place to drop a file. All of
//! it is HTML made on the server; the script only spares a reload.

mod account;
mod accounts;
mod asset;
mod catalogue;
mod choice;
mod connect;
mod demonstration;
mod download;
mod excerpt;
mod exchange;
mod frame;
mod inventory;
mod link;
mod overview;
mod query;
mod record;
mod reference;
mod result;
mod setting;
mod sheet;
mod start;
mod task;
mod tray;
mod upload;
mod when;

pub(crate) use account::Account;
pub(crate) use accounts::accounts;
pub(crate) use asset::asset;
use catalogue::Row;
pub(crate) use connect::{connect, connected};
pub(crate) use download::download;
pub(crate) use exchange::{exchange, item};
pub(crate) use overview::account as overview;
pub(crate) use query::{posted_query, query, query_address};
pub(crate) use record::record;
pub(crate) use reference::{Operation, Parameter, api, documentation, problem, public_origin};
pub(crate) use start::start;
pub(crate) use task::{begin, task};
pub(crate) use tray::Tray;
pub(crate) use upload::upload;

use crate::http::{Kind, Problem};
use crate::translation::Text;
use passerelle_store::StoreError;

/// What the store says, as a problem.
pub(crate) fn store_problem(error: &StoreError) -> Problem {
    Problem::internal(&error.text())
}

/// There is no such account, as far as this caller may know.
pub(crate) fn no_such_account(id: &str) -> Problem {
    let detail = Text::new(format!("You look after no account `{id}`"), format!("Vous ne gérez pas de compte `{id}`"));
    Problem::new(Kind::NotFound, detail)
}
