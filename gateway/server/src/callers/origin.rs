//! Whether a browser sends a request from a page of this server. A cookie goes along
//! with what other sites make a browser send; what changes something must not.

use axum::http::HeaderMap;
use axum::http::header::{HOST, ORIGIN};

/// Whether the request may come from a page of another site.
pub(super) fn from_elsewhere(headers: &HeaderMap, public_url: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text(ORIGIN.as_str())) {
        (Some(site), _) => !matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            let ours = [text(HOST.as_str()), public_url.split("://").nth(1).and_then(|rest| rest.split('/').next())];
            host.is_none() || !ours.contains(&host)
        }
        // Every browser of the last years sends one of them with what is not GET.
        (None, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_this_server_count_as_its_own() {
        for (headers, elsewhere) in [
            (vec![], false),
            (vec![("sec-fetch-site", "same-origin"), ("origin", "https://other.example")], false),
            (vec![("sec-fetch-site", "none")], false),
            (vec![("sec-fetch-site", "same-site")], true),
            (vec![("sec-fetch-site", "cross-site")], true),
            (vec![("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")], false),
            (vec![("origin", "http://127.0.0.1:8081"), ("host", "127.0.0.1:8080")], true),
            (vec![("origin", "https://gateway.example"), ("host", "10.0.0.3")], false),
            (vec![("origin", "https://gateway.example.evil.example"), ("host", "10.0.0.3")], true),
            (vec![("origin", "null"), ("host", "127.0.0.1:8080")], true),
        ] {
            let sent: HeaderMap =
                headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
            let sent: HeaderMap<axum::http::HeaderValue> = sent;
            assert_eq!(from_elsewhere(&sent, "https://gateway.example/base"), elsewhere, "{headers:?}");
        }
    }
}
