//! What a platform answers.

use bytes::Bytes;
use serde_json::Value;

/// One answer of a platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// Status code.
    pub status: u16,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Bytes,
}

impl Response {
    /// An answer without a body.
    pub fn empty(status: u16) -> Self {
        Response { status, headers: Vec::new(), body: Bytes::new() }
    }

    /// An answer of a media type.
    pub fn of(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        Response { status, headers: vec![("content-type".into(), media_type.into())], body: body.into() }
    }

    /// JSON.
    pub fn json(status: u16, body: &Value) -> Self {
        Response::of(status, "application/json; charset=utf-8", body.to_string())
    }

    /// Plain text.
    pub fn text(status: u16, body: &str) -> Self {
        Response::of(status, "text/plain; charset=utf-8", body.to_string())
    }

    /// A page for people.
    pub fn page(status: u16, title: &str) -> Self {
        let body =
            format!("<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n");
        Response::of(status, "text/html; charset=utf-8", body)
    }

    /// Another place to ask.
    pub fn redirect(status: u16, to: &str) -> Self {
        Response::empty(status).with("location", to)
    }

    /// The same with one more header.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON, if it is JSON.
    pub fn value(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}
