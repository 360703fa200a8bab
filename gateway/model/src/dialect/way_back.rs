//! Links back to what a thing stood in. Deployed readers look for a product from its
//! catalog item and for a group from its variant, so a flat graph says both directions.

use super::spelling::Dialect;
use crate::document::{Node, Value};
use crate::term::{Name, Term};
use std::borrow::Cow;

impl Dialect {
    /// Gives every thing in a document the links back that readers of this dialect look for.
    pub fn say_way_back(&self, document: &mut Node<'_>) {
        if !self.way_back.is_empty() {
            say(&self.way_back, document);
        }
    }
}

fn say(way_back: &[Term], node: &mut Node<'_>) {
    let parent = node.id.clone();
    for (name, value) in &mut node.properties {
        let back = name.term().and_then(|property| property.info().inverse).filter(|back| way_back.contains(back));
        let values = match value {
            Value::Many(values) => values.as_mut_slice(),
            one => std::slice::from_mut(one),
        };
        for value in values {
            let Value::Node(child) = value else { continue };
            if let (Some(back), Some(parent)) = (back, &parent)
                && child.id.is_some()
                && child.get(back).is_none()
            {
                child.properties.push((back.into(), Value::Link(Name::Iri(Cow::clone(parent)))));
            }
            say(way_back, child);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::b;

    #[test]
    fn an_item_inside_its_product_names_the_product() {
        let mut item = Node::new(b::CATALOG_ITEM);
        item.id = Some("https://hub.example/items/1".into());
        let mut product = Node::new(b::SUPPLIED_PRODUCT);
        product.id = Some("https://hub.example/products/1".into());
        product.add(b::REFERENCED_BY, Value::Node(Box::new(item)));
        for (dialect, said) in [("dfc-1.16", true), ("shared", false)] {
            let mut document = product.clone();
            Dialect::named(dialect).expect("a dialect").say_way_back(&mut document);
            let item = document.get(b::REFERENCED_BY).and_then(Value::as_node).expect("the item");
            assert_eq!(item.get(b::REFERENCES).is_some(), said, "{dialect}");
        }
    }
}
