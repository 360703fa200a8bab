//! The `passerelle` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    passerelle_server::command::run()
}
