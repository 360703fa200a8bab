//! Queries to begin with, made from the classes that the graph holds for this reader.

use super::super::link;
use super::short::short;
use super::table::{self, Answer};
use crate::http::{App, ask};
use crate::translation::{Language, Text};
use passerelle_graph::Format;
use passerelle_model::term::{Prefix, Term, b};
use passerelle_trust::Caller;
use std::time::Duration;

/// Longest wait for the list of classes.
const PATIENCE: Duration = Duration::from_millis(800);
/// Most classes with an example of their own.
const CLASSES: usize = 5;
const COUNTS: &str =
    "SELECT ?class (COUNT(?thing) AS ?things)\nWHERE {\n  ?thing a ?class\n}\nGROUP BY ?class\nORDER BY DESC(?things)";

/// One query to begin with.
#[derive(Debug, Clone)]
pub(super) struct Example {
    /// What it asks.
    pub(super) title: String,
    /// The query.
    pub(super) query: String,
    /// The page with it.
    pub(super) address: String,
}

/// The examples for one reader; only the first where the graph does not answer at once.
pub(super) async fn of(app: &App, caller: &Caller, language: Language) -> Vec<Example> {
    let classes = match app.sparql.classes(caller) {
        Some(classes) => classes,
        None => {
            let classes = tokio::time::timeout(PATIENCE, classes(app, caller)).await.unwrap_or_default();
            app.sparql.keep_classes(caller, classes)
        }
    };
    let example = |(title, query): (Text, String)| Example {
        title: title.to(language).into(),
        address: format!("/query?{}", link::query([("query", query.as_str()), ("lang", language.tag())])),
        query,
    };
    queries(&classes).into_iter().map(example).collect()
}

/// IRIs of the classes that a caller sees, the most frequent first.
async fn classes(app: &App, caller: &Caller) -> Vec<String> {
    let query = format!("{COUNTS}\nLIMIT 100");
    let Ok(given) = ask(app, caller, query, Format::Json).await else { return Vec::new() };
    let Ok(Answer::Table(table)) = table::read(given.held.into_reader(), "") else { return Vec::new() };
    let iri = |row: Vec<table::Cell>| row.into_iter().next()?.href;
    table.rows.into_iter().filter_map(iri).collect()
}

fn queries(classes: &[String]) -> Vec<(Text, String)> {
    let has = |term: Term| classes.contains(&term.iri());
    let mut queries = vec![(
        Text::new("How many things of each class are there?", "Combien de choses de chaque classe ?"),
        COUNTS.to_string(),
    )];
    if has(b::OFFER) && has(b::SUPPLIED_PRODUCT) {
        queries.push((Text::new("Products with their prices", "Les produits et leurs prix"), prices()));
    }
    if has(b::SUPPLIED_PRODUCT) {
        queries.push((
            Text::new("How many products has each producer?", "Combien de produits par producteur ?"),
            producers(),
        ));
    }
    for class in classes.iter().take(CLASSES) {
        let (en, fr) = label(class);
        queries
            .push((Text::new(format!("{en}: what is said of them"), format!("{fr} : ce qui en est dit")), said(class)));
    }
    if let Some(class) = classes.first() {
        let (en, fr) = label(class);
        queries.push((
            Text::new(format!("{en}: one of them, as a graph"), format!("{fr} : l'un d'eux, en graphe")),
            one(class),
        ));
    }
    queries
}

fn label(class: &str) -> (String, String) {
    match Term::all().find(|term| term.iri() == class) {
        Some(term) => (term.info().en.into(), term.info().fr.into()),
        None => (short(class, "").into_owned(), short(class, "").into_owned()),
    }
}

/// The prologue and the name for a class.
fn named(class: &str) -> (String, String) {
    let name = short(class, "");
    let prefix = Prefix::ALL.iter().find(|prefix| name.split(':').next() == Some(prefix.name()) && name != class);
    match prefix {
        Some(prefix) => (format!("PREFIX {}: <{}>\n", prefix.name(), prefix.iri()), name.into_owned()),
        None => (String::new(), format!("<{class}>")),
    }
}

fn said(class: &str) -> String {
    let (prologue, name) = named(class);
    format!(
        "{prologue}SELECT ?thing ?property ?value\nWHERE {{\n  ?thing a {name} ;\n         ?property ?value\n}}\nLIMIT 100"
    )
}

fn one(class: &str) -> String {
    let (prologue, name) = named(class);
    format!(
        "{prologue}CONSTRUCT {{ ?thing ?property ?value }}\nWHERE {{\n  {{ SELECT ?thing WHERE {{ ?thing a {name} }} LIMIT 1 }}\n  ?thing ?property ?value\n}}"
    )
}

fn prices() -> String {
    let prefix = Prefix::DfcB.iri();
    // Platforms say these links from the one end or from the other.
    format!(
        "PREFIX dfc-b: <{prefix}>\nSELECT ?name ?value ?product\nWHERE {{\n  ?product dfc-b:name ?name ;\n           dfc-b:referencedBy|^dfc-b:references ?item .\n  \
         ?item dfc-b:offeredThrough|^dfc-b:offers ?offer .\n  ?offer dfc-b:hasPrice ?price .\n  ?price dfc-b:value ?value\n}}\nORDER BY ?name\nLIMIT 100"
    )
}

fn producers() -> String {
    let prefix = Prefix::DfcB.iri();
    format!(
        "PREFIX dfc-b: <{prefix}>\nSELECT ?producer ?name (COUNT(?product) AS ?products)\nWHERE {{\n  ?product a dfc-b:SuppliedProduct ;\n           dfc-b:suppliedBy ?producer .\n  \
         OPTIONAL {{ ?producer dfc-b:name ?name }}\n}}\nGROUP BY ?producer ?name\nORDER BY DESC(?products)\nLIMIT 100"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_name_what_is_there() {
        assert_eq!(queries(&[]).len(), 1);
        let all = queries(&[b::OFFER.iri(), b::SUPPLIED_PRODUCT.iri(), "https://other.example/Thing".into()]);
        assert!(all.iter().any(|(title, query)| title.en.starts_with("Offer") && query.contains("a dfc-b:Offer ;")));
        assert!(all.iter().any(|(_, query)| query.contains("a <https://other.example/Thing>")));
        assert!(all.iter().any(|(_, query)| query.starts_with("PREFIX") && query.contains("CONSTRUCT")));
        assert!(all.iter().all(|(title, _)| title.en != title.fr));
    }
}
