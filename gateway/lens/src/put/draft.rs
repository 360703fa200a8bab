//! An object that is copied when it first changes.

use crate::kind::Kind;
use crate::lens::Place;
use crate::path::At;
use passerelle_model::document::Value;
use passerelle_model::json::{Json, Object};
use std::sync::Arc;

/// The original, and what has become of it so far.
pub(super) struct Draft<'o, 'b> {
    original: &'o Json<'b>,
    pub(super) changed: Option<Json<'b>>,
    /// Places that a line has written, so that a second line cannot say otherwise.
    written: Vec<usize>,
    /// Lines that were edited, to be read again when all is written.
    pub(super) edited: Vec<Edited>,
}

/// A line and what the edit says of it.
pub(super) struct Edited {
    pub(super) places: Vec<usize>,
    pub(super) kind: Arc<dyn Kind>,
    pub(super) value: Value<'static>,
    pub(super) at: String,
    pub(super) line: usize,
}

impl<'o, 'b> Draft<'o, 'b> {
    pub(super) fn of(original: &'o Json<'b>) -> Self {
        Draft { original, changed: None, written: Vec::new(), edited: Vec::new() }
    }

    pub(super) fn now(&self) -> &Json<'b> {
        self.changed.as_ref().unwrap_or(self.original)
    }

    pub(super) fn set(&mut self, at: &At, value: Json<'static>) {
        let whole = self.changed.get_or_insert_with(|| match self.original {
            Json::Object(_) => self.original.clone(),
            _ => Json::Object(Object::new()),
        });
        set_at(whole, &at.0, value);
    }

    /// Gives places back what stood there.
    pub(super) fn undo<'p>(&mut self, places: impl Iterator<Item = &'p Place>) {
        let Some(whole) = &mut self.changed else { return };
        for path in places.flat_map(|place| &place.0) {
            match path.find(self.original) {
                Some(value) => set_at(whole, &path.0, value.clone()),
                None => remove_at(whole, &path.0),
            }
        }
    }

    /// Writes a place. The first line that writes it decides; the answer says whether this one agrees.
    pub(super) fn write(&mut self, index: usize, place: &Place, value: Json<'static>) -> bool {
        let path = place.path(self.now());
        let now = path.find(self.now()).unwrap_or(&Json::Null);
        let same = *now == value || now.as_lexeme().zip(value.as_lexeme()).is_some_and(|(a, b)| a == b);
        if self.written.contains(&index) {
            return same;
        }
        self.written.push(index);
        if !same && !value.is_null() {
            self.set(path, value);
        } else if !same {
            // Nothing must be left under another spelling of the place.
            for path in &place.0 {
                if path.find(self.now()).is_some() {
                    self.set(path, Json::Null);
                }
            }
        }
        true
    }
}

/// Takes away what stands at a path, unless it is `null`, which says nothing.
fn remove_at(whole: &mut Json<'_>, path: &[Box<str>]) {
    let (Some((first, rest)), Json::Object(object)) = (path.split_first(), whole) else { return };
    match object.get_mut(first) {
        Some(inner) if !rest.is_empty() => remove_at(inner, rest),
        Some(value) if !value.is_null() => {
            object.remove(first);
        }
        _ => {}
    }
}

/// Sets the value at a path, making objects on the way. Clearing what is not there makes nothing.
pub(super) fn set_at<'b>(whole: &mut Json<'b>, path: &[Box<str>], value: Json<'b>) {
    let Some((first, rest)) = path.split_first() else { return };
    if value.is_null() && whole.get(first).is_none() {
        return;
    }
    let Json::Object(object) = whole else { return };
    if rest.is_empty() {
        object.set(first.to_string(), value);
        return;
    }
    if !matches!(object.get(first), Some(Json::Object(_))) {
        object.set(first.to_string(), Json::Object(Object::new()));
    }
    if let Some(inner) = object.get_mut(first) {
        set_at(inner, rest, value);
    }
}
