//! Connecting an account: what is asked for, and what an address and a key open.

mod declared;

pub use declared::Connect;
