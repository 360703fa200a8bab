//! The native interfaces of Open Food Network.

use crate::{ORIGIN, check, get, json};
use passerelle_fakes::{Key, OpenFoodNetwork, Size};
use serde_json::{Value, json};

const HUB: &str = "X-Spree-Token: hub-key";
const PRODUCER: &str = "X-Spree-Token: producer-key";
const STRANGER: &str = "X-Spree-Token: stranger-key";
const TOKEN: &str = "X-Api-Token: hub-key";

#[test]
fn version_0_answers_as_its_code_does() {
    let ofn = &OpenFoodNetwork::default();
    let check = |target: &str, header: &str, status, about: &str| check(ofn, target, &[header], status, about);
    // Keys: a header or `token=`; 401 for a bad key and for what is forbidden alike.
    check("/api/v0/orders?page=1", HUB, 200, "{orders[100] pagination}");
    check("/api/v0/orders?page=1&token=hub-key", "", 200, "{orders[100] pagination}");
    check("/api/v0/orders", "X-Spree-Token: wrong", 401, "{error}");
    check("/api/v0/orders?token=wrong", "", 401, "{error}");
    check("/api/v0/orders", "Authorization: Bearer hub-bearer", 401, "{error}");
    check("/api/v0/orders", STRANGER, 401, "{error}");
    check("/api/v0/orders", "", 401, "{error}");
    check("/api/v0/shops/21", "X-Spree-Token: wrong", 401, "{error}");
    // Orders are unpaged unless a page is asked; pages beyond the end are empty; sizes are capped.
    check("/api/v0/orders", HUB, 200, "{orders[240] pagination}");
    check("/api/v0/orders?page=3", HUB, 200, "{orders[40] pagination}");
    check("/api/v0/orders?page=4", HUB, 200, "{orders[0] pagination}");
    check("/api/v0/orders?per_page=30", HUB, 200, "{orders[30] pagination}");
    check("/api/v0/orders?per_page=150", HUB, 200, "{orders[100] pagination}");
    check("/api/v0/orders?page=0", HUB, 422, "{exception}");
    check("/api/v0/orders?unexpected=1&page=3", HUB, 200, "{orders[40] pagination}");
    check("/api/v0/orders/R000000000", HUB, 404, "{error}");
    // Order cycles: ten products a page without a word about pages, `{}` when there is nothing to sell.
    check("/api/v0/order_cycles/64/products?distributor=21", "", 200, "[10]");
    check("/api/v0/order_cycles/64/products?distributor=21&page=6", "", 200, "[10]");
    check("/api/v0/order_cycles/64/products?distributor=21&page=7", "", 200, "[0]");
    check("/api/v0/order_cycles/64/products?distributor=21&per_page=500", "", 200, "[60]");
    check("/api/v0/order_cycles/64/products?distributor=22&per_page=100", "", 200, "[30]");
    check("/api/v0/order_cycles/65/products?distributor=21&per_page=100", "", 200, "[20]");
    check("/api/v0/order_cycles/63/products?distributor=21", "", 404, "{}");
    check("/api/v0/order_cycles/66/products?distributor=22", "", 404, "{}");
    check("/api/v0/order_cycles/64/products", "", 404, "{}");
    check("/api/v0/order_cycles/64/products?distributor=23", "", 404, "{}");
    check("/api/v0/order_cycles/9/products?distributor=21", "", 404, "{}");
    // Products of producers, variants, shops.
    check("/api/v0/products/bulk_products", HUB, 200, "{pagination products[15]}");
    check("/api/v0/products/bulk_products?page=4", HUB, 200, "{pagination products[15]}");
    check("/api/v0/products/bulk_products?page=5", HUB, 200, "{pagination products[0]}");
    check("/api/v0/products/bulk_products?per_page=200", HUB, 200, "{pagination products[60]}");
    check("/api/v0/products/bulk_products", PRODUCER, 200, "{pagination products[6]}");
    check("/api/v0/products/bulk_products", "", 401, "{error}");
    check("/api/v0/products/701", "", 404, "{error}");
    check("/api/v0/products/702", PRODUCER, 404, "{error}");
    check("/api/v0/products/0", HUB, 404, "{error}");
    check("/api/v0/shops/0", "", 404, "{error}");
    check("/api/v0/shops/closed_shops", "", 200, "[1]");
    check("/api/v0/customers", HUB, 200, "[0]");
    check("/api/v0/customers", "", 401, "{error}");
    check("/api/v0/status/job_queue", "", 200, "{alive}");
    check("/api/v0/order_cycles", HUB, 404, "{error}");
    check("/api/v0/reports/packing", HUB, 404, "page");
    let variants = ofn.variants(OpenFoodNetwork::HUB).len();
    check("/api/v0/variants?page=2&per_page=5", "", 200, &format!("[{variants}]"));
}

