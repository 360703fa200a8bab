//! From one JSON value to what its property holds: numbers to numbers, instants to
//! instants, strings to links where links belong.

use super::context::{Coercion, Context, Definition};
use super::instant::{self, When};
use super::interpret::Interpreter;
use super::lexeme;
use super::namespaces::name_of_iri;
use super::place::{Place, Trail};
use super::synonyms::holds_number;
use crate::document::{Literal, LiteralKind, Node, Value};
use crate::json::{Json, Object};
use crate::term::{Datatype, Kind, Name, Prefix, Term, b, t};
use std::borrow::Cow;

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

impl Interpreter {
    /// A value that came without its property's kind, as text of a graph does.
    pub(crate) fn refit(&mut self, value: Value<'static>, property: &Name<'_>, at: &Place) -> Option<Value<'static>> {
        let Value::Literal(Literal { text, kind }) = value else { return Some(value) };
        match kind {
            // In a graph a text is a text, whatever a link property would rather have.
            LiteralKind::String if property.term().is_none_or(|term| term.info().kind != Kind::Link) => {
                self.string(text, property, None, &Context::usual(None), &Trail::Top(at))
            }
            LiteralKind::Number => Some(self.number(text, property, &Trail::Top(at))),
            kind => Some(Value::Literal(Literal { text, kind })),
        }
    }

    /// A value, as its property and the context have it.
    pub(crate) fn value<'a>(
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
    fn link<'a>(
        &mut self,
        text: Cow<'a, str>,
        property: Option<Term>,
        context: &Context,
        trail: &Trail<'_>,
    ) -> Value<'a> {
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
        match self.meant(context.reference(&text)) {
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
    property.info().range.is_some_and(|range| range.info().kind == Kind::Concept || range.info().prefix == Prefix::Skos)
}

/// A literal with a named datatype.
pub(crate) fn literal_of<'a>(text: Cow<'a, str>, datatype: &str) -> Literal<'a> {
    let local = datatype.strip_prefix(XSD).or_else(|| datatype.strip_prefix("xsd:"));
    let kind = match local {
        Some("string") => LiteralKind::String,
        Some(
            "decimal" | "integer" | "double" | "float" | "int" | "long" | "nonNegativeInteger" | "positiveInteger",
        ) if lexeme::is_number(&text) => LiteralKind::Number,
        Some("boolean") if matches!(text.as_ref(), "true" | "false") => LiteralKind::Boolean,
        Some("dateTime" | "dateTimeStamp") => match instant::read(text) {
            Ok(When::Instant(text)) => return Literal::date_time(text),
            Ok(When::Day(text)) | Err(text) => {
                return Literal { text, kind: LiteralKind::Typed([XSD, "dateTime"].concat().into()) };
            }
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
                let kind =
                    if tag == "@none" { LiteralKind::String } else { LiteralKind::Language(tag.as_ref().into()) };
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
pub(crate) fn looks_mistyped(iri: &str) -> bool {
    let Some(rest) =
        iri.strip_prefix("http").map(|r| r.strip_prefix('s').unwrap_or(r)).and_then(|r| r.strip_prefix(":/"))
    else {
        return false;
    };
    match rest.strip_prefix('/') {
        Some(rest) => memchr::memchr(b',', rest.as_bytes()).is_some(),
        None => true,
    }
}
