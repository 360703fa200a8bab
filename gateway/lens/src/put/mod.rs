//! Shared to platform: an edit is folded into the original, or an item is made anew.
//! Only what changed is written, so everything else stays as it was to the last byte.

mod draft;
mod each;
mod field;
mod new;
mod node;
mod nodes;

use crate::here::Here;
use crate::lens::{Field, Lens};
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::tally::Tally;
use draft::Draft;
use new::Unwritten;
use passerelle_model::document::{Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Refusal, Text};

/// Where nodes of a document stand in the input, for messages.
pub trait Places {
    /// Pointer of the node with this identifier.
    fn of(&self, id: &str) -> Option<&str>;
}

/// Nothing is known of places but the root.
#[derive(Debug, Clone, Copy)]
pub struct NoPlaces;

impl Places for NoPlaces {
    fn of(&self, _: &str) -> Option<&str> {
        None
    }
}

/// What `put` needs to know besides the documents.
#[derive(Clone, Copy)]
pub struct PutContext<'c> {
    /// Pointer of the edited document in its input.
    pub pointer: &'c str,
    /// Pointers of its nodes.
    pub places: &'c dyn Places,
    /// The account's settings.
    pub settings: &'c Settings,
}

impl Lens {
    /// Folds an edit into the original. `seen` is the original's document as the editor
    /// saw it; where `edited` says the same, or says nothing, the original stays.
    /// `None` means that nothing changed.
    pub fn put<'b>(
        &self,
        edited: &Node<'_>,
        seen: &Node<'_>,
        original: &Json<'b>,
        context: PutContext<'_>,
        tally: &mut Tally,
    ) -> Outcome<Option<Json<'b>>> {
        let mut put =
            Put { lens: self, context, tally, refusals: Vec::new(), create: false, unwritten: Vec::new(), told: false };
        let mut out = Draft::of(original);
        put.node(&self.root.target, &self.root, edited, seen, &mut out, &Here::Root(context.pointer));
        put.read_again(&self.root, &mut out);
        Outcome { value: out.changed, refusals: put.refusals }
    }

    /// Makes an item from a document alone.
    pub fn create(&self, document: &Node<'_>, context: PutContext<'_>, tally: &mut Tally) -> Outcome<Json<'static>> {
        let mut put =
            Put { lens: self, context, tally, refusals: Vec::new(), create: true, unwritten: Vec::new(), told: false };
        let value = put.new_item(&self.root, document, &Here::Root(context.pointer));
        Outcome { value, refusals: put.refusals }
    }
}

struct Put<'r> {
    lens: &'r Lens,
    context: PutContext<'r>,
    tally: &'r mut Tally,
    refusals: Vec<Refusal>,
    /// Whether an item or an element is made, rather than edited.
    create: bool,
    /// What lines had no way to write into the item being made.
    unwritten: Vec<Unwritten>,
    /// Whether the line before told of a loss, so that it does not read back whole.
    told: bool,
}

impl Put<'_> {
    fn refuse(&mut self, field: &Field, here: &Here<'_>, detail: Text, next: Text) {
        self.refuse_line(field.line, here, detail, next);
    }

    fn refuse_line(&mut self, line: usize, here: &Here<'_>, detail: Text, next: Text) {
        self.refusals.push(Refusal { at: here.pointer(), detail, rule: Some(self.lens.rule(line)), next });
    }

    /// What works one way only was edited.
    fn refuse_one_way(&mut self, line: usize, why: Option<&str>, here: &Here<'_>) {
        let why = why.unwrap_or_default();
        let detail =
            Text::new(format!("this cannot be edited here: {why}"), format!("cela ne peut être modifié ici : {why}"));
        self.refuse_line(line, here, detail, Text::new("Leave it as it was.", "Laissez la valeur telle quelle."));
    }
}

/// Whether an edit says that there is to be nothing.
fn is_cleared(value: &Value<'_>) -> bool {
    matches!(value, Value::Many(values) if values.is_empty())
}

fn no_field() -> Text {
    Text::new("the platform has no field for it", "la plateforme n'a pas de champ pour cela")
}

fn not_described() -> Text {
    Text::new(
        "a link to something that the input does not describe",
        "un lien vers une chose que l'entrée ne décrit pas",
    )
}
