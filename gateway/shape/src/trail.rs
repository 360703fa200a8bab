//! The way from the root of a document to a value, kept on the stack while the
//! tree is walked and written out only when something is found.

use passerelle_model::term::Name;
use std::fmt::Write;

/// One step from a thing towards a value of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'t> {
    /// To the value of a property.
    Property(&'t Name<'t>),
    /// To one of several values of the same property.
    Index(usize),
    /// To a member of a list.
    Member(usize),
}

/// A step, or the jump along a link to a thing described elsewhere in the tree.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Hop<'t> {
    Start,
    Step(Step<'t>),
    Jump,
}

/// Where the walk stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trail<'t> {
    before: Option<&'t Trail<'t>>,
    hop: Hop<'t>,
}

impl<'t> Trail<'t> {
    pub(crate) const START: Trail<'static> = Trail { before: None, hop: Hop::Start };

    pub(crate) fn then(&'t self, hop: Hop<'t>) -> Trail<'t> {
        Trail { before: Some(self), hop }
    }

    /// The steps from the root. What lies behind a link has its place elsewhere, so they end at the link.
    pub(crate) fn steps(&self) -> Vec<Step<'t>> {
        let mut hops = Vec::new();
        let mut here = Some(self);
        while let Some(trail) = here {
            hops.push(trail.hop);
            here = trail.before;
        }
        hops.reverse();
        let steps = hops.into_iter().filter(|hop| !matches!(hop, Hop::Start));
        steps
            .map_while(|hop| match hop {
                Hop::Step(step) => Some(step),
                Hop::Start | Hop::Jump => None,
            })
            .collect()
    }
}

/// `base` continued with steps, as a JSON Pointer (RFC 6901) into the `shared` spelling.
pub(crate) fn pointer(base: &str, steps: &[Step<'_>]) -> String {
    let mut out = base.to_string();
    for step in steps {
        out.push('/');
        match step {
            Step::Property(name) => out.push_str(&label(name).replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => write!(out, "{index}").expect("writing to a string"),
            Step::Member(index) => write!(out, "@list/{index}").expect("writing to a string"),
        }
    }
    out
}

/// How people write a name: with its prefix if it is one of ours.
pub(crate) fn label(name: &Name<'_>) -> String {
    match name {
        Name::Known(term) => term.curie(),
        Name::Iri(iri) => iri.to_string(),
    }
}
