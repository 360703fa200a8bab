//! A profile: how one partner writes its spreadsheet, as data. Parsed from TOML
//! and checked once; everything after works on a profile that makes sense.

use super::cell::Kind;
use super::encoding::Encoding;
use passerelle_model::loss::Text;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// What happens to products that a new file no longer lists. There is no default:
/// two platforms of this family empty or deactivate what is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AbsentRows {
    /// Nothing: a missing row says nothing.
    Ignore,
    /// Its stock becomes 0.
    #[serde(rename = "stock-0")]
    StockZero,
    /// It is deactivated.
    Deactivate,
}

/// How strongly a column is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// The file may lack it.
    #[default]
    None,
    /// The header must have it; cells may be empty.
    Column,
    /// Every row must fill it.
    Cell,
}

/// How columns are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeaderForm {
    /// By heading, in any order.
    #[default]
    Names,
    /// By position, because headings are in the language of the user.
    Positions,
}

/// Which byte separates fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// Always this byte.
    Byte(u8),
    /// The one of `,`, `;` and tab under which the header has most known columns; a draw is refused.
    Auto,
}

/// One column: where it is found and which field it becomes.
#[derive(Debug, Clone)]
pub struct Column {
    /// Key in the row's JSON.
    pub field: String,
    /// Headings it may stand under; the first is written.
    pub headings: Vec<String>,
    /// What stands in its cells.
    pub kind: Kind,
    /// How strongly it is wanted.
    pub need: Need,
    /// What an empty cell means.
    pub blank: Option<String>,
    /// The field whose value is written when this one has none.
    pub otherwise: Option<String>,
    /// Whether a continuation row takes it from the product above.
    pub inherit: bool,
}

/// Rows that go on with the product above.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Continuation {
    /// The field whose empty cell marks such a row.
    pub blank: String,
    /// The field that names the product; empty, all inherited fields do.
    pub key: String,
}

/// Where quantity and unit come from when no column says them plainly.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Field with the name of a unit: the product is one of it.
    pub standard: Option<String>,
    /// Field with a free text such as `4x250ml`, used when `standard` is empty.
    pub text: String,
    /// Field with a chain such as `20 Piece, 0.5 kg`: pieces in a unit ordered, kilograms in a piece.
    pub ratios: Option<String>,
}

/// How one partner writes its spreadsheet.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "super::declared::Declared")]
pub struct Profile {
    /// What people call it.
    pub title: Text,
    /// Encoding.
    pub encoding: Encoding,
    /// Separator of fields.
    pub separator: Separator,
    /// Quotation mark.
    pub quote: u8,
    /// Decimal marks read; the first is written.
    pub decimal: Vec<char>,
    /// Mark between groups of three digits.
    pub thousands: Option<char>,
    /// What is written in the lines above the header line.
    pub above: Vec<String>,
    /// How columns are found.
    pub header: HeaderForm,
    /// Whether space around a cell means nothing.
    pub trim: bool,
    /// Whether lines end in CR LF when written.
    pub crlf: bool,
    /// Whether every value is written between quotation marks.
    pub quote_values: bool,
    /// Words that mean an empty cell.
    pub nothing: Vec<String>,
    /// Field lists that name a row; the first whose first field is filled counts.
    pub key: Vec<Vec<String>>,
    /// What happens to products that a new file no longer lists.
    pub absent_rows: AbsentRows,
    /// Fields that are the same in every row and have no column.
    pub constants: BTreeMap<String, String>,
    /// Columns, in the order written.
    pub columns: Vec<Column>,
    /// Rows that go on with the product above.
    pub continuation: Option<Continuation>,
    /// Where quantity and unit come from when no column says them plainly.
    pub measure: Option<Measure>,
    pub(super) yes: Vec<String>,
    pub(super) no: Vec<String>,
    /// Our code to the native names, the first of which is written.
    pub(super) units: BTreeMap<String, Vec<String>>,
    /// Folded native name to our code.
    pub(super) unit_codes: HashMap<String, String>,
}

/// A profile that contradicts itself or is not TOML.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadProfile(pub String);

impl Profile {
    /// Reads and checks a profile.
    pub fn parse(toml: &str) -> Result<Self, BadProfile> {
        toml::from_str(toml).map_err(|error| BadProfile(error.to_string().trim_end().to_string()))
    }

    /// The column of a field.
    pub fn column(&self, field: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.field == field)
    }

    /// Our code for a native unit name.
    pub(super) fn unit_code(&self, native: &str) -> Option<&str> {
        let exact = self.unit_codes.get(native);
        exact.or_else(|| self.unit_codes.get(&fold_token(native))).map(String::as_str)
    }

    /// The native name written for one of our unit codes.
    pub(super) fn unit_name(&self, code: &str) -> Option<&str> {
        self.units.get(code)?.first().map(String::as_str)
    }

    /// The native name most like an unknown one, and what every unit is called, for messages.
    pub(super) fn unit_names(&self, unknown: &str) -> (Option<&str>, String) {
        let names = self.units.values().flatten().map(String::as_str).filter(|name| !name.is_empty());
        let unknown = fold_token(unknown);
        let near = names
            .map(|name| (strsim::jaro_winkler(&fold_token(name), &unknown), name))
            .filter(|(alike, _)| *alike > 0.8)
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, name)| name);
        let first = self.units.values().filter_map(|names| names.iter().find(|name| !name.is_empty()));
        (near, listed(first))
    }
}

/// A heading as it is compared: case, white space, `_` and `-` mean nothing.
pub(super) fn fold_heading(heading: &str) -> String {
    heading
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '_' | '-' | '\u{feff}'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// A boolean or unit word as it is compared.
pub(super) fn fold_token(token: &str) -> String {
    token.trim().to_lowercase()
}

/// Whether a word is one of a list; as it stands there, or folded.
pub(super) fn among(words: &[String], word: &str) -> bool {
    words.iter().any(|other| other == word) || {
        let token = fold_token(word);
        words.iter().any(|other| fold_token(other) == token)
    }
}

/// Words quoted and separated by commas.
pub(super) fn listed<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> String {
    words.into_iter().map(|word| format!("`{}`", word.as_ref())).collect::<Vec<_>>().join(", ")
}
