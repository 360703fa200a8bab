//! A constraint that is not met, as it is seen from inside the walk.

use crate::component::Component;
use crate::item::Item;
use crate::shape::{Constraint, Shape};
use crate::trail::Trail;
use passerelle_model::term::Name;

/// Everything there is to say about one broken constraint; borrowed, so that it costs nothing.
pub(crate) struct Breach<'b> {
    pub(crate) shape: &'b Shape,
    pub(crate) constraint: &'b Constraint,
    pub(crate) component: Component,
    pub(crate) focus: Item<'b>,
    pub(crate) value: Option<Item<'b>>,
    /// The property concerned, where it is not the path of the shape.
    pub(crate) property: Option<&'b Name<'b>>,
    /// How many values there are, where the number is the point.
    pub(crate) count: usize,
    pub(crate) trail: &'b Trail<'b>,
}
