//! N-Quads of a dialect, line by line and without a graph in memory.

use crate::dialect::Dialect;
use crate::dialect::lexeme;
use crate::dialect::plan;
use crate::dialect::writer::Below;
use crate::document::{Literal, LiteralKind, Node, Value};
use crate::loss::{Losses, Reason, Text};
use crate::term::{Name, Term};
use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, Write};

const PIECE: usize = 64 << 10;
const TYPE: &[u8] = b" <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";
const FIRST: &[u8] = b" <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> ";
const REST: &[u8] = b" <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> ";
const NIL: &[u8] = b"<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>";
const XSD: &[u8] = b"\"^^<http://www.w3.org/2001/XMLSchema#";

/// Writes nodes as N-Quads of the default graph.
pub struct NquadsWriter<'d, W: Write> {
    dialect: &'d Dialect,
    sink: W,
    pub(super) out: Vec<u8>,
    /// Subjects of the nodes being written, one inside the other.
    subjects: Vec<u8>,
    blanks: u64,
    pub(super) losses: Losses,
}

impl<'d, W: Write> NquadsWriter<'d, W> {
    /// Starts an output with the IRIs of this dialect.
    pub fn new(dialect: &'d Dialect, sink: W) -> Self {
        NquadsWriter {
            dialect,
            sink,
            out: Vec::with_capacity(PIECE + PIECE / 4),
            subjects: Vec::new(),
            blanks: 0,
            losses: Losses::default(),
        }
    }

    /// Writes what a node says. `at` is its place in the input, for what is lost.
    pub fn node(&mut self, node: &Node<'_>, at: &dyn Display) -> io::Result<()> {
        self.statements(node, at);
        if self.out.len() >= PIECE {
            self.sink.write_all(&self.out)?;
            self.out.clear();
        }
        Ok(())
    }

    /// Writes the rest; returns what RDF could not say.
    pub fn finish(mut self) -> io::Result<Losses> {
        self.sink.write_all(&self.out)?;
        self.sink.flush()?;
        Ok(self.losses)
    }

    /// The statements of a node, as lines in `out`.
    pub(super) fn statements(&mut self, node: &Node<'_>, at: &dyn Display) {
        let from = self.subjects.len();
        if self.subject(node, at) {
            self.described(node, from, at);
        }
        self.subjects.truncate(from);
    }

    /// Puts the subject of a node on the stack.
    fn subject(&mut self, node: &Node<'_>, at: &dyn Display) -> bool {
        match node.id.as_deref() {
            None | Some("#") => {
                self.subjects.extend_from_slice(b"_:n");
                self.blanks += 1;
                push_number(self.blanks, &mut self.subjects);
                true
            }
            Some(id) => {
                let mut subject = Vec::new();
                std::mem::swap(&mut subject, &mut self.subjects);
                let fits = self.push_name(&Name::Iri(Cow::Borrowed(id)), None, &mut subject);
                std::mem::swap(&mut subject, &mut self.subjects);
                if !fits {
                    self.relative(id, at);
                }
                fits
            }
        }
    }

