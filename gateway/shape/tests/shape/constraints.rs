//! One test per constraint component: a good value and a bad one.

use crate::*;
use passerelle_model::document::LiteralKind;
use passerelle_model::term::{b, m};

#[test]
fn min_count_wants_a_value() {
    let found = ["sh:minCount "];
    check(
        "sh:property [ sh:path dfc-b:name ; sh:minCount 1 ]",
        &org(vec![(b::NAME, text("Hub"))]),
        &org(vec![]),
        &found,
    );
}

#[test]
fn min_count_counts_different_values() {
    let good = org(vec![(b::NAME, text("Hub")), (b::NAME, text("Halle"))]);
    let bad = org(vec![(b::NAME, text("Hub")), (b::NAME, text("Hub"))]);
    check("sh:property [ sh:path dfc-b:name ; sh:minCount 2 ]", &good, &bad, &["sh:minCount "]);
}

#[test]
fn max_count_counts_different_values() {
    let good = org(vec![(b::NAME, text("Hub")), (b::NAME, text("Hub"))]);
    let bad = org(vec![(b::NAME, text("Hub")), (b::NAME, text("Halle"))]);
    check("sh:property [ sh:path dfc-b:name ; sh:maxCount 1 ]", &good, &bad, &["sh:maxCount /dfc-b:name"]);
}

#[test]
fn datatype_wants_the_kind_of_literal() {
    let good = org(vec![(b::NAME, text("Hub"))]);
    let bad = org(vec![(b::NAME, number("7"))]);
    check("sh:property [ sh:path dfc-b:name ; sh:datatype xsd:string ]", &good, &bad, &["sh:datatype /dfc-b:name 7"]);
}

#[test]
fn datatype_takes_any_number_of_the_value_space() {
    let value = |lexeme| org(vec![(b::VALUE, number(lexeme))]);
    for (datatype, good, bad) in [
        ("xsd:decimal", "1e3", "INF"),
        ("xsd:float", "4.50", "four"),
        ("xsd:integer", "7.0", "7.5"),
        ("xsd:nonNegativeInteger", "0", "-1"),
        ("xsd:byte", "127", "128"),
        ("xsd:integer", "123456789012345678901234567890123", "12345678901234567890123456789.5e0x"),
    ] {
        let body = format!("sh:property [ sh:path dfc-b:value ; sh:datatype {datatype} ]");
        check(&body, &value(good), &value(bad), &[&format!("sh:datatype /dfc-b:value {bad}")]);
    }
}

#[test]
fn datatype_wants_well_written_instants() {
    let good = org(vec![(b::DATE, instant("2026-05-01T08:00:00+02:00"))]);
    let bad = org(vec![(b::DATE, instant("2026-13-01T08:00:00Z"))]);
    let found = ["sh:datatype /dfc-b:date 2026-13-01T08:00:00Z"];
    check("sh:property [ sh:path dfc-b:date ; sh:datatype xsd:dateTime ]", &good, &bad, &found);
}

#[test]
fn datatype_takes_typed_literals_of_its_own_type() {
    let typed = |text: &'static str| {
        let kind = LiteralKind::Typed("http://www.w3.org/2001/XMLSchema#duration".into());
        org(vec![(b::AVAILABILITY_TIME, Value::Literal(Literal { text: text.into(), kind }))])
    };
    let body = "sh:property [ sh:path dfc-b:availabilityTime ; sh:datatype xsd:duration ]";
    check(body, &typed("P1D"), &typed("a day"), &["sh:datatype /dfc-b:availabilityTime a day"]);
}

#[test]
fn class_follows_subclasses() {
    let price = |class| org(vec![(b::HAS_PRICE, inside(node(class, "_:p", vec![])))]);
    let body = "sh:property [ sh:path dfc-b:hasPrice ; sh:class dfc-b:QuantitativeValue ]";
    check(body, &price(b::PRICE), &price(b::ADDRESS), &["sh:class /dfc-b:hasPrice _:p"]);
}

#[test]
fn node_kind_tells_iris_blanks_literals_and_rubbish_apart() {
    let body = "sh:property [ sh:path dfc-b:hasAddress ; sh:nodeKind sh:IRI ]";
    let good = org(vec![(b::HAS_ADDRESS, link("https://hub.example/a"))]);
    for bad in ["_:b", "rue des Halles"] {
        let found = format!("sh:nodeKind /dfc-b:hasAddress {bad}");
        check(body, &good, &org(vec![(b::HAS_ADDRESS, link(bad))]), &[&found]);
    }
    let body = "sh:property [ sh:path dfc-b:hasAddress ; sh:nodeKind sh:BlankNodeOrIRI ]";
    check(body, &good, &org(vec![(b::HAS_ADDRESS, text("x"))]), &["sh:nodeKind /dfc-b:hasAddress x"]);
}

#[test]
fn bounds_compare_decimals() {
    let value = |lexeme| org(vec![(b::VALUE, number(lexeme))]);
    for (bound, good, bad) in [
        ("minInclusive 0", "0.00", "-0.01"),
        ("minExclusive 0", "1e-9", "0"),
        ("maxInclusive 100", "100.000", "100.0001"),
        ("maxExclusive 0.3", "0.29999999999999999999", "0.30"),
        ("maxInclusive 10", "-1e400", "1e400"),
    ] {
        let body = format!("sh:property [ sh:path dfc-b:value ; sh:{bound} ]");
        let parameter = bound.split(' ').next().unwrap();
        check(&body, &value(good), &value(bad), &[&format!("sh:{parameter} /dfc-b:value {bad}")]);
    }
}

