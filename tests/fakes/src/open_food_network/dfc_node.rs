//! Nodes as the connector of the platform writes them: links as plain text, one link alone.

use super::state::producer;
use super::variant::number;
use serde_json::{Value, json};

/// One link as text, several as a list, none as nothing.
pub(super) fn links(mut of: Vec<String>) -> Option<Value> {
    match of.len() {
        0 => None,
        1 => Some(of.swap_remove(0).into()),
        _ => Some(of.into()),
    }
}

/// Identifier of a thing that hangs on a variant.
pub(super) fn of_variant(base: &str, kind: &str, variant: &Value) -> String {
    format!("{base}/enterprises/{}/{kind}/{}", producer(variant), variant["id"])
}

pub(super) fn enterprise(base: &str, profile: &Value, variants: &[u64]) -> Value {
    let id = format!("{base}/enterprises/{}", profile["id"]);
    let mut node = named(base, profile, json!({ "@id": id, "@type": "dfc-b:Enterprise" }));
    node["dfc-b:hasMainContact"] = format!("{id}#mainContact").into();
    node["ofn:long_description"] = profile["long_description"].clone();
    for (term, kind) in [("dfc-b:manages", "catalog_items"), ("dfc-b:supplies", "supplied_products")] {
        if let Some(links) = links(variants.iter().map(|variant| format!("{id}/{kind}/{variant}")).collect()) {
            node[term] = links;
        }
    }
    node
}

pub(super) fn organization(base: &str, profile: &Value) -> Value {
    let id = format!("{base}/organizations/{}", profile["id"]);
    let mut node = named(base, profile, json!({ "@id": id, "@type": "dfc-b:Organization" }));
    node["dfc-b:hasMainContact"] = format!("{id}#mainContact").into();
    node
}

/// What enterprises and organizations say alike.
fn named(base: &str, profile: &Value, mut node: Value) -> Value {
    let email: String = profile["email_address"].as_str().unwrap_or_default().chars().rev().collect();
    node["dfc-b:hasAddress"] = format!("{base}/addresses/{}", profile["address"]["id"]).into();
    node["dfc-b:name"] = profile["name"].clone();
    node["dfc-b:hasDescription"] = profile["description"].clone();
    if let Some(phone) = profile["phone"].as_str() {
        node["dfc-b:hasPhoneNumber"] = json!({ "@type": "dfc-b:PhoneNumber", "dfc-b:phoneNumber": phone });
    }
    if !email.is_empty() {
        node["dfc-b:email"] = email.into();
    }
    if let Some(page) = profile["website"].as_str() {
        node["dfc-b:websitePage"] = format!("https://{page}").into();
    }
    if let Some(logo) = profile["logo"].as_str() {
        node["dfc-b:logo"] = logo.into();
    }
    let medias = social_medias(base, profile);
    if let Some(links) = links(medias.iter().filter_map(|m| m["@id"].as_str().map(str::to_string)).collect()) {
        node["dfc-b:hasSocialMedia"] = links;
    }
    node
}

pub(super) fn person(base: &str, kind: &str, profile: &Value) -> Value {
    let id = format!("{base}/{kind}/{}#mainContact", profile["id"]);
    let name = profile["name"].as_str().unwrap_or_default();
    match profile["is_primary_producer"] == true {
        true => json!({ "@id": id, "@type": "dfc-b:Person", "dfc-b:firstName": "Camille", "dfc-b:familyName": name }),
        false => json!({ "@id": id, "@type": "dfc-b:Person" }),
    }
}

pub(super) fn address(base: &str, profile: &Value) -> Value {
    let address = &profile["address"];
    let country = if address["country_name"] == "United Kingdom" { "GBR" } else { "FRA" };
    let mut node = json!({
        "@id": format!("{base}/addresses/{}", address["id"]), "@type": "dfc-b:Address",
        "dfc-b:hasStreet": address["address1"], "dfc-b:hasPostalCode": address["zipcode"],
        "dfc-b:hasCity": address["city"],
        "dfc-b:hasCountry": format!("http://publications.europa.eu/resource/authority/country/{country}"),
        "dfc-b:region": address["state_name"]
    });
    for name in ["latitude", "longitude"] {
        if profile[name].is_number() {
            node[format!("dfc-b:{name}")] = profile[name].clone();
        }
    }
    node
}

