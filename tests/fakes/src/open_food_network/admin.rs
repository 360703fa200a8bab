//! Products as their producers keep them.

use super::state::{Key, State, is_numbered, producer};
use super::version_0::{Page, forbidden, missing};
use crate::{Request, Response};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Products of the enterprises that a user manages, in pages of 15.
pub(super) fn bulk(state: &State, request: &Request, key: Option<&Key>) -> Response {
    let Some(key) = key.filter(|key| !key.manages.is_empty()) else { return forbidden() };
    list(state, request, &key.manages)
}

/// Products that the hubs of a user may sell at prices of their own.
pub(super) fn overridable(state: &State, request: &Request, key: Option<&Key>) -> Response {
    let Some(key) = key.filter(|key| !key.manages.is_empty()) else { return forbidden() };
    list(state, request, &state.seen_by(key))
}

pub(super) fn one(state: &State, key: Option<&Key>, id: &str) -> Response {
    let seen = key.map(|key| state.seen_by(key)).unwrap_or_default();
    let product = state.catalogue.iter().find(|p| is_numbered(p, id) && of(p, &seen));
    product.map_or_else(missing, |product| Response::json(200, &kept(state, product)))
}

fn list(state: &State, request: &Request, producers: &BTreeSet<u64>) -> Response {
    let page = match Page::asked(request, 15) {
        Ok(page) => page,
        Err(response) => return response,
    };
    let products: Vec<&Value> = state.catalogue.iter().filter(|p| of(p, producers)).collect();
    let shown: Vec<Value> = page.of(&products).iter().map(|p| kept(state, p)).collect();
    Response::json(200, &json!({ "products": shown, "pagination": page.said(products.len()) }))
}

fn of(product: &Value, producers: &BTreeSet<u64>) -> bool {
    product["variants"].as_array().into_iter().flatten().any(|v| producers.contains(&producer(v)))
}

fn kept(state: &State, product: &Value) -> Value {
    let id = product["id"].as_u64().unwrap_or(0);
    let category = state.categories.get(&id).copied().unwrap_or(1);
    let variants = product["variants"].as_array().into_iter().flatten();
    let variants: Vec<Value> = variants.map(|v| kept_variant(state, product, v, category)).collect();
    let picture = |size: &str, none: &str| match &product["image"] {
        Value::Object(image) => image.get(size).cloned().unwrap_or(Value::Null),
        _ => none.into(),
    };
    json!({
        "id": id, "name": product["name"], "sku": "", "inherits_properties": true, "price": "0.0", "import_date": null,
        "image_url": picture("image_url", "/noimage/product.png"), "thumb_url": picture("thumb_url", "/noimage/mini.png"),
        "variants": variants
    })
}

fn kept_variant(state: &State, product: &Value, variant: &Value, category: u64) -> Value {
    let producer = producer(variant);
    let unit = variant["unit_price_unit"].as_str().unwrap_or_default();
    let value = variant["unit_value"].as_f64().unwrap_or(1.0);
    let (measure, scale, name) = match unit {
        "kg" => ("weight", Some(if value < 1000.0 { 1.0 } else { 1000.0 }), ""),
        "L" => ("volume", Some(if value < 1.0 { 0.001 } else { 1.0 }), ""),
        name => ("items", None, name),
    };
    let with_scale = scale.map_or(measure.to_string(), |scale| format!("{measure}_{scale}"));
    let stock = variant["on_hand"].as_i64().unwrap_or(0);
    json!({
        "id": variant["id"],
        "name": format!("{} - {}", product["name"].as_str().unwrap_or_default(), variant["options_text"].as_str().unwrap_or_default()),
        "producer_name": state.enterprises.get(&producer).map(|e| e["name"].clone()),
        "image": variant["thumb_url"], "sku": variant["sku"], "import_date": null, "tax_category_id": 1,
        "options_text": variant["options_text"], "unit_value": variant["unit_value"], "unit_description": "",
        "unit_to_display": variant["unit_to_display"], "display_as": variant["display_as"],
        "display_name": variant["display_name"], "name_to_display": variant["name_to_display"],
        "variant_overrides_count": 0, "price": variant["price"], "on_demand": variant["on_demand"],
        "on_hand": stock, "in_stock": variant["on_demand"] == true || stock > 0,
        "variant_unit": measure, "variant_unit_scale": scale, "variant_unit_name": name,
        "variant_unit_with_scale": with_scale, "category_id": category, "producer_id": producer
    })
}
