//! Amounts of money: value, currency, tax basis, and the VAT rate of a tax category.

use super::number::{Form, as_number, digits_of, lexeme, write};
use super::{Change, Kind, Notes, Unfit, extras, shorten, wrong_value};
use crate::same::same_name;
use crate::settings::Settings;
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::Text;
use passerelle_model::term::{Currency, Name, Term, b, pass};

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
        if let Some(found) = places.get(2).copied().flatten()
            && let Some(digits) = lexeme(2, found)?
        {
            price.set(b::VAT_RATE, Value::Literal(Literal::number(digits)));
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
        let Value::Node(price) = value else { return Err(no_price(value)) };
        extras(price, &PROPERTIES, notes);
        // Something new states its own currency and basis, so nothing can contradict it.
        let settings = if fresh { const { &Settings::EMPTY } } else { &own };
        changes[0] = Some(amount(price, original[0], settings, Form::Text)?);
        if fresh && let Some(Value::Link(currency)) = price.get(b::HAS_UNIT) {
            changes[1] = Some(Json::String(code_of(currency)?.into()));
        }
        match (price.get(b::VAT_RATE), changes.get_mut(2)) {
            (None, Some(_)) => {
                original[2].map(|was| lexeme(2, was)).transpose()?;
            }
            (None, None) => {}
            (Some(rate), Some(place)) => {
                let rate = digits_of(rate)?;
                let was = original[2].map(|was| lexeme(2, was)).transpose()?.flatten().and_then(super::decimal);
                *place = (was.is_none() || super::decimal(rate) != was)
                    .then(|| write(rate, original[2], Form::Text).into_owned());
            }
            (Some(_), None) => extras(price, &PROPERTIES[..3], notes),
        }
        if let (true, Some(Value::Link(basis))) = (fresh, price.get(pass::TAX_BASIS)) {
            match (basis.term(), changes.get_mut(3)) {
                (Some(pass::NET), Some(place)) => *place = Some(Json::String("net".into())),
                (Some(pass::GROSS), Some(place)) => *place = Some(Json::String("gross".into())),
                (basis, _) if basis.is_some() && basis == own.tax() => {}
                _ => {
                    return Err(other(
                        "tax basis",
                        "base de taxe",
                        &basis.iri(),
                        &own.tax().map(Term::iri).unwrap_or_default(),
                    ));
                }
            }
        }
        Ok(changes)
    }
}

/// What a price says: VAT rate last, as not every platform keeps it.
const PROPERTIES: [Term; 4] = [b::VALUE, b::HAS_UNIT, pass::TAX_BASIS, b::VAT_RATE];

fn no_price(value: &Value<'_>) -> Unfit {
    wrong_value(value, "a Price with a value and a currency", "un prix avec valeur et monnaie")
}

/// The code of a currency that has one.
fn code_of(currency: &Name<'_>) -> Result<String, Unfit> {
    if let Some(currency) = currency.term().and_then(Currency::of) {
        return Ok(currency.code.into());
    }
    let iri = currency.iri();
    let code = iri.rsplit(['/', '#']).next().unwrap_or_default();
    let own = Settings::from_pairs([("currency".to_string(), code.to_string())]);
    if own.is_ok_and(|own| own.currency().is_some_and(|ours| same_name(ours, currency))) {
        return Ok(code.into());
    }
    Err(wrong_value(&Value::Link(currency.clone()), "a currency of ISO 4217", "une monnaie de l'ISO 4217"))
}

/// The settings with what a row says of its own.
fn stated_settings(places: &[Option<&Json<'_>>], settings: &Settings) -> Result<Settings, Unfit> {
    let mut own = settings.clone();
    for (place, name) in [(1, "currency"), (3, "tax")] {
        let Some(text) = places.get(place).copied().flatten().and_then(Json::as_lexeme).filter(|t| !t.is_empty())
        else {
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
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let mut changes: Vec<Change<'v>> = vec![None; original.len()];
        let Some(value) = value else {
            changes[0] = Some(Json::Null);
            return Ok(changes);
        };
        let Value::Node(price) = value else { return Err(no_price(value)) };
        extras(price, &PROPERTIES, notes);
        changes[0] = Some(amount(price, original[0], settings, Form::Unpadded)?);
        if let Some(rate) = price.get(b::VAT_RATE) {
            let rate = digits_of(rate)?;
            let ours = rate_of(original, settings);
            if ours.is_some_and(|ours| super::decimal(ours) == super::decimal(rate)) {
                return Ok(changes);
            }
            let mut categories = settings.tax_categories(rate);
            match (categories.next(), categories.next(), changes.get_mut(1)) {
                (Some(category), None, Some(place)) if original[1].is_none() => *place = Some(category_in(category)),
                _ if original[0].is_some() => return Err(other("VAT rate", "taux de TVA", rate, ours.unwrap_or("-"))),
                _ => extras(price, &PROPERTIES[..3], notes),
            }
        }
        Ok(changes)
    }
}

/// The amount of a price in the account's currency and basis, in the form of what is new there.
pub(super) fn amount(
    price: &Node<'_>,
    original: Option<&Json<'_>>,
    settings: &Settings,
    form: Form,
) -> Result<Json<'static>, Unfit> {
    let digits = digits_of(price.get(b::VALUE).ok_or_else(|| {
        Unfit::new(
            0,
            Text::new("this price has no value", "ce prix n'a pas de valeur"),
            Text::new("Give dfc-b:value.", "Donnez dfc-b:value."),
        )
    })?)?;
    for (property, ours, en, fr) in [
        (b::HAS_UNIT, settings.currency().cloned(), "currency", "monnaie"),
        (pass::TAX_BASIS, settings.tax().map(Name::Known), "tax basis", "base de taxe"),
    ] {
        match (price.get(property), ours) {
            (Some(Value::Link(theirs)), Some(ours)) if !same_name(theirs, &ours) => {
                return Err(other(en, fr, &theirs.iri(), &ours.iri()));
            }
            (None | Some(Value::Link(_)), _) => {}
            (Some(value), _) => return Err(wrong_value(value, "one concept", "un seul concept")),
        }
    }
    Ok(write(digits, original, form).into_owned())
}

/// A tax category as platforms write them: a number, or a name.
fn category_in(category: &str) -> Json<'static> {
    as_number(category).map_or_else(|| Json::String(category.to_string().into()), Json::into_owned)
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
