//! What a pull did.

use passerelle_model::loss::{Report, Text};

/// What a pull did.
#[derive(Debug, Default)]
pub struct Pulled {
    /// The lists, in the order they were read.
    pub lists: Vec<ListEnd>,
    /// Items read.
    pub items: u64,
    /// Items that are new or differ from what was known.
    pub changed: u64,
    /// Records that are gone at the platform.
    pub removed: u64,
    /// What was lost and refused.
    pub report: Report,
}

/// How one list ended.
#[derive(Debug, Clone)]
pub struct ListEnd {
    /// Resource and scope.
    pub list: String,
    /// Items read.
    pub items: u64,
    /// Items refused.
    pub refused: u64,
    /// What went wrong and what to do, if it is not whole.
    pub broken: Option<(Text, Text)>,
}

/// Why nothing was pulled.
#[derive(Debug, thiserror::Error)]
pub enum PullError {
    /// There is no such account.
    #[error("there is no account `{0}`")]
    Unknown(String),
    /// The account is being pulled already.
    #[error("`{0}` is being pulled already")]
    Running(String),
    /// It takes up more than it may.
    #[error("{0}")]
    Full(Text),
    /// The platform cannot be read at all: what happened, what to do.
    #[error("{0}")]
    Platform(Text, Text),
    /// The store.
    #[error(transparent)]
    Store(#[from] passerelle_store::StoreError),
    /// The server stops.
    #[error("stopped")]
    Stopped,
}
