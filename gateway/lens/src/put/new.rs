//! Items and elements made from a document alone.

use super::Put;
use super::draft::{Draft, set_at};
use crate::here::Here;
use crate::kind::{Kind, Notes};
use crate::lens::Block;
use crate::same::same_value;
use crate::settings::Settings;
use passerelle_model::document::{Node, Value};
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::{Reason, Text};
use std::sync::Arc;

impl Put<'_> {
    pub(super) fn new_item(&mut self, block: &Block, document: &Node<'_>, here: &Here<'_>) -> Json<'static> {
        let nothing = Json::Object(Object::new());
        let mut out = Draft::of(&nothing);
        let creating = std::mem::replace(&mut self.create, true);
        let before = std::mem::take(&mut self.unwritten);
        self.node(&block.target, block, document, &Node::default(), &mut out, here);
        self.create = creating;
        let unwritten = std::mem::replace(&mut self.unwritten, before);
        let mut item = out.changed.map_or(Json::Object(Object::new()), Json::into_owned);
        for (at, text) in &block.defaults {
            if at.find(&item).is_none()
                && let Some(value) = filled(text, self.context.settings)
            {
                set_at(&mut item, &at.0, Json::String(value.into()));
            }
        }
        for unwritten in unwritten {
            self.settle(block, unwritten, &item);
        }
        let missing: Vec<String> =
            block.required.iter().filter(|at| at.find(&item).is_none()).map(|at| format!("`{at}`")).collect();
        if !missing.is_empty() {
            let list = missing.join(", ");
            let detail = Text::new(
                format!("the platform wants {list}, and the document does not give it"),
                format!("la plateforme veut {list}, que le document ne donne pas"),
            );
            self.refuse_line(1, here, detail, Text::new("Complete the document.", "Complétez le document."));
        }
        item
    }
}

/// A value that a line had no way to write.
pub(super) struct Unwritten {
    pub(super) places: Vec<usize>,
    pub(super) kind: Arc<dyn Kind>,
    pub(super) value: Value<'static>,
    pub(super) at: String,
    pub(super) term: Option<String>,
    pub(super) reason: Reason,
    pub(super) detail: Text,
}

pub(super) struct Silent;

impl Notes for Silent {
    fn lose_inside(&mut self, _: usize, _: Option<usize>, _: &str, _: Reason, _: &mut dyn FnMut() -> Text) {}
}

impl Put<'_> {
    /// Counts a value that was not written, unless what other lines wrote reads as the same.
    fn settle(&mut self, block: &Block, unwritten: Unwritten, item: &Json<'_>) {
        let places: Vec<Option<&Json<'_>>> =
            unwritten.places.iter().map(|place| block.places[*place].find(item)).collect();
        let read = unwritten.kind.forward(&places, self.context.settings, &mut Silent);
        if !matches!(read, Ok(Some(value)) if same_value(&value, &unwritten.value)) {
            self.tally
                .lose(&Here::Root(&unwritten.at), unwritten.term.as_deref(), unwritten.reason, || unwritten.detail);
        }
    }
}

/// A text whose `{name}` is a setting; nothing if the setting is not given.
fn filled(text: &str, settings: &Settings) -> Option<String> {
    match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(name) => settings.get(name).map(str::to_string),
        None => Some(text.to_string()),
    }
}
