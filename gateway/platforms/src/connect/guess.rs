//! Settings that an account still needs, and what may be guessed of them.

use crate::account::Account;
use crate::csv;
use crate::declared::SettingSpec;
use crate::fetch::{files_at, origin};
use crate::platform::{Carrier, Platform};
use passerelle_model::loss::Text;
use std::collections::BTreeMap;

/// A setting that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its name.
    pub name: String,
    /// What a form calls it.
    pub title: Text,
    /// What it is for.
    pub description: Text,
    /// Whether nothing works without it.
    pub required: bool,
    /// A value that is likely; to be shown as a guess.
    pub guess: Option<String>,
    /// A value for example.
    pub example: String,
}

/// Settings that follow from the address of an account.
pub fn derived(platform: &Platform, base_url: &str) -> BTreeMap<String, String> {
    let templates = platform.connect.iter().flat_map(|connect| &connect.derive);
    let fill = |template: &str| template.replace("{origin}", origin(base_url)).replace("{base_url}", base_url);
    templates.map(|(name, template)| (name.clone(), fill(template))).collect()
}

/// Settings that the account does not give: those that connecting asks for, then others without which nothing works.
pub fn asked(platform: &Platform, account: &Account) -> Vec<Asked> {
    let derived = derived(platform, &account.base_url);
    let asks = platform.connect.as_ref().map(|connect| connect.asks.as_slice()).unwrap_or_default();
    let first = asks.iter().filter_map(|name| platform.setting(name));
    let others = platform.settings.iter().filter(|spec| spec.required && !asks.contains(&spec.name));
    let open = |spec: &&SettingSpec| !account.settings.has(&spec.name) && !derived.contains_key(&spec.name);
    let ask = |spec: &SettingSpec| Asked {
        name: spec.name.clone(),
        title: spec.title.clone(),
        description: spec.description.clone(),
        required: spec.required,
        guess: spec.guess_for(&account.base_url).or_else(|| fitting(platform, account, spec)),
        example: spec.example.clone(),
    };
    first.chain(others).filter(open).map(ask).collect()
}

/// The profile that fits the first file at the account's address.
fn fitting(platform: &Platform, account: &Account, spec: &SettingSpec) -> Option<String> {
    if !spec.guess.as_ref()?.fitting {
        return None;
    }
    let head = files_at(platform, &account.base_url)?;
    platform.resources.iter().find_map(|resource| match platform.carrier(resource) {
        Carrier::CsvByProfile { setting, profiles } if setting == spec.name => {
            let known = profiles.iter().map(|(name, profile)| (name.as_str(), profile));
            csv::fitting(known, &head).into_iter().next().map(|fit| fit.name)
        }
        _ => None,
    })
}
