//! `/accounts`, `/accounts/new`, `/exchanges`, `/jobs`: who sees what, and connecting.

use crate::ask::{Answer, Gateway};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use passerelle_fakes::{Fake, InProcess, OpenFoodNetwork, Size};
use passerelle_server::callers::Callers;
use passerelle_server::configuration::Configuration;
use passerelle_server::http::{App, router};
use passerelle_server::station::{Means, OPERATOR, Station};
use passerelle_server::translation::{Files, Platforms, Translator};
use passerelle_trust::Accounts;
use std::path::Path;
use std::sync::Arc;

const HUB: &str = "https://hub.example";
const TOKEN: &str = "a token of the operator";

/// A server with a folder of its own and one platform to connect.
fn served(folder: &Path) -> (Gateway, Arc<Station>) {
    let platforms = Arc::new(Platforms::embedded());
    let fake = Fake::new(OpenFoodNetwork::new(Size::default()));
    let means = Means {
        data: folder.join("data"),
        file: Some(folder.join("passerelle.toml")),
        platforms,
        network: Arc::new(InProcess::new().host(HUB, &fake)),
        renew: None,
        demonstration: None,
        address: "http://127.0.0.1:8080".into(),
    };
    let callers = Arc::new(Callers::default());
    let station = Station::new(means, Configuration::default(), callers, TOKEN);
    let translator = Translator { platforms: Platforms::new(Files::embedded()) };
    let app = App::new(translator, Configuration::default(), folder).with_station(&station);
    (Gateway::of(router(app)), station)
}

/// The cookie of somebody who signed in.
async fn signed_in(gateway: &Gateway, station: &Station, accounts: Accounts) -> String {
    let answer = gateway.get(&station.callers().link("ana", accounts)).await;
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_string()
}

async fn post(gateway: &Gateway, cookie: &str, path: &str, fields: &str) -> Answer {
    let request = Request::post(path).header("accept", "text/html").header("accept-language", "en");
    let request = request.header("cookie", cookie).header("content-type", "application/x-www-form-urlencoded");
    gateway.send(request.body(Body::from(fields.to_string())).unwrap()).await
}

async fn browse(gateway: &Gateway, cookie: &str, path: &str) -> Answer {
    let request = Request::get(path).header("accept", "text/html").header("cookie", cookie);
    gateway.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn strangers_are_told_to_sign_in() {
    let folder = tempfile::tempdir().unwrap();
    let (gateway, _) = served(folder.path());
    for path in ["/accounts/new", "/jobs/1", "/exchanges/1", "/exchanges/1/items/0"] {
        gateway.get(path).await.problem("sign-in-needed");
    }
    let answer = gateway.post("/jobs/verify", "{\"job\":\"verify\"}").await;
    answer.problem("sign-in-needed");
}

#[tokio::test]
async fn accounts_that_are_not_open_say_why() {
    let folder = tempfile::tempdir().unwrap();
    let (gateway, station) = served(folder.path());
    let cookie = signed_in(&gateway, &station, Accounts::All).await;
    let page = browse(&gateway, &cookie, "/accounts?lang=fr").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("Les comptes ne sont pas ouverts"), "{}", page.text());
    gateway.get("/accounts/halle").await.problem("not-open");
}

