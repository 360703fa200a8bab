//! A text that is too large for memory is read in parts: each is a text of some elements with
//! the context of all, and what was told of the parts before goes on with the next.

use super::{Item, Options, Reader};
use crate::dialect::interpret::Interpreter;
use crate::dialect::unreadable::Unreadable;
use crate::document::Node;
use crate::loss::Report;

/// What there is to say of the parts read so far.
pub struct Told(Interpreter);

impl Told {
    /// The account of all parts.
    pub fn into_report(self) -> Report {
        self.0.remarks.report
    }
}

impl<'a> Reader<'a> {
    /// Ends a part.
    pub fn into_told(self) -> Told {
        Told(self.interpreter)
    }

    /// Opens the next part. What its beginning repeats is not told again.
    pub fn resume(text: &'a [u8], options: Options<'_>, told: Told) -> Result<Self, Unreadable> {
        let mut reader = Reader::new(text, options)?;
        reader.interpreter = told.0;
        reader.interpreter.scope_of(options.documents);
        Ok(reader)
    }

    /// Whether the context needs a whole JSON-LD processor, which reads elements by
    /// [`BATCH`](Self::BATCH) together.
    pub fn is_whole(&self) -> bool {
        self.whole.is_some()
    }

    /// So many elements share one place where a whole JSON-LD processor reads them.
    pub const BATCH: usize = super::BATCH;

    /// Holds a node against one of the same identifier in an earlier part, as [`next_item`](Self::next_item)
    /// does within a part.
    pub fn hold_against(&mut self, before: &Node<'_>, item: &Item<'_>) {
        self.contradicted(before, &item.node, &item.at);
    }
}
