//! Units and currencies as people write them.

use crate::translation::Language;

/// The sign or word of a measure, by the local name of its concept.
pub(super) fn symbol(name: &str, language: Language) -> String {
    let fr = language == Language::Fr;
    let known = match name {
        "Kilogram" => "kg",
        "Gram" => "g",
        "Milligram" => "mg",
        "Tonne" if fr => "t",
        "Litre" => "L",
        "Decilitre" => "dL",
        "Centilitre" => "cL",
        "Millilitre" => "mL",
        "Ounce" => "oz",
        "PoundMass" => "lb",
        "Piece" if fr => "pièce(s)",
        "Bunch" if fr => "botte(s)",
        "Bag" if fr => "sac(s)",
        "Basket" if fr => "panier(s)",
        "Box" if fr => "boîte(s)",
        "Bottle" if fr => "bouteille(s)",
        "Jar" if fr => "bocal(aux)",
        "Punnet" if fr => "barquette(s)",
        "Tray" if fr => "plateau(x)",
        "Crate" if fr => "cagette(s)",
        "Dozen" if fr => "douzaine(s)",
        "HalfDozen" if fr => "demi-douzaine(s)",
        "Pair" if fr => "paire(s)",
        "Piece" => "piece(s)",
        other => return words(other),
    };
    known.to_string()
}

/// `HalfDozen` as `half dozen`.
fn words(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push(' ');
        }
        out.extend(c.to_lowercase());
    }
    out
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
