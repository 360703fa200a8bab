//! The difference of two dialects against the report of it: a document goes into another
//! dialect and back, and what its own dialect then says less, or otherwise, was told.

use crate::account::parsed;
use crate::ground::{self, run};
use crate::linked::{Compare, Statement, missing, statements};
use crate::pointer::under;
use passerelle_model::loss::{Loss, Reason, Report};
use passerelle_translate::Translator;
use serde_json::Value;

/// Complaints about a document on its way through `other` and back into the dialect it is in.
pub(crate) fn complaints(translator: &Translator, name: &str, document: &[u8], own: &str, other: &str) -> Vec<String> {
    let name = format!("{name} by {other}");
    let trip = || {
        let (there, sent) = run(&ground::job(translator, "dfc", other, ""), document)?;
        let (back, received) = run(&ground::job(translator, "dfc", own, ""), &there)?;
        Ok::<_, passerelle_translate::Failure>((parsed(&there), sent, parsed(&back), received))
    };
    let (there, sent, back, received) = match trip() {
        Ok(trip) => trip,
        Err(failure) => return vec![format!("{name}: {failure}")],
    };
    let before = statements(&parsed(document));
    let after = statements(&back);
    let mut complaints = silent(&name, &before, &after, &told(&sent, &there, &received));
    let lost: Vec<&Statement> =
        missing(&before, &after, Compare::Whole).into_iter().flat_map(|(group, _)| group).collect();
    for loss in sent.losses.iter() {
        if !lost.iter().any(|statement| under(&statement.at, &loss.first)) {
            complaints.push(format!("{name}: {} is told, but it came back", words(loss)));
        }
    }
    complaints.extend(invented(&name, &before, &after, &lost));
    complaints
}

/// Places and subjects that the reports name.
struct Told<'r> {
    sent: &'r Report,
    /// Subject and local name of what was lost on the way back.
    back: Vec<(String, String)>,
}

fn told<'r>(sent: &'r Report, there: &Value, received: &Report) -> Told<'r> {
    let between = statements(there);
    let lost =
        received.losses.iter().flat_map(|loss| between.iter().filter(move |statement| under(&statement.at, &loss.at)));
    Told {
        sent,
        back: lost.map(|statement| (statement.subject.clone(), local(&statement.property).to_string())).collect(),
    }
}

fn silent(name: &str, before: &[Statement], after: &[Statement], told: &Told<'_>) -> Vec<String> {
    let groups = missing(before, after, Compare::Whole);
    let unexplained = groups.into_iter().filter(|(group, gone)| {
        let explained = group.iter().filter(|statement| {
            let there = told.sent.losses.iter().any(|loss| under(&statement.at, &loss.at));
            there
                || told
                    .back
                    .iter()
                    .any(|(subject, property)| *subject == statement.subject && local(&statement.property) == property)
        });
        explained.count() < *gone
    });
    unexplained
        .map(|(group, gone)| {
            let one = group[0];
            format!(
                "{name}: {} {} {:?} at {} is gone {gone} times; no loss says so",
                one.subject, one.property, one.value, one.at
            )
        })
        .collect()
}

/// What the document says after the trip and did not say before, where nothing else changed.
fn invented(name: &str, before: &[Statement], after: &[Statement], lost: &[&Statement]) -> Vec<String> {
    let new = missing(after, before, Compare::Whole);
    let fresh = new.into_iter().filter(|(group, _)| {
        let changed =
            |l: &&&Statement| l.subject == group[0].subject && local(&l.property) == local(&group[0].property);
        !lost.iter().any(|l| changed(&l))
    });
    fresh
        .map(|(group, _)| {
            let one = group[0];
            format!("{name}: {} {} {:?} is new at {}", one.subject, one.property, one.value, one.at)
        })
        .collect()
}

fn local(property: &str) -> &str {
    property.rsplit(['#', ':', '/']).next().unwrap_or(property)
}

fn words(loss: &Loss) -> String {
    let count = if loss.reason == Reason::Precision { String::new() } else { format!(" {} times", loss.count) };
    format!("{} {}{count} at {} ({})", loss.reason.name(), loss.at, loss.first, loss.detail.en)
}
