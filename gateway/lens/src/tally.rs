//! Counting losses fast: places that a lens file names have a slot, so the common
//! loss of a common field costs one addition.

use crate::here::Here;
use crate::lens::{Field, Lens};
use passerelle_model::loss::{Losses, Reason, Text, pattern};
use passerelle_model::term::Term;

/// A loss that is known when the lens is compiled.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) reason: Reason,
    pub(crate) detail: Text,
}

/// A loss that a line of the lens met, told apart by the line, the place and the reason.
#[derive(Debug)]
struct LineLoss {
    line: usize,
    place: usize,
    key: Box<str>,
    reason: Reason,
    count: u64,
    first: String,
    term: Option<String>,
    detail: Text,
}

/// The losses of one run of one lens.
#[derive(Debug, Default)]
pub struct Tally {
    slots: Vec<(u64, String)>,
    lines: Vec<LineLoss>,
    other: Losses,
}

impl Tally {
    /// An empty count for a lens.
    pub fn new(lens: &Lens) -> Self {
        Tally { slots: vec![(0, String::new()); lens.slots.len()], ..Tally::default() }
    }

    pub(crate) fn count(&mut self, slot: usize, here: &Here<'_>) {
        let (count, first) = &mut self.slots[slot];
        if *count == 0 {
            *first = here.pointer();
        }
        *count += 1;
    }

    /// Counts a loss of a line. The words are made once, as is the pointer.
    pub(crate) fn lose_line(
        &mut self,
        field: &Field,
        place: usize,
        key: &str,
        here: &Here<'_>,
        reason: Reason,
        detail: &mut dyn FnMut() -> Text,
    ) {
        let same =
            |l: &&mut LineLoss| l.line == field.number && l.place == place && l.reason == reason && *l.key == *key;
        match self.lines.iter_mut().find(same) {
            Some(loss) => loss.count += 1,
            None => self.lines.push(LineLoss {
                line: field.number,
                place,
                key: key.into(),
                reason,
                count: 1,
                first: here.pointer(),
                term: field.is.property().map(Term::iri),
                detail: detail(),
            }),
        }
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
        for LineLoss { reason, count, first, term, detail, .. } in self.lines {
            losses.add_group(pattern(&first), count, || first, term.as_deref(), reason, || detail);
        }
        losses.merge(self.other);
        losses
    }
}
