//! SHACL Core, compiled once to checks that run on document trees; no graph is built.
//! Shapes are Turtle (`vocab/shapes/`), findings say what was found and what is wanted.
//!
//! Three deviations from SHACL, all because a document is not a graph:
//! - a number is kept as its lexeme, so `sh:datatype` with a numeric datatype accepts every
//!   number of that value space, and `sh:in`, `sh:hasValue`, `sh:equals` and `sh:disjoint`
//!   compare numbers by value;
//! - a link to a thing that the document does not describe is unknown, and what is unknown is
//!   not held against it ([`Presence::Open`]; [`Presence::Complete`] reads as SHACL does);
//! - subclasses are those of the vocabulary, whatever the document says of classes.
//!
//! SHACL-SPARQL, `sh:targetNode`, `sh:targetObjectsOf`, repeating paths and recursive shapes are
//! errors when the shapes are read, never silently passed over.

mod bad;
mod breach;
mod compile;
mod component;
mod distinct;
mod examine;
mod item;
mod literal;
mod pattern;
mod presence;
mod shape;
mod shapes;
mod statements;
mod trail;
mod tree;
mod values;
mod verdict;
mod vocabulary;
mod words;

pub use bad::{BadShape, Problem};
pub use component::Component;
pub use presence::Presence;
pub use shapes::{Outcome, Shapes};
pub use trail::Step;
