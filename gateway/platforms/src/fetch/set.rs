//! What there is to read: tuples that fill the placeholders of a path, from settings, from
//! readings before this one, and from what this one has met so far.

use super::declared::SetSpec;
use super::event::Learnt;
use passerelle_lens::Settings;
use std::collections::{BTreeMap, BTreeSet};

/// The tuples of a set. One that is too short is completed with all tuples that there are for the fields
/// before: an order cycle alone is read at every shop.
pub(crate) fn tuples(
    sets: &BTreeMap<String, SetSpec>,
    name: &str,
    settings: &Settings,
    learnt: &Learnt,
) -> BTreeSet<Vec<String>> {
    let Some(set) = sets.get(name) else { return BTreeSet::new() };
    let mut whole = BTreeSet::new();
    for tuple in given(set, settings).into_iter().chain(learnt.0.get(name).into_iter().flatten().cloned()) {
        let missing = set.fields.len().saturating_sub(tuple.len());
        if missing == 0 {
            whole.insert(tuple);
            continue;
        }
        let first = &set.fields[..missing];
        for (other, spec) in sets.iter().filter(|(other, spec)| *other != name && spec.fields == first) {
            let known = learnt.0.get(other).into_iter().flatten().cloned().chain(given(spec, settings));
            whole.extend(known.filter(|begun| begun.len() == missing).map(|begun| [begun, tuple.clone()].concat()));
        }
    }
    whole
}

/// The tuples that a setting names.
fn given(set: &SetSpec, settings: &Settings) -> Vec<Vec<String>> {
    let text = set.setting.as_ref().and_then(|setting| settings.get(setting)).unwrap_or_default();
    text.split([',', ';', ' ', '\n'])
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .map(|entry| entry.split('/').map(|part| part.trim().to_string()).collect::<Vec<_>>())
        .filter(|tuple| tuple.len() <= set.fields.len() && tuple.iter().all(|part| !part.is_empty()))
        .collect()
}

/// What tells the list of a tuple from others: `order_cycle=12&shop=3`.
pub(crate) fn scope(fields: &[String], tuple: &[String]) -> String {
    let sorted: BTreeMap<_, _> = fields.iter().zip(tuple).collect();
    sorted.into_iter().map(|(field, value)| format!("{field}={value}")).collect::<Vec<_>>().join("&")
}
