//! One node as JSON of a dialect: its members under the names, in the forms and at
//! the places that the dialect has for them.

use super::{MOST, Writer};
use crate::dialect::lexeme;
use crate::dialect::plan::{self, moved, name_written};
use crate::dialect::spelling::Spelling;
use crate::dialect::table::{Layout, Numbers};
use crate::document::{Literal, LiteralKind, Node, Value};
use crate::json::write_string;
use crate::term::{Name, Term, b};
use rustc_hash::FxHasher;
use std::borrow::Cow;
use std::fmt::Display;
use std::hash::Hasher as _;
use std::io::Write;

impl<W: Write> Writer<'_, W> {
    pub(super) fn object(&mut self, node: &Node<'_>, at: &dyn Display) {
        let class = node.class();
        let rewritten = moved(self.dialect, node, class);
        let node = rewritten.as_ref().map_or(node, |(node, _)| node);
        let places = rewritten.as_ref().map_or(&[][..], |(_, places)| places);
        self.out.push(b'{');
        let from = self.out.len();
        if let Some(id) = &node.id {
            self.out.extend_from_slice(b"\"@id\":");
            self.reference(&Name::Iri(Cow::Borrowed(id)), None);
            self.out.push(b',');
        }
        self.types(node, at);
        for (index, (name, value)) in node.properties.iter().enumerate() {
            let start = self.out.len();
            let place = places.iter().find(|place| place.index == index);
            let (term, coerced) = match (place, name) {
                (Some(place), _) => {
                    self.out.extend_from_slice(self.dialect.key(place.spelling));
                    (Some(place.property), place.spelling.coerced)
                }
                (None, Name::Known(term)) => {
                    if !self.dialect.can_say(*term, class) {
                        plan::no_word(self.dialect, name, &Below { at, name }, &mut self.losses);
                        continue;
                    }
                    let spelling = self.dialect.spelling(*term, class);
                    self.out.extend_from_slice(self.dialect.key(spelling));
                    (Some(*term), spelling.coerced)
                }
                (None, Name::Iri(_)) => {
                    if self.dialect.only_named {
                        plan::no_word(self.dialect, name, &Below { at, name }, &mut self.losses);
                        continue;
                    }
                    self.reference(name, None);
                    self.out.push(b':');
                    (None, false)
                }
            };
            let below = Below { at, name };
            if self.value(value, term, coerced, &below) {
                self.out.push(b',');
            } else {
                self.out.truncate(start);
            }
        }
        if self.out.len() > from {
            self.out.pop();
        }
        self.out.push(b'}');
    }

    fn types(&mut self, node: &Node<'_>, at: &dyn Display) {
        let start = self.out.len();
        self.out.extend_from_slice(b"\"@type\":[");
        let mut count = 0;
        for name in &node.types {
            if !self.dialect.has_word(name) {
                plan::no_word(self.dialect, name, at, &mut self.losses);
                continue;
            }
            self.reference(name, None);
            self.out.push(b',');
            count += 1;
        }
        self.out.pop();
        match count {
            0 => self.out.truncate(start),
            1 => {
                self.out.remove(start + "\"@type\":".len());
                self.out.push(b',');
            }
            _ => self.out.extend_from_slice(b"],"),
        }
    }

    /// Writes a value; false if nothing of it is left.
    fn value(&mut self, value: &Value<'_>, property: Option<Term>, coerced: bool, at: &dyn Display) -> bool {
        match value {
            Value::Link(name) => {
                if let Name::Known(term) = name
                    && let Some(code) = self.dialect.codes.get(term)
                {
                    write_string(code, &mut self.out);
                } else if coerced {
                    self.reference(name, None);
                } else {
                    self.out.extend_from_slice(b"{\"@id\":");
                    self.reference(name, None);
                    self.out.push(b'}');
                }
                true
            }
            Value::Literal(literal) => self.literal(literal, property, at),
            Value::Node(node) => {
                if self.dialect.layout == Layout::Flat
                    && node.id.as_deref().is_some_and(|id| lexeme::scheme(id).is_some_and(|s| s != "_"))
                {
                    let name = Name::Iri(Cow::Borrowed(node.id.as_deref().unwrap_or_default()));
                    if coerced {
                        self.reference(&name, None);
                    } else {
                        self.out.extend_from_slice(b"{\"@id\":");
                        self.reference(&name, None);
                        self.out.push(b'}');
                    }
                    self.move_out(node, at);
                } else {
                    self.object(node, at);
                }
                true
            }
            Value::Many(values) => {
                let from = self.out.len();
                self.out.push(b'[');
                let mut any = false;
                for value in values {
                    let before = self.out.len();
                    if any {
                        self.out.push(b',');
                    }
                    if self.value(value, property, coerced, at) {
                        any = true;
                    } else {
                        self.out.truncate(before);
                    }
                }
                self.out.push(b']');
                if !any {
                    self.out.truncate(from);
                }
                any
            }
            Value::List(values) => {
                self.out.extend_from_slice(b"{\"@list\":[");
                for (i, value) in values.iter().enumerate() {
                    if i > 0 {
                        self.out.push(b',');
                    }
                    if !self.value(value, property, coerced, at) {
                        self.out.extend_from_slice(b"null");
                    }
                }
                self.out.extend_from_slice(b"]}");
                true
            }
        }
    }

    /// Writes a node beside the one it stood in, once.
    fn move_out(&mut self, node: &Node<'_>, at: &dyn Display) {
        if node.types.is_empty() && node.properties.is_empty() {
            return;
        }
        let spare = self.spare.pop().unwrap_or_default();
        let outer = std::mem::replace(&mut self.out, spare);
        self.object(node, at);
        let mut own = std::mem::replace(&mut self.out, outer);
        let mut hasher = FxHasher::default();
        hasher.write(&own);
        let hash = hasher.finish();
        if !self.once.contains(&hash) {
            if self.once.len() < MOST {
                self.once.insert(hash);
            }
            self.moved_out.push(b',');
            self.moved_out.extend_from_slice(&own);
        }
        own.clear();
        self.spare.push(own);
    }

    fn literal(&mut self, literal: &Literal<'_>, property: Option<Term>, at: &dyn Display) -> bool {
        let Some(text) = plan::told(self.dialect, literal, property, at, &mut self.losses) else { return false };
        let typed = |out: &mut Vec<u8>, datatype: &str| {
            out.extend_from_slice(b"{\"@value\":");
            write_string(&text, out);
            out.extend_from_slice(b",\"@type\":\"xsd:");
            out.extend_from_slice(datatype.as_bytes());
            out.extend_from_slice(b"\"}");
        };
        match &literal.kind {
            LiteralKind::String => write_string(&text, &mut self.out),
            LiteralKind::Number => match self.dialect.numbers {
                Numbers::Number if lexeme::is_number(&text) && lexeme::in_range(&text) => {
                    self.out.extend_from_slice(text.as_bytes())
                }
                Numbers::Typed => typed(&mut self.out, lexeme::number_type(&text)),
                // Elsewhere than in a number property a text would stay a text for every reader.
                Numbers::String if property.is_none_or(|p| !is_numeric(p)) && lexeme::is_number(&text) => {
                    self.out.extend_from_slice(text.as_bytes());
                }
                Numbers::Number | Numbers::String => write_string(&text, &mut self.out),
            },
            LiteralKind::Boolean if text == "true" || text == "false" => self.out.extend_from_slice(text.as_bytes()),
            LiteralKind::Boolean => write_string(&text, &mut self.out),
            LiteralKind::DateTime if self.dialect.typed => typed(&mut self.out, "dateTime"),
            LiteralKind::Date if self.dialect.typed => typed(&mut self.out, "date"),
            LiteralKind::DateTime | LiteralKind::Date => write_string(&text, &mut self.out),
            LiteralKind::Language(tag) => {
                self.out.extend_from_slice(b"{\"@value\":");
                write_string(&text, &mut self.out);
                self.out.extend_from_slice(b",\"@language\":");
                write_string(tag, &mut self.out);
                self.out.push(b'}');
            }
            LiteralKind::Typed(datatype) => {
                self.out.extend_from_slice(b"{\"@value\":");
                write_string(&text, &mut self.out);
                self.out.extend_from_slice(b",\"@type\":");
                write_string(datatype, &mut self.out);
                self.out.push(b'}');
            }
        }
        true
    }

    /// A name with its quotes.
    fn reference(&mut self, name: &Name<'_>, class: Option<Term>) {
        match name {
            Name::Known(term) => {
                let spelling: Spelling = self.dialect.spelling(*term, class);
                self.out.extend_from_slice(self.dialect.quoted(spelling));
            }
            Name::Iri(iri) => match name_written(self.dialect, iri) {
                Ok(spelling) => self.out.extend_from_slice(self.dialect.quoted(spelling)),
                Err(text) => write_string(&text, &mut self.out),
            },
        }
    }
}

/// Whether values of a property are numbers for whoever knows the property.
fn is_numeric(property: Term) -> bool {
    use crate::term::{Datatype, Kind};
    matches!(property.info().kind, Kind::Data(Datatype::Decimal | Datatype::Integer)) || property == b::VALUE
}

/// A place one property further in, printed only when something is lost.
pub(crate) struct Below<'p, 'n> {
    pub(crate) at: &'p dyn Display,
    pub(crate) name: &'p Name<'n>,
}

impl Display for Below<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name {
            Name::Known(term) => write!(f, "{}/{}", self.at, term.curie()),
            Name::Iri(iri) => write!(f, "{}/{}", self.at, iri.replace('~', "~0").replace('/', "~1")),
        }
    }
}
