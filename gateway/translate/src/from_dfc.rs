//! From linked data: to another dialect node by node, or to a platform by the trees its lens looks for.

use crate::failure::Failure;
use crate::form::{OfPlatform, To};
use crate::graph::Graph;
use crate::job::Job;
use crate::large::{Intake, Sizes};
use crate::output::Output;
use crate::sink::Documents;
use crate::spelled::respell;
use passerelle_lens::{PutContext, Tally};
use passerelle_model::dialect::{Dialect, Form, Options, Place, Reader, Shape};
use passerelle_model::loss::{Finding, Report, Severity, Text};
use passerelle_model::rdf;
use passerelle_shape::Shapes;
use std::io::{Read, Write};

impl Job<'_> {
    pub(crate) fn translate_linked_data(&self, input: &mut dyn Read, out: &mut dyn Write) -> Result<Report, Failure> {
        self.translate_within(&Sizes::USUAL, input, out)
    }

    pub(crate) fn translate_within(
        &self,
        sizes: &Sizes,
        input: &mut dyn Read,
        out: &mut dyn Write,
    ) -> Result<Report, Failure> {
        let text = match Intake::take(input, sizes)? {
            Intake::Small(text) => text,
            Intake::Large(spool) => return self.translate_large(&spool, sizes, out),
        };
        match self.to {
            To::Dialect(dialect, syntax) => self.to_dialect(&text, dialect, syntax, out),
            To::Resource(to) => {
                let mut report = Report::default();
                let (graph, _) = self.read_graph(&text, &mut report)?;
                self.create_all(to, graph, out, report)
            }
        }
        .map(|report| self.respelled(&text, report))
    }

    fn to_dialect(
        &self,
        text: &[u8],
        dialect: &'static Dialect,
        syntax: Output,
        out: &mut dyn Write,
    ) -> Result<Report, Failure> {
        let shapes = Shapes::builtin();
        let mut report = Report::default();
        if !is_json(text) {
            let (nodes, read) = rdf::read_turtle(text, self.base())?;
            report.merge(read);
            let mut documents = Documents::new(dialect, syntax, Shape::Auto, out);
            for (i, node) in nodes.iter().enumerate() {
                let at = format!("/{i}");
                shapes.check(node, &at, &mut |finding| report.find(finding));
                documents.node(node, &at)?;
            }
            documents.finish(&mut report)?;
            return Ok(report);
        }
        let mut reader = Reader::new(text, self.options())?;
        if let Form::Other(why) = reader.facts().form.clone() {
            report.items = 1;
            report.find(unchanged(why));
            out.write_all(text)?;
            return Ok(report);
        }
        let mut documents = Documents::new(dialect, syntax, Shape::Auto, out);
        let mut crossed = 0_usize;
        let broken = loop {
            let item = match reader.next_item() {
                Ok(Some(item)) => item,
                Ok(None) => break None,
                Err(unreadable) => break Some(unreadable),
            };
            let mut found = |finding: Finding| report.find(finding);
            if item.node.class().is_some_and(|class| shapes.examines(class)) {
                shapes.check(&item.node, &item.at.to_string(), &mut found);
            }
            documents.node(&item.node, &item.at)?;
            crossed += 1;
        };
        report.merge(reader.take_report());
        // What crossed before the input broke off is a whole document.
        if broken.is_none() || crossed > 0 {
            documents.finish(&mut report)?;
        }
        broken.map_or(Ok(report), |unreadable| Err(unreadable.into()))
    }

    /// All nodes of the input, and the dialect they are spelled in.
    pub(crate) fn read_graph<'t>(
        &self,
        text: &'t [u8],
        report: &mut Report,
    ) -> Result<(Graph<'t>, &'static str), Failure> {
        let mut graph = Graph::default();
        if !is_json(text) {
            let (nodes, read) = rdf::read_turtle(text, self.base())?;
            report.merge(read);
            nodes.into_iter().for_each(|node| graph.add(node, Place::top()));
            return Ok((graph, "dfc-2.0"));
        }
        let mut reader = Reader::new(text, self.options())?;
        let facts = reader.facts();
        if let Form::Other(why) = facts.form.clone() {
            return Err(Failure::Unreadable {
                at: None,
                detail: why,
                next: Text::new(
                    "Send a document of the Data Food Consortium.",
                    "Envoyez un document du Data Food Consortium.",
                ),
            });
        }
        let dialect = facts.version.map_or("dfc-1.16", |version| version.dialect());
        while let Some(item) = reader.next_item()? {
            graph.add(item.node, item.at);
        }
        report.merge(reader.take_report());
        Ok((graph, dialect))
    }

    /// Every root of the graph as a new item of the platform.
    fn create_all(
        &self,
        to: OfPlatform<'_>,
        mut graph: Graph<'_>,
        out: &mut dyn Write,
        mut report: Report,
    ) -> Result<Report, Failure> {
        let lens = to.2;
        let shapes = Shapes::builtin();
        let mut tally = Tally::new(lens);
        graph.index(lens);
        let roots = graph.roots(lens);
        let mut items = self.items(to, out)?;
        report.items = roots.len() as u64;
        for root in roots {
            let tree = graph.tree(lens, &root);
            let pointer = graph.pointer_of(&root);
            shapes.check(&tree, pointer, &mut |finding| report.find(finding));
            let context = PutContext { pointer, places: &graph, settings: &self.settings };
            let outcome = lens.create(&tree, context, &mut tally);
            if outcome.refusals.is_empty() {
                items.item(&outcome.value)?;
            } else {
                report.refusals.extend(outcome.refusals);
            }
        }
        items.finish(&mut report)?;
        report.losses.merge(tally.into_losses(lens));
        graph.leftovers(&mut report.losses);
        Ok(report)
    }

    /// The report with places as the sender spelled them.
    pub(crate) fn respelled(&self, text: &[u8], mut report: Report) -> Report {
        if is_json(text) {
            respell(text, &mut report);
        }
        report
    }

    pub(crate) fn options(&self) -> Options<'_> {
        Options { base: self.base(), ..Options::default() }
    }

    fn base(&self) -> Option<&str> {
        Some(self.settings.base()).filter(|base| !base.is_empty())
    }
}

/// Whether a text starts as JSON does.
pub(crate) fn is_json(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    matches!(text.iter().find(|b| !b.is_ascii_whitespace()), Some(b'{' | b'[') | None)
}

fn unchanged(why: Text) -> Finding {
    Finding {
        at: String::new(),
        count: 1,
        first: String::new(),
        node: None,
        property: None,
        rule: "not-linked-data".into(),
        severity: Severity::Info,
        detail: why,
    }
}
