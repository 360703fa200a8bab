//! The Turtle files of the vocabulary as triples one can ask.

use crate::files;
use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::TurtleParser;
use passerelle_model::term::Prefix;
use std::collections::HashMap;
use std::path::Path;

/// Triples, each with the file it stands in, and where each subject is described.
pub(crate) struct Graph {
    /// All of them, in order.
    pub(crate) triples: Vec<(String, Triple)>,
    places: HashMap<String, Vec<usize>>,
    subjects: Vec<String>,
}

/// The vocabularies that the words of a Turtle file come from.
pub(crate) const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
pub(crate) const OWL: &str = "http://www.w3.org/2002/07/owl#";
pub(crate) const RDFS: &str = "http://www.w3.org/2000/01/rdf-schema#";
pub(crate) const RDF_TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
pub(crate) const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

/// A name of ours, as an IRI.
pub(crate) fn pass(local: &str) -> String {
    format!("{}{local}", Prefix::Pass.iri())
}

/// The CURIE of an IRI of a vocabulary we know.
pub(crate) fn curie(iri: &str) -> Option<String> {
    let prefix = Prefix::ALL.into_iter().find(|p| iri.starts_with(p.iri()) && iri.len() > p.iri().len())?;
    Some(format!("{}:{}", prefix.name(), &iri[prefix.iri().len()..]))
}

impl Graph {
    /// Reads every Turtle file of a folder of the vocabulary.
    pub(crate) fn load(folder: &str) -> Graph {
        let mut triples = Vec::new();
        for path in files::below(&files::vocab(folder), "ttl") {
            triples.extend(Graph::read(&path));
        }
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        let mut subjects = Vec::new();
        for (at, (_, triple)) in triples.iter().enumerate() {
            if let NamedOrBlankNode::NamedNode(node) = &triple.subject {
                let found = places.entry(node.as_str().to_owned()).or_insert_with(|| {
                    subjects.push(node.as_str().to_owned());
                    Vec::new()
                });
                found.push(at);
            }
        }
        Graph { triples, places, subjects }
    }

    fn read(path: &Path) -> Vec<(String, Triple)> {
        let name = path.file_name().expect("a file name").to_string_lossy().into_owned();
        let text = files::read(path);
        let parsed = TurtleParser::new().for_slice(&text).collect::<Result<Vec<_>, _>>();
        let triples = parsed.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        triples.into_iter().map(|triple| (name.clone(), triple)).collect()
    }

    /// Everything described, once, in order of appearance.
    pub(crate) fn subjects(&self) -> &[String] {
        &self.subjects
    }

    fn objects<'a>(&'a self, subject: &str, predicate: &'a str) -> impl Iterator<Item = &'a Term> {
        let places = self.places.get(subject).map(Vec::as_slice).unwrap_or_default();
        let triples = places.iter().map(|&at| &self.triples[at].1);
        triples.filter(move |triple| triple.predicate.as_str() == predicate).map(|triple| &triple.object)
    }

    /// The IRIs that a subject points at.
    pub(crate) fn iris(&self, subject: &str, predicate: &str) -> Vec<String> {
        let named = |object: &Term| match object {
            Term::NamedNode(node) => Some(node.as_str().to_owned()),
            _ => None,
        };
        self.objects(subject, predicate).filter_map(named).collect()
    }

    /// The literals of a subject, with their language.
    pub(crate) fn texts(&self, subject: &str, predicate: &str) -> Vec<(String, String)> {
        let text = |object: &Term| match object {
            Term::Literal(literal) => {
                Some((literal.language().unwrap_or_default().to_owned(), literal.value().to_owned()))
            }
            _ => None,
        };
        self.objects(subject, predicate).filter_map(text).collect()
    }

    /// The literal of a subject in one language, `""` for none.
    pub(crate) fn text(&self, subject: &str, predicate: &str, language: &str) -> Option<String> {
        self.texts(subject, predicate).into_iter().find(|(l, _)| l == language).map(|(_, text)| text)
    }

    /// Whether a subject is of a class.
    pub(crate) fn is_a(&self, subject: &str, class: &str) -> bool {
        self.iris(subject, RDF_TYPE).iter().any(|c| c == class)
    }

    /// The label of a subject in a language, from RDFS or SKOS.
    pub(crate) fn label(&self, subject: &str, language: &str) -> Option<String> {
        let skos = self.text(subject, &format!("{SKOS}prefLabel"), language);
        skos.or_else(|| self.text(subject, &format!("{RDFS}label"), language))
    }
}
