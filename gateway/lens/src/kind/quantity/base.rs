//! An amount in g, L or items; the unit of the unit price tells which.

use super::{
    Sort, converted, imprecise, in_base, item_name, like, named, number, parts, quantity, stands, text, unfit_unit,
    word_lost,
};
use crate::kind::number::{decimal, lexeme};
use crate::kind::{Change, Kind, Notes, Unfit};
use crate::settings::Settings;
use passerelle_model::document::Value;
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::{Dimension, Term, m};

/// `unit_value` in g, L or items, and the unit of the unit price that tells which.
#[derive(Debug)]
pub(crate) struct Base;

impl Kind for Base {
    fn places(&self) -> (usize, usize) {
        (2, 2)
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let Some(digits) = lexeme(0, found)? else { return Ok(None) };
        let priced_in = text(places[1]);
        if priced_in.is_empty() {
            notes.lose(0, Reason::Ambiguous, &mut || {
                Text::new(
                    "grams, litres or pieces: without the unit of the unit price nobody can tell",
                    "grammes, litres ou pièces : sans l'unité du prix unitaire, on ne peut savoir",
                )
            });
            return Ok(None);
        }
        let unit = base_unit(priced_in);
        if unit == m::PIECE {
            word_lost(1, priced_in, notes);
        } else if !matches!(priced_in, "kg" | "L") {
            notes.lose(1, Reason::Precision, &mut || {
                Text::new(
                    "the amount crosses; that its price is told by this unit does not",
                    "la quantité passe ; que son prix se dise dans cette unité ne passe pas",
                )
            });
        }
        Ok(Some(quantity(digits, unit)))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null), None]) };
        // Without the unit of the unit price the amount that stands there says nothing.
        let was = Some(text(original[1])).filter(|priced_in| !priced_in.is_empty()).map(base_unit);
        let (digits, unit) = parts(value, was, notes)?;
        if stands(digits, unit, original[0], was) {
            return Ok(vec![None, None]);
        }
        let (sort, amount) = in_base(digits, unit).ok_or_else(|| unfit_unit(unit))?;
        if let (Some(_), Some(was)) = (original[0], was) {
            if Sort::of(was) != Some(sort) {
                return Err(unfit_unit(unit));
            }
            let amount = if sort.counted() { converted(digits, unit, was)? } else { amount };
            return Ok(vec![Some(like(amount, original[0])), None]);
        }
        let (amount, priced_in) = match sort.0 {
            Dimension::Mass => (amount, "kg".into()),
            Dimension::Volume => (amount, "L".into()),
            _ if sort.counted() => (decimal(digits).ok_or_else(|| imprecise(digits))?, item_name(unit)),
            _ => return Err(unfit_unit(unit)),
        };
        Ok(vec![Some(number(amount)), Some(Json::String(priced_in.into()))])
    }
}

/// The base unit that a unit price tells: weight for kg and lb, volume for L, else items.
fn base_unit(priced_in: &str) -> Term {
    match priced_in {
        "kg" | "lb" | "g" | "oz" => m::GRAM,
        "L" | "l" => m::LITRE,
        name => named(name),
    }
}
