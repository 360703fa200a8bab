//! What is kept for good: the ledger of exchanges, which is the only truth, and
//! the documents and records that are made from it. The only home of SQL.

mod error;
pub mod fault;

pub use error::StoreError;

/// Everything that is kept.
#[derive(Debug, Clone)]
pub struct Store {}
