//! What `platform.toml` says about reading a platform: which key opens it, which lists
//! there are, how they are paged, what they teach, and what its answers mean.

use crate::declared::text;
use passerelle_model::loss::Text;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// All that a platform declares about being read.
#[derive(Debug, Default)]
pub(crate) struct Declared {
    /// Ways to show the key.
    pub(crate) auth: Vec<Way>,
    /// What is asked for.
    pub(crate) accept: Option<Accept>,
    /// What there may be to read.
    pub(crate) sets: BTreeMap<String, SetSpec>,
    /// Where the server says what it has.
    pub(crate) discover: Option<Discover>,
    /// What is read, in order.
    pub(crate) fetch: Vec<Fetch>,
}

/// One way to show the key: `[[auth]]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Way {
    /// How the key travels.
    pub(crate) kind: WayKind,
    /// Name of the header or of the parameter.
    #[serde(default)]
    pub(crate) name: String,
    /// Beginnings of paths it is for; none: every path that no other way names.
    #[serde(default)]
    pub(crate) under: Vec<String>,
}

/// How a key travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum WayKind {
    /// In a header of its own.
    Header,
    /// As `Authorization: Bearer`.
    Bearer,
    /// In the address.
    Query,
    /// Not at all.
    None,
}

/// What is known of one sort of thing before it is read: `[sets.NAME]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetSpec {
    /// The placeholders that one tuple fills.
    pub(crate) fields: Vec<String>,
    /// Setting that may name some: entries separated by commas, the parts of one by `/`.
    pub(crate) setting: Option<String>,
}

/// What is asked for in `Accept`: `[accept]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Accept {
    /// What is asked for unless the setting says otherwise.
    pub(crate) default: String,
    /// Setting that chooses.
    pub(crate) setting: Option<String>,
    /// What each of its values asks for.
    #[serde(default)]
    pub(crate) values: BTreeMap<String, String>,
}

/// Where a server says which lists it has: `[discover]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Discover {
    /// Addresses to try in order, with `{origin}` and `{base_url}`.
    pub(crate) at: Vec<String>,
}

/// One list, or one kind of single thing, that is read: `[[fetch]]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fetch {
    /// The resource its items are of; none: it only teaches.
    pub(crate) resource: Option<String>,
    /// What follows the address of the account, with `{placeholders}`.
    #[serde(default)]
    pub(crate) path: String,
    /// The set whose tuples fill the placeholders.
    pub(crate) each: Option<String>,
    /// Whether all tuples make one list.
    #[serde(default)]
    pub(crate) together: bool,
    /// Settings that are what the tuple of a list says: setting and field.
    #[serde(default)]
    pub(crate) settings: BTreeMap<String, String>,
    /// Pointers to the array of items; the first that there is.
    #[serde(default, deserialize_with = "one_or_many")]
    pub(crate) items: Vec<String>,
    /// Whether the answer is linked data: any shape of graph is a list.
    #[serde(default)]
    pub(crate) linked_data: bool,
    /// Whether the answer is one item.
    #[serde(default)]
    pub(crate) single: bool,
    /// Pointers to what identifies an item; the first that there is.
    #[serde(default, deserialize_with = "one_or_many")]
    pub(crate) key: Vec<String>,
    /// How it goes on.
    #[serde(default)]
    pub(crate) paging: Paging,
    /// What each item teaches: the tuple of a set.
    #[serde(default)]
    pub(crate) learn: BTreeMap<String, Vec<Taught>>,
    /// What certain answers mean.
    #[serde(default)]
    pub(crate) answers: Vec<Meaning>,
    /// Names under which the server may say where this list is.
    #[serde(default)]
    pub(crate) found: Vec<String>,
    /// Shapes of the account's address that this list is for, with `*`.
    #[serde(default, rename = "for")]
    pub(crate) shapes: Vec<String>,
}

/// How a list goes on.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Paging {
    /// It does not.
    #[default]
    None,
    /// Numbered pages, until one is empty. What the server says of its page size is not believed.
    Pages {
        /// Parameter of the number.
        page: String,
        /// Parameter of the wanted size.
        per_page: Option<String>,
        /// The wanted size.
        #[serde(default = "hundred")]
        size: u32,
        /// Pointer to how many items there are in all.
        total: Option<String>,
    },
    /// The answer has the address of the next page.
    Next {
        /// Pointers to it; the first that there is.
        #[serde(deserialize_with = "one_or_many")]
        at: Vec<String>,
        /// Pointer to how many items there are in all.
        total: Option<String>,
    },
    /// The `Link` header has the address of the next page (RFC 8288).
    Link,
    /// Files of a folder, or one file, by the ends of their names.
    Files {
        /// The ends of the names.
        extensions: Vec<String>,
    },
}

/// One part of a tuple that an item teaches.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum Taught {
    /// The value at a pointer.
    At(String),
    /// The part of the value that stands in the place of `{}`; the item teaches nothing if it does not fit.
    Like {
        /// Pointer to the value.
        at: String,
        /// What it looks like: `*/things/{}`.
        like: String,
    },
}

impl Taught {
    /// The pointer.
    pub(crate) fn at(&self) -> &str {
        match self {
            Taught::At(at) | Taught::Like { at, .. } => at,
        }
    }
}

/// What an answer means.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Meaning {
    /// Its status.
    pub(crate) status: u16,
    /// Its whole body, white space aside.
    pub(crate) body: Option<String>,
    /// A part of its body.
    pub(crate) contains: Option<String>,
    /// What it says.
    pub(crate) means: Means,
    /// The same in words.
    #[serde(default, deserialize_with = "words")]
    pub(crate) why: Option<Text>,
    /// What to do about it.
    #[serde(default, deserialize_with = "words")]
    pub(crate) next: Option<Text>,
}

/// What an answer may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Means {
    /// Nothing is in the list, and that is all of it.
    Empty,
    /// This one thing is no more.
    Gone,
    /// The platform does not offer this list.
    Absent,
    /// This key may not read it.
    Forbidden,
    /// The key is no key here.
    Key,
}

fn hundred() -> u32 {
    100
}

fn words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Text>, D::Error> {
    text(deserializer).map(Some)
}

/// A text, or a list of texts.
pub(crate) fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        One(String),
        Many(Vec<String>),
    }
    Ok(match Either::deserialize(deserializer)? {
        Either::One(one) => vec![one],
        Either::Many(many) => many,
    })
}
