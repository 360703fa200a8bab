//! A JSON Schema that describes what the sample shows, and forbids nothing more.

use super::sample::Sample;
use passerelle_model::json::Json;
use serde_json::{Map, Value, json};

/// The schema file of a resource.
pub(super) fn text(resource: &str, sample: &Sample) -> String {
    let items: Vec<&Json<'_>> = sample.items.iter().collect();
    let mut schema = described(&items);
    if let (Some(table), Some(properties)) = (&sample.table, schema["properties"].as_object_mut()) {
        for (heading, field) in &table.columns {
            let column = properties.entry(field.clone()).or_insert_with(|| json!({ "type": "string" }));
            column["description"] = heading.as_str().into();
        }
        properties.insert(
            "key".into(),
            json!({ "type": "string", "description": "Made by the reader to tell rows apart; no column" }),
        );
    }
    let mut file = Map::new();
    file.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    file.insert("title".into(), format!("One item of {resource}").into());
    file.extend(schema.as_object().cloned().unwrap_or_default());
    format!("{:#}\n", Value::Object(file))
}

/// What some values have in common.
fn described(values: &[&Json<'_>]) -> Value {
    let mut types: Vec<&str> = Vec::new();
    for value in values {
        let name = name(value);
        if !types.contains(&name) {
            types.push(name);
        }
    }
    if types.contains(&"number") {
        types.retain(|name| *name != "integer");
    }
    let mut schema = Map::new();
    match types.as_slice() {
        [] => {}
        [one] => drop(schema.insert("type".into(), (*one).into())),
        many => drop(schema.insert("type".into(), many.into())),
    }
    let objects: Vec<_> = values.iter().filter_map(|value| value.as_object()).collect();
    if !objects.is_empty() {
        let mut properties = Map::new();
        for (key, _) in objects.iter().flat_map(|object| object.iter()) {
            if !properties.contains_key(&**key) {
                let values: Vec<_> = objects.iter().filter_map(|object| object.get(key)).collect();
                properties.insert(key.to_string(), described(&values));
            }
        }
        schema.insert("properties".into(), Value::Object(properties));
    }
    let elements: Vec<_> = values.iter().filter_map(|value| value.as_array()).flatten().collect();
    if !elements.is_empty() {
        schema.insert("items".into(), described(&elements));
    }
    Value::Object(schema)
}

fn name(value: &Json<'_>) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(lexeme) if lexeme.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => "integer",
        Json::Number(_) => "number",
        Json::String(_) => "string",
        Json::Array(_) => "array",
        Json::Object(_) => "object",
    }
}
