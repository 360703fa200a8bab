//! How much is kept.

/// How much is kept of one account. Counted as it is written, so asking costs one row an account.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AccountSize {
    /// Bytes of bodies, envelopes and documents on disk, without the index around them.
    pub bytes: i64,
    /// Exchanges.
    pub exchanges: i64,
    /// Items in them.
    pub items: i64,
    /// Bodies; an item that did not change has none of its own.
    pub bodies: i64,
    /// Documents that are served.
    pub documents: i64,
    /// Claims on records that are served.
    pub records: i64,
    /// Items that could not be read when they last came.
    pub stale: i64,
}

impl AccountSize {
    /// Adds other sums to these.
    pub(crate) fn add(&mut self, other: &AccountSize) {
        self.bytes += other.bytes;
        self.exchanges += other.exchanges;
        self.items += other.items;
        self.bodies += other.bodies;
        self.documents += other.documents;
        self.records += other.records;
        self.stale += other.stale;
    }
}
