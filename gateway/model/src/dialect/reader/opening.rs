//! How an input begins and what it is made of: one object, a graph, an array of
//! nodes or of whole documents, with its context before, inside or after.

use super::{BATCH, Entry, Reader, State};
use crate::dialect::context::Context;
use crate::dialect::facts::{ContextKind, Form, is_linked_data, recognise_other};
use crate::dialect::generic;
use crate::dialect::place::{Place, Trail};
use crate::dialect::unreadable::Unreadable;
use crate::json::{self, Json, Object};
use crate::loss::{Severity, Text};
use std::sync::Arc;

impl<'a> Reader<'a> {
    pub(super) fn open_object(&mut self) -> Result<(), Unreadable> {
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
                    self.set_context(context);
                    has_context = true;
                }
                "@graph" if self.json.peek() == Some(b'[') => {
                    if !has_context && let Some(context) = self.context_ahead()? {
                        self.set_context(context);
                    }
                    // A blank label may be shared by any two nodes: then only the whole text will do.
                    let apart = members.is_empty() && memchr::memmem::find(self.text, b"\"_:").is_none();
                    if self.whole.is_some() && !apart {
                        return self.generic();
                    }
                    self.json.eat(b'[');
                    self.facts.form = Form::Graph;
                    self.state = State::Graph { prefix: "/@graph".into(), index: self.first, members };
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

    /// What an object has beside its graph: a base that does not count, a name, a description.
    pub(super) fn outer_members(&mut self, mut members: Object<'a>, place: &Place) {
        self.outer_base(&mut members, place);
        if members.is_empty() {
            return;
        }
        if !is_linked_data(&members) {
            for (key, _) in &members {
                self.interpreter.remarks.beside(&Trail::Key(&Trail::Top(place), key));
            }
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
        if self.whole.is_some() {
            return self.generic();
        }
        if members.is_empty() {
            return Ok(());
        }
        if !has_context && let Some(why) = recognise_other(&members) {
            self.facts.form = Form::Other(why);
            return Ok(());
        }
        if !has_context && !is_linked_data(&members) {
            let keys = some_keys(&members);
            return Err(Unreadable::not_linked_data(
                &format!("an object with {keys}"),
                &format!("un objet avec {keys}"),
            ));
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
    pub(super) fn array_element(&mut self, value: Json<'a>, at: usize) -> Result<(), Unreadable> {
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
                let made = generic::made(Json::Object(object), context.base(), &mut self.interpreter)?;
                self.queue(made.into_iter().map(|node| (Entry::Made(node), place.clone())).collect(), context);
                return Ok(());
            }
        }
        let Some(graph) = object.remove("@graph") else {
            self.queue(vec![(Entry::Json(Json::Object(object)), place)], context);
            return Ok(());
        };
        self.documents += 1;
        self.interpreter.scope_of(self.documents);
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

    fn set_context(&mut self, context: Json<'a>) {
        self.facts.context = ContextKind::of(&context);
        self.context.add(&context);
        if self.context.fancy {
            self.whole = Some(context);
        }
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

    /// The next nodes of the graph through a JSON-LD processor.
    pub(super) fn batch(&mut self) -> Result<(), Unreadable> {
        let mut items = Vec::with_capacity(BATCH);
        items.push(self.json.value()?);
        while items.len() < BATCH && self.json.eat(b',') {
            items.push(self.json.value()?);
        }
        let State::Graph { prefix, index, .. } = &mut self.state else { return Ok(()) };
        let place = Place::element(prefix, *index);
        *index += items.len();
        let mut document = Object::new();
        document.push("@context", self.whole.clone().unwrap_or_default());
        document.push("@graph", Json::Array(items));
        let made = generic::made(Json::Object(document), self.context.base(), &mut self.interpreter)?;
        let nodes = made.into_iter().map(|node| (Entry::Made(node), place.clone())).collect();
        self.queue(nodes, Context::default());
        Ok(())
    }

    /// The whole text through a JSON-LD processor.
    fn generic(&mut self) -> Result<(), Unreadable> {
        let whole = Json::parse(self.text, self.limits)?;
        let made = generic::made(whole, self.context.base(), &mut self.interpreter)?;
        self.facts.form = Form::Graph;
        let nodes = made.into_iter().map(|node| (Entry::Made(node), Place::top())).collect();
        self.queue(nodes, self.context.clone());
        Ok(())
    }
}

fn some_keys(object: &Object<'_>) -> String {
    let keys: Vec<_> = object.iter().take(5).map(|(key, _)| format!("`{key}`")).collect();
    keys.join(", ")
}
