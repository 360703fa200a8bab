//! Property paths (SHACL §2.3.1).

use super::Compiler;
use super::list::subject;
use crate::bad::BadShape;
use crate::shape::Path;
use crate::statements::Place;
use crate::vocabulary::SH;
use oxrdf::{NamedOrBlankNode, Term};

impl Compiler<'_> {
    /// The path that a term states.
    pub(super) fn path(&mut self, term: &Term, place: Place) -> Result<Path, BadShape> {
        let term = term.clone();
        let node = match &term {
            Term::NamedNode(_) => return self.property(&term, "sh:path", place),
            _ => subject(&term).ok_or_else(|| self.value("sh:path", &term, "a path", place))?,
        };
        let statements: Vec<(String, Term, Place)> = self
            .statements
            .of(&node)
            .map(|s| (s.triple.predicate.as_str().to_string(), s.triple.object.clone(), s.place))
            .collect();
        if statements.iter().any(|(predicate, ..)| predicate.ends_with("#first")) {
            return Ok(Path::Sequence(self.paths(&term, place)?));
        }
        let [(predicate, object, at)] = statements.as_slice() else {
            return Err(self.value("sh:path", &term, "a path", place));
        };
        self.paths.insert(node);
        match predicate.strip_prefix(SH) {
            Some("inversePath") => Ok(Path::Inverse(Box::new(self.nested(object, *at)?))),
            Some("alternativePath") => Ok(Path::Alternative(self.paths(object, *at)?)),
            Some(local @ ("zeroOrMorePath" | "oneOrMorePath" | "zeroOrOnePath")) => {
                Err(self.unsupported(&format!("sh:{local}"), *at))
            }
            _ => Err(self.value("sh:path", &term, "a path", *at)),
        }
    }

    fn nested(&mut self, term: &Term, place: Place) -> Result<Path, BadShape> {
        // A path inside itself would never end.
        match subject(term) {
            Some(node @ NamedOrBlankNode::BlankNode(_)) if self.paths.contains(&node) => {
                Err(self.value("sh:path", term, "a path with an end", place))
            }
            _ => self.path(term, place),
        }
    }

    fn paths(&mut self, head: &Term, place: Place) -> Result<Box<[Path]>, BadShape> {
        let members = self.list(head, "sh:path", place)?;
        if members.len() < 2 {
            return Err(self.value("sh:path", head, "a list of two paths or more", place));
        }
        members.iter().map(|(member, place)| self.nested(member, *place)).collect()
    }
}
