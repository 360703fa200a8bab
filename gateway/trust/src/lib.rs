//! Callers, parties, partitions, decisions.

mod caller;
mod may;
mod parties;

pub use caller::{Accounts, Caller};
pub use may::may;
pub use parties::{Class, Parties, Path, UNLISTED};
