//! Trying an address and a key before anything is saved.

use super::{Wish, missing};
use crate::translation::{Platform, SettingSpec, Text};
use passerelle_outbound::Transport;
use passerelle_platforms::connect::{Why, probe};

/// What trying told.
#[derive(Debug, Clone)]
pub(crate) struct Trial {
    /// What can be read and written.
    pub(crate) found: Vec<Text>,
    /// What is wrong and what to do, if nothing can be read.
    pub(crate) wrong: Option<(Text, Text)>,
    /// Settings that are missing, with our guess.
    pub(crate) missing: Vec<(SettingSpec, Option<String>)>,
}

/// Asks the platform with what somebody said.
pub(crate) async fn tried(platform: &Platform, wish: &Wish, transport: &dyn Transport) -> Trial {
    let account = wish.account(platform);
    let probe = probe(platform, &account, transport).await;
    let mut found: Vec<Text> = probe.found.into_iter().map(|found| found.words).collect();
    if !probe.names.is_empty() {
        let names = probe.names.join(", ");
        found.insert(0, Text::new(format!("It speaks for {names}"), format!("Elle parle pour {names}")));
    }
    let missing = missing(platform, &account.settings).into_iter().map(|spec| {
        let guess = probe.asked.iter().find(|asked| asked.name == spec.name).and_then(|asked| asked.guess.clone());
        (spec.clone(), guess.or_else(|| spec.guess("")))
    });
    Trial { found, wrong: probe.fault.map(|Why { why, next }| (why, next)), missing: missing.collect() }
}
