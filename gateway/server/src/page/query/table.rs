//! A table of answers, read from SPARQL 1.1 Query Results JSON: the first rows to be
//! shown, the others only counted.

use super::short::short;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use std::collections::HashMap;
use std::fmt;
use std::io::Read;

/// Most rows that are shown.
pub(super) const SHOWN: usize = 1000;

/// What was answered.
#[derive(Debug)]
pub(super) enum Answer {
    /// Yes or no.
    Boolean(bool),
    /// A table.
    Table(Table),
}

/// A table as it is shown.
#[derive(Debug)]
pub(super) struct Table {
    /// Names of the columns.
    pub(super) columns: Vec<String>,
    /// The first rows.
    pub(super) rows: Vec<Vec<Cell>>,
    /// How many there are.
    pub(super) count: usize,
}

/// One value.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// What is read.
    pub(super) text: String,
    /// Where it leads, for an IRI of the web.
    pub(super) href: Option<String>,
    /// All of an IRI that is shortened.
    pub(super) title: Option<String>,
    /// Language of a text.
    pub(super) lang: Option<String>,
    /// Whether it is a number.
    pub(super) number: bool,
    /// What kind of literal, where it is not plain.
    pub(super) kind: Option<String>,
}

/// Reads an answer.
pub(super) fn read(from: impl Read, origin: &str) -> serde_json::Result<Answer> {
    let read: Results = serde_json::from_reader(from)?;
    if let Some(boolean) = read.boolean {
        return Ok(Answer::Boolean(boolean));
    }
    let columns = read.head.vars;
    let Bindings { mut rows, count } = read.results.bindings;
    let row = |row: &mut HashMap<String, Value>| {
        columns.iter().map(|name| row.remove(name).map_or_else(Cell::default, |value| value.cell(origin))).collect()
    };
    let rows = rows.iter_mut().map(row).collect();
    Ok(Answer::Table(Table { columns, rows, count }))
}

#[derive(Deserialize)]
struct Results {
    head: Head,
    boolean: Option<bool>,
    #[serde(default)]
    results: Rows,
}

#[derive(Deserialize, Default)]
struct Head {
    #[serde(default)]
    vars: Vec<String>,
}

#[derive(Deserialize, Default)]
struct Rows {
    bindings: Bindings,
}

#[derive(Default)]
struct Bindings {
    rows: Vec<HashMap<String, Value>>,
    count: usize,
}

impl<'de> Deserialize<'de> for Bindings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct First;
        impl<'de> Visitor<'de> for First {
            type Value = Bindings;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("rows")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Bindings, A::Error> {
                let mut read = Bindings::default();
                while read.rows.len() < SHOWN {
                    let Some(row) = rows.next_element()? else { break };
                    read.rows.push(row);
                }
                read.count = read.rows.len();
                while rows.next_element::<IgnoredAny>()?.is_some() {
                    read.count += 1;
                }
                Ok(read)
            }
        }
        deserializer.deserialize_seq(First)
    }
}

#[derive(Deserialize)]
struct Value {
    #[serde(rename = "type")]
    kind: String,
    // Of a quoted triple it is an object, which is not shown.
    #[serde(default)]
    value: serde_json::Value,
    #[serde(rename = "xml:lang")]
    lang: Option<String>,
    datatype: Option<String>,
}

impl Value {
    fn cell(self, origin: &str) -> Cell {
        let value = match self.value {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        };
        match self.kind.as_str() {
            "uri" => {
                let text = short(&value, origin).into_owned();
                let web = value.starts_with("https://") || value.starts_with("http://");
                Cell {
                    title: (text != value).then(|| value.clone()),
                    text,
                    href: web.then_some(value),
                    ..Cell::default()
                }
            }
            "bnode" => Cell { text: format!("_:{value}"), ..Cell::default() },
            _ => {
                let kind =
                    self.datatype.map(|datatype| datatype.rsplit(['#', '/']).next().unwrap_or_default().to_string());
                let number =
                    kind.as_deref().is_some_and(|kind| matches!(kind, "integer" | "decimal" | "double" | "float"));
                let kind = kind.filter(|kind| kind != "string" && !number);
                Cell { text: value, lang: self.lang, number, kind, ..Cell::default() }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn table(json: serde_json::Value) -> Table {
        match read(json.to_string().as_bytes(), "https://gateway.example").unwrap() {
            Answer::Table(table) => table,
            Answer::Boolean(_) => panic!("a table"),
        }
    }

    #[test]
    fn values_are_shown_by_what_they_are() {
        let rows = table(json!({ "head": { "vars": ["a", "b", "c", "d", "e"] }, "results": { "bindings": [{
            "a": { "type": "uri", "value": "https://gateway.example/hub/Offer/1" },
            "b": { "type": "literal", "value": "Carottes", "xml:lang": "fr" },
            "c": { "type": "literal", "value": "2.40", "datatype": "http://www.w3.org/2001/XMLSchema#decimal" },
            "d": { "type": "uri", "value": "javascript:alert(1)" },
        }] } }));
        let row = &rows.rows[0];
        assert_eq!(
            (row[0].text.as_str(), row[0].href.as_deref()),
            ("/hub/Offer/1", Some("https://gateway.example/hub/Offer/1"))
        );
        assert_eq!((row[1].text.as_str(), row[1].lang.as_deref()), ("Carottes", Some("fr")));
        assert!(row[2].number && row[2].text == "2.40");
        assert_eq!(row[3].href, None, "only the web is linked");
        assert_eq!(row[4], Cell::default(), "nothing bound");
    }

    #[test]
    fn rows_beyond_the_first_are_counted() {
        let bindings: Vec<_> =
            (0..SHOWN + 5).map(|n| json!({ "n": { "type": "literal", "value": n.to_string() } })).collect();
        let rows = table(json!({ "head": { "vars": ["n"] }, "results": { "bindings": bindings } }));
        assert_eq!((rows.rows.len(), rows.count), (SHOWN, SHOWN + 5));
    }

    #[test]
    fn yes_and_no_are_no_table() {
        assert!(matches!(read(&br#"{"head":{},"boolean":true}"#[..], ""), Ok(Answer::Boolean(true))));
    }
}
