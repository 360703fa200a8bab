//! Numbers by their lexeme. Nothing passes through a float.

use super::{Change, Kind, Notes, Unfit, wrong_type, wrong_value};
use crate::settings::Settings;
use passerelle_model::document::{Literal, Value};
use passerelle_model::json::Json;
use rust_decimal::Decimal;
use std::str::FromStr;

/// A number, or a decimal in a string.
#[derive(Debug)]
pub(crate) struct Number {
    /// Whether the platform writes strings.
    pub(crate) as_text: bool,
}

impl Kind for Number {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        Ok(lexeme(0, found)?.map(|digits| Value::Literal(Literal::number(digits))))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null)]) };
        let digits = digits_of(value)?;
        Ok(vec![Some(write(digits, original[0], if self.as_text { Form::Unpadded } else { Form::Number }))])
    }
}

/// The digits of a place: a JSON number, or a string that holds one. An empty string is nothing.
pub(crate) fn lexeme<'b>(place: usize, found: &'b Json<'b>) -> Result<Option<&'b str>, Unfit> {
    match found {
        Json::Number(digits) => Ok(Some(digits)),
        Json::String(text) if text.trim().is_empty() => Ok(None),
        Json::String(text) if is_decimal(text.trim()) => Ok(Some(text.trim())),
        other => Err(wrong_type(place, other, "a number such as 4.50", "un nombre tel que 4.50")),
    }
}

/// The digits of a shared value.
pub(crate) fn digits_of<'v>(value: &'v Value<'_>) -> Result<&'v str, Unfit> {
    match value.text() {
        Some(text) if is_decimal(text) => Ok(text),
        _ => Err(wrong_value(value, "a number such as 4.50", "un nombre tel que 4.50")),
    }
}

/// How something new is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A JSON number.
    Number,
    /// A string with the digits as they are.
    Text,
    /// A string without padding.
    Unpadded,
}

/// Digits as the place wants them: as they stand there if they say the same, else a number where there was one.
pub(crate) fn write<'v>(digits: &'v str, original: Option<&Json<'_>>, form: Form) -> Json<'v> {
    if let Some(same) = original.filter(|was| same_number(was, digits)) {
        return same.clone().into_owned();
    }
    let form = match (original, form) {
        (Some(Json::Number(_)), _) => Form::Number,
        (Some(Json::String(_)), Form::Number) => Form::Text,
        (_, form) => form,
    };
    match form {
        Form::Number => Json::Number(plain(digits).into()),
        Form::Text if !digits.contains(['e', 'E']) => Json::String(plain(digits).into()),
        Form::Text => Json::String(unpadded(digits, false).into()),
        Form::Unpadded => Json::String(unpadded(digits, true).into()),
    }
}

fn same_number(was: &Json<'_>, digits: &str) -> bool {
    let was = was.as_lexeme().map(str::trim);
    was.is_some_and(|was| was == digits || decimal(was).is_some_and(|was| Some(was) == decimal(digits)))
}

/// A decimal without trailing zeros; with `point`, a whole number keeps one digit after it: `4.5`, `36.0`.
fn unpadded(digits: &str, point: bool) -> String {
    match decimal(digits) {
        Some(value) => {
            let text = value.normalize().to_string();
            if text.contains('.') || !point { text } else { format!("{text}.0") }
        }
        None => digits.to_string(),
    }
}

/// Digits that JSON takes as a number: no sign `+`, no leading point or zeros.
pub(crate) fn plain(digits: &str) -> String {
    let (sign, rest) = match digits.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", digits.strip_prefix('+').unwrap_or(digits)),
    };
    let rest = rest.trim_start_matches('0');
    match rest.chars().next() {
        Some(c) if c.is_ascii_digit() => format!("{sign}{rest}"),
        _ => format!("{sign}0{rest}"),
    }
}

/// A text as a JSON number, if it is written as one.
pub(crate) fn as_number(text: &str) -> Option<Json<'_>> {
    (is_decimal(text) && plain(text) == text).then(|| Json::Number(text.into()))
}

/// Whether a text is a decimal numeral: sign, digits, point, digits, exponent.
pub(crate) fn is_decimal(text: &str) -> bool {
    let rest = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (rest, None),
    };
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let mantissa_ok = match mantissa.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(mantissa),
    };
    mantissa_ok && exponent.is_none_or(|e| digits(e.strip_prefix(['-', '+']).unwrap_or(e)))
}

/// The exact value of a numeral, if 28 digits hold it.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    if !is_decimal(text) {
        return None;
    }
    if text.contains(['e', 'E']) { Decimal::from_scientific(text).ok() } else { Decimal::from_str(text).ok() }
}
