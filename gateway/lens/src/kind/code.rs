//! Codes and states of a platform's tables, and the concepts they mean.

use super::number::as_number;
use super::{Change, Codes, Kind, Notes, Unfit, shorten, wrong_type, wrong_value};
use crate::path::known;
use crate::same::same_name;
use crate::settings::Settings;
use passerelle_model::document::{Literal, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::Name;
use std::borrow::Cow;

/// A table of native codes. A *code* that the table lacks is refused; a *state*
/// that it lacks is a loss, because platforms add states without notice.
#[derive(Debug)]
pub(crate) struct Code {
    table: String,
    rows: Vec<(Box<str>, Name<'static>)>,
    state: bool,
}

/// What a row of a code table means: a concept, an IRI, or a plain word.
pub(crate) fn meaning(text: &str) -> Result<Name<'static>, Text> {
    if text.contains("://") {
        return Ok(Name::Iri(Cow::Owned(text.to_string())));
    }
    known(text).map(Name::Known)
}

impl Code {
    pub(crate) fn parse(table: &str, codes: &Codes, state: bool) -> Result<Self, Text> {
        let rows = table_of(table, codes)?
            .iter()
            .map(|(native, means)| Ok((native.as_str().into(), meaning(means)?)))
            .collect::<Result<_, Text>>()?;
        Ok(Code { table: table.into(), rows, state })
    }

    /// What the account's own table says, a setting `TABLE.CODE`; it comes before the platform's.
    fn own(&self, native: &str, settings: &Settings) -> Option<Name<'static>> {
        if !settings.has(&self.table) {
            return None;
        }
        settings.get(&format!("{}.{native}", self.table)).and_then(|means| meaning(means).ok())
    }

    /// The codes of the account's own table.
    fn own_codes<'s>(&'s self, settings: &'s Settings) -> impl Iterator<Item = (&'s str, Name<'static>)> {
        settings.iter().filter_map(|(name, means)| {
            let native = name.strip_prefix(&*self.table)?.strip_prefix('.')?;
            Some((native, meaning(means).ok()?))
        })
    }

    fn list(&self) -> String {
        self.rows.iter().map(|(native, _)| format!("`{native}`")).collect::<Vec<_>>().join(", ")
    }
}

/// A code as the platform writes it; a truth value is its word.
fn native<'j>(found: &'j Json<'_>) -> Option<&'j str> {
    match found {
        Json::Bool(true) => Some("true"),
        Json::Bool(false) => Some("false"),
        other => other.as_lexeme(),
    }
}

/// A table by name, or what to do when there is none.
pub(crate) fn table_of<'c>(name: &str, codes: &'c Codes) -> Result<&'c super::CodeTable, Text> {
    codes.tables.get(name).ok_or_else(|| {
        let known = codes.tables.keys().map(|table| format!("`{table}`")).collect::<Vec<_>>().join(", ");
        Text::new(
            format!("there is no `[codes.{name}]` in platform.toml; it has {known}"),
            format!("il n'y a pas de `[codes.{name}]` dans platform.toml ; il contient {known}"),
        )
    })
}

impl Kind for Code {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else {
            // A table may say what the absence of a state means, in a row with an empty code.
            let absent = self.rows.iter().find(|(native, _)| native.is_empty());
            return Ok(absent.map(|(_, means)| Value::Link(means.clone())));
        };
        let native = native(found).ok_or_else(|| wrong_type(0, found, "a code", "un code"))?;
        if let Some(own) = self.own(native, settings) {
            return Ok(Some(Value::Link(own)));
        }
        match self.rows.iter().find(|(row, _)| **row == *native) {
            Some((_, means)) => Ok(Some(Value::Link(means.clone()))),
            None if native.is_empty() => Ok(None),
            None if self.state => {
                notes.lose(0, Reason::NoTerm, &mut || {
                    Text::new(
                        format!("`{}` is not in code table `{}`", shorten(native), self.table),
                        format!("`{}` n'est pas dans la table `{}`", shorten(native), self.table),
                    )
                });
                Ok(None)
            }
            None => Err(Unfit::new(
                0,
                Text::new(
                    format!("`{}` is not in code table `{}`, which has {}", shorten(native), self.table, self.list()),
                    format!(
                        "`{}` n'est pas dans la table `{}`, qui contient {}",
                        shorten(native),
                        self.table,
                        self.list()
                    ),
                ),
                Text::new(
                    format!("Add a row to [codes.{}] in platform.toml, or correct the value.", self.table),
                    format!("Ajoutez une ligne à [codes.{}] dans platform.toml, ou corrigez la valeur.", self.table),
                ),
            )),
        }
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else {
            if self.rows.iter().any(|(native, _)| native.is_empty()) {
                let nothing = Value::Many(Vec::new());
                return Err(wrong_value(
                    &nothing,
                    "a concept, as the absence of one means another",
                    "un concept, car son absence en désigne un autre",
                ));
            }
            return Ok(vec![Some(Json::Null)]);
        };
        let wanted = match value {
            Value::Link(name) => name.clone(),
            Value::Literal(Literal { text, .. }) => Name::Iri(Cow::Owned(text.to_string())),
            _ => return Err(wrong_value(value, "one concept", "un concept")),
        };
        let native = original[0].map_or(Some(""), native);
        let fits = |row: &&(Box<str>, Name<'static>)| same_name(&row.1, &wanted);
        let own = native.and_then(|native| self.own(native, settings));
        let unchanged = match &own {
            Some(own) => same_name(own, &wanted),
            None => self.rows.iter().filter(fits).any(|(row, _)| Some(&**row) == native),
        };
        if unchanged {
            return Ok(vec![None]);
        }
        if let Some((own, _)) = self.own_codes(settings).find(|(_, means)| same_name(means, &wanted)) {
            let number = match original[0] {
                Some(Json::Number(_)) | None => as_number(own).map(Json::into_owned),
                _ => None,
            };
            return Ok(vec![Some(number.unwrap_or_else(|| Json::String(own.to_string().into())))]);
        }
        let Some((row, _)) = self.rows.iter().find(fits) else {
            return Err(Unfit::new(
                0,
                Text::new(
                    format!("`{}` has no code in table `{}`", shorten(&wanted.iri()), self.table),
                    format!("`{}` n'a pas de code dans la table `{}`", shorten(&wanted.iri()), self.table),
                ),
                Text::new("Choose a concept of the table.", "Choisissez un concept de la table."),
            ));
        };
        Ok(vec![Some(match (&**row, original[0]) {
            ("", _) => Json::Null,
            ("true", _) => Json::Bool(true),
            ("false", _) => Json::Bool(false),
            (row, was) => {
                let number = matches!(was, Some(Json::Number(_))).then(|| as_number(row)).flatten();
                number.map_or_else(|| Json::String(row.to_string().into()), Json::into_owned)
            }
        })])
    }
}
