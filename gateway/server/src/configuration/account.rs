//! `[[account]]`: one login at one instance of a platform.

use super::address;
use super::reserved::bad_id;
use super::schedule::Schedule;
use super::secret::{self, Surroundings};
use super::table::{Table, nearest};
use crate::connection::{derive, missing};
use crate::translation::{Platform, Platforms, Resource, Settings, Text};
use passerelle_platforms::Account;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

/// One account as the file describes it.
#[derive(Debug, Clone)]
pub struct AccountEntry {
    /// What reads and writes need.
    pub account: Account,
    /// When it is pulled.
    pub schedule: Schedule,
    /// Resources that may be written.
    pub write: Vec<String>,
    /// The variable or file that its key comes from.
    pub source: Option<String>,
}

/// All accounts of the file that can be used.
pub(super) fn read(root: &Table<'_>, platforms: &Platforms, around: &Surroundings) -> Vec<AccountEntry> {
    let mut ids: BTreeMap<String, ()> = BTreeMap::new();
    let mut logins: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut accounts = Vec::new();
    for table in root.tables("account") {
        table.only(&["id", "platform", "base_url", "secret_env", "secret_file", "settings", "schedule", "write"]);
        let id = id(&table, &mut ids);
        let platform = table.needed("platform", "dfc").and_then(|named| platform(&table, named, platforms));
        let base_url = table
            .needed("base_url", "https://platform.example")
            .and_then(|named| Some((address::platform(&table, named.clone())?, named.1)));
        let found = secret::read(&table, id.as_deref().unwrap_or_default(), around);
        let settings = settings(&table, platform, base_url.as_ref().map_or("", |(url, _)| url.as_str()));
        let schedule = table.text("schedule").map(|(text, at)| {
            Schedule::parse(text).unwrap_or_else(|what| {
                table.wrong(at, what, None);
                Schedule::Manual
            })
        });
        let write = platform.map(|platform| write(&table, platform)).unwrap_or_default();
        let (Some(id), Some(platform), Some((base_url, at))) = (id, platform, base_url) else { continue };
        let login = (base_url.clone(), found.source.clone().unwrap_or_default());
        if let Some(other) = logins.insert(login, id.clone()) {
            let what = Text::new(
                format!("`{id}` and `{other}` read the same address with the same key"),
                format!("`{id}` et `{other}` lisent la même adresse avec la même clé"),
            );
            let next = Text::new(
                "everything would be there twice; take one of them out, or give it another key",
                "tout y serait deux fois ; enlevez l'un des deux, ou donnez-lui une autre clé",
            );
            table.wrong(at, what, Some(next));
        }
        accounts.push(AccountEntry {
            account: Account { id, platform: platform.name.clone(), base_url, secret: found.secret, settings },
            schedule: schedule.unwrap_or_default(),
            write,
            source: found.source,
        });
    }
    accounts
}

fn id(table: &Table<'_>, seen: &mut BTreeMap<String, ()>) -> Option<String> {
    let (id, at) = table.needed("id", "my-hub")?;
    if let Some((what, next)) = bad_id(id) {
        table.wrong(at, what, Some(next));
        return None;
    }
    if seen.insert(id.to_string(), ()).is_some() {
        let what = Text::new(format!("there is already an account `{id}`"), format!("il y a déjà un compte `{id}`"));
        table.wrong(at, what, Some(Text::new("choose another id", "choisissez un autre id")));
        return None;
    }
    Some(id.to_string())
}

fn platform<'p>(table: &Table<'_>, (name, at): (&str, Range<usize>), platforms: &'p Platforms) -> Option<&'p Platform> {
    match platforms.get(name) {
        Some(Ok(platform)) => Some(platform),
        Some(Err(bad)) => {
            let what = Text::new(
                format!("the platform folder `{name}` cannot be used: {bad}"),
                format!("le dossier de plateforme `{name}` est inutilisable : {bad}"),
            );
            let next = Text::new(format!("passerelle check {name}"), format!("passerelle check {name}"));
            table.wrong(at, what, Some(next));
            None
        }
        None => {
            let what =
                Text::new(format!("there is no platform `{name}`"), format!("il n'y a pas de plateforme `{name}`"));
            let known = platforms.names().collect::<Vec<_>>().join(", ");
            let next = match nearest(name, platforms.names()) {
                Some(near) => Text::new(format!("did you mean `{near}`?"), format!("vouliez-vous dire `{near}` ?")),
                None => Text::new(format!("known: {known}"), format!("connues : {known}")),
            };
            table.wrong(at, what, Some(next));
            None
        }
    }
}

