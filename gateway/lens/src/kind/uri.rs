//! Addresses on the web: absolute, or a path on the platform's own host.

use super::{Change, Kind, Notes, Unfit, text::one_text, wrong_type, wrong_value};
use crate::settings::Settings;
use passerelle_model::document::{Literal, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};

/// An address; some paths stand for no picture.
#[derive(Debug)]
pub(crate) struct Uri {
    pub(crate) placeholders: Vec<String>,
}

/// Scheme and host of an address.
fn origin(address: &str) -> &str {
    let start = address.find("://").map_or(0, |p| p + 3);
    address[start..].find('/').map_or(address, |p| &address[..start + p])
}

impl Kind for Uri {
    fn needs(&self) -> &'static [&'static str] {
        &["base"]
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let text = found.as_str().ok_or_else(|| wrong_type(0, found, "an address", "une adresse web"))?;
        if self.placeholders.iter().any(|p| text.ends_with(p.as_str())) {
            notes.lose(0, Reason::Dropped, &mut || {
                Text::new("a picture that stands for none", "une image qui signifie qu'il n'y en a pas")
            });
            return Ok(None);
        }
        if text.is_empty() {
            return Ok(None);
        }
        Ok(Some(Value::Literal(if text.starts_with('/') && !text.starts_with("//") {
            Literal::string(format!("{}{text}", origin(settings.base())))
        } else {
            Literal::string(text)
        })))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else { return Ok(vec![Some(Json::Null)]) };
        let text = match value {
            Value::Link(name) => name.iri().into_owned(),
            other => one_text(other)?.to_string(),
        };
        if text.is_empty() || self.placeholders.iter().any(|p| text.ends_with(p.as_str())) {
            return Err(wrong_value(value, "an address", "une adresse web"));
        }
        let relative = original[0].and_then(Json::as_str).is_some_and(|old| old.starts_with('/'));
        let path = text.strip_prefix(origin(settings.base())).filter(|path| relative && path.starts_with('/'));
        Ok(vec![Some(Json::String(path.map_or(text.clone(), str::to_string).into()))])
    }
}
