//! The routes: requests in, answers and problems out. Handlers extract, call and
//! wrap; the only state is what the server was started with, plus the files that
//! visitors of the page are looking at.

mod admission;
mod api;
mod app;
mod documentation;
mod form;
mod health;
mod intake;
mod jobs;
mod language;
mod log;
mod metrics;
mod openapi;
mod opened;
mod outlet;
mod problem;
mod resource;
mod routes;
mod security;
mod serve;
mod sparql;
mod stream;
mod translate;

pub(crate) use admission::permit;
pub use app::App;
pub(crate) use form::Form;
pub use language::Wanted;
pub use log::start as start_log;
pub use openapi::description;
pub(crate) use opened::{opened, station};
pub use problem::{Kind, Problem};
pub use routes::{router, table};
pub use serve::{Server, bind};
pub(crate) use sparql::{Given, Share, Sort, ask};
