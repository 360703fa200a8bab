//! Constraints on the values of a path taken together (SHACL §4.2, §4.5, §4.7.3, §4.8).

use super::value::is;
use super::{Case, Examination, Saying};
use crate::component::Component;
use crate::distinct::Distinct;
use crate::item::Item;
use crate::literal::Ordered;
use crate::shape::{Constant, Constraint, Pair, Path, Range, ShapeId};
use crate::values::{Behind, Values, behind, values};
use crate::verdict::Verdict;
use passerelle_model::document::LiteralKind;
use passerelle_model::term::Name;
use std::cmp::Ordering;
use std::collections::HashMap;

impl<'s, 'n> Examination<'s, 'n, '_> {
    /// One constraint of a shape.
    pub(super) fn case(&mut self, case: &Case<'s, 'n, '_>) -> Verdict {
        match case.constraint {
            Constraint::MinCount(min) => self.min_count(case, *min),
            Constraint::MaxCount(max) => self.max_count(case, *max),
            Constraint::UniqueLang => self.unique_lang(case),
            Constraint::HasValue(constant) => self.has_value(case, constant),
            Constraint::Pair(pair, other) => self.pair(case, *pair, other),
            Constraint::Qualified { shape, min, max, siblings } => self.qualified(case, *shape, *min, *max, siblings),
            Constraint::Closed(allowed) => self.closed(case, allowed),
            Constraint::Property(shape) => self.property(case, *shape),
            Constraint::Class(_) => self.each(case, Component::Class),
            Constraint::Datatype(_) => self.each(case, Component::Datatype),
            Constraint::NodeKind(_) => self.each(case, Component::NodeKind),
            Constraint::Range(Range::MinInclusive, _) => self.each(case, Component::MinInclusive),
            Constraint::Range(Range::MinExclusive, _) => self.each(case, Component::MinExclusive),
            Constraint::Range(Range::MaxInclusive, _) => self.each(case, Component::MaxInclusive),
            Constraint::Range(Range::MaxExclusive, _) => self.each(case, Component::MaxExclusive),
            Constraint::MinLength(_) => self.each(case, Component::MinLength),
            Constraint::MaxLength(_) => self.each(case, Component::MaxLength),
            Constraint::Pattern(_) => self.each(case, Component::Pattern),
            Constraint::LanguageIn(_) => self.each(case, Component::LanguageIn),
            Constraint::In(_) => self.each(case, Component::In),
            Constraint::Not(_) => self.each(case, Component::Not),
            Constraint::And(_) => self.each(case, Component::And),
            Constraint::Or(_) => self.each(case, Component::Or),
            Constraint::Xone(_) => self.each(case, Component::Xone),
            Constraint::Node(_) => self.each(case, Component::Node),
        }
    }

    fn min_count(&mut self, case: &Case<'s, 'n, '_>, min: usize) -> Verdict {
        let enough = if min < 2 { case.values.len() >= min } else { case.values.count(min) >= min };
        match (enough, case.all) {
            (true, _) => Verdict::Yes,
            (false, false) => Verdict::Unknown,
            (false, true) => {
                let saying = Saying { count: case.values.count(min), ..Saying::default() };
                self.report(case, Component::MinCount, saying, case.trail)
            }
        }
    }

    fn max_count(&mut self, case: &Case<'s, 'n, '_>, max: usize) -> Verdict {
        if case.values.len() <= max || case.values.count(max + 1) <= max {
            return Verdict::Yes;
        }
        let saying = Saying { count: case.values.count(usize::MAX), ..Saying::default() };
        case.values.enter_all(case.trail, |at| self.report(case, Component::MaxCount, saying, at))
    }

    fn unique_lang(&mut self, case: &Case<'s, 'n, '_>) -> Verdict {
        if case.values.len() < 2 {
            return Verdict::Yes;
        }
        let mut tags: HashMap<String, usize> = HashMap::new();
        let mut verdict = Verdict::Yes;
        for index in case.values.once() {
            let Item::Literal(literal) = case.values.at(index) else { continue };
            let LiteralKind::Language(tag) = &literal.kind else { continue };
            let count = tags.entry(tag.to_ascii_lowercase()).or_default();
            *count += 1;
            if *count == 2 {
                let saying = Saying { count: 2, ..Saying::default() };
                verdict = case.values.enter_all(case.trail, |at| self.report(case, Component::UniqueLang, saying, at));
            }
        }
        verdict
    }

    fn has_value(&mut self, case: &Case<'s, 'n, '_>, constant: &Constant) -> Verdict {
        match (case.values.iter().any(|value| is(value, constant)), case.all) {
            (true, _) => Verdict::Yes,
            (false, false) => Verdict::Unknown,
            (false, true) => self.report(case, Component::HasValue, Saying::default(), case.trail),
        }
    }

    fn pair(&mut self, case: &Case<'s, 'n, '_>, pair: Pair, other: &Path) -> Verdict {
        let (others, all) = values(&mut self.tree, self.presence, Some(other), case.focus);
        if !(all && case.all) {
            return Verdict::Unknown;
        }
        let component = match pair {
            Pair::Equals => Component::Equals,
            Pair::Disjoint => Component::Disjoint,
            Pair::LessThan => Component::LessThan,
            Pair::LessThanOrEquals => Component::LessThanOrEquals,
        };
        let theirs = Distinct::of_values(others.iter());
        let least = Least::of(&others);
        let mut verdict = Verdict::Yes;
        for index in case.values.once() {
            let value = case.values.at(index);
            let holds = match pair {
                Pair::Equals => theirs.has_value(&value),
                Pair::Disjoint => !theirs.has_value(&value),
                Pair::LessThan => least.is_below(value, Ordering::is_lt),
                Pair::LessThanOrEquals => least.is_below(value, Ordering::is_le),
            };
            if !holds {
                let saying = Saying { value: Some(value), ..Saying::default() };
                verdict = case.values.enter(index, case.trail, |at| self.report(case, component, saying, at));
            }
        }
        if pair == Pair::Equals {
            let ours = Distinct::of_values(case.values.iter());
            for index in others.once() {
                let value = others.at(index);
                if !ours.has_value(&value) {
                    let saying = Saying { value: Some(value), ..Saying::default() };
                    verdict = others.enter(index, case.trail, |at| self.report(case, component, saying, at));
                }
            }
        }
        verdict
    }

    fn qualified(
        &mut self,
        case: &Case<'s, 'n, '_>,
        shape: ShapeId,
        min: usize,
        max: Option<usize>,
        siblings: &[ShapeId],
    ) -> Verdict {
        let (mut sure, mut perhaps) = (0, 0);
        for index in case.values.once() {
            let value = case.values.at(index);
            let other = siblings.iter().fold(Verdict::No, |any, sibling| any.or(self.conforms(*sibling, value)));
            match self.conforms(shape, value).and(other.not()) {
                Verdict::Yes => sure += 1,
                Verdict::Unknown => perhaps += 1,
                Verdict::No => {}
            }
        }
        let saying = || Saying { count: sure, ..Saying::default() };
        let mut verdict = Verdict::Yes;
        if sure < min {
            verdict = verdict.and(match case.all && sure + perhaps < min {
                true => self.report(case, Component::QualifiedMinCount, saying(), case.trail),
                false => Verdict::Unknown,
            });
        }
        if let Some(max) = max {
            verdict = verdict.and(match (sure > max, sure + perhaps > max) {
                (true, _) => case
                    .values
                    .enter_all(case.trail, |at| self.report(case, Component::QualifiedMaxCount, saying(), at)),
                (false, true) => Verdict::Unknown,
                (false, false) => Verdict::Yes,
            });
        }
        verdict
    }

    fn closed(&mut self, case: &Case<'s, 'n, '_>, allowed: &[Path]) -> Verdict {
        let may = |name: &Name<'_>| allowed.iter().any(|path| matches!(path, Path::Property(n) if n == name));
        let mut verdict = Verdict::Yes;
        for index in 0..case.values.len() {
            let node = match behind(&mut self.tree, case.values.at(index)) {
                Behind::Thing { node, .. } => node,
                Behind::Nothing => continue,
                Behind::Absent => {
                    verdict = verdict
                        .and(Verdict::from(self.presence == crate::presence::Presence::Complete).or(Verdict::Unknown));
                    continue;
                }
            };
            let here = Case { focus: case.values.at(index), ..*case };
            if !allowed.contains(&Path::Type) {
                for class in &node.types {
                    let saying = Saying { value: Some(Item::Link(class)), ..Saying::default() };
                    verdict =
                        case.values.enter(index, case.trail, |at| self.report(&here, Component::Closed, saying, at));
                }
            }
            for (name, _) in node.properties.iter().filter(|(name, _)| !may(name)) {
                let property = Path::Property(name.clone().into_owned());
                let (extra, _) = values(&mut self.tree, self.presence, Some(&property), Item::Node(node));
                for i in extra.once() {
                    let saying = Saying { value: Some(extra.at(i)), property: Some(name), count: 0 };
                    verdict = case.values.enter(index, case.trail, |at| {
                        extra.enter(i, at, |at| self.report(&here, Component::Closed, saying, at))
                    });
                }
            }
        }
        verdict
    }

    fn property(&mut self, case: &Case<'s, 'n, '_>, shape: ShapeId) -> Verdict {
        let mut verdict = Verdict::Yes;
        for index in case.values.once() {
            let value = case.values.at(index);
            let one = case.values.enter(index, case.trail, |at| self.shape(shape, value, at));
            verdict = verdict.and(one);
        }
        verdict
    }
}

