//! What a replay would change, or has changed.

/// What a replay did, or would do.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Replayed {
    /// Items read again.
    pub items: u64,
    /// Documents that differ.
    pub documents: u64,
    /// Items refused with today's lenses.
    pub refused: u64,
    /// Values gained, lost and changed, by term, most first.
    pub terms: Vec<TermChange>,
    /// Whether anything was written.
    pub committed: bool,
}

/// Values of one property.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct TermChange {
    /// CURIE of the property.
    pub term: String,
    /// Values where there were none.
    pub gained: u64,
    /// Values that are no more.
    pub lost: u64,
    /// Values that are other than before.
    pub changed: u64,
}
