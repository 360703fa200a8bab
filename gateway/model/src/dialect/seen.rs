//! Remembers where each identifier was met, so that a second node of the same
//! identifier can be held against the first without keeping either.

use crate::document::Node;
use crate::term::{Kind, Name, Term};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher as _;

/// More identifiers than this are not remembered: 16 MB.
const MOST: usize = 1 << 20;

/// Identifier by hash: where in the text its node begins.
#[derive(Debug, Default)]
pub(crate) struct Seen(FxHashMap<u64, usize>);

impl Seen {
    /// Where the same identifier was met before.
    pub(crate) fn earlier(&mut self, id: &str, from: usize) -> Option<usize> {
        let mut hasher = FxHasher::default();
        hasher.write(id.as_bytes());
        if self.0.len() < MOST { self.0.insert(hasher.finish(), from) } else { self.0.get(&hasher.finish()).copied() }
    }
}

/// Literal properties that both nodes have one value of, and not the same.
pub(crate) fn contradictions(before: &Node<'_>, after: &Node<'_>) -> Vec<(Term, String, String)> {
    if before.id != after.id {
        return Vec::new();
    }
    let literals = after.properties.iter().filter_map(|(name, value)| match name {
        Name::Known(term) if matches!(term.info().kind, Kind::Data(_)) => Some((*term, value.text()?)),
        _ => None,
    });
    literals
        .filter_map(|(term, is)| {
            let was = before.get(term)?.text()?;
            (was != is).then(|| (term, was.to_string(), is.to_string()))
        })
        .collect()
}
