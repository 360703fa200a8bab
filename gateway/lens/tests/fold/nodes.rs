//! Nested nodes: linked, described, cleared, told apart under one property.

use super::{created, fold, link, node, nothing, seen, text};
use passerelle_model::document::Value;
use passerelle_model::term::b;

const ORDER: &str = r#"{"id":1,"hub":{"id":4,"name":"Halle","fax":"123","web":null}}"#;
const HUB: &str = "https://shop.example/enterprises/4";

#[test]
fn a_node_with_an_identifier_of_its_own_crosses_alone() {
    let order = seen(r#"{"id":1,"hub":{"id":4}}"#);
    let hub = order.get(b::SOLD_BY).and_then(Value::as_node).expect("the hub");
    assert_eq!((hub.id.as_deref(), hub.properties.len()), (Some(HUB), 0));
}

#[test]
fn a_link_to_what_is_not_described_is_enough_to_create() {
    let (made, said) = created(node("", b::ORDER, &[(b::SOLD_BY, link(HUB))]));
    assert_eq!(made, r#"{"hub":{"id":4}}"#);
    assert_eq!(said, [""; 0]);
}

#[test]
fn a_link_to_the_node_that_is_there_changes_nothing() {
    let (after, said) = fold(ORDER, |order| order.set(b::SOLD_BY, link(HUB)));
    assert_eq!((after.as_str(), said.len()), ("unchanged", 0));
}

#[test]
fn another_identifier_is_refused() {
    let (after, said) =
        fold(ORDER, |order| order.set(b::SOLD_BY, node("https://shop.example/enterprises/5", b::ORGANIZATION, &[])));
    assert_eq!(after, "unchanged");
    assert_eq!(
        said,
        [
            "/dfc-b:soldBy/@id: `https://shop.example/enterprises/5` found; this record is `https://shop.example/enterprises/4`, \
          and identifiers do not change (order.lens.toml:6)"
        ]
    );
}

#[test]
fn a_node_that_is_cleared_loses_its_values() {
    let (after, said) = fold(ORDER, |order| order.set(b::SOLD_BY, nothing()));
    assert_eq!(after, r#"{"id":1,"hub":{"id":4,"name":"","fax":"","web":null}}"#);
    assert_eq!(said, [""; 0]);
}

#[test]
fn nodes_under_one_property_are_told_apart_by_a_value() {
    let media =
        |name: &str, page: &str| node("", b::SOCIAL_MEDIA, &[(b::NAME, text(name)), (b::WEBSITE_PAGE, text(page))]);
    let (after, said) = fold(ORDER, |order| {
        let Some(Value::Node(hub)) = order.get_mut(b::SOLD_BY) else { panic!("the hub is there") };
        hub.set(
            b::HAS_SOCIAL_MEDIA,
            Value::Many(vec![media("web", "halle.example"), media("telex", "9"), media("fax", "123")]),
        );
    });
    assert_eq!(after, ORDER.replace("null", "\"halle.example\""));
    assert_eq!(said, ["no-term /dfc-b:soldBy/dfc-b:hasSocialMedia/*: the platform has no field for it"]);
}

#[test]
fn the_identifier_of_another_system_is_told_and_the_rest_crosses() {
    let hub = node("https://elsewhere.example/4", b::ORGANIZATION, &[(b::NAME, text("Halle"))]);
    let (made, said) = created(node("", b::ORDER, &[(b::SOLD_BY, hub)]));
    assert_eq!(made, r#"{"hub":{"name":"Halle"}}"#);
    assert_eq!(said, ["dropped /dfc-b:soldBy/@id: the identifier of another system; the platform gives its own"]);
}

#[test]
fn a_class_that_the_platform_does_not_keep_is_told() {
    let (made, said) = created(node("", b::ORDER, &[(b::SOLD_BY, node(HUB, b::PERSON, &[(b::NAME, text("Ines"))]))]));
    assert_eq!(made, r#"{"hub":{"id":4,"name":"Ines"}}"#);
    assert_eq!(said, ["no-term /dfc-b:soldBy/@type: the platform does not keep this class"]);
}
