//! Quantity and unit where a partner writes them as a unit name, a free text
//! (`4x250ml`) and a chain of ratios (`20 Piece, 0.5 kg`). The native texts
//! stay in the row; on the way back they are touched only when they no longer say
//! what the row says.

use super::fault::{Fault, chained, half, no_amount, no_ratio, no_unit};
use super::number;
use super::profile::{Measure, Profile};
use passerelle_model::json::{Json, Object};

const QUANTITY: &str = "quantity";
const UNIT: &str = "unit";
const PIECES: &str = "pieces_per_case";
const PIECE: &str = "piece";

/// Adds `quantity`, `unit` and `pieces_per_case` to a row that was read. A fault names the field.
pub(super) fn read(profile: &Profile, measure: &Measure, row: &mut Object<'static>) -> Result<(), (String, Fault)> {
    let standard = native(row, &measure.standard).map(|(field, name)| (field, name.to_string()));
    if let Some((field, name)) = standard {
        let code = profile.unit_code(&name).ok_or_else(|| (field.to_string(), no_unit(profile, &name)))?.to_string();
        row.push(QUANTITY, Json::string("1"));
        row.push(UNIT, Json::string(code));
    } else if let Some((quantity, code)) = text(row, &measure.text).and_then(|free| parse(profile, free)) {
        row.push(QUANTITY, Json::string(quantity));
        row.push(UNIT, Json::string(code));
    }
    if let Some((field, chain)) = native(row, &measure.ratios) {
        let links = links(profile, chain).map_err(|fault| (field.to_string(), fault))?;
        let pieces = links.iter().position(|(_, code)| code == PIECE);
        let amounts = pieces.map(|at| links[..=at].iter().map(|(amount, _)| amount.as_str()));
        let product = |mut amounts: Amounts<'_>| amounts.try_fold("1".to_string(), |all, n| number::product(&all, n));
        if let Some(pieces) = amounts.and_then(|amounts| product(Box::new(amounts))) {
            row.push(PIECES, Json::string(pieces));
        }
    }
    Ok(())
}

type Amounts<'l> = Box<dyn Iterator<Item = &'l str> + 'l>;

/// The native texts of a row that is written: only those that have to change.
pub(super) fn write(
    profile: &Profile,
    measure: &Measure,
    row: &Object<'_>,
) -> Result<Vec<(String, Json<'static>)>, (String, Fault)> {
    let mut said = Object::new();
    for field in [Some(&measure.text), measure.standard.as_ref(), measure.ratios.as_ref()].into_iter().flatten() {
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
        changed.extend(measure.standard.clone().map(|field| (field, Json::Null)));
        changed.push((measure.text.clone(), free));
    }
    if let Some(field) = measure.ratios.as_ref().filter(|_| !same(PIECES)) {
        changed.push((field.clone(), Json::string(rechained(profile, text(row, field), text(row, PIECES))?)));
    }
    Ok(changed)
}

/// The chain with another number of pieces. Links after the pieces count from one piece, so they stay;
/// a chain that does not begin with pieces would change its meaning.
fn rechained(profile: &Profile, chain: Option<&str>, pieces: Option<&str>) -> Result<String, (String, Fault)> {
    let mut links: Vec<&str> = chain.unwrap_or_default().split(", ").filter(|link| !link.trim().is_empty()).collect();
    let of_pieces = |link: &&str| self::link(profile, link).is_some_and(|(_, code)| code == PIECE);
    match (links.first().map(of_pieces), pieces) {
        (Some(true), Some(_)) => drop(links.remove(0)),
        (Some(true), None) if links.len() == 1 => drop(links.remove(0)),
        (None, _) => {}
        (Some(_), _) => return Err((PIECES.to_string(), chained(chain.unwrap_or_default()))),
    }
    let first = match pieces {
        Some(pieces) => {
            let pieces = number::unpadded(pieces).ok_or_else(|| (PIECES.to_string(), no_amount(pieces)))?;
            Some(format!("{pieces} {}", profile.unit_name(PIECE).unwrap_or(PIECE)))
        }
        None => None,
    };
    Ok(first.iter().map(String::as_str).chain(links).collect::<Vec<_>>().join(", "))
}

/// Whether a field is one that this computes.
pub(super) fn computes(measure: &Measure, field: &str) -> bool {
    matches!(field, QUANTITY | UNIT) || (field == PIECES && measure.ratios.is_some())
}

fn text<'r>(row: &'r Object<'_>, field: &str) -> Option<&'r str> {
    row.get(field).and_then(Json::as_lexeme).filter(|text| !text.is_empty())
}

fn native<'r>(row: &'r Object<'_>, field: &'r Option<String>) -> Option<(&'r str, &'r str)> {
    let field = field.as_deref()?;
    Some((field, text(row, field)?))
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
        Some((each, unit)) if !first.contains('.') => (number::product(&first, &each)?, unit),
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

fn link(profile: &Profile, link: &str) -> Option<(String, String)> {
    let (amount, name) = leading_number(link.trim())?;
    Some((amount, profile.unit_code(name)?.to_string()))
}

fn links(profile: &Profile, chain: &str) -> Result<Vec<(String, String)>, Fault> {
    chain.split(", ").map(|text| link(profile, text).ok_or_else(|| no_ratio(profile, text))).collect()
}
