//! The part of the graph that a statement belongs to: of which account and class
//! it speaks, to which group its property belongs, and whom it concerns.

use crate::term::Term;

/// Where one statement belongs. A statement is in exactly one partition, and a caller sees whole partitions.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Partition {
    /// The account it was read from.
    pub account: Box<str>,
    /// Class of the thing that the statement is about; none if no class of it is known.
    pub class: Option<Term>,
    /// Property group: `public`, `partner`, `personal` and what else `vocab/parties.toml` names.
    pub group: Box<str>,
    /// Whom it concerns: role and IRI, sorted.
    pub parties: Box<[(Box<str>, Box<str>)]>,
}
