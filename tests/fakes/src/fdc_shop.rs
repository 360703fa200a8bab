//! A shop of the Food Data Collaboration: paths in PascalCase, every price and quantity a
//! numbered blank node of its own, every number a string.

use crate::amount::{Cents, unpadded};
use crate::{Disturbance, Platform, Request, Response};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

const CONTEXT: &str = "https://www.datafoodconsortium.org";
/// First number of a product.
const FIRST: u64 = 44_519_466_000_000;

/// One shop. Clones are the same shop.
#[derive(Debug, Clone)]
pub struct FdcShop {
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    goods: Vec<Good>,
    orders: usize,
    next: u64,
    /// Blank nodes written so far: the shop numbers them on from answer to answer.
    blank: u64,
}

/// A product sold by the piece and, as another product, by the case.
#[derive(Debug, Clone)]
struct Good {
    piece: u64,
    case: u64,
    name: String,
    price: Cents,
    in_case: i64,
    /// None: sold on without stock, which the shop writes as -1.
    stock: Option<i64>,
}

const NAMES: [&str; 6] =
    ["Baked field beans", "Split peas", "Naked oats", "Spelt flour", "Camelina oil", "Roasted broad beans"];

impl FdcShop {
    /// The bearer token that opens it.
    pub const TOKEN: &'static str = "shop-token";
    /// Name of the enterprise in its addresses.
    pub const ENTERPRISE: &'static str = "weir-street-mill";

    /// A shop of some goods, each by the piece and by the case, with some orders.
    pub fn new(goods: usize, orders: usize) -> Self {
        let good = |i: usize| {
            let piece = FIRST + 100 * i as u64;
            let stock = (!i.is_multiple_of(3)).then_some(24 + i as i64);
            let name = NAMES[i % NAMES.len()];
            let name = if i < NAMES.len() { name.to_string() } else { format!("{name} {i}") };
            Good { piece, case: piece + 50, name, price: 209 + 30 * i as i64, in_case: 12, stock }
        };
        let goods: Vec<Good> = (0..goods).map(good).collect();
        let next = FIRST + 100 * goods.len() as u64;
        FdcShop { state: Arc::new(Mutex::new(State { goods, orders, next, blank: 73_563 })) }
    }

    /// Changes every price by some pence.
    pub fn change_prices(&self, pence: i64) {
        self.state().goods.iter_mut().for_each(|good| good.price = (good.price + pence).max(1));
    }

