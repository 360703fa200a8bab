//! What a platform is asked.

use bytes::Bytes;

/// One request, as a platform sees it.
#[derive(Debug, Clone)]
pub struct Request {
    /// Method in capitals.
    pub method: String,
    /// Scheme and authority under which the platform was asked: `http://127.0.0.1:4711`.
    pub origin: String,
    /// Path and query, as they came: `/api/v0/orders?page=2`.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// What was sent.
    pub body: Bytes,
}

impl Request {
    /// A request that reads `target` at `origin`.
    pub fn get(origin: &str, target: &str) -> Self {
        Request {
            method: "GET".into(),
            origin: origin.into(),
            target: target.into(),
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    /// The same with one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_ascii_lowercase(), value.into()));
        self
    }

    /// The path without its query.
    pub fn path(&self) -> &str {
        self.target.split(['?', '#']).next().unwrap_or_default()
    }

    /// The query without its question mark.
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// Parts of the path between slashes, empty ones left out, decoded.
    pub fn segments(&self) -> Vec<String> {
        self.path().split('/').filter(|s| !s.is_empty()).map(decoded).collect()
    }

    /// Names and values of the query, decoded, in order.
    pub fn parameters(&self) -> Vec<(String, String)> {
        let pairs = self.query().split('&').filter(|p| !p.is_empty());
        pairs.map(|p| p.split_once('=').unwrap_or((p, ""))).map(|(n, v)| (decoded(n), decoded(v))).collect()
    }

    /// The first value of a name in the query.
    pub fn parameter(&self, name: &str) -> Option<String> {
        self.parameters().into_iter().find(|(n, _)| n == name).map(|(_, value)| value)
    }

    /// The value of a header, by its name in lower case.
    pub fn header_value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The token after `Authorization: Bearer`.
    pub fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.header_value("authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
    }
}

/// Text of a part of an address, percent signs and plus signs decoded.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(if bytes[at] == b'+' { b' ' } else { bytes[at] });
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded_name_by_name() {
        let request =
            Request::get("http://hub.example", "/a%20b/c?q%5Bstate_eq%5D=complete&name=pomme+de%20terre&page");
        assert_eq!(request.segments(), ["a b", "c"]);
        assert_eq!(request.parameter("q[state_eq]").as_deref(), Some("complete"));
        assert_eq!(request.parameter("name").as_deref(), Some("pomme de terre"));
        assert_eq!(request.parameter("page").as_deref(), Some(""));
        assert_eq!(request.parameter("absent"), None);
    }

    #[test]
    fn a_percent_sign_that_decodes_to_nothing_stays() {
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%é"), "%é");
    }
}
