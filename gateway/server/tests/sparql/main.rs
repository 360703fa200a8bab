//! `/sparql`, `/query` and who asks: over real sockets, with a graph of two accounts.

mod callers;
mod hostile;
mod made;
mod page;
mod protocol;
mod stopping;
mod vendor;
mod wire;
