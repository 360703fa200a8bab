//! What the real platforms do, fact by fact, so that the fakes cannot drift.

mod carried;
mod dfc;
mod farm;
mod native;
mod portal;
mod shop;
mod tricks;

use passerelle_fakes::{Platform, Request, Response};
use serde_json::Value;

/// Where platforms are asked in these tests.
const ORIGIN: &str = "https://hub.example";

/// What a platform answers to `GET target` with some headers, each `name: value`.
fn get(platform: &dyn Platform, target: &str, headers: &[&str]) -> Response {
    let mut request = Request::get(ORIGIN, target);
    for (name, value) in headers.iter().filter_map(|header| header.split_once(": ")) {
        request = request.header(name, value);
    }
    platform.answer(&request)
}

/// The JSON of an answer.
fn json(response: &Response) -> Value {
    let text = String::from_utf8_lossy(&response.body);
    response.value().unwrap_or_else(|| panic!("not JSON under {}: {text}", response.status))
}

/// Asks, and compares the status and a line about the body.
fn check(platform: &dyn Platform, target: &str, headers: &[&str], status: u16, about: &str) {
    let response = get(platform, target, headers);
    assert_eq!((response.status, outline(&response).as_str()), (status, about), "GET {target} {headers:?}");
}

/// A body in a few words: `empty`, `page`, `text ...`, `[n]`, or its members in order with the length of lists.
fn outline(response: &Response) -> String {
    match (response.value(), response.header("content-type")) {
        (Some(Value::Array(list)), _) => format!("[{}]", list.len()),
        (Some(Value::Object(members)), _) => {
            let members = members.iter().map(|(name, value)| match value {
                Value::Array(list) => format!("{name}[{}]", list.len()),
                _ => name.clone(),
            });
            format!("{{{}}}", members.collect::<Vec<_>>().join(" "))
        }
        _ if response.body.is_empty() => "empty".into(),
        (_, Some(kind)) if kind.starts_with("text/html") => "page".into(),
        _ => format!("text {}", String::from_utf8_lossy(&response.body)),
    }
}
