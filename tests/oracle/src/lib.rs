//! The same shapes and the same document, read by us and by a SHACL library; what
//! each of them finds, in a form that can be compared.

mod document;
mod random;
mod triples;

pub use document::{CLASSES, document};
pub use random::Random;
pub use triples::{subclasses, triples};

use passerelle_model::document::Node;
use passerelle_shape::Shapes;
use rudof_rdf::rdf_core::RDFFormat;
use rudof_rdf::rdf_core::term::Object;
use rudof_rdf::rdf_impl::ReaderMode;
use shacl::validator::processor::{DataValidation, ShaclProcessor};
use shacl::validator::store::ShaclDataManager;
use shacl::validator::{ShaclConfig, ShaclValidationMode};
use sparql_service::RdfData;
use std::collections::BTreeSet;
use std::fmt;

/// One result: the same for both when they agree.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outcome {
    /// The thing examined; blank nodes all look alike.
    pub focus: String,
    /// Name of the constraint component.
    pub component: String,
    /// The property, or `path` for a longer path.
    pub path: Option<String>,
    /// The value, numbers without trailing zeros.
    pub value: Option<String>,
    /// `info`, `warning` or `violation`.
    pub severity: String,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outcome { focus, component, path, value, severity } = self;
        write!(f, "{severity} {component} focus={focus} path={path:?} value={value:?}")
    }
}

/// What our checks find.
pub fn ours(shapes: &Shapes, document: &Node<'_>) -> BTreeSet<Outcome> {
    let mut outcomes = BTreeSet::new();
    shapes.outcomes(document, &mut |outcome| {
        outcomes.insert(Outcome {
            focus: plain(outcome.focus.unwrap_or_default()),
            component: outcome.component.name(),
            path: outcome.finding.property.map(path),
            value: outcome.value.or(has_value(outcome.component).then(String::new)).map(plain),
            severity: outcome.finding.severity.name().to_string(),
        });
    });
    outcomes
}

// A list or a thing without identifier has no text of its own, and is a blank node to the library.
fn has_value(component: passerelle_shape::Component) -> bool {
    use passerelle_shape::Component as C;
    !matches!(
        component,
        C::MinCount | C::MaxCount | C::UniqueLang | C::HasValue | C::QualifiedMinCount | C::QualifiedMaxCount
    )
}

/// A SHACL library with compiled shapes.
pub struct Library(shacl::ir::IRSchema);

impl Library {
    /// Reads shapes.
    pub fn new(turtle: &str) -> Self {
        let shapes = ShaclDataManager::load(&mut turtle.as_bytes(), "shapes", &RDFFormat::Turtle, None);
        Library(shapes.unwrap_or_else(|error| panic!("the library refuses the shapes: {error}")))
    }

    /// What the library finds in a graph.
    pub fn outcomes(&self, turtle: &str) -> BTreeSet<Outcome> {
        let data = RdfData::from_str(turtle, &RDFFormat::Turtle, None, &ReaderMode::Strict)
            .unwrap_or_else(|error| panic!("the library refuses the data: {error}\n{turtle}"));
        let report = DataValidation::new(data)
            .validate(&self.0, &ShaclValidationMode::Native, &ShaclConfig::default())
            .unwrap_or_else(|error| panic!("the library cannot validate: {error}"));
        let outcome = |result: &shacl::validator::report::ValidationResult| Outcome {
            focus: plain(text(result.focus_node())),
            component: text(result.constraint_component()).rsplit('#').next().unwrap_or_default().to_string(),
            path: result.path().map(|p| path(p.to_string())),
            value: result.value().map(|value| plain(text(value))),
            severity: format!("{:?}", result.severity()).to_lowercase(),
        };
        report.results().iter().map(outcome).collect()
    }
}

fn text(object: &Object) -> String {
    match object {
        Object::Iri(iri) => iri.as_str().to_string(),
        Object::Literal(literal) => literal.lexical_form(),
        other => other.to_string(),
    }
}

fn path(path: String) -> String {
    let path = path.trim_start_matches('<').trim_end_matches('>').to_string();
    if path.contains("://") && !path.contains([' ', '^', '(']) { path } else { "path".to_string() }
}

fn blank_or(id: String) -> String {
    if id.is_empty() || id.starts_with("_:") { "_".to_string() } else { id }
}

fn plain(value: String) -> String {
    match value.parse::<f64>() {
        Ok(number) => number.to_string(),
        Err(_) => blank_or(value),
    }
}
