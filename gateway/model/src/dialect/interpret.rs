//! From one JSON object to one node: names to terms, values to what their property
//! holds, in whatever spelling they came.

use super::context::{Coercion, Context, Definition, Key, Keyword};
use super::instant::{self, When};
use super::lexeme;
use super::namespaces::name_of_iri;
use super::place::Trail;
use super::remarks::Remarks;
use super::synonyms::{Reading, Readings, holds_number};
use crate::document::{Literal, LiteralKind, Node, Value};
use crate::json::{Json, Object};
use crate::loss::{Severity, Text};
use crate::term::{Datatype, Kind, Name, Prefix, Term, b, t};
use std::borrow::Cow;

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

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

    /// How a property is read on a node of these classes, when not as itself.
    pub(crate) fn reading(&self, property: &Name<'_>, types: &[Name<'_>]) -> Option<Reading> {
        match property {
            Name::Known(term) => self.readings.of(*term, types),
            Name::Iri(iri) => self.readings.of_unknown(iri, types),
        }
    }

    /// A value that stands for a node holding it.
    pub(crate) fn into_node<'a>(&self, node: &mut Node<'a>, first: Term, second: Term, value: Value<'a>) -> Value<'a> {
        let whole = second.info().kind != Kind::Link && !matches!(value, Value::Literal(_));
        if whole { value } else { held(node, first, second, value) }
    }

    /// A value that came without its property's kind, as text of a graph does.
    pub(crate) fn refit(&mut self, value: Value<'static>, property: &Name<'_>) -> Option<Value<'static>> {
        match value {
            Value::Literal(Literal { text, kind: LiteralKind::String }) => {
                let place = super::place::Place::top();
                let context = Context::usual(None);
                match property.term().map(|term| term.info().kind) {
                    // In a graph a text is a text, whatever its property would rather have.
                    Some(Kind::Link) => Some(Value::Literal(Literal::string(text))),
                    _ => self.string(text, property, None, &context, &Trail::Top(&place)),
                }
            }
            Value::Literal(Literal { text, kind: LiteralKind::Number }) => {
                let place = super::place::Place::top();
                Some(self.number(text, property, &Trail::Top(&place)))
            }
            other => Some(other),
        }
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
        for (key, value) in object {
            let below = Trail::Key(trail, &key);
            match context.key(&key) {
                Key::Property(name, definition) => self.property(&mut node, name, definition, value, context, &below),
                Key::Keyword(Keyword::Set | Keyword::Graph) => self.members(&mut node, value, &below),
                Key::Keyword(_) | Key::Nothing => {}
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
                self.remarks.find(&at, None, None, "repeated-key", Severity::Warning, Text::new(
                    format!("`{key}` stands twice in one object; only the last counts, write an array"),
                    format!("`{key}` figure deux fois dans un objet ; seul le dernier compte, écrivez un tableau"),
                ));
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
        self.remarks.find(trail, node.id.as_deref(), None, "nested-graph", Severity::Warning, Text::new(
            "a graph inside a node is not read; put its nodes into the top graph",
            "un graphe à l'intérieur d'un nœud n'est pas lu ; mettez ses nœuds dans le graphe principal",
        ));
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
    fn scoped<'a>(&self, iri: Cow<'a, str>) -> Cow<'a, str> {
        match (&self.scope, iri.strip_prefix("_:")) {
            (Some(scope), Some(label)) => Cow::Owned(["_:", scope, label].concat()),
            _ => iri,
        }
    }

    fn types<'a>(&mut self, value: &Json<'a>, context: &Context, trail: &Trail<'_>, types: &mut Vec<Name<'a>>) {
        match value {
            Json::String(text) if text.starts_with('@') => {}
            Json::String(text) => {
                let name = context.word(text);
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

    fn property<'a>(
        &mut self,
        node: &mut Node<'a>,
        name: Name<'a>,
        definition: Option<&Definition>,
        value: Json<'a>,
        context: &Context,
        trail: &Trail<'_>,
    ) {
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
                let Some(value) = self.value(value, &second.into(), definition, context, trail) else { return };
                let values = match value {
                    Value::Many(values) => values,
                    one => vec![one],
                };
                for value in values {
                    let value = self.into_node(node, first, second, value);
                    put(node, first.into(), value);
                }
            }
        }
    }

    fn value<'a>(
        &mut self,
        value: Json<'a>,
        property: &Name<'_>,
        definition: Option<&Definition>,
        context: &Context,
        trail: &Trail<'_>,
    ) -> Option<Value<'a>> {
        match value {
            Json::Null => None,
            Json::Array(items) => {
                let list = definition.is_some_and(|d| d.list);
                let mut values = Vec::with_capacity(items.len());
                for (index, item) in items.into_iter().enumerate() {
                    match self.value(item, property, definition, context, &Trail::Index(trail, index)) {
                        Some(Value::Many(more)) => values.extend(more),
                        Some(one) => values.push(one),
                        None => {}
                    }
                }
                if list {
                    return Some(Value::List(values));
                }
                match values.len() {
                    0 => None,
                    1 => values.pop(),
                    _ => Some(Value::Many(values)),
                }
            }
            Json::Object(object) => self.object(object, property, definition, context, trail),
            Json::String(text) => self.string(text, property, definition, context, trail),
            Json::Number(digits) => Some(self.number(digits, property, trail)),
            Json::Bool(truth) => Some(Value::Literal(Literal::boolean(truth))),
        }
    }

    fn object<'a>(
        &mut self,
        mut object: Object<'a>,
        property: &Name<'_>,
        definition: Option<&Definition>,
        context: &Context,
        trail: &Trail<'_>,
    ) -> Option<Value<'a>> {
        if let Some(literal) = object.remove("@value") {
            return self.typed(literal, &object, property, context, trail);
        }
        if let Some(list) = object.remove("@list") {
            return match self.value(list, property, None, context, trail) {
                Some(Value::Many(values)) => Some(Value::List(values)),
                Some(Value::List(values)) => Some(Value::List(values)),
                Some(one) => Some(Value::List(vec![one])),
                None => Some(Value::List(Vec::new())),
            };
        }
        if let Some(set) = object.remove("@set") {
            return self.value(set, property, definition, context, trail);
        }
        let texts = matches!(property.term().map(|t| t.info().kind), Some(Kind::Data(_)) | None);
        if !object.is_empty() && (definition.is_some_and(|d| d.language_map) || texts && is_language_map(&object)) {
            return languages(object);
        }
        let node = self.node(object, context, trail)?;
        match node.id {
            Some(id) if node.types.is_empty() && node.properties.is_empty() => Some(Value::Link(name_of_iri(id))),
            id => Some(Value::Node(Box::new(Node { id, ..node }))),
        }
    }

    /// `{"@value": …, "@type": …, "@language": …}`
    fn typed<'a>(
        &mut self,
        value: Json<'a>,
        object: &Object<'a>,
        property: &Name<'_>,
        context: &Context,
        trail: &Trail<'_>,
    ) -> Option<Value<'a>> {
        let text = match value {
            Json::String(text) => text,
            Json::Number(digits) => return Some(Value::Literal(Literal::number(digits))),
            Json::Bool(truth) => return Some(Value::Literal(Literal::boolean(truth))),
            Json::Null | Json::Array(_) | Json::Object(_) => return None,
        };
        if let Some(Json::String(tag)) = object.get("@language") {
            return Some(Value::Literal(Literal { text, kind: LiteralKind::Language(tag.as_ref().into()) }));
        }
        match object.get("@type") {
            Some(Json::String(datatype)) => {
                let datatype = context.word(datatype);
                Some(Value::Literal(literal_of(text, &datatype.iri())))
            }
            _ => self.string(text, property, None, &Context::usual(None), trail),
        }
    }

    fn string<'a>(
        &mut self,
        text: Cow<'a, str>,
        property: &Name<'_>,
        definition: Option<&Definition>,
        context: &Context,
        trail: &Trail<'_>,
    ) -> Option<Value<'a>> {
        if let Some(definition) = definition {
            match &definition.coercion {
                Coercion::None => {}
                Coercion::Id => return Some(self.link(text, property.term(), context, trail)),
                Coercion::Typed(datatype) => return Some(Value::Literal(literal_of(text, datatype))),
            }
        }
        let Some(term) = property.term() else {
            let language = definition.and_then(|d| d.language.as_deref()).or(context.language());
            let kind = language.map_or(LiteralKind::String, |tag| LiteralKind::Language(tag.into()));
            return Some(Value::Literal(Literal { text, kind }));
        };
        let datatype = match term.info().kind {
            Kind::Link if is_coerced(term) => return Some(self.link(text, Some(term), context, trail)),
            Kind::Link => return Some(Value::Literal(Literal::string(text))),
            Kind::Data(datatype) => datatype,
            Kind::Class | Kind::Concept => Datatype::String,
        };
        let kind = match datatype {
            Datatype::Decimal | Datatype::Integer => {
                return match digits(text) {
                    Ok(digits) => Some(Value::Literal(Literal::number(digits))),
                    Err(text) if text.trim().is_empty() => {
                        self.remarks.empty(trail, term);
                        None
                    }
                    Err(text) => {
                        self.remarks.wrong_literal(trail, term, &text);
                        Some(Value::Literal(Literal::string(text)))
                    }
                };
            }
            Datatype::Boolean => match text.as_ref() {
                "true" | "false" => LiteralKind::Boolean,
                _ => {
                    self.remarks.wrong_literal(trail, term, &text);
                    LiteralKind::String
                }
            },
            Datatype::DateTime | Datatype::Date => {
                return Some(Value::Literal(match instant::read(text) {
                    Ok(When::Instant(text)) => Literal::date_time(text),
                    Ok(When::Day(text)) => Literal { text, kind: LiteralKind::Date },
                    Err(text) => {
                        if !text.is_empty() {
                            self.remarks.wrong_literal(trail, term, &text);
                        }
                        Literal::string(text)
                    }
                }));
            }
            Datatype::String => match definition.and_then(|d| d.language.as_deref()).or(context.language()) {
                Some(tag) => LiteralKind::Language(tag.into()),
                None => LiteralKind::String,
            },
            Datatype::Duration | Datatype::AnyUri => LiteralKind::String,
        };
        Some(Value::Literal(Literal { text, kind }))
    }

    /// A plain string where a link belongs.
    fn link<'a>(&mut self, text: Cow<'a, str>, property: Option<Term>, context: &Context, trail: &Trail<'_>) -> Value<'a> {
        if let Some(term) = property
            && text.starts_with(|c: char| c == '-' || c.is_ascii_digit())
            && let Some(class) = holds_number(term)
        {
            return match digits(text) {
                Ok(digits) => bare(class, Literal::number(digits)),
                Err(text) => {
                    self.remarks.wrong_literal(trail, b::VALUE, &text);
                    bare(class, Literal::string(text))
                }
            };
        }
        if lexeme::forbidden(&text).is_some() || text.is_empty() {
            if let Some(term) = property
                && !text.is_empty()
            {
                self.remarks.wrong_literal(trail, term, &text);
            }
            return Value::Literal(Literal::string(text));
        }
        let word = !text.contains([':', '/', '#', '.']);
        if word && let Some(term) = property.filter(|term| wants_concept(*term)) {
            // A unit or state by its bare name: resolving it against the base would bury it.
            self.remarks.wrong_literal(trail, term, &text);
            return Value::Link(Name::Iri(text));
        }
        match context.reference(&text) {
            Name::Iri(iri) => {
                let iri = self.scoped(iri);
                if looks_mistyped(&iri) {
                    self.remarks.odd_iri(trail, &iri);
                } else if memchr::memchr(b'#', iri.as_bytes()).is_some() {
                    self.remarks.unknown(trail, None, &iri);
                }
                Value::Link(Name::Iri(iri))
            }
            known => Value::Link(known),
        }
    }

    fn number<'a>(&mut self, digits: Cow<'a, str>, property: &Name<'_>, trail: &Trail<'_>) -> Value<'a> {
        if let Some(term) = property.term() {
            if let Some(class) = holds_number(term) {
                return bare(class, Literal::number(digits));
            }
            if term.info().kind == Kind::Link {
                self.remarks.wrong_literal(trail, term, &digits);
            }
        }
        Value::Literal(Literal::number(digits))
    }
}

