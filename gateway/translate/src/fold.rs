//! Edits folded into what a platform holds: items that did not change keep their bytes.

use crate::envelope;
use crate::failure::Failure;
use crate::form::OfPlatform;
use crate::graph::Graph;
use crate::job::{Job, profile_of};
use passerelle_lens::{PutContext, Settings, Tally};
use passerelle_model::dialect::{Dialect, Options, Reader, Shape, Writer};
use passerelle_model::document::Node;
use passerelle_model::json::{Json, Limits};
use passerelle_model::loss::{Losses, Report};
use passerelle_platforms::Carrier;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::io::{Read, Write};

impl Job<'_> {
    /// Folds linked data into the original of a resource.
    pub(crate) fn fold(
        &self,
        to: OfPlatform<'_>,
        original: &[u8],
        input: &mut dyn Read,
        out: &mut dyn Write,
    ) -> Result<Report, Failure> {
        let mut text = Vec::new();
        input.read_to_end(&mut text)?;
        let mut report = Report::default();
        let (graph, spelled) = self.read_graph(&text, &mut report)?;
        let lens = to.2;
        let mut fold = Fold {
            job: self,
            to,
            graph,
            dialect: Dialect::named(spelled),
            tally: Tally::new(lens),
            unseen: Losses::default(),
            report,
            roots: Vec::new(),
            by_id: FxHashMap::default(),
        };
        fold.prepare();
        match to.0.carrier(to.1) {
            Carrier::Json => fold.json(original, out)?,
            carrier => {
                let profile = profile_of(&carrier, &self.settings)?;
                let rows = profile.open(original).map_err(|bad| Failure::Unreadable {
                    at: None,
                    detail: bad.text(),
                    next: bad.next(),
                })?;
                let mut edits: BTreeMap<u64, Json<'static>> = BTreeMap::new();
                for (number, row) in rows.clone().enumerate() {
                    match row {
                        Ok(row) => {
                            if let Some(edited) = fold.item(&row.json)? {
                                edits.insert(number as u64, edited.into_owned());
                            }
                        }
                        Err(refusal) => fold.report.refusals.push(refusal),
                    }
                }
                let written = rows.rewrite(&edits, &fold.new_items(), out)?;
                fold.report.losses.merge(written.losses);
                fold.report.refusals.extend(written.refusals);
            }
        }
        let report = fold.done();
        Ok(self.respelled(&text, report))
    }
}

struct Fold<'f, 'a> {
    job: &'f Job<'f>,
    to: OfPlatform<'f>,
    graph: Graph<'a>,
    dialect: Option<&'static Dialect>,
    tally: Tally,
    /// Losses of reading the original again, which are no news.
    unseen: Losses,
    report: Report,
    roots: Vec<Option<(Node<'a>, String)>>,
    by_id: FxHashMap<String, usize>,
}

impl<'a> Fold<'_, 'a> {
    fn prepare(&mut self) {
        let lens = self.to.2;
        self.graph.index(lens);
        for (root, pointer) in self.graph.roots(lens) {
            if let Some(id) = root.id.as_deref() {
                self.by_id.insert(id.to_string(), self.roots.len());
            }
            self.roots.push(Some((root, pointer)));
        }
        self.report.items = self.roots.len() as u64;
    }

    fn settings(&self) -> &Settings {
        &self.job.settings
    }

