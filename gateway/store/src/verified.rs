//! Whether the ledger is what it was when it was written.

/// What was looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Checked {
    /// Exchanges.
    pub exchanges: u64,
    /// Items.
    pub items: u64,
    /// Bodies that are erased, or whose key is not here: their digest is kept and stands for them.
    pub erased: u64,
}

/// What verifying found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verified {
    /// Everything is as it was written.
    Sound(Checked),
    /// The first entry that is not.
    Broken(BadEntry),
}

/// The first bad entry of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadEntry {
    /// Its account.
    pub account: String,
    /// Its sequence.
    pub sequence: i64,
    /// The item in it, from 0, if one is meant.
    pub item: Option<i64>,
    /// What is wrong with it.
    pub why: passerelle_model::loss::Text,
}