fn write(table: &Table<'_>, platform: &Platform) -> Vec<String> {
    let writable = |resource: &&Resource| resource.create || !resource.update.is_empty();
    let known: Vec<&str> = platform.resources.iter().filter(writable).map(|resource| resource.name.as_str()).collect();
    let mut write = Vec::new();
    for (name, at) in table.texts("write") {
        if known.contains(&name) {
            write.push(name.to_string());
            continue;
        }
        let what = match platform.resource(name) {
            Some(_) => Text::new(
                format!("`{name}` cannot be written on {}", platform.name),
                format!("`{name}` ne peut pas être écrit sur {}", platform.name),
            ),
            None => Text::new(
                format!("{} has no resource `{name}`", platform.name),
                format!("{} n'a pas de ressource `{name}`", platform.name),
            ),
        };
        let list = known.join(", ");
        let next = match (nearest(name, known.iter().copied()), known.is_empty()) {
            (_, true) => {
                Text::new("nothing can be written there: leave `write` out", "rien ne s'y écrit : enlevez `write`")
            }
            (Some(near), _) => Text::new(format!("did you mean `{near}`?"), format!("vouliez-vous dire `{near}` ?")),
            (None, _) => Text::new(format!("what can be written: {list}"), format!("ce qui s'écrit : {list}")),
        };
        table.wrong(at, what, Some(next));
    }
    write
}

fn settings(table: &Table<'_>, platform: Option<&Platform>, base_url: &str) -> Settings {
    let mut settings = Settings::default();
    let given = table.table("settings");
    if let Some(given) = &given {
        for (name, at, value) in given.members() {
            if let Some(platform) = platform
                && platform.setting(name.split('.').next().unwrap_or(name)).is_none()
            {
                let known = platform.settings.iter().map(|spec| spec.name.as_str());
                let list = known.clone().collect::<Vec<_>>().join(", ");
                let what = Text::new(
                    format!("{} has no setting `{name}`", platform.name),
                    format!("{} n'a pas de réglage `{name}`", platform.name),
                );
                let next = match nearest(name, known) {
                    Some(near) => Text::new(format!("did you mean `{near}`?"), format!("vouliez-vous dire `{near}` ?")),
                    None => Text::new(format!("known: {list}"), format!("connus : {list}")),
                };
                given.wrong(at, what, Some(next));
                continue;
            }
            set(given, &mut settings, name, value);
        }
    }
    if let Some(platform) = platform {
        derive(platform, base_url, &mut settings);
        let missing = missing(platform, &settings);
        if !missing.is_empty()
            && given.as_ref().is_none_or(|given| missing.iter().any(|m| given.get(&m.name).is_none()))
        {
            let names = missing.iter().map(|spec| spec.name.as_str()).collect::<Vec<_>>().join(", ");
            let line = missing.iter().map(|s| format!("{} = \"{}\"", s.name, s.example)).collect::<Vec<_>>().join(", ");
            let what = Text::new(format!("settings are missing: {names}"), format!("il manque des réglages : {names}"));
            let next = Text::new(
                format!("check these and write them: settings = {{ {line} }}"),
                format!("vérifiez ceux-ci et écrivez-les : settings = {{ {line} }}"),
            );
            table.wrong(given.map_or(table.span.clone(), |given| given.span), what, Some(next));
        }
    }
    settings
}

fn set(table: &Table<'_>, settings: &mut Settings, name: &str, value: &Spanned<DeValue<'_>>) {
    let text = match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.as_str().to_string(),
        DeValue::Float(number) => number.as_str().to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Table(inner) => {
            for (key, value) in inner {
                set(table, settings, &format!("{name}.{}", key.get_ref()), value);
            }
            return;
        }
        DeValue::Array(list) if list.iter().all(|element| element.get_ref().is_str()) => {
            let words = list.iter().filter_map(|element| element.get_ref().as_str());
            words.collect::<Vec<_>>().join(" ")
        }
        _ => {
            let what = Text::new(
                format!("setting `{name}` is neither a text nor a number"),
                format!("le réglage `{name}` n'est ni un texte ni un nombre"),
            );
            table.wrong(value.span(), what, None);
            return;
        }
    };
    if let Err(bad) = settings.set(name, &text) {
        let what = bad_setting(&bad);
        table.wrong(value.span(), what, None);
    }
}

/// A setting that cannot be used, in words.
pub(super) fn bad_setting(bad: &crate::translation::BadSetting) -> Text {
    passerelle_translate::Unusable::from(bad.clone()).text()
}