    /// Writes the original with the edited items in their places.
    fn json(&mut self, original: &[u8], out: &mut dyn Write) -> Result<(), Failure> {
        let answer = Json::parse(original, Limits::default())?;
        let pointers = self.to.2.items.clone();
        let mut changed: Vec<(String, Json<'static>)> = Vec::new();
        envelope::answered(&answer, &pointers, &mut |item, at| {
            if let Some(new) = self.item(item)? {
                changed.push((at.to_string(), new.into_owned()));
            }
            Ok(())
        })?;
        let added = self.new_items();
        if changed.is_empty() && added.is_empty() {
            out.write_all(original)?;
            return Ok(());
        }
        let mut answer = answer.into_owned();
        for (at, item) in changed {
            if let Some(place) = pointer_mut(&mut answer, &at) {
                *place = item;
            }
        }
        let list = pointers.iter().filter(|p| !p.is_empty()).chain(pointers.iter().filter(|p| p.is_empty()));
        for pointer in list {
            if let Some(Json::Array(items)) = pointer_mut(&mut answer, pointer) {
                items.extend(added);
                break;
            }
        }
        let mut text = Vec::new();
        answer.write(&mut text);
        text.push(b'\n');
        out.write_all(&text)?;
        Ok(())
    }

    /// The edited item, if an edit changes it.
    fn item<'b>(&mut self, item: &Json<'b>) -> Result<Option<Json<'b>>, Failure> {
        let lens = self.to.2;
        let mut scratch = Tally::new(lens);
        let base = lens.get(item, "", self.settings(), &mut scratch).value;
        let found = base.id.as_deref().and_then(|id| self.by_id.get(id)).and_then(|at| self.roots[*at].take());
        let Some((root, pointer)) = found else { return Ok(None) };
        let edited = self.graph.tree(lens, &root);
        let context = PutContext { pointer: &pointer, places: &self.graph, settings: &self.job.settings };
        let mut tally = Tally::new(lens);
        let outcome = lens.put(&edited, &base, item, context, &mut tally);
        if outcome.value.is_none() && outcome.refusals.is_empty() {
            self.unseen.merge(tally.into_losses(lens));
            return Ok(None);
        }
        // What differs may only be what the editor's dialect cannot say: compare with the record as it looks there.
        let seen = match self.dialect {
            Some(dialect) => as_seen(&base, dialect, lens)?,
            None => base.into_owned(),
        };
        let outcome = lens.put(&edited, &seen, item, context, &mut self.tally);
        self.report.refusals.extend(outcome.refusals);
        Ok(outcome.value)
    }

    /// What the input has and the original has not.
    fn new_items(&mut self) -> Vec<Json<'static>> {
        let lens = self.to.2;
        let mut added = Vec::new();
        for (root, pointer) in std::mem::take(&mut self.roots).into_iter().flatten() {
            let tree = self.graph.tree(lens, &root);
            let context = PutContext { pointer: &pointer, places: &self.graph, settings: &self.job.settings };
            let outcome = lens.create(&tree, context, &mut self.tally);
            if outcome.refusals.is_empty() {
                added.push(outcome.value);
            } else {
                self.report.refusals.extend(outcome.refusals);
            }
        }
        added
    }

    fn done(mut self) -> Report {
        self.report.losses.merge(self.unseen);
        self.report.losses.merge(self.tally.into_losses(self.to.2));
        self.graph.leftovers(&mut self.report.losses);
        self.report
    }
}

/// A document as a reader of a dialect gets it.
fn as_seen(document: &Node<'_>, dialect: &'static Dialect, lens: &passerelle_lens::Lens) -> Result<Node<'static>, Failure> {
    let mut text = Vec::new();
    let mut writer = Writer::new(dialect, Shape::Graph, &mut text);
    writer.node(document, &"")?;
    writer.finish()?;
    let mut graph = Graph::default();
    let mut reader = Reader::new(&text, Options::default())?;
    while let Some(item) = reader.next_item()? {
        graph.add(item.node, item.at);
    }
    graph.index(lens);
    let root = graph.roots(lens).into_iter().next();
    Ok(match root {
        Some((root, _)) => graph.tree(lens, &root).into_owned(),
        None => document.clone().into_owned(),
    })
}

fn pointer_mut<'j, 'b>(json: &'j mut Json<'b>, pointer: &str) -> Option<&'j mut Json<'b>> {
    pointer.split('/').skip(1).try_fold(json, |here, step| match here {
        Json::Object(object) => object.get_mut(step),
        Json::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}
