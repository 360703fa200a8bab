//! What the SPARQL endpoint says of itself (SPARQL 1.1 Service Description).

use crate::answer::GraphWriter;
use crate::graph::Format;
use oxrdf::vocab::rdf;
use oxrdf::{BlankNode, NamedNode, NamedOrBlankNode, Term, Triple};
use std::io::{Result, Write};

const SD: &str = "http://www.w3.org/ns/sparql-service-description#";

/// Formats of answers (`http://www.w3.org/ns/formats/`).
const FORMATS: [&str; 7] = [
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "JSON-LD",
];

/// Writes the description of the service at `endpoint`, as a graph.
pub fn service_description(endpoint: &str, format: Format, out: &mut dyn Write) -> Result<()> {
    let sd = |local: &str| NamedNode::new_unchecked(format!("{SD}{local}"));
    let service: NamedOrBlankNode = BlankNode::new_unchecked("service").into();
    let dataset: NamedOrBlankNode = BlankNode::new_unchecked("dataset").into();
    let graph: NamedOrBlankNode = BlankNode::new_unchecked("graph").into();
    let mut writer = GraphWriter::new(format, out)?;
    let mut say = |subject: &NamedOrBlankNode, predicate: NamedNode, object: Term| {
        writer.write(Triple::new(subject.clone(), predicate, object)).map(|_| ())
    };
    let is = rdf::TYPE.into_owned();
    say(&service, is.clone(), sd("Service").into())?;
    say(&service, sd("endpoint"), NamedNode::new_unchecked(endpoint).into())?;
    say(&service, sd("supportedLanguage"), sd("SPARQL11Query").into())?;
    for name in FORMATS {
        let format = NamedNode::new_unchecked(format!("http://www.w3.org/ns/formats/{name}"));
        say(&service, sd("resultFormat"), format.into())?;
    }
    say(&service, sd("defaultDataset"), dataset.clone().into())?;
    say(&dataset, is.clone(), sd("Dataset").into())?;
    say(&dataset, sd("defaultGraph"), graph.clone().into())?;
    say(&graph, is, sd("Graph").into())?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_service_says_where_it_is_and_that_it_asks_no_other() {
        for (format, end) in [(Format::Turtle, " ."), (Format::NTriples, " ."), (Format::JsonLd, "]")] {
            let mut out = Vec::new();
            service_description("https://gateway.example/sparql", format, &mut out).expect("written");
            let text = String::from_utf8(out).expect("UTF-8");
            assert!(text.contains("https://gateway.example/sparql") && text.contains("SPARQL11Query"), "{text}");
            assert!(!text.contains("BasicFederatedQuery"));
            assert!(text.trim_end().ends_with(end), "{text}");
        }
    }
}
