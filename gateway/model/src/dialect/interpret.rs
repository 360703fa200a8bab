//! From one JSON object to one node: its identifier, its classes, and its properties
//! under the terms they mean.

use super::context::{Context, Definition, Key, Keyword};
use super::lexeme;
use super::place::Trail;
use super::remarks::Remarks;
use super::synonyms::{Reading, Readings};
use super::values::looks_mistyped;
use crate::document::{Node, Value};
use crate::json::{Json, Object};
use crate::loss::{Severity, Text};
use crate::term::{Kind, Name, Term};
use std::borrow::Cow;

/// Reads nodes and remembers what there is to say about them.
pub(crate) struct Interpreter {
    readings: Cow<'static, Readings>,
    pub(crate) remarks: Remarks,
    /// Put before blank labels, where one input holds several documents.
    pub(crate) scope: Option<Box<str>>,
}

impl Interpreter {
    /// Reads what is in use, and what `readings` adds.
    pub(crate) fn new(readings: Cow<'static, Readings>) -> Self {
        Interpreter { readings, remarks: Remarks::default(), scope: None }
    }

    /// Tells apart the blank labels of the documents of one input: the first keeps its own.
    pub(crate) fn scope_of(&mut self, document: usize) {
        self.scope = (document > 1).then(|| format!("d{document}-").into());
    }

    /// How a property is read on a node of these classes, when not as itself.
    pub(crate) fn reading(&self, property: &Name<'_>, types: &[Name<'_>]) -> Option<Reading> {
        match property {
            Name::Known(term) => self.readings.of(*term, types),
            Name::Iri(iri) => self.readings.of_unknown(iri, types),
        }
    }

    /// A value that stands for a node holding it.
    pub(crate) fn around<'a>(&self, node: &mut Node<'a>, first: Term, second: Term, value: Value<'a>) -> Value<'a> {
        let whole = second.info().kind != Kind::Link && !matches!(value, Value::Literal(_));
        if whole { value } else { held(node, first, second, value) }
    }

    /// A node, or nothing if its identifier is unusable.
    pub(crate) fn node<'a>(&mut self, mut object: Object<'a>, outer: &Context, trail: &Trail<'_>) -> Option<Node<'a>> {
        let own = object.remove("@context").map(|context| {
            let mut inner = outer.clone();
            inner.add(&context);
            inner
        });
        let context = own.as_ref().unwrap_or(outer);
        let mut node = Node { properties: Vec::with_capacity(object.len()), ..Node::default() };
        let mut met = 0u128;
        let mut repeated = false;
        for (key, value) in &object {
            let bit = 1u128 << shade(key.as_bytes());
            repeated |= met & bit != 0;
            met |= bit;
            if key.starts_with('@') || !key.contains(':') {
                match context.key(key) {
                    Key::Keyword(Keyword::Id) => node.id = Some(self.id(value, context, trail)?),
                    Key::Keyword(Keyword::Type) => self.types(value, context, trail, &mut node.types),
                    _ => {}
                }
            }
        }
        if repeated {
            object = self.last_of_each(object, trail);
        }
        let mut moved = Vec::new();
        for (key, value) in object {
            let below = Trail::Key(trail, &key);
            match context.key(&key) {
                Key::Property(name, definition) => {
                    moved.extend(self.property(&mut node, name, definition, value, context, &below));
                }
                Key::Keyword(Keyword::Set | Keyword::Graph) => self.members(&mut node, value, &below),
                Key::Keyword(Keyword::Other) if key != "@index" => self.remarks.beyond(&below),
                Key::Keyword(_) | Key::Nothing => {}
            }
        }
        // Last, because the nodes they go into may stand after them.
        for (first, second, value) in moved {
            let values = match value {
                Value::Many(values) => values,
                one => vec![one],
            };
            for value in values {
                let value = self.around(&mut node, first, second, value);
                put(&mut node, first.into(), value);
            }
        }
        Some(node)
    }

    /// Of a repeated key only the last counts, as for every JSON-LD processor.
    fn last_of_each<'a>(&mut self, object: Object<'a>, trail: &Trail<'_>) -> Object<'a> {
        let mut kept = Object::with_capacity(object.len());
        for (key, value) in object {
            if kept.get(&key).is_some() {
                let at = Trail::Key(trail, &key);
                self.remarks.find(
                    &at,
                    None,
                    None,
                    "repeated-key",
                    Severity::Warning,
                    Text::new(
                        format!("`{key}` stands twice in one object; only the last counts, write an array"),
                        format!("`{key}` figure deux fois dans un objet ; seul le dernier compte, écrivez un tableau"),
                    ),
                );
            }
            kept.set(key, value);
        }
        kept
    }

    /// `@graph` or `@set` inside a node: nothing of a node can hold it.
    fn members(&mut self, node: &mut Node<'_>, value: Json<'_>, trail: &Trail<'_>) {
        if value.as_array().is_some_and(<[_]>::is_empty) {
            return;
        }
        self.remarks.find(
            trail,
            node.id.as_deref(),
            None,
            "nested-graph",
            Severity::Warning,
            Text::new(
                "a graph inside a node is not read; put its nodes into the top graph",
                "un graphe à l'intérieur d'un nœud n'est pas lu ; mettez ses nœuds dans le graphe principal",
            ),
        );
    }

    fn id<'a>(&mut self, value: &Json<'a>, context: &Context, trail: &Trail<'_>) -> Option<Cow<'a, str>> {
        let Json::String(text) = value else {
            self.remarks.bad_id(&Trail::Key(trail, "@id"), &value.to_text(), None);
            return None;
        };
        if let Some(letter) = lexeme::forbidden(text) {
            self.remarks.bad_id(&Trail::Key(trail, "@id"), text, Some(letter));
            return None;
        }
        if text == "#" {
            // The sender asks the receiver to choose an address.
            return Some(text.clone());
        }
        let id = match context.reference(text) {
            Name::Iri(iri) => self.scoped(iri),
            Name::Known(term) => Cow::Owned(term.iri()),
        };
        if looks_mistyped(&id) {
            self.remarks.odd_iri(&Trail::Key(trail, "@id"), &id);
        }
        Some(id)
    }

    /// Keeps blank labels of different documents apart.
    pub(crate) fn scoped<'a>(&self, iri: Cow<'a, str>) -> Cow<'a, str> {
        match (&self.scope, iri.strip_prefix("_:")) {
            (Some(scope), Some(label)) => Cow::Owned(["_:", scope, label].concat()),
            _ => iri,
        }
    }

    fn types<'a>(&mut self, value: &Json<'a>, context: &Context, trail: &Trail<'_>, types: &mut Vec<Name<'a>>) {
        match value {
            Json::String(text) if text.starts_with('@') => {}
            Json::String(text) => {
                let name = self.meant(context.word(text));
                if types.contains(&name) {
                    return;
                }
                if let Name::Iri(iri) = &name {
                    let at = Trail::Key(trail, "@type");
                    if memchr::memchr(b':', iri.as_bytes()).is_none() {
                        self.remarks.no_meaning(&at, iri);
                    } else {
                        self.remarks.unknown(&at, None, iri);
                    }
                }
                types.push(name);
            }
            Json::Array(items) => items.iter().for_each(|item| self.types(item, context, trail, types)),
            _ => {}
        }
    }

    /// A class or concept by the name that a further dialect gives it.
    pub(crate) fn meant<'a>(&self, name: Name<'a>) -> Name<'a> {
        match self.reading(&name, &[]) {
            Some(Reading::Same(term)) => term.into(),
            _ => name,
        }
    }

    /// Adds a property; returns one that belongs into a node inside instead.
    fn property<'a>(
        &mut self,
        node: &mut Node<'a>,
        name: Name<'a>,
        definition: Option<&Definition>,
        value: Json<'a>,
        context: &Context,
        trail: &Trail<'_>,
    ) -> Option<(Term, Term, Value<'a>)> {
        let reading = match &name {
            Name::Known(term) => self.readings.of(*term, &node.types),
            Name::Iri(iri) => {
                let reading = self.readings.of_unknown(iri, &node.types);
                if reading.is_none() {
                    if memchr::memchr(b':', iri.as_bytes()).is_none() {
                        self.remarks.no_meaning(trail, iri);
                    } else {
                        self.remarks.unknown(trail, node.id.as_deref(), iri);
                    }
                }
                reading
            }
        };
        match reading {
            None => {
                if let Some(value) = self.value(value, &name, definition, context, trail) {
                    put(node, name, value);
                }
            }
            Some(Reading::Same(term)) => {
                if let Some(value) = self.value(value, &term.into(), definition, context, trail) {
                    put(node, term.into(), value);
                }
            }
            Some(Reading::Into(first, second)) => {
                return self
                    .value(value, &second.into(), definition, context, trail)
                    .map(|value| (first, second, value));
            }
        }
        None
    }
}

