//! Quantities as platforms keep them: an amount in a base unit with a scale, in the
//! unit of its unit price, or beside a unit code (`reference/food-platforms.md` §8.3).

use super::code::table_of;
use super::number::{decimal, digits_of, lexeme, plain};
use super::{Change, Codes, Kind, Notes, Unfit, extras, shorten, wrong_type, wrong_value};
use crate::settings::Settings;
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::{self, Dimension, Name, Prefix, Term, b, m, resolve};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::str::FromStr;

/// `unit_value` in g, L or items, and the unit of the unit price that tells which.
#[derive(Debug)]
pub(crate) struct Base;

/// `unit_value` in g, L or items, with dimension, scale and name of the unit as sold.
#[derive(Debug)]
pub(crate) struct Scaled;

/// `units` of a `unit_type`, or of a named item.
#[derive(Debug)]
pub(crate) struct Packed;

/// An amount and a unit code of a table.
#[derive(Debug)]
pub(crate) struct Unit {
    table: String,
    rows: Vec<(Box<str>, Term)>,
}

/// A quantity: amount and unit.
fn quantity<'b>(amount: impl Into<Cow<'b, str>>, unit: Term) -> Value<'b> {
    let mut node = Node::new(b::QUANTITATIVE_VALUE);
    node.properties.reserve_exact(2);
    node.properties.push((b::HAS_UNIT.into(), Value::Link(Name::Known(unit))));
    node.properties.push((b::VALUE.into(), Value::Literal(Literal::number(amount))));
    Value::Node(Box::new(node))
}

/// Amount and unit of a quantity node. Where it names no unit, it is the one that was there, or pieces.
fn parts<'v>(value: &'v Value<'_>, was: Option<Term>, notes: &mut dyn Notes) -> Result<(&'v str, Term), Unfit> {
    let wanted = || wrong_value(value, "a quantity with value and unit", "une quantité avec valeur et unité");
    let node = value.as_node().ok_or_else(wanted)?;
    let digits = digits_of(node.get(b::VALUE).ok_or_else(wanted)?)?;
    extras(node, &[b::VALUE, b::HAS_UNIT], notes);
    match node.get(b::HAS_UNIT) {
        None => Ok((digits, was.unwrap_or(m::PIECE))),
        Some(Value::Link(Name::Known(term))) => Ok((digits, *term)),
        Some(other) => Err(wrong_value(other, "a unit of the measures list", "une unité de la liste des mesures")),
    }
}

/// What an amount can be converted into: its dimension, and for containers the container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sort(Dimension, Option<Term>);

impl Sort {
    fn of(term: Term) -> Option<Sort> {
        let unit = term::Unit::of(term)?;
        Some(Sort(unit.dimension, (unit.dimension == Dimension::Container).then_some(term)))
    }

    /// Pieces, packs and containers, which platforms call items.
    fn counted(self) -> bool {
        matches!(self.0, Dimension::Count | Dimension::Container)
    }
}

/// How many base units one of a unit is.
fn factor(term: Term) -> Decimal {
    term::Unit::of(term).map_or(Decimal::ONE, term::Unit::base_units)
}

/// The amount in the base unit of its dimension: g, L, or pieces.
fn in_base(digits: &str, term: Term) -> Option<(Sort, Decimal)> {
    Some((Sort::of(term)?, decimal(digits)?.checked_mul(factor(term))?))
}

fn unfit_unit(term: Term) -> Unfit {
    Unfit::new(
        0,
        Text::new(
            format!("the unit `{}` has no place here", term.curie()),
            format!("l'unité `{}` n'a pas de place ici", term.curie()),
        ),
        Text::new(
            "Give a weight, a volume or a number of pieces.",
            "Donnez un poids, un volume ou un nombre de pièces.",
        ),
    )
}

fn imprecise(digits: &str) -> Unfit {
    Unfit::new(
        0,
        Text::new(
            format!("`{}` has more digits than the platform can keep", shorten(digits)),
            format!("`{}` a plus de chiffres que la plateforme ne peut garder", shorten(digits)),
        ),
        Text::new("Give fewer digits.", "Donnez moins de chiffres."),
    )
}

/// The unit that a name of an item stands for; a name of no measure is a piece.
fn named(name: &str) -> Term {
    let name = name.trim();
    let measure = resolve(Prefix::DfcM, name).or_else(|| resolve(Prefix::DfcM, name.strip_suffix('s')?));
    measure.filter(|t| Sort::of(*t).is_some_and(Sort::counted)).unwrap_or(m::PIECE)
}

