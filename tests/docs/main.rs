//! The pages are tests: every command in them runs and prints what they say,
//! every block of JSON or TOML parses, every link leads somewhere, and the
//! book lists every page. `UPDATE=1` rewrites the output that a page shows.

mod blocks;
mod console;
mod links;
mod page;
mod session;
