//! Quantity and unit where a partner writes them as a unit name, a free text
//! (`4x250ml`) and amounts per unit ordered (`20 Piece, 5 kg`). The native texts
//! stay in the row; on the way back they are touched only when they no longer say
//! what the row says.

use super::fault::{Fault, half, no_amount, no_ratio, no_unit};
use super::number;
use super::profile::{Measure, Profile};
use passerelle_model::json::{Json, Object};

const QUANTITY: &str = "quantity";
const UNIT: &str = "unit";
const PIECES: &str = "pieces_per_case";

/// Adds `quantity`, `unit` and `pieces_per_case` to a row that was read. A fault names the field.
pub(super) fn read(profile: &Profile, measure: &Measure, row: &mut Object<'static>) -> Result<(), (String, Fault)> {
    if let Some(name) = text(row, &measure.standard) {
        let code =
            profile.unit_code(name).ok_or_else(|| (measure.standard.clone(), no_unit(profile, name)))?.to_string();
        row.push(QUANTITY, Json::string("1"));
        row.push(UNIT, Json::string(code));
    } else if let Some((quantity, code)) = text(row, &measure.text).and_then(|free| parse(profile, free)) {
        row.push(QUANTITY, Json::string(quantity));
        row.push(UNIT, Json::string(code));
    }
    if let Some(chain) = text(row, &measure.ratios) {
        let ratios = ratios(profile, chain).map_err(|fault| (measure.ratios.clone(), fault))?;
        if let Some((pieces, _)) = ratios.into_iter().find(|(_, code)| code == "piece") {
            row.push(PIECES, Json::string(pieces));
        }
    }
    Ok(())
}

/// The native texts of a row that is written: only those that have to change.
pub(super) fn write(
    profile: &Profile,
    measure: &Measure,
    row: &Object<'_>,
) -> Result<Vec<(String, Json<'static>)>, (String, Fault)> {
    let mut said = Object::new();
    for field in [&measure.standard, &measure.text, &measure.ratios] {
        if let Some(native) = text(row, field) {
            said.push(field.clone(), Json::string(native.to_string()));
        }
    }
    // A native text that cannot be read says nothing, so the row's own fields decide.
    let _ = read(profile, measure, &mut said);
    let same = |field: &str| match (text(row, field), text(&said, field)) {
        (Some(a), Some(b)) => a == b || (number::unpadded(a).is_some() && number::unpadded(a) == number::unpadded(b)),
        (a, b) => a.is_none() && b.is_none(),
    };
    let mut changed = Vec::new();
    if !(same(QUANTITY) && same(UNIT)) {
        let free = match (text(row, QUANTITY), text(row, UNIT)) {
            (Some(quantity), Some(code)) => {
                let name = profile.unit_name(code).ok_or_else(|| (UNIT.to_string(), no_unit(profile, code)))?;
                let quantity = number::unpadded(quantity).ok_or_else(|| (QUANTITY.to_string(), no_amount(quantity)))?;
                Json::string(format!("{quantity} {name}"))
            }
            (None, None) => Json::Null,
            (Some(_), None) => return Err((UNIT.to_string(), half("unit"))),
            (None, Some(_)) => return Err((QUANTITY.to_string(), half("quantity"))),
        };
        changed.push((measure.standard.clone(), Json::Null));
        changed.push((measure.text.clone(), free));
    }
    if !same(PIECES) {
        let piece = profile.unit_name("piece").unwrap_or("piece");
        let pieces = text(row, PIECES).map(|pieces| {
            number::unpadded(pieces)
                .map(|n| format!("{n} {piece}"))
                .ok_or_else(|| (PIECES.to_string(), no_amount(pieces)))
        });
        let others = text(row, &measure.ratios)
            .unwrap_or("")
            .split(',')
            .map(str::trim)
            .filter(|entry| !entry.is_empty() && ratio(profile, entry).is_none_or(|(_, code)| code != "piece"));
        let mut chain: Vec<String> = pieces.transpose()?.into_iter().collect();
        chain.extend(others.map(str::to_string));
        changed.push((measure.ratios.clone(), Json::string(chain.join(", "))));
    }
    Ok(changed)
}

/// Whether a field is one that this computes.
pub(super) fn computes(field: &str) -> bool {
    matches!(field, QUANTITY | UNIT | PIECES)
}

fn text<'r>(row: &'r Object<'_>, field: &str) -> Option<&'r str> {
    row.get(field).and_then(Json::as_lexeme).filter(|text| !text.is_empty())
}

/// `[n x] number unit`, or a unit alone; `None` for anything else, which stays a text.
fn parse(profile: &Profile, free: &str) -> Option<(String, String)> {
    let free = free.trim();
    if let Some(code) = profile.unit_code(free) {
        return Some(("1".into(), code.to_string()));
    }
    let (first, rest) = leading_number(free)?;
    let cross = rest.trim_start().strip_prefix(['x', 'X', '×', '*']);
    let (amount, unit) = match cross.and_then(|rest| leading_number(rest.trim_start())) {
        Some((each, unit)) if !first.contains('.') => (number::times(&first, &each)?, unit),
        Some(_) => return None,
        None => (first, rest),
    };
    let code = profile.unit_code(unit)?;
    Some((amount, code.to_string()))
}

/// A number at the start. A comma before exactly three digits may group thousands, so it is no number.
fn leading_number(text: &str) -> Option<(String, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let fraction = digits.split_once(',').map(|(_, fraction)| fraction.len());
    (fraction != Some(3)).then(|| number::read(digits, &['.', ','], None)).flatten().map(|number| (number, rest))
}

fn ratio(profile: &Profile, entry: &str) -> Option<(String, String)> {
    let (amount, name) = leading_number(entry)?;
    Some((amount, profile.unit_code(name)?.to_string()))
}

fn ratios(profile: &Profile, chain: &str) -> Result<Vec<(String, String)>, Fault> {
    let entries = chain.split(", ").map(str::trim);
    entries.map(|entry| ratio(profile, entry).ok_or_else(|| no_ratio(profile, entry))).collect()
}
