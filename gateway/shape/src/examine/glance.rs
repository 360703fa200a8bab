//! Most values are right. A glance at the values of one property, as they lie in
//! the tree, settles that; whatever else there is to say takes the long way.

use super::Examination;
use crate::item::Item;
use crate::shape::{Constraint, Path, Shape};
use crate::tree::is_described;
use crate::verdict::Verdict;
use passerelle_model::document::Value;
use passerelle_model::term::Name;

impl<'s, 'n> Examination<'s, 'n, '_> {
    /// The verdict, if there is nothing to report.
    pub(super) fn glance(&mut self, shape: &'s Shape, focus: Item<'n>) -> Option<Verdict> {
        let (Some(Path::Property(Name::Known(wanted))), Item::Node(node)) = (&shape.path, focus) else { return None };
        if !is_described(node) {
            return None;
        }
        let found = node.properties.iter().find(|(name, _)| matches!(name, Name::Known(n) if n == wanted));
        let values: &'n [Value<'n>] = match found {
            None if self.implied.is_some_and(|(inner, property)| property == *wanted && std::ptr::eq(inner, node)) => {
                return Some(Verdict::Yes);
            }
            None => &[],
            Some((_, Value::Many(values))) => values,
            Some((_, one)) => std::slice::from_ref(one),
        };
        let (on_sets, on_values) = shape.constraints.split_at(shape.on_sets);
        let fits = |constraint: &Constraint| match constraint {
            Constraint::MinCount(min) => *min == 0 || (*min == 1 && !values.is_empty()),
            Constraint::MaxCount(max) => values.len() <= *max,
            Constraint::UniqueLang => values.len() < 2,
            _ => false,
        };
        if !on_sets.iter().all(fits) {
            return None;
        }
        let mut verdict = Verdict::Yes;
        for value in values {
            for constraint in on_values {
                match self.value(constraint, Item::of(value))? {
                    Verdict::No => return None,
                    sure_or_not => verdict = verdict.and(sure_or_not),
                }
            }
        }
        Some(verdict)
    }
}
