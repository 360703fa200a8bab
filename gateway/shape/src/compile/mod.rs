//! From the triples of shapes files to compiled shapes. Everything in the SHACL
//! namespace is either understood or an error with its place: a rule that nobody
//! checks would look like a rule that nobody breaks.

mod constraint;
mod list;
mod path;

use crate::bad::{BadShape, Problem};
use crate::shape::{Path, Shape, ShapeId, Targets};
use crate::statements::{Place, Statements};
use crate::trail;
use crate::vocabulary::{self, RDF_TYPE, SH};
use oxrdf::{NamedOrBlankNode, Term};
use passerelle_model::loss::{Severity, Text};
use passerelle_model::term::Name;
use rustc_hash::{FxHashMap, FxHashSet};

const MESSAGE: &str = "http://www.w3.org/ns/shacl#message";

/// The shapes of some files and their targets. Patterns are tried at once, or left for their first use.
pub(crate) fn compile(statements: &Statements, try_patterns: bool) -> Result<(Vec<Shape>, Targets), BadShape> {
    let mut compiler = Compiler {
        statements,
        shapes: Vec::new(),
        ids: FxHashMap::default(),
        open: FxHashSet::default(),
        paths: FxHashSet::default(),
        try_patterns,
    };
    let (mut classes, mut subjects) = (Vec::new(), Vec::new());
    for statement in statements.iter() {
        let (subject, object) = (&statement.triple.subject, &statement.triple.object);
        let predicate = statement.triple.predicate.as_str();
        let stands_for_class = || {
            let is_class = |(t, _): (&Term, _)| ends_with(t, "rdf-schema#Class") || ends_with(t, "owl#Class");
            statements.objects(subject, RDF_TYPE).any(is_class)
        };
        match predicate.strip_prefix(SH) {
            Some("targetClass") => {
                let class = compiler.name(object, "sh:targetClass", statement.place)?;
                classes.push((class, compiler.shape(subject, statement.place)?));
            }
            Some("targetSubjectsOf") => {
                let path = compiler.property(object, "sh:targetSubjectsOf", statement.place)?;
                subjects.push((path, compiler.shape(subject, statement.place)?));
            }
            None if predicate == RDF_TYPE && ends_with(object, "shacl#NodeShape") => {
                let shape = compiler.shape(subject, statement.place)?;
                if let (NamedOrBlankNode::NamedNode(iri), true) = (subject, stands_for_class()) {
                    classes.push((vocabulary::name(iri.as_str()), shape));
                }
            }
            None if predicate == RDF_TYPE && ends_with(object, "shacl#PropertyShape") => {
                compiler.shape(subject, statement.place)?;
            }
            _ => {}
        }
    }
    compiler.nothing_is_left()?;
    let shapes = compiler.shapes.into_iter().map(|shape| shape.expect("every shape begun was finished")).collect();
    Ok((shapes, Targets::new(classes, subjects)))
}

fn ends_with(term: &Term, end: &str) -> bool {
    matches!(term, Term::NamedNode(node) if node.as_str().ends_with(end))
}

struct Compiler<'g> {
    statements: &'g Statements,
    shapes: Vec<Option<Shape>>,
    ids: FxHashMap<NamedOrBlankNode, ShapeId>,
    /// Shapes begun and not finished: meeting one again is recursion.
    open: FxHashSet<NamedOrBlankNode>,
    /// Nodes that were read as paths.
    paths: FxHashSet<NamedOrBlankNode>,
    try_patterns: bool,
}

impl<'g> Compiler<'g> {
    /// The shape that a subject states, compiled the first time it is met.
    fn shape(&mut self, subject: &NamedOrBlankNode, place: Place) -> Result<ShapeId, BadShape> {
        let place = self.statements.of(subject).next().map_or(place, |first| first.place);
        let rule = match subject {
            NamedOrBlankNode::NamedNode(iri) => iri.as_str().to_string(),
            NamedOrBlankNode::BlankNode(_) => self.statements.name(place),
        };
        if self.open.contains(subject) {
            return Err(self.statements.bad(place, Problem::Recursive(rule)));
        }
        if let Some(&id) = self.ids.get(subject) {
            return Ok(id);
        }
        let id = self.shapes.len();
        self.shapes.push(None);
        self.ids.insert(subject.clone(), id);
        self.open.insert(subject.clone());
        let path = match self.one(subject, "path")? {
            Some((path, place)) => Some(self.path(path, place)?),
            None => None,
        };
        let mut constraints = match self.is_deactivated(subject)? {
            true => Vec::new(),
            false => self.constraints(subject, path.is_some())?,
        };
        constraints.sort_by_key(|constraint| !constraint.is_on_set());
        let shape = Shape {
            rule: rule.into(),
            severity: self.severity(subject)?,
            message: self.message(subject)?,
            path,
            on_sets: constraints.iter().filter(|constraint| constraint.is_on_set()).count(),
            constraints: constraints.into(),
        };
        self.open.remove(subject);
        self.shapes[id] = Some(shape);
        Ok(id)
    }

