//! A path leads to a set of values, a document holds them one after the other:
//! here repeats are told from first ones, in time linear in their number.

use crate::item::Item;
use std::collections::HashSet;

/// The values met so far. Keys are hashed with the standard library's random state,
/// because documents come from strangers.
#[derive(Default)]
pub(crate) struct Distinct(HashSet<String>);

impl Distinct {
    /// Every value of some, by what it says: numbers by value.
    pub(crate) fn of_values<'n>(items: impl Iterator<Item = Item<'n>>) -> Self {
        Distinct(items.map(|item| item.value_key()).collect())
    }

    /// Whether the same RDF term was not met before.
    pub(crate) fn is_new(&mut self, item: &Item<'_>) -> bool {
        self.0.insert(item.key())
    }

    /// Whether one of the values says the same.
    pub(crate) fn has_value(&self, item: &Item<'_>) -> bool {
        self.0.contains(&item.value_key())
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}