/// One of 128 shades of a key: equal keys have the same, unequal ones rarely.
fn shade(key: &[u8]) -> u32 {
    let (Some(last), middle) = (key.last(), key.get(key.len() / 2 + 2)) else { return 0 };
    let middle = middle.copied().unwrap_or_default();
    (u32::try_from(key.len()).unwrap_or(0) + u32::from(*last) * 7 + u32::from(middle) * 37) & 127
}

/// A value that this dialect writes one node further out than we do. It goes into
/// the node without address that is there already, else into a new one.
fn held<'a>(node: &mut Node<'a>, first: Term, second: Term, value: Value<'a>) -> Value<'a> {
    if let Some(Value::Node(inner)) = node.get_mut(first)
        && inner.id.is_none()
        && inner.get(second).is_none()
    {
        inner.add(second, value);
        let filled = Value::Node(std::mem::take(inner));
        node.properties.retain(|(name, _)| *name != Name::Known(first));
        return filled;
    }
    let mut inner = first.info().range.map(Node::new).unwrap_or_default();
    inner.add(second, value);
    Value::Node(Box::new(inner))
}

/// Adds a value; the same value said twice, as two spellings of one property, counts once.
pub(crate) fn put<'a>(node: &mut Node<'a>, name: Name<'a>, value: Value<'a>) {
    match node.properties.iter().find(|(own, _)| *own == name) {
        None => node.properties.push((name, value)),
        Some((_, present))
            if !matches!(value, Value::Many(_) | Value::Node(_)) && present.iter().any(|v| *v == value) => {}
        Some(_) => node.add(name, value),
    }
}
