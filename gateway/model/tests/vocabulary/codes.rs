//! Writes `codes.rs`: units with their factors, currencies and countries, from the code lists.

use crate::constants;
use crate::row::{CODES, Row};
use crate::turtle::{Graph, SKOS, curie, pass};
use std::collections::HashMap;
use std::fmt::Write;

const HEAD: &str = "\
//! Units, currencies and countries. Written from `vocab/codes/` by
//! `UPDATE=1 cargo test -p passerelle-model --test vocabulary`; edit the code lists, not this file.

use super::country::Country;
use super::m;
use super::unit::{Currency, Dimension, Unit};

";

/// The text of `codes.rs`.
pub(crate) fn render(rows: &[Row]) -> String {
    let graph = Graph::load("codes");
    let names = constants::names(rows);
    let mut out = String::from(HEAD);
    out.push_str("/// Every unit, in the order of terms.\n#[rustfmt::skip]\npub static UNITS: &[Unit] = &[\n");
    for measure in measures(&graph, rows, "dimension") {
        writeln!(
            out,
            "    Unit {{ term: m::{}, dimension: Dimension::{}, factor: {:?}, symbol: {:?}, en: {:?}, fr: {:?} }},",
            names[&measure.row.curie()],
            measure.value,
            measure.text("baseFactor", &graph),
            graph.text(&measure.subject, &format!("{SKOS}notation"), "").unwrap_or_default(),
            measure.row.en,
            measure.row.fr,
        )
        .expect("memory");
    }
    out.push_str("];\n\n/// Every currency that DFC has a concept for.\npub static CURRENCIES: &[Currency] = &[\n");
    for measure in measures(&graph, rows, "currencyCode") {
        writeln!(out, "    Currency {{ term: m::{}, code: {:?} }},", names[&measure.row.curie()], measure.value)
            .expect("memory");
    }
    out.push_str("];\n\n/// Every country, in the order of its two-letter code.\n#[rustfmt::skip]\n");
    out.push_str("pub static COUNTRIES: &[Country] = &[\n");
    for country in countries(&graph) {
        writeln!(out, "    {country},").expect("memory");
    }
    out.push_str("];\n");
    out
}

struct Measure<'a> {
    subject: String,
    row: &'a Row,
    value: String,
}

impl Measure<'_> {
    fn text(&self, property: &str, graph: &Graph) -> String {
        let text = graph.text(&self.subject, &pass(property), "");
        text.unwrap_or_else(|| panic!("{} has no pass:{property}", self.subject))
    }
}

/// The measures that have a property of ours, in the order of terms.
fn measures<'a>(graph: &Graph, rows: &'a [Row], property: &str) -> Vec<Measure<'a>> {
    let mut subjects = HashMap::new();
    for subject in graph.subjects() {
        if let Some(value) = graph.text(subject, &pass(property), "")
            && let Some(exact) = graph.iris(subject, &format!("{SKOS}exactMatch")).first().and_then(|iri| curie(iri))
        {
            subjects.insert(exact, (subject.clone(), value));
        }
    }
    let measure = |row: &'a Row| {
        let (subject, value) = subjects.remove(&row.curie())?;
        Some(Measure { subject, row, value })
    };
    rows.iter().filter_map(measure).collect()
}

fn countries(graph: &Graph) -> Vec<String> {
    let list = format!("{CODES}countries#");
    let mut countries: Vec<(String, String)> = Vec::new();
    for subject in graph.subjects().iter().filter(|subject| subject.starts_with(&list)) {
        let code = |property| {
            graph.text(subject, &pass(property), "").unwrap_or_else(|| panic!("{subject} has no pass:{property}"))
        };
        let name =
            |language| graph.label(subject, language).unwrap_or_else(|| panic!("{subject} has no label in {language}"));
        let other = graph.texts(subject, &format!("{SKOS}altLabel")).into_iter().map(|(_, name)| name);
        let text = format!(
            "Country {{ iso2: {:?}, iso3: {:?}, en: {:?}, fr: {:?}, other: &{:?} }}",
            code("alpha2"),
            code("alpha3"),
            name("en"),
            name("fr"),
            other.collect::<Vec<_>>()
        );
        countries.push((code("alpha2"), text));
    }
    countries.sort();
    countries.into_iter().map(|(_, text)| text).collect()
}
