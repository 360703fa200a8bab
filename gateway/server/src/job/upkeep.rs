//! Checking, copying and moving what is kept.

use super::{FINE, Lines, NOT_AT_ALL, PARTLY};
use crate::configuration::{public_address, save_public_url};
use crate::station::Station;
use crate::translation::Text;
use passerelle_store::{Store, StoreError, Verified};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Checks the chain from the first exchange on.
pub(super) async fn verify(station: &Arc<Station>, lines: &Lines) -> u8 {
    let Some(gateway) = open(station, lines) else { return NOT_AT_ALL };
    let (told, watching) = (AtomicU64::new(0), lines.clone());
    let progress = move |checked: u64| {
        let before = told.load(Ordering::Relaxed);
        if checked >= before + 10_000 {
            told.store(checked, Ordering::Relaxed);
            watching.say(Text::new(format!("{checked} exchanges checked"), format!("{checked} échanges vérifiés")));
        }
    };
    match gateway.store().verify(&progress).await {
        Ok(Verified::Sound(checked)) => {
            lines.say(Text::new(
                format!(
                    "the ledger is as it was written: {} exchanges, {} items, {} erased",
                    checked.exchanges, checked.items, checked.erased
                ),
                format!(
                    "le registre est tel qu'il a été écrit : {} échanges, {} éléments, {} effacés",
                    checked.exchanges, checked.items, checked.erased
                ),
            ));
            FINE
        }
        Ok(Verified::Broken(bad)) => {
            let item = bad.item.map(|item| format!(", item {item}")).unwrap_or_default();
            let item_fr = bad.item.map(|item| format!(", élément {item}")).unwrap_or_default();
            let (account, sequence) = (&bad.account, bad.sequence);
            lines.complain(Text::new(
                format!("the first bad entry is exchange {sequence} of `{account}`{item}: {}\n  What came before it is sound. Restore the last good copy: passerelle restore DIR --replace", bad.why.en),
                format!("la première entrée mauvaise est l'échange {sequence} de `{account}`{item_fr} : {}\n  Ce qui précède est bon. Restaurez la dernière bonne copie : passerelle restore DOSSIER --replace", bad.why.fr),
            ));
            PARTLY
        }
        Err(error) => failed(lines, &error),
    }
}

/// Copies the ledger while it is in use.
pub(super) async fn backup(station: &Arc<Station>, to: &Path, with_keys: bool, lines: &Lines) -> u8 {
    let Some(gateway) = open(station, lines) else { return NOT_AT_ALL };
    match gateway.store().backup(to, with_keys).await {
        Ok(manifest) => {
            let place = to.display();
            let (keys_en, keys_fr) = match manifest.keys {
                true => (
                    "with the keys of persons: keep it as safe as the data itself",
                    "avec les clés des personnes : gardez-la aussi bien que les données",
                ),
                false => (
                    "without the keys of persons: what concerns them cannot be read from it",
                    "sans les clés des personnes : ce qui les concerne n'y est pas lisible",
                ),
            };
            lines.say(Text::new(
                format!("{place}: everything up to exchange {}, {keys_en}", manifest.sequence),
                format!("{place} : tout jusqu'à l'échange {}, {keys_fr}", manifest.sequence),
            ));
            FINE
        }
        Err(error) => failed(lines, &error),
    }
}

/// Serves under another address from now on.
pub(super) async fn move_to(station: &Arc<Station>, url: &str, lines: &Lines) -> u8 {
    let url = match public_address(url) {
        Ok(url) => url,
        Err((what, next)) => {
            lines.complain(Text::new(format!("{}\n  {}", what.en, next.en), format!("{}\n  {}", what.fr, next.fr)));
            return NOT_AT_ALL;
        }
    };
    let Some(gateway) = station.own_gateway() else {
        lines.complain(Text::new(
            "no own account is open, so there is nothing to move: write public_url into the configuration",
            "aucun compte propre n'est ouvert, il n'y a donc rien à déplacer : écrivez public_url dans la configuration",
        ));
        return NOT_AT_ALL;
    };
    let file = station.file();
    if let Err(why) = moved(gateway.store(), &file, &url).await {
        lines.complain(why);
        return NOT_AT_ALL;
    }
    drop(gateway);
    let code = reload(station, lines).await;
    if code == FINE {
        lines.say(moved_words(&file, &url));
    }
    code
}

/// Moves what is kept, then says so in the file. A process that stops between the two says on its next start what is
/// left to do.
pub(crate) async fn moved(store: &Store, file: &Path, url: &str) -> Result<(), Text> {
    store.move_to(url).await.map_err(|error| error.text())?;
    save_public_url(file, url).map_err(|error| error.text())
}

/// What a move did.
pub(crate) fn moved_words(file: &Path, url: &str) -> Text {
    let file = file.display();
    Text::new(
        format!("everything is served under {url} now; old addresses stay known. Written to {file}"),
        format!("tout est servi sous {url} désormais ; les anciennes adresses restent connues. Écrit dans {file}"),
    )
}

/// Reads the configuration again.
pub(super) async fn reload(station: &Arc<Station>, lines: &Lines) -> u8 {
    match station.reload().await {
        Ok(()) => FINE,
        Err(why) => {
            lines.complain(why);
            NOT_AT_ALL
        }
    }
}

fn open(station: &Arc<Station>, lines: &Lines) -> Option<Arc<passerelle_accounts::Gateway>> {
    station.gateway().map_err(|why| lines.complain(why)).ok()
}

fn failed(lines: &Lines, error: &StoreError) -> u8 {
    lines.complain(error.text());
    NOT_AT_ALL
}
