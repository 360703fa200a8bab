//! Reading, against platforms that are written down in the test.

mod corpus;
mod faults;
mod files;
mod hub;
mod paging;
mod provider;
pub(crate) mod script;
