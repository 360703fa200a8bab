//! LiteFarm.

use crate::{check, get, json};
use passerelle_fakes::{LiteFarm, Shape};

const LET_IN: &str = "Authorization: Bearer farm-token";

#[test]
fn it_answers_as_its_code_does() {
    let farms = &LiteFarm::new(3);
    let check = |target: &str, header: &str, status, about: &str| check(farms, target, &[header], status, about);
    let scope = "https://github.com/datafoodconsortium/taxonomies/releases/latest/download/scopes.rdf#ReadEnterprise";
    check("/.well-known/dfc", "", 200, &format!("{{{scope}}}"));
    check("/.well-known/dfc/", "", 200, &format!("{{{scope}}}"));
    check("/dfc/enterprises/", "", 401, "text Authorization header missing");
    check("/dfc/enterprises/", "Authorization: Bearer wrong", 401, "text Invalid token");
    check("/dfc/enterprises/", "Authorization: Bearer unknown-client-token", 404, "text client_id not recognized");
    let refused = "text The client has not been granted access to this farm";
    check("/dfc/enterprises/", "Authorization: Bearer ungranted-token", 403, refused);
    check("/dfc/supplied_products/", LET_IN, 404, "text Not Found");
    check("/dfc/enterprises/none", LET_IN, 404, "text Farm not found");
    check("/dfc/enterprises/", LET_IN, 200, "{@context @graph[24]}");
    for id in farms.farms() {
        assert_eq!(get(farms, &format!("/dfc/enterprises/{id}"), &[LET_IN]).status, 200);
    }
}

#[test]
fn version_2_is_answered_whatever_is_asked_with_the_container_in_the_graph() {
    let farms = &LiteFarm::new(3);
    let response = get(farms, "/dfc/enterprises/", &[LET_IN, "Accept: application/json"]);
    assert_eq!(response.header("content-type"), Some("application/ld+json; profile=\"dfc-v2\""));
    let list = json(&response);
    assert_eq!(list["@graph"][0]["@type"], "ldp:Container");
    assert_eq!(list["@graph"][0]["ldp:contains"].as_array().map(Vec::len), Some(3));
    let nodes = list["@graph"].as_array().expect("a graph");
    let products: Vec<_> = nodes.iter().filter(|n| n["@type"] == "dfc-b:SuppliedProduct").collect();
    assert_eq!(products.len(), 1 + 2 + 3);
    assert!(products.iter().all(|p| p.get("dfc-b:name").is_none() && p["dfc-b:hasType"].is_string()));
    assert!(nodes.iter().any(|n| n["@type"] == "dfc-b:Certfication" && n["dfc-b:certiferReference"].is_string()));
    assert!(nodes.iter().any(|n| n["dfc-b:countryCode"] == "33"));
}

#[test]
fn an_empty_list_is_an_empty_object_and_the_old_list_was_bare() {
    let farms = &LiteFarm::new(0);
    check(farms, "/dfc/enterprises/", &[LET_IN], 200, "{}");
    farms.add_farm("Ferme du Bas Clos");
    farms.write_as(Shape::OldList);
    let list = json(&get(farms, "/dfc/enterprises/", &[LET_IN]));
    assert_eq!(list.as_array().map(Vec::len), Some(1));
    let farm = &list[0]["@graph"][0];
    assert_eq!(farm["@type"], "dfc-b:Enterprise");
    // One link is a node, another is text.
    assert!(farm["dfc-b:hasAddress"]["@id"].is_string());
    assert!(farm["dfc-b:supplies"].is_string() || farm["dfc-b:supplies"].is_array());
}

#[test]
fn farms_come_are_renamed_and_go() {
    let farms = &LiteFarm::new(1);
    let id = farms.add_farm("Le Champ Neuf");
    farms.rename_farm(&id, "Le Champ Vieux");
    let one = json(&get(farms, &format!("/dfc/enterprises/{id}"), &[LET_IN]));
    assert_eq!(one["@graph"][0]["dfc-b:name"], "Le Champ Vieux");
    farms.remove_farm(&id);
    assert_eq!(get(farms, &format!("/dfc/enterprises/{id}"), &[LET_IN]).status, 404);
}
