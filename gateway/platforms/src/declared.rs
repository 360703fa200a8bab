//! What `platform.toml` declares, as data.

use crate::connect::Connect;
use crate::csv::Profile;
use crate::fetch::declared::{Accept, Discover, Fetch, SetSpec, Way};
use crate::person::{Redact, Whom, whom};
use crate::recognise::Hint;
use passerelle_model::loss::Text;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// A whole `platform.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlatformFile {
    pub(crate) name: String,
    #[serde(deserialize_with = "text")]
    pub(crate) title: Text,
    #[serde(default)]
    pub(crate) settings: BTreeMap<String, SettingSpec>,
    #[serde(default)]
    pub(crate) hidden: Hidden,
    #[serde(default)]
    pub(crate) placeholders: Placeholders,
    #[serde(default)]
    pub(crate) codes: BTreeMap<String, Ordered>,
    #[serde(default)]
    pub(crate) linked_data: bool,
    #[serde(default)]
    pub(crate) classes: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) auth: Vec<Way>,
    pub(crate) accept: Option<Accept>,
    #[serde(default)]
    pub(crate) sets: BTreeMap<String, SetSpec>,
    pub(crate) discover: Option<Discover>,
    #[serde(default)]
    pub(crate) fetch: Vec<Fetch>,
    pub(crate) connect: Option<Connect>,
    pub(crate) resources: BTreeMap<String, ResourceFile>,
}

/// Texts that stand for something hidden.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hidden {
    #[serde(default)]
    pub(crate) placeholders: Vec<String>,
}

/// Paths that stand for no picture.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Placeholders {
    #[serde(default)]
    pub(crate) images: Vec<String>,
}

/// One `[resources.NAME]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResourceFile {
    #[serde(deserialize_with = "text")]
    pub(crate) title: Text,
    #[serde(default)]
    pub(crate) reads: Vec<String>,
    #[serde(default)]
    pub(crate) writes: Vec<String>,
    #[serde(default = "yes")]
    pub(crate) read: bool,
    #[serde(default)]
    pub(crate) create: bool,
    #[serde(default)]
    pub(crate) update: Vec<String>,
    #[serde(default)]
    pub(crate) owns: Vec<String>,
    pub(crate) recognise: Option<Hint>,
    pub(crate) csv: Option<Profile>,
    /// Setting that names one of the profiles under `profiles/`.
    pub(crate) profile_setting: Option<String>,
    /// Pointers to what names the person an item concerns.
    #[serde(default, deserialize_with = "whom")]
    pub(crate) person: Vec<Whom>,
    /// Places that are blanked before anything is kept.
    #[serde(default)]
    pub(crate) redact: Vec<Redact>,
}

fn yes() -> bool {
    true
}

/// A setting that an account gives.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettingSpec {
    /// Its name.
    #[serde(skip)]
    pub name: String,
    /// Whether nothing works without it.
    #[serde(default)]
    pub required: bool,
    /// What sort of value it is: `address`, `currency`, `choice`, `zone`, `table`, `list`, `text`.
    #[serde(rename = "type", default = "plain")]
    pub kind: String,
    /// The values of a choice.
    #[serde(default)]
    pub values: Vec<String>,
    /// What a form calls it.
    #[serde(deserialize_with = "text")]
    pub title: Text,
    /// What it is for and where to find it.
    #[serde(deserialize_with = "text")]
    pub description: Text,
    /// A value for example.
    #[serde(default)]
    pub example: String,
    /// Where a guess may come from.
    #[serde(default)]
    pub guess: Option<Guess>,
}

fn plain() -> String {
    "text".into()
}

/// How a setting may be guessed. A guess is always shown as one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guess {
    /// A usual value.
    pub value: Option<String>,
    /// Keys of the input whose address tells the host.
    #[serde(default)]
    pub host_of: Vec<String>,
    /// What follows the host.
    #[serde(default)]
    pub append: String,
    /// The profile that fits the input best.
    #[serde(default)]
    pub fitting: bool,
    /// Values by the end of the account's host, such as `.fr`; the longest end counts.
    #[serde(default)]
    pub by_host: BTreeMap<String, String>,
}

impl SettingSpec {
    /// A guess from the address of an account, if there is one.
    pub fn guess_for(&self, address: &str) -> Option<String> {
        let guess = self.guess.as_ref()?;
        let origin = crate::fetch::origin(address);
        let host = origin.rsplit('/').next().unwrap_or_default().split(':').next().unwrap_or_default();
        let ends = guess.by_host.iter().filter(|(end, _)| host.ends_with(end.as_str()));
        ends.max_by_key(|(end, _)| end.len()).map(|(_, value)| value.clone()).or_else(|| guess.value.clone())
    }

    /// A guess from the beginning of an input, if there is one.
    pub fn guess(&self, head: &str) -> Option<String> {
        let guess = self.guess.as_ref()?;
        for key in &guess.host_of {
            let quoted = format!("\"{key}\"");
            for (at, _) in head.match_indices(&quoted) {
                let rest = head[at + quoted.len()..].trim_start_matches([' ', ':']);
                let Some(address) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) else { continue };
                let Some((scheme, after)) = address.split_once("://") else { continue };
                let host = after.split('/').next().unwrap_or_default();
                if !host.is_empty() {
                    return Some(format!("{scheme}://{host}{}", guess.append));
                }
            }
        }
        guess.value.clone()
    }
}

/// A table in the order of the file, which the first row of a concept depends on.
#[derive(Debug)]
pub(crate) struct Ordered(pub(crate) Vec<(String, String)>);

impl<'de> Deserialize<'de> for Ordered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Rows;
        impl<'de> serde::de::Visitor<'de> for Rows {
            type Value = Ordered;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a table of codes and what they mean")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Ordered, A::Error> {
                let mut rows = Vec::new();
                while let Some(row) = map.next_entry()? {
                    rows.push(row);
                }
                Ok(Ordered(rows))
            }
        }
        deserializer.deserialize_map(Rows)
    }
}

/// A text in two languages, `{ en = "...", fr = "..." }`.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Pair {
        en: String,
        fr: String,
    }
    Pair::deserialize(deserializer).map(|pair| Text::new(pair.en, pair.fr))
}
