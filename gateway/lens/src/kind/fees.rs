//! Fees by type, `{type: amount}` beside `{type: name}`, and the fee lines they mean.

use super::code::{meaning, table_of};
use super::money::amount;
use super::number::{Form, lexeme};
use super::text::one_text;
use super::{Change, Codes, Kind, Notes, Unfit, extras, shorten, wrong_type, wrong_value};
use crate::get::says_something;
use crate::same::same_name;
use crate::settings::Settings;
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::{Name, b, pass};

/// A map of fees; its types stand in a code table.
#[derive(Debug)]
pub(crate) struct FeeMap {
    table: String,
    rows: Vec<(Box<str>, Name<'static>)>,
}

impl FeeMap {
    pub(crate) fn parse(table: &str, codes: &Codes) -> Result<Self, Text> {
        let rows = table_of(table, codes)?
            .iter()
            .map(|(native, means)| Ok((native.as_str().into(), meaning(means)?)))
            .collect::<Result<_, Text>>()?;
        Ok(FeeMap { table: table.into(), rows })
    }

    fn unknown(&self, kind: &str) -> Unfit {
        Unfit::new(
            0,
            Text::new(
                format!("fee type `{}` is not in code table `{}`", shorten(kind), self.table),
                format!("le type de frais `{}` n'est pas dans la table `{}`", shorten(kind), self.table),
            ),
            Text::new(
                format!("Add a row to [codes.{}] in platform.toml.", self.table),
                format!("Ajoutez une ligne à [codes.{}] dans platform.toml.", self.table),
            ),
        )
    }
}

impl Kind for FeeMap {
    fn places(&self) -> (usize, usize) {
        (1, 2)
    }

    fn needs(&self) -> &'static [&'static str] {
        &["currency"]
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let fees = found.as_object().ok_or_else(|| wrong_type(0, found, "fees by type", "des frais par type"))?;
        let names = places.get(1).copied().flatten().and_then(Json::as_object);
        for (kind, _) in
            names.into_iter().flatten().filter(|(kind, name)| says_something(name) && !is_amount(fees.get(kind)))
        {
            notes.lose_inside(1, None, kind, Reason::Dropped, &mut || {
                Text::new("the name of a fee that is not asked", "le nom de frais qui ne sont pas demandés")
            });
        }
        let mut lines = Vec::with_capacity(fees.len());
        for (kind, amount) in fees {
            let (_, means) = self.rows.iter().find(|(row, _)| **row == **kind).ok_or_else(|| self.unknown(kind))?;
            let Some(digits) = lexeme(0, amount)? else { continue };
            let mut line = Node::new(pass::FEE_LINE_CLASS);
            line.properties.push((pass::FEE_KIND.into(), Value::Link(means.clone())));
            if let Some(name) = names.and_then(|names| names.get(kind)).and_then(Json::as_str) {
                line.properties.push((b::NAME.into(), Value::Literal(Literal::string(name))));
            }
            let mut price = Node::new(b::PRICE);
            price.properties.push((b::VALUE.into(), Value::Literal(Literal::number(digits))));
            if let Some(currency) = settings.currency() {
                price.properties.push((b::HAS_UNIT.into(), Value::Link(currency.clone())));
            }
            line.properties.push((b::HAS_PRICE.into(), Value::Node(Box::new(price))));
            lines.push(Value::Node(Box::new(line)));
        }
        Ok(match lines.len() {
            0 => None,
            1 => lines.pop(),
            _ => Some(Value::Many(lines)),
        })
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let was = original[0].and_then(Json::as_object);
        let named = original.get(1).copied().flatten().and_then(Json::as_object);
        let mut taken: Vec<(Box<str>, Json<'static>, Option<Json<'static>>)> = Vec::new();
        for value in value.into_iter().flat_map(Value::iter) {
            let line = value.as_node().ok_or_else(|| wrong_value(value, "a fee line", "une ligne de frais"))?;
            let means = match line.get(pass::FEE_KIND) {
                Some(Value::Link(name)) => name,
                _ => {
                    return Err(wrong_value(
                        value,
                        "a fee line with pass:feeKind",
                        "une ligne de frais avec pass:feeKind",
                    ));
                }
            };
            let free = |kind: &&str| !taken.iter().any(|(other, ..)| &**other == *kind);
            let rows =
                || self.rows.iter().filter(|(_, row)| same_name(row, means)).map(|(kind, _)| &**kind).filter(free);
            let there = |kind: &&str| is_amount(was.and_then(|was| was.get(kind)));
            let Some(kind) = rows().find(there).or_else(|| rows().next()) else {
                return Err(match self.rows.iter().any(|(_, row)| same_name(row, means)) {
                    true => wrong_value(value, "one fee line of each kind", "une seule ligne de frais par type"),
                    false => self.unknown(&means.iri()),
                });
            };
            let price = line
                .get(b::HAS_PRICE)
                .and_then(Value::as_node)
                .ok_or_else(|| wrong_value(value, "a fee line with a price", "une ligne de frais avec un prix"))?;
            extras(line, &[pass::FEE_KIND, b::HAS_PRICE, b::NAME], notes);
            extras(price, &[b::VALUE, b::HAS_UNIT], notes);
            let digits = amount(price, was.and_then(|was| was.get(kind)), settings, Form::Unpadded)?;
            let name = match line.get(b::NAME) {
                Some(Value::Many(none)) if none.is_empty() => None,
                Some(name) => Some(Json::String(one_text(name)?.to_string().into())),
                None => named.and_then(|named| named.get(kind)).cloned().map(Json::into_owned),
            };
            taken.push((kind.into(), digits, name));
        }
        let amounts = taken.iter().map(|(kind, digits, _)| (&**kind, Some(digits)));
        let mut changes = vec![Some(folded(was, was, amounts))];
        if original.len() > 1 {
            let names = taken.iter().map(|(kind, _, name)| (&**kind, name.as_ref()));
            let names = folded(named, was, names);
            let unnamed = named.is_none() && names.as_object().is_none_or(Object::is_empty);
            changes.push((!unnamed).then_some(names));
        }
        Ok(changes)
    }
}

/// A map with new values: fees that were there and are not wanted go, members that are no fee stay.
fn folded<'v>(
    map: Option<&Object<'_>>,
    fees: Option<&Object<'_>>,
    values: impl Iterator<Item = (&'v str, Option<&'v Json<'static>>)> + Clone,
) -> Json<'static> {
    let is_fee = |kind: &str| is_amount(fees.and_then(|fees| fees.get(kind)));
    let mut out = Object::new();
    for (kind, was) in map.into_iter().flatten() {
        match values.clone().find(|(other, _)| *other == &**kind) {
            Some((_, Some(value))) => out.push(kind.to_string(), value.clone()),
            Some((_, None)) => {}
            None if is_fee(kind) => {}
            None => out.push(kind.to_string(), was.clone().into_owned()),
        }
    }
    for (kind, value) in values {
        if let (Some(value), true) = (value, out.get(kind).is_none()) {
            out.push(kind.to_string(), value.clone());
        }
    }
    Json::Object(out)
}

/// Whether a fee is asked.
fn is_amount(fee: Option<&Json<'_>>) -> bool {
    fee.is_some_and(|fee| !fee.is_null() && fee.as_lexeme().is_none_or(|digits| !digits.trim().is_empty()))
}
