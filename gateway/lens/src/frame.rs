//! From a flat graph to the nested tree that a lens walks. Links are followed in the
//! direction of the lens, whichever direction the sender wrote.

use crate::lens::{Block, Each, Lens, Only, Part, Target};
use passerelle_model::document::{Node, Value};
use passerelle_model::term::{Name, Term};

/// A graph to take nodes from.
pub trait Graph<'a> {
    /// The node with this identifier, if the graph describes it.
    fn node(&self, id: &str) -> Option<&Node<'a>>;
    /// The nodes that point at `id` with `property`.
    fn pointing(&self, property: Term, id: &str) -> Vec<&Node<'a>>;
    /// Told of every node that becomes part of a tree.
    fn used(&self, id: &str);
}

impl Lens {
    /// The tree of one root, with everything the lens looks at described in place.
    pub fn frame<'a>(&self, root: &Node<'a>, graph: &dyn Graph<'a>) -> Node<'a> {
        let mut tree = root.clone();
        if let Some(id) = &tree.id {
            graph.used(id);
        }
        if let Some((property, inner)) = self.self_nesting()
            && tree.get(property).is_none()
            && reached(property, &tree, graph).is_empty()
        {
            embed(&inner.target, inner, &mut tree, graph);
            return self.group_of_one(property, inner, tree);
        }
        embed(&self.root.target, &self.root, &mut tree, graph);
        tree
    }

    /// Properties that lead from a root to another node of the root's own class: a variant
    /// of a group, which is then no root.
    pub fn nesting(&self) -> Vec<Term> {
        self.own_class().map(|(property, _)| property).collect()
    }

    /// Properties whose inverse a graph must be able to look up.
    pub fn inverses(&self) -> Vec<Term> {
        let mut out = Vec::new();
        collect_inverses(&self.root.target, &self.root, &mut out);
        out
    }

    /// Where a thing that stands alone goes: among the variants that can be written.
    fn self_nesting(&self) -> Option<(Term, &Block)> {
        self.own_class().find(|(_, each)| each.only != Only::In).map(|(property, each)| (property, &each.block))
    }

    fn own_class(&self) -> impl Iterator<Item = (Term, &Each)> {
        self.root
            .target
            .parts
            .iter()
            .filter_map(|(property, part)| match part {
                Part::Each(each) => Some((*property, &self.root.each[*each])),
                _ => None,
            })
            .filter(|(_, each)| each.block.class == self.class)
    }

    /// A thing that stands alone, where the platform wants a group of variants, becomes a
    /// group of one: what only groups can say moves up, what both can say is said twice.
    fn group_of_one<'a>(&self, property: Term, inner: &Block, tree: Node<'a>) -> Node<'a> {
        let holds = |target: &Target, name: &Name<'_>| {
            name.term().is_some_and(|term| target.parts.iter().any(|(p, _)| *p == term))
        };
        let mut group = Node { id: None, types: tree.types.clone(), properties: Vec::new() };
        let mut only = tree;
        only.properties.retain(|(name, value)| {
            let up = holds(&self.root.target, name);
            if up {
                group.properties.push((name.clone(), value.clone()));
            }
            !up || holds(&inner.target, name)
        });
        group.properties.push((property.into(), Value::Node(Box::new(only))));
        group
    }
}

fn collect_inverses(target: &Target, block: &Block, out: &mut Vec<Term>) {
    for (property, part) in &target.parts {
        let inner = match part {
            Part::Field(_) => continue,
            Part::Node(inner) => (inner, block),
            Part::Each(each) => (&block.each[*each].block.target, &block.each[*each].block),
        };
        if let Some(inverse) = property.info().inverse
            && !out.contains(&inverse)
        {
            out.push(inverse);
        }
        collect_inverses(inner.0, inner.1, out);
    }
}

fn embed<'a>(target: &Target, block: &Block, node: &mut Node<'a>, graph: &dyn Graph<'a>) {
    let mut done: Vec<Term> = Vec::new();
    for (property, part) in &target.parts {
        if matches!(part, Part::Field(_)) || done.contains(property) {
            continue;
        }
        done.push(*property);
        let values = reached(*property, node, graph);
        let mut embedded = Vec::with_capacity(values.len());
        for value in values {
            embedded.push(match value {
                Value::Node(mut child) => {
                    descend(*property, target, block, &mut child, graph);
                    Value::Node(child)
                }
                Value::Link(name) => match graph.node(&name.iri()).cloned() {
                    Some(mut child) => {
                        graph.used(&name.iri());
                        descend(*property, target, block, &mut child, graph);
                        Value::Node(Box::new(child))
                    }
                    None => Value::Link(name),
                },
                other => other,
            });
        }
        match embedded.len() {
            0 => {}
            1 => node.set(*property, embedded.remove(0)),
            _ => node.set(*property, Value::Many(embedded)),
        }
    }
}

/// The values of a property, and what points back with its inverse.
fn reached<'a>(property: Term, node: &Node<'a>, graph: &dyn Graph<'a>) -> Vec<Value<'a>> {
    let mut values: Vec<Value<'a>> = node.all(property).cloned().collect();
    if let (Some(inverse), Some(id)) = (property.info().inverse, node.id.as_deref()) {
        for other in graph.pointing(inverse, id) {
            let Some(other_id) = &other.id else { continue };
            if !values.iter().any(|v| v.target().as_deref() == Some(other_id)) {
                values.push(Value::Link(Name::Iri(other_id.clone())));
            }
        }
    }
    values
}

fn descend<'a>(property: Term, target: &Target, block: &Block, child: &mut Node<'a>, graph: &dyn Graph<'a>) {
    let mut told = false;
    for (_, part) in target.parts.iter().filter(|(p, _)| *p == property) {
        let (inner, block) = match part {
            Part::Field(_) => continue,
            Part::Node(inner) => (inner, block),
            Part::Each(each) => (&block.each[*each].block.target, &block.each[*each].block),
        };
        embed(inner, block, child, graph);
        told |= inner.parts.iter().any(|(p, _)| Some(*p) == property.info().inverse);
    }
    // The way back to the parent says nothing that the nesting does not say.
    if let Some(inverse) = property.info().inverse
        && !told
    {
        child.properties.retain(|(name, _)| *name != Name::Known(inverse));
    }
}