#[test]
fn bounds_refuse_text() {
    let bad = org(vec![(b::VALUE, text("4.50"))]);
    let found = ["sh:minInclusive /dfc-b:value 4.50"];
    check(
        "sh:property [ sh:path dfc-b:value ; sh:minInclusive 0 ]",
        &org(vec![(b::VALUE, number("4.50"))]),
        &bad,
        &found,
    );
}

#[test]
fn bounds_compare_instants_across_zones() {
    let body = r#"sh:property [ sh:path dfc-b:date ; sh:minInclusive "2026-05-01T08:00:00Z"^^xsd:dateTime ]"#;
    let good = org(vec![(b::DATE, instant("2026-05-01T10:00:00+02:00"))]);
    let bad = org(vec![(b::DATE, instant("2026-05-01T09:59:59+02:00"))]);
    check(body, &good, &bad, &["sh:minInclusive /dfc-b:date 2026-05-01T09:59:59+02:00"]);
}

#[test]
fn lengths_count_characters() {
    let name = |t| org(vec![(b::NAME, text(t))]);
    check(
        "sh:property [ sh:path dfc-b:name ; sh:minLength 2 ]",
        &name("éé"),
        &name("é"),
        &["sh:minLength /dfc-b:name é"],
    );
    let body = "sh:property [ sh:path dfc-b:name ; sh:maxLength 2 ]";
    check(body, &name("éé"), &name("ééé"), &["sh:maxLength /dfc-b:name ééé"]);
}

#[test]
fn patterns_match_somewhere_with_flags() {
    let email = |t| org(vec![(b::EMAIL, text(t))]);
    let body = r#"sh:property [ sh:path dfc-b:email ; sh:pattern "^[a-z]+@" ; sh:flags "i" ]"#;
    check(
        body,
        &email("Jeanne@ferme.example"),
        &email("7@ferme.example"),
        &["sh:pattern /dfc-b:email 7@ferme.example"],
    );
    let quoted = r#"sh:property [ sh:path dfc-b:email ; sh:pattern "a.b" ; sh:flags "q" ]"#;
    check(quoted, &email("xa.bx"), &email("axb"), &["sh:pattern /dfc-b:email axb"]);
}

#[test]
fn patterns_read_iris_of_terms() {
    let unit = |term| org(vec![(b::HAS_UNIT, Value::Link(term))]);
    let body = r#"sh:property [ sh:path dfc-b:hasUnit ; sh:pattern "measures\\.rdf#" ]"#;
    let bad = passerelle_model::term::Name::Iri("https://hub.example/kg".into());
    check(body, &unit(m::GRAM.into()), &unit(bad), &["sh:pattern /dfc-b:hasUnit https://hub.example/kg"]);
}

#[test]
fn language_in_matches_ranges() {
    let body = r#"sh:property [ sh:path dfc-b:name ; sh:languageIn ( "fr" "en" ) ]"#;
    let good = org(vec![(b::NAME, in_language("Halle", "fr-BE")), (b::NAME, in_language("Hall", "EN"))]);
    let bad = org(vec![(b::NAME, in_language("Hal", "fry"))]);
    check(body, &good, &bad, &["sh:languageIn /dfc-b:name Hal"]);
}

#[test]
fn unique_lang_wants_one_text_per_language() {
    let body = "sh:property [ sh:path dfc-b:name ; sh:uniqueLang true ]";
    let good = org(vec![(b::NAME, in_language("Halle", "fr")), (b::NAME, in_language("Hall", "en"))]);
    let bad = org(vec![(b::NAME, in_language("Halle", "fr")), (b::NAME, in_language("Marché", "FR"))]);
    check(body, &good, &bad, &["sh:uniqueLang /dfc-b:name"]);
}

#[test]
fn in_takes_terms_and_numbers_by_value() {
    let body = "sh:property [ sh:path dfc-b:hasUnit ; sh:in ( dfc-m:Gram dfc-m:Litre ) ]";
    let unit = |term: Term| org(vec![(b::HAS_UNIT, Value::Link(term.into()))]);
    check(
        body,
        &unit(m::GRAM),
        &unit(m::PIECE),
        &["sh:in /dfc-b:hasUnit http://w3id.org/dfc/taxonomies/measures.rdf#Piece"],
    );
    let rate = |lexeme| org(vec![(b::VAT_RATE, number(lexeme))]);
    let body = "sh:property [ sh:path dfc-b:VATrate ; sh:in ( 5.5 20 ) ]";
    check(body, &rate("5.50"), &rate("19.6"), &["sh:in /dfc-b:VATrate 19.6"]);
}

#[test]
fn has_value_wants_one_value_among_the_others() {
    let body = r#"sh:property [ sh:path dfc-b:name ; sh:hasValue "Hub" ]"#;
    let good = org(vec![(b::NAME, text("Halle")), (b::NAME, text("Hub"))]);
    check(body, &good, &org(vec![(b::NAME, text("Halle"))]), &["sh:hasValue "]);
}

#[test]
fn closed_allows_what_is_listed() {
    let body = "sh:closed true ; sh:ignoredProperties ( rdf:type dfc-b:email ) ; sh:property [ sh:path dfc-b:name ]";
    let good = org(vec![(b::NAME, text("Hub")), (b::EMAIL, text("a@b.example"))]);
    let bad = org(vec![(b::NAME, text("Hub")), (b::CITY, text("Lyon"))]);
    check(body, &good, &bad, &["sh:closed /dfc-b:city Lyon"]);
    let without_type = organization("sh:closed true ; sh:property [ sh:path dfc-b:name ]");
    let class = "https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#Organization";
    assert_eq!(broken(&without_type, &org(vec![])), [format!("sh:closed  {class}")]);
}
