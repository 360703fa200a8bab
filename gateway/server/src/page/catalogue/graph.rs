//! A JSON-LD text as things that can be followed both ways, by local names. Objects
//! with one `@id` are one thing; no context is read.

use super::local;
use passerelle_model::json::Json;
use std::collections::HashMap;

/// Everything that a text speaks of.
#[derive(Default)]
pub(super) struct Graph<'j> {
    things: Vec<Thing<'j>>,
    by_id: HashMap<&'j str, usize>,
}

/// One thing.
#[derive(Default)]
pub(super) struct Thing<'j> {
    /// Its IRI.
    pub(super) id: Option<&'j str>,
    classes: Vec<&'j str>,
    facts: Vec<(&'j str, Value<'j>)>,
    pointed: Vec<(&'j str, usize)>,
}

#[derive(Clone, Copy)]
enum Value<'j> {
    /// A literal, or a name that something may have.
    Text(&'j str),
    Thing(usize),
}

impl<'j> Graph<'j> {
    /// Walks a text once.
    pub(super) fn new(json: &'j Json<'j>) -> Self {
        let mut graph = Graph::default();
        graph.read(json);
        for from in 0..graph.things.len() {
            for i in 0..graph.things[from].facts.len() {
                let (name, value) = graph.things[from].facts[i];
                if let Some(to) = graph.target(value) {
                    graph.things[to].pointed.push((name, from));
                }
            }
        }
        graph
    }

    fn read(&mut self, json: &'j Json<'j>) -> Vec<Value<'j>> {
        if let Some(items) = json.as_array() {
            return items.iter().flat_map(|item| self.read(item)).collect();
        }
        let Some(object) = json.as_object() else { return json.as_lexeme().map(Value::Text).into_iter().collect() };
        let id = object.get("@id").and_then(Json::as_str);
        if let Some(literal) = object.get("@value").and_then(Json::as_lexeme) {
            return vec![Value::Text(literal)];
        }
        if let (Some(id), 1) = (id, object.len()) {
            return vec![Value::Text(id)];
        }
        let thing = self.thing(id);
        for (key, value) in object.iter() {
            match &**key {
                "@graph" => drop(self.read(value)),
                "@type" => {
                    let classes = self.read(value).into_iter().filter_map(|class| match class {
                        Value::Text(class) => Some(local(class)),
                        Value::Thing(_) => None,
                    });
                    let classes: Vec<_> = classes.collect();
                    self.things[thing].classes.extend(classes);
                }
                key if key.starts_with('@') => {}
                key => {
                    let facts: Vec<_> = self.read(value).into_iter().map(|value| (local(key), value)).collect();
                    self.things[thing].facts.extend(facts);
                }
            }
        }
        vec![Value::Thing(thing)]
    }

    fn thing(&mut self, id: Option<&'j str>) -> usize {
        let next = self.things.len();
        let thing = id.map_or(next, |id| *self.by_id.entry(id).or_insert(next));
        if thing == next {
            self.things.push(Thing { id, ..Thing::default() });
        }
        thing
    }

    fn target(&self, value: Value<'j>) -> Option<usize> {
        match value {
            Value::Thing(thing) => Some(thing),
            Value::Text(name) => self.by_id.get(name).copied(),
        }
    }

    /// Things of a class, in the order of the text.
    pub(super) fn of_class<'g>(&'g self, class: &'static str) -> impl Iterator<Item = &'g Thing<'j>> {
        self.things.iter().filter(move |thing| thing.classes.contains(&class))
    }

    /// What some properties of a thing lead to, each thing once.
    pub(super) fn links<'g>(&'g self, from: &Thing<'j>, names: &[&str]) -> Vec<&'g Thing<'j>> {
        let values = from.facts.iter().filter(|(name, _)| names.contains(name));
        self.distinct(values.filter_map(|(_, value)| self.target(*value)))
    }

    /// What points at a thing by some properties, each thing once.
    pub(super) fn pointing<'g>(&'g self, to: &Thing<'j>, names: &[&str]) -> Vec<&'g Thing<'j>> {
        self.distinct(to.pointed.iter().filter(|(name, _)| names.contains(name)).map(|(_, from)| *from))
    }

    fn distinct<'g>(&'g self, things: impl Iterator<Item = usize>) -> Vec<&'g Thing<'j>> {
        let mut kept: Vec<usize> = Vec::new();
        for thing in things {
            if !kept.contains(&thing) {
                kept.push(thing);
            }
        }
        kept.into_iter().map(|thing| &self.things[thing]).collect()
    }
}

impl<'j> Thing<'j> {
    /// The first text under the first of some properties that has one.
    pub(super) fn text(&self, names: &[&str]) -> &'j str {
        let text = names.iter().find_map(|name| {
            self.facts.iter().find_map(|(fact, value)| match value {
                Value::Text(text) if fact == name => Some(*text),
                _ => None,
            })
        });
        text.unwrap_or_default()
    }
}
