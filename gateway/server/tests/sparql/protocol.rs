//! SPARQL 1.1 Protocol.

use super::made::{HERE, products, serve, serve_at, two_accounts};
use super::wire::encoded;
use passerelle_server::configuration::Limits;

const NAMES: &str = "PREFIX dfc-b: <https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#>
SELECT ?name { ?product a dfc-b:SuppliedProduct ; dfc-b:name ?name } ORDER BY ?name";
const GRAPH: &str = "CONSTRUCT WHERE { ?s ?p ?o }";

#[tokio::test]
async fn a_query_is_asked_in_three_ways() {
    let served = serve(two_accounts(), Limits::default()).await;
    let in_address = served.get(&format!("/sparql?query={}", encoded(NAMES)), &[]).await;
    let form = [("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")];
    let in_form = served.send("POST /sparql", &form, &format!("query={}", encoded(NAMES))).await;
    let in_body = served.ask(NAMES, None).await;
    for answer in [&in_address, &in_form, &in_body] {
        assert_eq!(answer.header("content-type"), "application/sparql-results+json");
        assert_eq!(answer.header("passerelle-rows"), "4");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        assert_eq!(answer.header("vary"), "accept, authorization, cookie");
        assert_eq!(answer.column("name")[0], "Product 1 of the hub");
    }
}

#[tokio::test]
async fn every_form_is_written_when_asked_for() {
    let served = serve(two_accounts(), Limits::default()).await;
    for (query, accept, named, media, words) in [
        (NAMES, "application/sparql-results+xml", "xml", "application/sparql-results+xml", "<sparql"),
        (NAMES, "text/csv", "csv", "text/csv; charset=utf-8; header=present", "name\r\n"),
        (NAMES, "text/tab-separated-values", "tsv", "text/tab-separated-values; charset=utf-8", "?name\n"),
        (NAMES, "*/*", "json", "application/sparql-results+json", "\"bindings\""),
        (GRAPH, "*/*", "turtle", "text/turtle; charset=utf-8", "gateway.example/hub"),
        (GRAPH, "application/n-triples", "ntriples", "application/n-triples", "> <"),
        (GRAPH, "application/ld+json", "jsonld", "application/ld+json", "\"@id\""),
    ] {
        let path = format!("/sparql?query={}", encoded(query));
        for answer in [
            served.get(&path, &[("Accept", accept)]).await,
            served.get(&format!("{path}&format={named}"), &[("Accept", "text/html")]).await,
        ] {
            assert_eq!((answer.status, answer.header("content-type")), (200, media), "{}", answer.text());
            assert!(answer.text().contains(words), "{named}: {}", answer.text());
        }
    }
    let none = served.get(&format!("/sparql?query={}", encoded(NAMES)), &[("Accept", "text/turtle")]).await;
    assert_eq!(none.status, 406);
    assert_eq!(none.problem("not-acceptable")["known"].as_array().map(Vec::len), Some(4));
    let yes = served.ask("ASK { ?s ?p ?o }", None).await;
    assert_eq!(yes.json()["boolean"], true);
}

#[tokio::test]
async fn what_the_protocol_forbids_or_we_do_not_do_is_refused_with_words() {
    let served = serve(two_accounts(), Limits::default()).await;
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    for (line, headers, body, status, kind) in [
        ("GET /sparql?query=ASK%7B%7D&query=ASK%7B%7D", vec![], "", 400, "bad-request"),
        ("GET /sparql?query=ASK%7B%7D&default-graph-uri=a", vec![], "", 400, "bad-query"),
        ("GET /sparql?query=ASK%7B%7D&named-graph-uri=a", vec![], "", 400, "bad-query"),
        ("GET /sparql?query=ASK%7B%7D&format=pdf", vec![], "", 406, "not-acceptable"),
        ("GET /sparql?query=", vec![], "", 400, "bad-query"),
        ("POST /sparql", vec![form], "update=CLEAR+ALL", 400, "bad-query"),
        ("POST /sparql", vec![form], "", 400, "bad-request"),
        (
            "POST /sparql?query=ASK%7B%7D",
            vec![("Content-Type", "application/sparql-query")],
            "ASK{}",
            400,
            "bad-request",
        ),
        ("POST /sparql", vec![("Content-Type", "application/sparql-update")], "CLEAR ALL", 400, "bad-query"),
        ("POST /sparql", vec![("Content-Type", "application/json")], "{}", 415, "unsupported-media"),
        ("POST /sparql", vec![], "ASK {}", 415, "unsupported-media"),
        (
            "POST /sparql",
            vec![("Content-Type", "application/sparql-query; charset=latin1")],
            "ASK{}",
            415,
            "unsupported-media",
        ),
        (
            "POST /sparql",
            vec![("Content-Type", "application/sparql-query"), ("Content-Encoding", "br")],
            "x",
            415,
            "bad-encoding",
        ),
        (
            "POST /sparql",
            vec![("Content-Type", "application/sparql-query")],
            "INSERT DATA { <a:b> <a:b> <a:b> }",
            400,
            "bad-query",
        ),
        (
            "POST /sparql",
            vec![("Content-Type", "application/sparql-query")],
            "ASK { SERVICE <http://a/> {} }",
            400,
            "bad-query",
        ),
        ("PUT /sparql", vec![], "", 405, "method-not-allowed"),
    ] {
        let answer = served.send(line, &headers, body).await;
        assert_eq!(answer.status, status, "{line} {body}: {}", answer.text());
        answer.problem(kind);
    }
}

