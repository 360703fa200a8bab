//! Instants: with an offset, as Ruby prints them, or local to the account's zone.

use super::{Change, Kind, Notes, Unfit, wrong_type, wrong_value};
use crate::settings::Settings;
use jiff::{Timestamp, ZonedDateTime, civil::DateTime, fmt::strtime, tz::TimeZone};
use passerelle_model::document::{Literal, Value};
use passerelle_model::json::Json;
use std::borrow::Cow;

/// An instant with its offset.
#[derive(Debug)]
pub(crate) struct Instant;

/// A date and time without zone.
#[derive(Debug)]
pub(crate) struct Local;

const RUBY: &str = "%Y-%m-%d %H:%M:%S";

/// The instant of an RFC 3339 or Ruby text.
pub(crate) fn timestamp(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| ruby(text))
}

fn ruby(text: &str) -> Option<Timestamp> {
    if let Some(utc) = text.strip_suffix(" UTC") {
        return strtime::parse(RUBY, utc)
            .ok()?
            .to_datetime()
            .ok()?
            .to_zoned_datetime(TimeZone::UTC)
            .ok()
            .map(|z| z.timestamp());
    }
    strtime::parse("%Y-%m-%d %H:%M:%S %z", text).ok()?.to_timestamp().ok()
}

impl Kind for Instant {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let wanted = || {
            wrong_type(0, found, "an instant such as 2026-03-01T09:30:00Z", "un instant tel que 2026-03-01T09:30:00Z")
        };
        let text = found.as_str().ok_or_else(wanted)?;
        if text.is_empty() {
            return Ok(None);
        }
        if text.parse::<Timestamp>().is_ok() {
            return Ok(Some(Value::Literal(Literal::date_time(text))));
        }
        let instant = ruby(text).ok_or_else(wanted)?;
        Ok(Some(Value::Literal(Literal::date_time(instant.to_string()))))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(cleared(original[0]))]) };
        let text = value.text().unwrap_or_default();
        let Some(instant) = timestamp(text) else {
            return Err(wrong_value(
                value,
                "an instant such as 2026-03-01T09:30:00Z",
                "un instant tel que 2026-03-01T09:30:00Z",
            ));
        };
        let was = original[0].and_then(Json::as_str).unwrap_or_default();
        if timestamp(was) == Some(instant) {
            return Ok(vec![None]);
        }
        if was.ends_with(" UTC") {
            let whole = instant.subsec_nanosecond() == 0;
            if !whole {
                return Err(wrong_value(value, "an instant of whole seconds", "un instant en secondes entières"));
            }
            return Ok(vec![Some(Json::String(instant.strftime("%Y-%m-%d %H:%M:%S UTC").to_string().into()))]);
        }
        let written: Cow<'v, str> =
            if text.parse::<Timestamp>().is_ok() { text.to_string().into() } else { instant.to_string().into() };
        Ok(vec![Some(Json::String(written))])
    }
}

impl Kind for Local {
    fn needs(&self) -> &'static [&'static str] {
        &["zone"]
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        settings: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let wanted = || {
            wrong_type(0, found, "a local time such as 2026-03-01 09:30", "une heure locale telle que 2026-03-01 09:30")
        };
        let text = found.as_str().ok_or_else(wanted)?;
        if text.is_empty() {
            return Ok(None);
        }
        let instant = local(text, settings).ok_or_else(wanted)?;
        let text = strtime::format("%Y-%m-%dT%H:%M:%S%:z", &instant).map_err(|_| wanted())?;
        Ok(Some(Value::Literal(Literal::date_time(text))))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(cleared(original[0]))]) };
        let wanted = || {
            wrong_value(
                value,
                "an instant of whole seconds, such as 2026-03-01T09:30:00Z",
                "un instant en secondes entières, tel que 2026-03-01T09:30:00Z",
            )
        };
        let instant = value.text().and_then(timestamp).ok_or_else(wanted)?;
        if instant.subsec_nanosecond() != 0 {
            return Err(wanted());
        }
        let was = original[0].and_then(Json::as_str).and_then(|was| local(was, settings));
        if was.is_some_and(|was| was.timestamp() == instant) {
            return Ok(vec![None]);
        }
        let zone = settings.zone().cloned().unwrap_or(TimeZone::UTC);
        let local = instant.to_zoned_datetime(zone.clone()).datetime();
        // An hour that happens twice can name only its first turn.
        if local.to_zoned_datetime(zone).map(|z| z.timestamp()).ok() != Some(instant) {
            return Err(wanted());
        }
        let blank = original[0].and_then(Json::as_str).is_none_or(|was| was.contains(' '));
        let form = if blank { RUBY } else { "%Y-%m-%dT%H:%M:%S" };
        Ok(vec![Some(Json::String(local.strftime(form).to_string().into()))])
    }
}

/// A date and time in the account's zone. An hour that is skipped is the one after it.
fn local(text: &str, settings: &Settings) -> Option<ZonedDateTime> {
    let local: DateTime = text.replacen(' ', "T", 1).parse().ok()?;
    local.to_zoned_datetime(settings.zone().cloned().unwrap_or(TimeZone::UTC)).ok()
}

fn cleared(original: Option<&Json<'_>>) -> Json<'static> {
    if matches!(original, Some(Json::String(_))) { Json::String("".into()) } else { Json::Null }
}
