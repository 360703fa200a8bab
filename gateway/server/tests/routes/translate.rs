//! `POST /translate`

use crate::ask::{Gateway, PRODUCTS, SETTINGS};
use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode};
use flate2::Compression;
use flate2::write::GzEncoder;
use http_body::Frame;
use http_body_util::StreamBody;
use std::io::Write;
use tokio::sync::mpsc;

fn to_dfc(more: &str) -> String {
    format!("/translate?from=openfoodnetwork/shop-product&to=dfc-1.16&{SETTINGS}{more}")
}

/// A shop window of so many products.
fn window(products: usize) -> String {
    let one = &PRODUCTS[1..PRODUCTS.rfind("},").unwrap_or(0)];
    let one = one.split("},\n  {").next().unwrap_or(one);
    let items: Vec<String> = (0..products).map(|i| one.replace("\"id\":11", &format!("\"id\":{i}")) + "}").collect();
    format!("[{}]", items.join(","))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

#[tokio::test]
async fn a_shop_window_becomes_dfc_with_its_counts() {
    let answer = Gateway::new().post(&to_dfc(""), PRODUCTS).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("passerelle-items"), "2");
    assert_eq!(answer.header("passerelle-refusals"), "0");
    let lost: u32 = answer.header("passerelle-losses").parse().expect("a count");
    assert!(lost > 0, "`shelf` at least is unknown");
    assert!(answer.text().contains("dfc-b:SuppliedProduct"));
}

#[tokio::test]
async fn it_is_recognised_when_nobody_says_what_it_is() {
    let answer = Gateway::new().post(&format!("/translate?{SETTINGS}"), PRODUCTS).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert!(answer.json()["@graph"].is_array());
}

#[tokio::test]
async fn the_report_comes_inside_in_the_language_of_the_reader() {
    let gateway = Gateway::new();
    let (en, fr) = (gateway.post(&to_dfc("&report=inline&lang=en"), PRODUCTS).await.json(), {
        gateway.post(&to_dfc("&report=inline&lang=fr"), PRODUCTS).await.json()
    });
    assert_eq!(en["report"]["items"], 2);
    assert!(en["document"]["@graph"].is_array());
    let shelf = |report: &serde_json::Value| {
        let losses = report["report"]["losses"].as_array().expect("losses").clone();
        losses.into_iter().find(|loss| loss["first"].as_str().is_some_and(|at| at.ends_with("/shelf"))).expect("shelf")
    };
    assert_eq!(shelf(&en)["reason"], "unknown-field");
    assert_ne!(shelf(&en)["detail"], shelf(&fr)["detail"]);
}

#[tokio::test]
async fn turtle_in_a_report_is_a_string() {
    let json = Gateway::new().post(&to_dfc("&out=turtle&report=inline"), PRODUCTS).await.json();
    assert!(json["document"].as_str().is_some_and(|turtle| turtle.contains("@prefix")), "{json}");
}

#[tokio::test]
async fn a_form_says_the_same_as_a_query() {
    let gateway = Gateway::new();
    let fields = [
        ("from", None, "openfoodnetwork/shop-product"),
        ("to", None, "dfc-1.16"),
        ("settings", None, "base=https://hub.example/api/dfc currency=EUR tax=gross"),
        ("file", Some("shop.json"), PRODUCTS),
    ];
    let form = gateway.form("/translate", &fields).await;
    assert_eq!(form.text(), gateway.post(&to_dfc(""), PRODUCTS).await.text());
}

#[tokio::test]
async fn gzip_is_read_and_bounded() {
    let gateway = Gateway::with("limits = { body = 100000 }");
    let send = |body: Vec<u8>| Request::post(to_dfc("")).header("content-encoding", "gzip").body(Body::from(body));
    let answer = gateway.send(send(gzip(PRODUCTS.as_bytes())).unwrap()).await;
    assert_eq!(answer.header("passerelle-items"), "2", "{}", answer.text());
    let bomb = gzip(&vec![b' '; 50_000_000]);
    assert!(bomb.len() < 100_000 * 3, "the bomb itself is small");
    let answer = gateway.send(send(bomb[..90_000.min(bomb.len())].to_vec()).unwrap()).await;
    answer.problem("too-large");
    gateway.send(send(b"not gzip at all".to_vec()).unwrap()).await.problem("bad-encoding");
    let brotli = Request::post(to_dfc("")).header("content-encoding", "br").body(Body::from("x")).unwrap();
    gateway.send(brotli).await.problem("bad-encoding");
}

