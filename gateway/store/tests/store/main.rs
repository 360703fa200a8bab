//! The store from outside: what is kept, seen, forgotten and brought back.

mod brought_back;
mod disk;
mod examined;
mod forgotten;
mod kept;
mod killed;
mod modelled;
mod seen;
mod tables;
mod verified;
mod world;
