//! An amount and its unit in two fields.

use super::Block;
use super::dictionary::UNITS;
use super::field::Field;
use crate::draft::word;

/// Places of amount and unit, and the codes met, when every code is a unit that we know.
pub(super) type Measured = (String, String, Vec<(String, &'static str)>);

/// Finds the pair.
pub(super) fn of(fields: &[Field<'_>], amounts: &[&str], units: &[&str], block: &Block) -> Option<Measured> {
    let unit = fields.iter().find(|field| field.named(units) && field.is_text())?;
    let free = |field: &&Field<'_>| field.is_number() && field.path != unit.path && !block.takes(&field.path);
    let amount = amounts.iter().find_map(|name| fields.iter().filter(free).find(|field| field.named(&[name])))?;
    let mut codes: Vec<(String, &'static str)> = Vec::new();
    for code in unit.lexemes() {
        if !codes.iter().any(|(known, _)| known == code) {
            codes.push((code.to_string(), measure(code)?));
        }
    }
    Some((amount.path.clone(), unit.path.clone(), codes))
}

fn measure(code: &str) -> Option<&'static str> {
    let code = word::parts(code).concat();
    UNITS.iter().find(|(name, _)| *name == code).map(|(_, measure)| *measure)
}
