//! A table for a person: what a French spreadsheet opens with a double click, and
//! what it must not execute.

use super::encoding::BOM;
use super::number;
use passerelle_model::json::Json;
use std::io::{self, Write};

/// One column of the table.
#[derive(Debug, Clone, Copy)]
pub struct SpreadsheetColumn<'a> {
    /// Key in the row.
    pub field: &'a str,
    /// Heading shown.
    pub heading: &'a str,
    /// Whether its values are numbers, written with a decimal comma.
    pub number: bool,
}

/// Writes rows as UTF-8 with a byte order mark, `;` and decimal commas. A text that a spreadsheet
/// would take for a formula gets an apostrophe in front, which it shows as text.
pub fn spreadsheet<'j>(
    columns: &[SpreadsheetColumn<'_>],
    rows: impl IntoIterator<Item = &'j Json<'j>>,
    mut out: impl Write,
) -> io::Result<()> {
    out.write_all(BOM)?;
    let mut out = ::csv::WriterBuilder::new().delimiter(b';').terminator(::csv::Terminator::CRLF).from_writer(out);
    out.write_record(columns.iter().map(|column| harmless(column.heading)))?;
    for row in rows {
        out.write_record(columns.iter().map(|column| cell(row.get(column.field), column.number)))?;
    }
    out.flush()
}

fn cell(value: Option<&Json<'_>>, number: bool) -> String {
    match value {
        None | Some(Json::Null) => String::new(),
        Some(Json::Bool(set)) => set.to_string(),
        Some(Json::Array(entries)) => {
            harmless(&entries.iter().map(|entry| cell(Some(entry), false)).collect::<Vec<_>>().join(", "))
        }
        Some(Json::Object(_)) => harmless(&value.map(Json::to_text).unwrap_or_default()),
        Some(Json::Number(lexeme)) => number::write(lexeme, ',').unwrap_or_else(|| harmless(lexeme)),
        Some(Json::String(text)) if number => number::write(text, ',').unwrap_or_else(|| harmless(text)),
        Some(Json::String(text)) => harmless(text),
    }
}

/// A text no spreadsheet takes for a formula (OWASP, CSV injection).
fn harmless(text: &str) -> String {
    match text.trim_start().chars().next().or(text.chars().next()) {
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') => format!("'{text}"),
        _ if text.starts_with(['\t', '\r', '\n']) => format!("'{text}"),
        _ => text.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use passerelle_model::json::Limits;

    #[test]
    fn a_french_spreadsheet_opens_it_and_runs_nothing() {
        let row = br#"{"name": "=HYPERLINK(\"x\")", "ref": "@cmd;1", "price": "-4.50", "note": " +1", "stock": 12, "labels": ["a", "b"]}"#;
        let row = Json::parse(row, Limits::default()).unwrap();
        let column = |field, heading, number| SpreadsheetColumn { field, heading, number };
        let columns = [
            column("name", "Nom", false),
            column("ref", "Réf.", false),
            column("price", "Prix", true),
            column("note", "Note", false),
            column("stock", "Stock", true),
            column("labels", "Labels", false),
            column("absent", "-", false),
        ];
        let mut out = Vec::new();
        spreadsheet(&columns, [&row], &mut out).unwrap();
        let wanted = "\u{feff}Nom;Réf.;Prix;Note;Stock;Labels;'-\r\n\"'=HYPERLINK(\"\"x\"\")\";\"'@cmd;1\";-4,50;' +1;12;a, b;\r\n";
        assert_eq!(String::from_utf8(out).unwrap(), wanted);
    }
}
