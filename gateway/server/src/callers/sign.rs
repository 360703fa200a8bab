//! Signing in with a one-time link, and signing out.

use super::session;
use crate::http::{App, Kind, Problem};
use crate::translation::Text;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};

/// `GET /sign-in/{token}`: a session for the browser, and the first page.
pub(crate) async fn sign_in(
    State(app): State<App>,
    Path(token): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    // A program that only looks whether the link works, or a browser that fetches ahead, must not spend it.
    let ahead = ["sec-purpose", "purpose"]
        .iter()
        .filter_map(|name| headers.get(*name))
        .any(|value| value.to_str().is_ok_and(|purpose| purpose.contains("prefetch")));
    if method == Method::HEAD || ahead {
        return Ok((StatusCode::NO_CONTENT, [(CACHE_CONTROL, "no-store")]).into_response());
    }
    let session = app.callers.begin(&token).ok_or_else(|| {
        Problem::new(
            Kind::LinkSpent,
            Text::new(
                "The link was used already, is older than thirty minutes, or is not from this run of the server",
                "Le lien a déjà servi, date de plus de trente minutes, ou ne vient pas de ce démarrage du serveur",
            ),
        )
    })?;
    Ok(to_start(&app, &session, session::LIFE.as_secs()))
}

/// `POST /sign-out`: the end of the session.
pub(crate) async fn sign_out(State(app): State<App>, headers: HeaderMap) -> Response {
    app.callers.end(&headers, secure(&app));
    to_start(&app, "", 0)
}

fn to_start(app: &App, value: &str, seconds: u64) -> Response {
    let (name, only_https) = (session::cookie_name(secure(app)), if secure(app) { "; Secure" } else { "" });
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{only_https}");
    (
        StatusCode::SEE_OTHER,
        [(LOCATION, "/".to_string()), (SET_COOKIE, cookie), (CACHE_CONTROL, "no-store".to_string())],
    )
        .into_response()
}

fn secure(app: &App) -> bool {
    app.public_url.starts_with("https:")
}
