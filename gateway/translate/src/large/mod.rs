//! Linked data too large for memory: it goes to a temporary file and is read there in parts,
//! as often as needed. What is kept of every node is a few numbers.

mod asked;
mod bits;
mod create;
mod elements;
mod leftovers;
mod nodes;
mod pairs;
mod parts;
mod spelled;
mod spool;
#[cfg(test)]
mod tests;

use crate::failure::Failure;
use crate::form::To;
use crate::job::Job;
use crate::output::Output;
use crate::sink::Documents;
use elements::Elements;
use parts::Parts;
use passerelle_model::dialect::{Dialect, Shape};
use passerelle_model::loss::{Finding, Report};
use passerelle_shape::Shapes;
pub(crate) use spool::{Intake, Spool, whole};
use std::io::Write;

/// What may be in memory at once, in bytes unless it says otherwise.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    /// An input up to this stays in memory.
    pub(crate) input: usize,
    /// Edits of an original, which always stay.
    pub(crate) edits: usize,
    /// What is read at a time.
    pub(crate) part: usize,
    /// The largest element.
    pub(crate) element: usize,
    /// The largest member beside the graph.
    pub(crate) member: usize,
    /// Some items and everything around them.
    pub(crate) around: usize,
    /// How many items are made at a time.
    pub(crate) items: usize,
}

impl Sizes {
    /// For real inputs.
    pub(crate) const USUAL: Sizes = Sizes {
        input: 32 << 20,
        edits: 256 << 20,
        part: 1 << 20,
        element: 128 << 20,
        member: 16 << 20,
        around: 4 << 20,
        items: 500,
    };
}

impl Job<'_> {
    pub(crate) fn translate_large(&self, spool: &Spool, sizes: &Sizes, out: &mut dyn Write) -> Result<Report, Failure> {
        let mut elements = Elements::find(spool, sizes)?;
        let broken = elements.broken.take();
        let parts = Parts::open(spool, elements, self.options(), sizes)?;
        let report = match (self.to, broken) {
            (To::Dialect(dialect, syntax), broken) => large_to_dialect(&parts, broken, dialect, syntax, out)?,
            (To::Resource(_), Some(broken)) => return Err(broken),
            (To::Resource(to), None) => self.create_large(to, &parts, out)?,
        };
        Ok(parts.respelled(report))
    }
}

fn large_to_dialect(
    parts: &Parts<'_>,
    broken: Option<Failure>,
    dialect: &'static Dialect,
    syntax: Output,
    out: &mut dyn Write,
) -> Result<Report, Failure> {
    let shapes = Shapes::builtin();
    let mut report = Report::default();
    let mut documents = Documents::new(dialect, syntax, Shape::Auto, out);
    let mut crossed = 0_usize;
    let read = parts.each(&mut |item, _| {
        let mut found = |finding: Finding| report.find(finding);
        if item.node.class().is_some_and(|class| shapes.examines(class)) {
            shapes.check(&item.node, &item.at.to_string(), &mut found);
        }
        crossed += 1;
        Ok(documents.node(&item.node, &item.at)?)
    });
    let read = read.and_then(|read| broken.map_or(Ok(read), Err));
    let mut written = Report::default();
    // What crossed before the input broke off is a whole document.
    if read.is_ok() || crossed > 0 {
        documents.finish(&mut written)?;
    }
    report.merge(read?);
    report.merge(written);
    Ok(report)
}