#[tokio::test]
async fn a_table_of_settings_fits_one_field() {
    let body = r#"{"id":1,"name":"Noisettes","variants":[{"id":11,"price":"3.8","tax_category_id":1,"variant_unit":"weight",
        "variant_unit_scale":1.0,"unit_value":250.0,"on_demand":false,"on_hand":1,"producer_id":3}]}"#;
    let path = |rates| format!("/translate?from=openfoodnetwork/product&to=dfc-1.16&{SETTINGS}&{rates}");
    let gateway = Gateway::new();
    let one = gateway.post(&path("tax_rates=1%20%3D%205.5%2C%202%20%3D%2020"), body).await;
    assert!(one.text().contains("5.5"), "{}", one.text());
    assert_eq!(one.text(), gateway.post(&path("tax_rates.1=5.5"), body).await.text());
}

#[tokio::test]
async fn missing_settings_are_named_all_at_once() {
    let path = "/translate?from=openfoodnetwork/shop-product&to=dfc-1.16&lang=fr";
    let answer = Gateway::new().post(path, PRODUCTS).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.header("content-language"), "fr");
    let problem = answer.problem("missing-settings");
    let names: Vec<_> = problem["missing"].as_array().expect("a list").iter().map(|spec| &spec["name"]).collect();
    assert_eq!(names, ["base", "currency", "tax"]);
    assert!(problem["line"].as_str().is_some_and(|line| line.contains("currency=EUR")), "{problem}");
    assert_eq!(problem["title"], "Il manque des réglages");
}

#[tokio::test]
async fn what_cannot_be_done_says_why() {
    let gateway = Gateway::new();
    let problem =
        gateway.post(&format!("/translate?from=openfoodnetwork/shop-produt&to=dfc-1.16&{SETTINGS}"), PRODUCTS).await;
    let problem = problem.problem("unknown-form");
    assert_eq!(problem["nearest"], "openfoodnetwork/shop-product");
    gateway.post(&to_dfc("&tax=perhaps"), PRODUCTS).await.problem("bad-setting");
    gateway.post(&to_dfc("&out=papyrus"), PRODUCTS).await.problem("bad-request");
    gateway.post(&to_dfc("&report=later"), PRODUCTS).await.problem("bad-request");
    gateway.post(&to_dfc(""), "").await.problem("bad-request");
    gateway.post("/translate", "neither this nor that").await.problem("unrecognised");
    let problem = gateway.post(&to_dfc(""), "[{\"id\": 1,").await.problem("unreadable");
    assert!(problem["at"].as_str().is_some_and(|at| at.contains("line 1")), "{problem}");
}

#[tokio::test]
async fn a_text_that_is_too_deep_is_refused_before_it_is_read() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let gateway = Gateway::new();
    gateway.post(&to_dfc(""), deep.clone()).await.problem("unreadable");
    gateway.post("/translate?from=dfc&to=dfc-2.0", deep).await.problem("unreadable");
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_announced_or_not() {
    let gateway = Gateway::with("limits = { body = 1000, page = 1000 }");
    let large = window(10);
    assert!(large.len() > 1000);
    let announced = gateway.post(&to_dfc(""), large.clone()).await;
    assert_eq!(announced.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(announced.problem("too-large")["limit"], 1000);
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(async move {
        for piece in large.as_bytes().chunks(100) {
            sender.send(Ok::<_, std::io::Error>(Frame::data(Bytes::copy_from_slice(piece)))).await.ok();
        }
    });
    let pieces = Request::post(to_dfc("")).body(Body::new(StreamBody::new(Pieces(receiver)))).unwrap();
    gateway.send(pieces).await.problem("too-large");
}

#[tokio::test]
async fn a_body_that_stops_arriving_is_not_waited_for() {
    let gateway = Gateway::with("limits = { body_seconds = 0 }");
    let (sender, receiver) = mpsc::channel(1);
    let pieces = Request::post(to_dfc("")).body(Body::new(StreamBody::new(Pieces(receiver)))).unwrap();
    let answer = gateway.send(pieces).await;
    drop(sender);
    assert_eq!(answer.status, StatusCode::REQUEST_TIMEOUT);
    answer.problem("too-slow");
}

#[tokio::test]
async fn a_translation_is_stopped_at_its_deadline() {
    let answer = Gateway::with("limits = { translation_seconds = 0 }").post(&to_dfc(""), PRODUCTS).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    answer.problem("too-long");
}

#[tokio::test]
async fn a_full_server_says_when_to_come_back() {
    let answer = Gateway::with("limits = { translations = 0 }").post(&to_dfc(""), PRODUCTS).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "2");
    answer.problem("busy");
}

