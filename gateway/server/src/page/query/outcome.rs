//! What became of a query, as it is shown under the editor.

use super::super::link;
use super::sight::grouped;
use super::table::{self, Answer, SHOWN, Table};
use crate::http::{App, Given, Problem, Sort, ask};
use crate::translation::{Language, Text};
use passerelle_graph::Format;
use passerelle_trust::Caller;
use std::io::Read;
use std::time::Duration;

/// Most of a graph that is shown.
const TEXT: u64 = 256 << 10;

/// What became of a query.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// One sentence: how many, how fast.
    pub(super) sentence: String,
    /// The rows.
    pub(super) table: Option<Table>,
    /// A graph, or its beginning.
    pub(super) graph: Option<String>,
    /// Where the answer is as a file: name, address.
    pub(super) files: Vec<(&'static str, String)>,
    /// Why there is none.
    pub(super) failed: Option<Failed>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) struct Failed {
    /// Type of the problem.
    pub(super) kind: &'static str,
    /// What it is called.
    pub(super) title: String,
    /// What was found.
    pub(super) detail: String,
    /// What to do.
    pub(super) next: String,
    /// Where.
    pub(super) mark: Option<Mark>,
}

/// The line of a query where something is wrong.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) line: u64,
    pub(super) column: u64,
    /// The line before the place.
    pub(super) before: String,
    /// The word at the place.
    pub(super) at: String,
    /// The rest.
    pub(super) after: String,
}

impl Outcome {
    /// Asks, and puts the answer in words.
    pub(super) async fn of(app: &App, caller: &Caller, text: &str, language: Language, origin: &str) -> Self {
        let sort = Sort::of(text);
        let format = if sort == Sort::Graph { Format::Turtle } else { Format::Json };
        let given = match ask(app, caller, text.to_string(), format).await {
            Ok(given) => given,
            Err(problem) => return Outcome::failed(&problem, text, language),
        };
        let origin = if app.public_url.is_empty() { origin.to_string() } else { app.public_url.to_string() };
        match tokio::task::spawn_blocking(move || shown(given, sort, &origin, language)).await {
            Ok(Ok(mut outcome)) => {
                let file = |form| format!("/sparql?{}", link::query([("query", text), ("format", form)]));
                outcome.files = match sort {
                    Sort::Table => vec![("csv", file("csv")), ("json", file("json"))],
                    Sort::Graph => vec![("turtle", file("turtle")), ("jsonld", file("jsonld"))],
                };
                outcome
            }
            Ok(Err(cause)) => Outcome::failed(&Problem::internal(&cause), text, language),
            Err(cause) => Outcome::failed(&Problem::internal(&cause), text, language),
        }
    }

    fn failed(problem: &Problem, text: &str, language: Language) -> Self {
        let mark =
            problem.number("line").zip(problem.number("column")).map(|(line, column)| Mark::of(text, line, column));
        let failed = Failed {
            kind: problem.kind.name(),
            title: problem.kind.title().to(language).into(),
            detail: problem.detail.to(language).into(),
            next: problem.next.to(language).into(),
            mark,
        };
        Outcome { failed: Some(failed), ..Outcome::default() }
    }
}

