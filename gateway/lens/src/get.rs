//! Platform to shared: one item becomes one document.

use crate::here::Here;
use crate::kind::{Notes, Unfit};
use crate::lens::{Act, Block, Field, Keys, Lens, Only, Part, Target};
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::tally::Tally;
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Refusal, Text};
use passerelle_model::term::Name;
use smallvec::SmallVec;

type Found<'b> = SmallVec<[Option<&'b Json<'b>>; 24]>;

impl Lens {
    /// Reads one item. `pointer` is where it stands in the input.
    pub fn get<'b>(
        &self,
        item: &'b Json<'b>,
        pointer: &str,
        settings: &Settings,
        tally: &mut Tally,
    ) -> Outcome<Node<'b>> {
        let mut get = Get { lens: self, settings, tally, refusals: Vec::new() };
        let value = get.block(&self.root, item, &Here::Root(pointer));
        Outcome { value, refusals: get.refusals }
    }
}

struct Get<'r> {
    lens: &'r Lens,
    settings: &'r Settings,
    tally: &'r mut Tally,
    refusals: Vec<Refusal>,
}

/// An object with its block, and what was found at its places.
#[derive(Clone, Copy)]
struct Whole<'w, 'b> {
    block: &'w Block,
    item: &'b Json<'b>,
    found: &'w [Option<&'b Json<'b>>],
    arrays: &'w [Option<&'b Json<'b>>],
}

impl Get<'_> {
    fn block<'b>(&mut self, block: &Block, item: &'b Json<'b>, here: &Here<'_>) -> Node<'b> {
        let mut node = Node::new(block.class);
        if item.as_object().is_none() {
            self.refusals.push(Refusal {
                at: here.pointer(),
                detail: Text::new(
                    format!("{} found; an object is wanted", item.kind()),
                    format!("trouvé : {} ; un objet est attendu", kind_in_french(item)),
                ),
                rule: Some(self.lens.rule(1)),
                next: Text::new(
                    "Check that this file is of that resource.",
                    "Vérifiez que ce fichier est bien de cette ressource.",
                ),
            });
            return node;
        }
        let mut found: Found<'b> = SmallVec::from_elem(None, block.places.len());
        let mut arrays: SmallVec<[Option<&'b Json<'b>>; 4]> = SmallVec::from_elem(None, block.each.len());
        self.walk(&block.keys, item, here, &mut found, &mut arrays);
        self.alternatives(block, item, here, &mut found);
        node.properties.reserve_exact(block.target.parts.len());
        let whole = Whole { block, item, found: &found, arrays: &arrays };
        self.fill(&block.target, &mut node, whole, here);
        node
    }

    /// Finds every place in one pass over the object, and counts what does not cross.
    fn walk<'b>(
        &mut self,
        keys: &Keys,
        item: &'b Json<'b>,
        here: &Here<'_>,
        found: &mut [Option<&'b Json<'b>>],
        arrays: &mut [Option<&'b Json<'b>>],
    ) {
        let Json::Object(object) = item else { return };
        let mut hint = 0;
        for (key, value) in object {
            if value.is_null() {
                continue;
            }
            match keys.find(key, &mut hint) {
                Some(Act::Place(place)) => found[*place] = Some(value),
                Some(Act::Each(each)) => arrays[*each] = Some(value),
                Some(Act::Into(keys)) => self.walk(keys, value, &Here::Key(here, key), found, arrays),
                Some(Act::Lose(slot)) => {
                    if says_something(value) {
                        self.tally.count(*slot, &Here::Key(here, key));
                    }
                }
                None => {
                    if says_something(value) {
                        self.tally.lose(&Here::Key(here, key), None, Reason::UnknownField, || {
                            Text::new("the schema does not know this field", "le schéma ne connaît pas ce champ")
                        });
                    }
                }
            }
        }
    }

    /// Of a place with several spellings the first that is there counts; the others are told.
    fn alternatives<'b>(
        &mut self,
        block: &Block,
        item: &'b Json<'b>,
        here: &Here<'_>,
        found: &mut [Option<&'b Json<'b>>],
    ) {
        for (place, found) in
            block.places.iter().zip(found).filter(|(place, found)| place.0.len() > 1 && found.is_some())
        {
            let mut there = place.0.iter().filter_map(|at| Some((at, at.find(item)?)));
            *found = there.next().map(|(_, value)| value);
            for (at, other) in there.filter(|(_, other)| says_something(other)) {
                let same = *found == Some(other);
                let reason = if same { Reason::Derived } else { Reason::Ambiguous };
                self.tally.lose(&Here::Path(here, &at.0), None, reason, || match same {
                    true => Text::new("another field says the same", "un autre champ dit la même chose"),
                    false => Text::new(
                        "another field says otherwise, and comes first",
                        "un autre champ dit autre chose, et passe avant",
                    ),
                });
            }
        }
    }

    /// Puts values into a node; says whether any came.
    fn fill<'b>(&mut self, target: &Target, node: &mut Node<'b>, whole: Whole<'_, 'b>, here: &Here<'_>) -> bool {
        let mut any = false;
        if let Some((property, value)) = &target.fixed {
            node.properties.push(((*property).into(), Value::Literal(Literal::string(value.to_string()))));
        }
        for (property, part) in &target.parts {
            match part {
                Part::Field(field) => {
                    if let Some(value) = self.field(&whole.block.fields[*field], whole, here) {
                        any = true;
                        node.add(*property, value);
                    }
                }
                Part::Node(inner) => {
                    let mut child = match inner.class {
                        Some(class) => Node::new(class),
                        None => Node::default(),
                    };
                    let filled = self.fill(inner, &mut child, whole, here);
                    if filled || (inner.names && child.id.is_some()) {
                        any = true;
                        node.add(*property, Value::Node(Box::new(child)));
                    }
                }
                Part::Each(index) => {
                    let each = &whole.block.each[*index];
                    let Some(array) = whole.arrays[*index] else { continue };
                    let here = Here::Path(here, &each.at.0);
                    let Json::Array(items) = array else {
                        self.refusals.push(Refusal {
                            at: here.pointer(),
                            detail: Text::new(
                                format!("{} found; an array is wanted", array.kind()),
                                format!("trouvé : {} ; une liste est attendue", kind_in_french(array)),
                            ),
                            rule: Some(self.lens.rule(each.line)),
                            next: Text::new("Correct it at the platform.", "Corrigez sur la plateforme."),
                        });
                        continue;
                    };
                    let mut nodes: Vec<Value<'b>> = Vec::with_capacity(items.len());
                    for (i, element) in items.iter().enumerate() {
                        let child = self.block(&each.block, element, &Here::Index(&here, i));
                        nodes.push(Value::Node(Box::new(child)));
                    }
                    any |= !nodes.is_empty();
                    match nodes.len() {
                        0 => {}
                        1 => node.add(*property, nodes.remove(0)),
                        _ => node.add(*property, Value::Many(nodes)),
                    }
                }
            }
        }
        if let Some(field) = target.id
            && let Some(Value::Link(Name::Iri(iri))) = self.field(&whole.block.fields[field], whole, here)
        {
            node.id = Some(iri);
        }
        if let Some(field) = target.kind
            && let Some(Value::Link(class)) = self.field(&whole.block.fields[field], whole, here)
        {
            node.types = vec![class];
        }
        any
    }

    fn field<'b>(&mut self, field: &Field, whole: Whole<'_, 'b>, here: &Here<'_>) -> Option<Value<'b>> {
        if field.only == Only::Out {
            return None;
        }
        let places: SmallVec<[Option<&'b Json<'b>>; 4]> =
            field.places.iter().map(|place| whole.found[*place]).collect();
        let mut notes = FieldNotes { tally: self.tally, item: whole.item, block: whole.block, field, here };
        match field.kind.forward(&places, self.settings, &mut notes) {
            Ok(value) => value,
            Err(unfit) => {
                self.refuse(field, whole, here, unfit);
                None
            }
        }
    }

    fn refuse(&mut self, field: &Field, whole: Whole<'_, '_>, here: &Here<'_>, unfit: Unfit) {
        let place = field.places.get(unfit.place).or(field.places.first());
        let at = place
            .map_or_else(|| here.pointer(), |p| Here::Path(here, &whole.block.places[*p].path(whole.item).0).pointer());
        self.refusals.push(Refusal {
            at,
            detail: unfit.detail,
            rule: Some(self.lens.rule(field.line)),
            next: unfit.next,
        });
    }
}

