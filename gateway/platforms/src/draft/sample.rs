//! The items of a sample, whatever carries them.

use super::word;
use passerelle_model::json::{Json, Limits, Malformed, Object};
use passerelle_model::loss::Text;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// A sample as items.
#[derive(Debug)]
pub(super) struct Sample {
    /// At least one object.
    pub(super) items: Vec<Json<'static>>,
    /// Where they are in the answer.
    pub(super) at: String,
    /// How the file is written, when it is a CSV file.
    pub(super) table: Option<Table>,
}

/// The form of a CSV file.
#[derive(Debug)]
pub(super) struct Table {
    /// `,`, `;` or tab.
    pub(super) separator: char,
    /// `.` or `,`.
    pub(super) decimal: char,
    /// Headings with the field each becomes.
    pub(super) columns: Vec<(String, String)>,
}

/// Why nothing could be drafted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoDraft {
    /// The name cannot be that of a folder.
    #[error("`{0}` cannot be the name of a platform")]
    BadName(String),
    /// It looks like JSON and is not.
    #[error("the sample is not JSON: {0}")]
    NotJson(#[from] Malformed),
    /// No object in it.
    #[error("the sample has no items")]
    NoItems,
}

impl NoDraft {
    /// The same in every language, with what to do.
    pub fn text(&self) -> Text {
        match self {
            NoDraft::BadName(name) => Text::new(
                format!(
                    "`{name}` cannot be the name of a platform: small letters, digits and hyphens, as in `market-day`"
                ),
                format!(
                    "`{name}` ne peut pas être le nom d'une plateforme : des minuscules, des chiffres et des tirets, comme `market-day`"
                ),
            ),
            NoDraft::NotJson(cause) => Text::new(
                format!("the sample is not JSON: {cause}. Save one whole answer of the platform as it came."),
                format!(
                    "l'exemple n'est pas du JSON : {cause}. Enregistrez une réponse entière de la plateforme, telle quelle."
                ),
            ),
            NoDraft::NoItems => Text::new(
                "the sample has no items: a list of objects, or a CSV file with a line of headings and one row, is wanted",
                "l'exemple n'a pas d'éléments : il faut une liste d'objets, ou un fichier CSV avec une ligne d'en-têtes et une ligne de données",
            ),
        }
    }
}

impl Sample {
    /// Reads JSON where the text starts like it, else CSV.
    pub(super) fn read(file_name: &str, bytes: &[u8]) -> Result<Sample, NoDraft> {
        let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let first = body.iter().find(|byte| !byte.is_ascii_whitespace());
        if matches!(first, Some(b'{' | b'[')) || file_name.ends_with(".json") {
            return Sample::of_json(&Json::parse(bytes, Limits::default())?);
        }
        // Like the reader of CSV files: UTF-8 where it is, else what spreadsheets of old write.
        let text = match std::str::from_utf8(body) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => encoding_rs::WINDOWS_1252.decode(body).0,
        };
        Sample::of_csv(&text).ok_or(NoDraft::NoItems)
    }

    fn of_json(json: &Json<'_>) -> Result<Sample, NoDraft> {
        let (at, list) = match json {
            Json::Array(items) => (String::new(), items.as_slice()),
            Json::Object(object) => match enveloped(object) {
                Some((key, items)) => (format!("/{}", key.replace('~', "~0").replace('/', "~1")), items),
                None => (String::new(), std::slice::from_ref(json)),
            },
            _ => return Err(NoDraft::NoItems),
        };
        let items: Vec<_> = list.iter().filter(|item| item.as_object().is_some_and(|o| !o.is_empty())).collect();
        if items.is_empty() {
            return Err(NoDraft::NoItems);
        }
        Ok(Sample { items: items.into_iter().map(|item| item.clone().into_owned()).collect(), at, table: None })
    }

    fn of_csv(text: &str) -> Option<Sample> {
        let first = text.lines().find(|line| !line.trim().is_empty())?;
        let separator = [';', ',', '\t'].into_iter().max_by_key(|mark| first.matches(*mark).count())?;
        let mut reader =
            ::csv::ReaderBuilder::new().delimiter(separator as u8).flexible(true).from_reader(text.as_bytes());
        let mut taken = BTreeSet::new();
        let headings = reader.headers().ok()?.iter().enumerate();
        let columns: Vec<(String, String)> = headings
            .map(|(i, heading)| {
                let mut field = word::snake(heading);
                if field.is_empty() || field == "key" || !taken.insert(field.clone()) {
                    field = format!("column_{}", i + 1);
                    taken.insert(field.clone());
                }
                (heading.trim().to_string(), field)
            })
            .collect();
        let rows: Vec<Vec<String>> = reader
            .records()
            .filter_map(|record| Some(record.ok()?.iter().map(|cell| cell.trim().to_string()).collect()))
            .collect();
        let decimal = if rows.iter().flatten().any(|cell| is_decimal(cell, ',')) { ',' } else { '.' };
        let items: Vec<Json<'static>> = rows.iter().map(|row| item(&columns, row, decimal)).collect();
        let fine = columns.len() > 1 && !items.is_empty();
        fine.then_some(Sample { items, at: String::new(), table: Some(Table { separator, decimal, columns }) })
    }
}

/// A row as the reader of CSV files hands it over: text, with a point in decimal numbers.
fn item(columns: &[(String, String)], row: &[String], decimal: char) -> Json<'static> {
    let mut object = Object::new();
    for ((_, field), cell) in columns.iter().zip(row) {
        if !cell.is_empty() {
            let cell = if is_decimal(cell, decimal) { cell.replace(decimal, ".") } else { cell.clone() };
            object.push(field.clone(), Json::string(cell));
        }
    }
    Json::Object(object)
}

/// `12,50`: digits on both sides of the mark.
fn is_decimal(cell: &str, mark: char) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    cell.split_once(mark).is_some_and(|(whole, rest)| digits(whole.trim_start_matches('-')) && digits(rest))
}

/// The longest list of objects that an answer wraps.
fn enveloped<'j, 'a>(object: &'j Object<'a>) -> Option<(&'j str, &'j [Json<'a>])> {
    let lists = object.iter().filter_map(|(key, value)| {
        let items = value.as_array()?;
        let objects = !items.is_empty() && items.iter().all(|item| item.as_object().is_some());
        // An object with an identity of its own is an item that has a list, not an envelope.
        let own = ["id", "name", "title", "uuid"].iter().any(|key| object.get(key).is_some());
        (objects && !own).then_some((&**key, items))
    });
    lists.max_by_key(|(_, items)| items.len())
}
