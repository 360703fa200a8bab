//! The graph in memory, from outside.

mod admission;
mod erasure;
mod examples;
mod made;
mod oracle;
mod records;
mod stopping;
