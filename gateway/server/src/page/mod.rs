//! The page: what Passerelle is, a demonstration, and a place to drop a file. All of
//! it is HTML made on the server; the script only spares a reload.

mod account;
mod asset;
mod catalogue;
mod choice;
mod demonstration;
mod download;
mod excerpt;
mod frame;
mod inventory;
mod link;
mod query;
mod reference;
mod result;
mod setting;
mod sheet;
mod start;
mod tray;
mod upload;

pub(crate) use account::Account;
pub(crate) use asset::asset;
use catalogue::Row;
pub(crate) use download::download;
pub(crate) use query::{posted_query, query, query_address};
pub(crate) use reference::{Operation, Parameter, api, documentation, problem, public_origin};
pub(crate) use start::start;
pub(crate) use tray::Tray;
pub(crate) use upload::upload;
