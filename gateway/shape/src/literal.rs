//! Literals of documents against those of shapes. A document keeps a number as
//! its lexeme and draws no line between float, decimal and integer, so a numeric
//! datatype is met by any number of its value space, and numbers are equal by value.

use oxsdatatypes::{Date, DateTime, Duration, Time};
use passerelle_model::document::{Literal, LiteralKind};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::cmp::Ordering;
use std::str::FromStr;

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

/// A value that can be before or after another of its sort.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Ordered<'t> {
    /// A number that fits.
    Number(Decimal),
    /// A number beyond 28 digits, or not a number.
    Float(f64),
    /// An instant.
    DateTime(DateTime),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A length of time.
    Duration(Duration),
    /// Text, by code point.
    Text(&'t str),
    /// A truth value.
    Boolean(bool),
}

impl<'t> Ordered<'t> {
    /// The value of a literal, if its sort has an order.
    pub(crate) fn of(literal: &'t Literal<'_>) -> Option<Self> {
        let text = literal.text.as_ref();
        match &literal.kind {
            LiteralKind::Number => number(text),
            LiteralKind::String => Some(Ordered::Text(text)),
            LiteralKind::Boolean => boolean(text).map(Ordered::Boolean),
            LiteralKind::DateTime => DateTime::from_str(text).ok().map(Ordered::DateTime),
            LiteralKind::Date => Date::from_str(text).ok().map(Ordered::Date),
            LiteralKind::Language(_) => None,
            LiteralKind::Typed(datatype) => match datatype.strip_prefix(XSD)? {
                "time" => Time::from_str(text).ok().map(Ordered::Time),
                "duration" | "dayTimeDuration" | "yearMonthDuration" => {
                    Duration::from_str(text).ok().map(Ordered::Duration)
                }
                "string" => Some(Ordered::Text(text)),
                "boolean" => boolean(text).map(Ordered::Boolean),
                "dateTime" => DateTime::from_str(text).ok().map(Ordered::DateTime),
                "date" => Date::from_str(text).ok().map(Ordered::Date),
                local => Numeric::named(local).and_then(|_| number(text)),
            },
        }
    }

