//! Reads any dialect from a slice, one top-level node at a time. The members of a
//! `@graph` are never all in memory; a context that stands after it is found first.

mod opening;
mod parts;

pub use parts::Told;

use super::Dialect;
use super::context::Context;
use super::facts::{ContextKind, Facts, Form, Version};
use super::interpret::Interpreter;
use super::place::{Place, Trail};
use super::seen::Seen;
use super::synonyms::Readings;
use super::unreadable::Unreadable;
use crate::document::Node;
use crate::json::{self, Json, Limits, Object};
use crate::loss::{Report, Severity, Text};
use std::borrow::Cow;
use std::sync::Arc;

/// What a caller knows about an input.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'o> {
    /// What relative identifiers are resolved against, unless the input sets a base.
    pub base: Option<&'o str>,
    /// Dialects beside those of the program, whose spellings are read too.
    pub extra: &'o [&'o Dialect],
    /// What the text may cost.
    pub limits: Limits,
    /// How many elements of the graph or array stand before those of this text, which is a part of it.
    pub first: usize,
    /// How many of those were whole documents with a graph of their own.
    pub documents: usize,
}

/// One node and where it stands in the input.
#[derive(Debug, Clone, PartialEq)]
pub struct Item<'a> {
    /// The node, in the spelling used inside.
    pub node: Node<'a>,
    /// Its place.
    pub at: Place,
}

/// Reads nodes one after the other.
pub struct Reader<'a> {
    text: &'a [u8],
    json: json::Reader<'a>,
    limits: Limits,
    context: Context,
    interpreter: Interpreter,
    facts: Facts,
    state: State<'a>,
    seen: Seen,
    first: usize,
    documents: usize,
    /// What the pointers to elements of the top array begin with: nothing.
    no_prefix: Arc<str>,
    /// The context, where only a whole JSON-LD processor understands it.
    whole: Option<Json<'a>>,
}

/// So many nodes go through a whole JSON-LD processor at once: its context is read for each batch.
const BATCH: usize = 256;

enum State<'a> {
    /// Inside `@graph` of the top object, and what else that object has.
    Graph {
        prefix: Arc<str>,
        index: usize,
        members: Object<'a>,
    },
    /// Inside the top array.
    Array {
        index: usize,
    },
    /// Nodes that are in memory, then what follows.
    Queue {
        nodes: std::vec::IntoIter<(Entry<'a>, Place)>,
        context: Box<Context>,
        then: Box<State<'a>>,
    },
    Done,
}

