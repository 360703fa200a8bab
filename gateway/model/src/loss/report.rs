//! Losses, refusals and findings, and the report they make.

use super::text::{Language, Text};
use serde_json::{Value, json};
use std::collections::HashMap;

/// Why something did not cross. The list is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// The other side has no term for it.
    NoTerm,
    /// It crossed with fewer digits or a coarser unit.
    Precision,
    /// It can be read in more than one way.
    Ambiguous,
    /// The sender hid it behind a placeholder.
    Hidden,
    /// It is computed from other fields.
    Derived,
    /// It is left out on purpose.
    Dropped,
    /// The platform's schema does not know the field.
    UnknownField,
    /// It stays with the original and is never shared.
    Kept,
    /// The value could not be written there.
    Refused,
}

impl Reason {
    /// Every reason, in the order of reports.
    pub const ALL: [Reason; 9] = [
        Reason::NoTerm,
        Reason::Precision,
        Reason::Ambiguous,
        Reason::Hidden,
        Reason::Derived,
        Reason::Dropped,
        Reason::UnknownField,
        Reason::Kept,
        Reason::Refused,
    ];

    /// The name in a report.
    pub fn name(self) -> &'static str {
        match self {
            Reason::NoTerm => "no-term",
            Reason::Precision => "precision",
            Reason::Ambiguous => "ambiguous",
            Reason::Hidden => "hidden",
            Reason::Derived => "derived",
            Reason::Dropped => "dropped",
            Reason::UnknownField => "unknown-field",
            Reason::Kept => "kept",
            Reason::Refused => "refused",
        }
    }
}

/// One place, one reason, and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// JSON Pointer into the input, with `*` for every index.
    pub at: String,
    /// How many values were lost there.
    pub count: u64,
    /// Pointer to the first of them.
    pub first: String,
    /// IRI of the shared property concerned, if there is one.
    pub term: Option<String>,
    /// Why.
    pub reason: Reason,
    /// The same in words.
    pub detail: Text,
}

/// Losses grouped by place, reason and term.
#[derive(Debug, Clone, Default)]
pub struct Losses {
    list: Vec<Loss>,
    index: HashMap<(String, Reason, Option<String>), usize>,
}

impl Losses {
    /// Counts one loss at `pointer`; the words are made only for the first of a group.
    pub fn add(&mut self, pointer: &str, term: Option<&str>, reason: Reason, detail: impl FnOnce() -> Text) {
        self.add_group(pattern(pointer), 1, || pointer.to_string(), term, reason, detail);
    }

    /// Counts `count` losses of one group, whose pattern is already known.
    pub fn add_group(
        &mut self,
        at: String,
        count: u64,
        first: impl FnOnce() -> String,
        term: Option<&str>,
        reason: Reason,
        detail: impl FnOnce() -> Text,
    ) {
        let key = (at, reason, term.map(str::to_string));
        if let Some(&i) = self.index.get(&key) {
            self.list[i].count += count;
            return;
        }
        let (at, reason, term) = key.clone();
        self.index.insert(key, self.list.len());
        self.list.push(Loss { at, count, first: first(), term, reason, detail: detail() });
    }

    /// The groups, in the order they were met.
    pub fn iter(&self) -> std::slice::Iter<'_, Loss> {
        self.list.iter()
    }

    /// How many groups.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing was lost.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Adds the groups of another account.
    pub fn merge(&mut self, other: Losses) {
        for loss in other.list {
            let Loss { at, count, first, term, reason, detail } = loss;
            self.add_group(at, count, || first, term.as_deref(), reason, || detail);
        }
    }
}

/// A pointer with `*` for every index.
pub fn pattern(pointer: &str) -> String {
    let mut out = String::with_capacity(pointer.len());
    for step in pointer.split('/').skip(1) {
        out.push('/');
        out.push_str(if !step.is_empty() && step.bytes().all(|b| b.is_ascii_digit()) { "*" } else { step });
    }
    out
}

/// A value that could not cross and took its item, or an edit that was turned down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// JSON Pointer into the input.
    pub at: String,
    /// What was found and what was wanted.
    pub detail: Text,
    /// `file:line` of the rule that wanted it.
    pub rule: Option<String>,
    /// What to do about it.
    pub next: Text,
}

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably a mistake.
    Warning,
    /// Against the rule.
    Violation,
}

impl Severity {
    /// The name in a report.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Violation => "violation",
        }
    }
}

/// Something that crossed but looks wrong: a shape result, a misspelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// JSON Pointer into the input, with `*` for every index.
    pub at: String,
    /// How many places.
    pub count: u64,
    /// The first place, and the IRI of its node when it has one.
    pub first: String,
    /// IRI or name of the node, when it has one.
    pub node: Option<String>,
    /// IRI of the property concerned.
    pub property: Option<String>,
    /// The rule broken: an IRI of a shape, or a name of ours.
    pub rule: String,
    /// How serious.
    pub severity: Severity,
    /// What was found, what was expected, and the nearest known term.
    pub detail: Text,
}

/// Everything a translation has to say besides its output.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Items read.
    pub items: u64,
    /// What was lost.
    pub losses: Losses,
    /// What was refused.
    pub refusals: Vec<Refusal>,
    /// What looks wrong; grouped by place and rule.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Adds a finding to its group.
    pub fn find(&mut self, finding: Finding) {
        let same = |f: &&mut Finding| f.rule == finding.rule && f.at == finding.at && f.property == finding.property;
        match self.findings.iter_mut().find(same) {
            Some(group) => group.count += finding.count,
            None => self.findings.push(finding),
        }
    }

    /// Adds everything of another report.
    pub fn merge(&mut self, other: Report) {
        self.items += other.items;
        self.losses.merge(other.losses);
        self.refusals.extend(other.refusals);
        for finding in other.findings {
            self.find(finding);
        }
    }

    /// The report as JSON, in the words of one language.
    pub fn to_json(&self, language: Language) -> Value {
        json!({
            "items": self.items,
            "losses": self.losses.iter().map(|l| json!({
                "at": l.at, "count": l.count, "first": l.first, "term": l.term,
                "reason": l.reason.name(), "detail": l.detail.to(language),
            })).collect::<Vec<_>>(),
            "refusals": self.refusals.iter().map(|r| json!({
                "at": r.at, "detail": r.detail.to(language), "rule": r.rule, "next": r.next.to(language),
            })).collect::<Vec<_>>(),
            "findings": self.findings.iter().map(|f| json!({
                "at": f.at, "count": f.count, "first": f.first, "node": f.node, "property": f.property,
                "rule": f.rule, "severity": f.severity.name(), "detail": f.detail.to(language),
            })).collect::<Vec<_>>(),
        })
    }
}
