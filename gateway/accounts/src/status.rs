//! How the accounts are doing.

use crate::gateway::Gateway;
use crate::project::list;
use passerelle_model::loss::Text;
use passerelle_store::{RunEnd, StoreError};
use std::collections::BTreeMap;

/// Runs that are looked at for the last of each list.
const RUNS: usize = 200;
/// Share of a limit from which on a warning is shown, in percent.
const NEARLY: u64 = 80;

/// How one account is doing.
#[derive(Debug, Clone)]
pub struct AccountStatus {
    /// Its id.
    pub id: String,
    /// Name of its platform.
    pub platform: String,
    /// Where the platform answers.
    pub base_url: String,
    /// Whether it is part of the demonstration.
    pub demonstration: bool,
    /// Whether it is being pulled now.
    pub running: bool,
    /// Its lists.
    pub lists: Vec<ListStatus>,
    /// Bytes on disk.
    pub disk: u64,
    /// Statements in the graph.
    pub quads: u64,
    /// Records served.
    pub records: u64,
    /// Documents that are served in their last good version.
    pub stale: u64,
    /// What a person should know.
    pub warnings: Vec<Warning>,
}

/// The last run of one list.
#[derive(Debug, Clone)]
pub struct ListStatus {
    /// Resource and scope.
    pub list: String,
    /// When it ended, microseconds since the Unix epoch; none while it runs.
    pub ended: Option<i64>,
    /// Items.
    pub items: u64,
    /// What went wrong and what to do, if it was not whole.
    pub broken: Option<(Text, Text)>,
}

/// Something a person should know, and what to do about it.
#[derive(Debug, Clone)]
pub struct Warning {
    /// What is wrong.
    pub what: Text,
    /// What to do.
    pub next: Text,
}

impl Gateway {
    /// How all accounts are doing.
    pub async fn status(&self) -> Result<Vec<AccountStatus>, StoreError> {
        let sizes = self.store.sizes().await?;
        let graph = self.graph.sizes();
        let mut found = Vec::new();
        for account in self.accounts() {
            let size = sizes.get(&account.id).copied().unwrap_or_default();
            let disk = size.bytes.unsigned_abs();
            let quads = graph.get(&account.id).map_or(0, |size| size.quads);
            let mut lists: BTreeMap<String, ListStatus> = BTreeMap::new();
            for run in self.store.runs(&account.id, RUNS).await? {
                let name = list(&run.resource, &run.scope);
                lists.entry(name.clone()).or_insert(ListStatus {
                    list: name,
                    ended: run.closed,
                    items: u64::try_from(run.items).unwrap_or_default(),
                    broken: match run.end {
                        Some(RunEnd::Broken { why, next }) => Some((why, next)),
                        _ => None,
                    },
                });
            }
            found.push(AccountStatus {
                id: account.id.clone(),
                platform: account.platform.clone(),
                base_url: account.base_url.clone(),
                demonstration: self.demonstration,
                running: self.running.is(&account.id),
                lists: lists.into_values().collect(),
                disk,
                quads,
                records: size.records.unsigned_abs(),
                stale: size.stale.unsigned_abs(),
                warnings: self.warnings(disk, quads),
            });
        }
        Ok(found)
    }

    fn warnings(&self, disk: u64, quads: u64) -> Vec<Warning> {
        let limits = self.limits();
        let next = || {
            Text::new(
                "Raise the limit in passerelle.toml, or erase what is not needed.",
                "Relevez la limite dans passerelle.toml, ou effacez ce qui ne sert plus.",
            )
        };
        let mut warnings = Vec::new();
        let mut look = |found: u64, most: u64, en: &str, fr: &str| {
            if found > most {
                warnings.push(Warning {
                    what: Text::new(
                        format!("{found} {en} of {most}: the account is served, but not pulled any more"),
                        format!("{found} {fr} sur {most} : le compte est servi, mais n'est plus relevé"),
                    ),
                    next: next(),
                });
            } else if found > most / 100 * NEARLY {
                warnings.push(Warning {
                    what: Text::new(format!("{found} {en} of {most}"), format!("{found} {fr} sur {most}")),
                    next: next(),
                });
            }
        };
        look(disk, limits.disk, "bytes on disk", "octets sur disque");
        look(quads, limits.quads, "statements in the graph", "énoncés dans le graphe");
        warnings
    }
}
