//! Units and currencies: what a unit measures, how much of the base unit it is, and the ISO code of a currency.

use super::Term;
use super::codes::{CURRENCIES, UNITS};
use rust_decimal::Decimal;

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// Mass; the base is the gram.
    Mass,
    /// Volume; the base is the litre.
    Volume,
    /// Length; the base is the metre.
    Length,
    /// Number of pieces.
    Count,
    /// A part of a whole; the base is one.
    Ratio,
    /// What holds an unknown amount: a bag converts into nothing but itself.
    Container,
}

/// A unit of quantity.
#[derive(Debug)]
pub struct Unit {
    /// The concept.
    pub term: Term,
    /// What it measures.
    pub dimension: Dimension,
    /// How many base units one of it is, exactly, as a decimal number.
    pub factor: &'static str,
    /// Its symbol, `""` where it has none.
    pub symbol: &'static str,
    /// Name in English.
    pub en: &'static str,
    /// Name in French.
    pub fr: &'static str,
}

impl Unit {
    /// The unit that a concept is.
    pub fn of(term: Term) -> Option<&'static Unit> {
        UNITS.binary_search_by_key(&term, |unit| unit.term).ok().map(|at| &UNITS[at])
    }

    /// The unit with this symbol, letter case counting: `mg`, `L`.
    pub fn by_symbol(symbol: &str) -> Option<&'static Unit> {
        UNITS.iter().find(|unit| !symbol.is_empty() && unit.symbol == symbol)
    }

    /// How many base units one of it is.
    pub fn base_units(&self) -> Decimal {
        Decimal::from_str_exact(self.factor).expect("the table holds decimal numbers")
    }

    /// Whether an amount in this unit is also an amount in the other.
    pub fn converts_into(&self, other: &Unit) -> bool {
        self.term == other.term || (self.dimension == other.dimension && self.dimension != Dimension::Container)
    }
}

/// A currency.
#[derive(Debug)]
pub struct Currency {
    /// The concept.
    pub term: Term,
    /// Its code in ISO 4217.
    pub code: &'static str,
}

impl Currency {
    /// The currency that a concept is.
    pub fn of(term: Term) -> Option<&'static Currency> {
        CURRENCIES.iter().find(|currency| currency.term == term)
    }

    /// The currency with an ISO 4217 code, whatever the letter case; none where DFC has no concept for it.
    pub fn by_code(code: &str) -> Option<&'static Currency> {
        CURRENCIES.iter().find(|currency| currency.code.eq_ignore_ascii_case(code.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::{b, m};

    #[test]
    fn factors_are_exact() {
        for (term, factor) in [
            (m::GRAM, "1"),
            (m::OUNCE, "28.349523125"),
            (m::POUND_MASS, "453.59237"),
            (m::GALLON, "4.54609"),
            (m::MILLILITRE, "0.001"),
            (m::DOZEN, "12"),
            (m::PACK_6, "6"),
        ] {
            let unit = Unit::of(term).expect("a unit");
            assert_eq!(unit.base_units(), factor.parse().expect("a number"), "{term:?}");
        }
    }

    #[test]
    fn a_bag_is_not_a_box_and_a_pound_is_grams() {
        let unit = |term| Unit::of(term).expect("a unit");
        assert!(unit(m::POUND_MASS).converts_into(unit(m::GRAM)));
        assert!(unit(m::BAG).converts_into(unit(m::BAG)));
        assert!(!unit(m::BAG).converts_into(unit(m::BOX)));
        assert!(!unit(m::LITRE).converts_into(unit(m::KILOGRAM)));
        assert!(unit(m::PAIR).converts_into(unit(m::PIECE)));
    }

    #[test]
    fn what_is_no_unit_has_none() {
        assert!(Unit::of(m::EURO).is_none());
        assert!(Unit::of(m::PROTEIN).is_none());
        assert!(Unit::of(b::HAS_UNIT).is_none());
        assert!(Unit::by_symbol("").is_none());
        assert_eq!(Unit::by_symbol("L").map(|unit| unit.term), Some(m::LITRE));
    }

    #[test]
    fn a_currency_has_a_code_both_ways() {
        assert_eq!(Currency::by_code("gbp").map(|c| c.term), Some(m::POUND_STERLING));
        assert_eq!(Currency::of(m::EURO).map(|c| c.code), Some("EUR"));
        assert!(Currency::by_code("CHF").is_none());
        assert!(Currency::of(m::GRAM).is_none());
    }
}
