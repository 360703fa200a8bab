//! Places of a document by the words of a lens line: `dfc-b:hasVariant/dfc-b:name`
//! is found in every variant there is.

use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::term::{Kind, Name, Prefix, Term, resolve};
use std::borrow::Cow;

/// The `is` of a line.
pub(crate) struct Path {
    pub(crate) steps: Vec<Step>,
    pub(crate) end: End,
}

#[derive(PartialEq)]
pub(crate) struct Step {
    pub(crate) property: Term,
    pub(crate) class: Option<Term>,
    pub(crate) fixed: Option<(Term, String)>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum End {
    Id,
    Type,
    Property(Term),
}

/// The way to one node: properties, and which of their values.
pub(crate) type Spot = Vec<(Term, usize)>;

pub(crate) fn path(is: &str) -> Path {
    let mut words = split(is);
    let end = match words.pop().expect("a path has a word") {
        "@id" => End::Id,
        "@type" => End::Type,
        name => End::Property(term(name)),
    };
    Path { steps: words.into_iter().map(step).collect(), end }
}

/// The words of a path; a slash inside brackets is part of its word.
fn split(is: &str) -> Vec<&str> {
    let mut inside = false;
    is.split(|c| {
        inside = (inside || c == '[') && c != ']';
        c == '/' && !inside
    })
    .collect()
}

fn step(word: &str) -> Step {
    let (name, selector) = word.split_once('[').unwrap_or((word, ""));
    let property = term(name);
    let range = property.info().range.filter(|range| range.info().kind == Kind::Class);
    match selector.trim_end_matches(']').split_once('=') {
        Some((key, value)) => Step { property, class: range, fixed: Some((term(key), value.to_string())) },
        None if selector.is_empty() => Step { property, class: range, fixed: None },
        None => Step { property, class: Some(term(selector.trim_end_matches(']'))), fixed: None },
    }
}

fn term(curie: &str) -> Term {
    let (prefix, local) = curie.split_once(':').unwrap_or_else(|| panic!("{curie} is no term"));
    Prefix::named(prefix).and_then(|p| resolve(p, local)).unwrap_or_else(|| panic!("{curie} is no term"))
}

impl Step {
    fn fits(&self, node: &Node<'_>) -> bool {
        match &self.fixed {
            Some((property, value)) => node.text(*property).is_some_and(|text| text == value),
            None => self.class.is_none_or(|class| node.types.is_empty() || node.is_a(class)),
        }
    }
}

impl Path {
    /// Every node of a document that could hold the value of the line.
    pub(crate) fn holders(&self, document: &Node<'_>) -> Vec<Spot> {
        let mut spots = vec![Spot::new()];
        for step in &self.steps {
            let mut further = Vec::new();
            for spot in spots {
                let Some(node) = at(document, &spot) else { continue };
                for (i, value) in node.all(step.property).enumerate() {
                    if value.as_node().is_some_and(|node| step.fits(node)) {
                        let mut spot = spot.clone();
                        spot.push((step.property, i));
                        further.push(spot);
                    }
                }
            }
            spots = further;
        }
        spots
    }

    /// The values of the line in a document.
    pub(crate) fn values<'d>(&self, document: &'d Node<'_>) -> Vec<(Spot, Value<'d>)> {
        let held = |spot: Spot| {
            let node = at(document, &spot)?;
            let value = match self.end {
                End::Id => Value::Link(Name::Iri(Cow::Borrowed(node.id.as_deref()?))),
                End::Type => Value::Link(node.types.first()?.clone()),
                End::Property(property) => node.get(property)?.clone(),
            };
            Some((spot, value))
        };
        self.holders(document).into_iter().filter_map(held).collect()
    }

    /// The node that holds the value of the line, made where it is not there, and how much of the way was there.
    /// Elements of `arrays` are never made: a new element is another matter.
    pub(crate) fn reach(
        &self,
        document: &mut Node<'static>,
        arrays: &[Vec<Term>],
        choice: usize,
    ) -> Option<(Spot, usize)> {
        let mut spot = Spot::new();
        let mut there_until = self.steps.len();
        for (depth, step) in self.steps.iter().enumerate() {
            let node = at_mut(document, &spot)?;
            let there: Vec<usize> = node
                .all(step.property)
                .enumerate()
                .filter(|(_, value)| value.as_node().is_some_and(|node| step.fits(node)))
                .map(|(i, _)| i)
                .collect();
            let index = if there.is_empty() {
                let so_far: Vec<Term> = self.steps[..=depth].iter().map(|step| step.property).collect();
                if arrays.contains(&so_far) || node.all(step.property).any(|value| value.as_node().is_none()) {
                    return None;
                }
                there_until = there_until.min(depth);
                let mut new = step.class.map_or_else(Node::default, Node::new);
                if let Some((property, value)) = &step.fixed {
                    new.set(*property, Value::Literal(Literal::string(value.clone())));
                }
                node.add(step.property, Value::Node(Box::new(new)));
                node.all(step.property).count() - 1
            } else {
                there[choice % there.len()]
            };
            spot.push((step.property, index));
        }
        Some((spot, there_until))
    }

    /// Its properties, without selectors.
    pub(crate) fn properties(&self) -> Vec<Term> {
        let end = if let End::Property(property) = self.end { Some(property) } else { None };
        self.steps.iter().map(|step| step.property).chain(end).collect()
    }
}

/// The node at a spot.
pub(crate) fn at<'n, 'd>(document: &'n Node<'d>, spot: &Spot) -> Option<&'n Node<'d>> {
    spot.iter().try_fold(document, |node, (property, i)| node.all(*property).nth(*i)?.as_node())
}

/// The node at a spot, to change it.
pub(crate) fn at_mut<'n, 'd>(document: &'n mut Node<'d>, spot: &Spot) -> Option<&'n mut Node<'d>> {
    spot.iter().try_fold(document, |node, (property, i)| {
        let value = match node.get_mut(*property)? {
            Value::Many(values) => values.get_mut(*i)?,
            one => one,
        };
        match value {
            Value::Node(node) => Some(&mut **node),
            _ => None,
        }
    })
}
