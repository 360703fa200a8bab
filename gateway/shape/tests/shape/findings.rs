//! What a finding tells.

use crate::*;
use passerelle_model::loss::{Finding, Severity};
use passerelle_model::term::b;

fn findings(body: &str, document: &Node<'_>, at: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    organization(body).check(document, at, &mut |finding| findings.push(finding));
    findings
}

#[test]
fn a_finding_names_place_thing_property_rule_and_severity() {
    let document = org(vec![(b::NAME, text("a")), (b::NAME, number("7"))]);
    let body = "sh:property [ sh:path dfc-b:name ;\n sh:datatype xsd:string ; sh:severity sh:Warning ]";
    let [finding] = <[Finding; 1]>::try_from(findings(body, &document, "/items/3")).unwrap();
    assert_eq!(finding.first, "/items/3/dfc-b:name/1");
    assert_eq!(finding.at, "/items/*/dfc-b:name/*");
    assert_eq!(finding.node.as_deref(), Some("https://hub.example/o"));
    assert_eq!(finding.property.as_deref(), Some("https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#name"));
    // Six lines of prefixes stand before the shape.
    assert_eq!(finding.rule, "shapes.ttl:7 sh:datatype");
    assert_eq!(finding.severity, Severity::Warning);
    assert_eq!(finding.detail.en, "Name (`dfc-b:name`) is `7`; wanted text");
}

#[test]
fn a_named_shape_is_its_own_rule() {
    let body = "sh:property s:name . s:name sh:path dfc-b:name ; sh:minCount 1";
    assert_eq!(findings(body, &org(vec![]), "")[0].rule, "https://hub.example/shapes#name sh:minCount");
}

#[test]
fn the_message_of_a_shape_comes_before_what_was_found() {
    let body = r#"sh:property [ sh:path dfc-b:name ; sh:datatype xsd:string ;
        sh:message "A name is text."@en , "Un nom est un texte."@fr ]"#;
    let finding = &findings(body, &org(vec![(b::NAME, number("7"))]), "")[0];
    assert_eq!(finding.detail.en, "A name is text. Found: `7`.");
    assert_eq!(finding.detail.fr, "Un nom est un texte. Trouvé : `7`.");
}

#[test]
fn a_message_in_one_language_serves_both() {
    let body = r#"sh:property [ sh:path dfc-b:name ; sh:minCount 1 ; sh:message "Il faut un nom."@fr ]"#;
    assert_eq!(findings(body, &org(vec![]), "")[0].detail.en, "Il faut un nom.");
}

#[test]
fn every_constraint_has_words_of_its_own_in_both_languages() {
    let document = org(vec![(b::NAME, text("a")), (b::EMAIL, text("a"))]);
    for (constraint, en, fr) in [
        ("sh:minCount 2", "has 1; at least 2 wanted", "en a 1 ; il en faut au moins 2"),
        ("sh:maxCount 0", "has 1 values; at most 0 wanted", "a 1 valeurs ; 0 au plus"),
        ("sh:nodeKind sh:IRI", "wanted an IRI", "attendu : un IRI"),
        ("sh:minLength 3", "wanted 3 characters or more", "attendu : 3 caractères ou plus"),
        ("sh:minInclusive 3", "wanted at least 3", "attendu : au moins 3"),
        ("sh:in ( \"b\" \"c\" )", "wanted one of `b`, `c`", "attendu : une valeur parmi `b`, `c`"),
        ("sh:class dfc-b:Address", "wanted a thing of class Address", "attendu : un objet de classe"),
        ("sh:disjoint dfc-b:email", "wanted something else than `dfc-b:email`", "autre chose que `dfc-b:email`"),
        ("sh:hasValue \"b\"", "lacks `b`", "ne contient pas `b`"),
    ] {
        let body = format!("sh:property [ sh:path dfc-b:name ; {constraint} ]");
        let detail = &findings(&body, &document, "")[0].detail;
        assert!(detail.en.contains(en), "{constraint}: {}", detail.en);
        assert!(detail.fr.contains(fr), "{constraint}: {}", detail.fr);
    }
}

#[test]
fn places_can_be_named_by_the_caller() {
    let mut places = Vec::new();
    organization("sh:property [ sh:path dfc-b:name ; sh:maxLength 0 ]").check_located(
        &org(vec![(b::NAME, text("a"))]),
        &|steps| format!("/product_name, {} step", steps.len()),
        &mut |finding| places.push(finding.first),
    );
    assert_eq!(places, ["/product_name, 1 step"]);
}

#[test]
fn property_names_are_escaped_in_places() {
    let name = passerelle_model::term::Name::Iri("https://x.example/a~b".into());
    let mut document = org(vec![]);
    document.properties.push((name, number("7")));
    let body = "sh:property [ sh:path <https://x.example/a~b> ; sh:datatype xsd:string ]";
    assert_eq!(findings(body, &document, "")[0].first, "/https:~1~1x.example~1a~0b");
}
