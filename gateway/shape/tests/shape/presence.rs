//! Links to what the document does not describe.

use crate::*;
use passerelle_model::term::b;

fn both(body: &str, document: &Node<'_>) -> (Vec<String>, Vec<String>) {
    let open = organization(body).with_presence(Presence::Open);
    (broken(&open, document), broken(&organization(body), document))
}

#[test]
fn an_absent_target_may_be_of_any_class() {
    let document = org(vec![(b::HAS_ADDRESS, link("https://hub.example/a"))]);
    let (open, complete) = both("sh:property [ sh:path dfc-b:hasAddress ; sh:class dfc-b:Address ]", &document);
    assert_eq!(open, Vec::<String>::new());
    assert_eq!(complete, ["sh:class /dfc-b:hasAddress https://hub.example/a"]);
}

#[test]
fn an_absent_target_may_have_what_is_asked_of_it_and_may_lack_it() {
    let document = org(vec![(b::HAS_ADDRESS, link("https://hub.example/a"))]);
    let has_city = "[ sh:property [ sh:path dfc-b:city ; sh:minCount 1 ] ]";
    for body in [
        format!("sh:property [ sh:path dfc-b:hasAddress ; sh:node {has_city} ]"),
        format!("sh:property [ sh:path dfc-b:hasAddress ; sh:not [ sh:not {has_city} ] ]"),
        "sh:property [ sh:path ( dfc-b:hasAddress dfc-b:city ) ; sh:minCount 1 ]".to_string(),
        "sh:property [ sh:path dfc-b:hasAddress ; sh:property [ sh:path dfc-b:city ; sh:minCount 1 ] ]".to_string(),
        format!(
            "sh:property [ sh:path dfc-b:hasAddress ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape {has_city} ]"
        ),
    ] {
        let (open, complete) = both(&body, &document);
        assert_eq!(open, Vec::<String>::new(), "{body}");
        assert_eq!(complete.len(), 1, "{body}");
    }
    let (open, _) = both(&format!("sh:property [ sh:path dfc-b:hasAddress ; sh:not {has_city} ]"), &document);
    assert_eq!(open, Vec::<String>::new());
}

#[test]
fn what_is_known_of_an_absent_target_still_counts() {
    let document = org(vec![(b::HAS_ADDRESS, link("_:a"))]);
    let (open, _) = both("sh:property [ sh:path dfc-b:hasAddress ; sh:nodeKind sh:IRI ; sh:minCount 2 ]", &document);
    assert_eq!(open, ["sh:minCount ", "sh:nodeKind /dfc-b:hasAddress _:a"]);
}

#[test]
fn a_link_to_a_thing_in_the_document_is_checked_in_both() {
    let brand = node(b::BRAND_CLASS, "https://hub.example/a", vec![(b::NAME, text("x"))]);
    let document = org(vec![(b::HAS_BRAND, inside(brand)), (b::HAS_ADDRESS, link("https://hub.example/a"))]);
    let (open, complete) = both("sh:property [ sh:path dfc-b:hasAddress ; sh:class dfc-b:Address ]", &document);
    assert_eq!(open, ["sh:class /dfc-b:hasAddress https://hub.example/a"]);
    assert_eq!(open, complete);
}

#[test]
fn many_links_are_resolved_like_few() {
    let ids: Vec<String> = (0..40).map(|i| format!("https://hub.example/a/{i}")).collect();
    let address = |id| inside(node(b::ADDRESS, id, vec![]));
    let mut document = org(ids.iter().map(|id| (b::HAS_ADDRESS, link(id))).collect());
    for id in &ids[1..] {
        document.add(b::LOCALIZED_BY, address(id));
    }
    let (_, complete) = both("sh:property [ sh:path dfc-b:hasAddress ; sh:class dfc-b:Address ]", &document);
    assert_eq!(complete, ["sh:class /dfc-b:hasAddress/0 https://hub.example/a/0"]);
}
