//! What is wrong with the store, as a doctor sees it.

use passerelle_model::loss::Text;

/// Something wrong, where, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its name, the same for the same kind of fault: `broken-chain`.
    pub name: &'static str,
    /// What is wrong.
    pub what: Text,
    /// Where: a file, an account and a sequence.
    pub place: String,
    /// What to do.
    pub next: Text,
}
