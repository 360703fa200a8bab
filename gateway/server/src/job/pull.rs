//! Reading accounts now, and what came of it in words.

use super::{FINE, Lines, NOT_AT_ALL, PARTLY};
use crate::page::Account;
use crate::station::Station;
use crate::translation::{Language, Text};
use passerelle_accounts::{Gateway, PullError, Pulled};
use std::sync::Arc;

/// Pulls one account, or all, one after the other.
pub(super) async fn run(station: &Arc<Station>, account: Option<&str>, actor: &str, lines: &Lines) -> u8 {
    let gateway = match station.gateway() {
        Ok(gateway) => gateway,
        Err(why) => {
            lines.complain(why);
            return NOT_AT_ALL;
        }
    };
    let known = station.account_ids();
    let ids: Vec<String> = match account {
        Some(id) if known.iter().any(|known| known == id) => vec![id.to_string()],
        Some(id) => {
            lines.complain(unknown(id, &known));
            return NOT_AT_ALL;
        }
        None => known,
    };
    if ids.is_empty() {
        lines.complain(Text::new(
            "there is no account to pull; `passerelle connect` makes one",
            "il n'y a pas de compte à lire ; `passerelle connect` en crée un",
        ));
        return NOT_AT_ALL;
    }
    let mut codes = Vec::new();
    for id in &ids {
        codes.push(one(&gateway, id, actor, lines).await);
    }
    match (codes.iter().all(|code| *code == FINE), codes.iter().all(|code| *code == NOT_AT_ALL)) {
        (true, _) => FINE,
        (_, true) => NOT_AT_ALL,
        _ => PARTLY,
    }
}

/// Why there is no such account, with the ones that are there.
pub(super) fn unknown(id: &str, known: &[String]) -> Text {
    let list = known.join(", ");
    match known.is_empty() {
        true => Text::new(
            format!("there is no account `{id}`, nor any other; `passerelle connect` makes one"),
            format!("il n'y a pas de compte `{id}`, ni aucun autre ; `passerelle connect` en crée un"),
        ),
        false => Text::new(
            format!("there is no account `{id}`; known: {list}"),
            format!("il n'y a pas de compte `{id}` ; connus : {list}"),
        ),
    }
}

async fn one(gateway: &Arc<Gateway>, id: &str, actor: &str, lines: &Lines) -> u8 {
    let watching = lines.clone();
    match gateway.pull(id, actor, &move |progress| watching.progress(progress)).await {
        Ok(pulled) => {
            let broken = pulled.lists.iter().any(|list| list.broken.is_some());
            let refused = !pulled.report.refusals.is_empty();
            lines.say(Text::new(summary(id, &pulled, Language::En), summary(id, &pulled, Language::Fr)));
            if broken || refused { PARTLY } else { FINE }
        }
        Err(error) => {
            let text = why(&error);
            lines.complain(Text::new(format!("{id}: {}", text.en), format!("{id} : {}", text.fr)));
            NOT_AT_ALL
        }
    }
}

/// Why nothing was pulled, and what to do.
pub(crate) fn why(error: &PullError) -> Text {
    match error {
        PullError::Unknown(id) => {
            Text::new(format!("there is no account `{id}`"), format!("il n'y a pas de compte `{id}`"))
        }
        PullError::Running(id) => Text::new(
            format!("`{id}` is being pulled already; wait until that is done"),
            format!("`{id}` est déjà en cours de lecture ; attendez la fin"),
        ),
        PullError::Full(text) => text.clone(),
        PullError::Platform(what, next) => {
            Text::new(format!("{}\n  {}", what.en, next.en), format!("{}\n  {}", what.fr, next.fr))
        }
        PullError::Store(error) => error.text(),
        PullError::Stopped => Text::new(
            "stopped before the end; the next pull goes on",
            "arrêté avant la fin ; la prochaine lecture continue",
        ),
    }
}

fn summary(id: &str, pulled: &Pulled, language: Language) -> String {
    let say = |en: String, fr: String| if language == Language::Fr { fr } else { en };
    let mut text = say(
        format!("{id}: {} items read, {} new or changed, {} gone", pulled.items, pulled.changed, pulled.removed),
        format!(
            "{id} : {} éléments lus, {} nouveaux ou changés, {} disparus",
            pulled.items, pulled.changed, pulled.removed
        ),
    );
    for list in &pulled.lists {
        let name = &list.list;
        if let Some((what, next)) = &list.broken {
            let (what, next) = (what.to(language), next.to(language));
            text.push_str(&say(
                format!("\n  {name}: not read to the end, what was known stays: {what}. {next}."),
                format!("\n  {name} : pas lu jusqu'au bout, ce qui était connu reste : {what}. {next}."),
            ));
        } else if list.refused > 0 {
            text.push_str(&say(
                format!("\n  {name}: {} items, {} refused", list.items, list.refused),
                format!("\n  {name} : {} éléments, {} refusés", list.items, list.refused),
            ));
        } else {
            text.push_str(&say(
                format!("\n  {name}: {} items", list.items),
                format!("\n  {name} : {} éléments", list.items),
            ));
        }
    }
    let account = Account::of(&pulled.report, language);
    if account.lost > 0 || !account.refusals.is_empty() || !account.findings.is_empty() {
        text.push('\n');
        text.push_str(account.summary(language).trim_end());
    }
    text
}