/// One of 128 shades of a key: equal keys have the same, unequal ones rarely.
fn shade(key: &[u8]) -> u32 {
    let (Some(last), middle) = (key.last(), key.get(key.len() / 2 + 2)) else { return 0 };
    let middle = middle.copied().unwrap_or_default();
    (u32::try_from(key.len()).unwrap_or(0) + u32::from(*last) * 7 + u32::from(middle) * 37) & 127
}

/// The lexeme of a number in a text; zeros before it are no part of it.
fn digits(text: Cow<'_, str>) -> Result<Cow<'_, str>, Cow<'_, str>> {
    if lexeme::is_number(&text) {
        return Ok(text);
    }
    let rest = text.trim_start_matches('0');
    let keep = usize::from(!rest.starts_with(|c: char| c.is_ascii_digit()));
    let zeros = (text.len() - rest.len()).saturating_sub(keep);
    match text.get(zeros..).filter(|rest| zeros > 0 && lexeme::is_number(rest)) {
        Some(rest) => Ok(Cow::Owned(rest.to_string())),
        None => Err(text),
    }
}

/// A number alone where a price or quantity belongs.
fn bare(class: Term, value: Literal<'_>) -> Value<'_> {
    let mut node = Node::new(class);
    node.add(b::VALUE, Value::Literal(value));
    Value::Node(Box::new(node))
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
        Some((_, present)) if !matches!(value, Value::Many(_) | Value::Node(_)) && present.iter().any(|v| *v == value) => {}
        Some(_) => node.add(name, value),
    }
}

