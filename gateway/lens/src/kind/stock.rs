//! Stock: unlimited, a count, or unknown. Unlimited is -1 in the document, as DFC practice has it.

use super::boolean::Boolean;
use super::number::{decimal, digits_of, lexeme, plain};
use super::{Change, Kind, Notes, Unfit, wrong_value};
use crate::settings::Settings;
use passerelle_model::document::{Literal, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use rust_decimal::Decimal;

/// A flag that says unlimited, and a count.
#[derive(Debug)]
pub(crate) struct Stock {
    flag: Boolean,
}

impl Stock {
    pub(crate) fn parse(args: &str) -> Result<Self, Text> {
        Ok(Stock { flag: Boolean::parse(args)? })
    }
}

impl Kind for Stock {
    fn places(&self) -> (usize, usize) {
        (2, 2)
    }

    fn main_place(&self) -> usize {
        1
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let unlimited = places[0].map(|found| self.flag.read(0, found)).transpose()?.flatten();
        if unlimited == Some(true) {
            if places[1].is_some_and(|count| count.as_lexeme() != Some("")) {
                notes.lose(1, Reason::Dropped, &mut || {
                    Text::new(
                        "a count means nothing while stock is unlimited",
                        "un nombre ne dit rien quand le stock est illimité",
                    )
                });
            }
            return Ok(Some(Value::Literal(Literal::number("-1"))));
        }
        let Some(found) = places[1] else { return Ok(None) };
        let Some(digits) = lexeme(1, found)? else { return Ok(None) };
        if decimal(digits) == Some(Decimal::NEGATIVE_ONE) {
            // A count of -1 would read as unlimited.
            notes.lose(1, Reason::Precision, &mut || {
                Text::new(
                    "one too many was sold; it is shared as 0, because -1 stands for unlimited",
                    "il s'en est vendu un de trop ; partagé comme 0, car -1 désigne l'illimité",
                )
            });
            return Ok(Some(Value::Literal(Literal::number("0"))));
        }
        Ok(Some(Value::Literal(Literal::number(digits))))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else {
            return Err(Unfit {
                place: 1,
                ..wrong_value(
                    &Value::Many(Vec::new()),
                    "a count, or -1 for unlimited",
                    "un nombre, ou -1 pour illimité",
                )
            });
        };
        let digits = digits_of(value)?;
        let count = decimal(digits).ok_or_else(|| wrong_value(value, "a count", "un nombre"))?;
        if count == Decimal::NEGATIVE_ONE {
            return Ok(vec![Some(self.flag.write(true, original[0])), None]);
        }
        let limited = original[0].map(|found| self.flag.read(0, found)).transpose()?.flatten() != Some(true);
        let was = original[1].and_then(Json::as_lexeme).and_then(|was| decimal(was.trim()));
        if limited && (was == Some(count) || (was == Some(Decimal::NEGATIVE_ONE) && count.is_zero())) {
            return Ok(vec![None, None]);
        }
        let oversold = count.is_sign_negative() && !count.is_zero();
        if oversold && original[1].and_then(Json::as_lexeme).is_none_or(|was| was == "0") {
            notes.lose(1, Reason::Precision, &mut || {
                Text::new("a count below zero is written as 0", "un nombre négatif est écrit 0")
            });
        } else if oversold {
            return Err(wrong_value(value, "0 or more, or -1 for unlimited", "0 ou plus, ou -1 pour illimité"));
        }
        if !count.fract().is_zero() {
            return Err(wrong_value(value, "a whole number", "un nombre entier"));
        }
        let count = count.trunc().max(Decimal::ZERO).normalize().to_string();
        let count = match original[1] {
            Some(Json::String(_)) => Json::String(count.into()),
            _ => Json::Number(plain(&count).into()),
        };
        // A count alone says that stock is limited, so a flag that was never there stays away.
        let flag = match original[0] {
            Some(found) if self.flag.read(0, found)? == Some(true) => Some(self.flag.write(false, original[0])),
            None if original[1].is_none() => Some(self.flag.write(false, None)),
            _ => None,
        };
        Ok(vec![flag, Some(count)])
    }
}
