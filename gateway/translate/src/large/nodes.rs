//! What is kept of every node of a large input: hashes of its identifier and of what it points
//! at, with the unit that says so. Nodes are told apart by their identifiers where they are read
//! again, so two of one hash only bring in too much.

use super::bits::Bits;
use super::pairs::Pairs;
use super::parts::Parts;
use crate::failure::Failure;
use crate::graph::Graph;
use passerelle_lens::Lens;
use passerelle_model::document::{Node, Value};
use passerelle_model::loss::Report;
use passerelle_model::term::Term;
use rustc_hash::FxHashSet;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};

/// The nodes of a large input.
pub(super) struct Nodes {
    hashes: RandomState,
    /// Units that describe an identifier.
    pub(super) ids: Pairs,
    /// For each property that is looked up from its other end: units that point at an identifier.
    pointing: Vec<(Term, Pairs)>,
    /// Units in which roots may stand.
    pub(super) candidates: Bits,
    /// Units with nodes that have no identifier and are no roots: no tree can take them.
    pub(super) nameless: Bits,
    /// Identifiers that a tree took, by the number of their first pair.
    pub(super) used: Bits,
}

/// So many descriptions inside others are remembered, as they tend to be repeated word for word.
const REPEATED: usize = 1 << 16;

impl Nodes {
    /// Reads the whole input.
    pub(super) fn find(parts: &Parts<'_>, lens: &Lens) -> Result<(Nodes, Report), Failure> {
        let mut properties = lens.inverses();
        properties.extend(lens.nesting());
        properties.extend(lens.nesting().into_iter().filter_map(|property| property.info().inverse));
        properties.sort_unstable();
        properties.dedup();
        let mut nodes = Nodes {
            hashes: RandomState::new(),
            ids: Pairs::default(),
            pointing: properties.into_iter().map(|property| (property, Pairs::default())).collect(),
            candidates: Bits::default(),
            nameless: Bits::default(),
            used: Bits::default(),
        };
        let mut repeated = FxHashSet::default();
        let report = parts.each(&mut |item, unit| {
            let mut graph = Graph::default();
            graph.add(item.node, item.at);
            let inner = graph.len() - 1;
            for (i, (node, _)) in graph.nodes().enumerate() {
                if i >= inner || repeated.insert(nodes.hash(&format!("{node:?}"))) {
                    nodes.note(lens, node, unit);
                }
            }
            if repeated.len() > REPEATED {
                repeated.clear();
            }
            Ok(())
        })?;
        nodes.sort();
        Ok((nodes, report))
    }

    fn note(&mut self, lens: &Lens, node: &Node<'_>, unit: u32) {
        match &node.id {
            Some(id) => self.ids.push(self.hash(id), unit),
            None if left_over(lens, node) => self.nameless.set(unit as usize),
            None => {}
        }
        if node.is_a(lens.class) {
            self.candidates.set(unit as usize);
        }
        for (property, pairs) in &mut self.pointing {
            for target in node.all(*property).filter_map(Value::target) {
                let mut hasher = self.hashes.build_hasher();
                hasher.write(target.as_bytes());
                pairs.push(hasher.finish(), unit);
            }
        }
    }

    fn sort(&mut self) {
        self.ids.sort();
        self.pointing.iter_mut().for_each(|(_, pairs)| pairs.sort());
        // A root stands where it is described first, whichever description tells its class.
        for (_, run) in self.ids.runs().filter(|(_, run)| run.len() > 1) {
            if run.iter().any(|pair| self.candidates.has(pair.unit as usize)) {
                self.candidates.set(run[0].unit as usize);
            }
        }
    }

    pub(super) fn hash(&self, id: &str) -> u64 {
        let mut hasher = self.hashes.build_hasher();
        hasher.write(id.as_bytes());
        hasher.finish()
    }

    /// Units that describe an identifier.
    pub(super) fn describing(&self, id: &str) -> impl Iterator<Item = u32> {
        self.ids.of(self.hash(id)).iter().map(|pair| pair.unit)
    }

    /// Units that point at an identifier with a property.
    pub(super) fn pointing(&self, property: Term, id: &str) -> impl Iterator<Item = u32> {
        let pairs = self.pointing.iter().find(|(known, _)| *known == property);
        pairs.map(|(_, pairs)| pairs.of(self.hash(id))).unwrap_or_default().iter().map(|pair| pair.unit)
    }

    /// Remembers that a tree took what has this identifier.
    pub(super) fn take(&mut self, id: &str) {
        self.used.set(self.ids.first(self.hash(id)));
    }
}

/// Whether no tree can take a node without an identifier: it is no root.
pub(super) fn left_over(lens: &Lens, node: &Node<'_>) -> bool {
    let backs = || lens.nesting().into_iter().filter_map(|property| property.info().inverse);
    !node.is_a(lens.class) || backs().any(|back| node.all(back).any(|value| value.target().is_some()))
}
