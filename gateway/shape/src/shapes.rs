//! A set of shapes, ready to check documents.

use crate::bad::BadShape;
use crate::breach::Breach;
use crate::compile::compile;
use crate::component::Component;
use crate::examine::Examination;
use crate::item::{IriRoom, Item};
use crate::presence::Presence;
use crate::shape::{Path, Shape, Targets};
use crate::statements::Statements;
use crate::trail::{self, Step, pointer};
use crate::vocabulary::RDF_TYPE;
use crate::words;
use passerelle_model::document::Node;
use passerelle_model::loss::{Finding, pattern};
use passerelle_model::term::Term;
use std::sync::LazyLock;

const DFC: (&str, &str) = ("vocab/shapes/dfc.ttl", include_str!("../../../vocab/shapes/dfc.ttl"));
const WRITE: (&str, &str) = ("vocab/shapes/write.ttl", include_str!("../../../vocab/shapes/write.ttl"));

static BUILTIN: LazyLock<Shapes> = LazyLock::new(|| Shapes::embedded(&[DFC]));
static FOR_WRITES: LazyLock<Shapes> = LazyLock::new(|| Shapes::embedded(&[DFC, WRITE]));

/// Compiled shapes.
#[derive(Debug)]
pub struct Shapes {
    shapes: Vec<Shape>,
    targets: Targets,
    presence: Presence,
}

/// One result of a check, with the parts that a SHACL report has beside the words.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The finding for people.
    pub finding: Finding,
    /// Which component of SHACL is not met.
    pub component: Component,
    /// The property path, in the notation of SPARQL, with prefixes.
    pub path: Option<String>,
    /// The focus node: IRI, blank label or lexical form.
    pub focus: Option<String>,
    /// The value at fault, likewise.
    pub value: Option<String>,
}

impl Shapes {
    /// Compiles Turtle; `file` is the name that errors and findings give.
    pub fn parse(turtle: &str, file: &str) -> Result<Self, BadShape> {
        Self::parse_all(&[(file, turtle)])
    }

    /// Compiles several files, given as (name, Turtle), into one set.
    pub fn parse_all(files: &[(&str, &str)]) -> Result<Self, BadShape> {
        Self::compiled(files, true)
    }

    /// Our shapes: what makes a document unusable is a violation, what practice gets away with less.
    pub fn builtin() -> &'static Shapes {
        &BUILTIN
    }

    /// Our shapes and the stricter ones for writes that create something.
    pub fn for_writes() -> &'static Shapes {
        &FOR_WRITES
    }

    // A test reads the embedded files strictly; here their patterns are compiled on first use,
    // because a command must not wait for those it never needs.
    fn embedded(files: &[(&str, &str)]) -> Self {
        Self::compiled(files, false).unwrap_or_else(|bad| panic!("{bad}"))
    }

    fn compiled(files: &[(&str, &str)], try_patterns: bool) -> Result<Self, BadShape> {
        let statements = Statements::read(files)?;
        let (shapes, targets) = compile(&statements, try_patterns)?;
        Ok(Shapes { shapes, targets, presence: Presence::Open })
    }

    /// The same shapes, with another idea of what a link to nothing means.
    pub fn with_presence(self, presence: Presence) -> Self {
        Shapes { presence, ..self }
    }

    /// Whether things of a class are looked at.
    pub fn examines(&self, class: Term) -> bool {
        self.targets.of(&class.into()).next().is_some()
    }

    /// Checks every thing in a document. `at` is the place of the document in the input; places
    /// below it are spelled as the `shared` dialect spells the tree.
    pub fn check(&self, document: &Node<'_>, at: &str, sink: &mut impl FnMut(Finding)) {
        self.check_located(document, &|steps| pointer(at, steps), sink);
    }

    /// Checks every thing in a document whose places the caller knows how to name.
    pub fn check_located(
        &self,
        document: &Node<'_>,
        locate: &dyn Fn(&[Step<'_>]) -> String,
        sink: &mut impl FnMut(Finding),
    ) {
        self.examine(document, &mut |breach| sink(finding(breach, locate)));
    }

    /// Checks every thing in a document and tells the parts of each result.
    pub fn outcomes(&self, document: &Node<'_>, sink: &mut impl FnMut(Outcome)) {
        self.examine(document, &mut |breach| {
            sink(Outcome {
                finding: finding(breach, &|steps| pointer("", steps)),
                component: breach.component,
                path: match (breach.property, &breach.shape.path) {
                    (Some(name), _) => Some(trail::label(name)),
                    (None, path) => path.as_ref().map(words::path_text),
                },
                focus: term(breach.focus),
                value: breach.value.and_then(term),
            });
        });
    }

    fn examine(&self, document: &Node<'_>, sink: &mut dyn FnMut(&Breach<'_>)) {
        Examination::new(&self.shapes, &self.targets, document, self.presence, sink).run();
    }
}

fn term(item: Item<'_>) -> Option<String> {
    match item {
        Item::Literal(literal) => Some(literal.text.to_string()),
        _ => item.id(&mut IriRoom::default()).map(str::to_string),
    }
}

fn finding(breach: &Breach<'_>, locate: &dyn Fn(&[Step<'_>]) -> String) -> Finding {
    let first = locate(&breach.trail.steps());
    let property = match (breach.property, &breach.shape.path) {
        (Some(name), _) | (None, Some(Path::Property(name))) => Some(name.iri().into_owned()),
        (None, Some(Path::Type)) => Some(RDF_TYPE.to_string()),
        (None, path) => path.as_ref().map(words::path_text),
    };
    Finding {
        at: pattern(&first),
        count: 1,
        first,
        node: breach.focus.id(&mut IriRoom::default()).map(str::to_string),
        property,
        rule: format!("{} {}", breach.shape.rule, breach.component.parameter()),
        severity: breach.shape.severity,
        detail: words::detail(breach),
    }
}
