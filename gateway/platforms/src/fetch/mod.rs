//! Reading what an account holds: lists and their pages, as `platform.toml` declares them.
//! What the pages mean is the lenses' business, and keeping them is the ledger's.

mod address;
mod ask;
pub(crate) mod declared;
mod discover;
mod error;
mod event;
mod files;
mod first;
mod linked;
mod list;
mod page;
mod read;
mod set;
mod split;
mod words;

pub(crate) use address::{origin, placeholder};
pub use error::ReadError;
pub use event::{End, Event, Item, Learnt, List, Page};
pub(crate) use files::head as files_at;
pub(crate) use first::{FirstPage, FirstPages};
pub use read::read;
pub use split::whole;

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::script;
