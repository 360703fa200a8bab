//! The account of a translation: what was lost, what was refused, what looks
//! wrong. Entries are grouped by place and reason, so a report of a million
//! items stays as short as its list of causes.

mod report;
mod text;

pub use report::{Finding, Loss, Losses, Reason, Refusal, Report, Severity, pattern};
pub use text::{Language, Text};
