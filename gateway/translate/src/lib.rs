//! Bytes of one form to bytes of another, with the account of what was lost: the
//! path that every translation takes, whoever asks for it. Streams wherever a list may be large.

mod envelope;
mod failure;
mod fold;
mod form;
mod from_dfc;
mod from_platform;
mod graph;
mod head;
mod job;
mod large;
mod output;
mod pieces;
mod placed;
mod recognise;
mod request;
mod said_twice;
mod sink;
mod spans;
mod spelled;
mod unusable;
mod window;

pub use failure::Failure;
pub use job::Job;
pub use output::Output;
pub use recognise::Recognised;
pub use request::{Request, Translator};
pub use unusable::Unusable;
