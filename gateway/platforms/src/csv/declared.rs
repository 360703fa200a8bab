//! The profile as it stands in TOML, and the checks that make a [`Profile`] of it.

use super::cell::Kind;
use super::encoding::Encoding;
use super::profile::{AbsentRows, BadProfile, Column, Continuation, HeaderForm, Measure, Need, Profile, Separator};
use super::profile::{fold_heading, fold_token};
use passerelle_model::loss::Text;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Declared {
    #[serde(default)]
    title: Title,
    #[serde(default)]
    encoding: Encoding,
    separator: String,
    #[serde(default = "quote")]
    quote: char,
    #[serde(default = "point")]
    decimal: String,
    #[serde(default)]
    thousands: String,
    #[serde(default)]
    skip: usize,
    #[serde(default)]
    above: Vec<String>,
    #[serde(default)]
    header: HeaderForm,
    #[serde(default = "yes")]
    trim: bool,
    #[serde(default)]
    crlf: bool,
    #[serde(default)]
    quote_values: bool,
    #[serde(default)]
    nothing: Vec<String>,
    key: Key,
    absent_rows: AbsentRows,
    #[serde(default)]
    constants: BTreeMap<String, String>,
    #[serde(default)]
    boolean: Booleans,
    #[serde(default)]
    units: BTreeMap<String, Vec<String>>,
    continuation: Option<Continuation>,
    measure: Option<Measure>,
    column: Vec<DeclaredColumn>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Title {
    #[serde(default)]
    en: String,
    #[serde(default)]
    fr: String,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Key {
    One(Vec<String>),
    First(Vec<Vec<String>>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Booleans {
    r#true: Vec<String>,
    r#false: Vec<String>,
}

impl Default for Booleans {
    fn default() -> Self {
        Booleans { r#true: vec!["1".into(), "true".into()], r#false: vec!["0".into(), "false".into()] }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeclaredColumn {
    field: String,
    #[serde(default)]
    headings: Vec<String>,
    #[serde(default, rename = "type")]
    kind: KindName,
    /// The label that a `flag` column switches.
    label: Option<String>,
    /// The mark between the entries of a `list` column.
    mark: Option<String>,
    /// Our words of a `word` column to the native ones.
    words: Option<BTreeMap<String, Vec<String>>>,
    #[serde(default)]
    need: Need,
    blank: Option<String>,
    otherwise: Option<String>,
    #[serde(default)]
    inherit: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum KindName {
    #[default]
    Text,
    Decimal,
    Count,
    Boolean,
    Unit,
    Flag,
    Available,
    List,
    Word,
}

fn quote() -> char {
    '"'
}

fn point() -> String {
    ".".into()
}

fn yes() -> bool {
    true
}

fn bad<T>(message: impl Into<String>) -> Result<T, BadProfile> {
    Err(BadProfile(message.into()))
}

impl TryFrom<Declared> for Profile {
    type Error = BadProfile;

    fn try_from(declared: Declared) -> Result<Self, BadProfile> {
        let separator = match declared.separator.as_str() {
            "auto" => Separator::Auto,
            "tab" | "\t" => Separator::Byte(b'\t'),
            "," => Separator::Byte(b','),
            ";" => Separator::Byte(b';'),
            other => return bad(format!("separator `{other}`: `,`, `;`, `tab` or `auto` is wanted")),
        };
        if !matches!(declared.quote, '"' | '\'') {
            return bad(format!("quote `{}`: `\"` or `'` is wanted", declared.quote));
        }
        let decimal: Vec<char> = declared.decimal.chars().collect();
        if decimal.is_empty() || decimal.iter().any(|mark| !matches!(mark, '.' | ',')) {
            return bad(format!("decimal `{}`: `.`, `,`, `,.` or `.,` is wanted", declared.decimal));
        }
        let thousands = declared.thousands.chars().next();
        if declared.thousands.chars().count() > 1 || thousands.is_some_and(|mark| decimal.contains(&mark)) {
            return bad(format!("thousands `{}`: one mark that is not a decimal mark is wanted", declared.thousands));
        }
        if thousands.is_some_and(|mark| !matches!(mark, ' ' | '.' | ',' | '\'')) {
            return bad(format!("thousands `{}`: a space, `.`, `,` or `'` is wanted", declared.thousands));
        }
        let mut above = declared.above;
        if above.len() > declared.skip {
            return bad(format!("`above` has {} lines, `skip` says {}", above.len(), declared.skip));
        }
        above.resize(declared.skip, String::new());

        let columns = columns(declared.column, declared.header)?;
        let fields: HashSet<&str> = columns.iter().map(|column| column.field.as_str()).collect();
        let wanted = |field: &str, place: &str| match fields.contains(field) {
            true => Ok(()),
            false => bad(format!("{place} names `{field}`, which no column has")),
        };
        let key = match declared.key {
            Key::One(fields) => vec![fields],
            Key::First(lists) => lists,
        };
        if key.is_empty() || key.iter().any(Vec::is_empty) {
            return bad("`key` is empty: the fields that name a row are wanted");
        }
        let derived: &[&str] = if declared.measure.is_some() { &["quantity", "unit"] } else { &[] };
        for field in key.iter().flatten().filter(|field| !derived.contains(&field.as_str())) {
            wanted(field, "`key`")?;
        }
        for other in columns.iter().filter_map(|column| column.otherwise.as_ref()) {
            wanted(other, "`otherwise`")?;
        }
        if let Some(continuation) = &declared.continuation {
            wanted(&continuation.blank, "`continuation.blank`")?;
            wanted(&continuation.key, "`continuation.key`")?;
            let inherits = |field: &str| columns.iter().any(|column| column.field == field && column.inherit);
            if !inherits(&continuation.blank) || !inherits(&continuation.key) {
                return bad("the columns of `continuation` must say `inherit = true`");
            }
        }
        if let Some(measure) = &declared.measure {
            wanted(&measure.text, "`measure.text`")?;
            for field in measure.standard.iter().chain(&measure.ratios) {
                wanted(field, "`measure`")?;
            }
        }
        if let Some(field) = declared.constants.keys().find(|field| fields.contains(field.as_str())) {
            return bad(format!("`{field}` is both a constant and a column"));
        }
        let (yes, no) = (declared.boolean.r#true, declared.boolean.r#false);
        if yes.is_empty() || no.is_empty() || yes.iter().any(|y| no.iter().any(|n| fold_token(n) == fold_token(y))) {
            return bad("`boolean` wants words for true and other words for false");
        }
        let mut unit_codes = HashMap::new();
        for (code, names) in &declared.units {
            if names.is_empty() {
                return bad(format!("unit `{code}` has no native name"));
            }
            for name in names {
                if let Some(other) = unit_codes.insert(fold_token(name), code.clone()).filter(|other| other != code) {
                    return bad(format!("the unit name `{name}` stands for `{other}` and for `{code}`"));
                }
            }
        }
        let uses_units = declared.measure.is_some() || columns.iter().any(|column| column.kind == Kind::Unit);
        if uses_units && declared.units.is_empty() {
            return bad("a column has type `unit`, but `[units]` is empty");
        }
        Ok(Profile {
            title: Text::new(declared.title.en, declared.title.fr),
            encoding: declared.encoding,
            separator,
            quote: declared.quote as u8,
            decimal,
            thousands,
            above,
            header: declared.header,
            trim: declared.trim,
            crlf: declared.crlf,
            quote_values: declared.quote_values,
            nothing: declared.nothing,
            key,
            absent_rows: declared.absent_rows,
            constants: declared.constants,
            columns,
            continuation: declared.continuation,
            measure: declared.measure,
            yes,
            no,
            units: declared.units,
            unit_codes,
        })
    }
}

fn columns(declared: Vec<DeclaredColumn>, header: HeaderForm) -> Result<Vec<Column>, BadProfile> {
    let mut columns: Vec<Column> = Vec::with_capacity(declared.len());
    let mut headings_seen = HashMap::new();
    for column in declared {
        let field = column.field;
        let kind = match (column.kind, column.label, column.mark, column.words) {
            (KindName::Flag, Some(label), None, None) => Kind::Flag { label },
            (KindName::List, None, Some(mark), None) if mark.chars().count() == 1 => Kind::List { mark },
            (KindName::Word, None, None, Some(words)) if words.values().all(|native| !native.is_empty()) => {
                Kind::Word { words }
            }
            (KindName::Text, None, None, None) => Kind::Text,
            (KindName::Decimal, None, None, None) => Kind::Decimal,
            (KindName::Count, None, None, None) => Kind::Count,
            (KindName::Boolean, None, None, None) => Kind::Boolean,
            (KindName::Unit, None, None, None) => Kind::Unit,
            (KindName::Available, None, None, None) => Kind::Available,
            _ => {
                return bad(format!(
                    "column `{field}`: a flag has a `label`, a list a `mark` of one character, a word its `words`, and no other has these"
                ));
            }
        };
        if field == "key" {
            return bad("a column cannot be called `key`: the row key has that name");
        }
        let headings = if column.headings.is_empty() { vec![field.clone()] } else { column.headings };
        for heading in &headings {
            let folded = fold_heading(heading);
            if let Some(other) = headings_seen.insert(folded, field.clone()).filter(|_| header == HeaderForm::Names) {
                return bad(format!("the heading `{heading}` stands for `{other}` and for `{field}`"));
            }
        }
        let shares = |other: &Column| match (&other.kind, &kind) {
            (Kind::Flag { label: a }, Kind::Flag { label: b }) => a == b && other.field == field,
            (Kind::Flag { .. }, Kind::List { .. }) => false,
            _ => other.field == field,
        };
        if columns.iter().any(shares) {
            return bad(format!("two columns become `{field}`"));
        }
        columns.push(Column {
            field,
            headings,
            kind,
            need: column.need,
            blank: column.blank,
            otherwise: column.otherwise,
            inherit: column.inherit,
        });
    }
    if columns.is_empty() {
        return bad("no `[[column]]`");
    }
    if header == HeaderForm::Positions {
        let last_needed = columns.iter().rposition(|column| column.need != Need::None);
        let first_free = columns.iter().position(|column| column.need == Need::None);
        if let (Some(last), Some(first)) = (last_needed, first_free)
            && first < last
        {
            return bad(format!(
                "column `{}` comes before one that is needed: with positions only the last columns may be missing",
                columns[first].field
            ));
        }
    }
    Ok(columns)
}
