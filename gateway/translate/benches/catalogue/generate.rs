//! One catalogue in the forms that are measured. An item is a product with a
//! catalogue item, an offer, a quantity and a price: 24 quads.

use std::fmt::Write as _;

const NAMES: [&str; 10] = [
    "Tomates anciennes",
    "Brown beans",
    "Tomme de brebis",
    "Courgettes rondes",
    "Miel de châtaignier",
    "Pain \\\"noir\\\"",
    "Œufs de plein air",
    "Rapeseed oil",
    "Pommes à jus",
    "Lentilles blondes",
];
const WORDS: [&str; 14] = [
    "organic",
    "hill",
    "farm",
    "picked",
    "weekly",
    "small",
    "batch",
    "stone",
    "ground",
    "case",
    "jar",
    "récolté",
    "main",
    "sans",
];
const TYPES: [&str; 6] = ["vegetable", "dairy-product", "bakery", "fruit", "meat-product", "drink"];
/// Unit of the unit price, concept, factor to g or L, symbol.
const UNITS: [(&str, &str, u32, &str); 4] =
    [("kg", "Gram", 1, "g"), ("kg", "Kilogram", 1000, "kg"), ("L", "Litre", 1, "L"), ("item", "Piece", 1, " item")];

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

struct Item {
    number: usize,
    name: String,
    description: String,
    unit: usize,
    amount: usize,
    cents: usize,
    stock: usize,
    producer: usize,
    kind: usize,
}

fn items(n: usize) -> impl Iterator<Item = Item> {
    let mut numbers = Numbers(116);
    let producers = (n / 100).max(3);
    (1..=n).map(move |number| {
        let words = 10 + numbers.below(14);
        let description = (0..words).map(|_| WORDS[numbers.below(WORDS.len())]).collect::<Vec<_>>().join(" ");
        Item {
            number,
            name: format!("{} {number}", NAMES[numbers.below(NAMES.len())]),
            description,
            unit: numbers.below(UNITS.len()),
            amount: 1 + numbers.below(750),
            cents: 50 + numbers.below(9_900),
            stock: numbers.below(500),
            producer: 1 + numbers.below(producers),
            kind: numbers.below(TYPES.len()),
        }
    })
}

/// A hub's shop window: a bare array of products with one variant each.
pub(crate) fn shop(n: usize) -> Vec<u8> {
    let mut out = String::from("[");
    for item in items(n) {
        let Item { number, name, description, unit, amount, cents, stock, producer, .. } = item;
        let (priced, _, factor, symbol) = UNITS[unit];
        let (comma, value) = (if number > 1 { ",\n" } else { "" }, amount * factor as usize);
        let price = unpadded(cents);
        write!(
            out,
            r#"{comma}{{"id":{group},"name":"{name}","group_buy":false,"notes":null,"meta_keywords":null,"description":"{description}","properties_with_values":[],"image":{{"id":{number},"alt":null,"thumb_url":"https://hub.example/images/mini/{number}.jpg","image_url":"https://hub.example/images/product/{number}.jpg","large_url":"https://hub.example/images/large/{number}.jpg"}},"variants":[{{"id":{number},"product_name":"{name}","sku":"SKU-{number:07}","display_name":null,"display_as":null,"name_to_display":"{name}","unit_value":{value},"unit_description":null,"options_text":"{amount}{symbol}","unit_to_display":"{amount}{symbol}","price":"{price}","price_with_fees":"{price}","unit_price_price":"{price}","unit_price_unit":"{priced}","on_demand":{demand},"on_hand":{stock},"fees":{{}},"fees_name":{{}},"tag_list":[],"thumb_url":"https://hub.example/images/mini/{number}.jpg","enterprise":{{"id":10000}},"producer":{{"id":{producer}}}}}]}}"#,
            group = 900_000 + number,
            demand = number % 10 == 0,
        )
        .expect("a String takes everything");
    }
    out.push(']');
    out.into_bytes()
}

