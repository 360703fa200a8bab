//! What an account says about itself once, because its platform's answers do not:
//! currency, tax basis, time zone, where its IRIs start.

use crate::kind::decimal;
use jiff::tz::TimeZone;
use passerelle_model::term::{Currency, Name, Prefix, Term, pass, resolve};
use std::collections::BTreeMap;

/// Settings of an account, read once and asked for by kinds.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    given: BTreeMap<String, String>,
    base: String,
    currency: Option<Name<'static>>,
    tax: Option<Term>,
    zone: Option<TimeZone>,
}

/// A setting that cannot be used, in the words of the one who gave it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("setting `{name}` is `{found}`; {wanted}")]
pub struct BadSetting {
    /// Its name.
    pub name: String,
    /// The value given.
    pub found: String,
    /// What is wanted instead.
    pub wanted: &'static str,
}

impl Settings {
    /// No settings at all.
    pub const EMPTY: Settings =
        Settings { given: BTreeMap::new(), base: String::new(), currency: None, tax: None, zone: None };

    /// Reads `name=value` pairs separated by white space or `;`; a value with spaces stands in double quotes.
    /// A text that starts with `{` is a JSON object, whose inner objects become dotted names.
    pub fn parse(text: &str) -> Result<Self, BadSetting> {
        let text = text.trim();
        if text.starts_with('{') {
            let json: serde_json::Value = serde_json::from_str(text).map_err(|_| BadSetting {
                name: "settings".into(),
                found: text.chars().take(40).collect(),
                wanted: "a JSON object such as {\"currency\": \"EUR\"} is wanted",
            })?;
            let mut pairs = Vec::new();
            flatten("", &json, &mut pairs);
            return Self::from_pairs(pairs);
        }
        let mut pairs = Vec::new();
        for word in words(text) {
            let Some((name, value)) = word.split_once('=') else {
                return Err(BadSetting {
                    name: word.clone(),
                    found: String::new(),
                    wanted: "`name=value` is wanted, for example currency=EUR",
                });
            };
            pairs.push((name.to_string(), value.to_string()));
        }
        Self::from_pairs(pairs)
    }

    /// Settings from names and values; values are checked here.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Result<Self, BadSetting> {
        let mut settings = Settings::default();
        for (name, value) in pairs {
            settings.set(&name, &value)?;
        }
        Ok(settings)
    }

    /// Gives or replaces one setting.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), BadSetting> {
        let bad = |wanted| BadSetting { name: name.into(), found: value.into(), wanted };
        match name {
            "base" => {
                let trimmed = value.trim_end_matches('/');
                let scheme = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
                if scheme.is_none_or(|rest| rest.is_empty() || rest.contains(char::is_whitespace)) {
                    return Err(bad("an address is wanted, for example https://hub.example/api/dfc"));
                }
                self.base = trimmed.to_string();
            }
            "currency" => {
                self.currency = Some(
                    currency(value)
                        .ok_or_else(|| bad("an ISO 4217 code such as EUR, or the IRI of a currency, is wanted"))?,
                );
            }
            "tax" => {
                self.tax = Some(match value {
                    "net" => pass::NET,
                    "gross" => pass::GROSS,
                    "unknown" => pass::UNKNOWN_TAX_BASIS,
                    _ => return Err(bad("one of net, gross, unknown is wanted")),
                });
            }
            "zone" => {
                self.zone = Some(TimeZone::get(value).map_err(|_| bad("a time zone such as Europe/Paris is wanted"))?);
            }
            _ => {}
        }
        self.given.insert(name.to_string(), value.to_string());
        Ok(())
    }

    /// The value given for a setting.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.given.get(name).map(String::as_str)
    }

    /// Whether a setting, or any `name.x` under it, was given.
    pub fn has(&self, name: &str) -> bool {
        self.given.contains_key(name)
            || self.given.keys().any(|k| k.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')))
    }

    /// Every setting given, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.given.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Where minted IRIs start, without a slash at the end.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The currency of all amounts.
    pub fn currency(&self) -> Option<&Name<'static>> {
        self.currency.as_ref()
    }

    /// Whether prices contain tax.
    pub fn tax(&self) -> Option<Term> {
        self.tax
    }

    /// The zone of local times.
    pub fn zone(&self) -> Option<&TimeZone> {
        self.zone.as_ref()
    }

    /// The tax categories with a VAT rate.
    pub(crate) fn tax_categories<'s>(&'s self, rate: &'s str) -> impl Iterator<Item = &'s str> {
        let rate = decimal(rate);
        self.iter().filter_map(move |(name, given)| {
            let category = name.strip_prefix("tax_rates.")?;
            (rate.is_some() && decimal(given) == rate).then_some(category)
        })
    }

    /// VAT rate in percent of a tax category, from `tax_rates.ID`.
    pub fn tax_rate(&self, category: &str) -> Option<&str> {
        if !self.has("tax_rates") {
            return None;
        }
        self.get(&format!("tax_rates.{category}"))
    }
}

/// A currency by ISO 4217 code, by name of the measures list, or by IRI.
fn currency(value: &str) -> Option<Name<'static>> {
    if value.contains("://") {
        return Some(Name::Iri(value.to_string().into()));
    }
    if let Some(term) = Currency::by_code(value).map(|c| c.term).or_else(|| resolve(Prefix::DfcM, value)) {
        return Some(term.into());
    }
    let iso = value.len() == 3 && value.bytes().all(|b| b.is_ascii_uppercase());
    iso.then(|| Name::Iri(format!("http://publications.europa.eu/resource/authority/currency/{value}").into()))
}

fn flatten(prefix: &str, json: &serde_json::Value, pairs: &mut Vec<(String, String)>) {
    if let serde_json::Value::Object(members) = json {
        for (name, value) in members {
            let name = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
            match value {
                serde_json::Value::Object(_) => flatten(&name, value, pairs),
                serde_json::Value::String(text) => pairs.push((name, text.clone())),
                other => pairs.push((name, other.to_string())),
            }
        }
    }
}

fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            c if (c.is_whitespace() || c == ';') && !quoted => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
            c => word.push(c),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_and_json_say_the_same() {
        let pairs =
            Settings::parse("base=https://hub.example/api/dfc/ currency=EUR tax=gross tax_rates.1=5.5").unwrap();
        let json = Settings::parse(
            r#"{"base":"https://hub.example/api/dfc/","currency":"EUR","tax":"gross","tax_rates":{"1":5.5}}"#,
        )
        .unwrap();
        assert_eq!(pairs.given, json.given);
        assert_eq!(pairs.base(), "https://hub.example/api/dfc");
        assert_eq!(pairs.tax_rate("1"), Some("5.5"));
    }

    #[test]
    fn a_bad_value_says_what_is_wanted() {
        let error = Settings::parse("tax=maybe").unwrap_err();
        assert_eq!(error.to_string(), "setting `tax` is `maybe`; one of net, gross, unknown is wanted");
    }
}
