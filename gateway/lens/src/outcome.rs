//! What crossed and what was refused. Bad data is a value, not an error, so that one
//! bad item never costs a catalogue.

use passerelle_model::loss::Refusal;

/// A result with what was refused on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome<T> {
    /// What crossed.
    pub value: T,
    /// What did not; empty when the value is whole.
    pub refusals: Vec<Refusal>,
}

impl<T> Outcome<T> {
    /// The value, for callers who need all of it.
    pub fn complete(self) -> Result<T, Vec<Refusal>> {
        if self.refusals.is_empty() { Ok(self.value) } else { Err(self.refusals) }
    }
}
