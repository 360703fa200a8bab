//! The store from outside: what is kept, seen, forgotten and brought back.

mod kept;
mod seen;
mod world;