    /// How many goods there are; products are twice as many.
    pub fn goods(&self) -> usize {
        self.state().goods.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Platform for FdcShop {
    fn answer(&self, request: &Request) -> Response {
        let segments = request.segments();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let ["api", "dfc", "Enterprises", enterprise, rest @ ..] = segments.as_slice() else {
            return Response::json(404, &json!({ "error": "Not Found" }));
        };
        if request.bearer() != Some(FdcShop::TOKEN) {
            return Response::json(401, &json!({ "error": "User access denied" }));
        }
        if *enterprise != FdcShop::ENTERPRISE {
            return Response::json(404, &json!({ "error": "Not Found" }));
        }
        let mut state = self.state();
        let base = format!("{}/api/dfc/Enterprises/{enterprise}", request.origin);
        let mut writer = Writer { base, blank: state.blank, front: Vec::new(), nodes: Vec::new() };
        match rest {
            ["SuppliedProducts"] => state.goods.iter().for_each(|good| writer.good(good)),
            ["SuppliedProducts", id] => {
                let found = state.goods.iter().find(|g| g.piece.to_string() == *id || g.case.to_string() == *id);
                match found {
                    Some(good) => writer.good(good),
                    None => return Response::json(404, &json!({ "error": "Not Found" })),
                }
            }
            ["Orders"] => (0..state.orders).for_each(|n| writer.order(n, &state.goods)),
            ["Orders", id] => match (0..state.orders).find(|n| order_id(*n).to_string() == *id) {
                Some(n) => writer.order(n, &state.goods),
                None => return Response::json(404, &json!({ "error": "Not Found" })),
            },
            ["SalesSession"] => writer.session(),
            _ => return Response::json(404, &json!({ "error": "Not Found" })),
        }
        state.blank = writer.blank;
        let graph = [writer.front, writer.nodes].concat();
        Response::json(200, &json!({ "@context": CONTEXT, "@graph": graph }))
    }

    fn disturb(&self, how: Disturbance) {
        let mut state = self.state();
        match how {
            Disturbance::Insert => {
                let piece = state.next;
                state.next += 100;
                let name = format!("Delivery {piece}");
                state.goods.insert(0, Good { piece, case: piece + 50, name, price: 300, in_case: 6, stock: Some(3) });
            }
            Disturbance::Remove if !state.goods.is_empty() => {
                state.goods.remove(0);
            }
            Disturbance::Remove => {}
        }
    }
}

fn order_id(n: usize) -> u64 {
    1_175_325_245_000 + n as u64
}

/// Writes a graph: blank nodes first, then the others.
struct Writer {
    base: String,
    blank: u64,
    front: Vec<Value>,
    nodes: Vec<Value>,
}

impl Writer {
    fn blank(&mut self, mut node: Value) -> String {
        self.blank += 1;
        let id = format!("_:b{}", self.blank);
        node["@id"] = id.clone().into();
        self.front.push(node);
        id
    }

    fn quantity(&mut self, unit: &str, value: &str) -> String {
        self.blank(json!({ "@type": "dfc-b:QuantitativeValue", "dfc-b:hasUnit": unit, "dfc-b:value": value }))
    }

    fn price(&mut self, cents: Cents) -> String {
        let value = format!("{}.{:02}", cents / 100, cents % 100);
        self.blank(json!({
            "@type": "dfc-b:Price", "dfc-b:VATrate": "0", "dfc-b:hasUnit": "dfc-m:PoundSterling", "dfc-b:value": value
        }))
    }

    fn product(&self, id: u64) -> String {
        format!("{}/SuppliedProducts/{id}", self.base)
    }

    /// A piece, a case of pieces, and how one becomes the other.
    fn good(&mut self, good: &Good) {
        let case_price = good.price * good.in_case * 9 / 10;
        for (id, kind, cents, weight) in
            [(good.piece, "Retail tin, 400g", good.price, 40), (good.case, "Case, 12 x 400g", case_price, 480)]
        {
            let iri = self.product(id);
            let quantity = self.quantity("dfc-m:Kilogram", &unpadded(weight));
            let price = self.price(cents);
            self.nodes.push(json!({
                "@id": iri, "@type": "dfc-b:SuppliedProduct", "dfc-b:name": format!("{} - {kind}", good.name),
                "dfc-b:description": format!("<p><strong>{}</strong>, grown by the weir.</p>", good.name),
                "dfc-b:hasQuantity": quantity, "dfc-b:referencedBy": format!("{iri}/CatalogItem")
            }));
            self.nodes.push(json!({
                "@id": format!("{iri}/CatalogItem"), "@type": "dfc-b:CatalogItem", "dfc-b:sku": format!("WSM/{id}"),
                "dfc-b:offeredThrough": format!("{iri}/Offer"),
                "dfc-b:stockLimitation": good.stock.unwrap_or(-1).to_string()
            }));
            self.nodes.push(json!({
                "@id": format!("{iri}/Offer"), "@type": "dfc-b:Offer", "dfc-b:hasPrice": { "@id": price }
            }));
        }
        let (piece, case) = (self.product(good.piece), self.product(good.case));
        let (income, outcome) =
            (self.quantity("dfc-m:Piece", &good.in_case.to_string()), self.quantity("dfc-m:Piece", "1"));
        self.nodes.push(json!({
            "@id": format!("{piece}/AsPlannedConsumptionFlow"), "@type": "dfc-b:AsPlannedConsumptionFlow",
            "dfc-b:consumes": piece, "dfc-b:hasQuantity": income
        }));
        self.nodes.push(json!({
            "@id": format!("{piece}/AsPlannedProductionFlow"), "@type": "dfc-b:AsPlannedProductionFlow",
            "dfc-b:produces": case, "dfc-b:hasQuantity": outcome
        }));
        self.nodes.push(json!({
            "@id": format!("{piece}/AsPlannedTransformation"), "@type": "dfc-b:AsPlannedTransformation",
            "dfc-b:hasIncome": format!("{piece}/AsPlannedConsumptionFlow"),
            "dfc-b:hasOutcome": format!("{piece}/AsPlannedProductionFlow")
        }));
    }

    /// The first order has no lines. Every other one adds to the offer's types, as the shop does.
    fn order(&mut self, n: usize, goods: &[Good]) {
        let iri = format!("{}/Orders/{}", self.base, order_id(n));
        let state = if n.is_multiple_of(2) { "dfc-v:Held" } else { "dfc-v:Complete" };
        let mut order = json!({
            "@id": iri, "@type": "dfc-b:Order", "dfc-b:hasOrderStatus": { "@id": state },
            "dfc-b:hasFulfilmentStatus": { "@id": "dfc-v:Unfulfilled" }
        });
        let good = (n > 0 && !goods.is_empty()).then(|| &goods[n % goods.len()]);
        let Some(good) = good else {
            self.nodes.push(order);
            return;
        };
        let (line, offer) = (format!("{iri}/orderLines/{}", 100 + n), format!("{}/Offers/{}", self.base, good.piece));
        order["dfc-b:hasPart"] = json!({ "@id": line });
        let price = self.price(good.price);
        let product = self.product(good.piece);
        self.nodes.push(order);
        self.nodes.push(json!({
            "@id": line, "@type": "dfc-b:OrderLine", "dfc-b:concerns": { "@id": offer },
            "dfc-b:hasPrice": { "@id": price }, "dfc-b:quantity": (1 + n % 5).to_string()
        }));
        match self.nodes.iter_mut().find(|node| node["@id"] == offer) {
            Some(known) => {
                for (name, more) in [("@type", json!("dfc-b:Offer")), ("dfc-b:offeredItem", json!({ "@id": product }))]
                {
                    let old = known[name].take();
                    let mut all = old.as_array().cloned().unwrap_or_else(|| vec![old]);
                    all.push(more);
                    known[name] = all.into();
                }
            }
            None => {
                self.nodes
                    .push(json!({ "@id": offer, "@type": "dfc-b:Offer", "dfc-b:offeredItem": { "@id": product } }));
                self.nodes.push(json!({ "@id": product, "@type": "dfc-b:SuppliedProduct" }));
            }
        }
    }

    /// Dates as a browser writes them.
    fn session(&mut self) {
        self.nodes.push(json!({
            "@id": format!("{}/SalesSession/#", self.base), "@type": "dfc-b:SaleSession",
            "dfc-b:beginDate": "Wed Mar 18 2026 06:00:00 GMT+0000 (Coordinated Universal Time)",
            "dfc-b:endDate": "Wed Mar 25 2026 06:00:00 GMT+0000 (Coordinated Universal Time)"
        }));
    }
}
