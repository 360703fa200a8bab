//! What is found in a document is told at its place in the input.

use passerelle_lens::Lens;
use passerelle_model::loss::{Finding, Losses, pattern};

/// A finding in the document of the item at `item`, at its place in the input.
pub(crate) fn finding(lens: &Lens, item: &str, finding: Finding) -> Finding {
    let first = format!("{item}{}", lens.locate(&finding.first));
    Finding { at: pattern(&first), first, ..finding }
}

/// Losses of writing documents, at their places in the input.
pub(crate) fn losses(lens: &Lens, written: Losses) -> Losses {
    let mut placed = Losses::default();
    for loss in written.iter() {
        let inside =
            loss.first.split_inclusive('/').take_while(|step| !names_property(step)).map(str::len).sum::<usize>();
        let (item, document) = loss.first.split_at(inside.saturating_sub(1).min(loss.first.len()));
        let first = format!("{item}{}", lens.locate(document));
        placed.add_group(
            pattern(&first),
            loss.count,
            || first.clone(),
            loss.term.as_deref(),
            loss.reason,
            || loss.detail.clone(),
        );
    }
    placed
}

/// Whether a step of a pointer is a property of a document rather than a key or index of the answer around it.
fn names_property(step: &str) -> bool {
    step.contains(':') || step.starts_with('@')
}
