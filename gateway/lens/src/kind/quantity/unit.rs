//! An amount beside a unit code.

use super::{converted, imprecise, like, parts, quantity, stands, text, unfit_unit};
use crate::kind::code::table_of;
use crate::kind::number::{decimal, lexeme};
use crate::kind::{Change, Codes, Kind, Notes, Unfit, shorten};
use crate::settings::Settings;
use passerelle_model::document::Value;
use passerelle_model::json::Json;
use passerelle_model::loss::Text;
use passerelle_model::term::Term;
use rust_decimal::Decimal;

/// An amount and a unit code of a table.
#[derive(Debug)]
pub(crate) struct Unit {
    table: String,
    rows: Vec<(Box<str>, Term)>,
}

impl Unit {
    pub(crate) fn parse(table: &str, codes: &Codes) -> Result<Self, Text> {
        let rows = table_of(table, codes)?
            .iter()
            .map(|(native, means)| Ok((native.as_str().into(), crate::path::known(means)?)))
            .collect::<Result<_, Text>>()?;
        Ok(Unit { table: table.into(), rows })
    }
}

impl Kind for Unit {
    fn places(&self) -> (usize, usize) {
        (2, 2)
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let code = text(places[1]);
        let digits = match places[0] {
            Some(found) => lexeme(0, found)?,
            None => None,
        };
        if digits.is_none() && code.is_empty() {
            return Ok(None);
        }
        let Some((_, unit)) = self.rows.iter().find(|(row, _)| row.eq_ignore_ascii_case(code)) else {
            return Err(Unfit::new(
                1,
                Text::new(
                    format!("`{}` is not in code table `{}`", shorten(code), self.table),
                    format!("`{}` n'est pas dans la table `{}`", shorten(code), self.table),
                ),
                Text::new(
                    format!("Add a row to [codes.{}] in platform.toml, or correct the unit.", self.table),
                    format!("Ajoutez une ligne à [codes.{}] dans platform.toml, ou corrigez l'unité.", self.table),
                ),
            ));
        };
        Ok(Some(quantity(digits.unwrap_or("1"), *unit)))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null), Some(Json::Null)]) };
        let native = original[1].and_then(Json::as_lexeme);
        let was = self.rows.iter().find(|(row, _)| native.is_some_and(|native| row.eq_ignore_ascii_case(native)));
        let was = was.map(|(_, unit)| *unit);
        let (digits, sold) = parts(value, was, notes)?;
        // A unit alone stands for one of it.
        let one = original[0].and_then(Json::as_lexeme).is_none_or(|was| was.trim().is_empty()) && digits == "1";
        if stands(digits, sold, original[0], was) || (one && was == Some(sold)) {
            return Ok(vec![None, None]);
        }
        let row =
            self.rows.iter().find(|(row, term)| *term == sold && native.is_some_and(|n| row.eq_ignore_ascii_case(n)));
        let row = row.or_else(|| self.rows.iter().find(|(_, term)| *term == sold));
        let amount = |value: Decimal| match original[0] {
            Some(was) => like(value, Some(was)),
            None => Json::String(value.to_string().into()),
        };
        if let Some((row, _)) = row {
            let unit = (!native.is_some_and(|native| native.eq_ignore_ascii_case(row)))
                .then(|| Json::String(row.to_string().into()));
            return Ok(vec![Some(amount(decimal(digits).ok_or_else(|| imprecise(digits))?)), unit]);
        }
        // No row for this unit: another one that holds the amount exactly.
        let mut others = self.rows.iter().filter_map(|(row, term)| Some((row, converted(digits, sold, *term).ok()?)));
        if let Some((row, value)) = others.next() {
            return Ok(vec![Some(amount(value)), Some(Json::String(row.to_string().into()))]);
        }
        Err(unfit_unit(sold))
    }
}
