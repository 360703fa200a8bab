//! Whether two values say the same: numbers by value, amounts across units, instants
//! across offsets, text after Unicode normalisation (NFC). This is the space in which
//! an edit is an edit.

use crate::kind::decimal;
use crate::kind::timestamp;
use passerelle_model::document::{Literal, LiteralKind, Node, Value};
use passerelle_model::term::{Country, Dimension, Name, Term, Unit, b};
use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;

/// Whether two documents say the same of the same thing.
pub fn same_node(a: &Node<'_>, b: &Node<'_>) -> bool {
    if let (Some(left), Some(right)) = (amount(a), amount(b)) {
        return left == right && others(a) == others(b) && others_same(a, b);
    }
    a.id == b.id
        && a.types.len() == b.types.len()
        && a.types.iter().all(|t| b.types.contains(t))
        && a.properties.len() == b.properties.len()
        && a.properties.iter().all(|(name, value)| {
            b.properties.iter().find(|(other, _)| other == name).is_some_and(|(_, other)| same_value(value, other))
        })
}

/// Whether two values say the same; several values are compared without order.
pub fn same_value(a: &Value<'_>, b: &Value<'_>) -> bool {
    match (a, b) {
        (Value::Link(a), Value::Link(b)) => same_name(a, b),
        (Value::Literal(a), Value::Literal(b)) => same_literal(a, b),
        (Value::Node(a), Value::Node(b)) => same_node(a, b),
        // A node that is only named is the same as its name.
        (Value::Link(name), Value::Node(node)) | (Value::Node(node), Value::Link(name)) => {
            node.id.as_deref() == Some(&*name.iri())
        }
        (Value::Link(name), Value::Literal(literal)) | (Value::Literal(literal), Value::Link(name)) => {
            let iri = name.iri();
            literal.text == iri
                || Country::by_iri(&iri)
                    .is_some_and(|land| Country::read(&literal.text).is_some_and(|l| l.iso2 == land.iso2))
        }
        (Value::List(a), Value::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_value(a, b)),
        (Value::Many(_), _) | (_, Value::Many(_)) => same_bag(a, b),
        _ => false,
    }
}

fn same_bag(a: &Value<'_>, b: &Value<'_>) -> bool {
    let mut rest: Vec<&Value<'_>> = b.iter().collect();
    if a.iter().len() != rest.len() {
        return false;
    }
    a.iter().all(|value| match rest.iter().position(|other| same_value(value, other)) {
        Some(at) => {
            rest.swap_remove(at);
            true
        }
        None => false,
    })
}

/// Whether two names are one.
pub(crate) fn same_name(a: &Name<'_>, b: &Name<'_>) -> bool {
    a == b || (a.term().is_some() != b.term().is_some() && a.iri() == b.iri())
}

fn same_literal(a: &Literal<'_>, b: &Literal<'_>) -> bool {
    if a.text == b.text {
        return kinds_agree(a, b);
    }
    match (&a.kind, &b.kind) {
        (LiteralKind::Boolean, LiteralKind::Number) | (LiteralKind::Number, LiteralKind::Boolean) => {
            matches!((truth(&a.text), truth(&b.text)), (Some(a), Some(b)) if a == b)
        }
        (LiteralKind::Number, _) | (_, LiteralKind::Number) => {
            matches!((decimal(&a.text), decimal(&b.text)), (Some(a), Some(b)) if a == b)
        }
        (LiteralKind::DateTime, _) | (_, LiteralKind::DateTime) => {
            matches!((timestamp(&a.text), timestamp(&b.text)), (Some(a), Some(b)) if a == b)
        }
        (LiteralKind::Boolean, _) | (_, LiteralKind::Boolean) => {
            matches!((truth(&a.text), truth(&b.text)), (Some(a), Some(b)) if a == b)
        }
        _ => kinds_agree(a, b) && !(a.text.is_ascii() && b.text.is_ascii()) && a.text.nfc().eq(b.text.nfc()),
    }
}

/// A truth value by any of its lexical forms (XSD 1.1 §3.3.2).
pub(crate) fn truth(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// A language or a datatype is part of what a literal says; plain text beside a number is not a difference.
fn kinds_agree(a: &Literal<'_>, b: &Literal<'_>) -> bool {
    match (&a.kind, &b.kind) {
        (LiteralKind::Language(a), LiteralKind::Language(b)) => a.eq_ignore_ascii_case(b),
        (LiteralKind::Language(_), _) | (_, LiteralKind::Language(_)) => false,
        _ => true,
    }
}

/// What can be compared with what, and the amount in its base unit.
fn amount(node: &Node<'_>) -> Option<(Dimension, Option<Term>, Decimal)> {
    let Some(Value::Link(Name::Known(sold_in))) = node.get(b::HAS_UNIT) else { return None };
    let unit = Unit::of(*sold_in)?;
    let value = decimal(node.text(b::VALUE)?)?.checked_mul(unit.base_units())?;
    let container = (unit.dimension == Dimension::Container).then_some(unit.term);
    Some((unit.dimension, container, value.normalize()))
}

fn others(node: &Node<'_>) -> usize {
    node.properties.len()
}

fn others_same(a: &Node<'_>, other: &Node<'_>) -> bool {
    a.properties
        .iter()
        .filter(|(name, _)| *name != Name::Known(b::HAS_UNIT) && *name != Name::Known(b::VALUE))
        .all(|(name, value)| other.properties.iter().any(|(n, v)| n == name && same_value(value, v)))
}
