//! `passerelle doctor`: also where the configuration or the store is too damaged to open.

use super::arguments::Place;
use super::platforms::translator;
use super::terminal::Terminal;
use super::work::runtime;
use super::{NOT_AT_ALL, Speech, tell};
use crate::configuration;
use crate::job::{Job, Lines, Symptom, examine_folder, examine_store, hand_over, tell_symptoms};
use crate::lock::{self, Folder};
use crate::translation::Text;
use passerelle_store::Store;
use std::path::Path;
use std::sync::Arc;

/// Says what is wrong.
pub(super) fn run(place: &Place, schemas: Option<&Path>, speech: Speech) -> u8 {
    match examined(place, schemas, speech) {
        Ok(code) => code,
        Err(words) => {
            if let Some(words) = words {
                tell(speech.to(&words));
            }
            NOT_AT_ALL
        }
    }
}

fn examined(place: &Place, schemas: Option<&Path>, speech: Speech) -> Result<u8, Option<Text>> {
    let terminal = Arc::new(Terminal::new(speech));
    let runtime = runtime()?;
    let _lock = match lock::take(&place.data)? {
        Folder::Served(owner) => {
            return Ok(runtime.block_on(hand_over(&owner, &Job::Doctor, |line| terminal.show(&line)))?);
        }
        Folder::Ours(lock) => lock,
    };
    let platforms = translator(schemas).ok_or(None)?.platforms;
    let file = configuration::file(place.config.as_deref());
    let (mut symptoms, configuration) = examine_folder(file.as_deref(), &place.data, &platforms);
    if place.data.join("ledger.sqlite").exists() {
        let found = runtime.block_on(async {
            let store = Store::open(&place.data).await?;
            examine_store(&store, configuration.as_ref()).await
        });
        match found {
            Ok(more) => symptoms.extend(more),
            Err(error) => symptoms.push(Symptom {
                name: "store-does-not-open",
                place: place.data.display().to_string(),
                what: error.text(),
                next: Text::new(
                    "if nothing else helps: passerelle restore DIR --replace",
                    "si rien d'autre n'aide : passerelle restore DOSSIER --replace",
                ),
            }),
        }
    }
    let shown = terminal.clone();
    Ok(tell_symptoms(&symptoms, &Lines::to(move |line| shown.show(&line))))
}
