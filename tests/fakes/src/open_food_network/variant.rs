//! A variant in the shape of a shop: units, prices, fees.

use crate::amount::{self, Cents};
use crate::invented::Measure;
use serde_json::{Map, Value, json};

/// What is sold, in thousandths of a gram, of a litre, or of a piece.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pack {
    pub(super) measure: Measure,
    /// Grams, millilitres or pieces.
    pub(super) amount: i64,
}

impl Pack {
    /// `1.5kg`, `750mL`, `2 bottes`: what people read.
    pub(super) fn shown(&self) -> String {
        let amount = self.amount;
        match self.measure {
            Measure::Weight if amount >= 1000 => format!("{}kg", thousandths(amount)),
            Measure::Weight => format!("{amount}g"),
            Measure::Volume if amount >= 1000 => format!("{}L", thousandths(amount)),
            Measure::Volume => format!("{amount}mL"),
            Measure::Items(name) => format!("{amount} {name}"),
        }
    }

    /// In grams, litres or pieces.
    pub(super) fn value(&self) -> Value {
        let text = match self.measure {
            Measure::Volume => thousandths(self.amount),
            Measure::Weight | Measure::Items(_) => self.amount.to_string(),
        };
        number(&format!("{}{}", text, if text.contains('.') { "" } else { ".0" }))
    }

    fn unit(&self) -> &str {
        match self.measure {
            Measure::Weight => "kg",
            Measure::Volume => "L",
            Measure::Items(name) => name,
        }
    }
}

/// A JSON number from its text.
pub(super) fn number(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}

fn thousandths(amount: i64) -> String {
    let text = format!("{}.{:03}", amount / 1000, amount % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// What a variant says besides its pack.
pub(super) struct Said<'a> {
    pub(super) id: u64,
    pub(super) product: &'a str,
    pub(super) display_name: Option<&'a str>,
    pub(super) price: Cents,
    /// None: on demand.
    pub(super) stock: Option<i64>,
    pub(super) producer: u64,
}

/// A variant without fees.
pub(super) fn variant(said: &Said<'_>, pack: Pack) -> Value {
    let sku: String = crate::invented::slug(said.product).chars().filter(|c| *c != '-').take(3).collect();
    let mut variant = json!({
        "id": said.id,
        "product_name": said.product,
        "sku": format!("{}-{}", sku.to_uppercase(), said.id),
        "options_text": pack.shown(),
        "unit_value": pack.value(),
        "unit_description": null,
        "unit_to_display": pack.shown(),
        "display_as": null,
        "display_name": said.display_name,
        "name_to_display": said.display_name.unwrap_or(said.product),
        "price": "",
        "on_demand": said.stock.is_none(),
        "on_hand": said.stock.unwrap_or(0),
        "fees": {},
        "fees_name": {},
        "price_with_fees": "",
        "tag_list": [],
        "thumb_url": "/noimage/mini.png",
        "unit_price_price": "",
        "unit_price_unit": pack.unit(),
        "enterprise": { "id": said.producer },
        "producer": { "id": said.producer },
    });
    reprice(&mut variant, said.price);
    variant
}

/// Price of a variant, without fees.
pub(super) fn price(variant: &Value) -> Cents {
    amount::read(variant["price"].as_str().unwrap_or_default())
}

/// Fees that are in the price of one piece of a variant.
pub(super) fn fees(variant: &Value) -> Cents {
    let fees = variant["fees"].as_object().into_iter().flat_map(Map::values);
    fees.map(|fee| amount::read(&fee.as_str().map_or_else(|| fee.to_string(), str::to_string))).sum()
}

/// Gives a variant a price, and what follows from it.
pub(super) fn reprice(variant: &mut Value, price: Cents) {
    let with_fees = price + fees(variant);
    // Thousandths of the base unit; prices are per thousand grams, per litre, per piece.
    let size = (variant["unit_value"].as_f64().unwrap_or(1.0) * 1000.0).round() as i64;
    let per = if matches!(variant["unit_price_unit"].as_str(), Some("kg")) { 1_000_000 } else { 1000 };
    variant["price"] = amount::unpadded(price).into();
    variant["price_with_fees"] = amount::unpadded(with_fees).into();
    variant["unit_price_price"] = amount::unpadded((with_fees * per + size / 2) / size.max(1)).into();
}

/// Gives a variant the fees of a hub: one written as text, one as a number, as calculators differ.
pub(super) fn charge(variant: &mut Value, percent: i64) {
    let price = price(variant);
    let admin = amount::percent(price, percent);
    variant["fees"] = json!({ "packing": "0.15", "admin": number(&format!("{}.{:02}", admin / 100, admin % 100)) });
    variant["fees_name"] = json!({ "packing": "Mise en cagette", "admin": "Fonctionnement du hub" });
    reprice(variant, price);
}
