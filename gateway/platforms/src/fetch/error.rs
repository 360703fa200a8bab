//! What ends a reading, a list or a page before its time.

use passerelle_model::loss::Text;

/// Why nothing could be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The platform refuses the key for everything.
    #[error("{why}; {next}")]
    Key {
        /// What happened.
        why: Text,
        /// What to do.
        next: Text,
    },
    /// Nobody answers at the address, or not any longer.
    #[error("{why}; {next}")]
    Unreachable {
        /// What happened.
        why: Text,
        /// What to do.
        next: Text,
    },
    /// The account says too little or something that cannot be used.
    #[error("{why}; {next}")]
    Account {
        /// What is wrong.
        why: Text,
        /// What to do.
        next: Text,
    },
    /// Whoever listened went away.
    #[error("nobody listens any more")]
    Unheard,
}

/// Why a list could not be read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    pub(crate) why: Text,
    pub(crate) next: Text,
}

/// What sort of end it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// The list changed while it was read; a second reading may do better.
    Shifted,
    /// This key may not read it.
    Forbidden,
    /// The platform does not know the key.
    Key,
    /// There is nothing at this address.
    Absent,
    /// The platform does without this list.
    NotOffered,
    /// Nobody answered.
    Silent,
    /// The address may not be asked.
    Barred,
    /// The answer is not what was wanted.
    Strange,
    /// Whoever listened went away.
    Unheard,
}

impl Fault {
    pub(crate) fn new(kind: FaultKind, why: Text, next: Text) -> Self {
        Fault { kind, why, next }
    }
}
