//! From a focus node along a path to its value nodes.

use crate::distinct::Distinct;
use crate::item::{IriRoom, Item};
use crate::presence::Presence;
use crate::shape::Path;
use crate::trail::{Hop, Step, Trail};
use crate::tree::{Tree, is_described};
use passerelle_model::document::{Node, Value};
use passerelle_model::term::Name;

/// The value nodes of a path, most often borrowed as they lie in the tree.
pub(crate) enum Values<'n> {
    /// The focus node itself, for a node shape.
    Focus(Item<'n>),
    /// The values of a property.
    Property { name: &'n Name<'n>, values: &'n [Value<'n>], many: bool },
    /// The classes of a node.
    Types(&'n [Name<'n>]),
    /// What a longer path arrived at, each once.
    Collected(Vec<Found<'n>>),
    /// Nothing.
    None,
}

/// A value and the hops that lead to it.
#[derive(Clone)]
pub(crate) struct Found<'n> {
    item: Item<'n>,
    hops: Vec<Hop<'n>>,
}

impl<'n> Values<'n> {
    pub(crate) fn len(&self) -> usize {
        match self {
            Values::Focus(_) => 1,
            Values::Property { values, .. } => values.len(),
            Values::Types(types) => types.len(),
            Values::Collected(found) => found.len(),
            Values::None => 0,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn at(&self, index: usize) -> Item<'n> {
        match self {
            Values::Focus(item) => *item,
            Values::Property { values, .. } => Item::of(&values[index]),
            Values::Types(types) => Item::Link(&types[index]),
            Values::Collected(found) => found[index].item,
            Values::None => unreachable!("no values have no index"),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Item<'n>> + '_ {
        (0..self.len()).map(|index| self.at(index))
    }

    /// How many different values there are, counted no further than `enough`.
    pub(crate) fn count(&self, enough: usize) -> usize {
        if self.len() < 2 || matches!(self, Values::Collected(_)) {
            return self.len();
        }
        let mut distinct = Distinct::default();
        for item in self.iter() {
            distinct.is_new(&item);
            if distinct.len() >= enough {
                break;
            }
        }
        distinct.len()
    }

    /// The indexes of the values, each value once.
    pub(crate) fn once(&self) -> impl Iterator<Item = usize> + use<'n> {
        let mut distinct = Distinct::default();
        let alone = self.len() < 2;
        let first: Vec<usize> = (0..self.len()).filter(|&i| alone || distinct.is_new(&self.at(i))).collect();
        first.into_iter()
    }

    /// Calls `inside` with the trail of one value.
    pub(crate) fn enter<R>(&self, index: usize, trail: &Trail<'_>, inside: impl FnOnce(&Trail<'_>) -> R) -> R {
        match self {
            Values::Focus(_) | Values::Types(_) | Values::None => inside(trail),
            Values::Property { name, many, .. } => {
                let property = trail.then(Hop::Step(Step::Property(name)));
                match many {
                    true => inside(&property.then(Hop::Step(Step::Index(index)))),
                    false => inside(&property),
                }
            }
            Values::Collected(found) => follow(&found[index].hops, trail, inside),
        }
    }

    /// Calls `inside` with the trail of all the values together.
    pub(crate) fn enter_all<R>(&self, trail: &Trail<'_>, inside: impl FnOnce(&Trail<'_>) -> R) -> R {
        match self {
            Values::Property { name, .. } => inside(&trail.then(Hop::Step(Step::Property(name)))),
            _ => inside(trail),
        }
    }
}

fn follow<R>(hops: &[Hop<'_>], trail: &Trail<'_>, inside: impl FnOnce(&Trail<'_>) -> R) -> R {
    // Boxed, or the closure type would nest once per hop.
    fn go<'i, R>(hops: &[Hop<'_>], trail: &Trail<'_>, inside: Box<dyn FnOnce(&Trail<'_>) -> R + 'i>) -> R {
        match hops {
            [] => inside(trail),
            [first, rest @ ..] => go(rest, &trail.then(*first), inside),
        }
    }
    go(hops, trail, Box::new(inside))
}

/// What stands behind an item.
pub(crate) enum Behind<'n> {
    /// A described thing; `jump` when it is described elsewhere than where it is mentioned.
    Thing { node: &'n Node<'n>, jump: bool },
    /// A link whose target the document does not describe.
    Absent,
    /// Nothing can stand behind a literal.
    Nothing,
}

/// What the tree knows of an item.
#[inline]
pub(crate) fn behind<'n>(tree: &mut Tree<'n>, item: Item<'n>) -> Behind<'n> {
    match item {
        Item::Node(node) if is_described(node) => Behind::Thing { node, jump: false },
        Item::Literal(_) | Item::List(_) => Behind::Nothing,
        Item::Node(_) | Item::Link(_) => elsewhere(tree, item),
    }
}

