//! Providers that page, and providers of one version; files.

use crate::{ORIGIN, check, get, json};
use passerelle_fakes::{Folder, Paging, Provider, StaticFile, Versions};

const TOKEN: &str = "Authorization: Bearer provider-token";

#[test]
fn a_list_is_followed_by_next_until_it_is_null() {
    let portal = &Provider::new(Versions::Both, Paging::Next(20), 3, 45);
    let (mut target, mut seen, mut pages) = (Some("/dfc/supplied_products/".to_string()), 0, 0);
    while let Some(now) = target {
        let page = json(&get(portal, &now, &[TOKEN]));
        seen += page["@graph"].as_array().expect("a graph").len();
        pages += 1;
        assert!(page.get("next").is_some(), "`next` is there, and null at the end");
        target = page["next"].as_str().map(|next| next.strip_prefix(ORIGIN).expect("an address here").to_string());
    }
    assert_eq!((seen, pages), (45, 3));
    check(portal, "/dfc/supplied_products/", &[], 401, "empty");
    check(portal, "/dfc/orders/", &[TOKEN], 404, "empty");
    check(portal, "/dfc/supplied_products/46", &[TOKEN], 404, "empty");
    portal.remove_product(45);
    check(portal, "/dfc/supplied_products/45", &[TOKEN], 404, "empty");
}

#[test]
fn a_provider_of_version_2_answers_version_2_whatever_is_asked() {
    let check = |versions, accept: &str, two: bool| {
        let provider = Provider::new(versions, Paging::Whole, 3, 5);
        let list = json(&get(&provider, "/dfc/enterprises/", &[TOKEN, accept]));
        let kind = if two { "ldp:Container" } else { "dfc-b:Enterprise" };
        assert_eq!(list["@graph"][0]["@type"], kind, "{versions:?} {accept}");
        assert!(list.get("next").is_none());
    };
    check(Versions::OnlyTwo, "Accept: application/json", true);
    check(Versions::OnlyTwo, "Accept: application/ld+json; profile=\"dfc-v2\"", true);
    check(Versions::Both, "Accept: application/ld+json; profile=\"dfc-v2\"", true);
    check(Versions::Both, "Accept: application/json", false);
}

#[test]
fn files_are_served_by_name_and_a_single_file_everywhere() {
    let folder = &Folder::new();
    folder.put("catalogue.csv", "name,price\nPanais,2.5\n");
    check(folder, "/catalogue.csv", &[], 200, "text name,price\nPanais,2.5\n");
    check(folder, "/", &[], 404, "text 404 Not Found");
    folder.remove("catalogue.csv");
    check(folder, "/catalogue.csv", &[], 404, "text 404 Not Found");
    let file = &StaticFile::new("application/ld+json", r#"{"@graph":[]}"#);
    check(file, "/anything?at=all", &[], 200, "{@graph[0]}");
    file.replace("{}");
    check(file, "/", &[], 200, "{}");
}
