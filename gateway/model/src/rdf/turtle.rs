//! Turtle with the prefixes of a dialect, and Turtle read into nodes.

use super::NquadsWriter;
use crate::dialect::graph::Graph;
use crate::dialect::interpret::Interpreter;
use crate::dialect::synonyms::Readings;
use crate::dialect::{Dialect, Unreadable};
use crate::document::Node;
use crate::loss::{Losses, Report, Text};
use oxttl::turtle::WriterTurtleSerializer;
use oxttl::{NTriplesParser, TurtleParser, TurtleSerializer};
use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, Write};

/// Writes nodes as Turtle.
pub struct TurtleWriter<'d, W: Write> {
    lines: NquadsWriter<'d, io::Sink>,
    turtle: WriterTurtleSerializer<W>,
}

impl<'d, W: Write> TurtleWriter<'d, W> {
    /// Starts an output with the namespaces of this dialect.
    pub fn new(dialect: &'d Dialect, sink: W) -> Self {
        let mut serializer = TurtleSerializer::new();
        for (name, iri) in dialect.prefixes() {
            // A namespace that is no IRI has no prefix in Turtle; its names are then written out.
            serializer = serializer.clone().with_prefix(name, iri).unwrap_or(serializer);
        }
        TurtleWriter { lines: NquadsWriter::new(dialect, io::sink()), turtle: serializer.for_writer(sink) }
    }

    /// Writes what a node says. `at` is its place in the input, for what is lost.
    pub fn node(&mut self, node: &Node<'_>, at: &dyn Display) -> io::Result<()> {
        self.lines.statements(node, at);
        let lines = std::mem::take(&mut self.lines.out);
        for triple in NTriplesParser::new().lenient().for_slice(&lines) {
            let triple = triple.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            self.turtle.serialize_triple(triple.as_ref())?;
        }
        self.lines.out = lines;
        self.lines.out.clear();
        Ok(())
    }

    /// Writes the rest; returns what RDF could not say.
    pub fn finish(self) -> io::Result<Losses> {
        self.turtle.finish()?.flush()?;
        Ok(self.lines.losses)
    }
}

/// Reads Turtle (or N-Triples) into nodes.
pub fn read_turtle(text: &[u8], base: Option<&str>) -> Result<(Vec<Node<'static>>, Report), Unreadable> {
    let mut parser = TurtleParser::new();
    if let Some(base) = base {
        parser = parser.with_base_iri(base).map_err(|error| fault(&error.to_string(), None))?;
    }
    let mut graph = Graph::new();
    for triple in parser.for_slice(text) {
        let triple = triple.map_err(|error| {
            let place = error.location().start;
            let count = |n: u64| usize::try_from(n).unwrap_or(0) + 1;
            fault(error.message(), Some((count(place.line), count(place.column))))
        })?;
        graph.add(triple);
    }
    let mut interpreter = Interpreter::new(Cow::Borrowed(Readings::usual()));
    let nodes = graph.nodes(None, &mut interpreter);
    let mut report = interpreter.remarks.report;
    report.items = nodes.len() as u64;
    Ok((nodes, report))
}

fn fault(message: &str, at: Option<(usize, usize)>) -> Unreadable {
    let place = at.map(|(line, column)| format!(" (line {line}, column {column})")).unwrap_or_default();
    let endroit = at.map(|(line, column)| format!(" (ligne {line}, colonne {column})")).unwrap_or_default();
    Unreadable {
        detail: Text::new(
            format!("not readable Turtle{place}: {message}"),
            format!("Turtle illisible{endroit} : {message}"),
        ),
        next: Text::new(
            "correct the text there; relative IRIs need `@base` or the setting `base`",
            "corrigez le texte à cet endroit ; les IRI relatifs demandent `@base` ou le réglage `base`",
        ),
        at,
    }
}
