//! A document as a list of its nodes, each with the way that leads to it.

use crate::naming::LOCAL;
use passerelle_model::document::{Node, Value};
use passerelle_model::term::{Name, Term};
use std::collections::HashMap;
use std::fmt::Write as _;

/// The nodes of one or several documents.
pub(crate) struct Tree<'t, 'a> {
    places: Vec<Place<'t, 'a>>,
    named: HashMap<&'t str, usize>,
}

/// A node and where it stands.
pub(crate) struct Place<'t, 'a> {
    pub(crate) node: &'t Node<'a>,
    /// The node around it, and the property that leads here.
    pub(crate) parent: Option<(usize, Option<Term>)>,
    /// JSON Pointer from the root of its document.
    pub(crate) pointer: String,
    children: Vec<(Option<Term>, usize)>,
}

impl<'t, 'a> Tree<'t, 'a> {
    /// The nodes of documents, with the pointer to each document.
    pub(crate) fn of(roots: impl IntoIterator<Item = (&'t Node<'a>, String)>) -> Self {
        let mut tree = Tree { places: Vec::new(), named: HashMap::new() };
        for (node, pointer) in roots {
            tree.add(node, None, pointer);
        }
        tree
    }

    fn add(&mut self, node: &'t Node<'a>, parent: Option<(usize, Option<Term>)>, pointer: String) -> usize {
        let index = self.places.len();
        if let Some(id) = node.id.as_deref() {
            self.named.entry(id).or_insert(index);
        }
        self.places.push(Place { node, parent, pointer, children: Vec::new() });
        for (name, value) in &node.properties {
            let several = matches!(value, Value::Many(_));
            for (i, value) in value.iter().enumerate() {
                let Value::Node(inner) = value else { continue };
                let mut pointer = self.places[index].pointer.clone();
                step(&mut pointer, name);
                if several {
                    write!(pointer, "/{i}").ok();
                }
                let child = self.add(inner, Some((index, name.term())), pointer);
                self.places[index].children.push((name.term(), child));
            }
        }
        index
    }

    /// Every node.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &Place<'t, 'a>)> {
        self.places.iter().enumerate()
    }

    /// A node by its number.
    pub(crate) fn place(&self, index: usize) -> &Place<'t, 'a> {
        &self.places[index]
    }

    /// The node that is described under an identifier.
    pub(crate) fn named(&self, id: &str) -> Option<usize> {
        self.named.get(id).copied()
    }

    /// What a way from a node leads to: identifiers.
    pub(crate) fn along(&self, from: usize, path: &[Term]) -> Vec<String> {
        let mut reached = vec![Reached::Node(from)];
        for property in path {
            let mut next = Vec::new();
            for one in &reached {
                let index = match one {
                    Reached::Node(index) => Some(*index),
                    Reached::Name(name) => self.named.get(name.as_str()).copied(),
                };
                let Some(index) = index else { continue };
                self.step(index, *property, &mut next);
            }
            reached = next;
        }
        let name = |one: Reached| match one {
            Reached::Node(index) => self.places[index].node.id.as_deref().map(str::to_string),
            Reached::Name(name) => Some(name),
        };
        reached.into_iter().filter_map(name).collect()
    }

    fn step(&self, index: usize, property: Term, next: &mut Vec<Reached>) {
        let place = &self.places[index];
        next.extend(
            place.children.iter().filter(|(p, _)| *p == Some(property)).map(|(_, child)| Reached::Node(*child)),
        );
        for value in place.node.all(property) {
            if let Value::Link(name) = value {
                next.push(Reached::Name(name.iri().into_owned()));
            }
        }
        if let Some((parent, Some(through))) = place.parent
            && (through.info().inverse == Some(property) || property.info().inverse == Some(through))
        {
            next.push(Reached::Node(parent));
        }
    }
}

enum Reached {
    Node(usize),
    Name(String),
}

/// Adds a step of a JSON Pointer, RFC 6901 §3.
fn step(pointer: &mut String, name: &Name<'_>) {
    pointer.push('/');
    match name {
        Name::Known(term) => pointer.push_str(&term.curie()),
        Name::Iri(iri) => pointer.push_str(&iri.replace('~', "~0").replace('/', "~1")),
    }
}

/// The node at a pointer of its document.
pub(crate) fn at<'t, 'a>(root: &'t Node<'a>, pointer: &str) -> Option<&'t Node<'a>> {
    Tree::of([(root, String::new())]).places.into_iter().find(|place| place.pointer == pointer).map(|place| place.node)
}

/// Our address that an identifier inside a document stands for.
pub(crate) fn address(id: &str) -> Option<&str> {
    id.strip_prefix(LOCAL)
}
