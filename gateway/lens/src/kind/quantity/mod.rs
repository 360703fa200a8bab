//! Quantities as platforms keep them: an amount in a base unit with a scale, in the
//! unit of its unit price, or beside a unit code.

mod base;
mod packed;
mod pieces;
mod scaled;
mod unit;

use super::number::{decimal, digits_of, plain};
use super::{Notes, Unfit, extras, shorten, wrong_value};
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::{self, Dimension, Name, Prefix, Term, b, m, resolve};
use rust_decimal::Decimal;
use std::borrow::Cow;

pub(crate) use base::Base;
pub(crate) use packed::Packed;
pub(crate) use pieces::Pieces;
pub(crate) use scaled::Scaled;
pub(crate) use unit::Unit;

/// A quantity: amount and unit.
pub(super) fn quantity<'b>(amount: impl Into<Cow<'b, str>>, unit: Term) -> Value<'b> {
    let mut node = Node::new(b::QUANTITATIVE_VALUE);
    node.properties.reserve_exact(2);
    node.properties.push((b::HAS_UNIT.into(), Value::Link(Name::Known(unit))));
    node.properties.push((b::VALUE.into(), Value::Literal(Literal::number(amount))));
    Value::Node(Box::new(node))
}

/// Amount and unit of a quantity node. Where it names no unit, it is the one that was there, or pieces.
pub(super) fn parts<'v>(
    value: &'v Value<'_>,
    was: Option<Term>,
    notes: &mut dyn Notes,
) -> Result<(&'v str, Term), Unfit> {
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
pub(super) struct Sort(pub(super) Dimension, Option<Term>);

impl Sort {
    pub(super) fn of(term: Term) -> Option<Sort> {
        let unit = term::Unit::of(term)?;
        Some(Sort(unit.dimension, (unit.dimension == Dimension::Container).then_some(term)))
    }

    /// Pieces, packs and containers, which platforms call items.
    pub(super) fn counted(self) -> bool {
        matches!(self.0, Dimension::Count | Dimension::Container)
    }
}

/// How many base units one of a unit is.
pub(super) fn factor(term: Term) -> Decimal {
    term::Unit::of(term).map_or(Decimal::ONE, term::Unit::base_units)
}

/// The amount in the base unit of its dimension: g, L, or pieces.
pub(super) fn in_base(digits: &str, term: Term) -> Option<(Sort, Decimal)> {
    Some((Sort::of(term)?, decimal(digits)?.checked_mul(factor(term))?))
}

pub(super) fn unfit_unit(term: Term) -> Unfit {
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

pub(super) fn imprecise(digits: &str) -> Unfit {
    Unfit::new(
        0,
        Text::new(
            format!("`{}` has more digits than the platform can keep", shorten(digits)),
            format!("`{}` a plus de chiffres que la plateforme ne peut garder", shorten(digits)),
        ),
        Text::new("Give fewer digits.", "Donnez moins de chiffres."),
    )
}

/// Whether an amount is written there already, digit by digit, in the unit that is there.
pub(super) fn stands(digits: &str, unit: Term, original: Option<&Json<'_>>, was: Option<Term>) -> bool {
    was == Some(unit) && original.and_then(Json::as_lexeme).map(str::trim) == Some(digits)
}

/// The unit that a name of an item stands for; a name of no measure is a piece.
pub(super) fn named(name: &str) -> Term {
    let name = name.trim();
    let measure = resolve(Prefix::DfcM, name).or_else(|| resolve(Prefix::DfcM, name.strip_suffix('s')?));
    measure.filter(|t| Sort::of(*t).is_some_and(Sort::counted)).unwrap_or(m::PIECE)
}

/// Tells that the word for an item is lost, unless it is a measure or says nothing more than `item`.
pub(super) fn word_lost(place: usize, word: &str, notes: &mut dyn Notes) {
    let plain = matches!(word.trim().to_lowercase().as_str(), "" | "item" | "items" | "piece" | "pieces");
    if !plain && named(word) == m::PIECE {
        notes.lose(place, Reason::NoTerm, &mut || {
            Text::new(
                format!("`{}` is no measure of the list; it counts as pieces", shorten(word)),
                format!("`{}` n'est pas une mesure de la liste ; compté en pièces", shorten(word)),
            )
        });
    }
}

/// Tells that the word for an item says nothing beside a weight or a volume.
pub(super) fn word_unused(place: usize, word: &str, notes: &mut dyn Notes) {
    if !word.trim().is_empty() {
        notes.lose(place, Reason::Dropped, &mut || {
            Text::new(
                "the word for an item says nothing beside a measure",
                "le mot pour l'article ne dit rien à côté d'une mesure",
            )
        });
    }
}

/// What an item of a counted unit is called.
pub(super) fn item_name(sold: Term) -> String {
    if sold == m::PIECE { "item".into() } else { sold.local().to_lowercase() }
}

pub(super) fn number(amount: Decimal) -> Json<'static> {
    Json::Number(plain(&amount.normalize().to_string()).into())
}

/// An amount in the form of what stands there now.
pub(super) fn like(amount: Decimal, original: Option<&Json<'_>>) -> Json<'static> {
    match original {
        Some(was) if was.as_lexeme().map(str::trim).and_then(decimal) == Some(amount) => was.clone().into_owned(),
        Some(Json::String(_)) => Json::String(amount.normalize().to_string().into()),
        _ => number(amount),
    }
}

pub(super) fn text<'b>(found: Option<&'b Json<'b>>) -> &'b str {
    found.and_then(Json::as_lexeme).unwrap_or_default()
}

/// An amount in another unit, if that unit can hold it exactly.
pub(super) fn converted(digits: &str, from: Term, to: Term) -> Result<Decimal, Unfit> {
    if from == to {
        return decimal(digits).ok_or_else(|| imprecise(digits));
    }
    let (sort, base) = in_base(digits, from).ok_or_else(|| unfit_unit(from))?;
    if Sort::of(to) != Some(sort) {
        return Err(unfit_unit(from));
    }
    let factor = factor(to);
    let amount = base.checked_div(factor).map(rounded);
    amount.filter(|amount| amount.checked_mul(factor) == Some(base)).ok_or_else(|| imprecise(digits))
}

/// A quotient without the digits that division adds.
pub(super) fn rounded(amount: Decimal) -> Decimal {
    amount.round_dp(12).normalize()
}
