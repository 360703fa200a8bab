//! Values of one property against those of another.

use crate::*;
use passerelle_model::term::b;

fn session<'a>(start: &'a str, end: &'a str) -> Node<'a> {
    org(vec![(b::START_DATE, instant(start)), (b::END_DATE, instant(end))])
}

const MAY: &str = "2026-05-01T08:00:00Z";
const JUNE: &str = "2026-06-01T08:00:00Z";

#[test]
fn less_than_compares_every_pair() {
    let body = "sh:property [ sh:path dfc-b:startDate ; sh:lessThan dfc-b:endDate ]";
    check(body, &session(MAY, JUNE), &session(MAY, MAY), &[&format!("sh:lessThan /dfc-b:startDate {MAY}")]);
}

#[test]
fn less_than_or_equals_allows_equality() {
    let body = "sh:property [ sh:path dfc-b:startDate ; sh:lessThanOrEquals dfc-b:endDate ]";
    check(body, &session(MAY, MAY), &session(JUNE, MAY), &[&format!("sh:lessThanOrEquals /dfc-b:startDate {JUNE}")]);
}

#[test]
fn values_of_different_sorts_have_no_order() {
    let body = "sh:property [ sh:path dfc-b:startDate ; sh:lessThan dfc-b:endDate ]";
    let bad = org(vec![(b::START_DATE, instant(MAY)), (b::END_DATE, text("later"))]);
    assert_eq!(broken(&organization(body), &bad), [format!("sh:lessThan /dfc-b:startDate {MAY}")]);
}

#[test]
fn equals_names_what_is_on_one_side_only() {
    let names = |name, description| org(vec![(b::NAME, text(name)), (b::DESCRIPTION, text(description))]);
    let body = "sh:property [ sh:path dfc-b:name ; sh:equals dfc-b:description ]";
    let found = ["sh:equals /dfc-b:description Halle", "sh:equals /dfc-b:name Hub"];
    check(body, &names("Hub", "Hub"), &names("Hub", "Halle"), &found);
}

#[test]
fn disjoint_names_what_is_on_both_sides() {
    let names = |name, description| org(vec![(b::NAME, text(name)), (b::DESCRIPTION, text(description))]);
    let body = "sh:property [ sh:path dfc-b:name ; sh:disjoint dfc-b:description ]";
    check(body, &names("Hub", "Halle"), &names("Hub", "Hub"), &["sh:disjoint /dfc-b:name Hub"]);
}
