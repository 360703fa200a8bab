//! `passerelle translate`: file or standard input to standard output, one process, no runtime.

use super::arguments::Translate;
use super::platforms::translator;
use super::{FINE, NOT_AT_ALL, PARTLY, Speech, tell};
use crate::ask::{Ask, HEAD};
use crate::http::Problem;
use crate::page::Account;
use crate::translation::{Failure, Report};
use std::fs::File;
use std::io::{self, BufWriter, Cursor, Read, Write};
use std::path::Path;

/// Runs the command.
pub(super) fn run(translate: Translate, schemas: Option<&Path>, speech: Speech) -> u8 {
    match translated(translate, schemas, speech) {
        Ok(report) if report.refusals.is_empty() => FINE,
        Ok(_) => PARTLY,
        Err(Stop::Told) => NOT_AT_ALL,
        Err(Stop::Because(words)) => {
            tell(words);
            NOT_AT_ALL
        }
        // Whoever read the output has seen enough.
        Err(Stop::ReaderGone) => FINE,
    }
}

/// Why a translation did not come to its end.
enum Stop {
    Because(String),
    Told,
    ReaderGone,
}

fn translated(translate: Translate, schemas: Option<&Path>, speech: Speech) -> Result<Report, Stop> {
    let translator = translator(schemas).ok_or(Stop::Told)?;
    let said = |problem: Problem| Stop::Because(words(&problem, speech));
    let mut ask = Ask { from: translate.from, to: translate.to, ..Ask::default() };
    ask.take("out", translate.out.unwrap_or_default()).map_err(said)?;
    ask.take("settings", translate.settings).map_err(said)?;
    if let Some(original) = &translate.original {
        ask.original = Some(std::fs::read(original).map_err(|error| unreadable(original, &error))?);
    }

    let mut input = open(translate.file.as_deref())?;
    ask.file_name = translate.file.as_ref().and_then(|file| Some(file.file_name()?.to_string_lossy().into_owned()));
    let mut head = Vec::new();
    let read = input.by_ref().take(HEAD as u64).read_to_end(&mut head);
    read.map_err(|error| Stop::Because(error.to_string()))?;
    let request = ask.request(&translator, &head).map_err(said)?;
    let job =
        translator.plan(&request, &head).map_err(|unusable| Stop::Because(speech.to(&unusable.text()).to_string()))?;

    let mut out = BufWriter::with_capacity(256 << 10, io::stdout().lock());
    let run = job.run(&mut Cursor::new(head).chain(input), &mut out);
    let report =
        run.and_then(|report| out.flush().map(|()| report).map_err(Failure::Io)).map_err(|failure| match failure {
            Failure::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => Stop::ReaderGone,
            Failure::Io(error) => Stop::Because(error.to_string()),
            Failure::Unreadable { at, detail, next } => {
                let place = at.map(|at| format!("{at}: ")).unwrap_or_default();
                Stop::Because(format!("{place}{}\n{}", speech.to(&detail), speech.to(&next)))
            }
        })?;
    account(&report, translate.report.as_deref(), speech)?;
    Ok(report)
}

fn open(file: Option<&Path>) -> Result<Box<dyn Read>, Stop> {
    match file {
        Some(file) if file.as_os_str() != "-" => {
            Ok(Box::new(File::open(file).map_err(|error| unreadable(file, &error))?))
        }
        _ => Ok(Box::new(io::stdin().lock())),
    }
}

fn unreadable(file: &Path, error: &io::Error) -> Stop {
    Stop::Because(format!("{}: {error}", file.display()))
}

/// The report where it was asked for, else a summary in words.
fn account(report: &Report, place: Option<&Path>, speech: Speech) -> Result<(), Stop> {
    let json = || format!("{:#}", report.to_json(speech.0));
    match place {
        None => write!(io::stderr(), "{}", Account::of(report, speech.0).summary(speech.0)).ok(),
        Some(dash) if dash.as_os_str() == "-" => writeln!(io::stderr(), "{}", json()).ok(),
        Some(file) => {
            let written = std::fs::write(file, json() + "\n");
            Some(written.map_err(|error| unreadable(file, &error))?)
        }
    };
    Ok(())
}

fn words(problem: &Problem, speech: Speech) -> String {
    format!("{}\n{}", speech.to(&problem.detail), speech.to(&problem.next))
}
