//! Columns of a file of rows: each that holds something reaches the document or is told to be lost.

use crate::account::parsed;
use crate::ground::{self, Payload, run};
use crate::linked::{Compare, missing, statements};
use passerelle_translate::Translator;
use std::collections::BTreeSet;

/// Complaints about a file: more columns vanish than losses name.
pub(crate) fn complaints(translator: &Translator, payload: &Payload) -> Vec<String> {
    let job = ground::job(translator, &payload.form, "shared", &payload.settings);
    let Ok((document, report)) = run(&job, &payload.bytes) else { return vec![format!("{}: not read", payload.name)] };
    let before = statements(&parsed(&document));
    if !report.refusals.is_empty() {
        return Vec::new();
    }
    let told: BTreeSet<&str> = report.losses.iter().filter_map(|loss| loss.at.strip_prefix("/rows/*/")).collect();
    let rows = rows(&payload.bytes);
    let data = rows.len().saturating_sub(report.items as usize)..rows.len();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut vanished = Vec::new();
    for column in 0..columns {
        let filled = rows[data.clone()].iter().any(|row| row.get(column).is_some_and(|cell| !cell.is_empty()));
        if !filled {
            continue;
        }
        let with = |row: usize, cell: &dyn Fn(&str) -> String| {
            let mut other = rows.clone();
            other[row][column] = cell(&rows[row][column]);
            match run(&job, &text(&other)) {
                Ok((out, report)) => {
                    !report.refusals.is_empty()
                        || !missing(&before, &statements(&parsed(&out)), Compare::Whole).is_empty()
                }
                Err(_) => true,
            }
        };
        let seen = data
            .clone()
            .filter(|row| rows[*row].get(column).is_some_and(|cell| !cell.is_empty()))
            .any(|row| with(row, &|_| String::new()) || with(row, &|cell| format!("{cell}7")));
        if !seen {
            let heading = rows.iter().filter_map(|row| row.get(column)).find(|heading| !heading.is_empty());
            vanished.push(heading.map_or("?", |heading| heading.trim()).to_string());
        }
    }
    let enough = vanished.len() <= told.len();
    if enough {
        Vec::new()
    } else {
        vec![format!("{}: {vanished:?} vanish, and losses name only {told:?}", payload.name)]
    }
}

/// The cells of a file, whatever it is separated by.
fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let text: String = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_string(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    };
    let text = text.trim_start_matches('\u{feff}');
    let mark = [';', '\t', ','].into_iter().max_by_key(|mark| text.matches(*mark).count()).unwrap_or(',');
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    for c in text.chars() {
        let row = rows.last_mut().expect("there is a row");
        match c {
            '"' => quoted = !quoted,
            c if c == mark && !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            '\r' if !quoted => {}
            c => row.last_mut().expect("there is a cell").push(c),
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    rows
}

/// A file with every cell in quotes, separated as most are.
fn text(rows: &[Vec<String>]) -> Vec<u8> {
    let mark = if rows.iter().flatten().any(|cell| cell.contains(',')) || rows[0].len() < 2 { ";" } else { "," };
    let lines: Vec<String> =
        rows.iter().map(|row| row.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(mark)).collect();
    lines.join("\n").into_bytes()
}
