//! Documents and the claims they make on records, as they are written and as they
//! are read back by the projections.

use crate::keys::PersonKey;
use bytes::Bytes;

/// What becomes of the document of a key.
#[derive(Debug, Clone)]
pub enum DocumentChange {
    /// It is this one now.
    Put(Document),
    /// Its item could not be read: the last good version stays, marked.
    Stale {
        /// What identifies the item in its list.
        key: String,
        /// Why, for people and programs.
        why: serde_json::Value,
    },
}

/// A document to be written.
#[derive(Debug, Clone)]
pub struct Document {
    /// What identifies its item in the list of the run.
    pub key: String,
    /// The body it was made from.
    pub body_id: i64,
    /// The exchange the body came with.
    pub exchange: i64,
    /// The lens it was made with.
    pub lens: String,
    /// Who it concerns, as [`crate::RunItem::person`] said.
    pub person: Option<PersonKey>,
    /// Shared JSON-LD.
    pub text: Vec<u8>,
    /// The records in it.
    pub records: Vec<NewRecord>,
}

/// What a document says of one IRI.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRecord {
    /// IRI, relative to the public address.
    pub iri: String,
    /// Its class.
    pub class: String,
    /// JSON Pointer into the document.
    pub pointer: String,
    /// Digest of what is said; the same digest is no change.
    pub digest: [u8; 16],
    /// Whether it is only mentioned: a stub is written where nobody claims the IRI, and never changes a record.
    pub stub: bool,
    /// The platform's own IRI for it.
    pub same_as: Option<String>,
}

/// What a batch did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Documents that have a new version.
    pub documents: u64,
    /// Documents that were as before.
    pub unchanged: u64,
    /// Items marked stale.
    pub stale: u64,
    /// Records that are new.
    pub added: u64,
    /// Records that say something else than before.
    pub changed: u64,
    /// Records that are claimed no more by the document.
    pub ended: u64,
}

/// A document, and the records that are served from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentAt {
    /// Number of the document.
    pub id: i64,
    /// Whose it is.
    pub account: String,
    /// Name of the resource.
    pub resource: String,
    /// Shared JSON-LD.
    pub text: Bytes,
    /// IRI, pointer and whether it is a stub, of each record served from it.
    pub records: Vec<(String, String, bool)>,
}
