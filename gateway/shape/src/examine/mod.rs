//! Walks a document and holds every thing in it against the shapes of its class.
//! On the good path nothing is allocated: values are read where they lie, and
//! places are written out only when something is found.

mod glance;
mod set;
mod value;

use crate::breach::Breach;
use crate::component::Component;
use crate::item::Item;
use crate::presence::Presence;
use crate::shape::{Constraint, Shape, ShapeId, Targets};
use crate::trail::{Hop, Step, Trail};
use crate::tree::{Tree, is_described};
use crate::values::{Values, values};
use crate::verdict::Verdict;
use passerelle_model::document::{Node, Value};
use passerelle_model::term::{Name, Term};

/// One examination of one document.
pub(crate) struct Examination<'s, 'n, 'k> {
    shapes: &'s [Shape],
    targets: &'s Targets,
    tree: Tree<'n>,
    presence: Presence,
    /// The thing that stands in another, and the property that leads back: the nesting says its value.
    implied: Option<(&'n Node<'n>, Term)>,
    /// How many shapes deep only the verdict counts, not what was found.
    quiet: u32,
    sink: &'k mut dyn FnMut(&Breach<'_>),
}

/// A focus node held against one constraint of a shape.
struct Case<'s, 'n, 'v> {
    shape: &'s Shape,
    constraint: &'s Constraint,
    focus: Item<'n>,
    trail: &'v Trail<'v>,
    values: &'v Values<'n>,
    /// Whether `values` are surely all.
    all: bool,
}

/// What a breach says beyond its case.
#[derive(Default)]
struct Saying<'n> {
    value: Option<Item<'n>>,
    property: Option<&'n Name<'n>>,
    count: usize,
}

impl<'s, 'n, 'k> Examination<'s, 'n, 'k> {
    pub(crate) fn new(
        shapes: &'s [Shape],
        targets: &'s Targets,
        root: &'n Node<'n>,
        presence: Presence,
        sink: &'k mut dyn FnMut(&Breach<'_>),
    ) -> Self {
        Examination { shapes, targets, tree: Tree::new(root), presence, implied: None, quiet: 0, sink }
    }

    /// Examines every thing of the document.
    pub(crate) fn run(&mut self) {
        self.walk(self.tree.root, None, &Trail::START);
    }

    fn walk(&mut self, node: &'n Node<'n>, way_back: Option<Term>, trail: &Trail<'_>) {
        if is_described(node) {
            let open = self.presence == Presence::Open;
            self.implied = way_back.filter(|_| open).map(|property| (node, property));
            self.examine_node(node, trail);
        }
        for (name, value) in &node.properties {
            let way_back = name.term().and_then(|property| property.info().inverse);
            self.walk_value(value, way_back, &trail.then(Hop::Step(Step::Property(name))));
        }
    }

    fn walk_value(&mut self, value: &'n Value<'n>, way_back: Option<Term>, trail: &Trail<'_>) {
        let (values, step): (_, fn(usize) -> Step<'static>) = match value {
            Value::Node(node) => return self.walk(node, way_back, trail),
            Value::Link(_) | Value::Literal(_) => return,
            Value::Many(values) => (values, Step::Index),
            Value::List(values) => (values, Step::Member),
        };
        for (index, value) in values.iter().enumerate() {
            self.walk_value(value, way_back, &trail.then(Hop::Step(step(index))));
        }
    }

    fn examine_node(&mut self, node: &'n Node<'n>, trail: &Trail<'_>) {
        let targets = self.targets;
        if let ([class], []) = (node.types.as_slice(), targets.by_subject.as_slice()) {
            for shape in targets.of(class) {
                self.shape(shape, Item::Node(node), trail);
            }
            return;
        }
        let mut seen = vec![false; self.shapes.len()];
        for shape in node.types.iter().flat_map(|class| targets.of(class)) {
            if !std::mem::replace(&mut seen[shape], true) {
                self.shape(shape, Item::Node(node), trail);
            }
        }
        for (path, shape) in &targets.by_subject {
            let (values, _) = values(&mut self.tree, self.presence, Some(path), Item::Node(node));
            if !values.is_empty() && !std::mem::replace(&mut seen[*shape], true) {
                self.shape(*shape, Item::Node(node), trail);
            }
        }
    }

    /// Holds a focus node against a shape.
    fn shape(&mut self, shape: ShapeId, focus: Item<'n>, trail: &Trail<'_>) -> Verdict {
        let shape = &self.shapes[shape];
        match self.glance(shape, focus) {
            Some(verdict) => verdict,
            None => self.shape_in_full(shape, focus, trail),
        }
    }

    fn shape_in_full(&mut self, shape: &'s Shape, focus: Item<'n>, trail: &Trail<'_>) -> Verdict {
        let (values, all) = values(&mut self.tree, self.presence, shape.path.as_ref(), focus);
        let mut verdict = if all { Verdict::Yes } else { Verdict::Unknown };
        let constraints = if values.is_empty() { &shape.constraints[..shape.on_sets] } else { &shape.constraints };
        for constraint in constraints {
            let one = match (constraint, &values) {
                (Constraint::Property(inner), Values::Focus(focus)) => self.shape(*inner, *focus, trail),
                _ => self.case(&Case { shape, constraint, focus, trail, values: &values, all }),
            };
            verdict = verdict.and(one);
            if self.quiet > 0 && verdict == Verdict::No {
                break;
            }
        }
        verdict
    }

    /// Whether a focus node conforms to a shape; nothing is reported.
    fn conforms(&mut self, shape: ShapeId, focus: Item<'n>) -> Verdict {
        self.quiet += 1;
        let verdict = self.shape(shape, focus, &Trail::START);
        self.quiet -= 1;
        verdict
    }

    fn report(&mut self, case: &Case<'s, 'n, '_>, component: Component, saying: Saying<'n>, at: &Trail<'_>) -> Verdict {
        if self.quiet == 0 {
            (self.sink)(&Breach {
                shape: case.shape,
                constraint: case.constraint,
                component,
                focus: case.focus,
                value: saying.value,
                property: saying.property,
                count: saying.count,
                trail: at,
            });
        }
        Verdict::No
    }
}
