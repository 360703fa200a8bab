//! Reading: every question is answered from what is published, without waiting for the writer.

pub(crate) mod exchanges;
mod items;
mod kept;
mod records;
mod runs;
mod served;
mod timeline;
