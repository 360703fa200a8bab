//! Which language a request is answered in: `?lang=`, then `Accept-Language`.

use crate::translation::Language;
use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use std::convert::Infallible;

/// The language that this reader wants.
#[derive(Debug, Clone, Copy)]
pub struct Wanted(pub Language);

impl Wanted {
    /// Decided from address and headers.
    pub fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        let asked =
            uri.query().into_iter().flat_map(|query| query.split('&')).find_map(|pair| pair.strip_prefix("lang="));
        let header = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Wanted(match asked {
            Some("fr") => Language::Fr,
            Some("en") => Language::En,
            _ => Language::preferred(header.unwrap_or_default()),
        })
    }
}

impl<S: Sync> FromRequestParts<S> for Wanted {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Wanted::of(&parts.uri, &parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(uri: &str, header: &'static str) -> Language {
        let headers = HeaderMap::from_iter([(ACCEPT_LANGUAGE, header.parse().unwrap())]);
        Wanted::of(&uri.parse().unwrap(), &headers).0
    }

    #[test]
    fn the_address_wins_over_the_browser() {
        assert_eq!(wanted("/?lang=fr", "en"), Language::Fr);
        assert_eq!(wanted("/?lang=xx", "fr-CA, en;q=0.5"), Language::Fr);
        assert_eq!(wanted("/", "de, en;q=0.5"), Language::En);
    }
}