    /// The only object of a SHACL property.
    fn one(&self, subject: &NamedOrBlankNode, local: &str) -> Result<Option<(&'g Term, Place)>, BadShape> {
        let statements = self.statements;
        let is_it = |predicate: &str| predicate.strip_prefix(SH) == Some(local);
        let mut objects = statements.of(subject).filter(|s| is_it(s.triple.predicate.as_str()));
        let Some(first) = objects.next() else { return Ok(None) };
        match objects.next() {
            None => Ok(Some((&first.triple.object, first.place))),
            Some(second) => Err(self.statements.bad(second.place, Problem::Repeated(format!("sh:{local}")))),
        }
    }

    fn is_deactivated(&self, subject: &NamedOrBlankNode) -> Result<bool, BadShape> {
        match self.one(subject, "deactivated")? {
            None => Ok(false),
            Some((Term::Literal(literal), _)) if literal.value() == "true" => Ok(true),
            Some((Term::Literal(literal), _)) if literal.value() == "false" => Ok(false),
            Some((term, place)) => Err(self.value("sh:deactivated", term, "`true` or `false`", place)),
        }
    }

    fn severity(&self, subject: &NamedOrBlankNode) -> Result<Severity, BadShape> {
        match self.one(subject, "severity")? {
            None => Ok(Severity::Violation),
            Some((term, _)) if ends_with(term, "shacl#Violation") => Ok(Severity::Violation),
            Some((term, _)) if ends_with(term, "shacl#Warning") => Ok(Severity::Warning),
            Some((term, _)) if ends_with(term, "shacl#Info") => Ok(Severity::Info),
            Some((term, place)) => {
                Err(self.value("sh:severity", term, "`sh:Info`, `sh:Warning` or `sh:Violation`", place))
            }
        }
    }

    /// The words of a shape: English, French, or without language for both.
    fn message(&self, subject: &NamedOrBlankNode) -> Result<Option<Text>, BadShape> {
        let (mut en, mut fr, mut any) = (None, None, None);
        for (term, place) in self.statements.objects(subject, MESSAGE) {
            let Term::Literal(literal) = term else { return Err(self.value("sh:message", term, "text", place)) };
            let language = literal.language().unwrap_or_default().to_ascii_lowercase();
            let slot = match language.split('-').next() {
                Some("en") => &mut en,
                Some("fr") => &mut fr,
                _ => &mut any,
            };
            slot.get_or_insert_with(|| literal.value().to_string());
        }
        let Some(first) = en.clone().or(any).or(fr.clone()) else { return Ok(None) };
        Ok(Some(Text::new(en.unwrap_or_else(|| first.clone()), fr.unwrap_or(first))))
    }

    /// The name for an IRI of the file.
    fn name(&self, term: &Term, parameter: &str, place: Place) -> Result<Name<'static>, BadShape> {
        let Term::NamedNode(iri) = term else { return Err(self.value(parameter, term, "an IRI", place)) };
        let name = vocabulary::name(iri.as_str());
        match vocabulary::is_misspelt(&name) {
            true => Err(self.statements.bad(place, Problem::UnknownTerm(iri.as_str().to_string()))),
            false => Ok(name),
        }
    }

    /// The path of one property.
    fn property(&self, term: &Term, parameter: &str, place: Place) -> Result<Path, BadShape> {
        match term {
            Term::NamedNode(iri) if iri.as_str() == RDF_TYPE => Ok(Path::Type),
            _ => self.name(term, parameter, place).map(Path::Property),
        }
    }

    fn value(&self, parameter: &str, found: &Term, wanted: &'static str, place: Place) -> BadShape {
        let found = match found {
            Term::NamedNode(iri) => format!("`{}`", trail::label(&vocabulary::name(iri.as_str()))),
            Term::Literal(literal) => format!("`{}`", literal.value()),
            _ => "a blank node".to_string(),
        };
        self.statements.bad(place, Problem::Value { parameter: parameter.to_string(), found, wanted })
    }

    fn unsupported(&self, what: &str, place: Place) -> BadShape {
        self.statements.bad(place, Problem::Unsupported(what.to_string()))
    }

    /// Statements about shapes that no target and no other shape leads to.
    fn nothing_is_left(&mut self) -> Result<(), BadShape> {
        let statements = self.statements;
        for statement in statements.iter() {
            let subject = &statement.triple.subject;
            if self.ids.contains_key(subject) || self.paths.contains(subject) {
                continue;
            }
            match statement.triple.predicate.as_str().strip_prefix(SH) {
                None | Some("order") => {}
                Some("declare" | "prefix" | "namespace" | "entailment" | "shapesGraph") => {
                    let local = &statement.triple.predicate.as_str()[SH.len()..];
                    return Err(self.unsupported(&format!("sh:{local}"), statement.place));
                }
                Some(_) => {
                    self.shape(subject, statement.place)?;
                }
            }
        }
        Ok(())
    }
}

/// Whether a shape has anything to say; used to tell a constraint from an annotation.
pub(crate) fn is_annotation(local: &str) -> bool {
    matches!(
        local,
        "path" | "targetClass" | "targetSubjectsOf" | "severity" | "message" | "deactivated" | "name" | "description"
            | "order" | "group" | "defaultValue"
            // Read beside the constraint that they belong to.
            | "flags" | "ignoredProperties" | "qualifiedMinCount" | "qualifiedMaxCount" | "qualifiedValueShapesDisjoint"
    )
}
