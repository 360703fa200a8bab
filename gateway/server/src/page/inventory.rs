//! Any document as a table, for files that are not catalogues: a row for everything
//! that has an identifier, a column for every property met. Values inside it that
//! have no identifier of their own, such as an address, are columns of the row.

use super::catalogue::local;
use passerelle_model::json::{Json, Limits, Object};

/// Columns at most; what a spreadsheet can still show.
const COLUMNS: usize = 60;
/// How far inside a thing its columns may come from.
const DEPTH: usize = 3;

/// A table of texts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    /// Names of the columns; the first two are class and identifier.
    pub(super) columns: Vec<String>,
    /// Cells by column.
    pub(super) rows: Vec<Vec<String>>,
}

/// The things of a JSON-LD document, in its order.
pub(super) fn table(document: &[u8]) -> Table {
    let mut table = Table { columns: vec!["@type".into(), "@id".into()], rows: Vec::new() };
    if let Ok(json) = Json::parse(document, Limits::default()) {
        table.walk(&json);
    }
    for row in &mut table.rows {
        row.resize(table.columns.len(), String::new());
    }
    table
}

impl Table {
    fn walk(&mut self, json: &Json<'_>) {
        if let Some(items) = json.as_array() {
            items.iter().for_each(|item| self.walk(item));
        }
        let Some(object) = json.as_object() else { return };
        if is_described(object) {
            let mut row = Vec::new();
            self.fill(object, "", 0, &mut row);
            self.rows.push(row);
        }
        for (_, value) in object.iter().filter(|(key, _)| &**key != "@context") {
            self.walk(value);
        }
    }

    fn fill(&mut self, object: &Object<'_>, path: &str, depth: usize, row: &mut Vec<String>) {
        for (key, value) in object.iter().filter(|(key, _)| &**key != "@context" && &**key != "@graph") {
            let name = if key.starts_with('@') { key } else { local(key) };
            let column = if path.is_empty() { name.to_string() } else { format!("{path} {name}") };
            for value in value.as_array().unwrap_or(std::slice::from_ref(value)) {
                match value.as_object() {
                    Some(inner) if !is_literal_or_link(inner) && inner.get("@id").is_none() => {
                        if depth < DEPTH {
                            self.fill(inner, &column, depth + 1, row);
                        }
                    }
                    _ if key == "@type" && depth > 0 => {}
                    _ => self.put(row, &column, text(value, key == "@type")),
                }
            }
        }
    }

    fn put(&mut self, row: &mut Vec<String>, column: &str, text: &str) {
        let known = self.columns.iter().position(|name| name == column);
        let at = match known {
            Some(at) => at,
            None if self.columns.len() < COLUMNS => {
                self.columns.push(column.into());
                self.columns.len() - 1
            }
            None => return,
        };
        if row.len() <= at {
            row.resize(at + 1, String::new());
        }
        if !row[at].is_empty() && !text.is_empty() {
            row[at].push_str(", ");
        }
        row[at].push_str(text);
    }
}

/// An identifier and something said about it.
fn is_described(object: &Object<'_>) -> bool {
    object.get("@id").is_some() && object.iter().any(|(key, _)| !key.starts_with('@'))
}

fn is_literal_or_link(object: &Object<'_>) -> bool {
    object.get("@value").is_some() || (object.get("@id").is_some() && object.len() == 1)
}

/// A value as text: a literal, or the IRI of what it points at.
fn text<'j>(value: &'j Json<'_>, class: bool) -> &'j str {
    let inside = |key| value.get(key).and_then(Json::as_lexeme);
    let text = match value {
        Json::Bool(true) => "true",
        Json::Bool(false) => "false",
        _ => value.as_lexeme().or_else(|| inside("@value")).or_else(|| inside("@id")).unwrap_or_default(),
    };
    if class { local(text) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_farm_is_a_row_with_its_address_in_columns() {
        let table = table(
            br#"{"@context":"x","@graph":[
              {"@id":"e/1","@type":"dfc-b:Organization","dfc-b:name":"Ferme du Lac","dfc-b:supplies":["p/1",{"@id":"p/2"}],
               "dfc-b:hasAddress":{"@type":"dfc-b:Address","dfc-b:city":"Nantes","dfc-b:latitude":{"@value":"47.2"}}},
              {"@id":"e/2","@type":["dfc-b:Person"],"dfc-b:active":true}]}"#,
        );
        assert_eq!(
            table.columns,
            ["@type", "@id", "name", "supplies", "hasAddress city", "hasAddress latitude", "active"]
        );
        assert_eq!(table.rows[0], ["Organization", "e/1", "Ferme du Lac", "p/1, p/2", "Nantes", "47.2", ""]);
        assert_eq!(table.rows[1], ["Person", "e/2", "", "", "", "", "true"]);
    }

    #[test]
    fn what_is_no_document_is_an_empty_table() {
        assert!(table(b"a;b").rows.is_empty() && table(br#"[{"a":1}]"#).rows.is_empty());
    }
}
