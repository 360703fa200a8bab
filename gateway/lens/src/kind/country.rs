//! Countries by name, by ISO 3166 code, and as concepts of the EU country list.

use super::{Change, Kind, Notes, Unfit, shorten, wrong_type, wrong_value};
use crate::settings::Settings;
use passerelle_model::document::Value;
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::{self, Name};

/// How the platform writes a country.
#[derive(Debug)]
pub(crate) enum Country {
    /// In words.
    Name,
    /// Two letters.
    Iso2,
    /// Three letters.
    Iso3,
}

impl Country {
    pub(crate) fn parse(form: &str) -> Result<Self, Text> {
        match form {
            "name" => Ok(Country::Name),
            "iso2" => Ok(Country::Iso2),
            "iso3" => Ok(Country::Iso3),
            _ => Err(Text::new(
                "`country name`, `country iso2` or `country iso3` is wanted",
                "`country name`, `country iso2` ou `country iso3` est attendu",
            )),
        }
    }
}

impl Kind for Country {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let text = found.as_str().ok_or_else(|| wrong_type(0, found, "a country", "un pays"))?;
        if text.is_empty() {
            return Ok(None);
        }
        let land = term::Country::read(text);
        let unknown = || {
            Text::new(
                format!("`{}` is not a country we know by name or ISO 3166 code", shorten(text)),
                format!("`{}` n'est pas un pays connu par son nom ou son code ISO 3166", shorten(text)),
            )
        };
        // Names are words of any language; codes are not.
        if land.is_none() && matches!(self, Country::Name) {
            notes.lose(0, Reason::NoTerm, &mut || unknown());
            return Ok(None);
        }
        let land = land.ok_or_else(|| {
            Unfit::new(
                0,
                unknown(),
                Text::new(
                    "Write it in English or French, or as two letters.",
                    "Écrivez-le en anglais ou en français, ou en deux lettres.",
                ),
            )
        })?;
        Ok(Some(Value::Link(Name::Iri(land.iri().into()))))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null)]) };
        let wanted = || wrong_value(value, "a country of the EU list", "un pays de la liste de l'UE");
        let land = match value {
            Value::Link(name) => term::Country::read(&name.iri()),
            other => other.text().and_then(term::Country::read),
        };
        let land = land.ok_or_else(wanted)?;
        let was = original[0].and_then(Json::as_str);
        if was.and_then(term::Country::read).is_some_and(|was| was.iso2 == land.iso2) {
            return Ok(vec![None]);
        }
        let french = match was.and_then(term::Country::read).filter(|was| was.fr != was.en) {
            Some(land) => was == Some(land.fr),
            None => settings.get("country_language") == Some("fr"),
        };
        Ok(vec![Some(Json::String(
            match self {
                Country::Name if french => land.fr,
                Country::Name => land.en,
                Country::Iso2 => land.iso2,
                Country::Iso3 => land.iso3,
            }
            .into(),
        ))])
    }
}