#[cold]
fn elsewhere<'n>(tree: &mut Tree<'n>, item: Item<'n>) -> Behind<'n> {
    match item.id(&mut IriRoom::default()).and_then(|id| tree.find(id)) {
        Some(node) => Behind::Thing { node, jump: true },
        None => Behind::Absent,
    }
}

/// The value nodes of `path`, and whether they are surely all there are.
#[inline]
pub(crate) fn values<'n>(
    tree: &mut Tree<'n>,
    presence: Presence,
    path: Option<&Path>,
    focus: Item<'n>,
) -> (Values<'n>, bool) {
    match path {
        None => (Values::Focus(focus), true),
        Some(Path::Property(wanted)) => match behind(tree, focus) {
            Behind::Thing { node, jump } => (property(node, wanted, jump), true),
            Behind::Absent => (Values::None, presence == Presence::Complete),
            Behind::Nothing => (Values::None, true),
        },
        Some(Path::Type) => match behind(tree, focus) {
            Behind::Thing { node, .. } => (Values::Types(&node.types), true),
            Behind::Absent => (Values::None, presence == Presence::Complete),
            Behind::Nothing => (Values::None, true),
        },
        Some(path) => collected(tree, presence, path, focus),
    }
}

#[cold]
fn collected<'n>(tree: &mut Tree<'n>, presence: Presence, path: &Path, focus: Item<'n>) -> (Values<'n>, bool) {
    let mut collector = Collector { tree, presence, all: true };
    let mut found = collector.walk(path, vec![Found { item: focus, hops: Vec::new() }]);
    keep_first(&mut found);
    (Values::Collected(found), collector.all)
}

fn property<'n>(node: &'n Node<'n>, wanted: &Name<'_>, jump: bool) -> Values<'n> {
    let found = match wanted {
        Name::Known(wanted) => node.properties.iter().find(|(name, _)| matches!(name, Name::Known(n) if n == wanted)),
        Name::Iri(_) => node.properties.iter().find(|(name, _)| name == wanted),
    };
    let Some((name, value)) = found else { return Values::None };
    let (values, many) = match value {
        Value::Many(values) => (values.as_slice(), true),
        one => (std::slice::from_ref(one), false),
    };
    match jump {
        false => Values::Property { name, values, many },
        true => {
            let mut found: Vec<Found<'n>> =
                values.iter().map(|value| Found { item: Item::of(value), hops: vec![Hop::Jump] }).collect();
            keep_first(&mut found);
            Values::Collected(found)
        }
    }
}

fn keep_first(found: &mut Vec<Found<'_>>) {
    let mut distinct = Distinct::default();
    found.retain(|found| distinct.is_new(&found.item));
}

struct Collector<'t, 'n> {
    tree: &'t mut Tree<'n>,
    presence: Presence,
    all: bool,
}

impl<'n> Collector<'_, 'n> {
    fn walk(&mut self, path: &Path, from: Vec<Found<'n>>) -> Vec<Found<'n>> {
        match path {
            Path::Property(_) | Path::Type => from.into_iter().flat_map(|found| self.step(path, found)).collect(),
            Path::Sequence(paths) => paths.iter().fold(from, |from, path| {
                let mut found = self.walk(path, from);
                keep_first(&mut found);
                found
            }),
            Path::Alternative(paths) => paths.iter().flat_map(|path| self.walk(path, from.clone())).collect(),
            Path::Inverse(path) => from.into_iter().flat_map(|found| self.sources(path, found.item)).collect(),
        }
    }

    fn step(&mut self, path: &Path, from: Found<'n>) -> Vec<Found<'n>> {
        let (values, all) = values(self.tree, self.presence, Some(path), from.item);
        self.all &= all;
        let longer = |index: usize| {
            let mut hops = from.hops.clone();
            match &values {
                Values::Property { name, many, .. } => {
                    hops.push(Hop::Step(Step::Property(name)));
                    if *many {
                        hops.push(Hop::Step(Step::Index(index)));
                    }
                }
                Values::Collected(found) => hops.extend(&found[index].hops),
                Values::Focus(_) | Values::Types(_) | Values::None => {}
            }
            Found { item: values.at(index), hops }
        };
        (0..values.len()).map(longer).collect()
    }

    /// The things from which `path` leads to `target`.
    fn sources(&mut self, path: &Path, target: Item<'n>) -> Vec<Found<'n>> {
        let mut sources = Vec::new();
        for node in self.tree.nodes().into_iter().filter(|node| is_described(node)) {
            let from = Found { item: Item::Node(node), hops: Vec::new() };
            if self.walk(path, vec![from]).iter().any(|found| found.item.same(&target)) {
                sources.push(Found { item: Item::Node(node), hops: vec![Hop::Jump] });
            }
        }
        sources
    }
}
