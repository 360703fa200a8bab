//! The DFC engine of Open Food Network.

use crate::{check, get, json};
use passerelle_fakes::OpenFoodNetwork;
use serde_json::Value;

const KEY: &str = "X-Api-Token: hub-key";
const ANY: &str = "Accept: */*";
const TWO: &str = "Accept: application/ld+json; profile=\"dfc-v2\"";

fn types(document: &Value) -> Vec<&str> {
    let mut types: Vec<&str> =
        document["@graph"].as_array().expect("a graph").iter().filter_map(|n| n["@type"].as_str()).collect();
    types.dedup();
    types
}

#[test]
fn the_engine_answers_as_its_code_does() {
    let ofn = &OpenFoodNetwork::default();
    let check = |target: &str, headers: &[&str], status, about: &str| check(ofn, target, headers, status, about);
    for alias in ["dfc", "dfc-v1.6", "dfc-v1.7"] {
        check(&format!("/api/{alias}/persons/1"), &[KEY, ANY], 200, "{@context @id @type}");
    }
    check("/api/dfc/enterprises", &[ANY], 401, "empty");
    check("/api/dfc/enterprises", &["X-Api-Token: wrong", ANY], 401, "empty");
    check("/api/dfc/enterprises?token=hub-key", &[ANY], 401, "empty");
    check("/api/dfc/enterprises", &["X-Spree-Token: hub-key", ANY], 401, "empty");
    check("/api/dfc/persons/1", &["Authorization: Bearer hub-bearer", ANY], 200, "{@context @id @type}");
    check("/api/dfc/persons/2", &[KEY, ANY], 401, "empty");
    check("/api/dfc/persons/99", &[KEY, ANY], 404, "empty");
    check("/api/dfc/enterprises/32", &["X-Api-Token: producer-key", ANY], 401, "empty");
    check("/api/dfc/enterprises/99", &[KEY, ANY], 404, "empty");
    check("/api/dfc/enterprises", &[KEY], 500, "page");
    check("/api/dfc/orders", &[KEY, ANY], 404, "empty");
    check(
        "/.well-known/dfc/",
        &[],
        200,
        "{https://github.com/datafoodconsortium/taxonomies/releases/latest/download/scopes.rdf#ReadEnterprise https://github.com/datafoodconsortium/taxonomies/releases/latest/download/scopes.rdf#ReadProducts}",
    );
    check("/api/dfc/enterprises/31/catalog_items/0", &[KEY, ANY], 404, "empty");
    check("/api/dfc/addresses/321", &["X-Api-Token: producer-key", ANY], 401, "empty");
    check("/api/dfc/enterprises/31/social_medias/other", &[KEY, ANY], 404, "empty");
}

#[test]
fn the_profile_alone_chooses_the_version() {
    let ofn = &OpenFoodNetwork::default();
    let two = |accept: &str| {
        let response = get(ofn, "/api/dfc/supplied_products", &[KEY, accept]);
        let kind = response.header("content-type").unwrap_or_default().to_string();
        (json(&response)["@context"].as_str().is_some_and(|c| c.contains("2.0.0")), kind)
    };
    let one = (false, "application/json; charset=utf-8".to_string());
    for accept in
        [ANY, "Accept: application/ld+json", "Accept: application/json", "Accept: text/turtle; profile=\"dfc-v3\""]
    {
        assert_eq!(two(accept), one, "{accept}");
    }
    for accept in [TWO, "Accept: x; profile=dfc-v2", "Accept: text/html, application/json;profile=\"dfc-v2\";q=0.5"] {
        assert_eq!(two(accept), (true, "application/ld+json; profile=\"dfc-v2\"; charset=utf-8".into()), "{accept}");
    }
}