#[test]
fn pages_cover_a_list_once_and_echo_what_was_asked() {
    let ofn = &OpenFoodNetwork::new(Size { products: 250, ..Size::default() });
    let said = |target: &str| json(&get(ofn, target, &[HUB]))["pagination"].clone();
    assert_eq!(said("/api/v0/orders"), Value::Null);
    assert_eq!(said("/api/v0/orders?page=2"), json!({ "results": 240, "pages": 3, "page": 2, "per_page": 100 }));
    assert_eq!(said("/api/v0/orders?per_page=150"), json!({ "results": 240, "pages": 3, "page": 1, "per_page": 150 }));
    assert_eq!(
        said("/api/v0/products/bulk_products?per_page=150"),
        json!({ "results": 250, "pages": 3, "page": 1, "per_page": 150 })
    );
    let mut seen = Vec::new();
    for page in 1..=25 {
        let target = format!("/api/v0/order_cycles/64/products?distributor=21&page={page}");
        let products = json(&get(ofn, &target, &[]));
        seen.extend(products.as_array().expect("a bare list").iter().filter_map(|p| p["id"].as_u64()));
    }
    assert_eq!(seen, ofn.products(OpenFoodNetwork::HUB));
}

#[test]
fn an_address_without_a_version_is_redirected_to_version_0_with_its_query() {
    let ofn = &OpenFoodNetwork::default();
    let response = get(ofn, "/api/orders?page=2&per_page=7", &[HUB]);
    assert_eq!(response.status, 301);
    assert_eq!(response.header("location"), Some("https://hub.example/api/v0/orders?page=2&per_page=7"));
}

#[test]
fn decimals_are_text_without_padding_and_fees_are_text_or_numbers() {
    let ofn = &OpenFoodNetwork::default();
    let products = json(&get(ofn, "/api/v0/order_cycles/64/products?distributor=21&per_page=100", &[]));
    let variants =
        products.as_array().expect("a list").iter().flat_map(|p| p["variants"].as_array().expect("variants"));
    let mut seen = 0;
    for variant in variants {
        for name in ["price", "price_with_fees", "unit_price_price"] {
            let text = variant[name].as_str().unwrap_or_else(|| panic!("{name} is text in {variant}"));
            let (_, digits) = text.split_once('.').expect("a point");
            assert!(digits == "0" || !digits.ends_with('0'), "{text} is not padded");
        }
        assert!(variant["fees"]["packing"].is_string() && variant["fees"]["admin"].is_number(), "{variant}");
        assert!(variant.get("variant_unit").is_none() && variant.get("supplier").is_none());
        assert!(variant["enterprise"]["id"].is_u64() && variant["producer"]["id"].is_u64());
        seen += 1;
    }
    assert!(seen > 60, "{seen}");
    let orders = json(&get(ofn, "/api/v0/orders", &[HUB]));
    for order in orders["orders"].as_array().expect("orders") {
        for name in ["item_total", "adjustment_total", "payment_total", "total"] {
            assert!(order[name].is_string(), "{name} in {order}");
        }
    }
}

