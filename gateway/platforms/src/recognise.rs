//! By what a payload of a resource is known.

use passerelle_model::json::Json;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Keys, or dotted paths to them, that tell an item of one resource from those of others.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hint {
    /// Pointers to the items; `""` is the top.
    #[serde(default = "top")]
    at: Pointers,
    /// Whether the payload is CSV, and the keys are its headings.
    #[serde(default)]
    pub(crate) csv: bool,
    /// Keys that are all there.
    #[serde(default)]
    all: Vec<String>,
    /// Keys of which one is there.
    #[serde(default)]
    any: Vec<String>,
    /// Keys of which none is there.
    #[serde(default)]
    none: Vec<String>,
    /// Keys with their values.
    #[serde(default)]
    equals: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Pointers {
    One(String),
    Many(Vec<String>),
}

fn top() -> Pointers {
    Pointers::One(String::new())
}

impl Hint {
    /// How well a JSON answer fits: how many of the keys spoke for it, or nothing if one spoke against.
    pub fn fits(&self, answer: &Json<'_>) -> Option<usize> {
        if self.csv {
            return None;
        }
        let pointers: Vec<&str> = match &self.at {
            Pointers::One(at) => vec![at],
            Pointers::Many(list) => list.iter().map(String::as_str).collect(),
        };
        pointers.iter().find_map(|at| {
            let found = answer.pointer(at)?;
            let item = match found {
                Json::Array(items) => items.first()?,
                one => one,
            };
            let named = |(key, value): (&String, &String)| item.get(key).and_then(Json::as_lexeme) == Some(value);
            if !self.equals.iter().all(named) {
                return None;
            }
            self.keys(|path| path.split('.').try_fold(item, |here, key| here.get(key)).is_some())
        })
    }

    /// How well the headings of a CSV file fit.
    pub fn fits_headings(&self, headings: &[String]) -> Option<usize> {
        if !self.csv {
            return None;
        }
        self.keys(|key| headings.iter().any(|heading| heading == key))
    }

    fn keys(&self, has: impl Fn(&str) -> bool) -> Option<usize> {
        let all = self.all.iter().all(|key| has(key));
        let any = self.any.iter().filter(|key| has(key)).count();
        let none = !self.none.iter().any(|key| has(key));
        let fits = all && none && (self.any.is_empty() || any > 0);
        fits.then_some(self.all.len() + any + self.equals.len())
    }

    /// The keys that speak for it, for people.
    pub fn words(&self) -> String {
        self.all.iter().chain(&self.any).map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
    }
}
