//! What the evaluator sees: the permitted quads of one state as the default graph, and
//! no named graph.

use crate::order::Range;
use crate::permitted::Permitted;
use crate::snapshot::{Snapshot, Turn};
use crate::terms::text;
use crate::watch::Watch;
use oxrdf::Term;
use spareval::{ExpressionTerm, InternalQuad, QueryableDataset};
use std::convert::Infallible;
use std::rc::Rc;

/// A state through the eyes of one caller.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) permitted: &'a Permitted,
    pub(crate) watch: &'a Watch<'a>,
}

/// A term: one of the graph's, or one that the graph does not have.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Id {
    Ours(u32),
    Other(Rc<Term>),
}

impl<'a> QueryableDataset<'a> for View<'a> {
    type InternalTerm = Id;
    type Error = Infallible;

    fn internal_quads_for_pattern(
        &self,
        subject: Option<&Id>,
        predicate: Option<&Id>,
        object: Option<&Id>,
        graph_name: Option<Option<&Id>>,
    ) -> impl Iterator<Item = Result<InternalQuad<Id>, Infallible>> + use<'a> {
        let number = |id: Option<&Id>| match id {
            None => Some(None),
            Some(Id::Ours(number)) => Some(Some(*number)),
            Some(Id::Other(_)) => None,
        };
        let (turn, range) = match (graph_name, number(subject), number(predicate), number(object)) {
            (Some(None), Some(s), Some(p), Some(o)) => self.snapshot.range(s, p, o),
            _ => (Turn::Spo, Range::empty()),
        };
        Quads { turn, range, permitted: self.permitted, watch: self.watch }
    }

    fn internal_named_graphs(&self) -> impl Iterator<Item = Result<Id, Infallible>> + use<'a> {
        std::iter::empty()
    }

    fn contains_internal_graph_name(&self, _: &Id) -> Result<bool, Infallible> {
        Ok(false)
    }

    fn internalize_term(&self, term: Term) -> Result<Id, Infallible> {
        let mut bytes = Vec::with_capacity(64);
        text::write_term(term.as_ref(), &mut bytes);
        Ok(match self.snapshot.terms.find(&bytes) {
            Some(number) => Id::Ours(number),
            None => Id::Other(Rc::new(term)),
        })
    }

    fn externalize_term(&self, term: Id) -> Result<Term, Infallible> {
        Ok(match term {
            Id::Ours(number) => text::read(self.snapshot.terms.get(number)),
            Id::Other(term) => Rc::unwrap_or_clone(term),
        })
    }

    fn externalize_expression_term(&self, term: Id) -> Result<ExpressionTerm, Infallible> {
        // Sorting calls this for every comparison.
        self.watch.pass();
        Ok(match term {
            Id::Ours(number) => text::read_value(self.snapshot.terms.get(number)),
            Id::Other(term) => Rc::unwrap_or_clone(term).into(),
        })
    }
}

struct Quads<'a> {
    turn: Turn,
    range: Range<'a>,
    permitted: &'a Permitted,
    watch: &'a Watch<'a>,
}

impl Iterator for Quads<'_> {
    type Item = Result<InternalQuad<Id>, Infallible>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.watch.pass();
            let entry = self.range.next()?;
            if self.permitted.contains(entry[3]) {
                self.watch.deliver();
                let [s, p, o] = self.turn.back(*entry);
                return Some(Ok(InternalQuad {
                    subject: Id::Ours(s),
                    predicate: Id::Ours(p),
                    object: Id::Ours(o),
                    graph_name: None,
                }));
            }
        }
    }
}