#[tokio::test]
async fn a_form_shows_the_steps_of_a_platform_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let (gateway, station) = served(folder.path());
    let cookie = signed_in(&gateway, &station, Accounts::All).await;
    let choose = browse(&gateway, &cookie, "/accounts/new?lang=en").await.text();
    assert!(choose.contains("/accounts/new?platform=openfoodnetwork"), "{choose}");
    for (lang, words) in [("en", "On the platform"), ("fr", "Sur la plateforme")] {
        let page = browse(&gateway, &cookie, &format!("/accounts/new?platform=openfoodnetwork&lang={lang}")).await;
        assert!(page.text().contains(words) && page.text().contains("type=\"password\""), "{}", page.text());
    }
    let some = signed_in(&gateway, &station, Accounts::Some(["halle".into()].into())).await;
    let refused = browse(&gateway, &some, "/accounts/new").await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn an_address_and_a_key_are_tried_before_anything_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let (gateway, station) = served(folder.path());
    let cookie = signed_in(&gateway, &station, Accounts::All).await;
    let form = |key: &str, more: &str| {
        format!(
            "platform=openfoodnetwork&url={HUB}&key={key}&currency=EUR&tax=gross&zone=Europe/Paris\
             &public_url=https://gateway.example&id=halle&action=test{more}"
        )
    };
    let wrong = post(&gateway, &cookie, "/accounts/new", &form("no-such-key", "")).await.text();
    assert!(wrong.contains("That did not work") && !wrong.contains("value=\"save\""), "{wrong}");
    assert!(!wrong.contains("no-such-key"), "a key is never sent back");
    let right = post(&gateway, &cookie, "/accounts/new", &form(OpenFoodNetwork::HUB_KEY, "")).await.text();
    assert!(right.contains("value=\"save\"") && right.contains("id=\"found\""), "{right}");
    assert!(!right.contains(OpenFoodNetwork::HUB_KEY), "a key is never sent back");
    assert!(!folder.path().join("passerelle.toml").exists(), "nothing is saved by trying");
    let missing = form(OpenFoodNetwork::HUB_KEY, "").replace("&currency=EUR", "");
    let missing = post(&gateway, &cookie, "/accounts/new", &missing).await.text();
    assert!(missing.contains("id=\"missing\"") && missing.contains("This is our guess"), "{missing}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demonstration_gives_way_to_the_first_own_account() {
    let folder = tempfile::tempdir().unwrap();
    let (gateway, station) = served(folder.path());
    station.open().await.unwrap();
    assert!(station.is_demonstration());
    let cookie = signed_in(&gateway, &station, Accounts::All).await;
    let form = format!(
        "platform=openfoodnetwork&url={HUB}&key={}&currency=EUR&tax=gross&zone=Europe/Paris&schedule=manual\
         &public_url=https://gateway.example&id=halle&action=save",
        OpenFoodNetwork::HUB_KEY
    );
    let saved = post(&gateway, &cookie, "/accounts/new", &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let job = saved.header("location").to_string();
    let done = tokio::time::timeout(std::time::Duration::from_secs(60), async {
        loop {
            let page = browse(&gateway, &cookie, &job).await.text();
            if !page.contains("http-equiv=\"refresh\"") {
                break page;
            }
            tokio::task::yield_now().await;
        }
    });
    let done = done.await.unwrap();
    assert!(done.contains("Done.") && done.contains("new or changed"), "{done}");
    assert!(!station.is_demonstration() && !folder.path().join("data/demonstration").exists());
    let query = "query=SELECT%20?s%20WHERE%20%7B?s%20a%20?c%7D%20LIMIT%201";
    let answer = browse_as(&gateway, &cookie, &format!("/sparql?{query}"), "text/csv").await.text();
    let record = answer.lines().nth(1).expect("a row").trim().to_string();
    assert!(record.starts_with("https://gateway.example/halle/"), "{answer}");
    let path = record.trim_start_matches("https://gateway.example");
    let turtle = browse_as(&gateway, &cookie, path, "text/turtle").await;
    assert_eq!((turtle.status, turtle.header("content-type")), (StatusCode::OK, "text/turtle; charset=utf-8"));
    assert!(turtle.text().contains(&record), "{}", turtle.text());
    let page = browse(&gateway, &cookie, &format!("{path}?lang=fr")).await;
    assert!(page.text().contains("Versions, la plus récente d"), "{}", page.text());
    let before = browse_as(&gateway, &cookie, &format!("{path}?at=2020-01-01T00:00:00Z"), "text/turtle").await;
    before.problem("not-found");
    let provenance = browse_as(&gateway, &cookie, &format!("{path}?provenance=prov"), "application/ld+json").await;
    assert!(provenance.text().contains("prov"), "{}", provenance.text());
    gateway.get(path).await.problem("sign-in-needed");
    for page in ["/accounts", "/accounts/halle", "/exchanges/1"] {
        let shown = browse(&gateway, &cookie, page).await;
        assert_eq!(shown.status, StatusCode::OK, "{page} {}", shown.text());
    }
}

async fn browse_as(gateway: &Gateway, cookie: &str, path: &str, accept: &str) -> Answer {
    let request = Request::get(path).header("accept", accept).header("cookie", cookie);
    gateway.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn only_the_operator_hands_jobs_over() {
    let folder = tempfile::tempdir().unwrap();
    let (gateway, station) = served(folder.path());
    let cookie = signed_in(&gateway, &station, Accounts::All).await;
    let send = |token: Option<&'static str>, body: &'static str| {
        let request = Request::post("/jobs/reload").header("cookie", &cookie);
        let request = match token {
            Some(token) => request.header("authorization", format!("Bearer {token}")),
            None => request,
        };
        gateway.send(request.body(Body::from(body)).unwrap())
    };
    send(None, "{\"job\":\"reload\"}").await.problem("sign-in-needed");
    send(Some(TOKEN), "{\"job\":\"verify\"}").await.problem("bad-request");
    send(Some(TOKEN), "no json").await.problem("bad-request");
    assert_eq!(OPERATOR, "operator");
    std::fs::write(folder.path().join("passerelle.toml"), "[limits]\nbodi = 1\n").unwrap();
    let answer = send(Some(TOKEN), "{\"job\":\"reload\"}").await;
    assert_eq!(answer.header("content-type"), "application/x-ndjson");
    let lines: Vec<serde_json::Value> =
        answer.text().lines().map(|line| serde_json::from_str(line).expect("JSON a line")).collect();
    assert_eq!(lines.last().unwrap()["code"], 2);
    assert!(lines[0]["words"][0].as_str().unwrap().contains("passerelle.toml:2:1"), "{lines:?}");
    let page = browse(&gateway, &cookie, "/accounts?lang=en").await.text();
    assert!(page.contains("the one before stays in force") && page.contains("bodi"), "{page}");
}