/// Whether a plain string of this property is a link. DFC's contexts say so of
/// theirs; in the vocabularies that no context defines a text is a text.
pub(crate) fn is_coerced(property: Term) -> bool {
    match property.info().prefix {
        Prefix::DfcB | Prefix::Pass => true,
        Prefix::DfcT => [t::REPRESENT, t::HAS_PIVOT, t::HOSTED_BY, t::OWNER].contains(&property),
        _ => false,
    }
}

fn wants_concept(property: Term) -> bool {
    property.info().range.is_some_and(|range| {
        range.info().kind == Kind::Concept || range.info().prefix == Prefix::Skos
    })
}

/// A literal with a named datatype.
pub(crate) fn literal_of<'a>(text: Cow<'a, str>, datatype: &str) -> Literal<'a> {
    let local = datatype.strip_prefix(XSD).or_else(|| datatype.strip_prefix("xsd:"));
    let kind = match local {
        Some("string") => LiteralKind::String,
        Some("decimal" | "integer" | "double" | "float" | "int" | "long" | "nonNegativeInteger" | "positiveInteger")
            if lexeme::is_number(&text) =>
        {
            LiteralKind::Number
        }
        Some("boolean") if matches!(text.as_ref(), "true" | "false") => LiteralKind::Boolean,
        Some("dateTime" | "dateTimeStamp") => match instant::read(text) {
            Ok(When::Instant(text)) => return Literal::date_time(text),
            Ok(When::Day(text)) | Err(text) => return Literal { text, kind: LiteralKind::Typed([XSD, "dateTime"].concat().into()) },
        },
        Some("date") => LiteralKind::Date,
        Some(local) => LiteralKind::Typed([XSD, local].concat().into()),
        None => LiteralKind::Typed(datatype.into()),
    };
    Literal { text, kind }
}

