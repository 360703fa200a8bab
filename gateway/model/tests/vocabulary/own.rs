//! What the vocabulary promises: it is not a fork of DFC, every word of ours is explained and proposed, and the two
//! generations of DFC spelling are one by rule.

use crate::files;
use crate::proposals::{nearest, page_of};
use crate::row::{CODES, rows};
use crate::turtle::{Graph, OWL, RDF_TYPE, SKOS, curie, pass};
use oxrdf::{NamedOrBlankNode, Term};
use passerelle_model::term::{Kind, Prefix, fold};
use std::collections::HashMap;

fn is_dfc(iri: &str) -> bool {
    iri.contains("datafoodconsortium") || iri.contains("w3id.org/dfc/")
}

#[test]
fn dfc_terms_are_never_redefined() {
    let allowed =
        [RDF_TYPE.to_owned(), format!("{SKOS}broader"), format!("{SKOS}exactMatch"), format!("{OWL}deprecated")];
    for (file, triple) in Graph::load(".").triples {
        if let NamedOrBlankNode::NamedNode(subject) = &triple.subject {
            let fact = allowed.iter().any(|predicate| predicate == triple.predicate.as_str());
            assert!(!is_dfc(subject.as_str()) || fact, "{file} says something about a DFC term: {triple}");
        }
    }
}

#[test]
fn every_term_has_a_label_in_both_languages() {
    for row in rows() {
        for (language, label) in [("en", &row.en), ("fr", &row.fr)] {
            assert!(!label.trim().is_empty(), "{} has no label in {language}", row.curie());
            assert_eq!(label.trim(), label, "{}", row.curie());
        }
    }
}

#[test]
fn every_property_has_the_facts_of_its_kind() {
    let rows = rows();
    let kinds: HashMap<String, Kind> = rows.iter().map(|row| (row.curie(), row.kind)).collect();
    for row in rows {
        let name = row.curie();
        for value in &row.range {
            assert_eq!(row.kind, Kind::Link, "{name} has a range and is no link");
            assert!(matches!(kinds[value], Kind::Class | Kind::Concept), "{name}: range {value}");
        }
        for class in &row.domain {
            assert!(matches!(row.kind, Kind::Link | Kind::Data(_)), "{name} has a domain and is no property");
            assert_eq!(kinds.get(class), Some(&Kind::Class), "{name}: domain {class}");
        }
        if let Some(inverse) = &row.inverse {
            let back = rows.iter().find(|r| r.curie() == *inverse).and_then(|r| r.inverse.as_deref());
            assert_eq!(back, Some(name.as_str()), "{name}: {inverse} is not its inverse");
        }
        for wider in &row.broader {
            assert_eq!(kinds[wider], row.kind, "{name}: broader {wider}");
        }
    }
}

#[test]
fn every_term_of_ours_is_explained_and_proposed() {
    let mut seen = 0;
    for folder in ["ontology", "codes"] {
        let graph = Graph::load(folder);
        for subject in graph.subjects().iter().filter(|subject| subject.starts_with(Prefix::Pass.iri())) {
            seen += 1;
            assert!(!nearest(&graph, subject).is_empty(), "{subject} does not name the nearest DFC term");
            let page = page_of(&graph, subject).unwrap_or_else(|| panic!("{subject} has no proposal"));
            let page = files::vocab(&format!("proposals/{page}.md"));
            assert!(page.exists(), "{subject} is proposed in {}, which is not there", page.display());
        }
    }
    assert!(seen > 100, "{seen} terms of ours were looked at");
}

#[test]
fn words_of_ours_are_described_where_they_are_used() {
    let known: Vec<String> = rows().iter().filter(|r| r.prefix == Prefix::Pass).map(|r| r.curie()).collect();
    for (file, triple) in Graph::load(".").triples {
        let object = match &triple.object {
            Term::NamedNode(node) => node.as_str(),
            _ => "",
        };
        for name in [triple.predicate.as_str(), object].into_iter().filter_map(curie) {
            assert!(!name.starts_with("pass:") || known.contains(&name), "{file}: {name} is nowhere described");
        }
    }
}

/// The Pascal spelling of a kebab name: each part capitalised, joined.
fn pascal(kebab: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    };
    kebab.split(['-', '_']).map(capital).collect()
}

#[test]
fn both_generations_of_spelling_are_tied_by_rule() {
    let graph = Graph::load("codes");
    let mut pairs = 0;
    for subject in graph.subjects().iter().filter(|subject| subject.starts_with(CODES)) {
        let name = |property: &str| graph.iris(subject, &pass(property)).pop().and_then(|iri| curie(&iri));
        let exact: Vec<_> = graph.iris(subject, &format!("{SKOS}exactMatch")).iter().filter_map(|i| curie(i)).collect();
        let Some(kebab) = name("kebabCase") else {
            assert!(name("pascalCase").is_none() && exact.len() <= 1, "{subject}: which generation is which?");
            continue;
        };
        let new = name("pascalCase").unwrap_or_else(|| panic!("{subject} has an old spelling and no new one"));
        let (prefix, local) = kebab.split_once(':').expect("a CURIE");
        assert_eq!(new, format!("{prefix}:{}", pascal(local)), "{subject}");
        assert_eq!(exact, [kebab.clone(), new], "{subject}: exactMatch");
        assert!(subject.ends_with(&format!("#{}", pascal(local))), "{subject} is not named as the new spelling");
        pairs += 1;
    }
    assert!(pairs > 250, "{pairs} pairs of spellings");
}

#[test]
fn folding_spellings_confuses_no_two_concepts() {
    let mut seen: HashMap<(Prefix, String), String> = HashMap::new();
    for row in rows().iter().filter(|row| row.kind == Kind::Concept) {
        let other = seen.insert((row.prefix, fold(&row.local)), row.local.clone());
        assert!(other.is_none(), "{} and {other:?} are one when folded", row.curie());
    }
}
