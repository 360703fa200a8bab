//! A record as it is served, and where it comes from.

use passerelle_model::document::Node;

/// One record.
#[derive(Debug, Clone)]
pub struct Record {
    /// Absolute IRI.
    pub iri: String,
    /// Its account.
    pub account: String,
    /// The resource it is owned by.
    pub resource: String,
    /// What it says.
    pub node: Node<'static>,
    /// Its version: the generation in which what it says last changed.
    pub version: i64,
    /// Since when, microseconds since the Unix epoch.
    pub since: i64,
    /// Why it could not be brought up to date, if it could not.
    pub stale: Option<String>,
    /// Whether nothing but its name is known.
    pub stub: bool,
}

/// One version of a record.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Version {
    /// Its number.
    pub version: i64,
    /// Since when, microseconds since the Unix epoch.
    pub since: i64,
    /// Until when; none if it is the present one.
    pub until: Option<i64>,
    /// The exchange it came with.
    pub exchange: i64,
    /// Who brought it.
    pub actor: String,
    /// The lens it was read with.
    pub lens: String,
}

/// Where a record comes from, as PROV-O.
#[derive(Debug, Clone)]
pub struct Provenance {
    /// Entities, activities and agents.
    pub nodes: Vec<Node<'static>>,
}
