//! All terms of the vocabulary in one table: those of other vocabularies from `terms.csv`, ours from
//! `passerelle.ttl`, the concepts of DFC from the code lists that match them.

use crate::files;
use crate::turtle::{Graph, OWL, RDFS, SKOS, XSD, curie, pass};
use passerelle_model::term::{Datatype, Kind, Prefix};
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// Where our own code lists live.
pub(crate) const CODES: &str = "https://w3id.org/passerelle/codes/";

/// What the vocabulary says of one term.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) prefix: Prefix,
    pub(crate) local: String,
    pub(crate) kind: Kind,
    pub(crate) range: Vec<String>,
    pub(crate) inverse: Option<String>,
    pub(crate) broader: Vec<String>,
    pub(crate) domain: Vec<String>,
    pub(crate) en: String,
    pub(crate) fr: String,
}

impl Row {
    /// Prefix and name.
    pub(crate) fn curie(&self) -> String {
        format!("{}:{}", self.prefix.name(), self.local)
    }
}

/// Every term, by vocabulary and then by name; inverses both ways.
pub(crate) fn rows() -> &'static [Row] {
    static ROWS: LazyLock<Vec<Row>> = LazyLock::new(gather);
    &ROWS
}

fn gather() -> Vec<Row> {
    let mut rows = foreign();
    let ontology = Graph::load("ontology");
    let codes = Graph::load("codes");
    rows.extend(ours(&ontology));
    rows.extend(ours(&codes));
    rows.extend(matched(&codes));
    rows.sort_by(|a, b| (a.prefix, &a.local).cmp(&(b.prefix, &b.local)));
    for pair in rows.windows(2) {
        assert!(pair[0].curie() != pair[1].curie(), "{} is described twice", pair[0].curie());
    }
    join_inverses(&mut rows);
    rows
}

fn foreign() -> Vec<Row> {
    let text = files::read(&files::vocab("ontology/terms.csv"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let several = |cell: &str| cell.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let line = |(at, record): (usize, Result<BTreeMap<String, String>, csv::Error>)| {
        let record = record.unwrap_or_else(|error| panic!("terms.csv: {error}"));
        let cell = |name: &str| record.get(name).map(String::as_str).unwrap_or_default();
        let at = at + 2;
        let kind = match (cell("kind"), cell("datatype")) {
            ("class", "") => Kind::Class,
            ("link", "") => Kind::Link,
            ("concept", "") => Kind::Concept,
            ("data", name) => Kind::Data(datatype(name).unwrap_or_else(|| panic!("terms.csv:{at}: datatype {name}"))),
            other => panic!("terms.csv:{at}: kind and datatype {other:?}"),
        };
        Row {
            prefix: Prefix::named(cell("prefix"))
                .unwrap_or_else(|| panic!("terms.csv:{at}: prefix {}", cell("prefix"))),
            local: cell("local").to_owned(),
            kind,
            range: several(cell("range")),
            inverse: several(cell("inverse")).pop(),
            broader: several(cell("broader")),
            domain: several(cell("domain")),
            en: cell("en").to_owned(),
            fr: cell("fr").to_owned(),
        }
    };
    reader.deserialize().enumerate().map(line).collect()
}

fn datatype(name: &str) -> Option<Datatype> {
    Some(match name.to_ascii_lowercase().as_str() {
        "string" => Datatype::String,
        "decimal" => Datatype::Decimal,
        "integer" => Datatype::Integer,
        "boolean" => Datatype::Boolean,
        "datetime" => Datatype::DateTime,
        "date" => Datatype::Date,
        "duration" => Datatype::Duration,
        "anyuri" => Datatype::AnyUri,
        _ => return None,
    })
}

/// Terms of the `pass:` namespace.
fn ours(graph: &Graph) -> Vec<Row> {
    let curies = |iris: Vec<String>| iris.iter().filter_map(|iri| curie(iri)).collect::<Vec<_>>();
    let mut rows = Vec::new();
    for subject in graph.subjects() {
        let Some(local) = subject.strip_prefix(Prefix::Pass.iri()) else { continue };
        let kind = if graph.is_a(subject, &format!("{OWL}Class")) {
            Kind::Class
        } else if graph.is_a(subject, &format!("{OWL}ObjectProperty")) {
            Kind::Link
        } else if graph.is_a(subject, &format!("{OWL}DatatypeProperty")) {
            let range = graph.iris(subject, &format!("{RDFS}range"));
            let name = range.first().and_then(|iri| iri.strip_prefix(XSD)).unwrap_or_default();
            Kind::Data(
                datatype(name).unwrap_or_else(|| panic!("pass:{local}: range {range:?} is not a datatype we read")),
            )
        } else if graph.is_a(subject, &format!("{SKOS}Concept")) {
            Kind::Concept
        } else {
            panic!("pass:{local} is neither class, property nor concept");
        };
        let (range, wider) = match kind {
            Kind::Link => (format!("{RDFS}range"), String::new()),
            Kind::Class => (String::new(), format!("{RDFS}subClassOf")),
            Kind::Data(_) => (String::new(), String::new()),
            Kind::Concept => (String::new(), format!("{SKOS}broader")),
        };
        rows.push(Row {
            prefix: Prefix::Pass,
            local: local.to_owned(),
            kind,
            range: curies(graph.iris(subject, &range)),
            inverse: curies(graph.iris(subject, &format!("{OWL}inverseOf"))).pop(),
            broader: curies(graph.iris(subject, &wider)),
            domain: curies(graph.iris(subject, &format!("{RDFS}domain"))),
            en: graph.label(subject, "en").unwrap_or_default(),
            fr: graph.label(subject, "fr").unwrap_or_default(),
        });
    }
    rows
}

/// The DFC concepts that our code lists match, under the spelling that deployed systems write.
fn matched(graph: &Graph) -> Vec<Row> {
    let mut names: HashMap<String, String> = HashMap::new();
    for subject in graph.subjects().iter().filter(|s| s.starts_with(CODES)) {
        let kebab = graph.iris(subject, &pass("kebabCase"));
        let exact = graph.iris(subject, &format!("{SKOS}exactMatch"));
        let name = kebab.first().or(exact.first()).and_then(|iri| curie(iri));
        // Countries are codes, not terms: a document names them by the EU authority's IRI.
        if let Some(name) = name.filter(|name| !name.starts_with("country:")) {
            names.insert(subject.clone(), name);
        }
    }
    let row = |(subject, name): (&String, &String)| {
        let (prefix, local) = name.split_once(':').expect("a CURIE");
        Row {
            prefix: Prefix::named(prefix).expect("a prefix of ours"),
            local: local.to_owned(),
            kind: Kind::Concept,
            range: Vec::new(),
            inverse: None,
            broader: graph.iris(subject, &format!("{SKOS}broader")).iter().map(|b| names[b].clone()).collect(),
            domain: Vec::new(),
            en: graph.label(subject, "en").unwrap_or_default(),
            fr: graph.label(subject, "fr").unwrap_or_default(),
        }
    };
    names.iter().map(row).collect()
}

fn join_inverses(rows: &mut [Row]) {
    let stated: Vec<(String, String)> = rows.iter().filter_map(|r| Some((r.inverse.clone()?, r.curie()))).collect();
    let places: HashMap<String, usize> = rows.iter().enumerate().map(|(at, row)| (row.curie(), at)).collect();
    for (curie, inverse) in stated {
        let place = places.get(&curie).unwrap_or_else(|| panic!("{inverse}: its inverse {curie} is not a term"));
        rows[*place].inverse.get_or_insert(inverse);
    }
}
