//! A document as N-Triples, written without the gateway's own writers so that they
//! cannot share a mistake with the checks. Numbers become `xsd:float`, the datatype
//! that our shapes ask for.

use passerelle_model::document::{Literal, LiteralKind, Node, Value};
use passerelle_model::term::{Kind, Term};
use std::fmt::Write;

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// The subclass statements of the vocabulary, which a graph must bring along.
pub fn subclasses() -> String {
    let mut out = String::new();
    for class in Term::all().filter(|term| term.info().kind == Kind::Class) {
        for wider in class.info().broader {
            let property = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
            writeln!(out, "<{}> <{property}> <{}> .", class.iri(), wider.iri()).expect("writing to a string");
        }
    }
    out
}

/// The statements of a document.
pub fn triples(document: &Node<'_>) -> String {
    let mut writer = Writer { out: String::new(), blanks: 0 };
    writer.node(document);
    writer.out
}

struct Writer {
    out: String,
    blanks: usize,
}

impl Writer {
    fn node(&mut self, node: &Node<'_>) -> String {
        let subject = match node.id.as_deref() {
            Some(id) => reference(id),
            None => self.blank(),
        };
        for class in &node.types {
            self.say(&subject, &format!("{RDF}type"), &format!("<{}>", class.iri()));
        }
        for (name, value) in &node.properties {
            for value in value.iter() {
                let object = self.value(value);
                self.say(&subject, &name.iri(), &object);
            }
        }
        subject
    }

    fn value(&mut self, value: &Value<'_>) -> String {
        match value {
            Value::Node(node) => self.node(node),
            Value::Link(name) => reference(&name.iri()),
            Value::Literal(literal) => literal_text(literal),
            Value::Many(values) | Value::List(values) => {
                let mut rest = format!("<{RDF}nil>");
                for value in values.iter().rev() {
                    let (cell, first) = (self.blank(), self.value(value));
                    self.say(&cell, &format!("{RDF}first"), &first);
                    self.say(&cell, &format!("{RDF}rest"), &rest);
                    rest = cell;
                }
                rest
            }
        }
    }

    fn blank(&mut self) -> String {
        self.blanks += 1;
        format!("_:n{}", self.blanks)
    }

    fn say(&mut self, subject: &str, predicate: &str, object: &str) {
        writeln!(self.out, "{subject} <{predicate}> {object} .").expect("writing to a string");
    }
}

fn reference(id: &str) -> String {
    if id.starts_with("_:") { id.to_string() } else { format!("<{id}>") }
}

fn literal_text(literal: &Literal<'_>) -> String {
    let text = literal.text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    match &literal.kind {
        LiteralKind::String => format!("\"{text}\""),
        LiteralKind::Language(tag) => format!("\"{text}\"@{tag}"),
        LiteralKind::Number => format!("\"{text}\"^^<{XSD}float>"),
        LiteralKind::Boolean => format!("\"{text}\"^^<{XSD}boolean>"),
        LiteralKind::DateTime => format!("\"{text}\"^^<{XSD}dateTime>"),
        LiteralKind::Date => format!("\"{text}\"^^<{XSD}date>"),
        LiteralKind::Typed(datatype) => format!("\"{text}\"^^<{datatype}>"),
    }
}
