//! A program with a token of its own.

use passerelle_trust::Accounts;
use std::fmt;

/// A program that may ask as a steward.
#[derive(Clone)]
pub struct Client {
    /// Its name, also in the ledger.
    pub id: String,
    /// What it sends as a bearer token.
    pub secret: String,
    /// The accounts it may see.
    pub accounts: Accounts,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("id", &self.id).field("accounts", &self.accounts).finish_non_exhaustive()
    }
}
