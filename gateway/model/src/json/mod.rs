//! JSON as it was written: numbers keep their lexeme, objects keep their order,
//! strings borrow from the input. `serde_json` would round or normalise numbers,
//! so prices could not come back as they were sent.

mod object;
mod parse;
mod write;

use std::borrow::Cow;

pub use object::Object;
pub use parse::{Cause, Limits, Malformed, Reader};
pub use write::write_string;

/// One JSON value. Numbers are their lexeme, never a float.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Json<'a> {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// The digits exactly as they stood, for example `4.50`.
    Number(Cow<'a, str>),
    /// A string, unescaped.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Json<'a>>),
    /// An object, in the order of the text.
    Object(Object<'a>),
}

impl<'a> Json<'a> {
    /// Reads one whole text; anything after the value is an error.
    pub fn parse(text: &'a [u8], limits: Limits) -> Result<Self, Malformed> {
        let mut reader = Reader::new(text, limits);
        let value = reader.value()?;
        reader.end()?;
        Ok(value)
    }

    /// A string value that lives as long as the program.
    pub fn string(text: impl Into<Cow<'a, str>>) -> Self {
        Json::String(text.into())
    }

    /// The object inside, if it is one.
    pub fn as_object(&self) -> Option<&Object<'a>> {
        match self {
            Json::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The elements, if it is an array.
    pub fn as_array(&self) -> Option<&[Json<'a>]> {
        match self {
            Json::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The text of a string value.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The lexeme of a number, or the text of a string.
    pub fn as_lexeme(&self) -> Option<&str> {
        match self {
            Json::Number(text) | Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// `null`, or nothing at all.
    pub fn is_null(&self) -> bool {
        matches!(self, Json::Null)
    }

    /// The value under a key of an object.
    pub fn get(&self, key: &str) -> Option<&Json<'a>> {
        self.as_object()?.get(key)
    }

    /// The value at an RFC 6901 pointer.
    pub fn pointer(&self, pointer: &str) -> Option<&Json<'a>> {
        let mut here = self;
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            here = match here {
                Json::Object(object) => object.get(&step)?,
                Json::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(here)
    }

    /// The same value, owning its text.
    pub fn into_owned(self) -> Json<'static> {
        match self {
            Json::Null => Json::Null,
            Json::Bool(b) => Json::Bool(b),
            Json::Number(n) => Json::Number(Cow::Owned(n.into_owned())),
            Json::String(s) => Json::String(Cow::Owned(s.into_owned())),
            Json::Array(items) => Json::Array(items.into_iter().map(Json::into_owned).collect()),
            Json::Object(object) => Json::Object(
                object.into_iter().map(|(key, value)| (Cow::Owned(key.into_owned()), value.into_owned())).collect(),
            ),
        }
    }

    /// What a message calls this kind of value.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "a string",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        }
    }
}
