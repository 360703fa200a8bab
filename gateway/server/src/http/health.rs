//! Whether the process lives, and whether it should be sent requests.

use super::app::App;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use std::sync::atomic::Ordering;

/// The process answers.
pub(super) async fn health() -> &'static str {
    "ok\n"
}

/// It takes requests: it is not stopping, its accounts are open, and a place for a translation is free.
pub(super) async fn ready(State(app): State<App>) -> Response {
    if app.stopping.load(Ordering::Relaxed) {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n").into_response();
    }
    if app.station.as_ref().is_some_and(|station| station.gateway().is_err()) {
        return (StatusCode::SERVICE_UNAVAILABLE, "accounts are not open\n").into_response();
    }
    if app.places.available_permits() == 0 {
        return (StatusCode::SERVICE_UNAVAILABLE, "busy\n").into_response();
    }
    "ready\n".into_response()
}