/// The same as DFC 1.16: a flat graph, the context by address.
pub(crate) fn dfc(n: usize) -> Vec<u8> {
    graph(n, r#""https://w3id.org/dfc/ontology/context/context_1.16.0.json""#)
}

/// The same with a context that no table recognises: the general path of JSON-LD.
pub(crate) fn foreign(n: usize) -> Vec<u8> {
    graph(
        n,
        r#"{"dfc-b":"https://github.com/datafoodconsortium/ontology/releases/latest/download/DFC_BusinessOntology.owl#","dfc-m":"https://github.com/datafoodconsortium/taxonomies/releases/latest/download/measures.rdf#","dfc-pt":"https://github.com/datafoodconsortium/taxonomies/releases/latest/download/productTypes.rdf#","dfc-b:references":{"@type":"@id"},"dfc-b:offeredThrough":{"@type":"@id"},"dfc-b:managedBy":{"@type":"@id"},"dfc-b:listedIn":{"@type":"@id"},"dfc-b:hasType":{"@type":"@id"},"dfc-b:hasUnit":{"@type":"@id"},"soldBy":{"@reverse":"dfc-b:offeredThrough"}}"#,
    )
}

fn graph(n: usize, context: &str) -> Vec<u8> {
    let mut out = format!(r#"{{"@context":{context},"@graph":["#);
    for item in items(n) {
        let Item { number, name, description, unit, amount, cents, stock, producer, kind } = item;
        let comma = if number > 1 { ",\n" } else { "" };
        let (unit, kind) = (UNITS[unit].1, TYPES[kind]);
        write!(
            out,
            r#"{comma}{{"@id":"https://hub.example/api/dfc/enterprises/10000/catalog_items/{number}","@type":"dfc-b:CatalogItem","dfc-b:references":"https://hub.example/api/dfc/enterprises/{producer}/supplied_products/{number}","dfc-b:sku":"SKU-{number:07}","dfc-b:stockLimitation":{stock},"dfc-b:offeredThrough":"https://hub.example/api/dfc/enterprises/10000/offers/{number}","dfc-b:managedBy":"https://hub.example/api/dfc/enterprises/10000","dfc-b:listedIn":"https://hub.example/api/dfc/catalogs/1"}},
{{"@id":"https://hub.example/api/dfc/enterprises/{producer}/supplied_products/{number}","@type":"dfc-b:SuppliedProduct","dfc-b:name":"{name}","dfc-b:description":"{description}","dfc-b:hasType":"dfc-pt:{kind}","dfc-b:hasQuantity":{{"@type":"dfc-b:QuantitativeValue","dfc-b:hasUnit":"dfc-m:{unit}","dfc-b:value":{amount}}},"dfc-b:image":"https://hub.example/images/product/{number}.jpg","dfc-b:suppliedBy":{{"@id":"https://hub.example/api/dfc/enterprises/{producer}"}}}},
{{"@id":"https://hub.example/api/dfc/enterprises/10000/offers/{number}","@type":"dfc-b:Offer","dfc-b:hasPrice":{{"@type":"dfc-b:Price","dfc-b:value":"{whole}.{part:02}","dfc-b:hasUnit":"dfc-m:Euro","dfc-b:VATrate":"5.5"}},"dfc-b:stockLimitation":{stock}}}"#,
            whole = cents / 100,
            part = cents % 100,
        )
        .expect("a String takes everything");
    }
    out.push_str("]}");
    out.into_bytes()
}

/// An amount as Rails prints decimals: no padding, one digit after the point at least.
fn unpadded(cents: usize) -> String {
    let text = format!("{}.{:02}", cents / 100, cents % 100);
    let trimmed = text.trim_end_matches('0');
    if trimmed.ends_with('.') { format!("{trimmed}0") } else { trimmed.to_string() }
}
