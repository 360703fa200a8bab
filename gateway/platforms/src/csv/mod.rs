//! Spreadsheets as CSV: a declarative profile per partner turns rows into flat JSON
//! objects that a lens can read, and writes them back in the same form. What a row
//! means for the shared vocabulary is the lens's business, not this module's.

mod cell;
mod declared;
mod encoding;
mod fault;
mod fitting;
mod fuzz;
mod header;
mod key;
mod measure;
mod number;
mod profile;
mod record;
mod rewrite;
mod rows;
mod spreadsheet;
mod unreadable;
mod unsaid;
mod words;
mod write;

pub use cell::Kind;
pub use encoding::Encoding;
pub use fitting::{Fit, fitting};
pub use fuzz::fuzz;
pub use header::Layout;
pub use profile::{AbsentRows, BadProfile, Column, Continuation, HeaderForm, Measure, Need, Profile, Separator};
pub use record::Limits;
pub use rows::{Row, Rows};
pub use spreadsheet::{SpreadsheetColumn, spreadsheet};
pub use unreadable::{Missing, Unreadable};
pub use write::{Writer, Written};

#[cfg(test)]
mod tests;
