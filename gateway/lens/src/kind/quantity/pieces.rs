//! A number of things.

use super::{Sort, in_base, like, parts, quantity, stands, unfit_unit};
use crate::kind::number::lexeme;
use crate::kind::{Change, Kind, Notes, Unfit};
use crate::settings::Settings;
use passerelle_model::document::Value;
use passerelle_model::json::Json;
use passerelle_model::term::{Dimension, m};

/// A number of pieces.
#[derive(Debug)]
pub(crate) struct Pieces;

impl Kind for Pieces {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        Ok(lexeme(0, found)?.map(|digits| quantity(digits, m::PIECE)))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null)]) };
        let (digits, sold) = parts(value, None, notes)?;
        if stands(digits, sold, original[0], Some(m::PIECE)) {
            return Ok(vec![None]);
        }
        match in_base(digits, sold) {
            Some((Sort(Dimension::Count, _), amount)) => Ok(vec![Some(like(amount, original[0]))]),
            _ => Err(unfit_unit(sold)),
        }
    }
}
