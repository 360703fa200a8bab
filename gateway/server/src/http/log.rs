//! One line a request: what was asked, how it ended, how long it took. Never a
//! query, a header or a body: they may hold what is nobody else's.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::io::IsTerminal;
use std::time::Instant;
use tracing::Level;

/// An id to find a line of the log by.
pub(super) fn id() -> String {
    let mut bytes = [0; 8];
    // Without randomness the id is zero, which is still an id.
    getrandom::fill(&mut bytes).ok();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Starts the log on standard error: words on a terminal, JSON elsewhere.
pub fn start() {
    let log = tracing_subscriber::fmt().with_max_level(Level::INFO).with_writer(std::io::stderr).with_target(false);
    let started = match std::io::stderr().is_terminal() {
        true => log.compact().try_init(),
        false => log.json().flatten_event(true).with_ansi(false).try_init(),
    };
    started.ok();
}

/// Writes the line.
pub(super) async fn record(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_string();
    let start = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let ms = start.elapsed().as_secs_f64() * 1000.0;
    tracing::info!(%method, route, status, ms, "request");
    response
}
