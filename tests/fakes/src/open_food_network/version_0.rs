//! The native interface, version 0: plain JSON, errors as `{error}`, 401 for what is forbidden.

use super::state::{Key, State, Who, is_numbered, variants};
use super::{admin, orders, seed};
use crate::{Request, Response};
use serde_json::{Value, json};

/// Most items of a page, whatever is asked.
pub(super) const CAP: usize = 100;

pub(super) fn answer(state: &State, request: &Request, path: &[&str]) -> Response {
    let who = state.who(request, "x-spree-token");
    if let Who::Unknown(token) = who {
        return error(401, &format!("Invalid API key ({token}) specified."));
    }
    if request.method != "GET" && request.method != "HEAD" {
        return missing();
    }
    let key = match who {
        Who::Known(key) => Some(key),
        Who::Anonymous | Who::Unknown(_) => None,
    };
    match path {
        ["shops", "closed_shops"] => closed_shops(state),
        ["shops", id] => found(id.parse().ok().and_then(|id: u64| state.enterprises.get(&id))),
        ["order_cycles", id, list] => in_cycle(state, request, id, list),
        ["orders"] => orders::list(state, request, key),
        ["orders", number] => orders::one(state, key, number),
        ["products", "bulk_products"] => admin::bulk(state, request, key),
        ["products", "overridable"] => admin::overridable(state, request, key),
        ["products", id] => admin::one(state, key, id),
        ["products", product, "variants"] => of_product(state, product, None),
        ["products", product, "variants", id] => of_product(state, product, Some(id)),
        ["variants"] => {
            let all = variants(&state.catalogue).map(|(_, variant)| variant.clone());
            Response::json(200, &Value::Array(all.collect()))
        }
        ["customers"] => own_customers(state, key),
        ["taxons"] => taxons(request),
        ["states"] => Response::json(200, &json!([{ "id": 9, "name": "Pays de la Loire", "abbr": "PDL" }])),
        ["status", "job_queue"] => Response::json(200, &json!({ "alive": true })),
        // The feature that shows reports is off: the router does not know the address.
        ["reports", ..] => Response::page(404, "The page you were looking for doesn't exist"),
        _ => missing(),
    }
}

pub(super) fn error(status: u16, said: &str) -> Response {
    Response::json(status, &json!({ "error": said }))
}

/// 401, also for who is known but may not.
pub(super) fn forbidden() -> Response {
    error(401, "You are not authorized to perform that action.")
}

pub(super) fn missing() -> Response {
    error(404, "The resource you were looking for could not be found.")
}

/// Whatever went wrong inside.
pub(super) fn exception(said: &str) -> Response {
    Response::json(422, &json!({ "exception": said }))
}

fn found(value: Option<&Value>) -> Response {
    value.map_or_else(missing, |value| Response::json(200, value))
}

fn closed_shops(state: &State) -> Response {
    let shops = state.enterprises.values().filter(|e| e["is_distributor"] == true && e["active"] == false);
    Response::json(200, &Value::Array(shops.cloned().collect()))
}

/// What an order cycle shows of a shop. `{}` under 404 when there is nothing to sell.
fn in_cycle(state: &State, request: &Request, cycle: &str, list: &str) -> Response {
    let number = |text: &str| text.parse::<u64>().ok();
    let hub = request.parameter("distributor").and_then(|hub| number(&hub));
    let sold = number(cycle).zip(hub).and_then(|(cycle, hub)| state.sold(cycle, hub));
    let Some(products) = sold else { return Response::json(404, &json!({})) };
    match list {
        "products" => {
            let mut searches = request.parameters().into_iter().filter(|(name, _)| name.ends_with("_cont]"));
            let asked = searches.next().map(|(_, text)| text.to_lowercase());
            let named = |p: &&Value| match &asked {
                Some(text) => p["name"].as_str().is_some_and(|n| n.to_lowercase().contains(text)),
                None => true,
            };
            let products: Vec<&Value> = products.into_iter().filter(named).collect();
            match Page::asked(request, 10) {
                Ok(page) => {
                    let shown = page.of(&products).iter().map(|product| (*product).clone());
                    Response::json(200, &Value::Array(shown.collect()))
                }
                Err(response) => response,
            }
        }
        "taxons" => {
            let ids = products.iter().filter_map(|p| state.categories.get(&p["id"].as_u64()?));
            let ids: std::collections::BTreeSet<u64> = ids.copied().collect();
            let names = seed::categories();
            let taxon = |id: &u64| json!({ "id": id, "name": names.get(*id as usize - 1) });
            Response::json(200, &Value::Array(ids.iter().map(taxon).collect()))
        }
        "properties" | "producer_properties" => Response::json(200, &json!([])),
        _ => missing(),
    }
}

