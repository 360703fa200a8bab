//! The words of the shared vocabulary. Terms are small numbers; their facts are
//! generated from `vocab/` (a stale table fails a test). A name outside the
//! vocabulary is carried as its IRI.

mod codes;
mod country;
mod generated;
mod lookup;
mod prefix;
mod unit;

use std::borrow::Cow;

pub use codes::{COUNTRIES, CURRENCIES, UNITS};
pub use country::Country;
pub use generated::*;
pub use lookup::{fold, resolve};
pub use prefix::Prefix;
pub use unit::{Currency, Dimension, Unit};

/// A term of the vocabulary: a class, property or concept.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Term(pub(crate) u16);

/// What sort of thing a term names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A class.
    Class,
    /// A property whose values are nodes, links or concepts.
    Link,
    /// A property whose values are literals.
    Data(Datatype),
    /// A concept of a code list.
    Concept,
}

/// What the literals of a data property are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Datatype {
    /// Text.
    String,
    /// A decimal number, whatever the ontology's float.
    Decimal,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// An instant.
    DateTime,
    /// A day.
    Date,
    /// ISO 8601 duration.
    Duration,
    /// An address, as text.
    AnyUri,
}

/// The facts about one term.
#[derive(Debug)]
pub struct TermInfo {
    /// Which vocabulary it belongs to.
    pub prefix: Prefix,
    /// Its name there, in the spelling of the DFC 2.0 ontology.
    pub local: &'static str,
    /// What sort of thing it is.
    pub kind: Kind,
    /// Class or concept scheme that values belong to, for links.
    pub range: Option<Term>,
    /// The property that says the same the other way round.
    pub inverse: Option<Term>,
    /// The wider classes (transitive), for classes; the broader concepts, for concepts.
    pub broader: &'static [Term],
    /// Label in English.
    pub en: &'static str,
    /// Label in French.
    pub fr: &'static str,
}

impl Term {
    /// Every term of the vocabulary.
    pub fn all() -> impl Iterator<Item = Term> {
        (0..TERMS.len() as u16).map(Term)
    }

    /// Its place in [`Term::all`], for tables that stand beside the vocabulary.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The facts about it.
    pub fn info(self) -> &'static TermInfo {
        &TERMS[usize::from(self.0)]
    }

    /// Its name, without prefix.
    pub fn local(self) -> &'static str {
        self.info().local
    }

    /// Its canonical IRI.
    pub fn iri(self) -> String {
        let info = self.info();
        format!("{}{}", info.prefix.iri(), info.local)
    }

    /// Prefix and name, for example `dfc-b:Offer`.
    pub fn curie(self) -> String {
        let info = self.info();
        format!("{}:{}", info.prefix.name(), info.local)
    }

    /// Whether it is `other` or a narrower class or concept.
    pub fn is_a(self, other: Term) -> bool {
        self == other || self.info().broader.contains(&other)
    }
}

impl std::fmt::Debug for Term {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.curie())
    }
}

/// The name of a class, property, concept or thing: a term we know, or an IRI we carry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Name<'a> {
    /// A term of the vocabulary.
    Known(Term),
    /// An absolute IRI, a blank node label `_:x`, or what the sender wrote where an IRI should be.
    Iri(Cow<'a, str>),
}

impl Name<'_> {
    /// The term, if it is one of ours.
    pub fn term(&self) -> Option<Term> {
        match self {
            Name::Known(term) => Some(*term),
            Name::Iri(_) => None,
        }
    }

    /// The IRI, canonical for a known term.
    pub fn iri(&self) -> Cow<'_, str> {
        match self {
            Name::Known(term) => Cow::Owned(term.iri()),
            Name::Iri(iri) => Cow::Borrowed(iri),
        }
    }

    /// The same name, owning its text.
    pub fn into_owned(self) -> Name<'static> {
        match self {
            Name::Known(term) => Name::Known(term),
            Name::Iri(iri) => Name::Iri(Cow::Owned(iri.into_owned())),
        }
    }
}

impl From<Term> for Name<'_> {
    fn from(term: Term) -> Self {
        Name::Known(term)
    }
}
