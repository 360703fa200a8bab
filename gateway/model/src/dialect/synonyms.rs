//! What senders write for our terms: names that mean the same everywhere, names
//! that mean something else on some classes, and values that stand for a small
//! node. Data in `vocab/dialects/`, plus whatever a further dialect brings.

use super::{
    Dialect,
    table::{ReadRules, parse_curie},
};
use crate::term::{Kind, Name, TERMS, Term};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

static TABLE: LazyLock<Declared> = LazyLock::new(|| {
    // The file is ours and a test reads it, so a fault in it cannot reach a user.
    toml::from_str(include_str!("../../../../vocab/dialects/synonyms.toml")).unwrap_or_default()
});

#[derive(serde::Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Declared {
    contexts: Vec<String>,
    names: std::collections::BTreeMap<String, String>,
    #[serde(default)]
    on: std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>,
    #[serde(default)]
    into: std::collections::BTreeMap<String, (String, String)>,
}

/// Names that mean a term of ours on every class: as written, as meant.
pub(crate) fn declared() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.names.iter().map(|(written, meant)| (written.as_str(), meant.as_str()))
}

/// Whether the prefixes of a context are the usual ones, by its address.
pub(crate) fn is_known_context(url: &str) -> bool {
    TABLE.contexts.iter().any(|part| url.contains(part.as_str()))
}

/// How a written property is read, once its plain meaning is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Reading {
    /// Under another term.
    Same(Term),
    /// As a node under the first property that holds the value under the second.
    Into(Term, Term),
}

/// The rules of reading that the name alone does not decide.
#[derive(Debug, Clone, Default)]
pub(crate) struct Readings {
    /// By term: whether there is any rule about it.
    touched: Vec<bool>,
    by_class: Vec<(Term, Term, Reading)>,
    everywhere: FxHashMap<Term, Reading>,
    /// Names that no vocabulary has, by local name under `dfc-b:` or by IRI.
    unknown: FxHashMap<Box<str>, Vec<(Option<Term>, Reading)>>,
}

static USUAL: LazyLock<Readings> = LazyLock::new(|| {
    let mut rules = ReadRules::default();
    for (class, names) in &TABLE.on {
        let Some(class) = parse_curie(class) else { continue };
        for (written, meant) in names {
            if let Some(meant) = parse_curie(meant) {
                rules.push(written, Some(class), Reading::Same(meant));
            }
        }
    }
    for (written, (first, second)) in &TABLE.into {
        if let (Some(first), Some(second)) = (parse_curie(first), parse_curie(second)) {
            rules.push(written, None, Reading::Into(first, second));
        }
    }
    let mut readings = Readings { touched: vec![false; TERMS.len()], ..Readings::default() };
    readings.extend(&rules);
    readings
});

impl Readings {
    /// The rules for what is in use.
    pub(crate) fn usual() -> &'static Readings {
        &USUAL
    }

    /// The same, and what further dialects write.
    pub(crate) fn with(dialects: &[&Dialect]) -> Readings {
        let mut readings = USUAL.clone();
        for dialect in dialects {
            readings.extend(dialect.read_rules());
        }
        readings
    }

    fn extend(&mut self, rules: &ReadRules) {
        for (written, class, reading) in rules.iter() {
            match (parse_curie(written), class) {
                // The name is a synonym already, and a bare value there makes its node anyway.
                (Some(term), _) if matches!(reading, Reading::Into(first, _) if *first == term) => {}
                (Some(term), Some(class)) => {
                    self.touched[usize::from(term.0)] = true;
                    self.by_class.push((term, *class, *reading));
                }
                (Some(term), None) if *reading != Reading::Same(term) => {
                    self.touched[usize::from(term.0)] = true;
                    self.everywhere.insert(term, *reading);
                }
                (Some(_), None) => {}
                (None, class) => self.unknown.entry(expanded(written).into()).or_default().push((*class, *reading)),
            }
        }
    }

    /// How a known property is read on a node of these classes.
    pub(crate) fn of(&self, term: Term, classes: &[Name<'_>]) -> Option<Reading> {
        if !self.touched[usize::from(term.0)] {
            return None;
        }
        let narrow = self.by_class.iter().find(|(t, class, _)| *t == term && is_any(classes, *class));
        narrow.map(|(_, _, reading)| *reading).or_else(|| self.everywhere.get(&term).copied())
    }

    /// How a name outside the vocabulary is read.
    pub(crate) fn of_unknown(&self, iri: &str, classes: &[Name<'_>]) -> Option<Reading> {
        let rules = self.unknown.get(iri)?;
        let narrow = rules.iter().find(|(class, _)| class.is_some_and(|class| is_any(classes, class)));
        narrow.or_else(|| rules.iter().find(|(class, _)| class.is_none())).map(|(_, reading)| *reading)
    }
}

fn is_any(classes: &[Name<'_>], class: Term) -> bool {
    classes.iter().filter_map(Name::term).any(|own| own.is_a(class))
}

/// A written curie as the IRI that an unknown name of that vocabulary gets.
fn expanded(curie: &str) -> String {
    match curie.split_once(':').and_then(|(prefix, local)| Some((super::namespaces::usual(prefix)?, local))) {
        Some((prefix, local)) => [prefix.iri(), local].concat(),
        None => curie.to_string(),
    }
}

/// Whether values of a property are nodes that hold one number.
pub(crate) fn holds_number(property: Term) -> Option<Term> {
    let info = property.info();
    (info.kind == Kind::Link)
        .then_some(info.range)
        .flatten()
        .filter(|range| range.is_a(crate::term::b::QUANTITATIVE_VALUE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::b;

    #[test]
    fn every_declared_meaning_is_a_term() {
        let parsed: Result<Declared, _> = toml::from_str(include_str!("../../../../vocab/dialects/synonyms.toml"));
        let table = parsed.expect("synonyms.toml is valid");
        for meant in table.names.values().chain(table.on.values().flat_map(|names| names.values())) {
            assert!(parse_curie(meant).is_some(), "{meant} is not in the vocabulary");
        }
        for (first, second) in table.into.values() {
            assert!(parse_curie(first).is_some() && parse_curie(second).is_some(), "{first}, {second}");
        }
    }

    #[test]
    fn an_address_means_the_page_only_on_social_media() {
        let readings = Readings::usual();
        assert_eq!(readings.of(b::URL, &[b::SOCIAL_MEDIA.into()]), Some(Reading::Same(b::WEBSITE_PAGE)));
        assert_eq!(readings.of(b::URL, &[b::VIRTUAL_PLACE.into()]), None);
    }
}