    fn described(&mut self, node: &Node<'_>, from: usize, at: &dyn Display) {
        let to = self.subjects.len();
        let class = node.class();
        let rewritten = plan::moved(self.dialect, node, class);
        let node = rewritten.as_ref().map_or(node, |(node, _)| node);
        let places = rewritten.as_ref().map_or(&[][..], |(_, places)| places);
        for name in &node.types {
            if !self.dialect.has_word(name) {
                plan::no_word(self.dialect, name, at, &mut self.losses);
                continue;
            }
            let line = self.out.len();
            self.out.extend_from_slice(&self.subjects[from..to]);
            self.out.extend_from_slice(TYPE);
            if self.name(name, None) {
                self.out.extend_from_slice(b" .\n");
            } else {
                self.out.truncate(line);
                self.relative(&name.iri(), at);
            }
        }
        for (index, (name, value)) in node.properties.iter().enumerate() {
            let below = Below { at, name };
            let sayable = match name {
                Name::Known(term) => self.dialect.can_say(*term, class),
                name => self.dialect.has_word(name),
            };
            if !sayable && !places.iter().any(|place| place.index == index) {
                plan::no_word(self.dialect, name, &below, &mut self.losses);
                continue;
            }
            let place = places.iter().find(|place| place.index == index);
            let property = place.map_or_else(|| name.term(), |place| Some(place.property));
            for value in value.iter() {
                let line = self.out.len();
                self.out.extend_from_slice(&self.subjects[from..to]);
                self.out.push(b' ');
                let fits = match place {
                    Some(place) => {
                        self.out.extend_from_slice(self.dialect.iri(place.spelling));
                        true
                    }
                    // A blank node is no predicate.
                    None => !matches!(name, Name::Iri(iri) if iri.starts_with("_:")) && self.name(name, class),
                };
                if !fits {
                    self.out.truncate(line);
                    self.meaningless(name, &below);
                    break;
                }
                self.out.push(b' ');
                self.object(value, property, line, &below);
            }
        }
    }

    /// Ends the line that begins at `line` with an object, and writes what is said of that.
    fn object(&mut self, value: &Value<'_>, property: Option<Term>, line: usize, at: &dyn Display) {
        match value {
            Value::Literal(literal) => {
                if self.literal(literal, property, at) {
                    self.out.extend_from_slice(b" .\n");
                } else {
                    self.out.truncate(line);
                }
            }
            Value::Link(name) => {
                if let Name::Known(term) = name
                    && let Some(code) = self.dialect.codes.get(term)
                {
                    self.out.push(b'"');
                    escape(code, &mut self.out);
                    self.out.extend_from_slice(b"\" .\n");
                } else if self.name(name, None) {
                    self.out.extend_from_slice(b" .\n");
                } else {
                    self.out.truncate(line);
                    self.relative(&name.iri(), at);
                }
            }
            Value::Node(node) => {
                let from = self.subjects.len();
                if self.subject(node, at) {
                    self.out.extend_from_slice(&self.subjects[from..]);
                    self.out.extend_from_slice(b" .\n");
                    self.described(node, from, at);
                } else {
                    self.out.truncate(line);
                }
                self.subjects.truncate(from);
            }
            Value::Many(values) => {
                // A list may hold several values where one is expected: they follow one another.
                let start: Vec<u8> = self.out[line..].to_vec();
                self.out.truncate(line);
                for value in values {
                    let line = self.out.len();
                    self.out.extend_from_slice(&start);
                    self.object(value, property, line, at);
                }
            }
            Value::List(values) => self.list(values, property, at),
        }
    }