fn is_language_map(object: &Object<'_>) -> bool {
    object.iter().all(|(key, value)| {
        let texts = match value {
            Json::Array(items) => items.iter().all(|item| item.as_str().is_some()),
            value => value.as_str().is_some(),
        };
        texts && (lexeme::is_language(key) || key == "@none")
    })
}

fn languages(object: Object<'_>) -> Option<Value<'_>> {
    let mut values = Vec::with_capacity(object.len());
    for (tag, value) in object {
        let texts = match value {
            Json::Array(items) => items,
            one => vec![one],
        };
        for text in texts {
            if let Json::String(text) = text {
                let kind = if tag == "@none" { LiteralKind::String } else { LiteralKind::Language(tag.as_ref().into()) };
                values.push(Value::Literal(Literal { text, kind }));
            }
        }
    }
    match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(Value::Many(values)),
    }
}

/// A comma in the host, or `http:/` with one slash: valid, and never meant.
fn looks_mistyped(iri: &str) -> bool {
    let Some(rest) = iri.strip_prefix("http").map(|r| r.strip_prefix('s').unwrap_or(r)).and_then(|r| r.strip_prefix(":/")) else {
        return false;
    };
    match rest.strip_prefix('/') {
        Some(rest) => memchr::memchr(b',', rest.as_bytes()).is_some(),
        None => true,
    }
}
