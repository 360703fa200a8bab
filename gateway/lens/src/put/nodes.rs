//! The nodes under one property: which line means which, and what is left over.

use super::draft::Draft;
use super::node::given;
use super::{Put, is_cleared, no_field, not_described};
use crate::here::Here;
use crate::lens::{Block, Part, Target};
use passerelle_model::document::{Node, Value};
use passerelle_model::loss::Reason;
use passerelle_model::term::Term;
use smallvec::SmallVec;

impl Put<'_> {
    /// Gives each node to the line that means it: first to the line that had it, then to the first that fits.
    #[expect(clippy::too_many_arguments, reason = "one step of the walk, and all of it is its state")]
    pub(super) fn nodes(
        &mut self,
        outer: &Target,
        property: Term,
        block: &Block,
        value: &Value<'_>,
        was: Option<&Value<'_>>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let targets: SmallVec<[&Target; 4]> =
            outer.parts.iter().filter_map(|(p, part)| node_of(*p, part, property)).collect();
        let alone = targets.len() == 1;
        let before: SmallVec<[Option<&Node<'_>>; 4]> = targets
            .iter()
            .map(|target| {
                was.into_iter().flat_map(Value::iter).filter_map(Value::as_node).find(|node| fits(target, node, alone))
            })
            .collect();
        if is_cleared(value) {
            for (target, was) in targets.iter().zip(before) {
                if let Some(was) = was {
                    self.cleared(target, block, was, out, here);
                }
            }
            return;
        }
        let values: SmallVec<[&Value<'_>; 4]> = value.iter().collect();
        let several = values.len() > 1;
        let mut taken: SmallVec<[bool; 4]> = SmallVec::from_elem(false, values.len());
        for (target, was) in targets.iter().zip(&before) {
            let free = |i: &usize| !taken[*i] && takes(target, values[*i], alone);
            let own = |i: &usize| {
                was.is_some_and(|was| was.id.is_some() && values[*i].target().as_deref() == was.id.as_deref())
            };
            let Some(i) = (0..values.len()).filter(free).find(own).or_else(|| (0..values.len()).find(free)) else {
                continue;
            };
            taken[i] = true;
            let here = if several { Here::Index(here, i) } else { *here };
            let nothing = Node::default();
            let was = was.unwrap_or(&nothing);
            match values[i] {
                Value::Node(node) => self.node(target, block, node, was, out, &here),
                Value::Link(name) => {
                    let iri = name.iri();
                    if was.id.as_deref() == Some(&*iri) {
                        continue;
                    }
                    if target.names {
                        self.node(target, block, &Node { id: Some(iri), ..Node::default() }, was, out, &here);
                    } else {
                        self.tally.lose(&here, Some(&property.iri()), Reason::NoTerm, not_described);
                    }
                }
                _ => {}
            }
        }
        for (i, value) in values.iter().enumerate().filter(|(i, _)| !taken[*i]) {
            let known = value.target().is_some_and(|id| before.iter().flatten().any(|b| b.id.as_deref() == Some(&*id)));
            if !(known && matches!(value, Value::Link(_))) {
                let here = if several { Here::Index(here, i) } else { *here };
                self.tally.lose(&here, Some(&property.iri()), Reason::NoTerm, no_field);
            }
        }
    }

    /// A node that is to go: each of its values is cleared.
    fn cleared(&mut self, target: &Target, block: &Block, was: &Node<'_>, out: &mut Draft<'_, '_>, here: &Here<'_>) {
        if let (true, Some(field)) = (target.only_named(), target.id) {
            let here = Here::Key(here, "@id");
            return self.change(&block.fields[field], None, block, None, out, &here);
        }
        let fixed = target.fixed.as_ref().map(|(property, _)| *property);
        let spoken = was.properties.iter().filter(|(name, _)| name.term().is_none() || name.term() != fixed);
        let nothing = Node {
            id: was.id.clone(),
            types: was.types.clone(),
            properties: spoken.map(|(name, _)| (name.clone(), Value::Many(Vec::new()))).collect(),
        };
        self.node(target, block, &nothing, was, out, here);
    }
}

fn node_of(property: Term, part: &Part, wanted: Term) -> Option<&Target> {
    match part {
        Part::Node(node) if property == wanted => Some(node),
        _ => None,
    }
}

/// Whether a line could mean a value.
fn takes(target: &Target, value: &Value<'_>, alone: bool) -> bool {
    match value {
        Value::Node(node) => fits(target, node, alone),
        Value::Link(_) => alone,
        _ => false,
    }
}

/// Whether a node is the one that a line means, among others under the same property.
fn fits(target: &Target, node: &Node<'_>, alone: bool) -> bool {
    if let Some((property, value)) = &target.fixed {
        return node.text(*property).is_some_and(|text| text.eq_ignore_ascii_case(value));
    }
    alone || target.class.is_none_or(|class| node.types.is_empty() || node.is_a(class))
}

/// Whether an edit of a node says nothing that was not said before.
pub(super) fn says_no_more(edited: &Node<'_>, seen: &Node<'_>) -> bool {
    let same_id = given(edited).is_none_or(|id| seen.id.as_deref() == Some(id));
    same_id
        && edited.types.iter().all(|class| seen.types.contains(class))
        && edited.properties.iter().all(|(name, value)| {
            let was = seen.properties.iter().find(|(other, _)| other == name).map(|(_, was)| was);
            match was {
                Some(was) => crate::same::same_value(value, was),
                None => is_cleared(value),
            }
        })
}
