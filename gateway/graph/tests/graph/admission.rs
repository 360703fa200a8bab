//! Which queries are not taken, and in which words.

use crate::made::*;
use passerelle_graph::{Format, MemoryGraph, QueryError};
use passerelle_model::loss::Text;

fn refusal(query: &str) -> Text {
    let graph = graph(vec![]);
    match try_ask(&graph, query, &all(&graph), Format::Json) {
        Err(QueryError::Refused(text)) => text,
        other => panic!("{query}: {other:?}"),
    }
}

#[test]
fn each_refusal_says_what_was_found_and_what_to_do() {
    let long_regex = format!("SELECT * {{ ?s ?p ?o FILTER(REGEX(?o, \"{}\")) }}", "a".repeat(300));
    let many = format!("SELECT * {{ {} }}", "?s ?p ?o . ".repeat(65));
    let optionals = format!("SELECT * {{ ?s :z ?y {} }}", "OPTIONAL { ?s :b ?v } ".repeat(17));
    for (query, english, french) in [
        ("SELECT * { SERVICE <https://other.example/> { ?s ?p ?o } }", "VALUES", "VALUES"),
        ("SELECT * FROM <https://other.example/> { ?s ?p ?o }", "leave the clause out", "retirez la clause"),
        ("DELETE WHERE { ?s ?p ?o }", "DELETE is an update", "DELETE est une mise à jour"),
        ("SELECT * { ?s ?p ?o . ?a ?b ?c }", "?a, ?b, ?c", "aucune|rien ne relie"),
        ("SELECT * { ?s ?p ?o OPTIONAL { ?a ?b ?c } }", "share|nothing ties", "rien ne relie"),
        ("SELECT * { ?s :a*/:b+/:c* ?o . ?o :d+/:e+ ?x }", "5 paths", "5 chemins"),
        ("SELECT * {\n ?s ?p ?o\n FILTER(?o < }", "line 4", "ligne 4"),
        (&long_regex, "300 bytes", "300 octets"),
        (&many, "65 triple patterns", "65 motifs"),
        ("DESCRIBE :a", "Turtle", "Turtle"),
        (&optionals, "17 OPTIONAL", "17 clauses OPTIONAL"),
    ] {
        let text = refusal(query);
        assert!(english.split('|').any(|part| text.en.contains(part)), "{}", text.en);
        assert!(french.split('|').any(|part| text.fr.contains(part)), "{}", text.fr);
    }
}

#[test]
fn ordinary_queries_are_taken() {
    let graph = graph(vec![]);
    for query in [
        "SELECT * { ?s ?p ?o }",
        "SELECT * { :a ?p ?o . :b ?q ?r }",
        "SELECT * { VALUES ?s { :a :b } ?s ?p ?o OPTIONAL { ?s :name ?n } }",
        "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o MINUS { ?s :gone true } } GROUP BY ?s HAVING(?n > 1) ORDER BY DESC(?n)",
        "SELECT * { { SELECT (MAX(?p) AS ?max) { ?x :price ?p } } ?s :price ?max }",
        "SELECT * { { SELECT (MAX(?p) AS ?max) { ?x :price ?p } } ?s :price ?price FILTER(?price = ?max) }",
        "SELECT * { ?s :a/:b|^:c ?o . BIND(STR(?o) AS ?t) }",
    ] {
        try_ask(&graph, query, &all(&graph), Format::Json).unwrap_or_else(|error| panic!("{query}: {error}"));
    }
}

/// On the stack of a thread that blocks for a server, in a build that optimises nothing.
fn on_a_small_stack(query: String) -> Result<String, String> {
    std::thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(move || {
            let graph: MemoryGraph = graph(vec![]);
            try_ask(&graph, &query, &all(&graph), Format::Json).map_err(|error| error.to_string())
        })
        .expect("a thread")
        .join()
        .expect("no panic")
}

