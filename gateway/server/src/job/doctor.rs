//! What is wrong, where, and what to do: with the configuration, the folder and the
//! store. It needs none of them to be sound.

use super::{FINE, Lines, NOT_AT_ALL, PARTLY};
use crate::configuration::{BadConfiguration, Configuration};
use crate::station::Station;
use crate::translation::{Platforms, Text};
use passerelle_lens::Diagnostic;
use passerelle_store::{Fault, Store, StoreError};
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;

/// Something wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Symptom {
    /// The same name for the same kind of thing.
    pub(crate) name: &'static str,
    /// Where.
    pub(crate) place: String,
    /// What.
    pub(crate) what: Text,
    /// What to do.
    pub(crate) next: Text,
}

impl From<Fault> for Symptom {
    fn from(fault: Fault) -> Self {
        Symptom { name: fault.name, place: fault.place, what: fault.what, next: fault.next }
    }
}

/// Examines a running server.
pub(super) async fn run(station: &Arc<Station>, lines: &Lines) -> u8 {
    let (mut symptoms, configuration) = examine_folder(Some(&station.file()), station.data(), station.platforms());
    match station.own_gateway() {
        Some(gateway) => match examine_store(gateway.store(), configuration.as_ref()).await {
            Ok(more) => symptoms.extend(more),
            Err(error) => {
                lines.complain(error.text());
                return NOT_AT_ALL;
            }
        },
        None => lines.say(Text::new(
            "no own account is open, so there is no ledger to look at",
            "aucun compte propre n'est ouvert, il n'y a donc pas de registre à examiner",
        )),
    }
    tell(&symptoms, lines)
}

/// Says what was found.
pub(crate) fn tell(symptoms: &[Symptom], lines: &Lines) -> u8 {
    for Symptom { name, place, what, next } in symptoms {
        lines.complain(Text::new(
            format!("{name}: {place}: {}\n  {}", what.en, next.en),
            format!("{name} : {place} : {}\n  {}", what.fr, next.fr),
        ));
    }
    let count = symptoms.len();
    match count {
        0 => lines.say(Text::new("nothing is wrong", "rien ne va mal")),
        1 => lines.say(Text::new("1 thing is wrong", "1 chose ne va pas")),
        _ => lines.say(Text::new(format!("{count} things are wrong"), format!("{count} choses ne vont pas"))),
    }
    if count == 0 { FINE } else { PARTLY }
}

/// What is wrong with the file and the folder, and the configuration if it can be read.
pub(crate) fn examine_folder(
    file: Option<&Path>,
    data: &Path,
    platforms: &Platforms,
) -> (Vec<Symptom>, Option<Configuration>) {
    let mut symptoms = Vec::new();
    let mut configuration = None;
    if let Some(file) = file.filter(|file| file.exists()) {
        match Configuration::read(file, platforms) {
            Ok(read) => {
                symptoms.extend(read.warnings.iter().map(|odd| placed("configuration-warning", odd)));
                configuration = Some(read);
            }
            Err(BadConfiguration(errors)) => {
                symptoms.extend(errors.iter().map(|error| placed("bad-configuration", error)));
            }
        }
        let beside = file.with_extension("toml.new");
        if beside.exists() {
            symptoms.push(Symptom {
                name: "unfinished-configuration",
                place: beside.display().to_string(),
                what: Text::new(
                    "a change of the configuration was interrupted",
                    "un changement de configuration a été interrompu",
                ),
                next: Text::new(
                    "what is configured is whole; remove this file",
                    "la configuration est entière ; supprimez ce fichier",
                ),
            });
        }
    }
    for name in platforms.names() {
        if let Some(Err(bad)) = platforms.get(name) {
            symptoms.push(Symptom {
                name: "bad-platform",
                place: name.into(),
                what: Text::new(bad.to_string(), bad.to_string()),
                next: Text::new(format!("passerelle check {name}"), format!("passerelle check {name}")),
            });
        }
    }
    symptoms.extend(secrets(data, configuration.as_ref()));
    (symptoms, configuration)
}

