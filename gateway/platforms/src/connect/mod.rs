//! Connecting an account: what is asked for, and what an address and a key open. A probe
//! asks for the first page of each list and says in words what it found; it keeps nothing.

mod declared;
mod guess;
mod probe;
mod words;

pub use declared::Connect;
pub use guess::{Asked, asked, derived};
pub use probe::{Found, Probe, State, Why, probe};

#[cfg(test)]
mod tests;
