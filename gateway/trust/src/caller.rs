//! Who asks.

use std::collections::BTreeSet;
use std::sync::Arc;

/// Who asks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub enum Caller {
    /// Anyone.
    #[default]
    Anonymous,
    /// Someone who looks after accounts.
    Steward {
        /// What the ledger calls them.
        name: Arc<str>,
        /// The accounts they look after.
        accounts: Accounts,
    },
}

/// Which accounts someone looks after.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Accounts {
    /// All, also those that are connected later.
    All,
    /// These.
    Some(BTreeSet<Box<str>>),
}

impl Accounts {
    /// Whether this account is one of them.
    pub fn contains(&self, account: &str) -> bool {
        match self {
            Accounts::All => true,
            Accounts::Some(accounts) => accounts.contains(account),
        }
    }
}

impl Caller {
    /// What the ledger calls them.
    pub fn name(&self) -> &str {
        match self {
            Caller::Anonymous => "anonymous",
            Caller::Steward { name, .. } => name,
        }
    }

    /// Whether they look after this account.
    pub fn looks_after(&self, account: &str) -> bool {
        match self {
            Caller::Anonymous => false,
            Caller::Steward { accounts, .. } => accounts.contains(account),
        }
    }
}
