//! Which lines of a lens were seen at work, and in which direction.

use crate::spot::End;
use crate::subject::Subject;
use passerelle_model::loss::Refusal;
use std::collections::{BTreeMap, BTreeSet};

/// How a line can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Deed {
    Get,
    Put,
    Create,
    Refuse,
}

/// What was seen and how often laws were put to the test.
#[derive(Default)]
pub(crate) struct Coverage {
    seen: BTreeSet<(usize, Deed)>,
    pub(crate) items: usize,
    pub(crate) accepted: usize,
    pub(crate) reported: usize,
    pub(crate) refused: usize,
    pub(crate) created: usize,
    broken: BTreeMap<(usize, &'static str), String>,
}

/// Lines that cannot be seen doing something, by the words of their kind, with the reason.
const NEVER: [(&str, Deed, &str); 0] = [];

impl Coverage {
    /// A law broken by a line (0: by no one line). The first of each sort is told.
    pub(crate) fn breaks(&mut self, line: usize, law: &'static str, story: impl FnOnce() -> String) {
        self.broken.entry((line, law)).or_insert_with(story);
    }

    /// Every broken law, with its story.
    pub(crate) fn broken(&self, subject: &Subject) -> Vec<String> {
        let told =
            |((line, law), story): (&(usize, &str), &String)| format!("{}:{line}: {law}\n{story}", subject.lens.file);
        self.broken.iter().map(told).collect()
    }

    pub(crate) fn see(&mut self, line: usize, deed: Deed) {
        self.seen.insert((line, deed));
    }

    pub(crate) fn has(&self, line: usize, deed: Deed) -> bool {
        self.seen.contains(&(line, deed))
    }

    pub(crate) fn refusals(&mut self, subject: &Subject, refusals: &[Refusal]) {
        for refusal in refusals {
            let rule = refusal
                .rule
                .as_deref()
                .unwrap_or_else(|| panic!("{}: a refusal without a rule: {refusal:?}", subject.name));
            let (file, number) = rule.rsplit_once(':').unwrap_or((rule, ""));
            assert_eq!(file, subject.lens.file, "a refusal names another file");
            let number = number.parse().unwrap_or_else(|_| panic!("{rule} has no line"));
            self.see(number, Deed::Refuse);
        }
    }

    /// Every line that was never seen doing what it is there for.
    pub(crate) fn missing(&self, subject: &Subject) -> Vec<String> {
        let mut missing = Vec::new();
        for line in &subject.lines {
            let mut deeds = vec![Deed::Refuse];
            let arrays = subject.lines.iter().filter(|array| array.each);
            let frozen = arrays.into_iter().any(|array| {
                !array.row.write && line.row.at.iter().any(|at| at.starts_with(&format!("{}.*", array.row.at[0])))
            });
            if line.row.read {
                deeds.push(Deed::Get);
            }
            // An identifier is given once and never changed.
            if line.row.write && !frozen && line.is.end != End::Id {
                deeds.push(Deed::Put);
            }
            if line.row.write && !frozen && subject.lens.create {
                deeds.push(Deed::Create);
            }
            for deed in deeds {
                let never = NEVER.iter().any(|(kind, d, _)| *d == deed && line.row.kind.starts_with(kind));
                if !never && !self.has(line.row.line, deed) {
                    missing.push(format!(
                        "{}:{} ({}) was never seen in {deed:?}",
                        subject.lens.file, line.row.line, line.row.kind
                    ));
                }
            }
        }
        missing
    }
}
