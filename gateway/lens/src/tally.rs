//! Counting losses fast: places that a lens file names have a slot, so the common
//! loss of a common field costs one addition.

use crate::here::Here;
use crate::lens::Lens;
use passerelle_model::loss::{Losses, Reason, Text, pattern};

/// A loss that is known when the lens is compiled.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) reason: Reason,
    pub(crate) detail: Text,
}

/// The losses of one run of one lens.
#[derive(Debug, Default)]
pub struct Tally {
    slots: Vec<(u64, String)>,
    other: Losses,
}

impl Tally {
    /// An empty count for a lens.
    pub fn new(lens: &Lens) -> Self {
        Tally { slots: vec![(0, String::new()); lens.slots.len()], other: Losses::default() }
    }

    pub(crate) fn count(&mut self, slot: usize, here: &Here<'_>) {
        let (count, first) = &mut self.slots[slot];
        if *count == 0 {
            *first = here.pointer();
        }
        *count += 1;
    }

    pub(crate) fn lose(&mut self, here: &Here<'_>, term: Option<&str>, reason: Reason, detail: impl FnOnce() -> Text) {
        self.other.add(&here.pointer(), term, reason, detail);
    }

    /// The account in the groups of a report.
    pub fn into_losses(self, lens: &Lens) -> Losses {
        let mut losses = Losses::default();
        for (slot, (count, first)) in lens.slots.iter().zip(self.slots) {
            if count > 0 {
                let at = pattern(&first);
                losses.add_group(at, count, || first, None, slot.reason, || slot.detail.clone());
            }
        }
        losses.merge(self.other);
        losses
    }
}