/// The least of some values: what is less than these is less than all of them.
struct Least<'v> {
    values: Vec<Ordered<'v>>,
    /// Whether one of them has no order, so that nothing is less.
    has_no_order: bool,
}

impl<'v> Least<'v> {
    // Values of different sorts do not compare, so there can be one least value per sort.
    fn of(others: &Values<'v>) -> Self {
        let mut least = Least { values: Vec::new(), has_no_order: false };
        for item in others.iter() {
            match ordered(item).filter(|value| value.compare(value).is_some()) {
                None => least.has_no_order = true,
                Some(value) => least.add(value),
            }
        }
        least
    }

    fn add(&mut self, value: Ordered<'v>) {
        for known in &mut self.values {
            match known.compare(&value) {
                Some(Ordering::Less | Ordering::Equal) => return,
                Some(Ordering::Greater) => {
                    *known = value;
                    return;
                }
                None => {}
            }
        }
        self.values.push(value);
    }

    /// Whether `value` relates so to each of them.
    fn is_below(&self, value: Item<'_>, relates: fn(Ordering) -> bool) -> bool {
        let related = |value: Ordered<'_>| self.values.iter().all(|o| value.compare(o).is_some_and(relates));
        !self.has_no_order && (self.values.is_empty() || ordered(value).is_some_and(related))
    }
}

fn ordered(item: Item<'_>) -> Option<Ordered<'_>> {
    match item {
        Item::Literal(literal) => Ordered::of(literal),
        _ => None,
    }
}
