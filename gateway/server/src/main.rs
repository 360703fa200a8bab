//! The `passerelle` command.

use std::process::ExitCode;

/// A translation is many small allocations; this allocator halves their price.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    passerelle_server::command::run()
}
