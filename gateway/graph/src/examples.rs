//! Classes that a caller sees, and queries to begin with, made of what is there for
//! this caller.

use crate::memory::MemoryGraph;
use crate::permitted::Permitted;
use crate::snapshot::Snapshot;
use crate::terms::text;
use oxrdf::vocab::rdf;
use passerelle_model::dialect::name_of_iri;
use passerelle_model::loss::Text;
use passerelle_model::term::{Prefix, b};
use rustc_hash::FxHashMap;

/// A query to begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it asks.
    pub title: Text,
    /// The query.
    pub query: String,
}

/// So many things of a class are looked at to learn its properties.
const LOOKED_AT: usize = 200;
/// So many properties are asked for.
const PROPERTIES: usize = 6;

impl MemoryGraph {
    /// The classes of what a caller may see, and how many things each has, most first.
    pub fn classes(&self, permitted: &Permitted) -> Vec<(String, u64)> {
        classes(&self.snapshot(), permitted).into_iter().map(|(_, iri, count)| (iri, count)).collect()
    }

    /// Queries about what a caller may see. None if that is nothing.
    pub fn examples(&self, permitted: &Permitted) -> Vec<Example> {
        let snapshot = self.snapshot();
        let classes = classes(&snapshot, permitted);
        let mut examples = Vec::new();
        if classes.is_empty() {
            return examples;
        }
        examples.push(Example {
            title: Text::new("How many things are there of each class?", "Combien y a-t-il d’objets de chaque classe ?"),
            query: "SELECT ?class (COUNT(?thing) AS ?count) WHERE {\n  ?thing a ?class .\n}\nGROUP BY ?class\nORDER BY DESC(?count)\n"
                .into(),
        });
        if let Some(example) = prices(&snapshot, permitted) {
            examples.push(example);
        }
        let described = classes.iter().filter(|(number, ..)| first_named(&snapshot, permitted, *number).is_some());
        for (number, iri, _) in described.take(3) {
            examples.push(list(&snapshot, permitted, *number, iri));
        }
        if let Some(iri) = classes.iter().find_map(|(number, ..)| first_named(&snapshot, permitted, *number)) {
            examples.push(Example {
                title: Text::new("What is known of one record?", "Que sait-on d’une fiche ?"),
                query: format!("DESCRIBE <{iri}>\n"),
            });
        }
        examples
    }
}

fn number(snapshot: &Snapshot, iri: &str) -> Option<u32> {
    let mut bytes = Vec::new();
    text::write_iri(iri, &mut bytes);
    snapshot.terms.find(&bytes)
}

/// Number, IRI and count of each class.
fn classes(snapshot: &Snapshot, permitted: &Permitted) -> Vec<(u32, String, u64)> {
    let Some(is) = number(snapshot, rdf::TYPE.as_str()) else { return Vec::new() };
    let mut counts: FxHashMap<u32, u64> = FxHashMap::default();
    for [_, _, class] in snapshot.seen(permitted, None, Some(is), None) {
        *counts.entry(class).or_default() += 1;
    }
    let named = counts.into_iter().filter_map(|(class, count)| {
        let iri = text::as_iri(snapshot.terms.get(class))?;
        Some((class, iri.to_owned(), count))
    });
    let mut classes: Vec<_> = named.collect();
    classes.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| a.1.cmp(&b.1)));
    classes
}

fn members<'a>(snapshot: &'a Snapshot, permitted: &'a Permitted, class: u32) -> impl Iterator<Item = u32> + 'a {
    let is = number(snapshot, rdf::TYPE.as_str());
    let found = is.map(|is| snapshot.seen(permitted, None, Some(is), Some(class)));
    found.into_iter().flatten().map(|[subject, ..]| subject)
}

fn first_named<'a>(snapshot: &'a Snapshot, permitted: &'a Permitted, class: u32) -> Option<&'a str> {
    members(snapshot, permitted, class).take(LOOKED_AT).find_map(|subject| text::as_iri(snapshot.terms.get(subject)))
}

