//! The one HTTP client of the gateway: it alone speaks to the outside, and it
//! refuses addresses that a request from outside must not reach.

mod transport;

pub use transport::{Answer, Ask, Failed, Method, Sending, Transport};
