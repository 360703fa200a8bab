//! A setting as a field of the form.

use crate::ask::{Ask, specs};
use crate::translation::{Language, SettingSpec, Text, Translator};

/// One field.
#[derive(Debug, Clone)]
pub(super) struct Setting {
    /// Its name in the address.
    pub(super) name: String,
    /// What it is called.
    pub(super) title: String,
    /// What it is for.
    pub(super) description: String,
    /// What it may look like.
    pub(super) example: String,
    /// What it may be, when that is a list: value, whether chosen, words.
    pub(super) values: Vec<(String, bool, String)>,
    /// What is in it now.
    pub(super) value: String,
    /// Whether that is a guess of ours.
    pub(super) guessed: bool,
}

impl Setting {
    /// A setting that must be given, with our guess if we have one.
    pub(super) fn missing(spec: &SettingSpec, guess: Option<&str>, language: Language) -> Self {
        Setting::new(spec, guess.unwrap_or_default(), guess.is_some(), language)
    }

    /// A setting with what was given.
    pub(super) fn given(spec: &SettingSpec, value: &str, language: Language) -> Self {
        Setting::new(spec, value, false, language)
    }

    /// Every other setting of the platforms concerned, with what was given.
    pub(super) fn in_use(translator: &Translator, ask: &Ask, missing: &[Setting], language: Language) -> Vec<Self> {
        let mut fields: Vec<Setting> = Vec::new();
        for spec in specs(translator, &ask.from).iter().chain(specs(translator, &ask.to)) {
            let shown = |field: &Setting| field.name == spec.name;
            if !missing.iter().any(shown) && !fields.iter().any(shown) {
                let given = ask.settings.iter().rev().find(|(name, _)| *name == spec.name);
                fields.push(Setting::new(spec, given.map_or("", |(_, value)| value), false, language));
            }
        }
        for (name, value) in &ask.settings {
            if !fields.iter().chain(missing).any(|field| field.name == *name) {
                fields.push(Setting::unnamed(name, value));
            }
        }
        fields
    }

    fn new(spec: &SettingSpec, value: &str, guessed: bool, language: Language) -> Self {
        Setting {
            name: spec.name.clone(),
            title: spec.title.to(language).into(),
            description: spec.description.to(language).into(),
            example: spec.example.clone(),
            values: spec.values.iter().map(|v| (v.clone(), v == value, words(v).to(language).to_string())).collect(),
            value: value.into(),
            guessed,
        }
    }

    /// A setting that no platform declares: it stays in the address.
    fn unnamed(name: &str, value: &str) -> Self {
        Setting {
            name: name.into(),
            title: name.into(),
            description: String::new(),
            example: String::new(),
            values: Vec::new(),
            value: value.into(),
            guessed: false,
        }
    }
}

/// A value of a list in words, where we have some.
fn words(value: &str) -> Text {
    match value {
        "gross" => Text::new("gross: tax included", "gross : taxe comprise"),
        "net" => Text::new("net: before tax", "net : hors taxe"),
        "unknown" => Text::new("unknown: nobody can say", "unknown : personne ne sait"),
        other => Text::new(other.to_string(), other.to_string()),
    }
}
