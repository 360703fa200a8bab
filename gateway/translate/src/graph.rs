//! The nodes of an input by identifier, and who points at whom: what framing looks things up in.

use crate::said_twice::drop_offered_items;
use passerelle_lens::{Lens, Places};
use passerelle_model::dialect::Place;
use passerelle_model::document::{Node, Value};
use passerelle_model::loss::{Losses, Reason, Text};
use passerelle_model::term::{Name, Term, b, ldp};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::fmt;

/// A graph in memory.
#[derive(Default)]
pub(crate) struct Graph<'a> {
    nodes: Vec<Entry<'a>>,
    by_id: FxHashMap<Cow<'a, str>, usize>,
    /// For each property asked for: target to the nodes that point at it.
    pointing: FxHashMap<Term, FxHashMap<String, Vec<usize>>>,
}

/// The way to a thing inside a node, in the spelling used inside.
enum Way<'w> {
    Top(&'w Place),
    Property(&'w Way<'w>, &'w Name<'w>),
    Index(&'w Way<'w>, usize),
}

impl fmt::Display for Way<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Way::Top(place) => place.fmt(f),
            Way::Property(before, Name::Known(term)) => write!(f, "{before}/{}", term.curie()),
            Way::Property(before, name) => write!(f, "{before}/{}", name.iri().replace('~', "~0").replace('/', "~1")),
            Way::Index(before, index) => write!(f, "{before}/{index}"),
        }
    }
}

/// What an item is made of.
#[derive(Debug)]
pub(crate) enum Root<'a> {
    /// A node of the graph.
    Described(usize),
    /// A group that is only named, with its members, and the first of them.
    Named(Node<'a>, usize),
}

impl Root<'_> {
    /// Number of its node, or of the first of its members.
    pub(crate) fn place(&self) -> usize {
        match self {
            Root::Described(at) | Root::Named(_, at) => *at,
        }
    }
}

struct Entry<'a> {
    node: Node<'a>,
    place: Place,
    pointer: OnceCell<String>,
    used: Cell<bool>,
}

impl<'a> Graph<'a> {
    /// Adds a node; things described inside it stand in the graph on their own.
    pub(crate) fn add(&mut self, mut node: Node<'a>, place: Place) {
        self.hoist_from(&mut node, &Way::Top(&place));
        self.insert(node, OnceCell::new(), place);
    }

    fn hoist_from(&mut self, node: &mut Node<'a>, way: &Way<'_>) {
        for (name, value) in &mut node.properties {
            self.hoist(value, &Way::Property(way, name));
        }
    }

    fn hoist(&mut self, value: &mut Value<'a>, way: &Way<'_>) {
        match value {
            Value::Node(node) => {
                self.hoist_from(node, way);
                let Some(id) = node.id.clone() else { return };
                let Value::Node(node) = std::mem::replace(value, Value::Link(Name::Iri(id))) else { return };
                if !node.properties.is_empty() || !node.types.is_empty() {
                    self.insert(*node, way.to_string().into(), Place::top());
                }
            }
            Value::Many(values) | Value::List(values) => {
                for (i, value) in values.iter_mut().enumerate() {
                    self.hoist(value, &Way::Index(way, i));
                }
            }
            Value::Link(_) | Value::Literal(_) => {}
        }
    }

    fn insert(&mut self, node: Node<'a>, pointer: OnceCell<String>, place: Place) {
        if let Some(id) = node.id.clone() {
            if let Some(&at) = self.by_id.get(&id) {
                merge(&mut self.nodes[at].node, node);
                return;
            }
            self.by_id.insert(id, self.nodes.len());
        }
        self.nodes.push(Entry { node, place, pointer, used: Cell::new(false) });
    }

    /// Makes known the other way round what a lens looks up: links back, and links to variants.
    pub(crate) fn index(&mut self, lens: &Lens) {
        for at in 0..self.nodes.len() {
            if matches!(self.nodes[at].node.get(b::OFFERS), Some(Value::Many(_))) {
                let mut offer = std::mem::take(&mut self.nodes[at].node);
                drop_offered_items(&mut offer, |id| self.by_id.get(id).map(|at| &self.nodes[*at].node));
                self.nodes[at].node = offer;
            }
        }
        for property in lens.inverses().into_iter().chain(lens.nesting()) {
            let mut targets: FxHashMap<String, Vec<usize>> = FxHashMap::default();
            for (i, entry) in self.nodes.iter().enumerate() {
                for target in entry.node.all(property).filter_map(Value::target) {
                    targets.entry(target.into_owned()).or_default().push(i);
                }
            }
            self.pointing.insert(property, targets);
        }
    }

