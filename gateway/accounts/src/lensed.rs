//! Items that a lens reads: each becomes a document of its own.

use crate::claims::{Owned, claims};
use crate::kept;
use crate::naming::Naming;
use crate::tree::Tree;
use passerelle_lens::{Lens, Settings, Tally};
use passerelle_model::document::Node;
use passerelle_model::json::{Json, Limits};
use passerelle_model::loss::{Finding, Refusal, Report, Text, pattern};
use passerelle_shape::Shapes;
use passerelle_store::NewRecord;

/// Reads the items of one list.
pub(crate) struct Lensed<'l> {
    pub(crate) lens: &'l Lens,
    pub(crate) settings: &'l Settings,
    pub(crate) naming: &'l Naming<'l>,
    pub(crate) owned: &'l Owned<'l>,
}

/// A document and what it says of which identifiers.
pub(crate) struct Translated {
    pub(crate) text: Vec<u8>,
    pub(crate) records: Vec<NewRecord>,
}

impl Lensed<'_> {
    /// One item; `pointer` is where it stood in the answer.
    pub(crate) fn item(
        &self,
        body: &[u8],
        pointer: &str,
        tally: &mut Tally,
        report: &mut Report,
    ) -> Result<Translated, Vec<Refusal>> {
        self.with(body, pointer, tally, report, |node| {
            let tree = Tree::of([(node, String::new())]);
            let records = claims(&tree, self.owned);
            Translated { text: kept::write(std::slice::from_ref(node)), records }
        })
    }

    /// Calls `then` with the document of an item, with our identifiers.
    fn with<T>(
        &self,
        body: &[u8],
        pointer: &str,
        tally: &mut Tally,
        report: &mut Report,
        then: impl FnOnce(&Node<'_>) -> T,
    ) -> Result<T, Vec<Refusal>> {
        let json = Json::parse(body, Limits::default()).map_err(|malformed| {
            vec![Refusal {
                at: pointer.to_string(),
                detail: Text::new(malformed.to_string(), malformed.to_string()),
                rule: None,
                next: Text::new(
                    "Ask the platform for this item again.",
                    "Demandez à nouveau cet élément à la plateforme.",
                ),
            }]
        })?;
        let mut outcome = self.lens.get(&json, pointer, self.settings, tally);
        if !outcome.refusals.is_empty() {
            return Err(outcome.refusals);
        }
        Shapes::builtin().check(&outcome.value, "", &mut |found| report.find(self.placed(pointer, found)));
        self.naming.rename(&mut outcome.value);
        Ok(then(&outcome.value))
    }

    /// A finding at its place in the answer.
    fn placed(&self, item: &str, finding: Finding) -> Finding {
        let first = format!("{item}{}", self.lens.locate(&finding.first));
        Finding { at: pattern(&first), first, ..finding }
    }
}
