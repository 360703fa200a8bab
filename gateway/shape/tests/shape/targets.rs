//! Which things a shape looks at.

use crate::*;
use passerelle_model::term::{Name, b};

const NAMELESS: &str = "sh:property [ sh:path dfc-b:name ; sh:minCount 1 ]";

fn target(statement: &str, document: &Node<'_>) -> Vec<String> {
    broken(&shapes(&format!("s:S a sh:NodeShape ; {statement} ; {NAMELESS} .")), document)
}

#[test]
fn a_class_targets_its_subclasses_wherever_they_lie() {
    let person = node(b::PERSON, "_:p", vec![]);
    let document = node(b::PLACE, "_:x", vec![(b::HAS_MAIN_CONTACT, Value::List(vec![inside(person)]))]);
    assert_eq!(target("sh:targetClass dfc-b:Agent", &document), ["sh:minCount /dfc-b:hasMainContact/@list/0"]);
    assert_eq!(target("sh:targetClass dfc-b:Organization", &document), Vec::<String>::new());
}

#[test]
fn every_base_of_dfc_names_the_same_class() {
    for base in [
        "https://github.com/datafoodconsortium/ontology/releases/latest/download/DFC_BusinessOntology.owl#",
        "http://w3id.org/dfc/ontology/v2.0.0/src/DFC_BusinessOntology.owl#",
        "https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#",
        "http://static.datafoodconsortium.org/ontologies/DFC_BusinessOntology.owl#",
        "http://static.datafoodconsortium.org/ontologies/DFC_FullModel.owl#",
    ] {
        let found = target(&format!("sh:targetClass <{base}Organization>"), &org(vec![]));
        assert_eq!(found, ["sh:minCount "], "{base}");
    }
}

#[test]
fn two_classes_of_one_target_examine_once() {
    let mut document = node(b::PERSON, "_:p", vec![]);
    document.types.push(b::ORGANIZATION.into());
    assert_eq!(target("sh:targetClass dfc-b:Agent", &document), ["sh:minCount "]);
    assert_eq!(target("sh:targetClass dfc-b:Person , dfc-b:Organization", &document), ["sh:minCount "]);
}

#[test]
fn classes_outside_the_vocabulary_are_targets_too() {
    let mut document = Node { types: vec![Name::Iri("https://other.example/Thing".into())], ..Node::default() };
    assert_eq!(target("sh:targetClass <https://other.example/Thing>", &document), ["sh:minCount "]);
    document.types.clear();
    assert_eq!(target("sh:targetClass <https://other.example/Thing>", &document), Vec::<String>::new());
}

#[test]
fn subjects_of_a_property_are_targets() {
    let document = org(vec![(b::EMAIL, text("a@b.example"))]);
    assert_eq!(target("sh:targetSubjectsOf dfc-b:email", &document), ["sh:minCount "]);
    assert_eq!(target("sh:targetSubjectsOf dfc-b:logo", &document), Vec::<String>::new());
}

#[test]
fn a_shape_that_is_a_class_targets_itself() {
    let text = format!(
        "<http://www.w3.org/2000/01/rdf-schema#Class> a <http://www.w3.org/2000/01/rdf-schema#Class> .
        dfc-b:Organization a sh:NodeShape , <http://www.w3.org/2000/01/rdf-schema#Class> ; {NAMELESS} ."
    );
    assert_eq!(broken(&shapes(&text), &org(vec![])), ["sh:minCount "]);
}
