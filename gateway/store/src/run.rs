//! Runs: one reading of one list, from the first page to the last.

use crate::keys::PersonKey;
use bytes::Bytes;
use passerelle_model::loss::Text;

/// How a run ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunEnd {
    /// All of the list was read.
    Whole,
    /// It was not; what was known before stays.
    Broken {
        /// What happened.
        why: Text,
        /// What to do.
        next: Text,
    },
}

/// A run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub account: String,
    /// Name of the resource.
    pub resource: String,
    /// What tells the list from others of the resource.
    pub scope: String,
    /// When it began, microseconds since the Unix epoch.
    pub opened: i64,
    /// When it ended.
    pub closed: Option<i64>,
    /// How it ended; none while it goes on.
    pub end: Option<RunEnd>,
    /// Exchanges in it.
    pub exchanges: i64,
    /// Items in them.
    pub items: i64,
}

/// An item of a run, with the document made from it before, if any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunItem {
    /// The exchange it came with.
    pub exchange: i64,
    /// Its place in the exchange.
    pub position: i64,
    /// What identifies it in its list.
    pub key: String,
    /// JSON Pointer to it in the answer.
    pub pointer: String,
    /// Its bytes; none if it was erased or its key is not here.
    pub body: Option<Bytes>,
    /// Number of the body.
    pub body_id: i64,
    /// Who it concerns; to be handed to [`crate::Document::person`].
    pub person: Option<PersonKey>,
    /// The newest document of its key, published or not.
    pub current: Option<Current>,
}

/// The newest document of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Current {
    /// Number of the document.
    pub document: i64,
    /// The body it was made from.
    pub body_id: i64,
    /// The lens it was made with.
    pub lens: String,
    /// Whether a later body could not be read.
    pub stale: bool,
}