#[test]
fn prices_with_fees_and_prices_of_a_unit_add_up() {
    let ofn = &OpenFoodNetwork::from_samples(&[(br#"{"id":5,"name":"Le Hub"}"#, br#"[]"#)]).expect("samples");
    let id = ofn.add_product("Panais");
    ofn.change_prices(-150);
    let products = json(&get(ofn, "/api/v0/order_cycles/64/products?distributor=5", &[]));
    let variant = &products[0]["variants"][0];
    assert_eq!(products[0]["id"], id);
    // 4.00 less 1.50, with 0.15 for packing and 8 % of the first price.
    assert_eq!([&variant["price"], &variant["price_with_fees"], &variant["unit_price_price"]], ["2.5", "2.97", "2.97"]);
}

#[test]
fn times_of_orders_are_english_days_and_one_instant() {
    let ofn = &OpenFoodNetwork::default();
    let orders = json(&get(ofn, "/api/v0/orders", &[HUB]));
    let orders = orders["orders"].as_array().expect("orders");
    let month =
        |day: &str| ["January", "February", "March"].iter().any(|m| day.starts_with(m)) && day.ends_with(", 2026");
    let (mut placed, mut carts) = (0, 0);
    for order in orders {
        match order["completed_at"].as_str() {
            Some(day) => {
                assert!(month(day), "{day}");
                assert!(order["completed_at_utc_iso8601"].as_str().is_some_and(|at| at.ends_with('Z')));
                placed += 1;
            }
            None => {
                assert_eq!([&order["completed_at_utc_iso8601"], &order["state"]], ["", "cart"]);
                carts += 1;
            }
        }
        assert!(order["display_total"].as_str().is_some_and(|shown| shown.contains("&nbsp;")));
        assert!(order.get("line_items").is_none() && order["distributor"]["id"].is_u64());
    }
    assert_eq!((placed, carts), (228, 12));
}

#[test]
fn an_order_in_full_has_lines_and_leaves_their_fees_out_of_its_adjustments() {
    let ofn = &OpenFoodNetwork::default();
    let number = &ofn.orders()[0];
    let order = json(&get(ofn, &format!("/api/v0/orders/{number}"), &[HUB]));
    let lines = order["line_items"].as_array().expect("lines");
    assert_eq!(order["item_count"], lines.len());
    assert!(lines.iter().all(|line| line["variant"]["fees"] == json!({}) && line["order_id"] == order["id"]));
    let listed: f64 = order["adjustments"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|a| a["amount"].as_str()?.parse::<f64>().ok())
        .sum();
    let told: f64 = order["adjustment_total"].as_str().expect("text").parse().expect("a number");
    assert!(told > listed, "{told} of which {listed} are listed");
    assert!(order["payments"][0]["updated_at"].as_str().is_some_and(|at| at.starts_with("Mar 18, 2026 ")));
}

#[test]
fn a_producer_sees_placeholders_in_place_of_buyers() {
    let ofn = &OpenFoodNetwork::default();
    let seen = json(&get(ofn, "/api/v0/orders", &[PRODUCER]));
    let seen = seen["orders"].as_array().expect("orders");
    assert!(!seen.is_empty() && seen.len() < 240, "{}", seen.len());
    for name in ["full_name", "full_name_for_sorting", "email", "phone"] {
        assert!(seen.iter().all(|order| order[name] == "< Hidden >"), "{name}");
    }
    let number = seen[0]["number"].as_str().expect("a number");
    let order = json(&get(ofn, &format!("/api/v0/orders/{number}"), &[PRODUCER]));
    assert_eq!(order["email"], "< Hidden >");
    assert!(order["bill_address"].is_null() || order["bill_address"]["city"] == "< Hidden >", "{order}");
    let open = json(&get(ofn, &format!("/api/v0/orders/{number}"), &[HUB]));
    assert!(open["email"].as_str().is_some_and(|email| email.ends_with("@mail.example")));
    check(ofn, &format!("/api/v0/orders/{number}"), &[STRANGER], 401, "{error}");
}

#[test]
fn orders_can_be_searched() {
    let ofn = &OpenFoodNetwork::default();
    let count = |query: &str| {
        let found = json(&get(ofn, &format!("/api/v0/orders?{query}"), &[HUB]));
        found["orders"].as_array().expect("orders").len()
    };
    assert_eq!(count("q[order_cycle_id_eq]=65"), 48);
    assert_eq!(count("q[distributor_id_eq]=22"), 96);
    assert_eq!(count("q%5Bstate_eq%5D=cart"), 12);
    assert_eq!(count("q[state_in][]=cart&q[state_in][]=canceled"), 24);
    assert_eq!(count("q[completed_at_gt]=2026-03-18T05:00:00Z"), 2);
}

#[test]
fn a_shop_writes_its_email_backwards() {
    let ofn = &OpenFoodNetwork::default();
    let shop = json(&get(ofn, "/api/v0/shops/21", &[]));
    let email: String = shop["email_address"].as_str().expect("text").chars().rev().collect();
    assert_eq!(email, "bonjour@la-halle-aux-paniers.example");
    assert_eq!([&shop["category"], &shop["visible"]], ["hub", "public"]);
    assert_eq!(shop["orders_close_at"], "2026-03-18T19:00:00.000+01:00");
    assert!(shop["logo"].as_str().is_some_and(|logo| logo.starts_with(ORIGIN)), "{shop}");
}

#[test]
fn version_1_lists_customers_in_pages_twice_as_long_as_announced() {
    let ofn = &OpenFoodNetwork::default();
    let check = |target: &str, header: &str, status, about: &str| check(ofn, target, &[header], status, about);
    check("/api/v1/customers", TOKEN, 200, "{data[100] links meta}");
    check("/api/v1/customers?page=2", TOKEN, 200, "{data[30] links meta}");
    check("/api/v1/customers?page=3", TOKEN, 200, "{data[0] links meta}");
    check("/api/v1/customers?per_page=200", TOKEN, 200, "{data[100] links meta}");
    check("/api/v1/customers?token=hub-key", "", 200, "{data[100] links meta}");
    check("/api/v1/customers?page=0", TOKEN, 422, "{errors[1]}");
    check("/api/v1/customers?sort=name", TOKEN, 422, "{errors[1]}");
    check("/api/v1/customers", "X-Api-Token: wrong", 401, "{errors[1]}");
    check("/api/v1/customers", "", 200, "{data[0] links meta}");
    check("/api/v1/customers", HUB, 200, "{data[0] links meta}");
    check("/api/v1/customers", "X-Api-Token: producer-key", 200, "{data[0] links meta}");
    check("/api/v1/enterprises/21/customers", TOKEN, 200, "{data[65] links meta}");
    check("/api/v1/enterprises/99/customers", TOKEN, 404, "{errors[1]}");
    check("/api/v1/customers/1", TOKEN, 200, "{data}");
    check("/api/v1/customers/1", "X-Api-Token: producer-key", 401, "{errors[1]}");
    check("/api/v1/customers/999", TOKEN, 404, "{errors[1]}");
    check("/api/v1/shops", TOKEN, 404, "{errors[1]}");
    let first = json(&get(ofn, "/api/v1/customers", &[TOKEN]));
    assert_eq!(first["meta"]["pagination"], json!({ "results": 130, "pages": 2, "page": 1, "per_page": 50 }));
    assert_eq!(first["links"]["next"], "https://hub.example/api/v1/customers?page=2");
    let last = json(&get(ofn, "/api/v1/customers?page=2", &[TOKEN]));
    assert_eq!(last["links"]["next"], Value::Null);
    assert_eq!(last["links"]["prev"], "https://hub.example/api/v1/customers?page=1");
    assert_eq!(first["data"][0]["id"], "1");
    assert_eq!(first["data"][0]["attributes"]["id"], 1);
}

#[test]
fn a_new_order_cycle_is_named_by_its_orders_only() {
    let ofn = &OpenFoodNetwork::default();
    let cycle = ofn.open_cycle(&[OpenFoodNetwork::HUB]);
    check(ofn, &format!("/api/v0/order_cycles/{cycle}/products?distributor=21"), &[], 200, "[10]");
    let number = ofn.add_order(OpenFoodNetwork::HUB, cycle).expect("a hub with customers");
    let newest = json(&get(ofn, "/api/v0/orders?page=1&per_page=1", &[HUB]));
    assert_eq!(newest["orders"][0]["number"], number.as_str());
    assert_eq!(newest["orders"][0]["order_cycle"]["id"], cycle);
    ofn.close_cycle(cycle);
    check(ofn, &format!("/api/v0/order_cycles/{cycle}/products?distributor=21"), &[], 404, "{}");
}

#[test]
fn what_a_test_changes_is_what_is_answered() {
    let ofn = &OpenFoodNetwork::default();
    let shelf = "/api/v0/order_cycles/64/products?distributor=21&per_page=100";
    let before = json(&get(ofn, shelf, &[]));
    ofn.change_prices(10);
    let after = json(&get(ofn, shelf, &[]));
    let price =
        |list: &Value| list[0]["variants"][0]["price"].as_str().and_then(|p| p.parse::<f64>().ok()).expect("a price");
    assert!((price(&after) - price(&before) - 0.1).abs() < 1e-9);
    let id = ofn.add_product("Panais");
    check(ofn, shelf, &[], 200, "[61]");
    assert!(ofn.remove_product(id) && !ofn.remove_product(id));
    check(ofn, shelf, &[], 200, "[60]");
    ofn.rename_product(701, "Carottes lavées");
    assert_eq!(json(&get(ofn, shelf, &[]))[0]["name"], "Carottes lavées");
    ofn.revoke(OpenFoodNetwork::HUB_KEY);
    check(ofn, "/api/v0/orders", &[HUB], 401, "{error}");
    ofn.accept(Key::new(OpenFoodNetwork::HUB_KEY, 1, [OpenFoodNetwork::OTHER_HUB]));
    check(ofn, "/api/v0/orders?q[order_cycle_id_eq]=65", &[HUB], 200, "{orders[0] pagination}");
}

#[test]
fn one_seed_gives_one_instance() {
    let body = |seed| {
        let ofn = OpenFoodNetwork::new(Size { seed, ..Size::default() });
        get(&ofn, "/api/v0/orders", &[HUB]).body
    };
    assert!(body(1) == body(1));
    assert!(body(1) != body(2));
}
