//! A job: what a command, a page or the clock wants done with what is kept. It says
//! what it does line by line, in every language, so that it reads the same whether
//! it is done by the command itself or by the server that has the folder.

mod doctor;
mod handed;
mod line;
mod pull;
mod replay;
mod upkeep;

pub(crate) use handed::hand_over;
pub use line::{Line, Lines};

use crate::station::Station;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;

pub(crate) use doctor::{Symptom, examine_folder, examine_store, tell as tell_symptoms};
pub(crate) use pull::why as why_not_pulled;
pub(crate) use upkeep::{moved, moved_words};

/// Everything was done.
pub const FINE: u8 = 0;
/// Some of it was not; the rest was.
pub const PARTLY: u8 = 1;
/// Nothing was done.
pub const NOT_AT_ALL: u8 = 2;

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Job {
    /// Read accounts now.
    Pull {
        /// One; all if none is named.
        #[serde(default)]
        account: Option<String>,
    },
    /// Make records and graph again with today's lenses.
    Replay {
        /// One account; all if none is named.
        #[serde(default)]
        account: Option<String>,
        /// Only say what would change.
        #[serde(default)]
        dry_run: bool,
    },
    /// Check the chain of the ledger.
    Verify,
    /// Copy what is kept.
    Backup {
        /// The folder, absolute.
        to: PathBuf,
        /// With the keys of persons.
        #[serde(default)]
        with_keys: bool,
    },
    /// Look for what is wrong.
    Doctor,
    /// Serve under another address.
    Move {
        /// The address.
        url: String,
    },
    /// Read the configuration again.
    Reload,
}

impl Job {
    /// Its name in addresses.
    pub fn name(&self) -> &'static str {
        match self {
            Job::Pull { .. } => "pull",
            Job::Replay { .. } => "replay",
            Job::Verify => "verify",
            Job::Backup { .. } => "backup",
            Job::Doctor => "doctor",
            Job::Move { .. } => "move",
            Job::Reload => "reload",
        }
    }

    /// Does it, and ends with [`Line::End`].
    pub async fn run(self, station: &Arc<Station>, actor: &str, lines: &Lines) {
        let code = match self {
            Job::Pull { account } => pull::run(station, account.as_deref(), actor, lines).await,
            Job::Replay { account, dry_run } => replay::run(station, account.as_deref(), dry_run, actor, lines).await,
            Job::Verify => upkeep::verify(station, lines).await,
            Job::Backup { to, with_keys } => upkeep::backup(station, &to, with_keys, lines).await,
            Job::Doctor => doctor::run(station, lines).await,
            Job::Move { url } => upkeep::move_to(station, &url, lines).await,
            Job::Reload => upkeep::reload(station, lines).await,
        };
        lines.end(code);
    }
}