    /// The order of two values; none for values of different sorts.
    pub(crate) fn compare(&self, other: &Ordered<'_>) -> Option<Ordering> {
        match (self, other) {
            (Ordered::Number(a), Ordered::Number(b)) => Some(a.cmp(b)),
            (Ordered::Float(a), Ordered::Float(b)) => a.partial_cmp(b),
            (Ordered::Float(a), Ordered::Number(b)) => a.partial_cmp(&b.to_f64()?),
            (Ordered::Number(a), Ordered::Float(b)) => a.to_f64()?.partial_cmp(b),
            (Ordered::DateTime(a), Ordered::DateTime(b)) => a.partial_cmp(b),
            (Ordered::Date(a), Ordered::Date(b)) => a.partial_cmp(b),
            (Ordered::Time(a), Ordered::Time(b)) => a.partial_cmp(b),
            (Ordered::Duration(a), Ordered::Duration(b)) => a.partial_cmp(b),
            (Ordered::Text(a), Ordered::Text(b)) => Some(a.cmp(b)),
            (Ordered::Boolean(a), Ordered::Boolean(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }
}

fn number<'t>(text: &str) -> Option<Ordered<'t>> {
    if let Some(decimal) = short_decimal(text.as_bytes()) {
        return Some(Ordered::Number(decimal));
    }
    let decimal = match text.bytes().any(|b| matches!(b, b'e' | b'E')) {
        // `rust_decimal` reads `1_000`; no lexical form of a number allows it.
        false if text.contains('_') => return None,
        false => Decimal::from_str(text),
        true => Decimal::from_scientific(text),
    };
    match decimal {
        Ok(decimal) => Some(Ordered::Number(decimal)),
        Err(_) => float(text).map(Ordered::Float),
    }
}

/// A decimal of at most 18 digits: nearly all that documents hold.
fn short_decimal(text: &[u8]) -> Option<Decimal> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    if !(1..=18).contains(&digits.len()) {
        return None;
    }
    let (mut value, mut point) = (0_i64, None);
    for (index, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => value = value * 10 + i64::from(byte - b'0'),
            b'.' if point.is_none() && index > 0 => point = Some(index),
            _ => return None,
        }
    }
    let scale = point.map_or(0, |point| digits.len() - 1 - point);
    Some(Decimal::new(if negative { -value } else { value }, scale as u32))
}

fn float(text: &str) -> Option<f64> {
    match text {
        "INF" | "+INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ if text.contains(|c: char| c.is_ascii_alphabetic() && !matches!(c, 'e' | 'E')) => None,
        _ => text.parse().ok(),
    }
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// Whether two literals say the same: numbers by value, anything else by kind and text.
pub(crate) fn same(a: &Literal<'_>, b: &Literal<'_>) -> bool {
    if a.kind == b.kind && a.text == b.text {
        return true;
    }
    is_number(a)
        && is_number(b)
        && match (number(&a.text), number(&b.text)) {
            (Some(a), Some(b)) => a.compare(&b) == Some(Ordering::Equal),
            _ => false,
        }
}

/// A text that two literals share when kind and text are the same.
pub(crate) fn key(literal: &Literal<'_>) -> String {
    let kind = match &literal.kind {
        LiteralKind::String => "s",
        LiteralKind::Number => "n",
        LiteralKind::Boolean => "b",
        LiteralKind::DateTime => "t",
        LiteralKind::Date => "d",
        LiteralKind::Language(tag) => return format!("@{tag}\0{}", literal.text),
        LiteralKind::Typed(datatype) => return format!("^{datatype}\0{}", literal.text),
    };
    format!("{kind}\0{}", literal.text)
}

/// A text that two literals share when they are [`same`].
pub(crate) fn value_key(literal: &Literal<'_>) -> String {
    match is_number(literal).then(|| number(&literal.text)).flatten() {
        Some(Ordered::Number(decimal)) => format!("n\0{}", decimal.normalize()),
        Some(Ordered::Float(float)) => format!("n\0{float}"),
        _ => key(literal),
    }
}

fn is_number(literal: &Literal<'_>) -> bool {
    match &literal.kind {
        LiteralKind::Number => true,
        LiteralKind::Typed(datatype) => datatype.strip_prefix(XSD).is_some_and(|local| Numeric::named(local).is_some()),
        _ => false,
    }
}

/// A datatype that a shape asks for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Datatype {
    String,
    LangString,
    Boolean,
    DateTime,
    Date,
    Numeric(Numeric),
    Other(Box<str>),
}

/// The value space of a numeric datatype.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Numeric {
    /// Any number, infinities too.
    Float,
    /// Any finite number.
    Decimal,
    /// Whole numbers from one bound to another.
    Whole(Option<Decimal>, Option<Decimal>),
}

impl Numeric {
    fn named(local: &str) -> Option<Self> {
        let whole = |min: Option<i64>, max: Option<u64>| Numeric::Whole(min.map(Decimal::from), max.map(Decimal::from));
        Some(match local {
            "float" | "double" => Numeric::Float,
            "decimal" => Numeric::Decimal,
            "integer" => whole(None, None),
            "nonNegativeInteger" => whole(Some(0), None),
            "positiveInteger" => whole(Some(1), None),
            "nonPositiveInteger" => whole(None, Some(0)),
            "negativeInteger" => Numeric::Whole(None, Some(Decimal::NEGATIVE_ONE)),
            "long" => whole(Some(i64::MIN), Some(i64::MAX as u64)),
            "int" => whole(Some(i32::MIN.into()), Some(i32::MAX as u64)),
            "short" => whole(Some(i16::MIN.into()), Some(i16::MAX as u64)),
            "byte" => whole(Some(i8::MIN.into()), Some(i8::MAX as u64)),
            "unsignedLong" => whole(Some(0), Some(u64::MAX)),
            "unsignedInt" => whole(Some(0), Some(u32::MAX.into())),
            "unsignedShort" => whole(Some(0), Some(u16::MAX.into())),
            "unsignedByte" => whole(Some(0), Some(u8::MAX.into())),
            _ => return None,
        })
    }

