//! Linked data made into items of a platform and read again: what is not there any more was told.

use crate::account::parsed;
use crate::ground::{self, run};
use crate::linked::{Compare, Statement, missing, statements};
use crate::pointer::under;
use passerelle_model::loss::Reason;
use passerelle_translate::Translator;
use serde_json::Value;

/// Complaints about a document in the shared form that is made into items of a resource;
/// nothing if the resource has no place for anything in it.
pub(crate) fn complaints(translator: &Translator, name: &str, document: &[u8], form: &str) -> Option<Vec<String>> {
    let name = format!("{name} to {form}");
    let (items, made) = run(&ground::job(translator, "dfc", form, ""), document).ok()?;
    if made.items == 0 {
        return None;
    }
    let (again, _) = match run(&ground::job(translator, form, "shared", ""), &items) {
        Ok(again) => again,
        Err(failure) => return Some(vec![format!("{name}: what was made is not read: {failure}")]),
    };
    let before = statements(&parsed(document));
    let after = statements(&parsed(&again));
    let covered = |at: &str| {
        made.losses.iter().any(|loss| under(at, &loss.at)) || made.refusals.iter().any(|refusal| under(at, &refusal.at))
    };
    // Of a thing of which all else is told to be lost, its class and the name that picks it say
    // nothing more; a container only lists.
    let says_what =
        |one: &Statement| matches!(&*one.property, "@type" | "@id" | "ldp:contains") || one.value == "whatsapp";
    let implied = |one: &Statement| {
        let others = before.iter().filter(|other| other.of == one.of && !says_what(other));
        one.property == "ldp:contains" || (says_what(one) && others.clone().all(|other| covered(&other.at)))
    };
    let mut complaints = Vec::new();
    for (group, gone) in missing(&before, &after, Compare::ByValue) {
        // `#` asks for an identifier to be given.
        if group[0].property == "@id" && group[0].value == "#" {
            continue;
        }
        let explained = group.iter().filter(|one| covered(&one.at) || implied(one)).count();
        if explained < gone && made.refusals.is_empty() {
            let one = group.iter().find(|one| !covered(&one.at) && !implied(one)).unwrap_or(&group[0]);
            complaints.push(format!(
                "{name}: {} {:?} at {} is gone {gone} times and told {explained} times",
                one.property, one.value, one.at
            ));
        }
    }
    let lost: Vec<&Statement> =
        missing(&before, &after, Compare::ByValue).into_iter().flat_map(|(group, _)| group).collect();
    // Links to nodes without a name of their own are no statements here.
    let text = parsed(document);
    let blank = |value: &Value| value["@id"].as_str().is_some_and(|id| id.starts_with("_:"));
    let unnamed = |at: &str| match text.pointer(at) {
        Some(Value::Array(values)) => values.iter().all(blank),
        value => value.is_some_and(blank),
    };
    for loss in made.losses.iter().filter(|loss| loss.reason != Reason::Precision && !unnamed(&loss.first)) {
        if !lost.iter().any(|one| under(&one.at, &loss.first)) {
            complaints.push(format!(
                "{name}: {} at {} ({}) is told, but it is there",
                loss.reason.name(),
                loss.first,
                loss.detail.en
            ));
        }
    }
    Some(complaints)
}
