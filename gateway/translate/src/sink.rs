//! Where translated things go: linked data in one syntax, or a platform's JSON or CSV.

use crate::output::Output;
use passerelle_model::dialect::{Dialect, Shape, Writer};
use passerelle_model::document::Node;
use passerelle_model::json::Json;
use passerelle_model::loss::Report;
use passerelle_model::rdf::{NquadsWriter, TurtleWriter};
use passerelle_platforms::csv;
use std::fmt::Display;
use std::io::{self, Write};

/// Linked data in one syntax.
pub(crate) enum Documents<'o> {
    JsonLd(Writer<'o, &'o mut dyn Write>),
    Turtle(TurtleWriter<'o, &'o mut dyn Write>),
    NQuads(NquadsWriter<'o, &'o mut dyn Write>),
}

impl<'o> Documents<'o> {
    pub(crate) fn new(dialect: &'o Dialect, syntax: Output, shape: Shape, out: &'o mut dyn Write) -> Self {
        match syntax {
            Output::Turtle => Documents::Turtle(TurtleWriter::new(dialect, out)),
            Output::NQuads => Documents::NQuads(NquadsWriter::new(dialect, out)),
            _ => Documents::JsonLd(Writer::new(dialect, shape, out)),
        }
    }

    pub(crate) fn node(&mut self, node: &Node<'_>, at: &dyn Display) -> io::Result<()> {
        match self {
            Documents::JsonLd(writer) => writer.node(node, &at),
            Documents::Turtle(writer) => writer.node(node, &at),
            Documents::NQuads(writer) => writer.node(node, &at),
        }
    }

    pub(crate) fn finish(self, report: &mut Report) -> io::Result<()> {
        let losses = match self {
            Documents::JsonLd(writer) => writer.finish()?,
            Documents::Turtle(writer) => writer.finish()?,
            Documents::NQuads(writer) => writer.finish()?,
        };
        report.losses.merge(losses);
        Ok(())
    }
}

/// Items of a platform.
pub(crate) enum Items<'o> {
    Json { out: &'o mut dyn Write, count: u64, text: Vec<u8> },
    Csv(Box<csv::Writer<'o, &'o mut dyn Write>>),
}

impl<'o> Items<'o> {
    pub(crate) fn json(out: &'o mut dyn Write) -> Self {
        Items::Json { out, count: 0, text: Vec::new() }
    }

    pub(crate) fn csv(profile: &'o csv::Profile, out: &'o mut dyn Write) -> io::Result<Self> {
        Ok(Items::Csv(Box::new(profile.writer(out)?)))
    }

    pub(crate) fn item(&mut self, item: &Json<'_>) -> io::Result<()> {
        match self {
            Items::Json { out, count, text } => {
                text.clear();
                text.extend_from_slice(if *count == 0 { b"[" } else { b",\n" });
                item.write(text);
                *count += 1;
                out.write_all(text)
            }
            Items::Csv(writer) => writer.row(item),
        }
    }

    pub(crate) fn finish(self, report: &mut Report) -> io::Result<()> {
        match self {
            Items::Json { out, count, .. } => out.write_all(if count == 0 { b"[]\n" } else { b"]\n" }),
            Items::Csv(writer) => {
                let written = writer.finish()?;
                report.losses.merge(written.losses);
                report.refusals.extend(written.refusals);
                Ok(())
            }
        }
    }
}
