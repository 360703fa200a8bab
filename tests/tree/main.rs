//! Rules about the tree itself: what may know what, what may be named where,
//! and what must lie beside what.

mod arrows;
mod folders;
mod names;
mod pages;
