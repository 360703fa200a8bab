//! Running the binary once: input in, output and exit code out.

use crate::binary;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a run printed, and how it ended.
#[derive(Debug)]
pub struct Ran {
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// The exit code.
    pub code: i32,
}

/// Runs `passerelle` with these arguments in a folder, in English.
pub fn passerelle(folder: &Path, arguments: &[&str], input: &[u8]) -> Ran {
    in_language("C.UTF-8", folder, arguments, input)
}

/// The same in the words of a `LANG` value.
///
/// # Panics
/// When the process cannot be started or prints bytes that are not UTF-8.
pub fn in_language(lang: &str, folder: &Path, arguments: &[&str], input: &[u8]) -> Ran {
    let mut child = Command::new(binary())
        .args(arguments)
        .current_dir(folder)
        .env("LANG", lang)
        .env_remove("LC_ALL")
        .env_remove("LANGUAGE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("passerelle starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // A program that refuses its arguments closes its input early, which is not our affair.
    let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("passerelle ends");
    feeder.join().expect("the feeder ends");
    Ran {
        out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
        err: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
        code: output.status.code().expect("an exit code, not a signal"),
    }
}
