//! A dialect as it stands in its file: one TOML table, read at run time, so that a
//! new version of DFC is a new file and no new code.

use super::namespaces;
use super::synonyms::Reading;
use crate::term::{Name, Term};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The file, field by field.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    /// What it is called on the command line.
    pub(crate) name: String,
    /// Address of its context; without one, prefixes are written out.
    pub(crate) context: Option<String>,
    /// Whether things with an address stand beside one another or inside one another.
    pub(crate) layout: Layout,
    /// How numbers are written.
    pub(crate) numbers: Numbers,
    /// Whether instants and other datatypes are named.
    #[serde(default)]
    pub(crate) typed: bool,
    /// Whether instants are brought to UTC.
    #[serde(default)]
    pub(crate) utc: bool,
    /// How unlimited stock is written.
    #[serde(default)]
    pub(crate) unlimited: Unlimited,
    /// Whether a negative count becomes none.
    #[serde(default)]
    pub(crate) clamp: bool,
    /// Spelling of product types and vocabulary.
    #[serde(default)]
    pub(crate) concepts: Concepts,
    /// Whether only what `names` and `move` list can be said.
    #[serde(default)]
    pub(crate) only_named: bool,
    /// Links that a thing says itself, though the thing around it says them the other way round.
    #[serde(default)]
    pub(crate) way_back: Vec<String>,
    /// Prefixes that the context defines, and their namespaces.
    pub(crate) prefixes: BTreeMap<String, String>,
    /// Prefixes that senders of this dialect write though its context lacks them.
    #[serde(default)]
    pub(crate) undefined: Vec<String>,
    /// Link properties whose plain strings the context does not take for links.
    #[serde(default)]
    pub(crate) no_coercion: Vec<String>,
    /// Further properties whose plain strings it does take for links.
    #[serde(default)]
    pub(crate) coerced: Vec<String>,
    /// As called inside: as written.
    #[serde(default)]
    pub(crate) names: BTreeMap<String, String>,
    /// The same, on a class and the narrower ones.
    #[serde(default)]
    pub(crate) on: BTreeMap<String, BTreeMap<String, String>>,
    /// Values that stand elsewhere in this dialect.
    #[serde(default, rename = "move")]
    pub(crate) moves: Vec<MoveRow>,
    /// Concepts that are written as text.
    #[serde(default)]
    pub(crate) codes: BTreeMap<String, String>,
}

/// One line of `[[move]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MoveRow {
    /// Class of the node that holds the value in this dialect; any node if there is none.
    #[serde(default)]
    pub(crate) on: Option<String>,
    /// Where it is inside: a property of that node, then one of the node it points at.
    pub(crate) from: (String, String),
    /// The property that holds it in this dialect.
    pub(crate) to: String,
    /// Only when the node it comes from says nothing else.
    #[serde(default)]
    pub(crate) alone: bool,
    /// Whether a node with an address keeps the value, and this dialect has it in both places.
    #[serde(default)]
    pub(crate) copy: bool,
}

/// Where things with an address stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Layout {
    /// Beside one another in one graph.
    Flat,
    /// Where they are mentioned.
    Nested,
}

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Numbers {
    /// As JSON numbers with the digits they came with.
    Number,
    /// As text.
    String,
    /// As literals with a datatype.
    Typed,
}

/// How unlimited stock is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
pub(crate) enum Unlimited {
    /// As -1.
    #[default]
    #[serde(rename = "-1")]
    MinusOne,
    /// Not at all; reported.
    #[serde(rename = "absent")]
    Absent,
}

/// Spelling of concepts whose names changed between the taxonomies 1.3.0 and 2.0.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
pub(crate) enum Concepts {
    /// `cow-dairy-product`, as deployed systems write.
    #[default]
    #[serde(rename = "as listed")]
    AsListed,
    /// `CowDairyProduct`, as taxonomies 2.0.0 have it.
    #[serde(rename = "PascalCase")]
    Pascal,
}

/// The term that a curie of our own files names.
pub(crate) fn parse_curie(curie: &str) -> Option<Term> {
    let (prefix, local) = curie.split_once(':')?;
    match namespaces::name(namespaces::usual(prefix)?, local) {
        Name::Known(term) => Some(term),
        Name::Iri(_) => None,
    }
}

/// What a dialect's spellings mean to a reader.
#[derive(Debug, Clone, Default)]
pub(crate) struct ReadRules(Vec<(Box<str>, Option<Term>, Reading)>);

impl ReadRules {
    /// Adds: this name, on this class if one is given, is read so.
    pub(crate) fn push(&mut self, written: &str, class: Option<Term>, reading: Reading) {
        self.0.push((written.into(), class, reading));
    }

    /// The rules in order.
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, (Box<str>, Option<Term>, Reading)> {
        self.0.iter()
    }
}

/// Why a dialect file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadDialect {
    /// It is not TOML, or a field is wrong; the message has line and column.
    #[error("{0}")]
    Toml(#[from] toml::de::Error),
    /// It names a term that the vocabulary does not have.
    #[error("line {line}: `{name}` is not a term of the vocabulary")]
    UnknownTerm {
        /// The name.
        name: String,
        /// Where it stands, from 1.
        line: usize,
    },
    /// It writes a name whose prefix is not a usual one.
    #[error("line {line}: `{name}` has no prefix of a known vocabulary")]
    UnknownPrefix {
        /// The name.
        name: String,
        /// Where it stands, from 1.
        line: usize,
    },
}

impl BadDialect {
    /// The same, with the line where the name stands in the file.
    pub(crate) fn located(mut self, text: &str) -> Self {
        if let BadDialect::UnknownTerm { name, line } | BadDialect::UnknownPrefix { name, line } = &mut self {
            *line = text.lines().position(|own| own.contains(name.as_str())).map_or(0, |at| at + 1);
        }
        self
    }
}
