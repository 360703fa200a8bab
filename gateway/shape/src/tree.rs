//! Finding a thing of the document by its identifier.

use passerelle_model::document::{Node, Value};
use std::collections::HashMap;

/// How many look-ups walk the tree before an index is worth its making.
const WALKS: u32 = 8;

/// The document under examination.
pub(crate) struct Tree<'n> {
    pub(crate) root: &'n Node<'n>,
    walks: u32,
    index: Option<HashMap<&'n str, &'n Node<'n>>>,
}

impl<'n> Tree<'n> {
    pub(crate) fn new(root: &'n Node<'n>) -> Self {
        Tree { root, walks: 0, index: None }
    }

    /// The thing with this identifier, if the document describes it.
    pub(crate) fn find(&mut self, id: &str) -> Option<&'n Node<'n>> {
        if self.index.is_none() && self.walks < WALKS {
            self.walks += 1;
            let mut found = None;
            each_until(self.root, &mut |node| {
                if node.id.as_deref() == Some(id) && is_described(node) {
                    found = Some(node);
                }
                found.is_some()
            });
            return found;
        }
        let index = self.index.get_or_insert_with(|| {
            let mut index = HashMap::new();
            each_until(self.root, &mut |node| {
                if let Some(id) = node.id.as_deref().filter(|_| is_described(node)) {
                    index.entry(id).or_insert(node);
                }
                false
            });
            index
        });
        index.get(id).copied()
    }

    /// Every thing of the document.
    pub(crate) fn nodes(&self) -> Vec<&'n Node<'n>> {
        let mut nodes = Vec::new();
        each_until(self.root, &mut |node| {
            nodes.push(node);
            false
        });
        nodes
    }
}

/// Whether anything is said of a node; one with an identifier alone is a link.
pub(crate) fn is_described(node: &Node<'_>) -> bool {
    node.id.is_none() || !node.types.is_empty() || !node.properties.is_empty()
}

fn each_until<'n>(node: &'n Node<'n>, stop: &mut impl FnMut(&'n Node<'n>) -> bool) -> bool {
    stop(node) || node.properties.iter().any(|(_, value)| each_value_until(value, stop))
}

fn each_value_until<'n>(value: &'n Value<'n>, stop: &mut impl FnMut(&'n Node<'n>) -> bool) -> bool {
    match value {
        Value::Node(node) => each_until(node, stop),
        Value::Many(values) | Value::List(values) => values.iter().any(|value| each_value_until(value, stop)),
        Value::Link(_) | Value::Literal(_) => false,
    }
}
