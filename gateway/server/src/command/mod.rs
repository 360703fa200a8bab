//! The command line. `serve` alone starts a runtime; `translate` reads its arguments
//! and goes to work.

mod arguments;
mod check;
mod connect;
mod doctor;
mod language;
mod moved;
mod new;
mod platforms;
mod restore;
mod serve;
mod terminal;
mod translate;
mod work;

use crate::job::Job;
use arguments::{Arguments, Command};
use clap::Parser;
pub(crate) use language::Speech;
use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;

/// Everything crossed, or is in the report.
const FINE: u8 = 0;
/// Some of it was turned down; the rest was printed.
const PARTLY: u8 = 1;
/// Unreadable input, missing settings or wrong use.
const NOT_AT_ALL: u8 = 2;

/// Runs the command that the arguments ask for.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            error.print().ok();
            return ExitCode::from(if error.use_stderr() { NOT_AT_ALL } else { FINE });
        }
    };
    let speech = Speech::of_environment();
    let schemas = arguments.schemas.as_deref();
    let code = match arguments.command {
        Command::Serve(serve) => serve::run(serve, schemas, speech),
        Command::Translate(translate) => translate::run(translate, schemas, speech),
        Command::Check(check) => check::run(&check, schemas, speech),
        Command::New(new) => new::run(&new, speech),
        Command::Connect(connect) => connect::run(&connect, schemas, speech),
        Command::Pull(pull) => work::run(&pull.place, schemas, speech, Job::Pull { account: pull.account }),
        Command::Replay(replay) => {
            let job = Job::Replay { account: replay.account, dry_run: replay.dry_run };
            work::run(&replay.place, schemas, speech, job)
        }
        Command::Verify(place) => work::run(&place, schemas, speech, Job::Verify),
        Command::Backup(backup) => {
            // A server may run in another folder.
            let to = std::path::absolute(&backup.to).unwrap_or(backup.to);
            work::run(&backup.place, schemas, speech, Job::Backup { to, with_keys: backup.with_keys })
        }
        Command::Restore(restore) => restore::run(&restore, speech),
        Command::Doctor(place) => doctor::run(&place, schemas, speech),
        Command::Move(moved) => moved::run(&moved, speech),
    };
    ExitCode::from(code)
}

/// Says something on standard error; a closed one is no reason to fail.
fn tell(words: impl Display) {
    writeln!(std::io::stderr(), "{words}").ok();
}

/// Says something on standard output.
fn print(words: impl Display) {
    writeln!(std::io::stdout(), "{words}").ok();
}