#[tokio::test]
async fn a_mistake_is_shown_at_its_place() {
    let served = serve(two_accounts(), Limits::default()).await;
    let problem = served.ask("SELECT ?a\nWHER { ?a ?b ?c }", None).await.problem("bad-query");
    assert_eq!(problem["line"], 2, "{problem}");
    assert!(problem["column"].as_u64().is_some_and(|column| column >= 1), "{problem}");
    let large = served.ask(&"x".repeat((1 << 20) + 1), None).await;
    assert_eq!(large.status, 413);
    large.problem("too-large");
}

#[tokio::test]
async fn without_a_query_a_program_gets_the_description_and_a_browser_the_page() {
    let served = serve_at(Some(two_accounts()), Limits::default(), Some(HERE)).await;
    let described = served.get("/sparql", &[]).await;
    assert_eq!(described.header("content-type"), "text/turtle; charset=utf-8");
    assert!(described.text().contains(&format!("<{HERE}/sparql>")), "{}", described.text());
    let json = served.get("/sparql", &[("Accept", "application/ld+json")]).await;
    assert_eq!(json.header("content-type"), "application/ld+json");
    assert!(json.json().to_string().contains("SPARQL11Query"), "{}", json.text());
    let browser =
        [("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"), ("Accept-Language", "fr")];
    let page = served.get("/sparql", &browser).await;
    assert_eq!((page.status, page.header("location")), (303, "/query?lang=fr"));
    let page = served.get("/sparql?query=ASK%7B%7D", &browser).await;
    assert_eq!((page.status, page.header("location")), (303, "/query?query=ask%7b%7d&run=1&lang=fr"));
}

#[tokio::test]
async fn pages_of_other_sites_may_ask_without_credentials() {
    let served = serve(two_accounts(), Limits::default()).await;
    let asked = [("Origin", "https://other.example"), ("Access-Control-Request-Method", "POST")];
    let allowed = served.send("OPTIONS /sparql", &asked, "").await;
    assert_eq!((allowed.status, allowed.header("access-control-allow-origin")), (204, "*"));
    assert_eq!(allowed.header("access-control-allow-methods"), "get, post");
    assert_eq!(allowed.header("access-control-allow-credentials"), "");
    let refused = served.ask("nonsense", None).await;
    assert_eq!(refused.header("access-control-allow-origin"), "*", "a problem can be read too");
}

#[tokio::test]
async fn a_graph_that_is_not_whole_answers_nothing() {
    let served = serve_at(None, Limits::default(), None).await;
    let answer = served.ask("ASK {}", None).await;
    assert_eq!((answer.status, answer.header("retry-after")), (503, "5"));
    answer.problem("catching-up");
    let page = served.get("/query?query=ASK%7B%7D&run=1", &[("Accept", "text/html")]).await;
    assert!(page.status == 200 && page.text().contains("id=\"catching-up\""), "{}", page.text());
}

#[tokio::test]
async fn a_large_answer_waits_in_a_file_and_arrives_whole() {
    let served = serve(products(30_000), Limits { query_rows: 10_000_000, ..Limits::default() }).await;
    let answer = served.ask("SELECT * { ?s ?p ?o }", None).await;
    assert!(answer.body.len() > 3 << 20, "{}", answer.body.len());
    assert_eq!(answer.header("content-length"), answer.body.len().to_string());
    assert_eq!(answer.column("s").len(), 60_000);
    assert_eq!(std::fs::read_dir(served.spool.path()).unwrap().count(), 0);
}
