//! Commands that work on what is kept: done here, or handed to the server that has
//! the folder, which makes no difference to whoever looks.

use super::arguments::Place;
use super::platforms::translator;
use super::terminal::Terminal;
use super::{NOT_AT_ALL, Speech, tell};
use crate::configuration::{self, Configuration};
use crate::job::{Job, Line, Lines, hand_over};
use crate::lock::{self, Folder};
use crate::network::network;
use crate::station::{Means, OPERATOR, Station};
use crate::translation::{Platforms, Text};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// Does a job, or has it done.
pub(super) fn run(place: &Place, schemas: Option<&Path>, speech: Speech, job: Job) -> u8 {
    match done(place, schemas, speech, job) {
        Ok(code) => code,
        Err(Some(words)) => {
            tell(speech.to(&words));
            NOT_AT_ALL
        }
        Err(None) => NOT_AT_ALL,
    }
}

fn done(place: &Place, schemas: Option<&Path>, speech: Speech, job: Job) -> Result<u8, Option<Text>> {
    let terminal = Arc::new(Terminal::new(speech));
    let runtime = runtime()?;
    let _lock = match lock::take(&place.data)? {
        Folder::Served(owner) => {
            return Ok(runtime.block_on(hand_over(&owner, &job, |line| terminal.show(&line)))?);
        }
        Folder::Ours(lock) => lock,
    };
    let platforms = Arc::new(translator(schemas).ok_or(None)?.platforms);
    let (configuration, file) = configured(place, &platforms, speech)?;
    let network = network(&configuration.outbound)?;
    let means = Means {
        data: place.data.clone(),
        file,
        platforms,
        network,
        renew: None,
        demonstration: None,
        address: String::new(),
    };
    if configuration.accounts.is_empty() {
        return Err(Some(no_account()));
    }
    let station = Station::new(means, configuration, Arc::default(), "");
    runtime.block_on(async {
        station.open().await?;
        let code = Arc::new(AtomicU8::new(NOT_AT_ALL));
        let (ended, shown) = (code.clone(), terminal.clone());
        let lines = Lines::to(move |line| match line {
            Line::End { code } => ended.store(code, Ordering::Release),
            line => shown.show(&line),
        });
        job.run(&station, OPERATOR, &lines).await;
        Ok(code.load(Ordering::Acquire))
    })
}

/// A runtime for one command.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Option<Text>> {
    let built = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    built.map_err(|cause| Some(Text::new(cause.to_string(), cause.to_string())))
}

/// The configuration of a command and its file; what is wrong with it is told.
pub(super) fn configured(
    place: &Place,
    platforms: &Platforms,
    speech: Speech,
) -> Result<(Configuration, Option<std::path::PathBuf>), Option<Text>> {
    let file = configuration::file(place.config.as_deref());
    let Some(named) = &file else { return Ok((Configuration::default(), None)) };
    match Configuration::read(named, platforms) {
        Ok(configuration) => {
            for odd in &configuration.warnings {
                tell(odd.render(speech.0).trim_end());
            }
            Ok((configuration, file))
        }
        Err(bad) => {
            tell(bad.render(speech.0).trim_end());
            Err(None)
        }
    }
}

fn no_account() -> Text {
    Text::new(
        "no account is configured here, so nothing is kept yet: `passerelle connect PLATFORM URL` makes one, or name the configuration with --config",
        "aucun compte n'est configuré ici, rien n'est donc gardé : `passerelle connect PLATEFORME URL` en crée un, ou nommez la configuration avec --config",
    )
}
