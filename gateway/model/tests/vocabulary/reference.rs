//! The table against the DFC reference files, when they are there: nothing is missing, and what both say agrees.

use crate::files;
use crate::row::rows;
use passerelle_model::term::{Kind, Prefix, Term, resolve};
use std::collections::BTreeMap;

type Record = BTreeMap<String, String>;

/// The lines of a reference table; none when the corpus is absent.
fn records(file: &str) -> Vec<Record> {
    let Some(path) = files::shared(file) else { return Vec::new() };
    let text = files::read(&path);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|record| record.unwrap_or_else(|error| panic!("{file}: {error}"))).collect()
}

/// The term that a reference table means; it writes `ical:` and puts imported classes under `dfc-b:`.
fn term(curie: &str) -> Option<Term> {
    let (prefix, local) = curie.split_once(':')?;
    let prefix = Prefix::named(if prefix == "ical" { "cal" } else { prefix })?;
    let imported = [Prefix::Skos, Prefix::Geojson, Prefix::Ical, Prefix::Schema];
    resolve(prefix, local).or_else(|| imported.into_iter().find_map(|prefix| resolve(prefix, local)))
}

fn for_each_reference(check: impl Fn(&str, &Record)) {
    for file in ["dfc-terms-1.16.csv", "dfc-terms-2.0.csv"] {
        records(file).iter().for_each(|record| check(file, record));
    }
}

#[test]
fn every_dfc_term_is_known() {
    for_each_reference(|file, record| {
        let curie = &record["curie"];
        let Some(term) = term(curie) else { panic!("{file}: {curie} is neither a term nor a synonym") };
        let kind = term.info().kind;
        let agrees = match record["kind"].as_str() {
            "class" => kind == Kind::Class,
            "object" | "context-only" => kind == Kind::Link,
            "datatype" => matches!(kind, Kind::Data(_)),
            _ => true,
        };
        assert!(agrees, "{file}: {curie} is a {}, {term:?} a {kind:?}", record["kind"]);
    });
}

#[test]
fn inverses_agree_with_dfc() {
    for_each_reference(|file, record| {
        let (Some(property), Some(inverse)) = (term(&record["curie"]), term(&record["inverse"])) else { return };
        assert_eq!(property.info().inverse, Some(inverse), "{file}: {property:?}");
    });
}

/// The concept whose narrower ones a range allows: one range misspells it, some name it by an older file.
fn list(name: &str) -> Option<Term> {
    match name.rsplit_once("ProductGlossary.owl#") {
        Some((_, local)) => resolve(Prefix::DfcF, local),
        None => term(&name.replace("tranformation", "transformation")),
    }
}

fn ranges(property: Term) -> Vec<Term> {
    let curie = property.curie();
    let row = rows().iter().find(|row| row.curie() == curie);
    row.into_iter().flat_map(|row| &row.range).filter_map(|range| term(range)).collect()
}

#[test]
fn ranges_agree_with_dfc() {
    for_each_reference(|file, record| {
        if record["kind"] != "object" {
            return;
        }
        let Some(property) = term(&record["curie"]) else { return };
        let ours: Vec<Term> = ranges(property);
        let stated = [&record["range"], &record["implied_range"]].into_iter().find(|range| !range.is_empty());
        for part in stated.into_iter().flat_map(|stated| stated.split(" | ")) {
            let concept = part.contains("Concept") || part.contains("0001");
            let list = part.split("skos:broader value ").nth(1).and_then(|rest| rest.split(' ').next()).map(list);
            let agrees = |range: &Term| match (list, term(part)) {
                (Some(list), _) => Some(*range) == list,
                (None, Some(class)) if !concept => range.is_a(class) || class.is_a(*range),
                _ => range.info().kind == Kind::Concept || range.local() == "Concept",
            };
            assert!(ours.iter().any(agrees), "{file}: {property:?} ranges over {part}, here over {ours:?}");
        }
    });
}

#[test]
fn every_concept_of_the_taxonomies_is_known() {
    for (name, prefix) in [
        ("measures", Prefix::DfcM),
        ("productTypes", Prefix::DfcPt),
        ("facets", Prefix::DfcF),
        ("vocabulary", Prefix::DfcV),
    ] {
        let Some(path) = files::shared(&format!("dfc/taxonomies-1.3.0/{name}.json")) else { return };
        let json: serde_json::Value = files::read(&path).parse().expect("JSON");
        let nodes = json.as_array().expect("graphs").iter().flat_map(|g| g["@graph"].as_array().expect("nodes"));
        let mut seen = 0;
        for id in nodes.filter_map(|node| node["@id"].as_str()) {
            let Some((_, local)) = id.rsplit_once(&format!("{name}.rdf#")) else { continue };
            // One entry is a broken identifier without any statement (`reference/dfc.md` §5).
            if local.is_empty() || local == "c_734fc709" {
                continue;
            }
            seen += 1;
            let term = resolve(prefix, local).unwrap_or_else(|| panic!("{name}: {local} is no concept of ours"));
            assert_eq!(term.info().kind, Kind::Concept, "{name}: {local}");
        }
        assert!(seen > 20, "{name}: {seen} concepts");
    }
}

#[test]
fn every_concept_of_the_second_generation_is_known() {
    for (name, prefix) in [("vocabulary", Prefix::DfcV), ("scopes", Prefix::DfcScope)] {
        let Some(path) = files::shared(&format!("dfc/taxonomies-2.0.0/{name}.ttl")) else { return };
        let text = files::read(&path);
        let triples = oxttl::TurtleParser::new().for_slice(&text).collect::<Result<Vec<_>, _>>().expect("Turtle");
        for triple in triples {
            let subject = triple.subject.to_string();
            let Some((_, local)) = subject.trim_end_matches('>').rsplit_once('#') else { continue };
            assert!(resolve(prefix, local).is_some(), "{name}: {local} is no concept of ours");
        }
    }
}
