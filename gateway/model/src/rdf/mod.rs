//! RDF of the shared document: N-Quads and Turtle with the IRIs of a dialect's
//! published context, and Turtle back. Numbers are literals typed by their lexeme.

mod nquads;
mod turtle;

pub use nquads::NquadsWriter;
pub use turtle::{TurtleWriter, read_turtle};
