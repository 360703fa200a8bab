//! Callers, parties, partitions, decisions.

mod caller;
mod may;

pub use caller::{Accounts, Caller};
pub use may::may;