fn of_product(state: &State, product: &str, variant: Option<&str>) -> Response {
    let Some(product) = state.catalogue.iter().find(|p| is_numbered(p, product)) else { return missing() };
    match variant {
        None => Response::json(200, &product["variants"]),
        Some(id) => found(product["variants"].as_array().into_iter().flatten().find(|v| is_numbered(v, id))),
    }
}

/// A user's own accounts as a customer, by e-mail; our managers buy nothing.
fn own_customers(state: &State, key: Option<&Key>) -> Response {
    let Some(key) = key else { return forbidden() };
    let own = state.customers.iter().filter(|c| c["id"] == key.user + 1_000_000).map(|c| {
        json!({
            "id": c["id"], "enterprise_id": c["enterprise_id"], "first_name": c["first_name"],
            "last_name": c["last_name"], "code": c["code"], "email": c["email"], "allow_charges": c["allow_charges"]
        })
    });
    Response::json(200, &Value::Array(own.collect()))
}

fn taxons(request: &Request) -> Response {
    let ids = request.parameter("ids");
    let wanted = |id: usize| ids.as_ref().is_none_or(|ids| ids.split(',').any(|wanted| wanted == id.to_string()));
    let names = (1..).zip(seed::categories()).filter(|(id, _)| wanted(*id));
    let taxons = names
        .map(|(id, name)| json!({ "id": id, "name": name, "permalink": crate::invented::slug(name), "position": id }));
    Response::json(200, &Value::Array(taxons.collect()))
}

/// A page that is asked: never more than [`CAP`] items.
pub(super) struct Page {
    pub(super) page: usize,
    /// What is asked, or the size where nothing is asked; echoed, though capped.
    pub(super) per_page: usize,
}

impl Page {
    pub(super) fn asked(request: &Request, default: usize) -> Result<Self, Response> {
        // As Ruby reads numbers: the digits at the front, else 0.
        let number = |text: String| {
            let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
            let digits: String = digits.chars().take_while(char::is_ascii_digit).collect();
            format!("{sign}{digits}").parse::<i64>().unwrap_or(0)
        };
        let page = request.parameter("page").filter(|p| !p.is_empty()).map_or(1, number);
        let per_page = request.parameter("per_page").filter(|p| !p.is_empty()).map_or(default as i64, number);
        match (page, per_page) {
            (page, _) if page < 1 => Err(exception(&format!("expected :page >= 1; got {page}"))),
            (_, size) if size < 1 => Err(exception(&format!("expected :limit >= 1; got {size}"))),
            _ => Ok(Page { page: page as usize, per_page: per_page as usize }),
        }
    }

    fn size(&self) -> usize {
        self.per_page.min(CAP)
    }

    /// The items of this page; none beyond the end.
    pub(super) fn of<'a, T>(&self, items: &'a [T]) -> &'a [T] {
        let start = (self.page - 1).saturating_mul(self.size()).min(items.len());
        &items[start..(start + self.size()).min(items.len())]
    }

    /// How many pages there are.
    pub(super) fn pages(&self, results: usize) -> usize {
        results.div_ceil(self.size()).max(1)
    }

    /// What is said about the pages of a list.
    pub(super) fn said(&self, results: usize) -> Value {
        json!({ "results": results, "pages": self.pages(results), "page": self.page, "per_page": self.per_page })
    }
}
