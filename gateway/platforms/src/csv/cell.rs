//! One cell: from text to a value of the row, and back. Whatever a cell is not
//! known to mean is a fault that says what would have been understood.

use super::fault::{Fault, control, empty, mark_inside, no_count, no_number, no_truth, no_unit, no_word, not_flat};
use super::number;
use super::profile::{Column, Profile, among};
use passerelle_model::json::{Json, Object};
use std::collections::BTreeMap;

/// What stands in the cells of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Text, as it is.
    Text,
    /// A number, kept as text with a point.
    Decimal,
    /// A whole number.
    Count,
    /// A word for true or false.
    Boolean,
    /// A unit of `[units]`.
    Unit,
    /// A word for true or false that switches one label of a list.
    Flag {
        /// The label.
        label: String,
    },
    /// A word for true or false: not available is a stock of 0, available says nothing of the stock.
    Available,
    /// Labels with a mark between them; those that a flag column switches are not repeated here.
    List {
        /// The mark.
        mark: String,
    },
    /// One of a few words.
    Word {
        /// Our word to the native ones, the first of which is written.
        words: BTreeMap<String, Vec<String>>,
    },
}

/// Reads a cell into the row.
pub(super) fn read(profile: &Profile, column: &Column, cell: &str, row: &mut Object<'static>) -> Result<(), Fault> {
    let text = if profile.trim { cell.trim() } else { cell };
    let text = if profile.nothing.iter().any(|word| word == text) { "" } else { text };
    if let Some(c) = text.chars().find(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')) {
        return Err(control(c));
    }
    let unit_of_nothing = column.kind == Kind::Unit && profile.unit_codes.contains_key("");
    if text.is_empty() && !unit_of_nothing {
        if let Some(blank) = &column.blank {
            put(profile, column, blank, row)
        } else if column.need == super::Need::Cell {
            Err(empty(column))
        } else {
            Ok(())
        }
    } else {
        put(profile, column, text, row)
    }
}

fn put(profile: &Profile, column: &Column, text: &str, row: &mut Object<'static>) -> Result<(), Fault> {
    let field = column.field.clone();
    match &column.kind {
        Kind::Text => row.set(field, Json::string(text.to_string())),
        Kind::Decimal => {
            let number =
                number::read(text, &profile.decimal, profile.thousands).ok_or_else(|| no_number(profile, text))?;
            row.set(field, Json::string(number));
        }
        Kind::Count => {
            let number = number::read(text, &[], profile.thousands).ok_or_else(|| no_count(text))?;
            row.set(field, Json::Number(number.into()));
        }
        Kind::Boolean => row.set(field, Json::Bool(truth(profile, text)?)),
        Kind::Unit => {
            let code = profile.unit_code(text).ok_or_else(|| no_unit(profile, text))?;
            row.set(field, Json::string(code.to_string()));
        }
        Kind::Flag { label } => {
            if truth(profile, text)? {
                let mut labels = labels(row.get(&field));
                labels.push(Json::string(label.clone()));
                row.set(field, Json::Array(labels));
            }
        }
        Kind::Available => {
            if !truth(profile, text)? {
                row.set(field, Json::Number("0".into()));
            }
        }
        Kind::List { mark } => {
            let mut labels = labels(row.get(&field));
            for entry in text.split(mark.as_str()).map(str::trim).filter(|entry| !entry.is_empty()) {
                if !labels.iter().any(|label| label.as_str() == Some(entry)) {
                    labels.push(Json::string(entry.to_string()));
                }
            }
            row.set(field, Json::Array(labels));
        }
        Kind::Word { words } => {
            let found = words.iter().find(|(_, native)| among(native, text));
            row.set(field, Json::string(found.ok_or_else(|| no_word(words, text))?.0.clone()));
        }
    }
    Ok(())
}

impl Column {
    /// The label that it switches, if it is a flag.
    pub(super) fn label(&self) -> Option<&str> {
        match &self.kind {
            Kind::Flag { label } => Some(label),
            _ => None,
        }
    }

    /// Whether two rows say the same in this column.
    pub(super) fn agrees(&self, one: &Object<'_>, other: &Object<'_>) -> bool {
        let (one, other) = (one.get(&self.field), other.get(&self.field));
        match &self.kind {
            Kind::Flag { label } => has(one, label) == has(other, label),
            _ => one == other,
        }
    }

