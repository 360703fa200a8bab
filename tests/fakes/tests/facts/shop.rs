//! A shop of the Food Data Collaboration.

use crate::{check, get, json};
use passerelle_fakes::FdcShop;
use serde_json::Value;
use std::collections::BTreeSet;

const TOKEN: &str = "Authorization: Bearer shop-token";
const SHOP: &str = "/api/dfc/Enterprises/weir-street-mill";

fn nodes(shop: &FdcShop, path: &str) -> Vec<Value> {
    json(&get(shop, &format!("{SHOP}/{path}"), &[TOKEN]))["@graph"].as_array().expect("a graph").clone()
}

#[test]
fn it_has_addresses_in_pascal_case_and_wants_a_token() {
    let shop = &FdcShop::new(4, 9);
    check(shop, &format!("{SHOP}/SuppliedProducts"), &[], 401, "{error}");
    check(shop, &format!("{SHOP}/supplied_products"), &[TOKEN], 404, "{error}");
    check(shop, "/api/dfc/Enterprises/nobody/SuppliedProducts", &[TOKEN], 404, "{error}");
    check(shop, &format!("{SHOP}/SuppliedProducts/1"), &[TOKEN], 404, "{error}");
    check(shop, &format!("{SHOP}/SuppliedProducts"), &[TOKEN], 200, "{@context @graph[60]}");
    check(shop, &format!("{SHOP}/SalesSession"), &[TOKEN], 200, "{@context @graph[1]}");
}

#[test]
fn numbers_are_text_and_every_price_and_quantity_is_a_blank_node_of_its_own() {
    let shop = &FdcShop::new(4, 9);
    let nodes = nodes(shop, "SuppliedProducts");
    let blank = |n: &&Value| n["@id"].as_str().is_some_and(|id| id.starts_with("_:b"));
    assert_eq!(nodes.iter().filter(blank).count(), 4 * 6);
    for node in &nodes {
        for name in ["dfc-b:value", "dfc-b:stockLimitation", "dfc-b:quantity", "dfc-b:VATrate"] {
            assert!(node.get(name).is_none_or(Value::is_string), "{node}");
        }
    }
    assert!(nodes.iter().any(|n| n["dfc-b:stockLimitation"] == "-1"));
    assert!(nodes.iter().any(|n| n["dfc-b:hasQuantity"].as_str().is_some_and(|id| id.starts_with("_:b"))));
    assert!(nodes.iter().any(|n| n["dfc-b:description"].as_str().is_some_and(|text| text.contains("<strong>"))));
    assert!(nodes.iter().any(|n| n.get("dfc-b:hasIncome").is_some() && n.get("dfc-b:hasOutcome").is_some()));
}

#[test]
fn blank_nodes_have_other_numbers_in_the_next_answer() {
    let shop = &FdcShop::new(2, 0);
    let numbers = || {
        nodes(shop, "SuppliedProducts")
            .iter()
            .filter_map(|n| n["@id"].as_str().map(str::to_string))
            .filter(|id| id.starts_with("_:"))
            .collect::<BTreeSet<_>>()
    };
    assert!(numbers().is_disjoint(&numbers()));
}

#[test]
fn an_offer_of_several_orders_repeats_its_type_and_one_order_has_no_lines() {
    let shop = &FdcShop::new(2, 9);
    let nodes = nodes(shop, "Orders");
    let orders: Vec<&Value> = nodes.iter().filter(|n| n["@type"] == "dfc-b:Order").collect();
    assert_eq!(orders.len(), 9);
    assert_eq!(orders.iter().filter(|o| o.get("dfc-b:hasPart").is_none()).count(), 1);
    assert!(orders.iter().all(|o| o["dfc-b:hasOrderStatus"]["@id"].is_string()));
    let repeated = nodes.iter().find(|n| n["@type"].is_array()).expect("an offer of several orders");
    assert_eq!(repeated["@type"][0], repeated["@type"][1]);
    assert_eq!(repeated["@type"].as_array().map(Vec::len), repeated["dfc-b:offeredItem"].as_array().map(Vec::len));
    let first = orders[1]["@id"].as_str().and_then(|id| id.rsplit('/').next()).expect("a number").to_string();
    assert_eq!(get(shop, &format!("{SHOP}/Orders/{first}"), &[TOKEN]).status, 200);
}
