//! Compiled shapes: what remains of SHACL once names are terms and numbers are numbers.

use crate::literal::{Datatype, Ordered};
use crate::pattern::Pattern;
use passerelle_model::document::Literal;
use passerelle_model::loss::{Severity, Text};
use passerelle_model::term::{Kind, Name, Term};

/// Index of a shape in its set.
pub(crate) type ShapeId = usize;

/// A node shape (no path) or a property shape.
#[derive(Debug)]
pub(crate) struct Shape {
    /// IRI, or `file:line` for a shape without name.
    pub(crate) rule: Box<str>,
    pub(crate) severity: Severity,
    pub(crate) message: Option<Text>,
    pub(crate) path: Option<Path>,
    /// Those on the set of values first.
    pub(crate) constraints: Box<[Constraint]>,
    /// How many of them are on the set of values: the others ask nothing where there is no value.
    pub(crate) on_sets: usize,
}

/// The way from a focus node to its value nodes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Path {
    Property(Name<'static>),
    /// `rdf:type`, which a document keeps apart from its properties.
    Type,
    Inverse(Box<Path>),
    Sequence(Box<[Path]>),
    Alternative(Box<[Path]>),
}

/// One thing that a shape asks for.
#[derive(Debug)]
pub(crate) enum Constraint {
    Class(Name<'static>),
    Datatype(Datatype),
    NodeKind(NodeKind),
    MinCount(usize),
    MaxCount(usize),
    Range(Range, Bound),
    MinLength(usize),
    MaxLength(usize),
    Pattern(Pattern),
    LanguageIn(Box<[Box<str>]>),
    UniqueLang,
    Pair(Pair, Path),
    Not(ShapeId),
    And(Box<[ShapeId]>),
    Or(Box<[ShapeId]>),
    Xone(Box<[ShapeId]>),
    Node(ShapeId),
    Property(ShapeId),
    Qualified { shape: ShapeId, min: usize, max: Option<usize>, siblings: Box<[ShapeId]> },
    Closed(Box<[Path]>),
    HasValue(Constant),
    In(Box<[Constant]>),
}

impl Constraint {
    /// Whether it can fail where there is no value.
    pub(crate) fn is_on_set(&self) -> bool {
        use Constraint::{HasValue, MaxCount, MinCount, Pair, Qualified, UniqueLang};
        matches!(self, MinCount(_) | MaxCount(_) | UniqueLang | HasValue(_) | Pair(..) | Qualified { .. })
    }
}

/// Which sorts of RDF term are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NodeKind {
    pub(crate) iri: bool,
    pub(crate) blank: bool,
    pub(crate) literal: bool,
}

/// On which side of a bound a value must lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Range {
    MinInclusive,
    MinExclusive,
    MaxInclusive,
    MaxExclusive,
}

/// A bound as it is written, and its value.
#[derive(Debug)]
pub(crate) struct Bound {
    pub(crate) text: Box<str>,
    pub(crate) value: Ordered<'static>,
}

/// How the values of two properties must relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pair {
    Equals,
    Disjoint,
    LessThan,
    LessThanOrEquals,
}

/// A value named in a shape.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Constant {
    Name(Name<'static>),
    Literal(Literal<'static>),
}

/// Which shapes look at which things.
#[derive(Debug, Default)]
pub(crate) struct Targets {
    /// By index of the class; wider classes are already counted in.
    pub(crate) by_term: Vec<Box<[ShapeId]>>,
    /// Classes outside the vocabulary.
    pub(crate) by_iri: Vec<(Box<str>, ShapeId)>,
    /// Everything that has a property.
    pub(crate) by_subject: Vec<(Path, ShapeId)>,
}

impl Targets {
    /// Spreads the shapes of each class over its narrower classes.
    pub(crate) fn new(classes: Vec<(Name<'static>, ShapeId)>, by_subject: Vec<(Path, ShapeId)>) -> Self {
        let mut targets = Targets { by_subject, ..Targets::default() };
        let mut wanted: Vec<(Term, ShapeId)> = Vec::new();
        for (class, shape) in classes {
            match class {
                Name::Known(term) => wanted.push((term, shape)),
                Name::Iri(iri) => targets.by_iri.push((iri.into(), shape)),
            }
        }
        let classes = Term::all().map(|class| {
            if class.info().kind != Kind::Class {
                return Box::default();
            }
            let mut shapes: Vec<ShapeId> = wanted.iter().filter(|(w, _)| class.is_a(*w)).map(|(_, s)| *s).collect();
            shapes.dedup();
            shapes.into_boxed_slice()
        });
        targets.by_term = classes.collect();
        targets
    }

    /// The shapes of one class.
    pub(crate) fn of<'s>(&'s self, class: &'s Name<'_>) -> impl Iterator<Item = ShapeId> + 's {
        let known = class.term().map(|term| &*self.by_term[term.index()]).unwrap_or_default();
        let named = match class {
            Name::Iri(_) => &self.by_iri,
            Name::Known(_) => [].as_slice(),
        }
        .iter()
        .filter(move |(wanted, _)| **wanted == *class.iri())
        .map(|(_, shape)| *shape);
        known.iter().copied().chain(named)
    }
}
