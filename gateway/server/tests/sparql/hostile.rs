//! Queries that would cost too much are cut or refused, and others go on.

use super::made::{ALL_TOKEN, products, serve, two_accounts};
use passerelle_server::configuration::Limits;
use std::time::{Duration, Instant};

/// Most that the end may come after the time of a query, on a busy machine.
const SLACK: Duration = Duration::from_secs(2);

#[tokio::test]
async fn a_query_that_takes_too_long_is_stopped_in_time() {
    let served = serve(products(3000), Limits { query_seconds: 1, ..Limits::default() }).await;
    for query in [
        "SELECT (COUNT(*) AS ?n) { ?a ?p ?c . ?d ?p ?f . ?g ?p ?i }",
        "SELECT ?a { ?a ?p ?c . ?d ?p ?f FILTER(REGEX(CONCAT(?c, ?f), '(a+)+b$') && ?c > ?f) } ORDER BY ?f LIMIT 1",
        "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|^!<x:y>)* ?b . ?b (!<x:z>|^!<x:z>)* ?d }",
        "SELECT ?a { ?a ?p ?c OPTIONAL { ?d ?p ?f OPTIONAL { ?g ?p ?i FILTER(?c = ?f && ?f != ?i) } } } ORDER BY ?a",
    ] {
        let begun = Instant::now();
        let answer = served.ask(query, Some(ALL_TOKEN)).await;
        assert!(begun.elapsed() < Duration::from_secs(1) + SLACK, "{:?}: {query}", begun.elapsed());
        assert!(matches!(answer.status, 503 | 422), "{query}: {} {}", answer.status, answer.text());
        let problem = answer.json();
        assert!(problem["type"].as_str().unwrap().contains("/problems/"), "{problem}");
    }
    let begun = Instant::now();
    let answer = served.ask("SELECT (COUNT(*) AS ?n) { ?a ?p ?c . ?d ?p ?f . ?g ?p ?i }", None).await;
    let problem = answer.problem("query-too-long");
    assert!(problem["detail"].as_str().unwrap().contains("0.5 seconds"), "{problem}");
    assert!(problem["next"].as_str().unwrap().contains("sign in"), "{problem}");
    assert!(begun.elapsed() < SLACK);
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_a_problem_and_no_part() {
    let served = serve(products(500), Limits { query_rows: 100, ..Limits::default() }).await;
    let answer = served.ask("SELECT * { ?s ?p ?o }", Some(ALL_TOKEN)).await;
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert!(answer.problem("answer-too-large")["detail"].as_str().unwrap().contains("100 rows"));
    assert_eq!(served.ask("SELECT * { ?s ?p ?o } LIMIT 100", Some(ALL_TOKEN)).await.column("s").len(), 100);
    assert_eq!(served.ask("SELECT * { ?s ?p ?o } LIMIT 11", None).await.status, 422, "a tenth for anyone");
    let bytes = serve(products(500), Limits { query_bytes: 5000, ..Limits::default() }).await;
    bytes.ask("SELECT * { ?s ?p ?o }", Some(ALL_TOKEN)).await.problem("answer-too-large");
}

#[tokio::test]
async fn nesting_is_refused_before_it_is_parsed() {
    let served = serve(two_accounts(), Limits::default()).await;
    let deep = 50_000;
    for query in [
        format!("ASK {}{}", "{".repeat(deep), "}".repeat(deep)),
        format!("ASK {{ FILTER({}1{}) }}", "(".repeat(deep), ")".repeat(deep)),
        format!("ASK {{ ?a {}<a:b>{} ?b }}", "(".repeat(deep), ")".repeat(deep)),
        format!("ASK {{ FILTER({}1) }}", "!".repeat(deep)),
    ] {
        served.ask(&query, None).await.problem("bad-query");
    }
    assert_eq!(served.ask("ASK {}", None).await.json()["boolean"], true, "the server lives");
}

#[tokio::test]
async fn a_full_house_says_when_to_come_back() {
    let served = serve(two_accounts(), Limits { queries: 0, ..Limits::default() }).await;
    let answer = served.ask("ASK {}", None).await;
    assert_eq!((answer.status, answer.header("retry-after")), (503, "2"));
    answer.problem("busy");
}
