//! What can be asked of another server, and what comes back.

use bytes::Bytes;
use passerelle_model::loss::Text;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A method of HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Reads the head of an answer.
    Head,
    /// Adds or does.
    Post,
    /// Replaces.
    Put,
    /// Changes in part.
    Patch,
    /// Removes.
    Delete,
}

/// One request.
#[derive(Debug, Clone)]
pub struct Ask {
    /// What is done.
    pub method: Method,
    /// Absolute address.
    pub url: String,
    /// Names and values. Values are secret as far as anybody who prints them is concerned.
    pub headers: Vec<(String, String)>,
    /// What is sent.
    pub body: Bytes,
    /// Who asks: requests of one account share one rate. Empty: nobody in particular.
    pub account: String,
    /// The request may be sent again after a failure although its method changes something:
    /// the other side can tell that it is the same one. Reading is always repeatable.
    pub repeatable: bool,
}

/// What came back, whatever its status.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The address that answered, after redirects.
    pub url: String,
    /// The body, decompressed.
    pub body: Bytes,
}

/// Why nothing came back.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Failed {
    /// The address may not be asked; nothing was sent.
    #[error("{0}")]
    Refused(Text),
    /// The name does not resolve, nobody listens, or the connection broke.
    #[error("{0}")]
    Unreachable(Text),
    /// It took too long.
    #[error("{0}")]
    Late(Text),
    /// The answer is larger than an answer may be.
    #[error("{0}")]
    TooLarge(Text),
    /// TLS could not be agreed on.
    #[error("{0}")]
    Untrusted(Text),
}

/// An answer on its way.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<Answer, Failed>> + Send + 'a>>;

/// What carries requests: the network, or samples that stand for it.
pub trait Transport: Send + Sync {
    /// Sends one request and waits for the answer; the implementation retries where that is safe.
    fn send<'a>(&'a self, ask: &'a Ask) -> Sending<'a>;

    /// Longest time one call may take, retries included.
    fn patience(&self) -> Duration {
        Duration::from_secs(120)
    }
}

impl Ask {
    /// A request that reads `url`.
    pub fn get(url: impl Into<String>) -> Self {
        Ask {
            method: Method::Get,
            url: url.into(),
            headers: Vec::new(),
            body: Bytes::new(),
            account: String::new(),
            repeatable: false,
        }
    }

    /// The same with one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_string(), value.into()));
        self
    }
}

impl Answer {
    /// The value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}
