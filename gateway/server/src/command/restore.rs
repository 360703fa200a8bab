//! `passerelle restore`: what a copy holds, back in its place, whole or not at all.

use super::arguments::Restore;
use super::work::runtime;
use super::{FINE, NOT_AT_ALL, Speech, print, tell};
use crate::lock::{self, Folder};
use crate::translation::Text;
use passerelle_store::Store;

/// Brings a copy back.
pub(super) fn run(restore: &Restore, speech: Speech) -> u8 {
    match restored(restore) {
        Ok(text) => {
            print(speech.to(&text));
            FINE
        }
        Err(text) => {
            tell(speech.to(&text));
            NOT_AT_ALL
        }
    }
}

fn restored(restore: &Restore) -> Result<Text, Text> {
    let data = &restore.place.data;
    let _lock = match lock::take(data)? {
        Folder::Ours(lock) => lock,
        Folder::Served(owner) => return Err(in_use(owner.pid)),
    };
    let runtime = runtime().map_err(Option::unwrap_or_default)?;
    let restored = runtime.block_on(Store::restore(&restore.from, data, restore.replace));
    let manifest = restored.map_err(|error| error.text())?;
    let (place, sequence) = (data.display(), manifest.sequence);
    let (keys_en, keys_fr) = match manifest.keys {
        true => ("", ""),
        false => (
            "; the copy has no keys of persons, so what concerns them is readable only if the keys are still in the folder",
            " ; la copie n'a pas les clés des personnes, ce qui les concerne n'est lisible que si les clés sont encore dans le dossier",
        ),
    };
    Ok(Text::new(
        format!("{place}: everything up to exchange {sequence} is back{keys_en}"),
        format!("{place} : tout jusqu'à l'échange {sequence} est revenu{keys_fr}"),
    ))
}

fn in_use(pid: u32) -> Text {
    Text::new(
        format!("a server (process {pid}) uses the folder; stop it first, since what it serves would change under it"),
        format!(
            "un serveur (processus {pid}) utilise le dossier ; arrêtez-le d'abord, ce qu'il sert changerait sous lui"
        ),
    )
}
