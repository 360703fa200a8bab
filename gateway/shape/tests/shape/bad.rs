//! Shapes files that are turned down, with the line to look at.

use crate::PREFIXES;
use passerelle_shape::Shapes;

fn refused(body: &str) -> String {
    let text = format!("{PREFIXES}s:S a sh:NodeShape ; sh:targetClass dfc-b:Organization ;\n {body} .");
    match Shapes::parse(&text, "mine.ttl") {
        Ok(_) => panic!("accepted: {body}"),
        Err(bad) => bad.to_string(),
    }
}

#[test]
fn what_is_not_supported_is_named_with_its_line() {
    for (body, what) in [
        ("sh:sparql [ sh:select \"\" ]", "`sh:sparql` is not supported"),
        ("sh:targetNode s:x", "`sh:targetNode` is not supported"),
        ("sh:targetObjectsOf dfc-b:name", "`sh:targetObjectsOf` is not supported"),
        ("sh:property [ sh:path [ sh:zeroOrMorePath dfc-b:name ] ]", "`sh:zeroOrMorePath` is not supported"),
        ("sh:property [ sh:path dfc-b:name ; sh:minCuont 1 ]", "`sh:minCuont` is not supported"),
        ("sh:reifierShape [ ]", "`sh:reifierShape` is not supported"),
    ] {
        let message = refused(body);
        assert!(message.starts_with("mine.ttl:8: "), "{message}");
        assert!(message.contains(what), "{message}");
    }
}

#[test]
fn values_of_the_wrong_sort_are_named() {
    for (body, what) in [
        ("sh:property [ sh:path dfc-b:name ; sh:minCount \"one\" ]", "`sh:minCount` is `one`; a whole number"),
        ("sh:property [ sh:path dfc-b:name ; sh:minCount -1 ]", "`sh:minCount` is `-1`"),
        ("sh:property [ sh:path dfc-b:name ; sh:nodeKind sh:Iri ]", "a node kind of SHACL"),
        ("sh:property [ sh:path dfc-b:name ; sh:minInclusive \"low\" ]", "a number, a date or a duration"),
        ("sh:property [ sh:path dfc-b:name ; sh:in \"a\" ]", "a list is wanted"),
        ("sh:property [ sh:minCount 1 ]", "`sh:minCount` is on a node shape"),
        ("sh:property [ sh:maxLength 1 ]", "a shape with `sh:path` is wanted"),
        ("sh:severity s:Bad", "`sh:Info`, `sh:Warning` or `sh:Violation` is wanted"),
        ("sh:node s:Nowhere", "a shape described in these files is wanted"),
        ("sh:minCount 1", "a shape with a path is wanted"),
        ("sh:closed \"perhaps\"", "`true` or `false` is wanted"),
    ] {
        assert!(refused(body).contains(what), "{}", refused(body));
    }
}

#[test]
fn parameters_do_not_repeat_or_stand_alone() {
    for (body, what) in [
        ("sh:property [ sh:path dfc-b:name ; sh:maxCount 1 , 2 ]", "`sh:maxCount` is given more than once"),
        ("sh:property [ sh:path dfc-b:name , dfc-b:email ]", "`sh:path` is given more than once"),
        ("sh:property [ sh:path dfc-b:name ; sh:flags \"i\" ]", "`sh:flags` needs `sh:pattern`"),
        ("sh:ignoredProperties ( rdf:type )", "`sh:ignoredProperties` needs `sh:closed`"),
        ("sh:property [ sh:path dfc-b:name ; sh:qualifiedMinCount 1 ]", "needs `sh:qualifiedValueShape`"),
        (
            "sh:property [ sh:path dfc-b:name ; sh:qualifiedValueShape [ sh:minLength 1 ] ]",
            "needs `sh:qualifiedMinCount`",
        ),
    ] {
        assert!(refused(body).contains(what), "{}", refused(body));
    }
}

#[test]
fn patterns_are_tried_when_they_are_read() {
    for pattern in ["(", "[a-z-[aeiou]]", "[a&&b]", "a{3,2}"] {
        let message = refused(&format!("sh:property [ sh:path dfc-b:name ; sh:pattern \"{pattern}\" ]"));
        assert!(message.contains("is not a usable pattern"), "{message}");
    }
    let message = refused("sh:property [ sh:path dfc-b:name ; sh:pattern \"a\" ; sh:flags \"g\" ]");
    assert!(message.contains("unknown flag `g`"), "{message}");
}

#[test]
fn a_misspelt_term_is_an_error() {
    let message = refused("sh:property [ sh:path dfc-b:naem ; sh:minCount 1 ]");
    assert!(message.contains("naem` is not a term of the vocabulary"), "{message}");
}

#[test]
fn a_shape_that_refers_to_itself_is_an_error() {
    let message = refused("sh:property [ sh:path dfc-b:affiliatedTo ; sh:node s:S ]");
    assert!(message.contains("refers to itself"), "{message}");
}

#[test]
fn broken_turtle_is_named_with_its_line() {
    let bad = Shapes::parse("@prefix s: <https://hub.example/> .\ns:a s:b .\n", "mine.ttl").unwrap_err();
    assert_eq!((bad.file.as_str(), bad.line), ("mine.ttl", 2));
}

#[test]
fn a_shape_that_nothing_uses_is_still_read() {
    let text = format!("{PREFIXES}s:Unused sh:property [ sh:path dfc-b:name ; sh:sparql [ ] ] .");
    assert!(Shapes::parse(&text, "mine.ttl").unwrap_err().to_string().contains("sh:sparql"));
}