pub(super) fn social_medias(base: &str, profile: &Value) -> Vec<Value> {
    let names = ["facebook", "instagram"].into_iter().filter_map(|name| Some((name, profile[name].as_str()?)));
    let media = names.map(|(name, user)| {
        json!({
            "@id": format!("{base}/enterprises/{}/social_medias/{name}", profile["id"]), "@type": "dfc-b:SocialMedia",
            "dfc-b:name": name, "dfc-b:URL": format!("https://{name}.example/{user}")
        })
    });
    media.collect()
}

pub(super) fn supplied_product(base: &str, product: &Value, variant: &Value) -> Value {
    let value = variant["unit_value"].as_f64().unwrap_or(1.0);
    let (unit, value) = match variant["unit_price_unit"].as_str() {
        Some("kg") if value >= 1000.0 => ("dfc-m:Kilogram", json!(value / 1000.0)),
        Some("kg") => ("dfc-m:Gram", variant["unit_value"].clone()),
        Some("L") if value < 1.0 => ("dfc-m:Millilitre", json!((value * 1000.0).round())),
        Some("L") => ("dfc-m:Litre", variant["unit_value"].clone()),
        _ => ("dfc-m:Piece", variant["unit_value"].clone()),
    };
    let name = |of: &Value, name: &str| of[name].as_str().unwrap_or_default().to_string();
    let mut node = json!({
        "@id": of_variant(base, "supplied_products", variant), "@type": "dfc-b:SuppliedProduct",
        "dfc-b:name": format!("{} - {}", name(variant, "name_to_display"), name(variant, "options_text")),
        "dfc-b:description": product["description"],
        "dfc-b:hasQuantity": { "@type": "dfc-b:QuantitativeValue", "dfc-b:hasUnit": unit, "dfc-b:value": value },
        "dfc-b:isVariantOf": format!("{base}/product_groups/{}", product["id"]),
        "ofn:spree_product_id": product["id"],
        "ofn:spree_product_uri": format!("{base}/enterprises/{}?spree_product_id={}", producer(variant), product["id"])
    });
    if let Some(image) = product["image"]["image_url"].as_str() {
        node["dfc-b:image"] = image.into();
        node["ofn:image"] = image.into();
    }
    node
}

pub(super) fn group(base: &str, product: &Value) -> Value {
    let variants = product["variants"].as_array().into_iter().flatten();
    let mut node = json!({
        "@id": format!("{base}/product_groups/{}", product["id"]), "@type": "dfc-b:SuppliedProduct",
        "dfc-b:name": product["name"]
    });
    if let Some(links) = links(variants.map(|v| of_variant(base, "supplied_products", v)).collect()) {
        node["dfc-b:hasVariant"] = links;
    }
    node
}

pub(super) fn catalog_item(base: &str, variant: &Value) -> Value {
    let mut node = json!({
        "@id": of_variant(base, "catalog_items", variant), "@type": "dfc-b:CatalogItem",
        "dfc-b:references": of_variant(base, "supplied_products", variant), "dfc-b:sku": variant["sku"],
        "dfc-b:offeredThrough": of_variant(base, "offers", variant),
        "dfc-b:managedBy": format!("{base}/enterprises/{}", producer(variant))
    });
    limit(&mut node, variant);
    node
}

pub(super) fn offer(base: &str, variant: &Value) -> Value {
    let price = number(variant["price"].as_str().unwrap_or("0.0"));
    let mut node = json!({
        "@id": of_variant(base, "offers", variant), "@type": "dfc-b:Offer",
        "dfc-b:hasPrice": { "@type": "dfc-b:Price", "dfc-b:value": price, "dfc-b:hasUnit": "dfc-m:Euro" }
    });
    limit(&mut node, variant);
    node
}

/// Nothing is said about the stock of what is made on demand.
fn limit(node: &mut Value, variant: &Value) {
    if variant["on_demand"] != true {
        node["dfc-b:stockLimitation"] = variant["on_hand"].clone();
    }
}
