//! What of one JSON value is not in another: leaf by leaf, elements of arrays paired by
//! how much they have in common, and places that another version of the platform has
//! elsewhere looked for there.

use crate::pointer::{leaves, step};
use crate::value::{canonical, nothing};
use serde_json::Value;

/// A leaf that is not in the other value as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// Where it stands.
    pub(crate) at: String,
    /// Whether the other value has nothing there.
    pub(crate) gone: bool,
}

/// Places that mean the same: version 0 of the interface and version 1, an older name and a newer.
const ELSEWHERE: [(&str, &str); 9] = [
    ("id", "/attributes/id"),
    ("enterprise_id", "/attributes/enterprise_id"),
    ("first_name", "/attributes/first_name"),
    ("last_name", "/attributes/last_name"),
    ("email", "/attributes/email"),
    ("code", "/attributes/code"),
    ("supplier", "/producer"),
    // What is shown is the variant's own name; new variants are given one.
    ("name_to_display", "/display_name"),
    ("allow_charges", "/attributes/allow_charges"),
];

/// Leaves of `a` that `b` has not, or has otherwise.
pub(crate) fn difference(a: &Value, b: Option<&Value>, at: &str, out: &mut Vec<Change>) {
    if nothing(a) {
        return;
    }
    match (a, b) {
        (_, None | Some(Value::Null)) => {
            let mut lost = Vec::new();
            leaves(a, at, &mut lost);
            out.extend(lost.into_iter().map(|at| Change { at, gone: true }));
        }
        (Value::Object(members), Some(other @ Value::Object(others))) => {
            for (key, member) in members {
                let moved = ELSEWHERE.iter().find(|(old, new)| old == key && a.pointer(new).is_none_or(nothing));
                let elsewhere = || moved.and_then(|(_, new)| other.pointer(new));
                difference(member, others.get(key).or_else(elsewhere), &step(at, key), out);
            }
        }
        (Value::Array(items), Some(Value::Array(others))) => {
            for (i, partner) in paired(items, others).into_iter().enumerate() {
                difference(&items[i], partner.map(|j| &others[j]), &format!("{at}/{i}"), out);
            }
        }
        (a, Some(b)) if is_scalar(a) && is_scalar(b) => {
            if canonical(a) != canonical(b) && !same_address(a, b) && !same_word(a, b) {
                out.push(Change { at: at.to_string(), gone: nothing(b) });
            }
        }
        _ => difference(a, None, at, out),
    }
}

/// A path on the platform's host, and the whole address.
fn same_address(a: &Value, b: &Value) -> bool {
    let (Some(path), Some(whole)) = (a.as_str(), b.as_str()) else { return false };
    path.starts_with('/') && whole.starts_with("https://hub.example/") && whole.ends_with(path)
}

/// Words for things that are counted, which all say the same.
fn same_word(a: &Value, b: &Value) -> bool {
    [a, b].iter().all(|word| word.as_str().is_some_and(|word| ["item", "items", "piece", "pieces"].contains(&word)))
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// For each element the most similar of the others that is still free.
pub(crate) fn paired(items: &[Value], others: &[Value]) -> Vec<Option<usize>> {
    let mut free: Vec<usize> = (0..others.len()).collect();
    let pair = |item: &Value, free: &mut Vec<usize>| {
        let scored = free.iter().enumerate().map(|(k, j)| (common(item, &others[*j]), k));
        // The first of equals: order is kept where nothing speaks against it.
        let best = scored.filter(|(score, _)| *score > 0).max_by_key(|(score, k)| (*score, std::cmp::Reverse(*k)))?;
        Some(free.remove(best.1))
    };
    items.iter().map(|item| if nothing(item) { None } else { pair(item, &mut free) }).collect()
}

/// How many leaves two values share.
fn common(a: &Value, b: &Value) -> usize {
    let mut all = Vec::new();
    leaves(a, "", &mut all);
    let mut changed = Vec::new();
    difference(a, Some(b), "", &mut changed);
    all.len() - changed.len().min(all.len())
}

#[test]
fn elements_are_paired_by_what_they_share() {
    let a = serde_json::json!([{ "id": 1, "name": "Leek" }, { "id": 2, "name": "Pear", "note": "soft" }, "x", null]);
    let b = serde_json::json!([{ "name": "Pear", "id": "2.0" }, "x"]);
    let mut found = Vec::new();
    difference(&a, Some(&b), "", &mut found);
    let places: Vec<&str> = found.iter().map(|change| change.at.as_str()).collect();
    assert_eq!(places, ["/0/id", "/0/name", "/1/note"]);
}