    /// Whether a cell of this column tells less than the value.
    pub(super) fn says_less(&self, value: &Json<'_>) -> bool {
        let none = || value.as_lexeme().and_then(number::unpadded).as_deref() == Some("0");
        self.kind == Kind::Available && !none()
    }
}

fn has(value: Option<&Json<'_>>, label: &str) -> bool {
    value.and_then(Json::as_array).is_some_and(|all| all.iter().any(|entry| entry.as_str() == Some(label)))
}

fn labels(value: Option<&Json<'static>>) -> Vec<Json<'static>> {
    value.and_then(Json::as_array).map(<[_]>::to_vec).unwrap_or_default()
}

fn truth(profile: &Profile, text: &str) -> Result<bool, Fault> {
    let exact = |words: &[String]| words.iter().any(|word| word == text);
    if exact(&profile.yes) || exact(&profile.no) {
        return Ok(exact(&profile.yes));
    }
    match (among(&profile.yes, text), among(&profile.no, text)) {
        (true, _) => Ok(true),
        (_, true) => Ok(false),
        _ => Err(no_truth(profile, text)),
    }
}

/// The text of a cell for a row that is written.
pub(super) fn write(profile: &Profile, column: &Column, row: &Object<'_>) -> Result<String, Fault> {
    let value = row.get(&column.field).filter(|value| !value.is_null());
    let text = match (&column.kind, value) {
        (Kind::Flag { label }, value) => return Ok(word(profile, has(value, label))),
        (Kind::Available, value) => {
            let none = value.and_then(Json::as_lexeme).and_then(number::unpadded).as_deref() == Some("0");
            return Ok(word(profile, !none));
        }
        (_, None) => String::new(),
        (Kind::Text, Some(Json::Bool(set))) => set.to_string(),
        (Kind::Text, Some(value)) => value.as_lexeme().ok_or_else(|| not_flat(value))?.to_string(),
        (Kind::Decimal, Some(value)) => {
            let lexeme = value.as_lexeme().ok_or_else(|| not_flat(value))?;
            number::write(lexeme, profile.decimal[0]).ok_or_else(|| no_number(profile, lexeme))?
        }
        (Kind::Count, Some(value)) => {
            let lexeme = value.as_lexeme().ok_or_else(|| not_flat(value))?;
            let plain = number::unpadded(lexeme).filter(|plain| !plain.contains('.'));
            plain.ok_or_else(|| no_count(lexeme))?
        }
        (Kind::Boolean, Some(Json::Bool(set))) => word(profile, *set),
        (Kind::Boolean, Some(value)) => match value.as_lexeme() {
            Some("true") => word(profile, true),
            Some("false") => word(profile, false),
            Some(other) => return Err(no_truth(profile, other)),
            None => return Err(not_flat(value)),
        },
        (Kind::Unit, Some(value)) => {
            let code = value.as_lexeme().ok_or_else(|| not_flat(value))?;
            profile.unit_name(code).ok_or_else(|| no_unit(profile, code))?.to_string()
        }
        (Kind::List { mark }, Some(value)) => {
            let entries: Option<Vec<&str>> = value
                .as_array()
                .map(|all| all.iter().map(Json::as_str).collect())
                .unwrap_or(value.as_str().map(|one| vec![one]));
            let entries = entries.ok_or_else(|| not_flat(value))?;
            if let Some(entry) = entries.iter().find(|entry| entry.contains(mark.as_str())) {
                return Err(mark_inside(entry, mark));
            }
            let switched = |entry: &str| {
                let labels =
                    profile.columns.iter().filter(|other| other.field == column.field).filter_map(Column::label);
                labels.into_iter().any(|label| label == entry)
            };
            entries.into_iter().filter(|entry| !switched(entry)).collect::<Vec<_>>().join(mark)
        }
        (Kind::Word { words }, Some(value)) => {
            let word = value.as_lexeme().ok_or_else(|| not_flat(value))?;
            words.get(word).ok_or_else(|| no_word(words, word))?[0].clone()
        }
    };
    if let Some(c) = text.chars().find(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')) {
        return Err(control(c));
    }
    match text.is_empty() && column.need == super::Need::Cell {
        true => Err(empty(column)),
        false => Ok(text),
    }
}

fn word(profile: &Profile, set: bool) -> String {
    if set { profile.yes[0].clone() } else { profile.no[0].clone() }
}
