//! `/`: the demonstration, and the translation of a dropped file, all without script.

use crate::ask::{Gateway, PRODUCTS, SETTINGS};
use axum::http::StatusCode;

#[tokio::test]
async fn the_start_page_shows_two_hubs_in_the_language_of_the_browser() {
    let gateway = Gateway::new();
    let (en, fr) = (gateway.browse("/", "en").await.text(), gateway.browse("/", "fr-FR, en;q=0.5").await.text());
    for (page, words) in
        [(&en, ["What crossed", "What was lost"]), (&fr, ["Ce qui est passé", "Ce qui s&#39;est perdu"])]
    {
        assert_eq!(page.matches("class=\"hub\"").count(), 2);
        assert!(words.iter().all(|words| page.contains(words)), "{words:?}");
    }
    let rows = en.matches("<th scope=\"row\" data-label").count();
    assert!(rows >= 60, "{rows} products");
    assert!(en.contains("id=\"same-product\""), "no product of both hubs");
    assert!(fr.contains("<html lang=\"fr\">") && fr.contains("2,") && fr.contains("€"));
    assert!(gateway.browse("/?lang=fr", "en").await.text().contains("<html lang=\"fr\">"));
}

#[tokio::test]
async fn nothing_on_the_page_comes_from_elsewhere() {
    let page = Gateway::new().browse("/", "en").await.text();
    for attribute in ["src=\"", "<link rel=\"stylesheet\" href=\""] {
        for rest in page.split(attribute).skip(1) {
            assert!(rest.starts_with('/') && !rest.starts_with("//"), "{attribute}{}", &rest[..40]);
        }
    }
    assert!(!page.contains("style=\"") && !page.contains("onclick"));
}

#[tokio::test]
async fn a_dropped_file_is_recognised_and_missing_settings_are_asked() {
    let gateway = Gateway::new();
    let place = gateway.drop_file("shop.json", PRODUCTS).await;
    let page = gateway.browse(&place, "en").await;
    assert_eq!(page.status, StatusCode::OK);
    let page = page.text();
    assert!(page.contains("id=\"recognised\"") && page.contains("Open Food Network"), "{page}");
    for name in ["base", "currency", "tax"] {
        assert!(page.contains(&format!("id=\"setting-{name}\"")), "{name}");
    }
    assert!(page.contains("This is our guess") && page.contains("value=\"EUR\""), "{page}");
    assert!(!page.contains("id=\"output\""));
}

#[tokio::test]
async fn with_its_settings_it_is_shown_beside_its_losses() {
    let gateway = Gateway::new();
    let place = gateway.drop_file("shop.json", PRODUCTS).await;
    let page = gateway.browse(&format!("{place}&{SETTINGS}"), "en").await.text();
    for id in ["input", "output", "crossed", "lost", "curl-text", "download-jsonld", "download-turtle", "download-csv"]
    {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
    assert!(page.contains("data-reason=\"unknown-field\"") && page.contains("shelf"), "{page}");
    assert!(page.contains("€2.40") && page.contains("unlimited"), "{page}");
    assert!(page.contains("curl --data-binary @shop.json"), "{page}");
    let fr = gateway.browse(&format!("{}&{SETTINGS}&lang=fr", place.replace("&lang=en", "")), "en").await.text();
    assert!(fr.contains("2,40 €") && fr.contains("illimité"), "{fr}");
}

#[tokio::test]
async fn what_nobody_knows_is_no_dead_end() {
    let gateway = Gateway::new();
    let place = gateway.drop_file("letter.txt", "Dear all, the carrots are late.").await;
    let page = gateway.browse(&place, "en").await.text();
    assert!(
        page.contains("choose it below") && page.contains("id=\"again-from\"") && page.contains("the carrots are late")
    );
    let wrong = gateway.browse(&format!("{place}&from=openfoodnetwork/shop-product&{SETTINGS}"), "en").await.text();
    assert!(wrong.contains("id=\"problem\"") && wrong.contains("id=\"again-from\""), "{wrong}");
}

#[tokio::test]
async fn what_is_dropped_is_never_markup() {
    let gateway = Gateway::new();
    let sample = PRODUCTS.replace("\"Carottes\"", "\"<img src=x onerror=alert(1)>\"");
    let place = gateway.drop_file("<b>.json", &sample).await;
    let page = gateway.browse(&format!("{place}&{SETTINGS}&hub=%22%3E%3Cscript%3E"), "en").await.text();
    assert!(!page.contains("<img") && !page.contains("<b>.json") && !page.contains("\"><script>"));
    assert!(page.contains("&#60;img src=x"), "{page}");
}

#[tokio::test]
async fn pasted_text_does_as_well_as_a_file() {
    let gateway = Gateway::new();
    let fields = [("file", Some(""), ""), ("text", None, PRODUCTS), ("from", None, ""), ("to", None, "dfc-2.0")];
    let answer = gateway.form("/?lang=fr", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let place = answer.header("location");
    assert!(place.contains("to=dfc-2.0") && place.contains("lang=fr"), "{place}");
    assert!(gateway.browse(place, "en").await.text().contains("Votre texte"));
}

#[tokio::test]
async fn an_empty_form_and_a_forgotten_file_say_what_to_do() {
    let gateway = Gateway::new();
    let empty = gateway.form("/", &[("file", Some(""), ""), ("text", None, "")]).await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);
    assert!(empty.text().contains("Choose a file") && empty.text().contains("id=\"drop\""));
    let gone = gateway.browse("/?tray=0123456789abcdef", "fr").await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.text().contains("trente minutes") && gone.text().contains("id=\"drop\""), "{}", gone.text());
}

#[tokio::test]
async fn a_file_over_the_limit_of_the_page_is_refused() {
    let gateway = Gateway::with("limits = { page = 2000 }");
    let large = "x".repeat(5000);
    let answer = gateway.form("/", &[("file", Some("a.json"), &large)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("2000 bytes"), "{}", answer.text());
}

#[tokio::test]
async fn assets_are_known_again() {
    let gateway = Gateway::new();
    let style = gateway.get("/assets/style.css").await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    let again = axum::http::Request::get("/assets/style.css").header("if-none-match", style.header("etag"));
    let again = gateway.send(again.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    gateway.get("/assets/../Cargo.toml").await.problem("not-found");
}
