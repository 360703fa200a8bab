//! JSON Pointers, and the places of a report that cover them.

use passerelle_model::loss::{Loss, Reason, Report};
use serde_json::Value;

/// A pointer and one step more.
pub(crate) fn step(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Whether a pointer stands at a pattern or below it.
pub(crate) fn under(pointer: &str, pattern: &str) -> bool {
    instance(pointer, pattern).is_some()
}

/// The part of a pointer that fits a pattern.
pub(crate) fn instance(pointer: &str, pattern: &str) -> Option<String> {
    let mut steps = pointer.split('/');
    let mut taken = Vec::new();
    for wanted in pattern.split('/') {
        let found = steps.next()?;
        let index = wanted == "*" && !found.is_empty() && found.bytes().all(|b| b.is_ascii_digit());
        if found != wanted && !index {
            return None;
        }
        taken.push(found);
    }
    Some(taken.join("/"))
}

/// Losses that cover a place, for a value that is gone or for one that only changed.
pub(crate) fn explains<'r>(report: &'r Report, pointer: &str, gone: bool) -> Option<&'r Loss> {
    report.losses.iter().find(|loss| under(pointer, &loss.at) && !(gone && loss.reason == Reason::Precision))
}

/// Every scalar at or below a pointer that says something.
pub(crate) fn leaves(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().enumerate().for_each(|(i, item)| leaves(item, &format!("{at}/{i}"), out)),
        Value::Object(members) => members.iter().for_each(|(key, member)| leaves(member, &step(at, key), out)),
        scalar if super::value::nothing(scalar) => {}
        _ => out.push(at.to_string()),
    }
}

/// A document without what stands at a pointer.
pub(crate) fn without(document: &Value, pointer: &str) -> Value {
    let mut document = document.clone();
    let Some((parent, last)) = pointer.rsplit_once('/') else { return Value::Null };
    let last = last.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.remove(&last);
        }
        Some(Value::Array(items)) => {
            items.remove(last.parse().expect("an index"));
        }
        _ => panic!("{pointer} is not there"),
    }
    document
}

#[test]
fn a_pattern_covers_what_is_below_it() {
    assert!(under("/variants/3/fees/admin", "/variants/*/fees"));
    assert!(under("/0", "/*"));
    assert!(!under("/variants/3/price", "/variants/*/price_with_fees"));
    assert!(!under("/variants", "/variants/*"));
    assert!(under("/anything", ""));
}