/// What a message in French calls a kind of value.
fn kind_in_french(json: &Json<'_>) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "un booléen",
        Json::Number(_) => "un nombre",
        Json::String(_) => "un texte",
        Json::Array(_) => "une liste",
        Json::Object(_) => "un objet",
    }
}

/// Whether a value holds anything that could be lost.
pub(crate) fn says_something(value: &Json<'_>) -> bool {
    match value {
        Json::Null => false,
        Json::String(text) => !text.is_empty(),
        Json::Array(items) => items.iter().any(says_something),
        Json::Object(object) => object.iter().any(|(_, value)| says_something(value)),
        Json::Bool(_) | Json::Number(_) => true,
    }
}

struct FieldNotes<'x> {
    tally: &'x mut Tally,
    item: &'x Json<'x>,
    block: &'x Block,
    field: &'x Field,
    here: &'x Here<'x>,
}

impl Notes for FieldNotes<'_> {
    fn lose_inside(
        &mut self,
        place: usize,
        element: Option<usize>,
        key: &str,
        reason: Reason,
        detail: &mut dyn FnMut() -> Text,
    ) {
        // Another line over the same places tells the same.
        if self.field.echo && key.is_empty() {
            return;
        }
        let index = self.field.places.get(place).copied().unwrap_or(self.field.places[0]);
        let here = Here::Path(self.here, &self.block.places[index].path(self.item).0);
        let element = element.map(|i| Here::Index(&here, i));
        let inside = element.as_ref().unwrap_or(&here);
        let at = if key.is_empty() { *inside } else { Here::Key(inside, key) };
        self.tally.lose_line(self.field, place, key, &at, reason, detail);
    }
}