/// What an item of a counted unit is called.
fn item_name(sold: Term) -> String {
    if sold == m::PIECE { "item".into() } else { sold.local().to_lowercase() }
}

fn number(amount: Decimal) -> Json<'static> {
    Json::Number(plain(&amount.normalize().to_string()).into())
}

/// An amount in the form of what stands there now.
fn like(amount: Decimal, original: Option<&Json<'_>>) -> Json<'static> {
    match original {
        Some(Json::String(_)) => Json::String(amount.normalize().to_string().into()),
        _ => number(amount),
    }
}

fn text<'b>(found: Option<&'b Json<'b>>) -> &'b str {
    found.and_then(Json::as_lexeme).unwrap_or_default()
}

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
        Ok(Some(quantity(digits, base_unit(priced_in))))
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
        let (sort, amount) = in_base(digits, unit).ok_or_else(|| unfit_unit(unit))?;
        if let (Some(_), Some(was)) = (original[0], was) {
            if Sort::of(was) != Some(sort) {
                return Err(unfit_unit(unit));
            }
            let amount = if sort.counted() { same_count(was, amount)? } else { amount };
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

/// How many of a counted unit make `pieces`.
fn same_count(unit_term: Term, pieces: Decimal) -> Result<Decimal, Unfit> {
    let factor = factor(unit_term);
    let amount = pieces / factor;
    if amount * factor == pieces { Ok(amount) } else { Err(unfit_unit(unit_term)) }
}

/// The base unit that a unit price tells: weight for kg and lb, volume for L, else items.
fn base_unit(priced_in: &str) -> Term {
    match priced_in {
        "kg" | "lb" | "g" | "oz" => m::GRAM,
        "L" | "l" => m::LITRE,
        name => named(name),
    }
}

/// Weight and volume scales: factor to g or L, and the unit sold. Two factors are met for ounce and pound.
const SCALES: [(&str, &str, Term); 14] = [
    ("weight", "0.001", m::MILLIGRAM),
    ("weight", "1", m::GRAM),
    ("weight", "1000", m::KILOGRAM),
    ("weight", "1000000", m::TONNE),
    ("weight", "28.349523125", m::OUNCE),
    ("weight", "28.35", m::OUNCE),
    ("weight", "453.59237", m::POUND_MASS),
    ("weight", "453.6", m::POUND_MASS),
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
        // A scale such as kL has no unit of its own: the amount stays in the base unit.
        .map(
            |(factor, term)| {
                if term == m::LITRE && factor != Decimal::ONE { (Decimal::ONE, term) } else { (factor, term) }
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
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let Some(digits) = lexeme(0, found)? else { return Ok(None) };
        let (divisor, unit) = Self::unit_of(places)?;
        if divisor == Decimal::ONE {
            return Ok(Some(quantity(digits, unit)));
        }
        let amount = decimal(digits).ok_or_else(|| wrong_type(0, found, "a number", "un nombre"))? / divisor;
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
        let was = original[1].and_then(|_| Self::unit_of(original).ok()).map(|(_, unit)| unit);
        let (digits, sold) = parts(value, was, notes)?;
        let (sort, in_base) = in_base(digits, sold).ok_or_else(|| unfit_unit(sold))?;
        if original[0].is_some() && original[1].is_some() {
            let (divisor, was) = Self::unit_of(original)?;
            if Sort::of(was) != Some(sort) {
                return Err(unfit_unit(sold));
            }
            let amount = match sort.0 {
                _ if sort.counted() => same_count(was, in_base)?,
                _ if was == sold => {
                    let amount = decimal(digits).ok_or_else(|| imprecise(digits))? * divisor;
                    if rounded(amount / divisor) != rounded(decimal(digits).unwrap_or_default()) {
                        return Err(imprecise(digits));
                    }
                    amount
                }
                _ => in_base,
            };
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
                Some(number(in_base)),
                Some(Json::String((*dimension).into())),
                Some(Json::Number((*factor).into())),
                Some(Json::String("".into())),
            ],
            _ => return Err(unfit_unit(sold)),
        })
    }
}

/// A quotient without the digits that division adds.
fn rounded(amount: Decimal) -> Decimal {
    amount.round_dp(12).normalize()
}

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
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let Some(digits) = lexeme(0, found)? else { return Ok(None) };
        let (unit, scale) = Self::unit_of(places)?;
        if scale == Decimal::ONE {
            return Ok(Some(quantity(digits, unit)));
        }
        let amount = decimal(digits).ok_or_else(|| wrong_type(0, found, "a number", "un nombre"))? * scale;
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
        if original[0].is_some() {
            let (was, scale) = Self::unit_of(original)?;
            let (sort, base) = in_base(digits, sold).ok_or_else(|| unfit_unit(sold))?;
            if Sort::of(was) != Some(sort) {
                return Err(unfit_unit(sold));
            }
            let amount = if was == sold {
                decimal(digits).ok_or_else(|| imprecise(digits))? / scale
            } else {
                let per = factor(was) * scale;
                let amount = rounded(base / per);
                if amount * per != base {
                    return Err(imprecise(digits));
                }
                amount
            };
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

impl Unit {
    pub(crate) fn parse(table: &str, codes: &Codes) -> Result<Self, String> {
        let rows = table_of(table, codes)?
            .iter()
            .map(|(native, means)| Ok((native.as_str().into(), crate::path::known(means)?)))
            .collect::<Result<_, String>>()?;
        Ok(Unit { table: table.into(), rows })
    }
}

impl Kind for Unit {
    fn places(&self) -> (usize, usize) {
        (2, 2)
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let code = text(places[1]);
        let digits = match places[0] {
            Some(found) => lexeme(0, found)?,
            None => None,
        };
        if digits.is_none() && code.is_empty() {
            return Ok(None);
        }
        let Some((_, unit)) = self.rows.iter().find(|(row, _)| row.eq_ignore_ascii_case(code)) else {
            return Err(Unfit::new(
                1,
                Text::new(
                    format!("`{}` is not in code table `{}`", shorten(code), self.table),
                    format!("`{}` n'est pas dans la table `{}`", shorten(code), self.table),
                ),
                Text::new(
                    format!("Add a row to [codes.{}] in platform.toml, or correct the unit.", self.table),
                    format!("Ajoutez une ligne à [codes.{}] dans platform.toml, ou corrigez l'unité.", self.table),
                ),
            ));
        };
        Ok(Some(quantity(digits.unwrap_or("1"), *unit)))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null), Some(Json::Null)]) };
        let native = original[1].and_then(Json::as_lexeme);
        let was = self.rows.iter().find(|(row, _)| native.is_some_and(|native| row.eq_ignore_ascii_case(native)));
        let (digits, sold) = parts(value, was.map(|(_, unit)| *unit), notes)?;
        let row =
            self.rows.iter().find(|(row, term)| *term == sold && native.is_some_and(|n| row.eq_ignore_ascii_case(n)));
        let row = row.or_else(|| self.rows.iter().find(|(_, term)| *term == sold));
        let amount = |value: Decimal| match original[0] {
            Some(Json::Number(_)) => number(value),
            _ => Json::String(value.normalize().to_string().into()),
        };
        if let Some((row, _)) = row {
            let unit = (native != Some(row)).then(|| Json::String(row.to_string().into()));
            return Ok(vec![Some(amount(decimal(digits).ok_or_else(|| imprecise(digits))?)), unit]);
        }
        // No row for this unit: another one of the same dimension that holds the amount exactly.
        let (sort, base) = in_base(digits, sold).ok_or_else(|| unfit_unit(sold))?;
        for (row, term) in self.rows.iter().filter(|(_, term)| Sort::of(*term) == Some(sort)) {
            let factor = factor(*term);
            let value = rounded(base / factor);
            if value * factor == base {
                return Ok(vec![Some(amount(value)), Some(Json::String(row.to_string().into()))]);
            }
        }
        Err(unfit_unit(sold))
    }
}

/// A number of pieces.
#[derive(Debug)]
pub(crate) struct Pieces;

impl Kind for Pieces {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        Ok(lexeme(0, found)?.map(|digits| quantity(digits, m::PIECE)))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null)]) };
        let (digits, sold) = parts(value, None, notes)?;
        match in_base(digits, sold) {
            Some((Sort(Dimension::Count, _), amount)) => Ok(vec![Some(like(amount, original[0]))]),
            _ => Err(unfit_unit(sold)),
        }
    }
}
