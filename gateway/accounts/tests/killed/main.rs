//! What is left when the process is killed, or its disk is full: nothing that was
//! acknowledged is lost, the ledger is sound, and the next pull ends where a clean one ends.

mod child;
mod disk;
mod points;
mod random;
mod seen;
mod world;
