//! Watches what is looked up in a part of a graph, and remembers what is described elsewhere.

use super::nodes::Nodes;
use crate::graph::Graph;
use passerelle_lens::Lens;
use passerelle_model::document::{Node, Value};
use passerelle_model::term::{Term, b};
use rustc_hash::FxHashSet;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// A part of a graph, and what was asked of it in vain.
pub(super) struct Asked<'q, 'a> {
    graph: &'q Graph<'a>,
    nodes: &'q Nodes,
    /// Units that the part has.
    loaded: &'q [u32],
    missing: RefCell<BTreeSet<u32>>,
}

impl<'q, 'a> Asked<'q, 'a> {
    pub(super) fn new(graph: &'q Graph<'a>, nodes: &'q Nodes, loaded: &'q [u32]) -> Self {
        Asked { graph, nodes, loaded, missing: RefCell::default() }
    }

    fn want(&self, units: impl Iterator<Item = u32>) {
        let absent = units.filter(|unit| self.loaded.binary_search(unit).is_err());
        self.missing.borrow_mut().extend(absent);
    }

    /// Asks for everything that decides which of some nodes are roots.
    pub(super) fn family(&self, lens: &Lens, owned: impl Fn(usize) -> bool) {
        let mut parents = FxHashSet::default();
        for (_, (node, _)) in self.graph.nodes().enumerate().filter(|(i, _)| owned(*i)) {
            if let Some(id) = &node.id {
                self.want(self.nodes.describing(id));
            }
            if !node.is_a(lens.class) {
                continue;
            }
            for property in lens.nesting() {
                if let Some(id) = &node.id {
                    self.want(self.nodes.pointing(property, id));
                }
                let Some(back) = property.info().inverse else { continue };
                for parent in node.all(back).filter_map(Value::target) {
                    self.want(self.nodes.describing(&parent));
                    self.want(self.nodes.pointing(back, &parent));
                    parents.insert((back, parent.into_owned()));
                }
            }
        }
        if parents.is_empty() {
            return;
        }
        // Another member of the same family may say more of itself elsewhere.
        for (node, _) in self.graph.nodes().filter(|(node, _)| node.id.is_some()) {
            let of_family = parents
                .iter()
                .any(|(back, parent)| node.all(*back).filter_map(Value::target).any(|target| target == *parent));
            if let (Some(id), true) = (&node.id, of_family) {
                self.want(self.nodes.describing(id));
            }
        }
    }

    /// Asks for what tells whether an offer names a product twice.
    pub(super) fn offers(&self) {
        for (offer, _) in self.graph.nodes() {
            let Some(Value::Many(items)) = offer.get(b::OFFERS) else { continue };
            let products = items.iter().filter_map(Value::as_node).flat_map(|item| item.all(b::REFERENCES));
            for named in items.iter().chain(products).filter_map(Value::target) {
                self.want(self.nodes.describing(&named));
            }
        }
    }

    pub(super) fn nothing_missing(&self) -> bool {
        self.missing.borrow().is_empty()
    }

    pub(super) fn into_missing(self) -> BTreeSet<u32> {
        self.missing.into_inner()
    }
}

impl<'a> passerelle_lens::Graph<'a> for Asked<'_, 'a> {
    fn node(&self, id: &str) -> Option<&Node<'a>> {
        self.want(self.nodes.describing(id));
        self.graph.node(id)
    }

    fn pointing(&self, property: Term, id: &str) -> Vec<&Node<'a>> {
        self.want(self.nodes.pointing(property, id));
        self.graph.pointing(property, id)
    }

    fn used(&self, id: &str) {
        self.graph.used(id);
    }
}
