//! What is kept for good: the ledger of exchanges, which is the only truth, and
//! the documents and records that are made from it. The only home of SQL.

mod chain;
mod document;
mod error;
mod examined;
mod exchange;
pub mod fault;
mod keep;
mod kept;
mod keys;
mod read;
mod record;
mod rows;
mod run;
mod schema;
mod seal;
mod size;
mod store;
mod verified;
mod writer;

pub use document::{Document, DocumentAt, DocumentChange, NewRecord, Written};
pub use error::StoreError;
pub use examined::Fault;
pub use exchange::{Direction, Exchange, ItemInfo, Kept, NewExchange, NewItem};
pub use kept::{Erased, Former, Manifest};
pub use keys::PersonKey;
pub use record::{RecordInfo, RecordView, Version};
pub use run::{Current, Run, RunEnd, RunItem};
pub use size::AccountSize;
pub use store::Store;
pub use verified::{BadEntry, Checked, Verified};
