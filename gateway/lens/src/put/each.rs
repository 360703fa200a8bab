//! Arrays of objects: which element an edited node is, and which are new. An element
//! that the edit does not mention is not spoken of, so it stays.

use super::draft::Draft;
use super::node::given;
use super::nodes::says_no_more;
use super::{Put, is_cleared, no_field, not_described};
use crate::here::Here;
use crate::lens::{Each, Only};
use crate::same::same_node;
use passerelle_model::document::{Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};

impl Put<'_> {
    pub(super) fn each(
        &mut self,
        each: &Each,
        value: &Value<'_>,
        was: Option<&Value<'_>>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let mut elements = Elements::of(was);
        if is_cleared(value) {
            if !elements.before.is_empty() {
                let detail = Text::new(
                    "elements of this list are not removed here",
                    "les éléments de cette liste ne sont pas retirés ici",
                );
                let next = Text::new("Remove them at the platform.", "Retirez-les sur la plateforme.");
                self.refuse_line(each.line, here, detail, next);
            }
            return;
        }
        let places = self.context.places;
        let mut changed: Option<Vec<Json<'static>>> = None;
        let several = matches!(value, Value::Many(_));
        for (i, value) in value.iter().enumerate() {
            let here = if several { Here::Index(here, i) } else { *here };
            let Value::Node(node) = value else {
                match value.target() {
                    Some(id) if elements.has(&id) => {}
                    Some(_) => self.tally.lose(&here, None, Reason::NoTerm, not_described),
                    None => self.tally.lose(&here, None, Reason::NoTerm, no_field),
                }
                continue;
            };
            let own = node.id.as_deref().and_then(|id| places.of(id)).map(Here::Root);
            let here = own.as_ref().unwrap_or(&here);
            let found = elements.find(node, i);
            if found.is_some_and(|index| same_node(elements.before[index], node)) {
                continue;
            }
            if each.only == Only::In {
                self.one_way(each, node, found.map(|index| elements.before[index]), here);
                continue;
            }
            let array = each.at.find(out.now()).and_then(Json::as_array).unwrap_or_default();
            match found.and_then(|index| Some((index, array.get(index)?))) {
                Some((index, element)) => {
                    let mut draft = Draft::of(element);
                    self.node(&each.block.target, &each.block, node, elements.before[index], &mut draft, here);
                    self.read_again(&each.block, &mut draft);
                    if let Some(element) = draft.changed {
                        let all = changed.get_or_insert_with(|| owned(array));
                        all[index] = element.into_owned();
                    }
                }
                None if self.create || each.create => {
                    let item = self.new_item(&each.block, node, here);
                    if item.as_object().is_none_or(|item| item.is_empty()) {
                        self.tally.lose(here, None, Reason::NoTerm, no_field);
                        continue;
                    }
                    changed.get_or_insert_with(|| owned(array)).push(item);
                }
                None => {
                    let detail = Text::new(
                        "this element is new, and the platform takes no new ones here",
                        "cet élément est nouveau, et la plateforme n'en accepte pas ici",
                    );
                    let next = Text::new("Create it at the platform first.", "Créez-le d'abord sur la plateforme.");
                    self.refuse_line(each.line, here, detail, next);
                }
            }
        }
        if let Some(elements) = changed {
            out.set(&each.at, Json::Array(elements));
        }
    }

    fn one_way(&mut self, each: &Each, node: &Node<'_>, was: Option<&Node<'_>>, here: &Here<'_>) {
        if was.is_some_and(|was| says_no_more(node, was)) {
            return;
        }
        if self.create {
            let why = each.why.clone().unwrap_or_default();
            self.tally.lose(here, None, Reason::Derived, || Text::new(why.clone(), why));
        } else {
            self.refuse_one_way(each.line, each.why.as_deref(), here);
        }
    }
}

fn owned(array: &[Json<'_>]) -> Vec<Json<'static>> {
    array.iter().map(|element| element.clone().into_owned()).collect()
}

/// The elements as they were seen, each of which one edited node may be.
struct Elements<'v> {
    before: Vec<&'v Node<'v>>,
    taken: Vec<bool>,
}

impl<'v> Elements<'v> {
    fn of(was: Option<&'v Value<'v>>) -> Self {
        let before: Vec<&Node<'_>> = was.into_iter().flat_map(Value::iter).filter_map(Value::as_node).collect();
        Elements { taken: vec![false; before.len()], before }
    }

    fn has(&self, id: &str) -> bool {
        self.before.iter().any(|node| node.id.as_deref() == Some(id))
    }

    /// The element that a node is: the one at its place or the first with its identifier; without one, an equal
    /// element, else the one at its place.
    fn find(&mut self, node: &Node<'_>, place: usize) -> Option<usize> {
        let id = given(node);
        let count = self.before.len();
        let named = |i: &usize| !self.taken[*i] && self.before[*i].id.as_deref() == id;
        let equal = |i: &usize| named(i) && same_node(self.before[*i], node);
        let here = Some(place).filter(|i| *i < count);
        // Twins with one id are told apart by what they say.
        let same = here.filter(equal).or_else(|| (0..count).find(equal));
        let found = match id {
            Some(_) => same.or(here.filter(named)).or_else(|| (0..count).find(named)),
            None => same.or(here.filter(named)),
        };
        if let Some(index) = found {
            self.taken[index] = true;
        }
        found
    }
}
