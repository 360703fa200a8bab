//! A lens, compiled: what to look for in an item, and where it goes in the document.

use crate::kind::Kind;
use crate::path::{At, Is};
use crate::tally::Slot;
use passerelle_model::json::Json;
use passerelle_model::term::Term;
use std::sync::Arc;

/// A compiled lens. Pure: it does no I/O and reads no clock.
#[derive(Debug)]
pub struct Lens {
    /// `platform/resource`.
    pub name: String,
    /// Path of its file, as messages name it.
    pub file: String,
    /// Class of the documents.
    pub class: Term,
    /// Pointers to the items of an answer; the empty one is the top.
    pub items: Vec<String>,
    /// Whether items can be made from documents alone.
    pub create: bool,
    /// File name of the JSON Schema of one item.
    pub schema: String,
    /// Settings it cannot work without.
    pub needs: Vec<&'static str>,
    pub(crate) root: Block,
    pub(crate) slots: Vec<Slot>,
}

/// What one object of the platform holds.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) class: Term,
    pub(crate) keys: Keys,
    pub(crate) places: Vec<Place>,
    pub(crate) fields: Vec<Field>,
    pub(crate) target: Target,
    pub(crate) each: Vec<Each>,
    /// Paths that do not cross, with their slots and lines.
    pub(crate) ignored: Vec<(At, usize, usize)>,
    /// Places that must hold something in what is created.
    pub(crate) required: Vec<At>,
    /// What is created holds these where the document is silent; `{name}` is a setting.
    pub(crate) defaults: Vec<(At, String)>,
}

/// A place of an item: a path, or several of which the first that is there counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place(pub(crate) Vec<At>);

/// One line of the lens.
#[derive(Debug)]
pub(crate) struct Field {
    /// Indexes into the places of its block.
    pub(crate) places: Vec<usize>,
    pub(crate) is: Is,
    pub(crate) kind: Arc<dyn Kind>,
    /// The words of its kind in the file.
    pub(crate) words: String,
    pub(crate) only: Only,
    pub(crate) why: Option<String>,
    pub(crate) line: usize,
    /// Its turn among all lines of the lens.
    pub(crate) number: usize,
    /// Whether a line before it reads the same places in the same way, and tells what is lost there.
    pub(crate) echo: bool,
}

/// Which way a line works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Only {
    Both,
    In,
    Out,
}

/// An array of objects, each a node.
#[derive(Debug)]
pub(crate) struct Each {
    pub(crate) at: At,
    pub(crate) is: Is,
    pub(crate) create: bool,
    pub(crate) only: Only,
    pub(crate) why: Option<String>,
    pub(crate) line: usize,
    pub(crate) block: Block,
}

/// A node of the document and what goes into it.
#[derive(Debug, Default)]
pub(crate) struct Target {
    pub(crate) class: Option<Term>,
    pub(crate) fixed: Option<(Term, Box<str>)>,
    /// The field that identifies it.
    pub(crate) id: Option<usize>,
    /// The field that tells its class.
    pub(crate) kind: Option<usize>,
    /// Whether its identifier alone says something: it names another thing, and is not made from the
    /// identifier of the item around it.
    pub(crate) names: bool,
    pub(crate) parts: Vec<(Term, Part)>,
}

/// What a property of a node holds.
#[derive(Debug)]
pub(crate) enum Part {
    /// The value of a field.
    Field(usize),
    /// Another node.
    Node(Target),
    /// One node for each element of an array.
    Each(usize),
}

/// The keys of an object that the lens knows, in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct Keys(pub(crate) Vec<(Box<str>, Act)>);

/// What to do with the value of a key.
#[derive(Debug)]
pub(crate) enum Act {
    /// It is a place of a field.
    Place(usize),
    /// It is an array with a block of its own.
    Each(usize),
    /// It is an object to look into.
    Into(Keys),
    /// It does not cross: count it in this slot.
    Lose(usize),
}

impl Keys {
    /// What to do with `key`. `hint` is where the last key was found: senders keep their order.
    pub(crate) fn find(&self, key: &str, hint: &mut usize) -> Option<&Act> {
        let n = self.0.len();
        if n == 0 {
            return None;
        }
        for i in 0..n {
            let mut at = *hint + i;
            if at >= n {
                at -= n;
            }
            if *self.0[at].0 == *key {
                *hint = if at + 1 == n { 0 } else { at + 1 };
                return Some(&self.0[at].1);
            }
        }
        None
    }
}

impl Target {
    /// Whether nothing but its identifier is ever said of the node.
    pub(crate) fn only_named(&self) -> bool {
        self.parts.is_empty() && self.fixed.is_none()
    }

    /// Finds out which nodes are named by an identifier of their own. `item` is the place of the item's.
    pub(crate) fn settle(&mut self, fields: &[Field], item: Option<usize>) {
        let own = self.id.is_some_and(|id| !fields[id].places.iter().any(|place| Some(*place) == item));
        self.names = self.fixed.is_none() && self.id.is_some() && (own || self.parts.is_empty());
        for (_, part) in &mut self.parts {
            if let Part::Node(inner) = part {
                inner.settle(fields, item);
            }
        }
    }
}

impl Lens {
    /// `file:line` of a line, for refusals.
    pub(crate) fn rule(&self, line: usize) -> String {
        format!("{}:{line}", self.file)
    }
}

impl Place {
    /// The path that is there, else the first.
    pub(crate) fn path(&self, item: &Json<'_>) -> &At {
        self.0.iter().find(|at| at.find(item).is_some()).unwrap_or(&self.0[0])
    }

    /// The value of the first path that is there.
    pub(crate) fn find<'j, 'b>(&self, item: &'j Json<'b>) -> Option<&'j Json<'b>> {
        self.0.iter().find_map(|at| at.find(item))
    }
}
