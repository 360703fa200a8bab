//! Making records and graph again with today's lenses, and what that changes.

use super::{FINE, Lines, NOT_AT_ALL, PARTLY};
use crate::station::Station;
use crate::translation::Text;
use passerelle_accounts::Replayed;
use std::fmt::Write;
use std::sync::Arc;

/// Replays, or says what a replay would change.
pub(super) async fn run(
    station: &Arc<Station>,
    account: Option<&str>,
    dry_run: bool,
    actor: &str,
    lines: &Lines,
) -> u8 {
    let gateway = match station.gateway() {
        Ok(gateway) => gateway,
        Err(why) => {
            lines.complain(why);
            return NOT_AT_ALL;
        }
    };
    if let Some(id) = account
        && gateway.account(id).is_none()
    {
        lines.complain(super::pull::unknown(id, &station.account_ids()));
        return NOT_AT_ALL;
    }
    let watching = lines.clone();
    match gateway.replay(account, actor, dry_run, &move |progress| watching.progress(progress)).await {
        Ok(replayed) => {
            lines.say(summary(&replayed));
            if replayed.refused > 0 { PARTLY } else { FINE }
        }
        Err(error) => {
            lines.complain(super::pull::why(&error));
            NOT_AT_ALL
        }
    }
}

fn summary(replayed: &Replayed) -> Text {
    let Replayed { items, documents, refused, terms, committed } = replayed;
    let mut en = format!("{items} items read again, {documents} documents differ, {refused} items refused");
    let mut fr = format!("{items} éléments relus, {documents} documents diffèrent, {refused} éléments refusés");
    let width = terms.iter().map(|change| change.term.len()).max().unwrap_or(0).max(4);
    if !terms.is_empty() {
        write!(en, "\n  {:width$} {:>9} {:>9} {:>9}", "term", "gained", "lost", "changed").ok();
        write!(fr, "\n  {:width$} {:>9} {:>9} {:>9}", "terme", "gagnées", "perdues", "changées").ok();
    }
    for change in terms {
        let line = format!("\n  {:width$} {:>9} {:>9} {:>9}", change.term, change.gained, change.lost, change.changed);
        en.push_str(&line);
        fr.push_str(&line);
    }
    let (last_en, last_fr) = match (committed, documents) {
        (true, _) => ("\nwritten", "\nécrit"),
        (false, 0) => ("\nnothing to write", "\nrien à écrire"),
        (false, _) => {
            ("\nnothing was written; without --dry-run it is", "\nrien n'a été écrit ; sans --dry-run ce le sera")
        }
    };
    Text::new(en + last_en, fr + last_fr)
}
