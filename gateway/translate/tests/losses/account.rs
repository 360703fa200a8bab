//! The difference of a round trip against the report of it, for one payload of a platform.

use crate::difference::{Change, difference, paired};
use crate::ground::{self, Payload, run};
use crate::linked::{Compare, Statement, missing, statements};
use crate::pointer::{instance, leaves, step, under, without};
use passerelle_model::loss::{Loss, Reason, Report, pattern};
use passerelle_translate::{Job, Translator};
use serde_json::Value;
use std::collections::BTreeSet;

/// There and back for one resource and one dialect.
pub(crate) struct Trip<'t> {
    there: Job<'t>,
    back: Job<'t>,
    name: String,
    form: String,
}

/// One leaf against the account, in words.
pub(crate) type Complaint = String;

impl<'t> Trip<'t> {
    /// The way of a payload through a dialect.
    pub(crate) fn new(translator: &'t Translator, payload: &Payload, dialect: &str) -> Self {
        Trip {
            there: ground::job(translator, &payload.form, dialect, &payload.settings),
            back: ground::job(translator, "dfc", &payload.form, &payload.settings),
            name: format!("{} by {dialect}", payload.name),
            form: payload.form.clone(),
        }
    }

    /// Leaves of a payload that vanish on the way there.
    pub(crate) fn vanished(&self, original: &Value) -> Vec<Complaint> {
        match ground::run(&self.there, original.to_string().as_bytes()) {
            Ok((out, sent)) => Way { trip: self, original, document: parsed(&out), sent }.vanished(),
            Err(failure) => vec![format!("{}: {failure}", self.name)],
        }
    }

    /// Compares what came back with what was sent, and both reports with the difference.
    pub(crate) fn complaints(&self, original: &Value) -> Vec<Complaint> {
        let (document, sent) = match ground::run(&self.there, original.to_string().as_bytes()) {
            Ok((out, report)) => (parsed(&out), report),
            Err(failure) => return vec![format!("{}: {failure}", self.name)],
        };
        let (back, received) = match run(&self.back, document.to_string().as_bytes()) {
            Ok((out, report)) => (parsed(&out), report),
            Err(failure) => return vec![format!("{} back: {failure}", self.name)],
        };
        let round = Round { way: Way { trip: self, original, document, sent }, back, received };
        let mut complaints = round.refusals();
        complaints.extend(round.silent());
        complaints.extend(round.invented_there());
        complaints.extend(round.invented_back());
        complaints
    }
}

/// What the way there gave.
struct Way<'r, 't> {
    trip: &'r Trip<'t>,
    original: &'r Value,
    document: Value,
    sent: Report,
}

/// What one round trip gave.
struct Round<'r, 't> {
    way: Way<'r, 't>,
    back: Value,
    received: Report,
}

impl Way<'_, '_> {
    /// Leaves that neither reach the document nor are told to be lost.
    fn vanished(&self) -> Vec<Complaint> {
        let mut all = Vec::new();
        leaves(self.original, "", &mut all);
        let untold = all.into_iter().filter(|at| !explained(&self.sent, &Change { at: at.clone(), gone: true }));
        let vanished = untold.filter(|leaf| self.influence(leaf).is_empty() && !self.is_read(leaf));
        vanished
            .map(|leaf| format!("{}: {leaf} is nowhere in the document, and no loss says so", self.trip.name))
            .collect()
    }

    /// Places of the document that depend on a leaf: those that change when it is taken out.
    fn influence(&self, leaf: &str) -> Vec<String> {
        let less = without(self.original, leaf);
        let mut places = self.gone_from(&less);
        if places.is_empty() {
            // Another leaf of the kind may say the same: take them all out.
            let mut all = Vec::new();
            leaves(self.original, "", &mut all);
            let kind = pattern(leaf);
            let less = all
                .iter()
                .rev()
                .filter(|other| under(other, &kind))
                .fold(less, |less, other| if less.pointer(other).is_some() { without(&less, other) } else { less });
            places = self.gone_from(&less);
        }
        places
    }

    /// Whether another value of a leaf makes another document, or is turned down.
    fn is_read(&self, leaf: &str) -> bool {
        let mut other = self.original.clone();
        let Some(value) = other.pointer_mut(leaf) else { return false };
        *value = match value {
            Value::Bool(flag) => Value::Bool(!*flag),
            Value::String(text) => Value::String(format!("{text}7")),
            _ => serde_json::json!(4242),
        };
        match run(&self.trip.there, other.to_string().as_bytes()) {
            Ok((out, report)) => {
                let told = explained(&report, &Change { at: leaf.to_string(), gone: true });
                told || report.refusals.len() > self.sent.refusals.len() || !self.gone_in(&parsed(&out)).is_empty()
            }
            Err(_) => true,
        }
    }

    /// Places of the document that are not in that of another original.
    fn gone_from(&self, original: &Value) -> Vec<String> {
        match run(&self.trip.there, original.to_string().as_bytes()) {
            Ok((out, _)) => self.gone_in(&parsed(&out)),
            Err(_) => Vec::new(),
        }
    }

    /// Places of the document that are not in another.
    fn gone_in(&self, other: &Value) -> Vec<String> {
        let before = statements(&self.document);
        let after = statements(other);
        let lost = missing(&before, &after, Compare::Whole);
        lost.into_iter().flat_map(|(group, _)| group).map(|statement| statement.at.clone()).collect()
    }

