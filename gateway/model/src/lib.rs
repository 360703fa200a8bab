//! What every part of the gateway speaks: JSON that keeps its lexemes, the
//! shared document tree and its terms, the dialects it is read from and written
//! in, and the account of what was lost. Knows no platform and does no I/O.

pub mod dialect;
pub mod document;
pub mod json;
pub mod loss;
pub mod partition;
pub mod rdf;
pub mod statement;
pub mod term;
