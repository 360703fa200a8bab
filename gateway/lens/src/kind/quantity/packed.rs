//! So many of a unit type, or of a named item.

use super::{
    Sort, converted, imprecise, item_name, like, named, parts, quantity, rounded, stands, text, unfit_unit, word_lost,
    word_unused,
};
use crate::kind::number::{decimal, lexeme};
use crate::kind::{Change, Kind, Notes, Unfit, shorten, wrong_type};
use crate::settings::Settings;
use passerelle_model::document::Value;
use passerelle_model::json::Json;
use passerelle_model::loss::Text;
use passerelle_model::term::{Term, m};
use rust_decimal::Decimal;

/// `units` of a `unit_type`, or of a named item.
#[derive(Debug)]
pub(crate) struct Packed;

/// `unit_type` words and their units; oz and lb as the file means them.
const UNIT_TYPES: [(&str, Term); 11] = [
    ("mg", m::MILLIGRAM),
    ("g", m::GRAM),
    ("kg", m::KILOGRAM),
    ("oz", m::OUNCE),
    ("lb", m::POUND_MASS),
    ("t", m::TONNE),
    ("ml", m::MILLILITRE),
    ("cl", m::CENTILITRE),
    ("dl", m::DECILITRE),
    ("l", m::LITRE),
    ("gal", m::GALLON),
];

impl Packed {
    fn unit_of(places: &[Option<&Json<'_>>]) -> Result<(Term, Decimal), Unfit> {
        let unit_type = places[1].and_then(Json::as_lexeme).unwrap_or_default().trim().to_lowercase();
        let name = places[2].and_then(Json::as_lexeme).unwrap_or_default().trim();
        if unit_type.is_empty() {
            return Ok((named(name), Decimal::ONE));
        }
        if unit_type == "kl" {
            return Ok((m::LITRE, Decimal::ONE_THOUSAND));
        }
        let fits = UNIT_TYPES.iter().find(|(word, _)| *word == unit_type).map(|(_, term)| (*term, Decimal::ONE));
        fits.ok_or_else(|| {
            Unfit::new(
                1,
                Text::new(
                    format!(
                        "unit type `{}` is none of mg, g, kg, oz, lb, t, ml, cl, dl, l, kl, gal",
                        shorten(&unit_type)
                    ),
                    format!(
                        "le type d'unité `{}` n'est pas parmi mg, g, kg, oz, lb, t, ml, cl, dl, l, kl, gal",
                        shorten(&unit_type)
                    ),
                ),
                Text::new(
                    "Use one of them, or leave it blank and name the item in variant_unit_name.",
                    "Utilisez l'un d'eux, ou laissez vide et nommez l'article dans variant_unit_name.",
                ),
            )
        })
    }
}

impl Kind for Packed {
    fn places(&self) -> (usize, usize) {
        (3, 3)
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let Some(digits) = lexeme(0, found)? else { return Ok(None) };
        let (unit, scale) = Self::unit_of(places)?;
        if text(places[1]).trim().is_empty() {
            word_lost(2, text(places[2]), notes);
        } else {
            word_unused(2, text(places[2]), notes);
        }
        if scale == Decimal::ONE {
            return Ok(Some(quantity(digits, unit)));
        }
        let amount = decimal(digits).and_then(|amount| amount.checked_mul(scale));
        let amount = amount.ok_or_else(|| wrong_type(0, found, "a number", "un nombre"))?;
        Ok(Some(quantity(rounded(amount).to_string(), unit)))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null), None, None]) };
        let was = original[0].and_then(|_| Self::unit_of(original).ok()).map(|(unit, _)| unit);
        let (digits, sold) = parts(value, was, notes)?;
        if stands(digits, sold, original[0], was) && Self::unit_of(original)?.1 == Decimal::ONE {
            return Ok(vec![None, None, None]);
        }
        if original[0].is_some() {
            let (was, scale) = Self::unit_of(original)?;
            let sold_as = converted(digits, sold, was)?;
            let amount = sold_as.checked_div(scale).filter(|amount| amount.checked_mul(scale) == Some(sold_as));
            let amount = amount.ok_or_else(|| imprecise(digits))?;
            return Ok(vec![Some(like(amount, original[0])), None, None]);
        }
        let amount = Json::String(decimal(digits).ok_or_else(|| imprecise(digits))?.normalize().to_string().into());
        if let Some((word, _)) = UNIT_TYPES.iter().find(|(_, term)| *term == sold) {
            return Ok(vec![Some(amount), Some(Json::String((*word).into())), None]);
        }
        if Sort::of(sold).is_some_and(Sort::counted) {
            let unmeasured = original[1].map(|_| Json::String("".into()));
            return Ok(vec![Some(amount), unmeasured, Some(Json::String(item_name(sold).into()))]);
        }
        Err(unfit_unit(sold))
    }
}
