//! Units and currencies as people write them.

use crate::translation::Language;
use passerelle_model::term::{Prefix, resolve};

/// The sign of a measure by the local name of its concept, else its label in the vocabulary.
pub(super) fn symbol(name: &str, language: Language) -> String {
    let sign = match name {
        "Kilogram" => "kg",
        "Gram" => "g",
        "Milligram" => "mg",
        "Tonne" => "t",
        "Litre" => "L",
        "Decilitre" => "dL",
        "Centilitre" => "cL",
        "Millilitre" => "mL",
        "Ounce" => "oz",
        "PoundMass" => "lb",
        _ => return label(name, language),
    };
    sign.to_string()
}

fn label(name: &str, language: Language) -> String {
    let info = resolve(Prefix::DfcM, name).map(|term| term.info());
    match (info, language) {
        (Some(info), Language::En) => info.en.to_lowercase(),
        (Some(info), Language::Fr) => info.fr.to_lowercase(),
        (None, _) => name.to_string(),
    }
}

/// The ISO 4217 code of a currency of the measures list; other names stay.
pub(super) fn code(name: &str) -> &str {
    match name {
        "Euro" => "EUR",
        "PoundSterling" => "GBP",
        "USDollar" => "USD",
        "AustralianDollar" => "AUD",
        "CanadianDollar" => "CAD",
        other => other,
    }
}

/// The sign of a currency, or its code.
pub(super) fn sign(code: &str) -> &str {
    match code {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        other => other,
    }
}
