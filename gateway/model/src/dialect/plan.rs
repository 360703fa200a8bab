//! What every output of a dialect shares: values that stand elsewhere in it, names
//! outside the vocabulary, numbers and instants brought to its rules.

use super::instant;
use super::namespaces;
use super::spelling::{Dialect, Move, Spelling};
use super::table::Unlimited;
use crate::document::{Literal, LiteralKind, Node, Value};
use crate::loss::{Losses, Reason, Text};
use crate::term::{Name, Term, b, resolve};
use std::borrow::Cow;
use std::fmt::Display;

/// A literal as a dialect says it.
enum Written<'l> {
    /// With these characters.
    Plain(Cow<'l, str>),
    /// It means unlimited stock, which the dialect has no word for.
    Unlimited,
    /// It is a count below zero, which the dialect does not allow.
    Clamped,
}

/// The characters of a literal.
fn literal<'l>(dialect: &Dialect, literal: &'l Literal<'_>, property: Option<Term>) -> Written<'l> {
    match literal.kind {
        LiteralKind::DateTime if dialect.utc => Written::Plain(instant::utc(&literal.text)),
        LiteralKind::Number if property == Some(b::STOCK_LIMITATION) && literal.text.starts_with('-') => {
            if is_minus_one(&literal.text) {
                match dialect.unlimited {
                    Unlimited::MinusOne => Written::Plain(Cow::Borrowed(&literal.text)),
                    Unlimited::Absent => Written::Unlimited,
                }
            } else if dialect.clamp && literal.text.bytes().any(|b| matches!(b, b'1'..=b'9')) {
                Written::Clamped
            } else {
                Written::Plain(Cow::Borrowed(&literal.text))
            }
        }
        _ => Written::Plain(Cow::Borrowed(&literal.text)),
    }
}

fn is_minus_one(lexeme: &str) -> bool {
    let (whole, fraction) = lexeme.split_once('.').unwrap_or((lexeme, ""));
    whole == "-1" && fraction.bytes().all(|b| b == b'0')
}

/// The same characters, with what they lose counted; nothing if nothing is left to write.
pub(crate) fn told<'l>(
    dialect: &Dialect,
    text: &'l Literal<'_>,
    property: Option<Term>,
    at: &dyn Display,
    losses: &mut Losses,
) -> Option<Cow<'l, str>> {
    let term = || property.map(Term::iri);
    match literal(dialect, text, property) {
        Written::Plain(text) => Some(text),
        Written::Unlimited => {
            losses.add(&at.to_string(), term().as_deref(), Reason::Dropped, || {
                Text::new(
                    "unlimited stock has no word here: no stock limit is written",
                    "un stock illimité n'a pas de mot ici : aucune limite n'est écrite",
                )
            });
            None
        }
        Written::Clamped => {
            losses.add(&at.to_string(), term().as_deref(), Reason::Precision, || {
                Text::new("a negative count is written as 0", "un compte négatif est écrit 0")
            });
            Some(Cow::Borrowed("0"))
        }
    }
}

/// Counts a name that the dialect has no word for.
pub(crate) fn no_word(dialect: &Dialect, name: &Name<'_>, at: &dyn Display, losses: &mut Losses) {
    losses.add(&at.to_string(), Some(&name.iri()), Reason::NoTerm, || {
        let shown = name.term().map_or_else(|| name.iri().into_owned(), Term::curie);
        let dialect = dialect.name();
        Text::new(format!("`{shown}` has no word in {dialect}"), format!("`{shown}` n'a pas de mot dans {dialect}"))
    });
}

/// How a name outside [`Name::Known`] is written: as a term after all, or as this text.
pub(crate) fn name_written<'n>(dialect: &Dialect, iri: &'n str) -> Result<Spelling, Cow<'n, str>> {
    let Some((prefix, local)) = namespaces::split(iri) else { return Err(Cow::Borrowed(iri)) };
    match resolve(prefix, local) {
        Some(term) if term.local() == local => Ok(dialect.spelling(term, None)),
        _ => match dialect.vocabulary(prefix) {
            (Some(name), _) => Err(Cow::Owned([name, ":", local].concat())),
            (None, _) => Err(Cow::Borrowed(iri)),
        },
    }
}

