//! What `platform.toml` says about connecting an account: `[connect]`.

use crate::declared::text;
use passerelle_model::loss::Text;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// How somebody connects an account, step by step.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Connect {
    /// An address for example.
    pub example: String,
    /// What the key is called there; none: no key is asked.
    #[serde(default, deserialize_with = "some")]
    pub key: Option<Text>,
    /// Whether it works without a key too.
    #[serde(default)]
    pub key_optional: bool,
    /// Who does what, in order.
    #[serde(default, deserialize_with = "several")]
    pub steps: Vec<Text>,
    /// Settings that are asked, in order.
    #[serde(default)]
    pub asks: Vec<String>,
    /// What follows from the address: `base = "{base_url}/api/dfc"`.
    #[serde(default)]
    pub derive: BTreeMap<String, String>,
    /// What to do when the key is refused.
    #[serde(default, deserialize_with = "some")]
    pub no_key: Option<Text>,
    /// Where the address for events is pasted, once there is one.
    #[serde(default, deserialize_with = "several")]
    pub webhook: Vec<Text>,
    /// Pointers to the name of an item, for showing whom an account speaks for, by resource.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
}

fn some<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Text>, D::Error> {
    text(deserializer).map(Some)
}

fn several<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Text>, D::Error> {
    #[derive(Deserialize)]
    struct One(#[serde(deserialize_with = "text")] Text);
    Ok(Vec::<One>::deserialize(deserializer)?.into_iter().map(|one| one.0).collect())
}