    fn list(&mut self, values: &[Value<'_>], property: Option<Term>, at: &dyn Display) {
        for (i, value) in values.iter().enumerate() {
            self.blanks += 1;
            let mut cell = b"_:n".to_vec();
            push_number(self.blanks, &mut cell);
            self.out.extend_from_slice(&cell);
            self.out.extend_from_slice(b" .\n");
            let line = self.out.len();
            self.out.extend_from_slice(&cell);
            self.out.extend_from_slice(FIRST);
            self.object(value, property, line, at);
            self.out.extend_from_slice(&cell);
            self.out.extend_from_slice(REST);
            if i + 1 == values.len() {
                self.out.extend_from_slice(NIL);
                self.out.extend_from_slice(b" .\n");
            }
        }
        if values.is_empty() {
            self.out.extend_from_slice(NIL);
            self.out.extend_from_slice(b" .\n");
        }
    }

    fn literal(&mut self, literal: &Literal<'_>, property: Option<Term>, at: &dyn Display) -> bool {
        let Some(text) = plan::told(self.dialect, literal, property, at, &mut self.losses) else { return false };
        self.out.push(b'"');
        escape(&text, &mut self.out);
        let datatype = match &literal.kind {
            LiteralKind::String => None,
            LiteralKind::Number => Some(lexeme::number_type(&text)),
            LiteralKind::Boolean => Some("boolean"),
            LiteralKind::DateTime => Some("dateTime"),
            LiteralKind::Date => Some("date"),
            LiteralKind::Language(tag) if !lexeme::is_tag(tag) => None,
            LiteralKind::Language(tag) => {
                self.out.extend_from_slice(b"\"@");
                self.out.extend_from_slice(tag.as_bytes());
                return true;
            }
            LiteralKind::Typed(datatype) => {
                if lexeme::is_iri(datatype) {
                    self.out.extend_from_slice(b"\"^^<");
                    self.out.extend_from_slice(datatype.as_bytes());
                    self.out.push(b'>');
                } else {
                    self.out.push(b'"');
                }
                return true;
            }
        };
        match datatype {
            None => self.out.push(b'"'),
            Some(datatype) => {
                self.out.extend_from_slice(XSD);
                self.out.extend_from_slice(datatype.as_bytes());
                self.out.push(b'>');
            }
        }
        true
    }

    fn name(&mut self, name: &Name<'_>, class: Option<Term>) -> bool {
        let mut out = std::mem::take(&mut self.out);
        let fits = self.push_name(name, class, &mut out);
        self.out = out;
        fits
    }

    /// Appends `<IRI>` or a blank label; false if the name is neither.
    fn push_name(&self, name: &Name<'_>, class: Option<Term>, out: &mut Vec<u8>) -> bool {
        match name {
            Name::Known(term) => {
                out.extend_from_slice(self.dialect.iri(self.dialect.spelling(*term, class)));
                true
            }
            Name::Iri(iri) => {
                if let Some(label) = iri.strip_prefix("_:") {
                    // Labels of the input and labels of ours must not meet.
                    out.extend_from_slice(b"_:x");
                    out.extend(label.bytes().map(|b| if b.is_ascii_alphanumeric() { b } else { b'_' }));
                    return true;
                }
                match plan::iri_written(self.dialect, iri) {
                    Ok(spelling) => out.extend_from_slice(self.dialect.iri(spelling)),
                    Err(text) if lexeme::is_iri(&text) => {
                        out.push(b'<');
                        out.extend_from_slice(text.as_bytes());
                        out.push(b'>');
                    }
                    Err(_) => return false,
                }
                true
            }
        }
    }

    fn relative(&mut self, id: &str, at: &dyn Display) {
        self.losses.add(&at.to_string(), None, Reason::Refused, || {
            Text::new(
                format!("`{id}` is no absolute IRI, and RDF has no other names; give a base"),
                format!("`{id}` n'est pas un IRI absolu, et RDF n'a pas d'autres noms ; donnez une base"),
            )
        });
    }

    fn meaningless(&mut self, name: &Name<'_>, at: &dyn Display) {
        let name = name.iri().into_owned();
        self.losses.add(&at.to_string(), None, Reason::NoTerm, || {
            Text::new(
                format!("`{name}` is no absolute IRI, so it means nothing in RDF"),
                format!("`{name}` n'est pas un IRI absolu et ne veut donc rien dire en RDF"),
            )
        });
    }
}

/// Appends text as a literal of N-Quads has it.
fn escape(text: &str, out: &mut Vec<u8>) {
    let mut from = 0;
    let bytes = text.as_bytes();
    for (i, byte) in bytes.iter().enumerate() {
        let escaped: &[u8] = match byte {
            b'"' => b"\\\"",
            b'\\' => b"\\\\",
            b'\n' => b"\\n",
            b'\r' => b"\\r",
            _ => continue,
        };
        out.extend_from_slice(&bytes[from..i]);
        out.extend_from_slice(escaped);
        from = i + 1;
    }
    out.extend_from_slice(&bytes[from..]);
}

fn push_number(mut n: u64, out: &mut Vec<u8>) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    while n > 0 || at == digits.len() {
        at -= 1;
        digits[at] = b'0' + u8::try_from(n % 10).unwrap_or(0);
        n /= 10;
    }
    out.extend_from_slice(&digits[at..]);
}