fn shown(given: Given, sort: Sort, origin: &str, language: Language) -> std::io::Result<Outcome> {
    let (took, summary) = (given.took, given.summary);
    let reader = given.held.into_reader();
    if sort == Sort::Graph {
        let mut bytes = Vec::new();
        reader.take(TEXT).read_to_end(&mut bytes)?;
        let mut text = String::from_utf8_lossy(&bytes).into_owned();
        if bytes.len() as u64 == TEXT {
            text.truncate(text.rfind('\n').unwrap_or(text.len()));
            text.push_str("\n…");
        }
        let sentence = sentence(summary.rows, ["statement", "statements"], ["énoncé", "énoncés"], took);
        return Ok(Outcome { sentence: sentence.to(language).into(), graph: Some(text), ..Outcome::default() });
    }
    Ok(match table::read(std::io::BufReader::new(reader), origin)? {
        Answer::Boolean(yes) => {
            let [en, fr] = if yes { ["Yes", "Oui"] } else { ["No", "Non"] };
            let [s_en, s_fr] = time(took);
            let sentence = Text::new(format!("{en}, in {s_en}."), format!("{fr}, en {s_fr}."));
            Outcome { sentence: sentence.to(language).into(), ..Outcome::default() }
        }
        Answer::Table(table) => {
            let mut words = sentence(table.count, ["row", "rows"], ["ligne", "lignes"], took);
            if table.count > SHOWN {
                words = Text::new(
                    format!("{} The first {SHOWN} are shown; the file has all.", words.en),
                    format!("{} Les {SHOWN} premières sont affichées ; le fichier les a toutes.", words.fr),
                );
            }
            Outcome { sentence: words.to(language).into(), table: Some(table), ..Outcome::default() }
        }
    })
}

fn sentence(count: usize, en: [&str; 2], fr: [&str; 2], took: Duration) -> Text {
    let [s_en, s_fr] = time(took);
    Text::new(
        format!("{} {} in {s_en}.", grouped(count, ","), en[usize::from(count != 1)]),
        format!("{} {} en {s_fr}.", grouped(count, "\u{202f}"), fr[usize::from(count > 1)]),
    )
}

fn time(took: Duration) -> [String; 2] {
    let ms = took.as_secs_f64() * 1000.0;
    let en = match ms {
        ms if ms < 10.0 => format!("{ms:.1} ms"),
        ms if ms < 1000.0 => format!("{ms:.0} ms"),
        ms => format!("{:.1} s", ms / 1000.0),
    };
    let fr = en.replace('.', ",");
    [en, fr]
}

impl Mark {
    /// The place in a text; a place beyond it is its end.
    fn of(text: &str, line: u64, column: u64) -> Self {
        let found = text.lines().nth(usize::try_from(line).unwrap_or(usize::MAX).saturating_sub(1)).unwrap_or_default();
        let skipped = usize::try_from(column).unwrap_or(usize::MAX).saturating_sub(1);
        let at = found.char_indices().nth(skipped).map_or(found.len(), |(at, _)| at);
        let (before, rest) = found.split_at(at);
        let word = rest
            .find(|c: char| c.is_whitespace())
            .unwrap_or(rest.len())
            .max(rest.chars().next().map_or(0, char::len_utf8));
        let (at, after) = rest.split_at(word);
        let at = if at.is_empty() { " " } else { at };
        Mark { line, column, before: before.into(), at: at.into(), after: after.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stands_on_the_word() {
        let of = |text, line, column| {
            let mark = Mark::of(text, line, column);
            (mark.before, mark.at, mark.after)
        };
        let expected = |a: &str, b: &str, c: &str| (a.to_string(), b.to_string(), c.to_string());
        assert_eq!(of("SELECT *\nWHER é {}", 2, 1), expected("", "WHER", " é {}"));
        assert_eq!(of("SELECT *\nWHER é {}", 2, 6), expected("WHER ", "é", " {}"));
        assert_eq!(of("SELECT *", 1, 99), expected("SELECT *", " ", ""));
        assert_eq!(of("SELECT *", 9, 1), expected("", " ", ""));
        assert_eq!(of("a b", 1, 2), expected("a", " ", "b"));
    }

    #[test]
    fn one_is_not_many() {
        let of = |n| sentence(n, ["row", "rows"], ["ligne", "lignes"], Duration::from_millis(1500));
        assert_eq!(of(1).en, "1 row in 1.5 s.");
        assert_eq!(of(0).fr, "0 ligne en 1,5 s.");
        assert_eq!(of(2).fr, "2 lignes en 1,5 s.");
    }
}
