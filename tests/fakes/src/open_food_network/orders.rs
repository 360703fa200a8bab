//! Orders as a user may see them.

use super::state::{Key, State, producer};
use super::version_0::{CAP, Page, forbidden, missing};
use crate::{Request, Response};
use serde_json::{Value, json};

/// What a list leaves out of an order.
const ONLY_IN_DETAIL: [&str; 7] =
    ["adjustments", "customer_id", "shipping_method", "ship_address", "bill_address", "line_items", "payments"];
/// What stands in place of the data of a buyer whom a producer may not see.
const HIDDEN: &str = "< Hidden >";

/// How much of an order a user sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sight {
    All,
    WithoutBuyer,
}

pub(super) fn list(state: &State, request: &Request, key: Option<&Key>) -> Response {
    let Some(key) = key.filter(|key| !key.manages.is_empty()) else { return forbidden() };
    let filters = filters(request);
    let matching = |order: &&Value| filters.iter().all(|filter| filter.takes(order));
    let orders = state.orders.iter().filter(matching).filter_map(|o| Some((o, sight(state, key, o)?)));
    let orders: Vec<(&Value, Sight)> = orders.collect();
    let shown = |orders: &[(&Value, Sight)]| -> Vec<Value> {
        let short = |(order, sight): &(&Value, Sight)| {
            let mut order = (*order).clone();
            if let Some(members) = order.as_object_mut() {
                members.retain(|name, _| !ONLY_IN_DETAIL.contains(&name.as_str()));
            }
            hidden(order, *sight)
        };
        orders.iter().map(short).collect()
    };
    let paged = ["page", "per_page"].iter().any(|name| request.parameter(name).is_some_and(|v| !v.is_empty()));
    if !paged {
        return Response::json(200, &json!({ "orders": shown(&orders), "pagination": null }));
    }
    match Page::asked(request, CAP) {
        Ok(page) => {
            Response::json(200, &json!({ "orders": shown(page.of(&orders)), "pagination": page.said(orders.len()) }))
        }
        Err(response) => response,
    }
}

pub(super) fn one(state: &State, key: Option<&Key>, number: &str) -> Response {
    let Some(order) = state.orders.iter().find(|o| o["number"] == number) else { return missing() };
    match key.and_then(|key| sight(state, key, order)) {
        Some(sight) => Response::json(200, &hidden(order.clone(), sight)),
        None => forbidden(),
    }
}

/// Who manages the hub or the order cycle sees all; who produced a line sees no buyer.
fn sight(state: &State, key: &Key, order: &Value) -> Option<Sight> {
    let hub = order["distributor"]["id"].as_u64()?;
    let coordinator = state.cycles.iter().find(|c| order["order_cycle"]["id"] == c.id).map(|c| c.coordinator);
    if key.manages.contains(&hub) || coordinator.is_some_and(|id| key.manages.contains(&id)) {
        return Some(Sight::All);
    }
    let mut lines = order["line_items"].as_array()?.iter();
    lines.any(|line| key.manages.contains(&producer(&line["variant"]))).then_some(Sight::WithoutBuyer)
}

fn hidden(mut order: Value, sight: Sight) -> Value {
    if sight == Sight::WithoutBuyer {
        for name in ["full_name", "full_name_for_sorting", "email", "phone"] {
            order[name] = HIDDEN.into();
        }
        for name in ["ship_address", "bill_address"] {
            let Some(address) = order.get_mut(name).and_then(Value::as_object_mut) else { continue };
            for name in ["zipcode", "city", "phone", "firstname", "lastname", "address1", "address2"] {
                address.insert(name.into(), HIDDEN.into());
            }
            for name in ["state_name", "state_id"] {
                address.insert(name.into(), Value::Null);
            }
        }
    }
    order
}

/// One condition of a search, `q[attribute_predicate]=value`. The real search knows many more.
struct Filter {
    attribute: String,
    predicate: &'static str,
    values: Vec<String>,
}

const PREDICATES: [&str; 6] = ["_gteq", "_lteq", "_eq", "_in", "_gt", "_lt"];

fn filters(request: &Request) -> Vec<Filter> {
    let mut filters: Vec<Filter> = Vec::new();
    for (name, value) in request.parameters() {
        let Some(inner) = name.strip_prefix("q[").map(|rest| rest.trim_end_matches("[]").trim_end_matches(']')) else {
            continue;
        };
        let Some((attribute, predicate)) = PREDICATES.iter().find_map(|p| Some((inner.strip_suffix(p)?, *p))) else {
            continue;
        };
        match filters.iter_mut().find(|f| f.attribute == attribute && f.predicate == predicate) {
            Some(filter) => filter.values.push(value),
            None => filters.push(Filter { attribute: attribute.into(), predicate, values: vec![value] }),
        }
    }
    filters
}

impl Filter {
    fn takes(&self, order: &Value) -> bool {
        let value = match self.attribute.as_str() {
            "distributor_id" => &order["distributor"]["id"],
            "order_cycle_id" => &order["order_cycle"]["id"],
            "completed_at" => &order["completed_at_utc_iso8601"],
            name => &order[name],
        };
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_string);
        let wanted = self.values[0].as_str();
        match self.predicate {
            "_eq" => text == wanted,
            "_in" => self.values.contains(&text),
            // Times are compared as text, in one zone.
            "_gt" => text.as_str() > wanted,
            "_gteq" => text.as_str() >= wanted,
            "_lt" => text.as_str() < wanted,
            _ => text.as_str() <= wanted,
        }
    }
}
