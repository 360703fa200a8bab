//! Which group a property belongs to and whom a thing concerns, as `vocab/parties.toml` says.

use passerelle_model::term::{Prefix, Term, resolve};
use std::collections::HashMap;
use std::sync::LazyLock;

const PARTIES: &str = include_str!("../../../vocab/parties.toml");

/// The group of properties that no class lists.
pub const UNLISTED: &str = "partner";

/// What is said of one class.
#[derive(Debug, Default)]
pub struct Class {
    groups: HashMap<Term, Box<str>>,
    roles: Vec<(Box<str>, Vec<Path>)>,
    follows: bool,
}

/// A way from a thing to those it concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Path {
    /// The thing itself.
    Itself,
    /// Along these properties.
    Along(Vec<Term>),
}

/// What is said of every class.
#[derive(Debug)]
pub struct Parties(HashMap<Term, Class>);

impl Parties {
    /// What the vocabulary says.
    pub fn builtin() -> &'static Parties {
        static BUILTIN: LazyLock<Parties> = LazyLock::new(|| Parties::read(PARTIES));
        &BUILTIN
    }

    fn read(text: &str) -> Self {
        let table: toml::Table = text.parse().unwrap_or_default();
        let classes = table.get("class").and_then(|classes| classes.as_table());
        let read =
            classes.into_iter().flatten().filter_map(|(name, said)| Some((term(name)?, class(said.as_table()?))));
        Parties(read.collect())
    }

    /// What is said of a class, or of the nearest wider one.
    pub fn class(&self, class: Term) -> Option<&Class> {
        self.0.get(&class).or_else(|| {
            let wider = |(known, _): &(&Term, &Class)| class.is_a(**known);
            let nearest =
                self.0.iter().filter(wider).max_by_key(|(known, _)| (known.info().broader.len(), known.index()));
            nearest.map(|(_, said)| said)
        })
    }
}

impl Class {
    /// The group of a property.
    pub fn group(&self, property: Option<Term>) -> &str {
        property.and_then(|property| self.groups.get(&property)).map_or(UNLISTED, |group| group)
    }

    /// Whether anything of it may be seen by anyone: then that it exists may be seen too.
    pub fn is_open(&self) -> bool {
        self.groups.values().any(|group| &**group == "public")
    }

    /// Whether it describes a part of the thing that points at it.
    pub fn follows(&self) -> bool {
        self.follows
    }

    /// The roles of those it concerns, and the ways to them.
    pub fn roles(&self) -> impl Iterator<Item = (&str, &[Path])> {
        self.roles.iter().map(|(role, paths)| (&**role, paths.as_slice()))
    }
}

fn class(said: &toml::Table) -> Class {
    let mut class = Class::default();
    for (name, value) in said {
        match (name.as_str(), value) {
            ("follows", _) => class.follows = true,
            ("parties", toml::Value::Table(roles)) => {
                let paths = |paths: &toml::Value| strings(paths).filter_map(path).collect();
                class.roles = roles.iter().map(|(role, found)| (role.as_str().into(), paths(found))).collect();
            }
            (group, properties) => {
                class.groups.extend(strings(properties).filter_map(term).map(|property| (property, group.into())));
            }
        }
    }
    class
}

fn strings(value: &toml::Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(|value| value.as_str())
}

fn path(text: &str) -> Option<Path> {
    if text == "@id" {
        return Some(Path::Itself);
    }
    text.split('/').map(term).collect::<Option<Vec<_>>>().map(Path::Along)
}

fn term(curie: &str) -> Option<Term> {
    let (prefix, local) = curie.split_once(':')?;
    resolve(Prefix::named(prefix)?, local)
}

#[cfg(test)]
mod tests {
    use super::*;
    use passerelle_model::term::b;

    #[test]
    fn a_property_has_the_group_of_its_class() {
        let parties = Parties::builtin();
        assert_eq!(parties.class(b::OFFER).unwrap().group(Some(b::HAS_PRICE)), "public");
        assert_eq!(parties.class(b::ORDER_LINE).unwrap().group(Some(b::HAS_PRICE)), "finance");
        assert_eq!(parties.class(b::OFFER).unwrap().group(None), UNLISTED);
        assert!(parties.class(b::PRICE).unwrap().follows());
    }

    #[test]
    fn a_narrower_class_uses_what_is_said_of_the_wider() {
        let parties = Parties::builtin();
        assert_eq!(
            parties.class(b::TEMPERATURE).unwrap().roles().count(),
            parties.class(b::QUANTITATIVE_VALUE).unwrap().roles().count()
        );
    }

    #[test]
    fn an_order_concerns_its_hub_and_its_buyer() {
        let roles: Vec<_> = Parties::builtin().class(b::ORDER).unwrap().roles().map(|(role, _)| role).collect();
        assert_eq!(roles, ["hub", "buyer"]);
    }
}
