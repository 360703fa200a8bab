//! The dialects of DFC and their relatives: one table each in `vocab/dialects/`.
//! Any of them is read into the shared document; the one asked for is written.
//! Contexts are never fetched: names are matched by vocabulary and local name.
//!
//! ```
//! use passerelle_model::dialect::{Dialect, Options, Reader, Shape, Writer};
//!
//! let text = br#"{"@id": "https://hub.example/1", "@type": "dfc-b:Enterprise", "dfc-b:hasName": "Les Halles"}"#;
//! let mut reader = Reader::new(text, Options::default())?;
//! let mut out = Vec::new();
//! let mut writer = Writer::new(Dialect::named("dfc-2.0").expect("a dialect of ours"), Shape::Auto, &mut out);
//! while let Some(item) = reader.next_item()? {
//!     writer.node(&item.node, &item.at)?;
//! }
//! let losses = writer.finish()?;
//! assert!(losses.is_empty());
//! assert!(out.ends_with(b"\"@type\":\"dfc-b:Organization\",\"dfc-b:name\":\"Les Halles\"}\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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
mod way_back;
pub(crate) mod writer;

pub use facts::{ContextKind, Facts, Form, Version};
pub use namespaces::name_of_iri;
pub use place::Place;
pub use reader::{Item, Options, Reader, Told};
pub use spelling::Dialect;
pub use table::BadDialect;
pub use unreadable::Unreadable;
pub use writer::{Shape, Writer};
