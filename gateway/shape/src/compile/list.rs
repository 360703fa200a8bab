//! RDF lists of shapes files.

use super::Compiler;
use crate::bad::BadShape;
use crate::shape::ShapeId;
use crate::statements::Place;
use oxrdf::{NamedOrBlankNode, Term};

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

impl Compiler<'_> {
    /// The members of a list.
    pub(super) fn list(&self, head: &Term, parameter: &str, place: Place) -> Result<Vec<(Term, Place)>, BadShape> {
        let (first, rest) = (format!("{RDF}first"), format!("{RDF}rest"));
        let mut members = Vec::new();
        let mut here = head.clone();
        while !matches!(&here, Term::NamedNode(node) if node.as_str() == "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil")
        {
            let subject = subject(&here).ok_or_else(|| self.value(parameter, head, "a list", place))?;
            let member = self.statements.objects(&subject, &first).next();
            let next = self.statements.objects(&subject, &rest).next();
            let (Some((member, at)), Some((next, _))) = (member, next) else {
                return Err(self.value(parameter, head, "a list", place));
            };
            members.push((member.clone(), at));
            // A list as long as the file turns in a circle.
            if members.len() > self.statements.iter().count() {
                return Err(self.value(parameter, head, "a list with an end", place));
            }
            here = next.clone();
        }
        Ok(members)
    }

    /// The shapes of a list of shapes.
    pub(super) fn shapes(&mut self, head: &Term, parameter: &str, place: Place) -> Result<Box<[ShapeId]>, BadShape> {
        let members = self.list(head, parameter, place)?;
        members.iter().map(|(member, place)| self.shape_of(member, parameter, *place)).collect()
    }

    /// The shape that a parameter points at.
    pub(super) fn shape_of(&mut self, term: &Term, parameter: &str, place: Place) -> Result<ShapeId, BadShape> {
        match subject(term) {
            Some(subject) if self.statements.of(&subject).next().is_some() => self.shape(&subject, place),
            _ => Err(self.value(parameter, term, "a shape described in these files", place)),
        }
    }
}

/// A term as the subject of statements.
pub(super) fn subject(term: &Term) -> Option<NamedOrBlankNode> {
    match term {
        Term::NamedNode(node) => Some(node.clone().into()),
        Term::BlankNode(node) => Some(node.clone().into()),
        _ => None,
    }
}
