//! What can go wrong with the store.

use passerelle_model::loss::Text;

/// Why the store did not do what was asked. What was stored before is as it was.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The disk is full, read-only, or fails.
    #[error("{0}")]
    Disk(Text),
    /// The keys file cannot be read or written.
    #[error("{0}")]
    Keys(Text),
    /// What is stored is damaged.
    #[error("{0}")]
    Damaged(Text),
    /// Another process uses the folder.
    #[error("{0}")]
    Locked(Text),
    /// The database says otherwise than we expect.
    #[error("{0}")]
    Database(String),
}
