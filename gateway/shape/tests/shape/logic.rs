//! Shapes made of shapes.

use crate::*;
use passerelle_model::term::b;

const NAMED: &str = "[ sh:property [ sh:path dfc-b:name ; sh:minCount 1 ] ]";
const MAILED: &str = "[ sh:property [ sh:path dfc-b:email ; sh:minCount 1 ] ]";

fn named<'a>() -> (Term, Value<'a>) {
    (b::NAME, text("Hub"))
}

fn mailed<'a>() -> (Term, Value<'a>) {
    (b::EMAIL, text("hub@hub.example"))
}

const ID: &str = "https://hub.example/o";

#[test]
fn not_refuses_what_conforms() {
    check(&format!("sh:not {NAMED}"), &org(vec![]), &org(vec![named()]), &[&format!("sh:not  {ID}")]);
}

#[test]
fn and_wants_all() {
    let body = format!("sh:and ( {NAMED} {MAILED} )");
    check(&body, &org(vec![named(), mailed()]), &org(vec![named()]), &[&format!("sh:and  {ID}")]);
}

#[test]
fn or_wants_one() {
    let body = format!("sh:or ( {NAMED} {MAILED} )");
    check(&body, &org(vec![mailed()]), &org(vec![]), &[&format!("sh:or  {ID}")]);
}

#[test]
fn xone_wants_exactly_one() {
    let body = format!("sh:xone ( {NAMED} {MAILED} )");
    let found = format!("sh:xone  {ID}");
    check(&body, &org(vec![mailed()]), &org(vec![named(), mailed()]), &[&found]);
    assert_eq!(broken(&organization(&body), &org(vec![])), [found]);
}

#[test]
fn node_reports_once_what_property_reports_in_detail() {
    let address = |properties| org(vec![(b::HAS_ADDRESS, inside(node(b::ADDRESS, "_:a", properties)))]);
    let inner = "sh:property [ sh:path dfc-b:city ; sh:minCount 1 ] , [ sh:path dfc-b:street ; sh:minCount 1 ]";
    let good = address(vec![(b::CITY, text("Lyon")), (b::STREET, text("1 rue Neuve"))]);
    let by_node = format!("sh:property [ sh:path dfc-b:hasAddress ; sh:node [ {inner} ] ]");
    check(&by_node, &good, &address(vec![]), &["sh:node /dfc-b:hasAddress _:a"]);
    let by_property = format!("sh:property [ sh:path dfc-b:hasAddress ; {inner} ]");
    check(&by_property, &good, &address(vec![]), &["sh:minCount /dfc-b:hasAddress", "sh:minCount /dfc-b:hasAddress"]);
}

#[test]
fn qualified_counts_only_what_conforms() {
    let body = "sh:property [ sh:path dfc-b:name ; sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 1 ;
        sh:qualifiedValueShape [ sh:minLength 4 ] ]";
    let names = |names: &[&'static str]| org(names.iter().map(|n| (b::NAME, text(n))).collect());
    check(body, &names(&["Hub", "Halle"]), &names(&["Hub"]), &["sh:qualifiedMinCount "]);
    assert_eq!(broken(&organization(body), &names(&["Marché", "Halle"])), ["sh:qualifiedMaxCount /dfc-b:name"]);
}

#[test]
fn qualified_shapes_can_exclude_each_other() {
    let shape = |length: u8| {
        format!(
            "[ sh:path dfc-b:name ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint true ;
               sh:qualifiedValueShape [ sh:minLength {length} ] ]"
        )
    };
    let shapes = organization(&format!("sh:property {} , {}", shape(2), shape(4)));
    // Long names meet both shapes, and so count for neither.
    let found = broken(&shapes, &org(vec![(b::NAME, text("Marché"))]));
    assert_eq!(found, ["sh:qualifiedMinCount ", "sh:qualifiedMinCount "]);
}

#[test]
fn a_deactivated_shape_asks_nothing() {
    let shapes = organization("sh:property [ sh:path dfc-b:name ; sh:minCount 1 ; sh:deactivated true ]");
    assert_eq!(broken(&shapes, &org(vec![])), Vec::<String>::new());
}
