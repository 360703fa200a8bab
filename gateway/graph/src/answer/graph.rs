//! Statements as Turtle, N-Triples or JSON-LD, each once.

use crate::graph::Format;
use oxjsonld::{JsonLdSerializer, WriterJsonLdSerializer};
use oxrdf::{GraphName, Triple};
use oxttl::ntriples::WriterNTriplesSerializer;
use oxttl::turtle::WriterTurtleSerializer;
use oxttl::{NTriplesSerializer, TurtleSerializer};
use passerelle_model::term::Prefix;
use rustc_hash::FxHashSet;
use std::io::{Error, Result, Write};

/// Writes a graph.
pub(crate) struct GraphWriter<W: Write> {
    kind: Kind<W>,
    seen: FxHashSet<Triple>,
}

enum Kind<W: Write> {
    Turtle(Box<WriterTurtleSerializer<W>>),
    NTriples(WriterNTriplesSerializer<W>),
    JsonLd(Box<WriterJsonLdSerializer<W>>),
}

impl<W: Write> GraphWriter<W> {
    /// Begins.
    pub(crate) fn new(format: Format, out: W) -> Result<Self> {
        let kind = match format {
            Format::NTriples => Kind::NTriples(NTriplesSerializer::new().for_writer(out)),
            Format::JsonLd => Kind::JsonLd(Box::new(JsonLdSerializer::new().for_writer(out))),
            _ => {
                let mut serializer = TurtleSerializer::new();
                for prefix in [Prefix::DfcB, Prefix::DfcT, Prefix::DfcM, Prefix::DfcPt, Prefix::Pass, Prefix::Rdfs] {
                    serializer = serializer.with_prefix(prefix.name(), prefix.iri()).map_err(Error::other)?;
                }
                Kind::Turtle(Box::new(serializer.for_writer(out)))
            }
        };
        Ok(GraphWriter { kind, seen: FxHashSet::default() })
    }

    /// Writes a statement, unless it was written before; says whether it did.
    pub(crate) fn write(&mut self, triple: Triple) -> Result<bool> {
        if self.seen.contains(&triple) {
            return Ok(false);
        }
        match &mut self.kind {
            Kind::Turtle(writer) => writer.serialize_triple(&triple)?,
            Kind::NTriples(writer) => writer.serialize_triple(&triple)?,
            Kind::JsonLd(writer) => writer.serialize_quad(&triple.clone().in_graph(GraphName::DefaultGraph))?,
        }
        self.seen.insert(triple);
        Ok(true)
    }

    /// Ends.
    pub(crate) fn finish(self) -> Result<()> {
        match self.kind {
            Kind::Turtle(writer) => writer.finish().map(|_| ()),
            Kind::NTriples(writer) => {
                writer.finish();
                Ok(())
            }
            Kind::JsonLd(writer) => writer.finish().map(|_| ()),
        }
    }
}
