//! Statements of the graph: what a record says, one by one, with the partition of each.

use crate::partition::Partition;
use std::borrow::Cow;
use std::sync::Arc;

/// A subject, or an object that is a thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Thing {
    /// An absolute IRI.
    Iri(Cow<'static, str>),
    /// A node without a name of its own: the IRI of the record it stands in, and the path to it there. Readers see a
    /// blank node; the pair keeps two equal nodes apart and one node the same from day to day.
    Inside(Arc<str>, Box<str>),
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Object {
    /// A thing.
    Thing(Thing),
    /// A literal: lexical form, datatype IRI, language tag.
    Literal {
        /// Lexical form.
        text: Box<str>,
        /// IRI of the datatype; `rdf:langString` when there is a language.
        datatype: Cow<'static, str>,
        /// BCP 47 tag.
        language: Option<Box<str>>,
    },
}

/// One statement of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// About what.
    pub subject: Thing,
    /// IRI of the property.
    pub predicate: Cow<'static, str>,
    /// What is said.
    pub object: Object,
    /// Where it belongs.
    pub partition: Arc<Partition>,
}
