//! HTTP as it is on the wire: what is sent is what is written here.

use super::made::Served;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Served {
    /// Sends a request and does not wait.
    pub(crate) async fn begin(&self, line: &str, headers: &[(&str, &str)], body: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.expect("a connection");
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let length = body.len();
        let request = format!(
            "{line} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}",
            self.address
        );
        stream.write_all(request.as_bytes()).await.expect("sent");
        stream
    }

    pub(crate) async fn send(&self, line: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut stream = self.begin(line, headers, body).await;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.expect("an answer");
        let cut = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("headers");
        let head = String::from_utf8_lossy(&bytes[..cut]).to_lowercase();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
        Answer { status, head, body: bytes.split_off(cut + 4) }
    }

    pub(crate) async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(&format!("GET {path}"), headers, "").await
    }

    /// Asks in a body, with a token if there is one.
    pub(crate) async fn ask(&self, query: &str, token: Option<&str>) -> Answer {
        let bearer = token.map(|token| format!("Bearer {token}"));
        let mut headers = vec![("Content-Type", "application/sparql-query")];
        headers.extend(bearer.as_deref().map(|bearer| ("Authorization", bearer)));
        self.send("POST /sparql", &headers, query).await
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        let name = format!("{}:", name.to_lowercase());
        self.head.lines().find_map(|line| line.strip_prefix(&name)).map_or("", str::trim)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The problem of that type, or the test fails.
    pub(crate) fn problem(&self, kind: &str) -> serde_json::Value {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.text());
        let problem = self.json();
        assert!(
            problem["type"].as_str().is_some_and(|found| found.ends_with(&format!("/problems/{kind}"))),
            "{problem}"
        );
        assert!(problem["next"].as_str().is_some_and(|next| !next.is_empty()), "{problem}");
        problem
    }

    /// The values of one column of a table in JSON.
    pub(crate) fn column(&self, name: &str) -> Vec<String> {
        assert_eq!(self.status, 200, "{}", self.text());
        let table = self.json();
        let rows = table["results"]["bindings"].as_array().expect("rows");
        rows.iter().map(|row| row[name]["value"].as_str().unwrap_or_default().to_string()).collect()
    }
}

/// A text in an address or a form.
pub(crate) fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
