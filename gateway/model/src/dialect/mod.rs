//! The dialects of DFC and their relatives: one table each in `vocab/dialects/`.
//! Any of them is read into the shared document; the one asked for is written.
//! Contexts are never fetched: names are matched by vocabulary and local name.

mod context;
mod facts;
mod generic;
pub(crate) mod graph;
mod instant;
pub(crate) mod interpret;
pub(crate) mod lexeme;
mod namespaces;
mod place;
pub(crate) mod plan;
mod reader;
mod remarks;
mod seen;
mod spelling;
pub(crate) mod synonyms;
mod table;
mod unreadable;
mod values;
pub(crate) mod writer;

pub use facts::{ContextKind, Facts, Form, Version};
pub use namespaces::name_of_iri;
pub use place::Place;
pub use reader::{Item, Options, Reader};
pub use spelling::Dialect;
pub use table::BadDialect;
pub use unreadable::Unreadable;
pub use writer::{Shape, Writer};
