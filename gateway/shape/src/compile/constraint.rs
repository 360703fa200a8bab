//! Parameters of constraint components (SHACL §4).

use super::{Compiler, is_annotation};
use crate::bad::{BadShape, Problem};
use crate::literal::{self, Datatype, Ordered};
use crate::pattern::Pattern;
use crate::shape::{Bound, Constant, Constraint, NodeKind, Pair, Path, Range, ShapeId};
use crate::statements::Place;
use crate::vocabulary::{self, SH};
use oxrdf::{NamedOrBlankNode, Term};

impl Compiler<'_> {
    /// Everything that a shape asks for.
    pub(super) fn constraints(
        &mut self,
        subject: &NamedOrBlankNode,
        has_path: bool,
    ) -> Result<Vec<Constraint>, BadShape> {
        let mut constraints = Vec::new();
        let mut said_once = Vec::new();
        let statements = self.statements;
        for statement in statements.of(subject) {
            let Some(local) = statement.triple.predicate.as_str().strip_prefix(SH) else { continue };
            if is_annotation(local) {
                continue;
            }
            let may_repeat = matches!(
                local,
                "class"
                    | "property"
                    | "node"
                    | "not"
                    | "and"
                    | "or"
                    | "xone"
                    | "hasValue"
                    | "equals"
                    | "disjoint"
                    | "lessThan"
                    | "lessThanOrEquals"
                    | "qualifiedValueShape"
                    | "pattern"
            );
            if !may_repeat && said_once.contains(&local) {
                return Err(statements.bad(statement.place, Problem::Repeated(format!("sh:{local}"))));
            }
            said_once.push(local);
            if !has_path && needs_path(local) {
                let parameter = format!("sh:{local}");
                let problem =
                    Problem::Value { parameter, found: "on a node shape".into(), wanted: "a shape with a path" };
                return Err(statements.bad(statement.place, problem));
            }
            constraints.extend(self.constraint(subject, local, &statement.triple.object, statement.place)?);
        }
        self.no_lone_parameters(subject)?;
        Ok(constraints)
    }

    fn constraint(
        &mut self,
        subject: &NamedOrBlankNode,
        local: &str,
        term: &Term,
        place: Place,
    ) -> Result<Option<Constraint>, BadShape> {
        let parameter = format!("sh:{local}");
        let parameter = parameter.as_str();
        Ok(Some(match local {
            "class" => Constraint::Class(self.name(term, parameter, place)?),
            "datatype" => match term {
                Term::NamedNode(iri) => Constraint::Datatype(Datatype::named(iri.as_str())),
                _ => return Err(self.value(parameter, term, "an IRI", place)),
            },
            "nodeKind" => Constraint::NodeKind(self.node_kind(term, place)?),
            "minCount" => Constraint::MinCount(self.count(term, parameter, place)?),
            "maxCount" => Constraint::MaxCount(self.count(term, parameter, place)?),
            "minInclusive" => Constraint::Range(Range::MinInclusive, self.bound(term, parameter, place)?),
            "minExclusive" => Constraint::Range(Range::MinExclusive, self.bound(term, parameter, place)?),
            "maxInclusive" => Constraint::Range(Range::MaxInclusive, self.bound(term, parameter, place)?),
            "maxExclusive" => Constraint::Range(Range::MaxExclusive, self.bound(term, parameter, place)?),
            "minLength" => Constraint::MinLength(self.count(term, parameter, place)?),
            "maxLength" => Constraint::MaxLength(self.count(term, parameter, place)?),
            "pattern" => Constraint::Pattern(self.pattern(subject, term, place)?),
            "languageIn" => Constraint::LanguageIn(self.languages(term, place)?),
            "uniqueLang" => match self.truth(term, parameter, place)? {
                true => Constraint::UniqueLang,
                false => return Ok(None),
            },
            "equals" => Constraint::Pair(Pair::Equals, self.property(term, parameter, place)?),
            "disjoint" => Constraint::Pair(Pair::Disjoint, self.property(term, parameter, place)?),
            "lessThan" => Constraint::Pair(Pair::LessThan, self.property(term, parameter, place)?),
            "lessThanOrEquals" => Constraint::Pair(Pair::LessThanOrEquals, self.property(term, parameter, place)?),
            "not" => Constraint::Not(self.shape_of(term, parameter, place)?),
            "and" => Constraint::And(self.shapes(term, parameter, place)?),
            "or" => Constraint::Or(self.shapes(term, parameter, place)?),
            "xone" => Constraint::Xone(self.shapes(term, parameter, place)?),
            "node" => Constraint::Node(self.shape_of(term, parameter, place)?),
            "property" => {
                let shape = self.shape_of(term, parameter, place)?;
                if self.shapes[shape].as_ref().is_some_and(|shape| shape.path.is_none()) {
                    return Err(self.value(parameter, term, "a shape with `sh:path`", place));
                }
                Constraint::Property(shape)
            }
            "qualifiedValueShape" => self.qualified(subject, term, place)?,
            "closed" => match self.truth(term, parameter, place)? {
                true => self.closed(subject)?,
                false => return Ok(None),
            },
            "hasValue" => Constraint::HasValue(self.constant(term, parameter, place)?),
            "in" => {
                let members = self.list(term, parameter, place)?;
                let constants = members.iter().map(|(member, place)| self.constant(member, parameter, *place));
                Constraint::In(constants.collect::<Result<_, _>>()?)
            }
            _ => return Err(self.unsupported(parameter, place)),
        }))
    }

    fn node_kind(&self, term: &Term, place: Place) -> Result<NodeKind, BadShape> {
        let wanted = "a node kind of SHACL";
        let Term::NamedNode(iri) = term else { return Err(self.value("sh:nodeKind", term, wanted, place)) };
        let (iri, blank, literal) = match iri.as_str().strip_prefix(SH) {
            Some("IRI") => (true, false, false),
            Some("BlankNode") => (false, true, false),
            Some("Literal") => (false, false, true),
            Some("BlankNodeOrIRI") => (true, true, false),
            Some("IRIOrLiteral") => (true, false, true),
            Some("BlankNodeOrLiteral") => (false, true, true),
            _ => return Err(self.value("sh:nodeKind", term, wanted, place)),
        };
        Ok(NodeKind { iri, blank, literal })
    }

    fn count(&self, term: &Term, parameter: &str, place: Place) -> Result<usize, BadShape> {
        let parsed = match term {
            Term::Literal(literal) => literal.value().parse().ok(),
            _ => None,
        };
        parsed.ok_or_else(|| self.value(parameter, term, "a whole number from 0", place))
    }

    fn truth(&self, term: &Term, parameter: &str, place: Place) -> Result<bool, BadShape> {
        match term {
            Term::Literal(literal) if matches!(literal.value(), "true" | "1") => Ok(true),
            Term::Literal(literal) if matches!(literal.value(), "false" | "0") => Ok(false),
            _ => Err(self.value(parameter, term, "`true` or `false`", place)),
        }
    }

    fn bound(&self, term: &Term, parameter: &str, place: Place) -> Result<Bound, BadShape> {
        let value = match term {
            Term::Literal(literal) => {
                let literal = literal::from_rdf(literal);
                match Ordered::of(&literal) {
                    Some(Ordered::Number(number)) => Some(Ordered::Number(number)),
                    Some(Ordered::Float(number)) => Some(Ordered::Float(number)),
                    Some(Ordered::DateTime(instant)) => Some(Ordered::DateTime(instant)),
                    Some(Ordered::Date(day)) => Some(Ordered::Date(day)),
                    Some(Ordered::Time(time)) => Some(Ordered::Time(time)),
                    Some(Ordered::Duration(duration)) => Some(Ordered::Duration(duration)),
                    Some(Ordered::Text(_) | Ordered::Boolean(_)) | None => None,
                }
                .map(|value| Bound { text: literal.text.as_ref().into(), value })
            }
            _ => None,
        };
        value.ok_or_else(|| self.value(parameter, term, "a number, a date or a duration", place))
    }

    fn pattern(&self, subject: &NamedOrBlankNode, term: &Term, place: Place) -> Result<Pattern, BadShape> {
        let Term::Literal(source) = term else { return Err(self.value("sh:pattern", term, "text", place)) };
        let flags = match self.one(subject, "flags")? {
            Some((Term::Literal(flags), _)) => flags.value(),
            Some((term, place)) => return Err(self.value("sh:flags", term, "text", place)),
            None => "",
        };
        let pattern = Pattern::new(source.value(), flags);
        match self.try_patterns.then(|| pattern.problem()).flatten() {
            None => Ok(pattern),
            Some(reason) => {
                Err(self.statements.bad(place, Problem::Pattern { pattern: source.value().to_string(), reason }))
            }
        }
    }

    fn languages(&self, term: &Term, place: Place) -> Result<Box<[Box<str>]>, BadShape> {
        let member = |(member, place): &(Term, Place)| match member {
            Term::Literal(range) => Ok(range.value().into()),
            _ => Err(self.value("sh:languageIn", member, "a language tag", *place)),
        };
        self.list(term, "sh:languageIn", place)?.iter().map(member).collect()
    }

    fn constant(&self, term: &Term, parameter: &str, place: Place) -> Result<Constant, BadShape> {
        match term {
            Term::NamedNode(iri) => Ok(Constant::Name(vocabulary::name(iri.as_str()))),
            Term::Literal(literal) => Ok(Constant::Literal(literal::from_rdf(literal))),
            _ => Err(self.value(parameter, term, "an IRI or a literal", place)),
        }
    }

    fn qualified(&mut self, subject: &NamedOrBlankNode, term: &Term, place: Place) -> Result<Constraint, BadShape> {
        let number = |local: &str| -> Result<Option<usize>, BadShape> {
            let Some((term, place)) = self.one(subject, local)? else { return Ok(None) };
            self.count(term, &format!("sh:{local}"), place).map(Some)
        };
        let (min, max) = (number("qualifiedMinCount")?, number("qualifiedMaxCount")?);
        if min.is_none() && max.is_none() {
            let problem = Problem::Incomplete { parameter: "sh:qualifiedValueShape", needs: "sh:qualifiedMinCount" };
            return Err(self.statements.bad(place, problem));
        }
        let disjoint = match self.one(subject, "qualifiedValueShapesDisjoint")? {
            Some((term, place)) => self.truth(term, "sh:qualifiedValueShapesDisjoint", place)?,
            None => false,
        };
        let shape = self.shape_of(term, "sh:qualifiedValueShape", place)?;
        let siblings = if disjoint { self.siblings(subject, shape)? } else { Box::default() };
        Ok(Constraint::Qualified { shape, min: min.unwrap_or(0), max, siblings })
    }

    /// The other qualified shapes of the shapes that this property shape belongs to (SHACL §4.7.3).
    fn siblings(&mut self, subject: &NamedOrBlankNode, shape: ShapeId) -> Result<Box<[ShapeId]>, BadShape> {
        let (property, qualified) = (format!("{SH}property"), format!("{SH}qualifiedValueShape"));
        let statements = self.statements;
        let is_ours = |term: &Term| super::list::subject(term).as_ref() == Some(subject);
        let parents = statements
            .iter()
            .filter(|s| s.triple.predicate.as_str() == property && is_ours(&s.triple.object))
            .map(|s| &s.triple.subject);
        let mut siblings = Vec::new();
        for parent in parents {
            for (member, _) in statements.objects(parent, &property) {
                let Some(member) = super::list::subject(member) else { continue };
                for (sibling, place) in statements.objects(&member, &qualified) {
                    let sibling = self.shape_of(sibling, "sh:qualifiedValueShape", place)?;
                    if sibling != shape && !siblings.contains(&sibling) {
                        siblings.push(sibling);
                    }
                }
            }
        }
        Ok(siblings.into())
    }

    fn closed(&self, subject: &NamedOrBlankNode) -> Result<Constraint, BadShape> {
        let property = format!("{SH}property");
        let path = format!("{SH}path");
        let mut allowed: Vec<Path> = Vec::new();
        for (shape, _) in self.statements.objects(subject, &property) {
            let Some(shape) = super::list::subject(shape) else { continue };
            for (term, place) in self.statements.objects(&shape, &path) {
                if matches!(term, Term::NamedNode(_)) {
                    allowed.push(self.property(term, "sh:path", place)?);
                }
            }
        }
        if let Some((head, place)) = self.one(subject, "ignoredProperties")? {
            for (member, place) in self.list(head, "sh:ignoredProperties", place)? {
                allowed.push(self.property(&member, "sh:ignoredProperties", place)?);
            }
        }
        Ok(Constraint::Closed(allowed.into()))
    }

    /// Parameters that mean nothing without their partner.
    fn no_lone_parameters(&self, subject: &NamedOrBlankNode) -> Result<(), BadShape> {
        let pairs = [
            ("flags", "sh:flags", "pattern", "sh:pattern"),
            ("ignoredProperties", "sh:ignoredProperties", "closed", "sh:closed"),
            ("qualifiedMinCount", "sh:qualifiedMinCount", "qualifiedValueShape", "sh:qualifiedValueShape"),
            ("qualifiedMaxCount", "sh:qualifiedMaxCount", "qualifiedValueShape", "sh:qualifiedValueShape"),
        ];
        let says = |local: &str| {
            self.statements.of(subject).find(|s| s.triple.predicate.as_str().strip_prefix(SH) == Some(local))
        };
        for (local, parameter, partner, needs) in pairs {
            if let (Some(statement), None) = (says(local), says(partner)) {
                return Err(self.statements.bad(statement.place, Problem::Incomplete { parameter, needs }));
            }
        }
        Ok(())
    }
}

fn needs_path(local: &str) -> bool {
    matches!(local, "minCount" | "maxCount" | "uniqueLang" | "lessThan" | "lessThanOrEquals" | "qualifiedValueShape")
}
