//! Nodes and their values.

use super::Literal;
use crate::term::{Name, Term};
use std::borrow::Cow;

/// A thing: its identifier, its classes, what is said of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Node<'a> {
    /// Absolute IRI, blank label `_:x`, or none.
    pub id: Option<Cow<'a, str>>,
    /// Classes, first the one that names the shape.
    pub types: Vec<Name<'a>>,
    /// Properties in order; several values of one property are a [`Value::Many`].
    pub properties: Vec<(Name<'a>, Value<'a>)>,
}

/// What a property points at.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Another thing or a concept, by name.
    Link(Name<'a>),
    /// A literal.
    Literal(Literal<'a>),
    /// A thing described in place.
    Node(Box<Node<'a>>),
    /// Several values, no order promised.
    Many(Vec<Value<'a>>),
    /// An RDF list, in order.
    List(Vec<Value<'a>>),
}

impl<'a> Node<'a> {
    /// A node of one class.
    pub fn new(class: Term) -> Self {
        Node { id: None, types: vec![class.into()], properties: Vec::new() }
    }

    /// The first class that the vocabulary knows.
    pub fn class(&self) -> Option<Term> {
        self.types.iter().find_map(Name::term)
    }

    /// Whether one of its classes is `class` or narrower.
    pub fn is_a(&self, class: Term) -> bool {
        self.types.iter().filter_map(Name::term).any(|t| t.is_a(class))
    }

    /// The value of a property, as stored.
    pub fn get(&self, property: Term) -> Option<&Value<'a>> {
        self.properties.iter().find(|(name, _)| *name == Name::Known(property)).map(|(_, value)| value)
    }

    /// The value of a property, to change it.
    pub fn get_mut(&mut self, property: Term) -> Option<&mut Value<'a>> {
        self.properties.iter_mut().find(|(name, _)| *name == Name::Known(property)).map(|(_, value)| value)
    }

    /// Every value of a property, one by one.
    pub fn all(&self, property: Term) -> impl Iterator<Item = &Value<'a>> {
        self.get(property).into_iter().flat_map(Value::iter)
    }

    /// The text of a literal value.
    pub fn text(&self, property: Term) -> Option<&str> {
        self.all(property).find_map(Value::text)
    }

    /// Adds a value beside those that are there.
    pub fn add(&mut self, property: impl Into<Name<'a>>, value: Value<'a>) {
        let property = property.into();
        match self.properties.iter_mut().find(|(name, _)| *name == property) {
            None => self.properties.push((property, value)),
            Some((_, place)) => {
                let mut values = match std::mem::replace(place, Value::Many(Vec::new())) {
                    Value::Many(values) => values,
                    one => vec![one],
                };
                match value {
                    Value::Many(more) => values.extend(more),
                    one => values.push(one),
                }
                *place = Value::Many(values);
            }
        }
    }

    /// Replaces every value of a property.
    pub fn set(&mut self, property: Term, value: Value<'a>) {
        match self.get_mut(property) {
            Some(place) => *place = value,
            None => self.properties.push((property.into(), value)),
        }
    }

    /// The same node, owning its text.
    pub fn into_owned(self) -> Node<'static> {
        Node {
            id: self.id.map(|id| Cow::Owned(id.into_owned())),
            types: self.types.into_iter().map(Name::into_owned).collect(),
            properties: self.properties.into_iter().map(|(n, v)| (n.into_owned(), v.into_owned())).collect(),
        }
    }
}

impl<'a> Value<'a> {
    /// The values one by one: a [`Value::Many`] opened, anything else itself.
    pub fn iter(&self) -> std::slice::Iter<'_, Value<'a>> {
        match self {
            Value::Many(values) => values.iter(),
            one => std::slice::from_ref(one).iter(),
        }
    }

    /// The node described in place.
    pub fn as_node(&self) -> Option<&Node<'a>> {
        match self {
            Value::Node(node) => Some(node),
            _ => None,
        }
    }

    /// The literal.
    pub fn as_literal(&self) -> Option<&Literal<'a>> {
        match self {
            Value::Literal(literal) => Some(literal),
            _ => None,
        }
    }

    /// The lexical form of a literal.
    pub fn text(&self) -> Option<&str> {
        self.as_literal().map(|l| l.text.as_ref())
    }

    /// The identifier of a link or of a node described in place.
    pub fn target(&self) -> Option<Cow<'_, str>> {
        match self {
            Value::Link(name) => Some(name.iri()),
            Value::Node(node) => node.id.as_deref().map(Cow::Borrowed),
            _ => None,
        }
    }

    /// The same value, owning its text.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Value::Link(name) => Value::Link(name.into_owned()),
            Value::Literal(literal) => Value::Literal(literal.into_owned()),
            Value::Node(node) => Value::Node(Box::new(node.into_owned())),
            Value::Many(values) => Value::Many(values.into_iter().map(Value::into_owned).collect()),
            Value::List(values) => Value::List(values.into_iter().map(Value::into_owned).collect()),
        }
    }
}
