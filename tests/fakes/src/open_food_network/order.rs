//! One order in full.

use super::clock;
use super::variant::{fees, price};
use crate::amount::{Cents, shown, unpadded};
use serde_json::{Value, json};

/// Where an order was placed.
pub(super) struct Place<'a> {
    pub(super) hub: u64,
    pub(super) hub_name: &'a str,
    pub(super) cycle: u64,
}

/// Who buys: a customer of the hub.
pub(super) struct Buyer<'a> {
    customer: &'a Value,
    address: Option<&'a Value>,
}

impl<'a> Buyer<'a> {
    pub(super) fn of(customer: &'a Value) -> Self {
        let address = ["shipping_address", "billing_address"].into_iter().map(|name| &customer[name]);
        Buyer { customer, address: address.into_iter().find(|a| a.is_object()) }
    }

    fn address(&self, id: u64) -> Value {
        let Some(address) = self.address else { return Value::Null };
        json!({
            "id": id, "zipcode": address["postal_code"], "city": address["locality"],
            "state_name": address["region"]["code"], "state_id": 9, "phone": address["phone"],
            "firstname": address["first_name"], "lastname": address["last_name"],
            "address1": address["street_address_1"], "address2": null, "country_id": 75, "country_name": "France"
        })
    }
}

/// How far an order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Cart,
    Unpaid,
    Paid,
    Shipped,
    Cancelled,
}

impl Stage {
    /// A mixture: most orders are on their way, some are carts or cancelled.
    pub(super) fn of(i: usize) -> Self {
        match i % 20 {
            7 => Stage::Cart,
            13 => Stage::Cancelled,
            i if i % 3 == 0 => Stage::Unpaid,
            i if i % 3 == 1 => Stage::Paid,
            _ => Stage::Shipped,
        }
    }

    /// State of the order, of its payment, of its parcel, of the payment itself.
    fn words(self) -> (&'static str, Option<&'static str>, Option<&'static str>, &'static str) {
        match self {
            Stage::Cart => ("cart", None, None, "checkout"),
            Stage::Unpaid => ("complete", Some("balance_due"), Some("pending"), "checkout"),
            Stage::Paid => ("complete", Some("paid"), Some("ready"), "completed"),
            Stage::Shipped => ("complete", Some("paid"), Some("shipped"), "completed"),
            Stage::Cancelled => ("canceled", Some("void"), Some("canceled"), "void"),
        }
    }
}

/// An order of some variants, each with a quantity. Fees of lines are in its totals and nowhere else.
pub(super) fn order(
    id: u64,
    place: &Place<'_>,
    buyer: &Buyer<'_>,
    lines: &[(Value, i64)],
    stage: Stage,
    at: i64,
) -> Value {
    let (state, payment, parcel, paid) = stage.words();
    let number = format!("R{:09}", 300_000_000 + id * 7919 % 600_000_000);
    let items: Cents = lines.iter().map(|(variant, n)| price(variant) * n).sum();
    let delivered = id.is_multiple_of(3);
    let shipping: Cents = if delivered { 500 } else { 0 };
    let adjusted = lines.iter().map(|(variant, n)| fees(variant) * n).sum::<Cents>() + shipping;
    let total = items + adjusted;
    let received = if matches!(stage, Stage::Paid | Stage::Shipped) { total } else { 0 };
    let due = if stage == Stage::Unpaid { shown(total, " ") } else { String::new() };
    let said = |name: &str| buyer.customer[name].as_str().unwrap_or_default();
    let (first, family) = (said("first_name"), said("last_name"));
    let completed = stage != Stage::Cart;
    let adjustment = json!({
        "id": id * 10, "amount": unpadded(shipping), "label": "Shipping", "eligible": true,
        "adjustable_type": "Spree::Shipment", "adjustable_id": id + 500, "originator_type": "Spree::ShippingMethod",
        "originator_id": 3, "tax_category_id": null
    });
    let method = json!({
        "id": if delivered { 3 } else { 4 }, "require_ship_address": delivered,
        "name": if delivered { "Vélo cargo le vendredi" } else { "Retrait au hub" },
        "description": "Entre 17 h et 20 h", "price": unpadded(shipping)
    });
    let lines: Vec<Value> = (id * 10..)
        .zip(lines)
        .map(|(line, (variant, quantity))| {
            json!({
                "id": line, "quantity": quantity, "max_quantity": null, "price": variant["price"], "order_id": id,
                "tax_category_id": 1, "variant": without_fees(variant)
            })
        })
        .collect();
    let payments = json!([{
        "amount": unpadded(total), "updated_at": clock::minute(at), "payment_method": "Carte bancaire", "state": paid,
        "redirect_auth_url": null
    }]);
    json!({
        "id": id, "number": number, "user_id": 100 + buyer.customer["id"].as_u64().unwrap_or(0),
        "full_name": format!("{first} {family}"), "full_name_for_sorting": format!("{family}, {first}"),
        "email": said("email"), "phone": buyer.address.map_or("", |a| a["phone"].as_str().unwrap_or_default()),
        "completed_at": completed.then(|| clock::day(at)),
        "completed_at_utc_iso8601": if completed { clock::utc(at) } else { String::new() },
        "display_total": shown(total, "&nbsp;"), "edit_path": format!("/admin/orders/{number}/edit"),
        "state": state, "payment_state": payment, "shipment_state": parcel,
        "payments_path": format!("/admin/orders/{number}/payments"),
        "ready_to_ship": parcel == Some("ready"), "ready_to_capture": stage == Stage::Unpaid,
        "created_at": clock::day(at - 86_400), "distributor_name": place.hub_name,
        "special_instructions": id.is_multiple_of(11).then_some("Sonner deux fois"),
        "display_outstanding_balance": due,
        "item_total": unpadded(items), "adjustment_total": unpadded(adjusted), "payment_total": unpadded(received),
        "total": unpadded(total), "item_count": lines.len(),
        "distributor": { "id": place.hub }, "order_cycle": { "id": place.cycle },
        "adjustments": if delivered { json!([adjustment]) } else { json!([]) },
        "customer_id": buyer.customer["id"], "shipping_method": if completed { method } else { Value::Null },
        "ship_address": buyer.address(id * 2 + 1), "bill_address": buyer.address(id * 2),
        "line_items": lines, "payments": if completed { payments } else { json!([]) }
    })
}

/// A line shows its variant without the fees of a shop.
fn without_fees(variant: &Value) -> Value {
    let mut variant = variant.clone();
    variant["fees"] = json!({});
    variant["fees_name"] = json!({});
    let price = price(&variant);
    super::variant::reprice(&mut variant, price);
    variant
}
