//! What a path can arrive at.

use crate::literal;
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::term::Name;

/// A thing, a link to a thing, a literal or a list.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Item<'n> {
    Node(&'n Node<'n>),
    Link(&'n Name<'n>),
    Literal(&'n Literal<'n>),
    List(&'n [Value<'n>]),
}

/// The three sorts of RDF term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Iri,
    Blank,
    Literal,
    /// Text that stands where an IRI should.
    Neither,
}

impl<'n> Item<'n> {
    pub(crate) fn of(value: &'n Value<'n>) -> Self {
        match value {
            Value::Node(node) => Item::Node(node),
            Value::Link(name) => Item::Link(name),
            Value::Literal(literal) => Item::Literal(literal),
            Value::Many(values) | Value::List(values) => Item::List(values),
        }
    }

    pub(crate) fn sort(&self) -> Sort {
        match self {
            Item::Literal(_) => Sort::Literal,
            Item::List(_) => Sort::Blank,
            Item::Link(Name::Known(_)) => Sort::Iri,
            Item::Link(Name::Iri(iri)) => sort_of(iri),
            Item::Node(node) => node.id.as_deref().map_or(Sort::Blank, sort_of),
        }
    }

    /// IRI or blank label, written into `room` when it is a term of ours.
    pub(crate) fn id<'r>(&self, room: &'r mut IriRoom) -> Option<&'r str>
    where
        'n: 'r,
    {
        match self {
            Item::Node(node) => node.id.as_deref(),
            Item::Link(name) => Some(room.iri(name)),
            Item::Literal(_) | Item::List(_) => None,
        }
    }

    /// Whether both are the same RDF term; numbers as they are written.
    pub(crate) fn same(&self, other: &Item<'_>) -> bool {
        match (self, other) {
            (Item::Literal(a), Item::Literal(b)) => a.kind == b.kind && a.text == b.text,
            _ => self.same_value(other),
        }
    }

    /// A text that exactly the items share that are the same RDF term.
    pub(crate) fn key(&self) -> String {
        match self {
            Item::Literal(literal) => literal::key(literal),
            Item::Link(name) => format!("<{}", name.iri()),
            Item::Node(node) => match &node.id {
                Some(id) => format!("<{id}"),
                None => format!("*{:p}", std::ptr::from_ref(*node)),
            },
            Item::List(values) => format!("({:p}", values.as_ptr()),
        }
    }

    /// A text that exactly the items share that say the same; numbers by value.
    pub(crate) fn value_key(&self) -> String {
        match self {
            Item::Literal(literal) => literal::value_key(literal),
            _ => self.key(),
        }
    }

    /// Whether both say the same; numbers by value.
    pub(crate) fn same_value(&self, other: &Item<'_>) -> bool {
        match (self, other) {
            (Item::Literal(a), Item::Literal(b)) => literal::same(a, b),
            (Item::Link(a), Item::Link(b)) => a == b,
            (Item::Node(a), Item::Node(b)) => {
                std::ptr::eq(std::ptr::from_ref(*a).cast::<()>(), std::ptr::from_ref(*b).cast())
                    || (a.id.is_some() && a.id == b.id)
            }
            (Item::Node(node), Item::Link(name)) | (Item::Link(name), Item::Node(node)) => {
                node.id.as_deref().is_some_and(|id| IriRoom::default().iri(name) == id)
            }
            (Item::List(a), Item::List(b)) => std::ptr::eq(a.as_ptr().cast::<()>(), b.as_ptr().cast()),
            _ => false,
        }
    }
}

/// Bytes that no IRI holds (RFC 3987, as Turtle reads it).
const NEVER_IN_IRIS: [bool; 256] = {
    let mut never = [false; 256];
    let mut byte = 0;
    while byte <= b' ' as usize {
        never[byte] = true;
        byte += 1;
    }
    let (others, mut index) = (b"<>\"{}|\\^`", 0);
    while index < others.len() {
        never[others[index] as usize] = true;
        index += 1;
    }
    never
};

fn sort_of(id: &str) -> Sort {
    if id.starts_with("_:") {
        return Sort::Blank;
    }
    let scheme = id.find(':').map_or("", |end| &id[..end]);
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    match named && id.bytes().all(|b| !NEVER_IN_IRIS[usize::from(b)]) {
        true => Sort::Iri,
        false => Sort::Neither,
    }
}

/// Room on the stack for the IRI of a term, so that reading one allocates nothing.
pub(crate) struct IriRoom([u8; 160], String);

impl Default for IriRoom {
    fn default() -> Self {
        IriRoom([0; 160], String::new())
    }
}

impl IriRoom {
    pub(crate) fn iri<'r>(&'r mut self, name: &'r Name<'_>) -> &'r str {
        let term = match name {
            Name::Iri(iri) => return iri,
            Name::Known(term) => term,
        };
        let (base, local) = (term.info().prefix.iri().as_bytes(), term.local().as_bytes());
        let end = base.len() + local.len();
        if end > self.0.len() {
            self.1 = term.iri();
            return &self.1;
        }
        self.0[..base.len()].copy_from_slice(base);
        self.0[base.len()..end].copy_from_slice(local);
        std::str::from_utf8(&self.0[..end]).expect("two texts end to end are text")
    }
}
