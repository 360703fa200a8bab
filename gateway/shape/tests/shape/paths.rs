//! Paths of more than one step.

use crate::*;
use passerelle_model::term::b;

#[test]
fn a_sequence_goes_through_things_described_in_place() {
    let offer = |value| {
        let price = node(b::PRICE, "_:p", vec![(b::VALUE, number(value))]);
        org(vec![(b::HAS_PRICE, inside(price)), (b::HAS_PRICE, inside(node(b::PRICE, "_:q", vec![])))])
    };
    let body = "sh:property [ sh:path ( dfc-b:hasPrice dfc-b:value ) ; sh:minInclusive 0 ]";
    check(body, &offer("1"), &offer("-1"), &["sh:minInclusive /dfc-b:hasPrice/0/dfc-b:value -1"]);
}

#[test]
fn a_sequence_follows_links_inside_the_document() {
    let address = node(b::ADDRESS, "https://hub.example/a", vec![(b::CITY, text("Lyon"))]);
    let document = org(vec![
        (b::HAS_ADDRESS, link("https://hub.example/a")),
        (b::AFFILIATED_TO, inside(node(b::AGENT, "_:x", vec![(b::HAS_ADDRESS, inside(address))]))),
    ]);
    let body = "sh:property [ sh:path ( dfc-b:hasAddress dfc-b:city ) ; sh:minLength 9 ]";
    // What lies behind the link is described elsewhere: the place is the link.
    assert_eq!(broken(&organization(body), &document), ["sh:minLength /dfc-b:hasAddress Lyon"]);
}

#[test]
fn an_inverse_path_finds_who_points_here() {
    let shapes = shapes(
        "s:Line a sh:NodeShape ; sh:targetClass dfc-b:OrderLine ;
           sh:property [ sh:path [ sh:inversePath dfc-b:hasPart ] ; sh:minCount 1 ] .",
    );
    let order = |property| node(b::ORDER, "_:o", vec![(property, inside(node(b::ORDER_LINE, "_:l", vec![])))]);
    assert_eq!(broken(&shapes, &order(b::HAS_PART)), Vec::<String>::new());
    assert_eq!(broken(&shapes, &order(b::CONCERNS)), ["sh:minCount /dfc-b:concerns"]);
}

#[test]
fn an_alternative_path_takes_either() {
    let body = "sh:property [ sh:path [ sh:alternativePath ( dfc-b:name dfc-b:description ) ] ; sh:minCount 1 ]";
    check(body, &org(vec![(b::DESCRIPTION, text("x"))]), &org(vec![]), &["sh:minCount "]);
}

#[test]
fn the_path_rdf_type_reads_classes() {
    let body = "sh:property [ sh:path rdf:type ; sh:maxCount 1 ]";
    let mut two = org(vec![]);
    two.types.push(b::AGENT.into());
    check(body, &org(vec![]), &two, &["sh:maxCount "]);
}
