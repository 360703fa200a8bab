//! What becomes of a request when its answer points elsewhere.

use crate::transport::{Ask, Method};
use bytes::Bytes;
use passerelle_model::loss::Text;
use reqwest::Url;

/// Longest chain of redirects that is followed.
pub(crate) const MOST: usize = 5;

/// Headers that say nothing secret; only they follow to another host.
const PLAIN: &[&str] = &["accept", "accept-language", "content-type", "if-none-match", "if-modified-since", "range"];

/// Where an answer of this status with this `Location` points.
pub(crate) fn target(status: u16, location: Option<&str>, from: &Url) -> Option<Result<Url, Text>> {
    if !matches!(status, 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let to = match from.join(location?) {
        Ok(to) => to,
        Err(error) => return Some(Err(refused(from, &error.to_string(), &error.to_string()))),
    };
    if from.scheme() == "https" && to.scheme() == "http" {
        return Some(Err(refused(from, "it leads from https to http", "elle mène de https à http")));
    }
    Some(Ok(to))
}

/// Changes a request into the one that follows a redirect.
pub(crate) fn follow(ask: &mut Ask, status: u16, from: &Url, to: &Url) {
    let turns = match status {
        303 => ask.method != Method::Head,
        301 | 302 => ask.method == Method::Post,
        _ => false,
    };
    if turns {
        ask.method = Method::Get;
        ask.body = Bytes::new();
        ask.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
    }
    let upgraded = from.host() == to.host() && from.port().is_none() && to.port().is_none();
    if from.origin() != to.origin() && !upgraded {
        ask.headers.retain(|(name, _)| PLAIN.iter().any(|plain| name.eq_ignore_ascii_case(plain)));
    }
}

fn refused(from: &Url, en: &str, fr: &str) -> Text {
    let host = from.host_str().unwrap_or_default();
    Text::new(
        format!("{host} answered with a redirect that is not followed: {en}; ask the final address directly"),
        format!(
            "{host} a répondu par une redirection qui n'est pas suivie : {fr} ; interrogez directement l'adresse finale"
        ),
    )
}
