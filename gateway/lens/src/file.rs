//! The text of a lens file, as data with places. Nothing is understood yet: that
//! is the compiler's task, and every complaint it makes points here.

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// A whole lens file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LensFile {
    pub(crate) platform: Spanned<String>,
    pub(crate) shared: Spanned<String>,
    #[serde(default)]
    pub(crate) items: Vec<String>,
    #[serde(default = "yes")]
    pub(crate) create: bool,
    #[serde(default)]
    pub(crate) fields: Vec<FieldLine>,
    #[serde(default)]
    pub(crate) keep: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) derived: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) drop: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) no_term: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) required: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) defaults: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) each: Vec<EachBlock>,
}

/// One line: at this place, it is this property, written as this kind of value.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FieldLine {
    pub(crate) at: Spanned<Places>,
    pub(crate) is: Spanned<String>,
    #[serde(rename = "as")]
    pub(crate) kind: Option<Spanned<String>>,
    pub(crate) only: Option<Spanned<String>>,
    pub(crate) why: Option<String>,
}

/// One place, or several that a kind joins.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Places {
    One(String),
    Many(Vec<String>),
}

/// An array of objects whose elements are nodes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EachBlock {
    pub(crate) at: Spanned<String>,
    pub(crate) is: Spanned<String>,
    pub(crate) shared: Option<Spanned<String>>,
    pub(crate) key: Option<Spanned<String>>,
    #[serde(default = "yes")]
    pub(crate) create: bool,
    pub(crate) only: Option<Spanned<String>>,
    pub(crate) why: Option<String>,
    #[serde(default)]
    pub(crate) fields: Vec<FieldLine>,
    #[serde(default)]
    pub(crate) keep: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) derived: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) drop: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) no_term: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) required: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) defaults: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) each: Vec<EachBlock>,
}

fn yes() -> bool {
    true
}

impl Places {
    pub(crate) fn list(&self) -> Vec<&str> {
        match self {
            Places::One(place) => vec![place],
            Places::Many(places) => places.iter().map(String::as_str).collect(),
        }
    }
}
