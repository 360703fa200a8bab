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
    /// What is stored is damaged, or is no ledger.
    #[error("{0}")]
    Damaged(Text),
    /// The ledger was written by a later version of the program.
    #[error("{0}")]
    Newer(Text),
    /// Another process uses the folder.
    #[error("{0}")]
    Locked(Text),
    /// What was asked makes no sense for what is stored: a run or a generation that does not exist or is over.
    #[error("{0}")]
    Refused(Text),
    /// The database says otherwise than we expect.
    #[error("{0}")]
    Database(String),
}

impl StoreError {
    /// What happened and what to do, for people.
    pub fn text(&self) -> Text {
        match self {
            StoreError::Disk(text)
            | StoreError::Keys(text)
            | StoreError::Damaged(text)
            | StoreError::Newer(text)
            | StoreError::Locked(text)
            | StoreError::Refused(text) => text.clone(),
            StoreError::Database(text) => Text::new(
                format!("the ledger did not do what was asked: {text}; run `passerelle doctor`"),
                format!("le registre n'a pas fait ce qui était demandé : {text} ; lancez `passerelle doctor`"),
            ),
        }
    }
}
