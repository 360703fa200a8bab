//! From quads to nodes: what is said of one subject together, what has no address
//! inside the one thing that points at it, lists as lists.

use super::generic;
use super::interpret::{Interpreter, put};
use super::namespaces::name_of_iri;
use super::place::Place;
use super::synonyms::Reading;
use super::values::literal_of;
use crate::document::{Literal, LiteralKind, Node, Value};
use crate::term::Name;
use oxrdf::{BlankNode, NamedOrBlankNode, Term as RdfTerm, Triple};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

type Statements = Vec<(String, RdfTerm)>;

/// Statements by subject.
pub(crate) struct Graph {
    place: Place,
    /// Subjects, and what is said of each until a node is made of it.
    subjects: Vec<(NamedOrBlankNode, Option<Statements>)>,
    index: FxHashMap<NamedOrBlankNode, usize>,
    pointed_at: FxHashMap<BlankNode, usize>,
}

impl Graph {
    /// Nothing said yet.
    pub(crate) fn new() -> Self {
        Graph {
            place: Place::top(),
            subjects: Vec::new(),
            index: FxHashMap::default(),
            pointed_at: FxHashMap::default(),
        }
    }

    /// The nodes, in the order their subjects were met.
    pub(crate) fn nodes(mut self, base: Option<&str>, interpreter: &mut Interpreter) -> Vec<Node<'static>> {
        let tops: Vec<usize> = (0..self.subjects.len()).filter(|i| !self.is_inner(*i)).collect();
        let mut made: Vec<Node<'static>> = tops.into_iter().filter_map(|i| self.node(i, base, interpreter)).collect();
        // Blank nodes that only point at one another have no top: they come last.
        for i in 0..self.subjects.len() {
            made.extend(self.node(i, base, interpreter));
        }
        made
    }

    /// One more statement; said twice, it counts once.
    pub(crate) fn add(&mut self, triple: Triple) {
        let Triple { subject, predicate, object } = triple;
        if let RdfTerm::BlankNode(blank) = &object {
            *self.pointed_at.entry(blank.clone()).or_default() += 1;
        }
        let at = *self.index.entry(subject.clone()).or_insert_with(|| {
            self.subjects.push((subject, Some(Vec::new())));
            self.subjects.len() - 1
        });
        if let Some(statements) = &mut self.subjects[at].1 {
            let statement = (predicate.into_string(), object);
            if !statements.contains(&statement) {
                statements.push(statement);
            }
        }
    }

    /// A blank node that exactly one statement points at stands inside it.
    fn is_inner(&self, i: usize) -> bool {
        match &self.subjects[i].0 {
            NamedOrBlankNode::BlankNode(blank) => self.pointed_at.get(blank) == Some(&1),
            NamedOrBlankNode::NamedNode(_) => false,
        }
    }

    fn node(&mut self, i: usize, base: Option<&str>, interpreter: &mut Interpreter) -> Option<Node<'static>> {
        let statements = self.subjects[i].1.take()?;
        let id = match &self.subjects[i].0 {
            NamedOrBlankNode::NamedNode(iri) => Some(Cow::Owned(own(iri.as_str(), base).iri().into_owned())),
            NamedOrBlankNode::BlankNode(blank) if self.pointed_at.contains_key(blank) && !self.is_inner(i) => {
                Some(Cow::Owned(format!("_:{}", blank.as_str())))
            }
            NamedOrBlankNode::BlankNode(_) => None,
        };
        let mut node = Node { id, ..Node::default() };
        let (types, statements): (Vec<_>, Vec<_>) =
            statements.into_iter().partition(|(p, _)| p.strip_prefix(RDF) == Some("type"));
        for (_, class) in types {
            if let RdfTerm::NamedNode(class) = class {
                node.types.push(own(class.as_str(), base));
            }
        }
        for (predicate, object) in statements {
            let property = own(&predicate, base);
            let value = self.value(object, base, interpreter);
            let (name, value) = match interpreter.reading(&property, &node.types) {
                None => (property, value),
                Some(Reading::Same(term)) => (term.into(), value),
                Some(Reading::Into(first, second)) => {
                    (first.into(), interpreter.around(&mut node, first, second, value))
                }
            };
            let value = interpreter.refit(value, &name, &self.place);
            if let Some(value) = value {
                put(&mut node, name, value);
            }
        }
        Some(node)
    }

    fn value(&mut self, object: RdfTerm, base: Option<&str>, interpreter: &mut Interpreter) -> Value<'static> {
        match object {
            RdfTerm::NamedNode(iri) if iri.as_str().strip_prefix(RDF) == Some("nil") => Value::List(Vec::new()),
            RdfTerm::NamedNode(iri) => Value::Link(own(iri.as_str(), base)),
            RdfTerm::Literal(literal) => {
                let text = literal.value().to_string();
                Value::Literal(match literal.language() {
                    Some(tag) => Literal { text: text.into(), kind: LiteralKind::Language(tag.into()) },
                    None => literal_of(text.into(), literal.datatype().as_str()),
                })
            }
            // Blank nodes; with `oxrdf`'s feature `rdf-12`, which others may turn on, triples as well.
            other => {
                let RdfTerm::BlankNode(blank) = other else { return Value::Node(Box::default()) };
                let subject = NamedOrBlankNode::BlankNode(blank.clone());
                match self.index.get(&subject).copied() {
                    Some(i) if self.is_inner(i) => match self.list(i, base, interpreter) {
                        Some(list) => list,
                        None => match self.node(i, base, interpreter) {
                            Some(node) => Value::Node(Box::new(node)),
                            None => Value::Link(Name::Iri(Cow::Owned(format!("_:{}", blank.as_str())))),
                        },
                    },
                    Some(_) => Value::Link(Name::Iri(Cow::Owned(format!("_:{}", blank.as_str())))),
                    None => Value::Node(Box::default()),
                }
            }
        }
    }

    /// `rdf:first` and `rdf:rest` as a list.
    fn list(&mut self, mut i: usize, base: Option<&str>, interpreter: &mut Interpreter) -> Option<Value<'static>> {
        let is_link = |statements: &[(String, RdfTerm)]| {
            statements.iter().any(|(p, _)| p.strip_prefix(RDF) == Some("first"))
                && statements.iter().any(|(p, _)| p.strip_prefix(RDF) == Some("rest"))
        };
        if !self.subjects[i].1.as_deref().is_some_and(is_link) {
            return None;
        }
        let mut items = Vec::new();
        while let Some(statements) = self.subjects[i].1.take() {
            let mut rest = None;
            for (predicate, object) in statements {
                match predicate.strip_prefix(RDF) {
                    Some("first") => items.push(self.value(object, base, interpreter)),
                    Some("rest") => rest = Some(object),
                    _ => {}
                }
            }
            match rest {
                Some(RdfTerm::BlankNode(blank)) => match self.index.get(&NamedOrBlankNode::BlankNode(blank)) {
                    Some(next) => i = *next,
                    None => break,
                },
                _ => break,
            }
        }
        Some(Value::List(items))
    }
}

fn own(iri: &str, base: Option<&str>) -> Name<'static> {
    match generic::without(base, iri) {
        Some(relative) => Name::Iri(Cow::Owned(relative)),
        None => match iri.split_once(':') {
            // What JSON-LD leaves of an undefined prefix.
            Some((prefix, local)) if !local.starts_with("//") && super::namespaces::usual(prefix).is_some() => {
                super::context::Context::usual(None).word(&Cow::Owned(iri.to_string())).into_owned()
            }
            _ => name_of_iri(Cow::Owned(iri.to_string())).into_owned(),
        },
    }
}