/// A list of a class with the properties that most of its members have.
fn list(snapshot: &Snapshot, permitted: &Permitted, class: u32, iri: &str) -> Example {
    let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
    let mut looked_at = 0;
    for subject in members(snapshot, permitted, class).take(LOOKED_AT) {
        looked_at += 1;
        let mut said: Vec<u32> = snapshot.seen(permitted, Some(subject), None, None).map(|[_, p, _]| p).collect();
        said.dedup();
        said.into_iter().for_each(|p| *counts.entry(p).or_default() += 1);
    }
    let mut properties: Vec<(usize, &str)> = counts
        .into_iter()
        .filter_map(|(p, count)| Some((count, text::as_iri(snapshot.terms.get(p))?)))
        .filter(|(_, iri)| *iri != rdf::TYPE.as_str())
        .collect();
    properties.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    let mut names = Names::default();
    let class = names.name(iri);
    let mut lines = vec![format!("  ?thing a {class} .")];
    let mut variables = vec!["?thing".to_owned()];
    for (count, iri) in properties.into_iter().take(PROPERTIES) {
        let variable = variable(iri, &variables);
        let name = names.name(iri);
        lines.push(if count == looked_at {
            format!("  ?thing {name} {variable} .")
        } else {
            format!("  OPTIONAL {{ ?thing {name} {variable} }}")
        });
        variables.push(variable);
    }
    let label = name_of_iri(iri.into()).term().map(|term| (term.info().en, term.info().fr));
    let (en, fr) = label.unwrap_or((iri, iri));
    Example {
        title: Text::new(format!("A list: {en}"), format!("Une liste : {fr}")),
        query: format!(
            "{}SELECT {} WHERE {{\n{}\n}}\nLIMIT 100\n",
            names.declarations(),
            variables.join(" "),
            lines.join("\n")
        ),
    }
}

/// Products and prices, if this caller sees any.
fn prices(snapshot: &Snapshot, permitted: &Permitted) -> Option<Example> {
    let path = [b::NAME, b::REFERENCED_BY, b::OFFERED_THROUGH, b::HAS_PRICE, b::VALUE];
    for term in path {
        snapshot.seen(permitted, None, Some(number(snapshot, &term.iri())?), None).next()?;
    }
    let mut names = Names::default();
    let [name, item, offer, price, value] = path.map(|term| names.name(&term.iri()));
    Some(Example {
        title: Text::new("Which products are there, and at what price?", "Quels produits y a-t-il, et à quel prix ?"),
        query: format!(
            "{}SELECT ?product ?name ?price WHERE {{\n  ?product {name} ?name ;\n    {item}/{offer}/{price}/{value} ?price .\n}}\nORDER BY ?price\nLIMIT 100\n",
            names.declarations()
        ),
    })
}

/// A variable named after the last part of an IRI.
fn variable(iri: &str, taken: &[String]) -> String {
    let local = iri.rsplit(['#', '/']).next().unwrap_or_default();
    let mut name: String = local.chars().filter(char::is_ascii_alphanumeric).collect();
    if name.is_empty() {
        name.push_str("value");
    }
    let mut variable = format!("?{name}");
    for n in 2.. {
        if !taken.contains(&variable) {
            break;
        }
        variable = format!("?{name}{n}");
    }
    variable
}

/// IRIs shortened by the usual prefixes, which are declared where they are used.
#[derive(Default)]
struct Names {
    used: Vec<Prefix>,
}

impl Names {
    fn name(&mut self, iri: &str) -> String {
        let plain =
            |local: &str| !local.is_empty() && local.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let found = Prefix::ALL.into_iter().find_map(|prefix| {
            iri.strip_prefix(prefix.iri()).filter(|local| plain(local)).map(|local| (prefix, local))
        });
        match found {
            Some((prefix, local)) => {
                if !self.used.contains(&prefix) {
                    self.used.push(prefix);
                }
                format!("{}:{local}", prefix.name())
            }
            None => format!("<{iri}>"),
        }
    }

    fn declarations(&self) -> String {
        let lines = self.used.iter().map(|prefix| format!("PREFIX {}: <{}>\n", prefix.name(), prefix.iri()));
        let mut lines = lines.collect::<String>();
        if !lines.is_empty() {
            lines.push('\n');
        }
        lines
    }
}
