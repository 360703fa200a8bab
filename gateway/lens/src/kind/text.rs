//! Texts: plain, hidden behind a placeholder, reversed, several.

use super::{Change, Kind, Notes, Unfit, wrong_type, wrong_value};
use crate::settings::Settings;
use passerelle_model::document::{Literal, LiteralKind, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};

/// A string, or a number read as text.
#[derive(Debug)]
pub(crate) struct Plain {
    /// Whether `""` means that there is nothing.
    pub(crate) empty_is_none: bool,
}

impl Kind for Plain {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        match found.as_lexeme() {
            Some("") if self.empty_is_none => Ok(None),
            Some(text) => Ok(Some(Value::Literal(Literal::string(text)))),
            None => Err(wrong_type(0, found, "text", "un texte")),
        }
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else {
            let nothing = if self.empty_is_none && matches!(original[0], Some(Json::String(_))) {
                Json::String("".into())
            } else {
                Json::Null
            };
            return Ok(vec![Some(nothing)]);
        };
        let text = one_text(value)?;
        if self.empty_is_none && text.is_empty() {
            return Err(wrong_value(value, "a text that is not empty", "un texte non vide"));
        }
        let number = matches!(original[0], Some(Json::Number(_))).then(|| super::number::as_number(text)).flatten();
        Ok(vec![Some(number.unwrap_or_else(|| Json::String(text.into())))])
    }
}

/// A text that the platform may hide from us.
#[derive(Debug)]
pub(crate) struct Hidden {
    /// What it shows instead.
    pub(crate) placeholders: Vec<String>,
}

impl Hidden {
    fn hides(&self, text: &str) -> bool {
        let text = text.trim();
        self.placeholders.iter().any(|p| p == text)
    }
}

impl Kind for Hidden {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        match found.as_lexeme() {
            Some("") => Ok(None),
            Some(text) if self.hides(text) => {
                notes.lose(0, Reason::Hidden, &mut || {
                    Text::new(
                        "the platform hides this from the account that asked",
                        "la plateforme cache cette donnée au compte qui la demande",
                    )
                });
                Ok(None)
            }
            Some(text) => Ok(Some(Value::Literal(Literal::string(text)))),
            None => Err(wrong_type(0, found, "text", "un texte")),
        }
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        if let Some(text) = value.and_then(Value::text).filter(|text| self.hides(text)) {
            return Err(Unfit::new(
                0,
                Text::new(
                    format!("`{text}` is the platform's sign for something hidden, not a value"),
                    format!("`{text}` est le signe d'une donnée cachée, pas une valeur"),
                ),
                Text::new("Leave the property out.", "Omettez cette propriété."),
            ));
        }
        Plain { empty_is_none: true }.backward(value, original, settings, notes)
    }
}

/// A text whose last letter comes first, to keep address collectors away.
#[derive(Debug)]
pub(crate) struct Reversed;

impl Kind for Reversed {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        match found.as_str() {
            Some("") => Ok(None),
            Some(text) => Ok(Some(Value::Literal(Literal::string(text.chars().rev().collect::<String>())))),
            None => Err(wrong_type(0, found, "text", "un texte")),
        }
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        _: &[Option<&Json<'_>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null)]) };
        let text = one_text(value)?;
        if text.is_empty() {
            return Err(wrong_value(value, "a text that is not empty", "un texte non vide"));
        }
        Ok(vec![Some(Json::String(text.chars().rev().collect::<String>().into()))])
    }
}

/// An array of texts.
#[derive(Debug)]
pub(crate) struct Texts;

impl Kind for Texts {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let Json::Array(items) = found else {
            return Err(wrong_type(0, found, "an array of texts", "une liste de textes"));
        };
        let mut values = Vec::with_capacity(items.len());
        for item in items {
            let text = item.as_lexeme().ok_or_else(|| wrong_type(0, item, "text", "un texte"))?;
            values.push(Value::Literal(Literal::string(text)));
        }
        Ok(match values.len() {
            0 => None,
            1 => values.pop(),
            _ => Some(Value::Many(values)),
        })
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        _: &[Option<&Json<'_>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let mut items = Vec::new();
        for value in value.into_iter().flat_map(Value::iter) {
            items.push(Json::String(one_text(value)?.into()));
        }
        Ok(vec![Some(Json::Array(items))])
    }
}

/// The text of a value that must be one literal.
pub(crate) fn one_text<'v>(value: &'v Value<'_>) -> Result<&'v str, Unfit> {
    match value {
        Value::Literal(Literal { text, kind }) if !matches!(kind, LiteralKind::Boolean) => Ok(text),
        Value::Literal(_) | Value::Link(_) | Value::Node(_) | Value::Many(_) | Value::List(_) => {
            Err(wrong_value(value, "one text", "un seul texte"))
        }
    }
}

/// The first of two texts that is filled; an edit goes to the first place.
#[derive(Debug)]
pub(crate) struct First;

impl Kind for First {
    fn places(&self) -> (usize, usize) {
        (2, 2)
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let filled = Plain { empty_is_none: true };
        match filled.forward(&places[..1], settings, notes)? {
            Some(value) => {
                if places[1].is_some_and(|second| second.as_lexeme() != Some("")) {
                    notes.lose(1, Reason::Derived, &mut || {
                        Text::new(
                            "it stands in for another field, which is filled",
                            "il remplace un autre champ, qui est rempli",
                        )
                    });
                }
                Ok(Some(value))
            }
            None => filled.forward(&places[1..], settings, notes),
        }
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        if value.is_none() && original[1].and_then(Json::as_lexeme).is_some_and(|text| !text.is_empty()) {
            return Err(wrong_value(
                &Value::Many(Vec::new()),
                "a text, as another field stands in for it",
                "un texte, car un autre champ le remplace",
            ));
        }
        let filled = |place: usize| original[place].and_then(Json::as_lexeme).filter(|text| !text.is_empty());
        if filled(0).is_none() && value.is_some_and(|value| value.text() == filled(1) && filled(1).is_some()) {
            return Ok(vec![None, None]);
        }
        let mut changes = Plain { empty_is_none: true }.backward(value, &original[..1], settings, notes)?;
        changes.push(None);
        Ok(changes)
    }
}
