//! From a place in a document back to the place in the item that it came from, so that
//! what is found in the document can be shown in the input.

use crate::lens::{Block, Lens, Part, Target};
use passerelle_model::term::Term;

impl Lens {
    /// The pointer in the input for a pointer of a document, `/dfc-b:hasVariant/0/dfc-b:name`, both below the
    /// item. What has no place of its own gets that of the nearest thing around it.
    pub fn locate(&self, pointer: &str) -> String {
        let steps: Vec<&str> = pointer.split('/').skip(1).collect();
        let mut out = String::new();
        locate(&self.root.target, &self.root, &steps, &mut out);
        out
    }
}

fn locate(target: &Target, block: &Block, steps: &[&str], out: &mut String) {
    let Some((first, rest)) = steps.split_first() else { return };
    if is_index(first) {
        return locate(target, block, rest, out);
    }
    let named = |property: &Term| {
        property.curie() == **first || property.iri().replace('~', "~0").replace('/', "~1") == **first
    };
    let mut parts = target.parts.iter().filter(|(property, _)| named(property)).map(|(_, part)| part);
    match parts.next() {
        Some(Part::Field(field)) => {
            let field = &block.fields[*field];
            let place = field.places[field.kind.main_place()];
            push(&block.places[place].0[0].0, out);
        }
        Some(Part::Node(inner)) => locate(inner, block, rest, out),
        Some(Part::Each(index)) => {
            let each = &block.each[*index];
            push(&each.at.0, out);
            let (at, rest) = match rest.split_first() {
                Some((at, rest)) if is_index(at) => (*at, rest),
                _ => ("0", rest),
            };
            out.push('/');
            out.push_str(at);
            locate(&each.block.target, &each.block, rest, out);
        }
        None => {}
    }
}

/// Whether a step counts elements; `*` stands for any.
fn is_index(step: &str) -> bool {
    step == "*" || (!step.is_empty() && step.bytes().all(|b| b.is_ascii_digit()))
}

fn push(path: &[Box<str>], out: &mut String) {
    for key in path {
        out.push('/');
        out.push_str(&key.replace('~', "~0").replace('/', "~1"));
    }
}
