//! Items and elements made from a document alone.

use super::Put;
use super::draft::{Draft, set_at};
use crate::here::Here;
use crate::lens::Block;
use crate::settings::Settings;
use passerelle_model::document::Node;
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::Text;

impl Put<'_> {
    pub(super) fn new_item(&mut self, block: &Block, document: &Node<'_>, here: &Here<'_>) -> Json<'static> {
        let nothing = Json::Object(Object::new());
        let mut out = Draft::of(&nothing);
        let creating = std::mem::replace(&mut self.create, true);
        self.node(&block.target, block, document, &Node::default(), &mut out, here);
        self.create = creating;
        let mut item = out.changed.map_or(Json::Object(Object::new()), Json::into_owned);
        for (at, text) in &block.defaults {
            if at.find(&item).is_none() {
                if let Some(value) = filled(text, self.context.settings) {
                    set_at(&mut item, &at.0, Json::String(value.into()));
                }
            }
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

/// A text whose `{name}` is a setting; nothing if the setting is not given.
fn filled(text: &str, settings: &Settings) -> Option<String> {
    match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(name) => settings.get(name).map(str::to_string),
        None => Some(text.to_string()),
    }
}
