//! Truth values, and the words some files use for them.

use super::{Change, Kind, Notes, Unfit, wrong_type, wrong_value};
use crate::same::truth;
use crate::settings::Settings;
use passerelle_model::document::{Literal, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::Text;

/// `true` and `false`, or two words.
#[derive(Debug, Default)]
pub(crate) struct Boolean {
    words: Option<(String, String)>,
}

impl Boolean {
    pub(crate) fn parse(args: &str) -> Result<Self, Text> {
        match args.split_whitespace().collect::<Vec<_>>()[..] {
            [] => Ok(Boolean { words: None }),
            [yes, no] => Ok(Boolean { words: Some((yes.into(), no.into())) }),
            _ => Err(Text::new(
                "two words are wanted, the one for true and the one for false, or none",
                "deux mots sont attendus, celui pour vrai et celui pour faux, ou aucun",
            )),
        }
    }

    /// The truth of a place; an empty string is nothing.
    pub(crate) fn read(&self, place: usize, found: &Json<'_>) -> Result<Option<bool>, Unfit> {
        match (found, &self.words) {
            (Json::Bool(truth), _) => Ok(Some(*truth)),
            (Json::String(text), _) if text.trim().is_empty() => Ok(None),
            (Json::String(text), Some((yes, _))) if text.trim().eq_ignore_ascii_case(yes) => Ok(Some(true)),
            (Json::String(text), Some((_, no))) if text.trim().eq_ignore_ascii_case(no) => Ok(Some(false)),
            (Json::String(text), _) if text == "true" => Ok(Some(true)),
            (Json::String(text), _) if text == "false" => Ok(Some(false)),
            (other, None) => Err(wrong_type(place, other, "true or false", "true ou false")),
            (other, Some((yes, no))) => {
                Err(wrong_type(place, other, &format!("{yes} or {no}"), &format!("{yes} ou {no}")))
            }
        }
    }

    /// How the platform writes it.
    pub(crate) fn write(&self, truth: bool, original: Option<&Json<'_>>) -> Json<'static> {
        if let Some(same) = original.filter(|was| self.read(0, was) == Ok(Some(truth))) {
            return same.clone().into_owned();
        }
        match (&self.words, original) {
            (None, Some(Json::String(was))) if !was.is_empty() => Json::String(truth.to_string().into()),
            (_, Some(Json::Bool(_))) | (None, _) => Json::Bool(truth),
            (Some((yes, no)), _) => Json::String(if truth { yes.clone() } else { no.clone() }.into()),
        }
    }
}

impl Kind for Boolean {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        Ok(self.read(0, found)?.map(|truth| Value::Literal(Literal::boolean(truth))))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null)]) };
        match value.text().and_then(truth) {
            Some(truth) => Ok(vec![Some(self.write(truth, original[0]))]),
            None => Err(wrong_value(value, "true or false", "true ou false")),
        }
    }
}
