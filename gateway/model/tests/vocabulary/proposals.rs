//! Keeps the pages that propose our terms to DFC: each has a table of its terms, written from the ontology, and an
//! example that uses only words that exist.

use crate::files;
use crate::row::rows;
use crate::turtle::{Graph, OWL, RDFS, SKOS, curie};
use passerelle_model::term::Prefix;
use std::collections::{BTreeMap, HashSet};

const PAGES: &str = "https://w3id.org/passerelle/proposals/";

/// The terms that each page proposes: a line of its table, by page.
fn tables() -> BTreeMap<String, Vec<String>> {
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for folder in ["ontology", "codes"] {
        let graph = Graph::load(folder);
        for subject in graph.subjects().iter().filter(|subject| subject.starts_with(Prefix::Pass.iri())) {
            let Some(page) = page_of(&graph, subject) else { continue };
            tables.entry(page).or_default().push(line(&graph, subject));
        }
    }
    tables
}

/// The page of a term; a concept is proposed with its list.
pub(crate) fn page_of(graph: &Graph, subject: &str) -> Option<String> {
    let own = |subject: &str| {
        let pages = graph.iris(subject, &format!("{RDFS}seeAlso"));
        pages.iter().find_map(|page| page.strip_prefix(PAGES)).map(str::to_owned)
    };
    own(subject).or_else(|| graph.iris(subject, &format!("{SKOS}broader")).iter().find_map(|wider| own(wider)))
}

/// The nearest DFC terms of a term; a concept shares those of its list.
pub(crate) fn nearest(graph: &Graph, subject: &str) -> Vec<String> {
    let near = format!("{SKOS}closeMatch");
    let own = graph.iris(subject, &near);
    if !own.is_empty() {
        return own;
    }
    graph.iris(subject, &format!("{SKOS}broader")).iter().flat_map(|list| graph.iris(list, &near)).collect()
}

fn line(graph: &Graph, subject: &str) -> String {
    let kind = if graph.is_a(subject, &format!("{OWL}Class")) {
        "class"
    } else if graph.is_a(subject, &format!("{SKOS}Concept")) {
        "concept"
    } else {
        "property"
    };
    let nearest = nearest(graph, subject).first().and_then(|iri| curie(iri)).unwrap_or_default();
    let meaning = |language| {
        let comment = graph.text(subject, &format!("{RDFS}comment"), language);
        let definition = comment.or_else(|| graph.text(subject, &format!("{SKOS}definition"), language));
        let label = graph.label(subject, language).unwrap_or_default();
        definition.map_or(label.clone(), |text| format!("{label}. {text}"))
    };
    let name = curie(subject).expect("a term of ours");
    format!("| `{name}` | {kind} | `{nearest}` | {} | {} |", meaning("en"), meaning("fr"))
}

#[test]
fn every_page_lists_its_terms() {
    let tables = tables();
    for page in files::below(&files::vocab("proposals"), "md") {
        let name = page.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = files::read(&page);
        let lines = tables.get(&name).unwrap_or_else(|| panic!("proposals/{name}.md: no term points at it"));
        let (before, rest) = text.split_once("\n## Terms\n").unwrap_or_else(|| panic!("{name}.md: no `## Terms`"));
        let (_, after) = rest.split_once("\n## ").unwrap_or_else(|| panic!("{name}.md: nothing after `## Terms`"));
        let head = "| term | kind | nearest DFC term | English | Français |\n|---|---|---|---|---|";
        let wanted = format!("{before}\n## Terms\n\n{head}\n{}\n\n## {after}", lines.join("\n"));
        files::check(&format!("vocab/proposals/{name}.md"), &wanted);
    }
}

#[test]
fn every_page_has_what_a_proposal_needs() {
    let known: HashSet<String> = rows().iter().map(|row| row.curie()).collect();
    for page in files::below(&files::vocab("proposals"), "md") {
        let text = files::read(&page);
        for part in ["# ", "\nStatus: ", "\n## What is missing\n", "\n## Example\n", "\n## Who needs it\n"] {
            assert!(text.contains(part), "{}: no {part:?}", page.display());
        }
        let example = text.split("```json\n").nth(1).and_then(|rest| rest.split("```").next());
        let example = example.unwrap_or_else(|| panic!("{}: no example", page.display()));
        let json: serde_json::Value = example.parse().unwrap_or_else(|e| panic!("{}: {e}", page.display()));
        let mut names = Vec::new();
        collect(&json, &mut names);
        let unknown: Vec<&String> = names.iter().filter(|name| !known.contains(*name)).collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", page.display());
        assert!(names.iter().any(|name| name.starts_with("pass:")), "{}: no term of ours", page.display());
    }
}

/// The names in a JSON-LD example that stand for terms.
fn collect(json: &serde_json::Value, names: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(members) => {
            for (key, value) in members {
                if !key.starts_with('@') {
                    names.push(key.clone());
                }
                collect(value, names);
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| collect(value, names)),
        serde_json::Value::String(text) => {
            let prefix = text.split_once(':').and_then(|(prefix, _)| Prefix::named(prefix));
            names.extend(prefix.map(|_| text.clone()));
        }
        _ => {}
    }
}
