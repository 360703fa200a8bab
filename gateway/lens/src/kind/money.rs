//! Amounts of money: value, currency, tax basis, and the VAT rate of a tax category.

use super::number::{digits_of, lexeme, write};
use super::{Change, Kind, Notes, Unfit, shorten, wrong_value};
use crate::same::same_name;
use crate::settings::Settings;
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::Text;
use passerelle_model::term::{Currency, b, pass};

/// An amount in the account's currency, and a tax category.
#[derive(Debug)]
pub(crate) struct Money;

/// An amount whose currency, VAT percent and tax basis may stand beside it; settings fill what is absent.
#[derive(Debug)]
pub(crate) struct Stated;

impl Kind for Stated {
    fn places(&self) -> (usize, usize) {
        (2, 4)
    }

    fn needs(&self) -> &'static [&'static str] {
        &[]
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let own = stated_settings(places, settings)?;
        let Some(Value::Node(mut price)) = Money.forward(&places[..1], &own, notes)? else { return Ok(None) };
        if let Some(found) = places.get(2).copied().flatten() {
            if let Some(digits) = lexeme(2, found)? {
                price.set(b::VAT_RATE, Value::Literal(Literal::number(digits)));
            }
        }
        Ok(Some(Value::Node(price)))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let mut changes: Vec<Change<'v>> = vec![None; original.len()];
        let Some(value) = value else {
            changes[0] = Some(Json::Null);
            return Ok(changes);
        };
        let fresh = original[0].is_none();
        let own = stated_settings(original, settings)?;
        // Something new states its own currency and basis, so nothing can contradict it.
        let amount = Money.backward(Some(value), &original[..1], if fresh { const { &Settings::EMPTY } } else { &own }, notes)?;
        changes[0] = amount.into_iter().next().flatten();
        let Value::Node(price) = value else { return Ok(changes) };
        if fresh {
            if let Some(Value::Link(currency)) = price.get(b::HAS_UNIT) {
                let code = currency.term().and_then(Currency::of).map(|c| c.code.to_string());
                let iri = currency.iri();
                let code = code.unwrap_or_else(|| iri.rsplit(['/', '#']).next().unwrap_or_default().to_string());
                changes[1] = Some(Json::String(code.into()));
            }
        }
        if let Some(place) = changes.get_mut(2) {
            let rate = price.text(b::VAT_RATE).map(|rate| write(rate, original[2], true));
            let was = original[2].and_then(Json::as_lexeme).and_then(super::decimal);
            let differs = price.text(b::VAT_RATE).and_then(super::decimal) != was;
            *place = differs.then(|| rate.unwrap_or(Json::Null).into_owned());
        }
        if let (true, Some(place), Some(Value::Link(basis))) = (fresh, changes.get_mut(3), price.get(pass::TAX_BASIS)) {
            *place = match basis.term() {
                Some(pass::NET) => Some(Json::String("net".into())),
                Some(pass::GROSS) => Some(Json::String("gross".into())),
                _ => None,
            };
        }
        Ok(changes)
    }
}

/// The settings with what a row says of its own.
fn stated_settings(places: &[Option<&Json<'_>>], settings: &Settings) -> Result<Settings, Unfit> {
    let mut own = settings.clone();
    for (place, name) in [(1, "currency"), (3, "tax")] {
        let Some(text) = places.get(place).copied().flatten().and_then(Json::as_lexeme).filter(|t| !t.is_empty()) else {
            continue;
        };
        own.set(name, text).map_err(|bad| {
            Unfit::new(
                place,
                Text::new(bad.to_string(), format!("`{}` ne convient pas pour {name}", shorten(&bad.found))),
                Text::new("Correct it in the file.", "Corrigez-le dans le fichier."),
            )
        })?;
    }
    Ok(own)
}

impl Kind for Money {
    fn places(&self) -> (usize, usize) {
        (1, 2)
    }

    fn needs(&self) -> &'static [&'static str] {
        &["currency", "tax"]
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        settings: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let Some(digits) = lexeme(0, found)? else { return Ok(None) };
        let mut price = Node::new(b::PRICE);
        price.properties.reserve_exact(4);
        price.properties.push((b::VALUE.into(), Value::Literal(Literal::number(digits))));
        if let Some(currency) = settings.currency() {
            price.properties.push((b::HAS_UNIT.into(), Value::Link(currency.clone())));
        }
        if let Some(rate) = rate_of(places, settings) {
            price.properties.push((b::VAT_RATE.into(), Value::Literal(Literal::number(rate.to_string()))));
        }
        if let Some(basis) = settings.tax() {
            price.properties.push((pass::TAX_BASIS.into(), Value::Link(basis.into())));
        }
        Ok(Some(Value::Node(Box::new(price))))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let clear = |n: usize| (0..n).map(|i| (i == 0).then_some(Json::Null)).collect();
        let Some(value) = value else { return Ok(clear(original.len())) };
        let Value::Node(price) = value else {
            return Err(wrong_value(value, "a Price with a value and a currency", "un prix avec valeur et monnaie"));
        };
        let amount = price.get(b::VALUE).ok_or_else(|| {
            Unfit::new(
                0,
                Text::new("this price has no value", "ce prix n'a pas de valeur"),
                Text::new("Give dfc-b:value.", "Donnez dfc-b:value."),
            )
        })?;
        let digits = digits_of(amount)?;
        if let (Some(Value::Link(unit)), Some(currency)) = (price.get(b::HAS_UNIT), settings.currency()) {
            if !same_name(unit, currency) {
                return Err(other("currency", "monnaie", &unit.iri(), &currency.iri()));
            }
        }
        if let (Some(Value::Link(basis)), Some(ours)) = (price.get(pass::TAX_BASIS), settings.tax()) {
            if basis.term() != Some(ours) {
                return Err(other("tax basis", "base de taxe", &basis.iri(), &ours.iri()));
            }
        }
        if let Some(rate) = price.text(b::VAT_RATE) {
            let ours = rate_of(original, settings);
            let same = ours.is_some_and(|ours| super::decimal(ours) == super::decimal(rate));
            if !same && original.get(1).copied().flatten().is_some() {
                return Err(other("VAT rate", "taux de TVA", rate, ours.unwrap_or("unknown")));
            }
        }
        let mut changes: Vec<Change<'v>> = vec![None; original.len()];
        changes[0] = Some(write(digits, original[0], true));
        Ok(changes)
    }
}

fn rate_of<'s>(places: &[Option<&Json<'_>>], settings: &'s Settings) -> Option<&'s str> {
    places.get(1).copied().flatten().and_then(Json::as_lexeme).and_then(|category| settings.tax_rate(category))
}

fn other(what_en: &str, what_fr: &str, found: &str, ours: &str) -> Unfit {
    Unfit::new(
        0,
        Text::new(
            format!("{what_en} `{}` found; this account has `{}`", shorten(found), shorten(ours)),
            format!("{what_fr} : `{}` trouvé, ce compte a `{}`", shorten(found), shorten(ours)),
        ),
        Text::new(
            "The platform keeps one for the whole account: change it there, or send the price in it.",
            "La plateforme n'en a qu'un pour tout le compte : changez-le là-bas, ou envoyez le prix ainsi.",
        ),
    )
}
