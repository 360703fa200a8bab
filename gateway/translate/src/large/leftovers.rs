//! What no tree took of a large input, told as if it had been in memory.

use super::bits::Bits;
use super::nodes::{Nodes, left_over};
use super::parts::Parts;
use crate::failure::Failure;
use crate::graph::{self, Graph};
use passerelle_lens::Lens;
use passerelle_model::document::Node;
use passerelle_model::loss::Losses;
use passerelle_model::term::Term;

impl Nodes {
    /// Reads again what no tree took, and counts it.
    pub(super) fn leftovers(&mut self, parts: &Parts<'_>, lens: &Lens, losses: &mut Losses) -> Result<(), Failure> {
        let mut units = std::mem::take(&mut self.nameless);
        for (_, run) in self.ids.runs().filter(|(at, _)| !self.used.has(*at)) {
            units.set(run[0].unit as usize);
        }
        let mut next = 0;
        loop {
            let some = some(&units, next, parts);
            let Some(last) = some.last() else { return Ok(()) };
            next = *last as usize + 1;
            let loaded = parts.load(&some)?;
            parts.nodes(&loaded, &mut |item, unit| {
                let mut graph = Graph::default();
                graph.add(item.node, item.at);
                for (i, (node, _)) in graph.nodes().enumerate() {
                    let left = match &node.id {
                        Some(id) => self.left(id, unit),
                        None => left_over(lens, node),
                    };
                    if left {
                        graph::left_over(self.class(node, parts)?, graph.pointer_at(i), losses);
                    }
                }
                Ok(())
            })?;
        }
    }

    /// Whether no tree took what is described here first; it is asked once.
    fn left(&mut self, id: &str, unit: u32) -> bool {
        let at = self.ids.first(self.hash(id));
        let first = self.describing(id).next();
        let left = first == Some(unit) && !self.used.has(at);
        if left {
            self.used.set(at);
        }
        left
    }

    /// The class of a node, which another description may tell.
    fn class(&self, node: &Node<'_>, parts: &Parts<'_>) -> Result<Option<Term>, Failure> {
        let (Some(id), None) = (&node.id, node.class()) else { return Ok(node.class()) };
        let mut class = None;
        for unit in self.describing(id) {
            let loaded = parts.load(&[unit])?;
            let mut graph = Graph::default();
            parts.nodes(&loaded, &mut |item, _| {
                graph.add(item.node, item.at);
                Ok(())
            })?;
            let found = graph.nodes().find(|(node, _)| node.id.as_ref() == Some(id));
            class = class.or(found.and_then(|(node, _)| node.class()));
        }
        Ok(class)
    }
}

/// The next units that go into memory together.
fn some(units: &Bits, next: usize, parts: &Parts<'_>) -> Vec<u32> {
    let mut some = Vec::new();
    let mut bytes = 0;
    for unit in units.from(next) {
        some.push(unit);
        bytes += parts.bytes(&[unit]);
        if bytes >= parts.sizes.part as u64 {
            break;
        }
    }
    some
}
