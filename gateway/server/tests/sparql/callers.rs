//! Who asks, and what each of them sees.

use super::made::{ALL_TOKEN, HUB_TOKEN, serve, serve_at, two_accounts};
use passerelle_server::configuration::Limits;
use passerelle_trust::Accounts;

const THINGS: &str = "SELECT DISTINCT ?s { ?s a ?class } ORDER BY ?s";
const COUNT: &str = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
const NONE: &str = "SELECT ?s { ?s a ?class FILTER NOT EXISTS { ?s <https://hub.example/note> ?note } } ORDER BY ?s";

#[tokio::test]
async fn callers_with_other_accounts_have_other_answers() {
    let served = serve(two_accounts(), Limits::default()).await;
    let mut seen = Vec::new();
    for token in [None, Some(HUB_TOKEN), Some(ALL_TOKEN)] {
        let things = served.ask(THINGS, token).await.column("s");
        let count = served.ask(COUNT, token).await.column("n")[0].clone();
        seen.push((things.len(), things.iter().filter(|iri| iri.contains("/Order/")).count(), count));
    }
    // Two statements of every product are public, one is not; an order has two that are not.
    assert_eq!(seen, [(4, 0, "8".into()), (5, 1, "12".into()), (6, 2, "16".into())]);
    let without_note = served.ask(NONE, Some(HUB_TOKEN)).await.column("s");
    assert!(without_note.iter().any(|iri| iri.contains("/mill/")), "what is not seen does not exist: {without_note:?}");
}

#[tokio::test]
async fn an_unknown_token_counts_as_none_and_is_told_so() {
    let served = serve(two_accounts(), Limits::default()).await;
    let answer = served.ask(COUNT, Some("a token of another place")).await;
    assert_eq!(answer.column("n"), ["8"]);
    assert!(answer.header("warning").starts_with("299 passerelle \"the bearer token is not known"), "{answer:?}");
    assert_eq!(served.ask(COUNT, None).await.header("warning"), "");
    assert_eq!(served.ask(COUNT, Some(HUB_TOKEN)).await.header("warning"), "");
}

#[tokio::test]
async fn a_link_signs_a_browser_in_once() {
    let served = serve(two_accounts(), Limits::default()).await;
    let link = served.callers.link("ana", Accounts::All);
    assert_eq!(served.send(&format!("HEAD {link}"), &[], "").await.status, 204, "looking does not spend it");
    assert_eq!(served.get(&link, &[("Sec-Purpose", "prefetch")]).await.status, 204);
    let entered = served.get(&link, &[]).await;
    let cookie = entered.header("set-cookie").to_string();
    assert_eq!((entered.status, entered.header("location")), (303, "/"));
    assert!(cookie.contains("; httponly; samesite=lax; max-age=604800") && !cookie.contains("secure"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap();
    let page = served.get("/query", &[("Accept", "text/html"), ("Cookie", cookie)]).await.text();
    assert!(page.contains("<strong>ana</strong>") && page.contains("You see everything of 2 accounts"), "{page}");
    let again = served.get(&link, &[]).await;
    assert_eq!(again.status, 410);
    again.problem("link-spent");

    let elsewhere = [("Cookie", cookie), ("Sec-Fetch-Site", "cross-site")];
    let refused = served.send("POST /sign-out", &elsewhere, "").await;
    assert_eq!(refused.status, 403);
    refused.problem("cross-site");
    let own = [("Cookie", cookie), ("Sec-Fetch-Site", "same-origin")];
    let out = served.send("POST /sign-out", &own, "").await;
    assert!(out.status == 303 && out.header("set-cookie").contains("max-age=0"), "{out:?}");
    let page = served.get("/query", &[("Accept", "text/html"), ("Cookie", cookie)]).await.text();
    assert!(page.contains("public data of 2 accounts") && page.contains("Sign in to see more"), "{page}");
}

#[tokio::test]
async fn over_https_the_cookie_stays_there() {
    let served = serve_at(Some(two_accounts()), Limits::default(), Some("https://gateway.example")).await;
    let entered = served.get(&served.callers.link("ana", Accounts::All), &[]).await;
    let cookie = entered.header("set-cookie");
    assert!(cookie.starts_with("__host-passerelle=") && cookie.ends_with("; secure"), "{cookie}");
}
