//! What reading an account tells as it goes.

use bytes::Bytes;
use passerelle_model::loss::{Refusal, Text};
use std::collections::{BTreeMap, BTreeSet};

/// One list of the platform: what one series of pages holds, from the first to the last.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct List {
    /// Name of the resource.
    pub resource: String,
    /// What tells it from other lists of the resource: `order_cycle=12&shop=3`, empty if there is one only.
    pub scope: String,
}

/// One item of a page, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What identifies it in its list: the platform's id, or a digest where it has none.
    pub key: String,
    /// JSON Pointer to it in the page; `/rows/3` in a table.
    pub pointer: String,
    /// Its bytes.
    pub body: Bytes,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Method and address below the account's own, without any secret: `GET /api/v0/orders?page=2`.
    pub request: String,
    /// HTTP status; 0 for a file.
    pub status: u16,
    /// Its items in order.
    pub items: Vec<Item>,
    /// What stands around the items: the answer with an empty list in their place.
    pub envelope: Bytes,
}

/// How a list ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// All of it was read, and it did not change meanwhile: what is not in it is not at the platform.
    Whole,
    /// It could not be read to the end, or it cannot be trusted: what was known before stays.
    Broken {
        /// What happened.
        why: Text,
        /// What to do.
        next: Text,
    },
}

/// What happens while an account is read, in order. Lists follow one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A list begins.
    Opened(List),
    /// A page of the list that is open.
    Page(Page),
    /// Something in the list that is open could not be read; the rest crosses.
    Refused(Refusal),
    /// The list that is open ends.
    Closed(End),
    /// What was learnt about what there is to read; to be kept for the next time.
    Learnt(Learnt),
}

/// What one reading teaches the next: sets of tuples by name, such as `order_cycle` → {shop, order cycle}.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Learnt(pub BTreeMap<String, BTreeSet<Vec<String>>>);