#[test]
fn no_query_overflows_the_stack() {
    for times in [15, 60, 490, 30_000] {
        let n = |part: &str| part.repeat(times);
        for query in [
            format!("SELECT * {{ FILTER({}1{}) }}", n("("), n(")")),
            format!("SELECT * {{ {}{} }}", n("{"), n("}")),
            format!("SELECT * {{ ?s ?p {}{} }}", n("[:a "), n("]")),
            format!("SELECT * {{ ?s ?p {}1{} }}", n("("), n(")")),
            format!("SELECT * {{ ?s {}:a{} ?o }}", n("("), n(")")),
            format!("SELECT * {{ ?s {}:a ?o }}", n(":a/")),
            format!("SELECT * {{ ?s {}:a ?o }}", n(":a|")),
            format!("SELECT * {{ ?s {}:a ?o }}", n("^")),
            format!("SELECT * {{ ?s :a{} ?o }}", n("?")),
            format!("SELECT * {{ ?s !({}:a) ?o }}", n(":a|")),
            format!("SELECT * {{ FILTER({}?a) }}", n("!")),
            format!("SELECT * {{ FILTER({}1) }}", n("-")),
            format!("SELECT * {{ FILTER({}1) }}", n("- ")),
            format!("SELECT * {{ FILTER({}1) }}", n("1+")),
            format!("SELECT * {{ FILTER({}1) }}", n("1 ")),
            format!("SELECT * {{ FILTER(1{}) }}", n(" -1")),
            format!("SELECT * {{ FILTER(1{}) }}", n(" +1")),
            format!("SELECT * {{ FILTER({}1) }}", n("?a||")),
            format!("SELECT * {{ FILTER({}1) }}", n("?a&&?b||")),
            format!("SELECT * {{ FILTER(?a IN ({}1)) }}", n("1,")),
            format!("SELECT * {{ FILTER({}1{}) }}", n("IF(1,1,"), n(")")),
            format!("SELECT * {{ {{}} {} }}", n("UNION {}")),
            format!("SELECT * {{ {} }}", n("OPTIONAL { :a :b :c } ")),
            format!(
                "SELECT * {{ ?s :z ?y {} }}",
                (0..times).map(|i| format!("OPTIONAL {{ ?s :b ?v{i} }} ")).collect::<String>()
            ),
            format!(
                "SELECT * {{ ?s :z ?y {}{} }}",
                (0..times).map(|i| format!("OPTIONAL {{ ?s :b ?v{i} ")).collect::<String>(),
                n("}")
            ),
            format!("SELECT * {{ {}{} }}", n("OPTIONAL { :a :b :c "), n("}")),
            format!("SELECT * {{ {} }}", n("FILTER(?a) ")),
            format!("SELECT * {{ {}{} }}", n("FILTER EXISTS { "), n("}")),
            format!("SELECT * {{ {} }}", n("MINUS { ?a ?b ?c } ")),
            format!("SELECT * {{ {} }}", n("{ :a :b :c } ")),
            format!("SELECT * {{ {}{} }}", n("{ SELECT * "), n("}")),
            format!("SELECT {} {{ }}", (0..times).map(|i| format!("(1 AS ?v{i}) ")).collect::<String>()),
            format!("SELECT * {{ {} }}", (0..times).map(|i| format!("BIND(1 AS ?v{i}) ")).collect::<String>()),
            format!("SELECT * {{ {} }}", (0..times).map(|i| format!("VALUES ?v{i} {{ 1 }} ")).collect::<String>()),
            format!("SELECT (1 AS ?n) {{ }} GROUP BY {}", n("(STR(?a)) ")),
            format!("SELECT (1 AS ?n) {{ }} GROUP BY {}", n("STR(?a) ")),
            format!("SELECT (1 AS ?n) {{ }} ORDER BY {}", n("STR(?a) ")),
            format!("SELECT (1 AS ?n) {{ }} HAVING {}", n("(?a) ")),
            format!("SELECT * {{ {} }}", n("GRAPH ?g {} ")),
            format!("SELECT * {{ {} }}", n("?s ?p ?o . ")),
            format!("SELECT * {{ ?s ?p {}1 }}", n("1,")),
            format!("SELECT * {{ ?s {} ?p 1 }}", n("?p 1;")),
            format!("SELECT * {{ VALUES ?a {{ {} }} }}", n("1 ")),
            format!("SELECT * {{ VALUES (?a) {{ {} }} }}", n("(1)")),
            format!("SELECT * {{ VALUES (?a) {{ {} }} }}", n("(")),
            format!("{} SELECT * {{ }}", n("PREFIX a: <https://hub.example/> ")),
            n("{"),
            n("'"),
            n("\\"),
            n("<"),
            n("#"),
        ] {
            // Taken or refused: either is an answer.
            let _ = on_a_small_stack(query);
        }
    }
}
