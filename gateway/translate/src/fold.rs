//! Edits folded into what a platform holds: items that did not change keep their bytes.

use crate::failure::Failure;
use crate::form::OfPlatform;
use crate::graph::{Graph, Root};
use crate::job::{Job, profile_of};
use crate::large;
use crate::spans::each_span;
use passerelle_lens::{PutContext, Tally, same_node};
use passerelle_model::dialect::{Dialect, Options, Reader, Shape, Writer};
use passerelle_model::document::Node;
use passerelle_model::json::Json;
use passerelle_model::loss::{Losses, Refusal, Report, Text};
use passerelle_platforms::Carrier;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, VecDeque};
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
        let text = large::whole(input, &large::Sizes::USUAL)?;
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
            scratch: Tally::new(lens),
            report,
            roots: Vec::new(),
            by_id: FxHashMap::default(),
            nameless: VecDeque::new(),
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
                let added: Vec<Json<'static>> = fold.new_items().into_iter().map(|(item, _)| item).collect();
                let written = rows.rewrite(&edits, &added, out)?;
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
    /// Losses of what an edit says and the platform cannot.
    unseen: Losses,
    /// What reading the original again loses.
    scratch: Tally,
    report: Report,
    roots: Vec<Option<Root<'a>>>,
    by_id: FxHashMap<String, usize>,
    /// Roots without an identifier, in order: they meet the items that have none either.
    nameless: VecDeque<usize>,
}

impl<'a> Fold<'_, 'a> {
    fn prepare(&mut self) {
        let lens = self.to.2;
        self.graph.index(lens);
        for root in self.graph.roots(lens) {
            match self.graph.id_of(&root) {
                Some(id) => {
                    self.by_id.insert(id.to_string(), self.roots.len());
                }
                None => self.nameless.push_back(self.roots.len()),
            }
            self.roots.push(Some(root));
        }
        self.report.items = self.roots.len() as u64;
    }

    /// Writes the original with the edited items in their places; everything else keeps its bytes.
    fn json(&mut self, original: &[u8], out: &mut dyn Write) -> Result<(), Failure> {
        let mut text = Vec::new();
        let mut written = 0;
        let mut items = 0_usize;
        let pointers = self.to.2.items.clone();
        let list_end = each_span(original, &pointers, &mut |item, span| {
            items += 1;
            if let Some(new) = self.item(item)? {
                out.write_all(&original[written..span.start])?;
                text.clear();
                new.write(&mut text);
                out.write_all(&text)?;
                written = span.end;
            }
            Ok(())
        })?;
        let added = self.new_items();
        match list_end {
            Some(end) => {
                out.write_all(&original[written..end])?;
                for (i, (item, _)) in added.iter().enumerate() {
                    text.clear();
                    text.extend_from_slice(if i == 0 && items == 0 { b"" } else { b",\n" });
                    item.write(&mut text);
                    out.write_all(&text)?;
                }
                written = end;
            }
            None => self.report.refusals.extend(added.into_iter().map(|(_, at)| no_list(at))),
        }
        out.write_all(&original[written..])?;
        Ok(())
    }

    /// The edited item, if an edit changes it.
    fn item<'b>(&mut self, item: &Json<'b>) -> Result<Option<Json<'b>>, Failure> {
        let lens = self.to.2;
        let read = lens.get(item, "", &self.job.settings, &mut self.scratch);
        let base = read.value;
        let found = match base.id.as_deref() {
            Some(id) => self.by_id.get(id).copied(),
            None => self.nameless.pop_front(),
        };
        let found = found.and_then(|at| self.roots[at].take());
        let Some(root) = found else { return Ok(None) };
        if !read.refusals.is_empty() {
            // What cannot be read whole has no document that an edit could be compared with.
            let at = self.graph.pointer_of(&root);
            let unread = |refusal: Refusal| Refusal { at: at.to_string(), ..refusal };
            self.report.refusals.extend(read.refusals.into_iter().map(unread));
            return Ok(None);
        }
        let edited = self.graph.tree(lens, &root);
        if same_node(&edited, &base) {
            return Ok(None);
        }
        let context =
            PutContext { pointer: self.graph.pointer_of(&root), places: &self.graph, settings: &self.job.settings };
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
    fn new_items(&mut self) -> Vec<(Json<'static>, String)> {
        let lens = self.to.2;
        let mut added = Vec::new();
        for root in std::mem::take(&mut self.roots).into_iter().flatten() {
            let tree = self.graph.tree(lens, &root);
            let pointer = self.graph.pointer_of(&root);
            let context = PutContext { pointer, places: &self.graph, settings: &self.job.settings };
            let outcome = lens.create(&tree, context, &mut self.tally);
            if outcome.refusals.is_empty() {
                added.push((outcome.value, pointer.to_string()));
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
fn as_seen(
    document: &Node<'_>,
    dialect: &'static Dialect,
    lens: &passerelle_lens::Lens,
) -> Result<Node<'static>, Failure> {
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
        Some(root) => graph.tree(lens, &root).into_owned(),
        None => document.clone().into_owned(),
    })
}

/// Something new where the original is one item and no list.
fn no_list(at: String) -> Refusal {
    Refusal {
        at,
        detail: Text::new(
            "this is not in the original, which is one item and no list that it could join",
            "ceci n'est pas dans l'original, qui est un seul élément et non une liste où l'ajouter",
        ),
        rule: None,
        next: Text::new(
            "Send it without an original to create it, or with the list it belongs to.",
            "Envoyez-le sans original pour le créer, ou avec la liste à laquelle il appartient.",
        ),
    }
}