/// The same name as an IRI of the dialect's own namespaces.
pub(crate) fn iri_written<'n>(dialect: &Dialect, iri: &'n str) -> Result<Spelling, Cow<'n, str>> {
    let Some((prefix, local)) = namespaces::split(iri) else { return Err(Cow::Borrowed(iri)) };
    match resolve(prefix, local) {
        Some(term) if term.local() == local => Ok(dialect.spelling(term, None)),
        _ => Err(Cow::Owned([dialect.vocabulary(prefix).1, local].concat())),
    }
}

/// A node whose values stand where the dialect has them, with the properties that
/// the dialect spells by the move and not by their term.
pub(crate) type Moved<'a> = (Node<'a>, Vec<Place>);

/// A property of a changed node: its index, how it is spelled, and whose values it has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) index: usize,
    pub(crate) spelling: Spelling,
    pub(crate) property: Term,
}

/// Applies the dialect's moves; nothing if none concerns this node.
pub(crate) fn moved<'a>(dialect: &Dialect, node: &Node<'a>, class: Option<Term>) -> Option<Moved<'a>> {
    let concerns =
        dialect.moves.iter().filter(|rule| rule.on.is_none_or(|on| class.is_some_and(|class| class.is_a(on))));
    let mut result: Option<Moved<'a>> = None;
    for rule in concerns {
        let current = result.as_ref().map_or(node, |(node, _)| node);
        let Some(value) = current.get(rule.first) else { continue };
        if !value.iter().any(|v| holds(v, rule) || rule.copy && copied(v, rule.second).is_some()) {
            continue;
        }
        let (mut changed, mut places) = result.take().unwrap_or_else(|| (node.clone(), Vec::new()));
        let Some(at) = changed.properties.iter().position(|(name, _)| *name == Name::Known(rule.first)) else {
            continue;
        };
        let values = match std::mem::replace(&mut changed.properties[at].1, Value::Many(Vec::new())) {
            Value::Many(values) => values,
            one => vec![one],
        };
        let (mut stay, mut out) = (Vec::new(), Vec::new());
        for value in values {
            if !holds(&value, rule) {
                out.extend(rule.copy.then(|| copied(&value, rule.second)).flatten());
                stay.push(value);
                continue;
            }
            let Value::Node(mut inner) = value else { continue };
            if let Some(found) = inner.properties.iter().position(|(name, _)| *name == Name::Known(rule.second)) {
                match inner.properties.remove(found).1 {
                    Value::Many(more) => out.extend(more),
                    one => out.push(one),
                }
            }
            if !inner.properties.is_empty() {
                stay.push(Value::Node(inner));
            }
        }
        let moved = if out.len() == 1 { out.remove(0) } else { Value::Many(out) };
        let name = Name::Iri(Cow::Owned(rule.to_iri.to_string()));
        let place = |index| Place { index, spelling: rule.to, property: rule.second };
        if stay.is_empty() {
            changed.properties[at] = (name, moved);
            places.push(place(at));
        } else {
            changed.properties[at].1 = if stay.len() == 1 { stay.remove(0) } else { Value::Many(stay) };
            changed.properties.push((name, moved));
            places.push(place(changed.properties.len() - 1));
        }
        result = Some((changed, places));
    }
    result
}

/// Whether a value is a node without address that the move takes its value from. One that
/// says nothing else is left out, so its class must be the one that a reader gives it again.
fn holds(value: &Value<'_>, rule: &Move) -> bool {
    let Value::Node(inner) = value else { return false };
    let nothing_else = || {
        let class = rule.first.info().range.map(Name::Known);
        inner.properties.len() == 1 && inner.types.iter().all(|own| Some(own) == class.as_ref())
    };
    inner.id.is_none() && inner.get(rule.second).is_some() && (!rule.alone || nothing_else())
}

/// The link that a node with an address has under the property.
fn copied<'a>(value: &Value<'a>, second: Term) -> Option<Value<'a>> {
    let Value::Node(inner) = value else { return None };
    inner.id.as_ref()?;
    match inner.get(second)? {
        Value::Link(name) => Some(Value::Link(name.clone())),
        Value::Node(node) => node.id.clone().map(|id| Value::Link(Name::Iri(id))),
        _ => None,
    }
}