enum Entry<'a> {
    /// Still to be read.
    Json(Json<'a>),
    /// Made by a whole JSON-LD processor.
    Made(Node<'a>),
}

impl<'a> Reader<'a> {
    /// Looks at the beginning of a text.
    pub fn new(text: &'a [u8], options: Options<'_>) -> Result<Self, Unreadable> {
        let readings = match options.extra {
            [] => Cow::Borrowed(Readings::usual()),
            extra => Cow::Owned(Readings::with(extra)),
        };
        let mut reader = Reader {
            text,
            json: json::Reader::new(text, options.limits),
            limits: options.limits,
            context: Context::usual(options.base),
            interpreter: Interpreter::new(readings),
            facts: Facts { form: Form::Empty, context: ContextKind::Absent, base: None, version: Version::guess(text) },
            state: State::Done,
            seen: Seen::default(),
            first: options.first,
            documents: options.documents,
            no_prefix: "".into(),
            whole: None,
        };
        reader.interpreter.scope_of(options.documents);
        match reader.json.peek() {
            Some(b'{') => reader.open_object()?,
            Some(b'[') => {
                reader.json.eat(b'[');
                reader.facts.form = Form::Array;
                reader.state = State::Array { index: options.first };
            }
            _ => {
                let value = reader.json.value()?;
                return Err(Unreadable::not_linked_data(value.kind(), "une valeur seule"));
            }
        }
        reader.facts.base = reader.context.base().filter(|_| reader.context.own_base).map(str::to_string);
        Ok(reader)
    }

    /// What the input looks like.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Takes what there is to say so far: refusals, findings, losses, and how many nodes were read.
    pub fn take_report(&mut self) -> Report {
        std::mem::take(&mut self.interpreter.remarks).report
    }

    /// The next node that can be read. A node that cannot is a refusal in the report.
    pub fn next_item(&mut self) -> Result<Option<Item<'a>>, Unreadable> {
        loop {
            let item = match &mut self.state {
                State::Done => return Ok(None),
                State::Graph { prefix, index, .. } => {
                    if self.json.eat(b']') {
                        self.close_object()?;
                        continue;
                    }
                    if *index > self.first && !self.json.eat(b',') {
                        return Err(self.json.syntax("`,` or `]`").into());
                    }
                    if self.whole.is_some() {
                        self.batch()?;
                        continue;
                    }
                    let place = Place::element(prefix, *index);
                    *index += 1;
                    self.json.peek();
                    let from = self.json.offset();
                    let value = self.json.value()?;
                    self.read(value, None, place, Some(from))
                }
                State::Array { index } => {
                    if self.json.eat(b']') {
                        self.json.end()?;
                        self.state = State::Done;
                        continue;
                    }
                    if *index > self.first && !self.json.eat(b',') {
                        return Err(self.json.syntax("`,` or `]`").into());
                    }
                    let at = *index;
                    *index += 1;
                    self.json.peek();
                    let from = self.json.offset();
                    let value = self.json.value()?;
                    let whole =
                        |object: &Object<'_>| object.get("@context").is_none() && object.get("@graph").is_none();
                    if at == 0 || !value.as_object().is_some_and(whole) {
                        self.array_element(value, at)?;
                        continue;
                    }
                    self.read(value, None, Place::element(&self.no_prefix, at), Some(from))
                }
                State::Queue { nodes, context, then } => match nodes.next() {
                    Some((Entry::Made(node), at)) => Some(Item { node, at }),
                    Some((Entry::Json(value), place)) => {
                        let context = std::mem::take(context);
                        let item = self.read(value, Some(&context), place, None);
                        if let State::Queue { context: own, .. } = &mut self.state {
                            *own = context;
                        }
                        item
                    }
                    None => {
                        self.state = *std::mem::replace(then, Box::new(State::Done));
                        continue;
                    }
                },
            };
            if let Some(item) = item {
                self.interpreter.remarks.report.items += 1;
                return Ok(Some(item));
            }
        }
    }

    fn read(
        &mut self,
        value: Json<'a>,
        context: Option<&Context>,
        place: Place,
        from: Option<usize>,
    ) -> Option<Item<'a>> {
        let Json::Object(object) = value else {
            self.interpreter.remarks.refuse(
                &Trail::Top(&place),
                Text::new(format!("{} where a node was expected", value.kind()), "une valeur qui n'est pas un nœud"),
                Text::new(
                    "write the node as an object with `@id` and `@type`",
                    "écrivez le nœud comme un objet avec `@id` et `@type`",
                ),
            );
            return None;
        };
        let context = context.unwrap_or(&self.context);
        let node = self.interpreter.node(object, context, &Trail::Top(&place))?;
        if let (Some(id), Some(from)) = (&node.id, from)
            && let Some(earlier) = self.seen.earlier(id, from)
        {
            self.compare(&node, earlier, &place);
        }
        Some(Item { node, at: place })
    }

    /// Two nodes of one identifier may complete one another; they may not contradict.
    fn compare(&mut self, node: &Node<'a>, earlier: usize, place: &Place) {
        let mut json = json::Reader::new(&self.text[earlier..], self.limits);
        let Ok(Json::Object(object)) = json.value() else { return };
        let mut aside = Interpreter::new(Cow::Borrowed(Readings::usual()));
        let Some(before) = aside.node(object, &self.context, &Trail::Top(place)) else { return };
        self.contradicted(&before, node, place);
    }

    fn contradicted(&mut self, before: &Node<'_>, node: &Node<'_>, place: &Place) {
        for (property, was, is) in super::seen::contradictions(before, node) {
            let name = property.curie();
            self.interpreter.remarks.find(
                &Trail::Top(place),
                node.id.as_deref(),
                Some(&property.into()),
                "contradiction",
                Severity::Warning,
                Text::new(
                    format!("two nodes have this `@id`, and `{name}` is `{was}` in one and `{is}` in the other"),
                    format!("deux nœuds portent cet `@id`, et `{name}` vaut `{was}` dans l'un et `{is}` dans l'autre"),
                ),
            );
        }
    }

    /// What stands after the end of `@graph`.
    fn close_object(&mut self) -> Result<(), Unreadable> {
        let State::Graph { mut members, .. } = std::mem::replace(&mut self.state, State::Done) else { return Ok(()) };
        while !self.json.eat(b'}') {
            if !self.json.eat(b',') {
                return Err(self.json.syntax("`,` or `}`").into());
            }
            let key = self.json.key()?;
            let value = self.json.value()?;
            if key != "@context" {
                members.push(key, value);
            }
        }
        self.json.end()?;
        self.outer_members(members, &Place::top());
        Ok(())
    }

    /// Puts nodes before whatever comes next.
    fn queue(&mut self, nodes: Vec<(Entry<'a>, Place)>, context: Context) {
        let then = Box::new(std::mem::replace(&mut self.state, State::Done));
        self.state = State::Queue { nodes: nodes.into_iter(), context: Box::new(context), then };
    }
}
