//! `/platforms/{platform}/{resource}`: what becomes of each field, from the lens itself.

use crate::ask::Gateway;
use axum::http::StatusCode;

#[tokio::test]
async fn programs_get_the_capability_document_of_a_lens() {
    let answer = Gateway::new().get("/platforms/csv/catalogue").await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/json"));
    assert_eq!(answer.header("vary"), "accept, accept-language");
    let document = answer.json();
    assert_eq!(document["resource"], "csv/catalogue");
    let named = |path: &str| document["properties"].as_array().unwrap().iter().any(|row| row["path"] == path);
    assert!(named("dfc-b:name") && named("@id"), "{document}");
}

#[tokio::test]
async fn people_get_its_field_tables_in_their_language() {
    let gateway = Gateway::new();
    let en = gateway.browse("/platforms/csv/catalogue", "en").await;
    let fr = gateway.browse("/platforms/csv/catalogue", "fr").await;
    assert!(en.text().contains("<th>What it becomes</th>"), "{}", en.text());
    assert!(fr.text().contains("<th>Ce qu'il devient</th>"), "{}", fr.text());
}

#[tokio::test]
async fn two_spellings_of_a_place_stand_in_one_cell() {
    let page = Gateway::new().browse("/platforms/openfoodnetwork/shop-product", "en").await;
    let cell = "<td><code>variants.*.producer.id|variants.*.supplier.id</code></td>";
    assert!(page.text().contains(cell), "{}", page.text());
}

#[tokio::test]
async fn a_name_that_is_none_is_not_found() {
    for path in ["/platforms/csv/none", "/platforms/none/catalogue"] {
        Gateway::new().get(path).await.problem("not-found");
    }
}
