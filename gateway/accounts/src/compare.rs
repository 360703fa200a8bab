//! What two versions of a document say differently, by property.

use crate::replayed::TermChange;
use passerelle_model::document::{Node, Value};
use std::collections::BTreeMap;

/// Differences, counted by property.
#[derive(Debug, Default)]
pub(crate) struct Difference(BTreeMap<String, TermChange>);

/// Values by their path and property.
type Said = BTreeMap<(String, String), Vec<String>>;

impl Difference {
    /// Adds what differs between a document before and after.
    pub(crate) fn add<'n>(
        &mut self,
        before: impl Iterator<Item = &'n Node<'n>>,
        after: impl Iterator<Item = &'n Node<'n>>,
    ) {
        let (mut old, mut new) = (Said::new(), Said::new());
        before.for_each(|node| said(node, "", &mut old));
        after.for_each(|node| said(node, "", &mut new));
        let nothing = Vec::new();
        for place in old.keys().chain(new.keys().filter(|place| !old.contains_key(*place))) {
            let (was, is) = (old.get(place).unwrap_or(&nothing), new.get(place).unwrap_or(&nothing));
            let (gone, come) = apart(was, is);
            let changed = gone.min(come);
            if gone + come > 0 {
                let term = self.0.entry(place.1.clone()).or_default();
                term.changed += changed;
                term.lost += gone - changed;
                term.gained += come - changed;
            }
        }
    }

    /// The counts, most first.
    pub(crate) fn into_terms(self) -> Vec<TermChange> {
        let mut terms: Vec<TermChange> =
            self.0.into_iter().map(|(term, change)| TermChange { term, ..change }).collect();
        terms.sort_by_key(|term| std::cmp::Reverse(term.gained + term.lost + term.changed));
        terms
    }
}

fn said(node: &Node<'_>, path: &str, out: &mut Said) {
    let path = format!("{path}/{}", node.id.as_deref().unwrap_or_default());
    for class in &node.types {
        let class = class.term().map_or_else(|| class.iri().into_owned(), |term| term.curie());
        out.entry((path.clone(), "rdf:type".into())).or_default().push(class);
    }
    for (name, value) in &node.properties {
        let property = name.term().map_or_else(|| name.iri().into_owned(), |term| term.curie());
        for value in value.iter() {
            say(value, &path, &property, out);
        }
    }
}

fn say(value: &Value<'_>, path: &str, property: &str, out: &mut Said) {
    let mut push = |text: String| out.entry((path.to_string(), property.to_string())).or_default().push(text);
    match value {
        Value::Literal(literal) => push(literal.text.to_string()),
        Value::Link(name) => push(name.iri().into_owned()),
        Value::Many(values) | Value::List(values) => values.iter().for_each(|value| say(value, path, property, out)),
        Value::Node(node) => {
            if let Some(id) = node.id.as_deref() {
                push(id.to_string());
            }
            said(node, &format!("{path}/{property}"), out);
        }
    }
}

/// How many values are only in the one and only in the other.
fn apart(was: &[String], is: &[String]) -> (u64, u64) {
    let mut rest: Vec<&String> = is.iter().collect();
    let mut gone = 0;
    for value in was {
        match rest.iter().position(|other| *other == value) {
            Some(at) => drop(rest.swap_remove(at)),
            None => gone += 1,
        }
    }
    (gone, rest.len() as u64)
}
