//! Connecting an account: what somebody says about it, what the platform answers to
//! that, what is still missing, and writing it down. The command and the page ask the
//! same questions.

mod trial;

pub(crate) use trial::{Trial, tried};

use crate::configuration::{NewAccount, NewSecret, bad_id};
use crate::station::Station;
use crate::translation::{Platform, Platforms, SettingSpec, Settings, Text};
use passerelle_platforms::connect::derived;
use passerelle_platforms::{Account, Secret};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What somebody says about an account.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    /// Its name here.
    pub(crate) id: String,
    /// Name of the platform.
    pub(crate) platform: String,
    /// Where the platform answers.
    pub(crate) url: String,
    /// What opens it.
    pub(crate) key: Option<Secret>,
    /// Where that is kept.
    pub(crate) secret: NewSecret,
    /// What the platform does not say.
    pub(crate) settings: Settings,
    /// When it is read, in the words of the file.
    pub(crate) schedule: String,
    /// Where we are reached, if the file does not say.
    pub(crate) public_url: Option<String>,
}

impl Wish {
    /// The account as it would be configured.
    pub(crate) fn account(&self, platform: &Platform) -> Account {
        let mut settings = self.settings.clone();
        derive(platform, &self.url, &mut settings);
        Account {
            id: self.id.clone(),
            platform: self.platform.clone(),
            base_url: self.url.clone(),
            secret: self.key.clone(),
            settings,
        }
    }

    /// What is to be written down.
    pub(crate) fn entry(&self) -> NewAccount {
        NewAccount {
            id: self.id.clone(),
            platform: self.platform.clone(),
            base_url: self.url.clone(),
            secret: self.secret.clone(),
            settings: self.settings.clone(),
            schedule: self.schedule.clone(),
            public_url: self.public_url.clone(),
        }
    }
}

/// Gives the settings that follow from the address, where nothing else was given.
pub(crate) fn derive(platform: &Platform, base_url: &str, settings: &mut Settings) {
    for (name, value) in derived(platform, base_url) {
        if !settings.has(&name) {
            // A value that does not fit is asked for like any other.
            settings.set(&name, &value).ok();
        }
    }
}

/// Settings that an account needs and that were not given.
pub(crate) fn missing<'p>(platform: &'p Platform, settings: &Settings) -> Vec<&'p SettingSpec> {
    let specs = platform.settings.iter().filter(|spec| spec.required && !settings.has(&spec.name));
    let own = |spec: &&SettingSpec| {
        // Addresses of records start with the account's own; only a platform that asks for another base needs one.
        spec.name != "base" || platform.connect.as_ref().is_some_and(|connect| connect.asks.contains(&spec.name))
    };
    specs.filter(own).collect()
}

/// A platform by name, or what is known.
pub(crate) fn platform<'p>(platforms: &'p Platforms, name: &str) -> Result<&'p Platform, Text> {
    match platforms.get(name) {
        Some(Ok(platform)) => Ok(platform),
        Some(Err(bad)) => Err(Text::new(bad.to_string(), bad.to_string())),
        None => {
            let known = platforms.names().collect::<Vec<_>>().join(", ");
            Err(Text::new(
                format!("there is no platform `{name}`; known: {known}"),
                format!("il n'y a pas de plateforme `{name}` ; connues : {known}"),
            ))
        }
    }
}

/// The address of a platform, as far as it is one: a folder of this machine becomes `file://`.
pub(crate) fn address(url: &str) -> String {
    let url = url.trim();
    match url.starts_with('/') {
        true => format!("file://{url}"),
        false if url.contains("://") => url.trim_end_matches('/').to_string(),
        false => format!("https://{}", url.trim_end_matches('/')),
    }
}

/// A name for an account, from its address, that is not taken.
pub(crate) fn suggested_id(url: &str, taken: &[String]) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = match rest.starts_with('/') {
        true => rest.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default(),
        false => rest.split(['/', ':']).next().unwrap_or_default().trim_start_matches("www."),
    };
    let first = host.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let mut id: String = first.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(30).collect();
    id = id.trim_matches('-').to_string();
    if bad_id(&id).is_some() {
        id = format!("hub-{id}").trim_end_matches('-').to_string();
    }
    let free = |id: &String| bad_id(id).is_none() && !taken.contains(id);
    let numbered = (2..1000).map(|n| format!("{id}-{n}"));
    std::iter::once(id.clone()).chain(numbered).find(free).unwrap_or(id)
}

/// Wishes that were tried on a page and not saved yet, so that a key is typed once and never sent back.
#[derive(Debug, Default)]
pub(crate) struct Pending(Mutex<HashMap<String, (Wish, Instant)>>);

/// How long a wish is remembered.
const LIFE: Duration = Duration::from_secs(30 * 60);
/// Most wishes at a time.
const MOST: usize = 100;

impl Pending {
    /// Remembers a wish under a name that nobody guesses.
    pub(crate) fn keep(&self, wish: Wish) -> Option<String> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).ok()?;
        let token: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|_, (_, since)| since.elapsed() < LIFE);
        if known.len() < MOST {
            known.insert(token.clone(), (wish, Instant::now()));
        }
        Some(token)
    }

    /// Takes a wish back.
    pub(crate) fn take(&self, token: &str) -> Option<Wish> {
        let (wish, since) = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(token)?;
        (since.elapsed() < LIFE).then_some(wish)
    }
}

impl Station {
    /// Writes an account down and puts it in force.
    pub(crate) async fn connect(&self, wish: &Wish) -> Result<(), Text> {
        let (file, data, entry) = (self.file(), self.data().to_path_buf(), wish.entry());
        let saved = tokio::task::spawn_blocking(move || crate::configuration::save_account(&file, &data, &entry)).await;
        saved.map_err(|cause| Text::new(cause.to_string(), cause.to_string()))?.map_err(|error| error.text())?;
        self.reload().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_called_after_its_address() {
        let none: &[String] = &[];
        for (url, id) in [
            ("https://www.coop.example/", "coop"),
            ("https://api.example", "hub-api"),
            ("http://127.0.0.1:3000", "hub-127"),
            ("file:///srv/my lists/", "my-lists"),
        ] {
            assert_eq!(suggested_id(url, none), id, "{url}");
        }
        assert_eq!(suggested_id("https://coop.example", &["coop".into(), "coop-2".into()]), "coop-3");
    }

    #[test]
    fn a_wish_is_taken_once() {
        let pending = Pending::default();
        let wish = Wish {
            id: "a".into(),
            platform: "dfc".into(),
            url: "https://a.example".into(),
            key: None,
            secret: NewSecret::None,
            settings: Settings::default(),
            schedule: "manual".into(),
            public_url: None,
        };
        let token = pending.keep(wish).unwrap();
        assert!(pending.take(&token).is_some() && pending.take(&token).is_none());
    }
}
