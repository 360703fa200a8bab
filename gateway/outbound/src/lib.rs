//! The one HTTP client of the gateway: it alone speaks to the outside, and it
//! refuses addresses that a request from outside must not reach.

mod client;
mod configuration;
mod failure;
mod guard;
mod rate;
mod redirect;
mod resolve;
mod retry;
mod transport;

#[cfg(test)]
mod tests;

pub use client::Outbound;
pub use configuration::{Configuration, Unusable};
pub use resolve::{Looking, Names, SystemNames};
pub use transport::{Answer, Ask, Failed, Method, Sending, Transport};
