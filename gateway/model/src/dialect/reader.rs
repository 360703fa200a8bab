//! Reads any dialect from a slice, one top-level node at a time. The members of a
//! `@graph` are never all in memory; a context that stands after it is found first.

use super::Dialect;
use super::context::Context;
use super::facts::{ContextKind, Facts, Form, Version, is_linked_data, recognise_other};
use super::generic;
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
    documents: usize,
}

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
            documents: 0,
        };
        match reader.json.peek() {
            Some(b'{') => reader.open_object()?,
            Some(b'[') => {
                reader.json.eat(b'[');
                reader.facts.form = Form::Array;
                reader.state = State::Array { index: 0 };
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
                    if *index > 0 && !self.json.eat(b',') {
                        return Err(self.json.syntax("`,` or `]`").into());
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
                    if *index > 0 && !self.json.eat(b',') {
                        return Err(self.json.syntax("`,` or `]`").into());
                    }
                    let at = *index;
                    *index += 1;
                    let value = self.json.value()?;
                    self.array_element(value, at)?;
                    continue;
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
        for (property, was, is) in super::seen::contradictions(&before, node) {
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

    fn open_object(&mut self) -> Result<(), Unreadable> {
        self.json.eat(b'{');
        let mut members = Object::new();
        let mut has_context = false;
        let mut first = true;
        loop {
            if self.json.eat(b'}') {
                self.json.end()?;
                return self.single(members, has_context);
            }
            if !std::mem::take(&mut first) && !self.json.eat(b',') {
                return Err(self.json.syntax("`,` or `}`").into());
            }
            let key = self.json.key()?;
            match key.as_ref() {
                "@context" => {
                    let context = self.json.value()?;
                    self.set_context(&context);
                    has_context = true;
                }
                "@graph" if self.json.peek() == Some(b'[') => {
                    if !has_context && let Some(context) = self.context_ahead()? {
                        self.set_context(&context);
                    }
                    if self.context.fancy {
                        return self.generic();
                    }
                    self.json.eat(b'[');
                    self.facts.form = Form::Graph;
                    self.state = State::Graph { prefix: "/@graph".into(), index: 0, members };
                    self.note_context();
                    return Ok(());
                }
                _ => {
                    let value = self.json.value()?;
                    members.push(key, value);
                }
            }
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

    /// What an object has beside its graph: a base that does not count, a name, a description.
    fn outer_members(&mut self, mut members: Object<'a>, place: &Place) {
        self.outer_base(&mut members, place);
        if members.is_empty() {
            return;
        }
        if members.len() == 1 && members.get("@id").is_some() {
            self.interpreter.remarks.find(
                &Trail::Top(place),
                members.get("@id").and_then(Json::as_str),
                None,
                "graph-name",
                Severity::Info,
                Text::new(
                    "the name of the graph is not kept; its nodes are",
                    "le nom du graphe n'est pas conservé ; ses nœuds le sont",
                ),
            );
            return;
        }
        self.queue(vec![(Entry::Json(Json::Object(members)), place.clone())], self.context.clone());
    }

    fn outer_base(&mut self, members: &mut Object<'a>, place: &Place) {
        if let Some(base) = members.remove("@base") {
            let base = base.as_str().unwrap_or_default().to_string();
            self.interpreter.remarks.find(
                &Trail::Top(place),
                None,
                None,
                "base-outside-context",
                Severity::Warning,
                Text::new(
                    format!("`@base` outside `@context` has no effect; write `\"@context\": [..., {{\"@base\": \"{base}\"}}]`"),
                    format!("`@base` hors de `@context` n'a pas d'effet ; écrivez `\"@context\": [..., {{\"@base\": \"{base}\"}}]`"),
                ),
            );
        }
    }

    /// An object without a graph to stream.
    fn single(&mut self, mut members: Object<'a>, has_context: bool) -> Result<(), Unreadable> {
        if self.context.fancy {
            return self.generic();
        }
        if members.is_empty() {
            return Ok(());
        }
        if !has_context && !is_linked_data(&members) {
            let Some(why) = recognise_other(&members) else {
                let keys = some_keys(&members);
                return Err(Unreadable::not_linked_data(
                    &format!("an object with {keys}"),
                    &format!("un objet avec {keys}"),
                ));
            };
            self.facts.form = Form::Other(why);
            return Ok(());
        }
        self.note_context();
        self.outer_base(&mut members, &Place::top());
        self.facts.form = Form::Node;
        let graph = members.remove("@graph");
        let mut nodes = Vec::new();
        if let Some(graph) = graph {
            self.facts.form = Form::Graph;
            nodes.push((Entry::Json(graph), Place::at("/@graph")));
        }
        if !members.is_empty() {
            nodes.push((Entry::Json(Json::Object(members)), Place::top()));
        }
        self.queue(nodes, self.context.clone());
        Ok(())
    }

    /// An element of the top array: a node, or a document of its own.
    fn array_element(&mut self, value: Json<'a>, at: usize) -> Result<(), Unreadable> {
        let place = Place::element(&"".into(), at);
        let mut context = self.context.clone();
        let Json::Object(mut object) = value else {
            self.queue(vec![(Entry::Json(value), place)], context);
            return Ok(());
        };
        if at == 0 && !is_linked_data(&object) {
            let keys = some_keys(&object);
            return Err(Unreadable::not_linked_data(
                &format!("an array of objects with {keys}"),
                &format!("un tableau d'objets avec {keys}"),
            ));
        }
        if let Some(own) = object.remove("@context") {
            if self.facts.context == ContextKind::Absent {
                self.facts.context = ContextKind::of(&own);
            }
            context.add(&own);
            if context.fancy {
                object.push("@context", own);
                let text = Json::Object(object).to_text();
                let made = generic::nodes(text.as_bytes(), context.base(), &mut self.interpreter)?;
                self.queue(made.into_iter().map(|node| (Entry::Made(node), place.clone())).collect(), context);
                return Ok(());
            }
        }
        let Some(graph) = object.remove("@graph") else {
            self.queue(vec![(Entry::Json(Json::Object(object)), place)], context);
            return Ok(());
        };
        self.documents += 1;
        self.interpreter.scope = (self.documents > 1).then(|| format!("d{}-", self.documents).into());
        self.outer_members(object, &place);
        let prefix: Arc<str> = format!("{place}/@graph").into();
        let nodes = match graph {
            Json::Array(items) => {
                items.into_iter().enumerate().map(|(i, item)| (Entry::Json(item), Place::element(&prefix, i))).collect()
            }
            one => vec![(Entry::Json(one), Place::at(prefix))],
        };
        self.queue(nodes, context);
        Ok(())
    }

    fn set_context(&mut self, context: &Json<'_>) {
        self.facts.context = ContextKind::of(context);
        self.context.add(context);
    }

    fn note_context(&mut self) {
        for url in std::mem::take(&mut self.context.strange) {
            self.interpreter.remarks.find(
                &Trail::Top(&Place::at("/@context")),
                None,
                None,
                "strange-context",
                Severity::Warning,
                Text::new(
                    format!("the context `{url}` is not one of DFC's and is never fetched; the usual prefixes were taken"),
                    format!("le contexte `{url}` n'est pas un contexte DFC et n'est jamais téléchargé ; les préfixes usuels ont été pris"),
                ),
            );
        }
    }

    /// The `@context` that stands after the graph.
    fn context_ahead(&self) -> Result<Option<Json<'a>>, Unreadable> {
        if memchr::memmem::find(&self.text[self.json.offset()..], b"\"@context\"").is_none() {
            return Ok(None);
        }
        let mut ahead = json::Reader::new(self.text, self.limits);
        ahead.eat(b'{');
        while !ahead.eat(b'}') {
            ahead.eat(b',');
            let key = ahead.key()?;
            let value = ahead.value()?;
            if key == "@context" {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    /// The whole text through a JSON-LD processor.
    fn generic(&mut self) -> Result<(), Unreadable> {
        let made = generic::nodes(self.text, self.context.base(), &mut self.interpreter)?;
        self.facts.form = Form::Graph;
        let nodes = made.into_iter().map(|node| (Entry::Made(node), Place::top())).collect();
        self.queue(nodes, self.context.clone());
        Ok(())
    }

    /// Puts nodes before whatever comes next.
    fn queue(&mut self, nodes: Vec<(Entry<'a>, Place)>, context: Context) {
        let then = Box::new(std::mem::replace(&mut self.state, State::Done));
        self.state = State::Queue { nodes: nodes.into_iter(), context: Box::new(context), then };
    }
}

fn some_keys(object: &Object<'_>) -> String {
    let keys: Vec<_> = object.iter().take(5).map(|(key, _)| format!("`{key}`")).collect();
    keys.join(", ")
}
