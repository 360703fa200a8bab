//! What a gateway is opened with.

use passerelle_outbound::Transport;
use passerelle_platforms::{Account, Platforms};
use std::path::PathBuf;
use std::sync::Arc;

/// What a gateway is opened with.
pub struct Setup {
    /// Folder of everything that is kept.
    pub data: PathBuf,
    /// Where the gateway is reached from outside, without a slash at the end.
    pub public_url: String,
    /// The platforms it knows.
    pub platforms: Arc<Platforms>,
    /// What carries requests of own accounts.
    pub network: Arc<dyn Transport>,
    /// What carries requests of demonstration accounts.
    pub demonstration: Option<Arc<dyn Transport>>,
    /// Its accounts.
    pub accounts: Vec<Account>,
    /// What one account may take up.
    pub limits: AccountLimits,
}

/// What one account may take up. Nearly there, a warning is shown; beyond, it is not pulled any more. Serving goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountLimits {
    /// Bytes of the ledger and of documents.
    pub disk: u64,
    /// Statements in the graph.
    pub quads: u64,
}

/// Why a gateway cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The store.
    #[error(transparent)]
    Store(#[from] passerelle_store::StoreError),
    /// The records were given out under another address.
    #[error("the records of this folder were given out under {known}, and the configuration says {wanted}")]
    Moved {
        /// The address that is remembered.
        known: String,
        /// The address that is configured.
        wanted: String,
    },
    /// An account cannot work as it is configured.
    #[error("{0}")]
    Account(passerelle_model::loss::Text),
}
