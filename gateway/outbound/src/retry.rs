//! When a request is sent again, and after how long.

use crate::transport::{Answer, Ask, Failed, Method};
use std::time::{Duration, SystemTime};

/// One try that did not settle the matter.
#[derive(Debug)]
pub(crate) enum Unsettled {
    /// An answer that asks to come back later, or that a busy server gives.
    Answer(Answer),
    /// Nothing came; the next try may do better.
    Again(Failed),
    /// Nothing came, and nothing will.
    Final(Failed),
}

impl Unsettled {
    /// How long the answer asks to wait.
    pub(crate) fn asked(&self, most: Duration, now: SystemTime) -> Option<Duration> {
        match self {
            Unsettled::Answer(answer) => after(answer.header("retry-after")?, now).map(|delay| delay.min(most)),
            _ => None,
        }
    }
}

/// Whether the answer's status is one that passes.
pub(crate) fn passing(status: u16) -> bool {
    matches!(status, 429 | 502 | 503 | 504)
}

/// Whether sending twice does no more than sending once.
pub(crate) fn repeatable(ask: &Ask) -> bool {
    ask.repeatable || matches!(ask.method, Method::Get | Method::Head)
}

/// `Retry-After` (RFC 9110 §10.2.3): seconds or a date.
pub(crate) fn after(value: &str, now: SystemTime) -> Option<Duration> {
    match value.trim().parse::<u64>() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => Some(httpdate::parse_http_date(value.trim()).ok()?.duration_since(now).unwrap_or_default()),
    }
}
