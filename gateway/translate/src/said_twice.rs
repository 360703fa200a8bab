//! DFC 1.16 names the product of an offer twice: by its catalogue item, and as the offered
//! item. Read apart from each other the second looks like another item.

use passerelle_model::document::{Node, Value};
use passerelle_model::term::b;

/// Takes out of an offer each item without a name whose product is that of an item with one.
/// `describes` finds what the graph says of an identifier.
pub(crate) fn drop_offered_items<'n, 'a: 'n>(offer: &mut Node<'a>, describes: impl Fn(&str) -> Option<&'n Node<'a>>) {
    let Some(Value::Many(items)) = offer.get(b::OFFERS) else { return };
    let named: Vec<&Node<'a>> = items.iter().filter_map(Value::target).filter_map(|id| describes(&id)).collect();
    let known = |product: &str| {
        let of = |item: &&Node<'a>| item.all(b::REFERENCES).filter_map(Value::target).any(|other| other == product);
        let back = |item: &&Node<'a>| {
            let product = describes(product);
            product.is_some_and(|p| {
                p.all(b::REFERENCED_BY).filter_map(Value::target).any(|id| Some(&*id) == item.id.as_deref())
            })
        };
        named.iter().any(|item| of(item) || back(item))
    };
    let again = |value: &Value<'a>| match value {
        Value::Node(item) if item.id.is_none() && item.properties.len() == 1 => {
            item.all(b::REFERENCES).filter_map(Value::target).all(|product| known(&product))
        }
        _ => false,
    };
    let mut kept: Vec<Value<'a>> = items.iter().filter(|value| !again(value)).cloned().collect();
    let one = if kept.len() == 1 { kept.remove(0) } else { Value::Many(kept) };
    offer.set(b::OFFERS, one);
}

#[cfg(test)]
mod tests {
    use super::*;
    use passerelle_model::term::Name;

    fn link(id: &'static str) -> Value<'static> {
        Value::Link(Name::Iri(id.into()))
    }

    #[test]
    fn an_item_that_only_names_the_known_product_goes() {
        let mut item = Node::new(b::CATALOG_ITEM);
        item.id = Some("item".into());
        item.add(b::REFERENCES, link("product"));
        for (product, left) in [("product", 1), ("another", 2)] {
            let mut nameless = Node::new(b::CATALOG_ITEM);
            nameless.add(b::REFERENCES, link(product));
            let mut offer = Node::new(b::OFFER);
            offer.add(b::OFFERS, link("item"));
            offer.add(b::OFFERS, Value::Node(Box::new(nameless)));
            drop_offered_items(&mut offer, |id| (id == "item").then_some(&item));
            assert_eq!(offer.all(b::OFFERS).count(), left, "{product}");
        }
    }
}
