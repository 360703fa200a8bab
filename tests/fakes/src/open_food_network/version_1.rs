//! The native interface, version 1: JSON:API, customers only.

use super::state::{Key, State, Who, is_numbered};
use super::version_0::CAP;
use crate::{Request, Response};
use serde_json::{Value, json};

/// Page size that the interface announces; pages are twice as long.
const ANNOUNCED: usize = 50;
/// Largest page that it announces.
const ANNOUNCED_MOST: usize = 200;

pub(super) fn answer(state: &State, request: &Request, path: &[&str]) -> Response {
    let key = match state.who(request, "x-api-token") {
        Who::Unknown(_) => return error(401, "Invalid API key."),
        Who::Known(key) => Some(key),
        Who::Anonymous => None,
    };
    if request.method != "GET" {
        return error(404, "The resource you were looking for could not be found.");
    }
    let unexpected = request.parameters().into_iter().map(|(name, _)| name).find(|name| !expected(name));
    if let Some(name) = unexpected {
        return error(422, &format!("Parameters not allowed in this request: {name}"));
    }
    match path {
        ["customers"] => list(state, request, key, None),
        ["enterprises", id, "customers"] => {
            match id.parse::<u64>().ok().filter(|id| state.enterprises.contains_key(id)) {
                Some(id) => list(state, request, key, Some(id)),
                None => error(404, "The resource you were looking for could not be found."),
            }
        }
        ["customers", id] => one(state, request, key, id),
        _ => error(404, "The resource you were looking for could not be found."),
    }
}

fn expected(name: &str) -> bool {
    ["token", "page", "per_page"].contains(&name) || name.starts_with("q[")
}

fn error(status: u16, detail: &str) -> Response {
    let body = json!({ "errors": [{ "title": title(status), "detail": detail, "status": status.to_string() }] });
    Response::of(status, "application/vnd.api+json; charset=utf-8", body.to_string())
}

fn title(status: u16) -> &'static str {
    match status {
        401 => "Unauthorized",
        404 => "Not found",
        _ => "Unprocessable entity",
    }
}

fn document(value: &Value) -> Response {
    Response::of(200, "application/vnd.api+json; charset=utf-8", value.to_string())
}

/// Customers of what the user manages; somebody without a key manages nothing.
fn list(state: &State, request: &Request, key: Option<&Key>, enterprise: Option<u64>) -> Response {
    let managed = |c: &&Value| {
        let of = c["enterprise_id"].as_u64().unwrap_or(0);
        key.is_some_and(|key| key.manages.contains(&of)) && enterprise.is_none_or(|id| id == of)
    };
    let number = |name: &str| request.parameter(name).map(|text| text.parse::<i64>().unwrap_or(0));
    let page = number("page").unwrap_or(1);
    let asked = number("per_page");
    if page < 1 || asked.is_some_and(|n| n < 1) {
        return error(422, "We could not process the request.");
    }
    let (page, asked) = (page as usize, asked.map(|n| n as usize));
    let size = asked.unwrap_or(CAP).min(CAP);
    let all: Vec<&Value> = state.customers.iter().filter(managed).collect();
    let pages = all.len().div_ceil(size).max(1);
    let start = (page - 1).saturating_mul(size).min(all.len());
    let shown = &all[start..(start + size).min(all.len())];
    let link = |n: usize| {
        let per_page = asked.map(|n| format!("&per_page={n}")).unwrap_or_default();
        format!("{}{}?page={n}{per_page}", request.origin, request.path())
    };
    let data: Vec<Value> = shown.iter().map(|c| customer(request, c)).collect();
    let told = asked.unwrap_or(ANNOUNCED).min(ANNOUNCED_MOST);
    document(&json!({
        "data": data,
        "meta": { "pagination": { "results": all.len(), "pages": pages, "page": page, "per_page": told } },
        "links": {
            "self": link(page), "first": link(1), "prev": (page > 1).then(|| link(page - 1)),
            "next": (page < pages).then(|| link(page + 1)), "last": link(pages)
        }
    }))
}

fn one(state: &State, request: &Request, key: Option<&Key>, id: &str) -> Response {
    let Some(found) = state.customers.iter().find(|c| is_numbered(c, id)) else {
        return error(404, "The resource you were looking for could not be found.");
    };
    let of = found["enterprise_id"].as_u64().unwrap_or(0);
    match key.is_some_and(|key| key.manages.contains(&of)) {
        true => document(&json!({ "data": customer(request, found) })),
        false => error(401, "You are not authorized to perform that action."),
    }
}

fn customer(request: &Request, attributes: &Value) -> Value {
    let enterprise = &attributes["enterprise_id"];
    json!({
        "id": attributes["id"].to_string(), "type": "customer", "attributes": attributes,
        "relationships": { "enterprise": {
            "data": { "id": enterprise.to_string(), "type": "enterprise" },
            "links": { "related": format!("{}/api/v1/enterprises/{enterprise}", request.origin) }
        } }
    })
}
