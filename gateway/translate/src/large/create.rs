//! Items of a platform from a large input: some roots at a time, with everything around them.

use super::asked::Asked;
use super::nodes::Nodes;
use super::parts::Parts;
use crate::failure::Failure;
use crate::form::OfPlatform;
use crate::graph::{Graph, Root};
use crate::job::Job;
use crate::sink::Items;
use passerelle_lens::{Lens, PutContext, Settings, Tally};
use passerelle_model::document::Node;
use passerelle_model::loss::Report;
use passerelle_shape::Shapes;
use std::io::Write;

impl Job<'_> {
    /// Every root of the graph as a new item of the platform.
    pub(super) fn create_large(
        &self,
        to: OfPlatform<'_>,
        parts: &Parts<'_>,
        out: &mut dyn Write,
    ) -> Result<Report, Failure> {
        let lens = to.2;
        let (nodes, mut report) = Nodes::find(parts, lens)?;
        report.items = 0;
        let items = self.items(to, out)?;
        let settings = &self.settings;
        let mut create =
            Create { parts, lens, settings, nodes, shapes: Shapes::builtin(), tally: Tally::new(lens), items, report };
        let mut most = parts.sizes.items;
        let mut next = 0;
        loop {
            let mut owned: Vec<u32> = create.nodes.candidates.from(next).take(most).collect();
            if owned.is_empty() {
                break;
            }
            create.some(&mut owned)?;
            next = owned.last().map_or(next, |last| *last as usize + 1);
            most = (owned.len() * 2).min(parts.sizes.items);
        }
        let Create { mut nodes, tally, items, mut report, .. } = create;
        items.finish(&mut report)?;
        report.losses.merge(tally.into_losses(lens));
        nodes.leftovers(parts, lens, &mut report.losses)?;
        Ok(report)
    }
}

struct Create<'c> {
    parts: &'c Parts<'c>,
    lens: &'c Lens,
    settings: &'c Settings,
    nodes: Nodes,
    shapes: &'c Shapes,
    tally: Tally,
    items: Items<'c>,
    report: Report,
}

impl Create<'_> {
    /// Makes the items whose roots stand in some units; in fewer, if too much is around them.
    fn some(&mut self, owned: &mut Vec<u32>) -> Result<(), Failure> {
        let mut units = owned.clone();
        loop {
            if self.parts.bytes(&units) > self.parts.sizes.around as u64 && owned.len() > 1 {
                owned.truncate(owned.len() / 2);
                units.clone_from(owned);
                continue;
            }
            let loaded = self.parts.load(&units)?;
            let mut graph = Graph::default();
            let mut ends: Vec<(usize, u32)> = Vec::new();
            self.parts.nodes(&loaded, &mut |item, unit| {
                graph.add(item.node, item.at);
                ends.push((graph.len(), unit));
                Ok(())
            })?;
            graph.index(self.lens);
            let is_owned = |node: usize| {
                let item = ends.partition_point(|(end, _)| *end <= node);
                ends.get(item).is_some_and(|(_, unit)| owned.binary_search(unit).is_ok())
            };
            let asked = Asked::new(&graph, &self.nodes, &units);
            asked.family(self.lens, is_owned);
            asked.offers();
            let mut roots = graph.roots(self.lens);
            roots.retain(|root| is_owned(root.place()));
            let mut trees = Vec::with_capacity(roots.len());
            for root in &roots {
                let tree = graph.tree_through(self.lens, root, &asked);
                if asked.nothing_missing() {
                    trees.push(tree);
                }
            }
            let missing = asked.into_missing();
            if missing.is_empty() {
                return self.deliver(&graph, &roots, &trees);
            }
            units.extend(missing);
            units.sort_unstable();
        }
    }

    fn deliver(&mut self, graph: &Graph<'_>, roots: &[Root<'_>], trees: &[Node<'_>]) -> Result<(), Failure> {
        self.report.items += roots.len() as u64;
        for (root, tree) in roots.iter().zip(trees) {
            let pointer = graph.pointer_at(root.place());
            self.shapes.check(tree, pointer, &mut |finding| self.report.find(finding));
            let context = PutContext { pointer, places: graph, settings: self.settings };
            let outcome = self.lens.create(tree, context, &mut self.tally);
            if outcome.refusals.is_empty() {
                self.items.item(&outcome.value)?;
            } else {
                self.report.refusals.extend(outcome.refusals);
            }
        }
        graph
            .nodes()
            .filter(|(_, used)| *used)
            .filter_map(|(node, _)| node.id.as_deref())
            .for_each(|id| self.nodes.take(id));
        Ok(())
    }
}