    fn holds(self, text: &str) -> bool {
        match (self, number(text)) {
            (_, None) => false,
            (Numeric::Float, Some(_)) => true,
            (Numeric::Decimal, Some(Ordered::Float(value))) => value.is_finite(),
            (Numeric::Decimal, Some(_)) => true,
            (Numeric::Whole(min, max), Some(Ordered::Number(value))) => {
                value.fract().is_zero() && min.is_none_or(|m| value >= m) && max.is_none_or(|m| value <= m)
            }
            // Whole numbers beyond 28 digits: only the unbounded types hold them.
            (Numeric::Whole(min, max), Some(Ordered::Float(value))) => {
                let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
                digits.bytes().all(|b| b.is_ascii_digit()) && if value < 0.0 { min.is_none() } else { max.is_none() }
            }
            (Numeric::Whole(..), Some(_)) => false,
        }
    }
}

impl Datatype {
    /// The datatype with this IRI.
    pub(crate) fn named(iri: &str) -> Self {
        match iri.strip_prefix(XSD) {
            Some("string") => Datatype::String,
            Some("boolean") => Datatype::Boolean,
            Some("dateTime") => Datatype::DateTime,
            Some("date") => Datatype::Date,
            Some(local) => match Numeric::named(local) {
                Some(numeric) => Datatype::Numeric(numeric),
                None => Datatype::Other(iri.into()),
            },
            None if iri == "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString" => Datatype::LangString,
            None => Datatype::Other(iri.into()),
        }
    }

    /// Whether a literal is of this datatype and well written.
    pub(crate) fn holds(&self, literal: &Literal<'_>) -> bool {
        let text = literal.text.as_ref();
        match (self, &literal.kind) {
            (Datatype::String, LiteralKind::String) => true,
            (Datatype::LangString, LiteralKind::Language(_)) => true,
            (Datatype::Boolean, LiteralKind::Boolean) => boolean(text).is_some(),
            (Datatype::DateTime, LiteralKind::DateTime) => DateTime::from_str(text).is_ok(),
            (Datatype::Date, LiteralKind::Date) => Date::from_str(text).is_ok(),
            (Datatype::Numeric(numeric), LiteralKind::Number) => numeric.holds(text),
            (_, LiteralKind::Typed(iri)) => {
                let given = Datatype::named(iri);
                match (self, &given) {
                    (Datatype::Numeric(wanted), Datatype::Numeric(_)) => wanted.holds(text),
                    (Datatype::Other(wanted), Datatype::Other(given)) => wanted == given && well_formed(given, text),
                    (wanted, given) => wanted == given && Ordered::of(literal).is_some(),
                }
            }
            _ => false,
        }
    }
}

fn well_formed(datatype: &str, text: &str) -> bool {
    match datatype.strip_prefix(XSD) {
        Some("duration" | "dayTimeDuration" | "yearMonthDuration") => Duration::from_str(text).is_ok(),
        Some("time") => Time::from_str(text).is_ok(),
        _ => true,
    }
}

/// The literal of a shapes file, as documents hold it.
pub(crate) fn from_rdf(literal: &oxrdf::Literal) -> Literal<'static> {
    let kind = match (literal.language(), Datatype::named(literal.datatype().as_str())) {
        (Some(tag), _) => LiteralKind::Language(tag.into()),
        (None, Datatype::String) => LiteralKind::String,
        (None, Datatype::Boolean) => LiteralKind::Boolean,
        (None, Datatype::DateTime) => LiteralKind::DateTime,
        (None, Datatype::Date) => LiteralKind::Date,
        (None, Datatype::Numeric(_)) => LiteralKind::Number,
        (None, _) => LiteralKind::Typed(literal.datatype().as_str().into()),
    };
    Literal { text: literal.value().to_string().into(), kind }
}
