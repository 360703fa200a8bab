//! What is open of this server's accounts, or the problem that says why not.

use super::app::App;
use super::problem::{Kind, Problem};
use crate::station::Station;
use crate::translation::Text;
use axum::http::HeaderValue;
use axum::http::header::RETRY_AFTER;
use passerelle_accounts::Gateway;
use std::sync::Arc;

/// The station of this server.
pub(crate) fn station(app: &App) -> Result<&Arc<Station>, Problem> {
    app.station.as_ref().ok_or_else(|| {
        let detail = Text::new("This server has no accounts", "Ce serveur n'a pas de comptes");
        Problem::new(Kind::NotFound, detail)
    })
}

/// The gateway that is open.
pub(crate) fn opened(app: &App) -> Result<Arc<Gateway>, Problem> {
    station(app)?
        .gateway()
        .map_err(|why| Problem::new(Kind::NotOpen, why).header(RETRY_AFTER, HeaderValue::from_static("5")))
}
