//! The shared document: one nested tree for one thing, whatever spelling it came
//! in. Values borrow from the text that was read. Literals keep their lexical form.

mod literal;
mod node;

pub use literal::{Literal, LiteralKind};
pub use node::{Node, Value};