#[test]
fn lists_are_whole_and_begin_with_a_container_in_version_2_only() {
    let ofn = &OpenFoodNetwork::default();
    let variants = ofn.variants(OpenFoodNetwork::HUB).len();
    let list = |accept| json(&get(ofn, "/api/dfc/supplied_products", &[KEY, accept]));
    let (one, two) = (list(ANY), list(TWO));
    assert_eq!(types(&one), ["dfc-b:CatalogItem", "dfc-b:SuppliedProduct", "dfc-b:Offer"]);
    assert_eq!(types(&two), ["ldp:Container", "dfc-b:CatalogItem", "dfc-b:SuppliedProduct", "dfc-b:Offer"]);
    assert_eq!(two["@graph"][0]["@id"], "https://hub.example/api/dfc/supplied_products");
    assert_eq!(two["@graph"][0]["ldp:contains"].as_array().map(Vec::len), Some(variants));
    // Items, products and offers of variants, and one group a product.
    assert_eq!(one["@graph"].as_array().map(Vec::len), Some(3 * variants + 60));
    let own = json(&get(ofn, "/api/dfc/supplied_products", &["X-Api-Token: producer-key", ANY]));
    assert!(own["@graph"].as_array().is_some_and(|g| g.len() < variants));
}

#[test]
fn enterprises_are_one_flat_graph_and_organizations_are_version_2_always() {
    let ofn = &OpenFoodNetwork::default();
    let all = json(&get(ofn, "/api/dfc/enterprises", &[KEY, ANY]));
    let expected = ["Enterprise", "Person", "Address", "SuppliedProduct", "CatalogItem", "SocialMedia"];
    assert_eq!(types(&all), expected.map(|name| format!("dfc-b:{name}")));
    let farm = json(&get(ofn, "/api/dfc/enterprises/31", &[KEY, ANY]));
    assert_eq!(farm["@graph"][0]["@id"], "https://hub.example/api/dfc/enterprises/31");
    assert_eq!(farm["@graph"][0]["dfc-b:hasMainContact"], "https://hub.example/api/dfc/enterprises/31#mainContact");
    assert!(farm["@graph"][0]["ofn:long_description"].is_string());
    let organizations = json(&get(ofn, "/api/dfc/organizations", &[KEY, ANY]));
    assert_eq!(types(&organizations), ["ldp:Container", "dfc-b:Organization"]);
    let organization = json(&get(ofn, "/api/dfc/organizations/32", &[KEY, ANY]));
    let expected = ["Organization", "Person", "Address", "SocialMedia", "Certfication"];
    assert_eq!(types(&organization), expected.map(|name| format!("dfc-b:{name}")));
    // The identifier of a certification is relative.
    assert_eq!(organization["@graph"][0]["dfc-b:isCertifiedBy"], "#certification-30032");
}

#[test]
fn prices_and_stocks_are_numbers_and_what_is_made_on_demand_has_no_stock() {
    let ofn = &OpenFoodNetwork::default();
    let list = json(&get(ofn, "/api/dfc/supplied_products", &[KEY, ANY]));
    let offers: Vec<&Value> =
        list["@graph"].as_array().expect("a graph").iter().filter(|n| n["@type"] == "dfc-b:Offer").collect();
    assert!(offers.iter().all(|offer| offer["dfc-b:hasPrice"]["dfc-b:value"].is_number()));
    let unlimited = offers.iter().filter(|offer| offer.get("dfc-b:stockLimitation").is_none()).count();
    assert!(unlimited > 0 && unlimited < offers.len() / 2, "{unlimited} of {}", offers.len());
    // A single link stands alone, several are a list.
    let groups: Vec<&Value> =
        list["@graph"].as_array().expect("a graph").iter().filter(|n| n.get("dfc-b:hasVariant").is_some()).collect();
    assert!(
        groups.iter().any(|g| g["dfc-b:hasVariant"].is_string())
            && groups.iter().any(|g| g["dfc-b:hasVariant"].is_array())
    );
}

#[test]
fn every_link_inside_the_engine_can_be_followed() {
    let ofn = &OpenFoodNetwork::default();
    let all = json(&get(ofn, "/api/dfc/enterprises", &[KEY, ANY]));
    let all = all["@graph"].as_array().expect("a graph").clone();
    let mut followed = 0;
    for node in all.iter().step_by(7) {
        let id = node["@id"].as_str().expect("an identifier").split('#').next().unwrap_or_default();
        let target = id.strip_prefix("https://hub.example").expect("an address of the instance");
        assert_eq!(get(ofn, target, &[KEY, ANY]).status, 200, "{target}");
        followed += 1;
    }
    assert!(followed > 10);
}
