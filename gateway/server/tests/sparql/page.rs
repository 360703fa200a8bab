//! `/query`, as a browser without script has it.

use super::made::{ALL_TOKEN, HERE, products, serve, serve_at, two_accounts};
use super::wire::{Answer, encoded};
use passerelle_server::configuration::Limits;

async fn shown(served: &super::made::Served, query: &str, language: &str) -> String {
    let path = format!("/query?query={}&run=1&lang={language}", encoded(query));
    let answer: Answer = served.get(&path, &[("Accept", "text/html")]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.text()
}

#[tokio::test]
async fn it_says_before_a_query_what_is_seen_and_what_it_may_cost() {
    let served = serve(two_accounts(), Limits::default()).await;
    let en = served.get("/query", &[("Accept-Language", "en")]).await;
    assert_eq!(en.header("cache-control"), "no-store");
    let (en, fr) = (en.text(), served.get("/query?lang=fr", &[]).await.text());
    assert!(en.contains("the public data of 2 accounts") && en.contains("may take 5 s and give 100,000 rows"), "{en}");
    assert!(fr.contains("les données publiques de 2 comptes") && fr.contains("peut prendre 5 s"), "{fr}");
    assert!(
        !en.contains("id=\"sentence\"")
            && en.contains("id=\"outcome\" aria-labelledby=\"outcome-title\" tabindex=\"-1\" hidden")
    );
    let bearer = format!("Bearer {ALL_TOKEN}");
    let steward = served.get("/query", &[("Authorization", &bearer)]).await.text();
    assert!(steward.contains("everything of 2 accounts") && steward.contains("1,000,000 rows"), "{steward}");
    assert!(
        steward.contains("Order: what is said of them") && !en.contains("Order: what"),
        "examples are of what is seen"
    );
}

#[tokio::test]
async fn rows_are_a_table_with_readable_links() {
    let served = serve_at(Some(two_accounts()), Limits::default(), Some(HERE)).await;
    let page = shown(&served, "SELECT ?s ?class { ?s a ?class } ORDER BY ?s", "en").await;
    assert!(page.contains(&format!("<a href=\"{HERE}/hub/SuppliedProduct/1\" rel=\"noreferrer noopener\" title=\"{HERE}/hub/SuppliedProduct/1\">/hub/SuppliedProduct/1</a>")), "{page}");
    assert!(page.contains(">dfc-b:SuppliedProduct</a>") && page.contains("4 rows in "), "{page}");
    assert!(page.contains("id=\"file-csv\" href=\"/sparql?query=SELECT%20"), "{page}");
    let graph = shown(&served, "CONSTRUCT WHERE { ?s a ?class }", "fr").await;
    assert!(graph.contains("<pre id=\"graph\"") && graph.contains("4 énoncés en"), "{graph}");
    assert!(shown(&served, "ASK {}", "fr").await.contains("Oui, en "));
    assert!(shown(&served, "SELECT * { <a:b> ?p ?o }", "en").await.contains("id=\"empty\""));
}

#[tokio::test]
async fn only_the_first_rows_are_shown_and_the_file_has_all() {
    let served = serve(products(2000), Limits::default()).await;
    let page = shown(&served, "SELECT ?s { ?s a ?class }", "en").await;
    assert!(page.contains("2,000 rows in ") && page.contains("The first 1000 are shown"), "{page}");
    assert_eq!(page.matches("<tr><td>").count(), 1000);
    let file = page.split("id=\"file-csv\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let csv = served.get(&file.replace("&#38;", "&"), &[]).await;
    assert_eq!(csv.text().lines().count(), 2001, "{file}");
}

#[tokio::test]
async fn a_mistake_is_marked_in_its_line() {
    let served = serve(two_accounts(), Limits::default()).await;
    let page = shown(&served, "SELECT ?a\nWHER { ?a ?b ?c }", "fr").await;
    assert!(page.contains("data-kind=\"bad-query\"") && page.contains("data-line=\"2\""), "{page}");
    assert!(page.contains("<mark>") && page.contains("/problems/bad-query?lang=fr"), "{page}");
    assert!(page.contains("WHER { ?a ?b ?c }</textarea>"), "the query stays: {page}");
}

#[tokio::test]
async fn nothing_that_is_asked_or_answered_becomes_markup() {
    let served = serve(two_accounts(), Limits::default()).await;
    let query = "SELECT (\"<img src=x onerror=alert(1)>\" AS ?a) (<javascript:alert(1)> AS ?b) {} #</textarea><script>";
    let page = shown(&served, query, "en").await;
    assert!(
        !page.contains("<img src=x") && !page.contains("</textarea><script>") && !page.contains("href=\"javascript"),
        "{page}"
    );
    assert!(page.contains("javascript:alert(1)"), "{page}");
}

#[tokio::test]
async fn a_long_query_is_sent_in_a_form() {
    let served = serve(two_accounts(), Limits::default()).await;
    let query = format!("ASK {{}} #{}", "x".repeat(50_000));
    let form = [("Content-Type", "application/x-www-form-urlencoded"), ("Accept-Language", "en")];
    let page = served.send("POST /query", &form, &format!("run=1&query={}", encoded(&query))).await;
    assert!(page.status == 200 && page.text().contains("Yes, in "), "{}", page.status);
}
