//! Keys of persons.

/// What the ledger knows of a person: a keyed digest of account and name, made with a
/// secret of the keys file. It says nothing without that file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonKey(pub(crate) [u8; 16]);
