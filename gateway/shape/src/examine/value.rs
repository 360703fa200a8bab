//! Constraints that each value must meet on its own (SHACL §4.1, §4.3, §4.4, §4.6, §4.7).

use super::{Case, Examination, Saying};
use crate::component::Component;
use crate::distinct::Distinct;
use crate::item::{IriRoom, Item, Sort};
use crate::literal::Ordered;
use crate::presence::Presence;
use crate::shape::{Constant, Constraint, NodeKind, Range};
use crate::values::{Behind, behind};
use crate::verdict::Verdict;
use passerelle_model::document::LiteralKind;
use passerelle_model::term::Name;
use std::cmp::Ordering;

impl<'s, 'n> Examination<'s, 'n, '_> {
    /// Every value against a constraint.
    pub(super) fn each(&mut self, case: &Case<'s, 'n, '_>, component: Component) -> Verdict {
        let (mut verdict, mut distinct) = (Verdict::Yes, Distinct::default());
        for index in 0..case.values.len() {
            let value = case.values.at(index);
            let Some(one) = self.value(case.constraint, value) else { continue };
            verdict = verdict.and(one);
            if one == Verdict::No && self.quiet > 0 {
                break;
            }
            if one == Verdict::No && (case.values.len() == 1 || distinct.is_new(&value)) {
                let saying = Saying { value: Some(value), ..Saying::default() };
                case.values.enter(index, case.trail, |at| self.report(case, component, saying, at));
            }
        }
        verdict
    }

    /// One value against a constraint; nothing for those that are not asked value by value.
    pub(super) fn value(&mut self, constraint: &'s Constraint, value: Item<'n>) -> Option<Verdict> {
        Some(match constraint {
            Constraint::Class(class) => self.is_a(value, class),
            Constraint::Datatype(datatype) => match value {
                Item::Literal(literal) => datatype.holds(literal).into(),
                _ => Verdict::No,
            },
            Constraint::NodeKind(kind) => kind.allows(value.sort()).into(),
            Constraint::Range(range, bound) => match value {
                Item::Literal(literal) => {
                    Ordered::of(literal).and_then(|v| v.compare(&bound.value)).is_some_and(|o| range.allows(o)).into()
                }
                _ => Verdict::No,
            },
            Constraint::MinLength(min) => text(value, |text| {
                // A character takes four bytes at most.
                text.len() >= min.saturating_mul(4) || text.chars().count() >= *min
            }),
            Constraint::MaxLength(max) => text(value, |text| text.len() <= *max || text.chars().count() <= *max),
            Constraint::Pattern(pattern) => text(value, |text| pattern.matches(text)),
            Constraint::LanguageIn(ranges) => match value {
                Item::Literal(literal) => match &literal.kind {
                    LiteralKind::Language(tag) => ranges.iter().any(|range| in_range(tag, range)).into(),
                    _ => Verdict::No,
                },
                _ => Verdict::No,
            },
            Constraint::In(allowed) => allowed.iter().any(|constant| is(value, constant)).into(),
            Constraint::Not(shape) => self.conforms(*shape, value).not(),
            Constraint::Node(shape) => self.conforms(*shape, value),
            Constraint::And(shapes) => {
                shapes.iter().fold(Verdict::Yes, |verdict, shape| verdict.and(self.conforms(*shape, value)))
            }
            Constraint::Or(shapes) => {
                shapes.iter().fold(Verdict::No, |verdict, shape| verdict.or(self.conforms(*shape, value)))
            }
            Constraint::Xone(shapes) => {
                let verdicts: Vec<Verdict> = shapes.iter().map(|shape| self.conforms(*shape, value)).collect();
                let count = |wanted| verdicts.iter().filter(|v| **v == wanted).count();
                match (count(Verdict::Yes), count(Verdict::Unknown)) {
                    (1, 0) => Verdict::Yes,
                    (2.., _) | (0, 0) => Verdict::No,
                    _ => Verdict::Unknown,
                }
            }
            _ => return None,
        })
    }

    fn is_a(&mut self, value: Item<'n>, class: &Name<'_>) -> Verdict {
        match behind(&mut self.tree, value) {
            Behind::Thing { node, .. } => match class {
                Name::Known(class) => node.is_a(*class).into(),
                Name::Iri(_) => node.types.contains(class).into(),
            },
            Behind::Nothing => Verdict::No,
            Behind::Absent if self.presence == Presence::Open => Verdict::Unknown,
            Behind::Absent => Verdict::No,
        }
    }
}

impl NodeKind {
    fn allows(self, sort: Sort) -> bool {
        match sort {
            Sort::Iri => self.iri,
            Sort::Blank => self.blank,
            Sort::Literal => self.literal,
            Sort::Neither => false,
        }
    }
}

impl Range {
    fn allows(self, order: Ordering) -> bool {
        match self {
            Range::MinInclusive => order.is_ge(),
            Range::MinExclusive => order.is_gt(),
            Range::MaxInclusive => order.is_le(),
            Range::MaxExclusive => order.is_lt(),
        }
    }
}

/// The text of a literal or IRI against a test; blank nodes have none.
fn text(value: Item<'_>, test: impl FnOnce(&str) -> bool) -> Verdict {
    match value {
        Item::Literal(literal) => test(&literal.text).into(),
        _ if value.sort() == Sort::Blank => Verdict::No,
        _ => value.id(&mut IriRoom::default()).is_some_and(test).into(),
    }
}

/// Basic filtering of RFC 4647 §3.3.1.
fn in_range(tag: &str, range: &str) -> bool {
    if range == "*" {
        return !tag.is_empty();
    }
    let head = tag.as_bytes().get(..range.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(range.as_bytes()))
        && matches!(tag.as_bytes().get(range.len()), None | Some(b'-'))
}

/// Whether a value is the one a shape names.
pub(super) fn is(value: Item<'_>, constant: &Constant) -> bool {
    match constant {
        Constant::Name(name) => value.same_value(&Item::Link(name)),
        Constant::Literal(literal) => value.same_value(&Item::Literal(literal)),
    }
}
