//! Records as they are read: what is served under an IRI, now or at an instant.

use bytes::Bytes;

/// A record as it is, or was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordView {
    /// IRI, relative to the public address.
    pub iri: String,
    /// Its class.
    pub class: String,
    /// Whose it is.
    pub account: String,
    /// Name of the resource.
    pub resource: String,
    /// What identifies the item in its list.
    pub key: String,
    /// Number of the document.
    pub document: i64,
    /// The document; none if it was erased or its key is not here.
    pub text: Option<Bytes>,
    /// JSON Pointer into the document.
    pub pointer: String,
    /// Digest of what it says.
    pub digest: Vec<u8>,
    /// The platform's own IRI.
    pub same_as: Option<String>,
    /// Whether nothing but its name is known.
    pub stub: bool,
    /// The version: the generation in which what it says changed.
    pub version: i64,
    /// Since when, microseconds since the Unix epoch.
    pub since: i64,
    /// Why the item could not be read again, JSON text, if it could not.
    pub stale: Option<String>,
    /// The exchange the body came with.
    pub exchange: i64,
    /// The body it was made from.
    pub body_id: i64,
    /// The lens it was made with.
    pub lens: String,
}

/// One version of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number: a generation.
    pub version: i64,
    /// Since when, microseconds since the Unix epoch.
    pub since: i64,
    /// Until when; none for the present one.
    pub until: Option<i64>,
    /// Number of the document.
    pub document: i64,
    /// The exchange it came with.
    pub exchange: i64,
    /// Who brought it.
    pub actor: String,
    /// The lens it was read with.
    pub lens: String,
    /// Digest of what it says.
    pub digest: Vec<u8>,
    /// Whether it is a stub.
    pub stub: bool,
}

/// A line of a list of records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordInfo {
    /// IRI, relative to the public address.
    pub iri: String,
    /// Its class.
    pub class: String,
    /// Number of the document.
    pub document: i64,
    /// JSON Pointer into it.
    pub pointer: String,
    /// The generation its claim was written in.
    pub version: i64,
    /// Whether it is a stub.
    pub stub: bool,
}
