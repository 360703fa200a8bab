//! Elements of arrays: told apart by identifier, never doubled, never removed.

use super::{fold, node, nothing, number};
use passerelle_model::document::Value;
use passerelle_model::term::{b, pass};

const ORDER: &str =
    r#"{"id":1,"lines":[{"id":7,"quantity":1},{"id":8,"quantity":2}],"notes":[{"text":"a"},{"text":"b"}]}"#;

fn line(id: &str, quantity: &str) -> Value<'static> {
    let pieces = node("", b::QUANTITATIVE_VALUE, &[(b::VALUE, number(quantity))]);
    let id = if id.is_empty() { String::new() } else { format!("https://shop.example/lines/{id}") };
    node(&id, b::ORDER_LINE, &[(b::HAS_QUANTITY, pieces)])
}

#[test]
fn an_element_is_known_by_its_identifier_wherever_it_stands() {
    let (after, said) = fold(ORDER, |order| order.set(b::HAS_PART, Value::Many(vec![line("8", "5"), line("7", "1")])));
    assert_eq!(after, ORDER.replace(r#""quantity":2"#, r#""quantity":5"#));
    assert_eq!(said, [""; 0]);
}

#[test]
fn an_element_that_is_not_mentioned_stays() {
    let (after, said) = fold(ORDER, |order| order.set(b::HAS_PART, line("8", "2")));
    assert_eq!((after.as_str(), said.len()), ("unchanged", 0));
}

#[test]
fn a_new_element_comes_last() {
    let (after, said) = fold(ORDER, |order| order.add(b::HAS_PART, line("9", "3")));
    assert_eq!(after, ORDER.replace(r#"2}]"#, r#"2},{"id":9,"quantity":3}]"#));
    assert_eq!(said, [""; 0]);
}

#[test]
fn two_elements_of_one_identifier_are_each_themselves() {
    let twins = r#"{"id":1,"lines":[{"id":7,"quantity":1},{"id":7,"quantity":2}]}"#;
    assert_eq!(fold(twins, |_| {}).0, "unchanged");
}

#[test]
fn a_list_is_not_emptied() {
    let (after, said) = fold(ORDER, |order| order.set(b::HAS_PART, nothing()));
    assert_eq!(after, "unchanged");
    assert_eq!(said, ["/dfc-b:hasPart: elements of this list are not removed here (order.lens.toml:17)"]);
}

#[test]
fn where_none_are_taken_a_new_element_is_refused() {
    let new = node("", pass::FEE_LINE_CLASS, &[(b::NAME, super::text("c"))]);
    let (after, said) = fold(ORDER, |order| order.add(pass::FEE_LINE, new));
    assert_eq!(after, "unchanged");
    assert_eq!(
        said,
        ["/pass:feeLine/2: this element is new, and the platform takes no new ones here (order.lens.toml:27)"]
    );
}

#[test]
fn elements_without_identifier_are_found_again_in_any_order() {
    let (after, said) = fold(ORDER, |order| {
        let notes: Vec<Value<'static>> = order.all(pass::FEE_LINE).cloned().collect();
        order.set(pass::FEE_LINE, Value::Many(notes.into_iter().rev().collect()));
    });
    assert_eq!((after.as_str(), said.len()), ("unchanged", 0));
}

#[test]
fn what_is_no_element_is_told() {
    let (after, said) = fold(ORDER, |order| order.add(b::HAS_PART, super::text("two more")));
    assert_eq!(after, "unchanged");
    assert_eq!(said, ["no-term /dfc-b:hasPart/*: the platform has no field for it"]);
}