fn placed(name: &'static str, diagnostic: &Diagnostic) -> Symptom {
    let none = || Text::new("correct the file at that place", "corrigez le fichier à cet endroit");
    Symptom {
        name,
        place: format!("{}:{}:{}", diagnostic.file, diagnostic.line, diagnostic.column),
        what: diagnostic.message.clone(),
        next: diagnostic.help.clone().unwrap_or_else(none),
    }
}

/// Keys that others can read or that nobody uses.
fn secrets(data: &Path, configuration: Option<&Configuration>) -> Vec<Symptom> {
    let mut symptoms = Vec::new();
    let Ok(entries) = std::fs::read_dir(data.join("secrets")) else { return symptoms };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let place = path.display().to_string();
        if entry.metadata().is_ok_and(|data| data.permissions().mode() & 0o077 != 0) {
            symptoms.push(Symptom {
                name: "open-secret",
                place: place.clone(),
                what: Text::new("others can read this key", "d'autres peuvent lire cette clé"),
                next: Text::new(format!("chmod 600 {place}"), format!("chmod 600 {place}")),
            });
        }
        let used = |configuration: &Configuration| configuration.accounts.iter().any(|entry| entry.account.id == name);
        if configuration.is_some_and(|configuration| !used(configuration)) {
            symptoms.push(Symptom {
                name: "unused-secret",
                place: place.clone(),
                what: Text::new("no account uses this key", "aucun compte n'utilise cette clé"),
                next: Text::new(
                    "remove the file, and withdraw the key on the platform",
                    "supprimez le fichier, et retirez la clé sur la plateforme",
                ),
            });
        }
    }
    symptoms.sort_by(|a, b| a.place.cmp(&b.place));
    symptoms
}

/// What is wrong with the store, and between it and the configuration.
pub(crate) async fn examine_store(
    store: &Store,
    configuration: Option<&Configuration>,
) -> Result<Vec<Symptom>, StoreError> {
    let mut symptoms: Vec<Symptom> = store.examine().await?.into_iter().map(Symptom::from).collect();
    let Some(configuration) = configuration else { return Ok(symptoms) };
    if let (Some(kept), Some(said)) = (store.public_url().await?, configuration.public_url.as_deref())
        && kept != said
    {
        symptoms.push(Symptom {
            name: "moved-by-hand",
            place: "public_url".into(),
            what: Text::new(
                format!("the configuration says {said}, what is kept has addresses under {kept}"),
                format!("la configuration dit {said}, ce qui est gardé a des adresses sous {kept}"),
            ),
            next: Text::new(
                format!("passerelle move {said}, or write {kept} again"),
                format!("passerelle move {said}, ou écrivez de nouveau {kept}"),
            ),
        });
    }
    let sizes = store.sizes().await?;
    let known: BTreeSet<&str> = configuration.accounts.iter().map(|entry| entry.account.id.as_str()).collect();
    for account in sizes.keys().filter(|account| !known.contains(account.as_str())) {
        symptoms.push(Symptom {
            name: "forgotten-account",
            place: account.clone(),
            what: Text::new(
                "its records are kept, but the configuration has no such account",
                "ses fiches sont gardées, mais la configuration n'a pas ce compte",
            ),
            next: Text::new(
                "write it again to bring it up to date, or leave it as it is",
                "réécrivez-le pour le mettre à jour, ou laissez-le tel quel",
            ),
        });
    }
    for (account, size) in sizes.iter().filter(|(_, size)| size.stale > 0) {
        let stale = size.stale;
        symptoms.push(Symptom {
            name: "stale-items",
            place: account.clone(),
            what: Text::new(
                format!("{stale} items could not be read when they last came; their last good version is served"),
                format!(
                    "{stale} éléments étaient illisibles la dernière fois ; leur dernière bonne version est servie"
                ),
            ),
            next: Text::new(
                format!("passerelle pull {account} says why, item by item"),
                format!("passerelle pull {account} dit pourquoi, élément par élément"),
            ),
        });
    }
    Ok(symptoms)
}