    /// A place of the document and the links that lead to what stands there.
    fn ways(&self, place: &str) -> Vec<String> {
        let all = statements(&self.document);
        let mut ways = vec![place.to_string()];
        let mut next = 0;
        while let Some(at) = ways.get(next).cloned() {
            next += 1;
            // The subject of a part without identifier begins with the one it is a part of.
            let subjects =
                all.iter().filter(|s| s.at == at).filter_map(|s| s.subject.split(' ').next()).collect::<Vec<_>>();
            let subjects = subjects.into_iter();
            let links = subjects
                .flat_map(|subject| all.iter().filter(move |link| link.value == *subject && link.property != "@id"));
            let new: Vec<String> = links.map(|link| link.at.clone()).filter(|at| !ways.contains(at)).collect();
            ways.extend(new);
        }
        ways
    }
}

impl Round<'_, '_> {
    fn refusals(&self) -> Vec<Complaint> {
        let all = self.way.sent.refusals.iter().chain(&self.received.refusals);
        all.map(|refusal| format!("{}: refused at {}: {}", self.way.trip.name, refusal.at, refusal.detail.en)).collect()
    }

    /// Leaves that are missing or different after the round trip.
    fn changes(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        let none = Vec::new();
        let back = self.back.as_array().unwrap_or(&none);
        let items = items(&self.way.trip.form, self.way.original);
        let sent: Vec<Value> = items.iter().filter_map(|at| self.way.original.pointer(at)).cloned().collect();
        for (i, partner) in paired(&sent, back).into_iter().enumerate() {
            difference(&sent[i], partner.map(|j| &back[j]), &items[i], &mut changes);
        }
        let mut all = Vec::new();
        leaves(self.way.original, "", &mut all);
        all.retain(|leaf| !items.iter().any(|item| under(leaf, item)));
        changes.extend(all.into_iter().map(|at| Change { at, gone: true }));
        changes
    }

    /// Missing leaves that neither report names.
    fn silent(&self) -> Vec<Complaint> {
        let unexplained = self.changes().into_iter().filter(|change| !explained(&self.way.sent, change));
        let mut complaints = Vec::new();
        for change in unexplained {
            let became = self.way.influence(&change.at);
            let ways = became.iter().flat_map(|at| self.way.ways(at));
            let told = ways.into_iter().any(|at| explained(&self.received, &Change { at, gone: change.gone }));
            if !told {
                let value = self.way.original.pointer(&change.at).unwrap_or(&Value::Null);
                let how = if change.gone { "is gone" } else { "changed" };
                complaints.push(format!(
                    "{}: {} ({value}) {how}; no loss says so; became {became:?}",
                    self.way.trip.name, change.at
                ));
            }
        }
        complaints
    }

    /// Losses on the way there that name a leaf which came back as it was.
    fn invented_there(&self) -> Vec<Complaint> {
        let changes = self.changes();
        let told = self.way.sent.losses.iter().filter(|loss| loss.reason != Reason::Precision);
        let groups = told.filter_map(|loss| {
            let really: BTreeSet<String> = changes.iter().filter_map(|change| instance(&change.at, &loss.at)).collect();
            let first = changes.iter().any(|change| under(&change.at, &loss.first));
            let enough = first && really.len() as u64 >= loss.count;
            (!enough).then(|| format!("{}: {} but {} are gone", self.way.trip.name, words(loss), really.len()))
        });
        groups.collect()
    }

    /// Losses on the way back that name a statement which is still there when the result is read again.
    fn invented_back(&self) -> Vec<Complaint> {
        let Ok((out, _)) = run(&self.way.trip.there, self.back.to_string().as_bytes()) else { return Vec::new() };
        let before = statements(&self.way.document);
        let after = statements(&parsed(&out));
        let lost = missing(&before, &after, Compare::Whole);
        let gone: Vec<&Statement> = lost.into_iter().flat_map(|(group, _)| group).collect();
        let told = self.received.losses.iter().filter(|loss| loss.reason != Reason::Precision);
        let invented = told.filter(|loss| !gone.iter().any(|statement| under(&statement.at, &loss.first)));
        invented
            .map(|loss| format!("{}: {} on the way back, but it is still there", self.way.trip.name, words(loss)))
            .collect()
    }
}

fn explained(report: &Report, change: &Change) -> bool {
    crate::pointer::explains(report, &change.at, change.gone).is_some()
}

fn words(loss: &Loss) -> String {
    format!("{} {} {} times at {} ({})", loss.reason.name(), loss.at, loss.count, loss.first, loss.detail.en)
}

pub(crate) fn parsed(out: &[u8]) -> Value {
    serde_json::from_slice(out).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(out)))
}

/// Pointers of the items of an answer, as the platform's documentation has them.
pub(crate) fn items(form: &str, answer: &Value) -> Vec<String> {
    let wrapped = match form.rsplit('/').next().unwrap_or_default() {
        "product" => "products",
        "order-list" => "orders",
        "customer" => "data",
        _ => "",
    };
    let (at, found) = match answer.get(wrapped) {
        Some(found) => (step("", wrapped), found),
        None => (String::new(), answer),
    };
    match found {
        Value::Array(items) => (0..items.len()).map(|i| format!("{at}/{i}")).collect(),
        _ => vec![at],
    }
}
