//! Places: shared by lines, spelled in two ways, one way only.

use super::{created, fold, lens, node, nothing, number, settings, text};
use passerelle_lens::Tally;
use passerelle_model::document::{Literal, Value};
use passerelle_model::term::{b, pass};

const ORDER: &str = r#"{"id":1,"code":"R1","left":3,"paid":true,"secret":"x"}"#;

#[test]
fn of_two_lines_over_one_place_the_changed_one_is_written() {
    let (after, said) = fold(ORDER, |order| order.set(pass::BALANCE, number("2")));
    assert_eq!(after, ORDER.replace("3", "2"));
    assert_eq!(said, [""; 0]);
}

#[test]
fn two_lines_over_one_place_may_not_disagree() {
    let (_, said) = fold(ORDER, |order| {
        order.set(pass::ITEM_COUNT, number("1"));
        order.set(pass::BALANCE, number("2"));
    });
    assert_eq!(
        said,
        [
            "/pass:balance: another property of this document gives the same field a different value (order.lens.toml:11)"
        ]
    );
    let (made, said) = created(node("", b::ORDER, &[(pass::ITEM_COUNT, number("1")), (pass::BALANCE, number("2"))]));
    assert_eq!(made, r#"{"left":1}"#);
    assert_eq!(
        said,
        ["ambiguous /pass:balance: another property of this document gives the same field a different value"]
    );
}

#[test]
fn a_place_with_two_spellings_is_written_where_it_stands() {
    let (after, _) = fold(ORDER, |order| order.set(b::ORDER_NUMBER, text("R2")));
    assert_eq!(after, ORDER.replace("R1", "R2"));
    let (after, _) = fold(r#"{"number":"R1","code":"R9"}"#, |order| order.set(b::ORDER_NUMBER, nothing()));
    assert_eq!(after, r#"{"number":null,"code":null}"#);
    assert_eq!(created(node("", b::ORDER, &[(b::ORDER_NUMBER, text("R2"))])).0, r#"{"number":"R2"}"#);
}

#[test]
fn the_second_spelling_is_told() {
    let lens = lens();
    for (original, expected) in
        [(r#"{"number":"R1","code":"R9"}"#, "ambiguous /code"), (r#"{"code":"R1","number":"R1"}"#, "derived /code")]
    {
        let mut tally = Tally::new(&lens);
        let original = super::json(original);
        let read = lens.get(&original, "", &settings(), &mut tally);
        assert_eq!(read.value.text(b::ORDER_NUMBER), Some("R1"));
        let losses = tally.into_losses(&lens);
        let told: Vec<String> = losses.iter().map(|loss| format!("{} {}", loss.reason.name(), loss.at)).collect();
        assert_eq!(told, [expected]);
    }
}

#[test]
fn what_is_read_one_way_is_refused_with_its_reason() {
    let (after, said) = fold(ORDER, |order| order.set(pass::ACTIVE, Value::Literal(Literal::boolean(false))));
    assert_eq!(after, "unchanged");
    assert_eq!(said, ["/pass:active: this cannot be edited here: the bank says it (order.lens.toml:12)"]);
}

#[test]
fn a_place_in_the_document_leads_back_to_the_item() {
    let lens = lens();
    for (document, item) in [
        ("/dfc-b:soldBy/dfc-b:name", "/hub/name"),
        ("/dfc-b:hasPart/1/dfc-b:hasQuantity", "/lines/1/quantity"),
        ("/dfc-b:hasPart/*/dfc-b:hasQuantity/dfc-b:value", "/lines/*/quantity"),
        ("/dfc-b:hasPart/dfc-b:hasQuantity", "/lines/0/quantity"),
        ("/pass:unheardOf", ""),
    ] {
        assert_eq!(lens.locate(document), item, "{document}");
    }
}
