//! One state of the graph: terms, quads in three orders, partitions. It never changes;
//! readers keep the state they began with.

use crate::graph::Size;
use crate::order::{Order, Range};
use crate::permitted::Permitted;
use crate::terms::Terms;
use passerelle_model::partition::Partition;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Which of a quad's terms an order begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Subject, predicate, object.
    Spo,
    /// Predicate, object, subject.
    Pos,
    /// Object, subject, predicate.
    Osp,
}

impl Turn {
    /// Subject, predicate and object in this order's sequence.
    pub(crate) fn there(self, [s, p, o]: [u32; 3]) -> [u32; 3] {
        match self {
            Turn::Spo => [s, p, o],
            Turn::Pos => [p, o, s],
            Turn::Osp => [o, s, p],
        }
    }

    /// Subject, predicate and object of an entry.
    pub(crate) fn back(self, [a, b, c, _]: [u32; 4]) -> [u32; 3] {
        match self {
            Turn::Spo => [a, b, c],
            Turn::Pos => [c, a, b],
            Turn::Osp => [b, c, a],
        }
    }
}

/// A state.
#[derive(Debug, Clone, Default)]
pub(crate) struct Snapshot {
    pub(crate) terms: Terms,
    pub(crate) spo: Order,
    pub(crate) pos: Order,
    pub(crate) osp: Order,
    /// By number. A number is never given twice, so that an old [`Permitted`] cannot come to mean more than it did.
    pub(crate) partitions: Arc<Vec<Option<Arc<Partition>>>>,
    pub(crate) sizes: BTreeMap<String, Size>,
    pub(crate) sequence: u64,
}

impl Snapshot {
    /// The quads that fit, in the order that has them in one piece.
    pub(crate) fn range(&self, s: Option<u32>, p: Option<u32>, o: Option<u32>) -> (Turn, Range<'_>) {
        match (s, p, o) {
            (Some(s), Some(p), Some(o)) => (Turn::Spo, self.spo.range(&[s, p, o])),
            (Some(s), Some(p), None) => (Turn::Spo, self.spo.range(&[s, p])),
            (Some(s), None, None) => (Turn::Spo, self.spo.range(&[s])),
            (Some(s), None, Some(o)) => (Turn::Osp, self.osp.range(&[o, s])),
            (None, Some(p), Some(o)) => (Turn::Pos, self.pos.range(&[p, o])),
            (None, Some(p), None) => (Turn::Pos, self.pos.range(&[p])),
            (None, None, Some(o)) => (Turn::Osp, self.osp.range(&[o])),
            (None, None, None) => (Turn::Spo, self.spo.range(&[])),
        }
    }

    /// The triples that fit and may be seen.
    pub(crate) fn seen<'a>(
        &'a self,
        permitted: &'a Permitted,
        s: Option<u32>,
        p: Option<u32>,
        o: Option<u32>,
    ) -> impl Iterator<Item = [u32; 3]> + 'a {
        let (turn, range) = self.range(s, p, o);
        range.filter(|entry| permitted.contains(entry[3])).map(move |entry| turn.back(*entry))
    }
}
