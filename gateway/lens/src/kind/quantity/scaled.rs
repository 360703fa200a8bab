//! An amount in g, L or items, with dimension, scale and name of the unit as sold.

use super::{
    Sort, converted, imprecise, item_name, like, named, number, parts, quantity, rounded, stands, text, unfit_unit,
    word_lost, word_unused,
};
use crate::kind::number::{decimal, lexeme};
use crate::kind::{Change, Kind, Notes, Unfit, shorten, wrong_type};
use crate::settings::Settings;
use passerelle_model::document::Value;
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::{Term, m};
use rust_decimal::Decimal;
use std::str::FromStr;

/// `unit_value` in g, L or items, with dimension, scale and name of the unit as sold.
#[derive(Debug)]
pub(crate) struct Scaled;

/// Weight and volume scales: factor to g or L, and the unit sold. Two factors are met for ounce
/// and pound; the rounded one is the platform's own.
const SCALES: [(&str, &str, Term); 14] = [
    ("weight", "0.001", m::MILLIGRAM),
    ("weight", "1", m::GRAM),
    ("weight", "1000", m::KILOGRAM),
    ("weight", "1000000", m::TONNE),
    ("weight", "28.35", m::OUNCE),
    ("weight", "28.349523125", m::OUNCE),
    ("weight", "453.6", m::POUND_MASS),
    ("weight", "453.59237", m::POUND_MASS),
    ("volume", "0.001", m::MILLILITRE),
    ("volume", "0.01", m::CENTILITRE),
    ("volume", "0.1", m::DECILITRE),
    ("volume", "1", m::LITRE),
    ("volume", "4.54609", m::GALLON),
    ("volume", "1000", m::LITRE),
];

fn sold_in(dimension: &str, scale: Decimal) -> Option<(Decimal, Term)> {
    let near = |a: Decimal, b: Decimal| (a - b).abs() <= b * Decimal::new(1, 4);
    SCALES
        .iter()
        .filter(|(d, _, _)| *d == dimension)
        .filter_map(|(_, factor, term)| Some((Decimal::from_str(factor).ok()?, *term)))
        .find(|(factor, _)| near(scale, *factor))
        // A scale such as kL has no unit of its own: the amount stays in the base unit. Any other is taken as it
        // stands, because the platform works with it: 226.8 at 28.35 is 8 ounces.
        .map(
            |(factor, term)| {
                if term == m::LITRE && factor != Decimal::ONE { (Decimal::ONE, term) } else { (scale, term) }
            },
        )
}

impl Scaled {
    /// The unit of the document and the divisor that leads to it.
    fn unit_of(places: &[Option<&Json<'_>>]) -> Result<(Decimal, Term), Unfit> {
        let dimension = places[1].and_then(Json::as_lexeme).unwrap_or_default();
        if dimension == "items" || dimension.is_empty() {
            return Ok((Decimal::ONE, named(places[3].and_then(Json::as_lexeme).unwrap_or_default())));
        }
        let scale = places[2].and_then(Json::as_lexeme).and_then(decimal);
        let fits = scale.and_then(|scale| sold_in(dimension, scale));
        fits.ok_or_else(|| {
            let scale = places[2].map(|s| s.to_text()).unwrap_or_else(|| "null".into());
            Unfit::new(
                2,
                Text::new(
                    format!("scale {scale} of a {} is none of the scales known", shorten(dimension)),
                    format!("l'échelle {scale} d'un {} n'est pas connue", shorten(dimension)),
                ),
                Text::new("Correct the unit of this variant.", "Corrigez l'unité de cette variante."),
            )
        })
    }
}

impl Kind for Scaled {
    fn places(&self) -> (usize, usize) {
        (4, 4)
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let Some(digits) = lexeme(0, found)? else { return Ok(None) };
        let (divisor, unit) = Self::unit_of(places)?;
        let two_factors = matches!(unit, m::OUNCE | m::POUND_MASS);
        let usual = || SCALES.iter().find(|(_, _, term)| *term == unit).and_then(|(_, usual, _)| decimal(usual));
        if two_factors && usual() != Some(divisor) {
            for place in [0, 2] {
                notes.lose(place, Reason::Precision, &mut || {
                    Text::new(
                        "one of two factors in use; something new gets the other",
                        "un des deux facteurs en usage ; du nouveau reçoit l'autre",
                    )
                });
            }
        }
        match Sort::of(unit) {
            Some(sort) if !sort.counted() => word_unused(3, text(places[3]), notes),
            _ => word_lost(3, text(places[3]), notes),
        }
        if divisor == Decimal::ONE {
            return Ok(Some(quantity(digits, unit)));
        }
        let amount = decimal(digits).and_then(|amount| amount.checked_div(divisor));
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
        let Some(value) = value else { return Ok(vec![Some(Json::Null), None, None, None]) };
        let was = original[0].and_then(|_| Self::unit_of(original).ok()).map(|(_, unit)| unit);
        let (digits, sold) = parts(value, was, notes)?;
        if stands(digits, sold, original[0], was) && Self::unit_of(original)?.0 == Decimal::ONE {
            return Ok(vec![None, None, None, None]);
        }
        let sort = Sort::of(sold).ok_or_else(|| unfit_unit(sold))?;
        // Without a dimension the amount that stands there counts pieces.
        let measured = original[1].and_then(Json::as_lexeme).is_some_and(|dimension| !dimension.is_empty());
        if original[0].is_some() && (measured || was.and_then(Sort::of) == Some(sort)) {
            let (divisor, was) = Self::unit_of(original)?;
            let sold_as = converted(digits, sold, was)?;
            let was = original[0].and_then(Json::as_lexeme).and_then(|was| decimal(was.trim())?.checked_div(divisor));
            if was.map(rounded) == Some(sold_as.normalize()) {
                return Ok(vec![None, None, None, None]);
            }
            let amount = sold_as
                .checked_mul(divisor)
                .filter(|amount| amount.checked_div(divisor).map(rounded) == Some(sold_as.normalize()));
            let amount = amount.ok_or_else(|| imprecise(digits))?;
            return Ok(vec![Some(like(amount, original[0])), None, None, None]);
        }
        let scale = SCALES.iter().find(|(_, _, term)| *term == sold);
        Ok(match scale {
            _ if sort.counted() => {
                vec![
                    Some(number(decimal(digits).ok_or_else(|| imprecise(digits))?)),
                    Some(Json::String("items".into())),
                    Some(Json::Null),
                    Some(Json::String(item_name(sold).into())),
                ]
            }
            Some((dimension, factor, _)) => vec![
                Some(number(scaled(digits, factor)?)),
                Some(Json::String((*dimension).into())),
                Some(Json::Number((*factor).into())),
                Some(Json::String("".into())),
            ],
            _ => return Err(unfit_unit(sold)),
        })
    }
}

/// An amount by the factor of its unit.
fn scaled(digits: &str, factor: &str) -> Result<Decimal, Unfit> {
    let amount = decimal(digits).zip(decimal(factor)).and_then(|(amount, factor)| amount.checked_mul(factor));
    amount.ok_or_else(|| imprecise(digits))
}