    /// The roots of a lens in the order of the input. Variants of a group that the
    /// input does not describe come together under a group that is only named.
    pub(crate) fn roots(&self, lens: &Lens) -> Vec<Root<'a>> {
        let nesting = lens.nesting();
        let mut roots: Vec<Root<'a>> = Vec::new();
        let mut groups: FxHashMap<String, usize> = FxHashMap::default();
        for (index, entry) in self.nodes.iter().enumerate() {
            let node = &entry.node;
            if !node.is_a(lens.class) {
                continue;
            }
            // Part of something that has no name of its own.
            let named = |at: &usize| self.nodes[*at].node.id.is_some();
            let around = |property: &Term| self.pointing.get(property)?.get(node.id.as_deref()?);
            if nesting.iter().filter_map(around).any(|around| !around.iter().any(named)) {
                continue;
            }
            let parent = nesting.iter().find_map(|property| {
                let told = property
                    .info()
                    .inverse
                    .and_then(|back| node.all(back).find_map(Value::target).map(Cow::into_owned));
                let found = || {
                    let id = node.id.as_deref()?;
                    let at = *self.pointing.get(property)?.get(id)?.first()?;
                    self.nodes[at].node.id.as_deref().map(str::to_string)
                };
                told.or_else(found).map(|parent| (*property, parent))
            });
            match parent {
                None => roots.push(Root::Described(index)),
                Some((_, parent)) if self.by_id.contains_key(parent.as_str()) => {}
                Some((property, parent)) => {
                    let link = Value::Link(Name::Iri(node.id.clone().unwrap_or_default()));
                    match groups.get(&parent) {
                        Some(&at) => {
                            if let Root::Named(group, _) = &mut roots[at] {
                                group.add(property, link);
                            }
                        }
                        None => {
                            let mut group = Node::new(lens.class);
                            group.id = Some(parent.clone().into());
                            group.add(property, link);
                            groups.insert(parent, roots.len());
                            roots.push(Root::Named(group, index));
                        }
                    }
                }
            }
        }
        roots
    }

    /// What no tree took, by class.
    pub(crate) fn leftovers(&self, losses: &mut Losses) {
        for entry in self.nodes.iter().filter(|entry| !entry.used.get()) {
            left_over(entry.node.class(), entry.pointer(), losses);
        }
    }
}

/// Counts a thing that no tree took.
pub(crate) fn left_over(class: Option<Term>, pointer: &str, losses: &mut Losses) {
    if class.is_some_and(|class| class == ldp::CONTAINER || class == ldp::BASIC_CONTAINER) {
        return;
    }
    let term = class.map(Term::iri);
    losses.add(pointer, term.as_deref(), Reason::NoTerm, || {
        let name = class.map_or_else(|| "thing".to_string(), |class| class.curie());
        Text::new(
            format!("a {name} that this resource has no place for"),
            format!("un {name} qui n'a pas de place dans cette ressource"),
        )
    });
}

impl Entry<'_> {
    fn pointer(&self) -> &str {
        self.pointer.get_or_init(|| self.place.to_string())
    }
}

/// Adds what a second description of a thing says to the first.
fn merge<'a>(first: &mut Node<'a>, second: Node<'a>) {
    for class in second.types {
        if !first.types.contains(&class) {
            first.types.push(class);
        }
    }
    for (name, value) in second.properties {
        let known = first.properties.iter().find(|(n, _)| *n == name).map(|(_, v)| v);
        let fresh = |value: &Value<'a>| known.is_none_or(|known| !known.iter().any(|k| k == value));
        match value {
            Value::Many(values) => {
                let new: Vec<Value<'a>> = values.into_iter().filter(|v| fresh(v)).collect();
                for value in new {
                    first.add(name.clone(), value);
                }
            }
            one if fresh(&one) => first.add(name, one),
            _ => {}
        }
    }
}

impl<'a> passerelle_lens::Graph<'a> for Graph<'a> {
    fn node(&self, id: &str) -> Option<&Node<'a>> {
        self.by_id.get(id).map(|at| &self.nodes[*at].node)
    }

    fn pointing(&self, property: Term, id: &str) -> Vec<&Node<'a>> {
        let found = self.pointing.get(&property).and_then(|targets| targets.get(id));
        found.into_iter().flatten().map(|at| &self.nodes[*at].node).collect()
    }

    fn used(&self, id: &str) {
        if let Some(&at) = self.by_id.get(id) {
            self.nodes[at].used.set(true);
        }
    }
}

impl Places for Graph<'_> {
    fn of(&self, id: &str) -> Option<&str> {
        self.by_id.get(id).map(|at| self.nodes[*at].pointer())
    }
}

impl<'a> Graph<'a> {
    /// The tree of a root as a lens walks it.
    pub(crate) fn tree(&self, lens: &Lens, root: &Root<'a>) -> Node<'a> {
        self.tree_through(lens, root, self)
    }

    /// The same where lookups go through something that watches them.
    pub(crate) fn tree_through(
        &self,
        lens: &Lens,
        root: &Root<'a>,
        through: &dyn passerelle_lens::Graph<'a>,
    ) -> Node<'a> {
        match root {
            Root::Described(at) => {
                self.nodes[*at].used.set(true);
                lens.frame(&self.nodes[*at].node, through)
            }
            Root::Named(node, _) => lens.frame(node, through),
        }
    }

    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The nodes in order, and whether a tree took them.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = (&Node<'a>, bool)> {
        self.nodes.iter().map(|entry| (&entry.node, entry.used.get()))
    }

    /// Where a node stands in the input.
    pub(crate) fn pointer_at(&self, at: usize) -> &str {
        self.nodes[at].pointer()
    }

    /// The identifier of a root.
    pub(crate) fn id_of<'g>(&'g self, root: &'g Root<'a>) -> Option<&'g str> {
        match root {
            Root::Described(at) => self.nodes[*at].node.id.as_deref(),
            Root::Named(node, _) => node.id.as_deref(),
        }
    }

    /// Where a root stands in the input.
    pub(crate) fn pointer_of(&self, root: &Root<'a>) -> &str {
        self.nodes[root.place()].pointer()
    }
}
