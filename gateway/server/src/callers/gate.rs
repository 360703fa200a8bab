//! Who asks, for handlers: decided once for every request by the layer [`know`], and
//! taken by [`Asking`] where everyone is answered or [`Steward`] where not.

use super::Known;
use super::origin::from_elsewhere;
use crate::http::{App, Kind, Problem};
use crate::translation::Text;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{WARNING, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use passerelle_trust::Caller;
use std::convert::Infallible;

/// Decides who asks, refuses what another site makes a signed-in browser send, and tells a stranger that the token
/// counted for nothing.
pub(crate) async fn know(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let headers = request.headers();
    let known = app.callers.of(headers, app.public_url.starts_with("https:"));
    if known.by_cookie && !request.method().is_safe() && from_elsewhere(headers, &app.public_url) {
        return cross_site().into_response();
    }
    let stranger = known.stranger;
    request.extensions_mut().insert(known);
    let mut response = next.run(request).await;
    if stranger && response.status() != StatusCode::UNAUTHORIZED {
        let words = "299 passerelle \"The bearer token is not known here; this answer is what anyone sees\"";
        response.headers_mut().append(WARNING, HeaderValue::from_static(words));
    }
    response
}

/// Whoever asks.
#[derive(Debug, Clone)]
pub(crate) struct Asking(pub(crate) Caller);

impl<S: Sync> FromRequestParts<S> for Asking {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Asking(known(parts).caller))
    }
}

/// A steward who asks; anyone else is told how to become one.
#[derive(Debug, Clone)]
pub(crate) struct Steward(pub(crate) Caller);

impl<S: Sync> FromRequestParts<S> for Steward {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        match known(parts) {
            Known { caller: caller @ Caller::Steward { .. }, .. } => Ok(Steward(caller)),
            Known { stranger, .. } => Err(sign_in_needed(stranger)),
        }
    }
}

fn known(parts: &Parts) -> Known {
    parts.extensions.get().cloned().unwrap_or_default()
}

fn sign_in_needed(stranger: bool) -> Problem {
    let (detail, scheme) = match stranger {
        true => (
            Text::new(
                "The bearer token is not that of any client of this server",
                "Le jeton envoyé n'est celui d'aucun client de ce serveur",
            ),
            "Bearer realm=\"passerelle\", error=\"invalid_token\"",
        ),
        false => (
            Text::new(
                "Only stewards of this server may do this",
                "Seules les personnes qui gèrent ce serveur le peuvent",
            ),
            "Bearer realm=\"passerelle\"",
        ),
    };
    Problem::new(Kind::SignInNeeded, detail).header(WWW_AUTHENTICATE, HeaderValue::from_static(scheme))
}

fn cross_site() -> Problem {
    let detail = Text::new(
        "Another site made this browser send the request; nothing was done",
        "Un autre site a fait envoyer cette requête par le navigateur ; rien n'a été fait",
    );
    Problem::new(Kind::CrossSite, detail)
}