#[tokio::test]
async fn a_large_answer_streams_and_ends_with_its_counts() {
    let products = 14_000;
    let answer = Gateway::new().post(&to_dfc(""), window(products)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert!(answer.whole && answer.body.len() > 8 << 20, "{} bytes", answer.body.len());
    assert!(answer.header("trailer").contains("Passerelle-Items"));
    assert_eq!(answer.header("passerelle-items"), "");
    assert_eq!(answer.trailers["passerelle-items"], products.to_string());
    assert_eq!(answer.trailers["passerelle-refusals"], "0");
    answer.json();
}

#[tokio::test]
async fn a_large_answer_that_fails_on_the_way_is_cut_and_never_looks_whole() {
    let mut broken = window(14_000);
    broken.truncate(broken.len() - 3);
    let answer = Gateway::new().post(&to_dfc(""), broken).await;
    // Either nothing had left yet and a problem was answered, or the connection broke off.
    assert!(!answer.whole || answer.problem("unreadable")["status"] == 422);
}

#[tokio::test]
async fn a_client_that_reads_only_after_sending_everything_is_served() {
    let body = window(14_000);
    let (sender, receiver) = mpsc::channel(1);
    let sending = tokio::spawn(async move {
        for piece in body.into_bytes().chunks(64 << 10) {
            let piece = Frame::data(Bytes::copy_from_slice(piece));
            sender.send(Ok::<_, std::io::Error>(piece)).await.expect("the server keeps reading");
        }
    });
    let gateway = Gateway::new();
    let request = Request::post(to_dfc("")).body(Body::new(StreamBody::new(Pieces(receiver)))).unwrap();
    let answer = gateway.send(request).await;
    sending.await.expect("everything was sent");
    assert!(answer.whole && answer.body.len() > 8 << 20);
}

#[tokio::test]
async fn one_bad_item_does_not_cost_the_others() {
    let body = PRODUCTS.replacen("\"2.40\"", "\"two euros\"", 1);
    let answer = Gateway::new().post(&to_dfc("&report=inline"), body.clone()).await;
    let report = &answer.json()["report"];
    let refusal = &report["refusals"][0];
    assert!(refusal["at"].as_str().is_some_and(|at| at.starts_with("/0")), "{report}");
    assert!(refusal["next"].as_str().is_some_and(|next| !next.is_empty()), "{report}");
    assert_eq!(Gateway::new().post(&to_dfc(""), body).await.header("passerelle-refusals"), "1");
}

#[tokio::test]
async fn when_nothing_crosses_the_refusals_are_the_answer() {
    let body = PRODUCTS.replace("\"2.40\"", "\"two euros\"").replace("\"3.10\"", "\"three\"");
    let answer = Gateway::new().post(&to_dfc(""), body).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
    let problem = answer.problem("refused");
    assert_eq!(problem["refusals"].as_array().map(Vec::len), Some(2));
    assert!(problem["refusals"][0]["rule"].as_str().is_some_and(|rule| rule.contains(".lens.toml:")), "{problem}");
}

/// A body that comes in pieces.
struct Pieces(mpsc::Receiver<Result<Frame<Bytes>, std::io::Error>>);

impl futures_core::Stream for Pieces {
    type Item = Result<Frame<Bytes>, std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}
