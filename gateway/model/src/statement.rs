//! Statements of the graph: what a record says, one by one, with the partition of each.

use crate::dialect::lexeme::{is_iri, is_tag, number_type};
use crate::document::{Literal, LiteralKind};
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

impl Object {
    /// A literal of the shared document as RDF has it: numbers typed by their lexeme.
    pub fn literal(literal: &Literal<'_>) -> Self {
        let xsd = |local: &'static str| Cow::Borrowed(local);
        let (datatype, language) = match &literal.kind {
            LiteralKind::String => (xsd("http://www.w3.org/2001/XMLSchema#string"), None),
            LiteralKind::Number => match number_type(&literal.text) {
                "double" => (xsd("http://www.w3.org/2001/XMLSchema#double"), None),
                "decimal" => (xsd("http://www.w3.org/2001/XMLSchema#decimal"), None),
                _ => (xsd("http://www.w3.org/2001/XMLSchema#integer"), None),
            },
            LiteralKind::Boolean => (xsd("http://www.w3.org/2001/XMLSchema#boolean"), None),
            LiteralKind::DateTime => (xsd("http://www.w3.org/2001/XMLSchema#dateTime"), None),
            LiteralKind::Date => (xsd("http://www.w3.org/2001/XMLSchema#date"), None),
            LiteralKind::Language(tag) if is_tag(tag) => {
                (xsd("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"), Some(tag.clone()))
            }
            LiteralKind::Typed(datatype) if is_iri(datatype) => (Cow::Owned(datatype.to_string()), None),
            LiteralKind::Language(_) | LiteralKind::Typed(_) => (xsd("http://www.w3.org/2001/XMLSchema#string"), None),
        };
        Object::Literal { text: literal.text.as_ref().into(), datatype, language }
    }
}
