//! Items from the JSON Schema of a resource: what it describes, in all its types, with
//! the values that its examples, its codes and its kinds make likely, and some that nobody wants.

use crate::pool;
use crate::random::Random;
use crate::subject::Subject;
use passerelle_model::json::{Json, Object};
use regex::Regex;
use serde_json::Value;

/// Makes items of one resource.
pub(crate) struct Generator<'s> {
    subject: &'s Subject,
    random: Random,
    /// How many in a hundred values are of the wrong type.
    mischief: usize,
    next_id: usize,
}

impl<'s> Generator<'s> {
    /// A generator that makes the same item from the same seed.
    pub(crate) fn new(subject: &'s Subject, seed: u64) -> Self {
        let mut random = Random::new(seed);
        let mischief = if random.chance(25) { 5 } else { 0 };
        let next_id = 1 + random.below(3);
        Generator { subject, random, mischief, next_id }
    }

    /// One item.
    pub(crate) fn item(&mut self) -> Json<'static> {
        let subject = self.subject;
        self.value(&subject.schema, "", 0)
    }

    fn value(&mut self, schema: &Value, path: &str, depth: usize) -> Json<'static> {
        if depth > 10 {
            return Json::Null;
        }
        let schema = self.chosen(schema);
        if self.random.chance(self.mischief) && !path.is_empty() {
            return self.wrong();
        }
        let types: Vec<&str> = match schema.get("type") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            _ if schema.get("properties").is_some() => vec!["object"],
            _ => vec!["string"],
        };
        if types.contains(&"null") && self.random.chance(12) {
            return Json::Null;
        }
        let types: Vec<&str> = types.into_iter().filter(|t| *t != "null").collect();
        let chosen = if types.is_empty() { "null" } else { *self.random.pick(&types) };
        if let Some(value) = self.likely(schema, path, chosen) {
            return value;
        }
        match chosen {
            "object" => self.object(schema, path, depth),
            "array" => {
                let items = schema.get("items").cloned().unwrap_or_default();
                let count = *self.random.pick(&[0, 1, 1, 2, 2, 3]);
                let join = if path.is_empty() { "*".to_string() } else { format!("{path}.*") };
                Json::Array((0..count).map(|_| self.value(&items, &join, depth + 1)).collect())
            }
            "boolean" => Json::Bool(self.random.chance(50)),
            "integer" => self.integer(schema),
            "number" => Json::Number(pool::digits(&mut self.random).into()),
            "null" => Json::Null,
            _ => self.text(schema),
        }
    }

    /// A schema with its reference followed and one of its choices taken.
    fn chosen<'v>(&mut self, schema: &'v Value) -> &'v Value
    where
        's: 'v,
    {
        let mut schema = schema;
        for _ in 0..8 {
            if let Some(pointer) = schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix('#')) {
                schema = self.subject.schema.pointer(pointer).unwrap_or(schema);
                continue;
            }
            let choices = ["oneOf", "anyOf", "allOf"].iter().find_map(|key| schema.get(*key)).and_then(Value::as_array);
            match choices {
                Some(choices) if schema.get("properties").is_none() && !choices.is_empty() => {
                    schema = self.random.pick(choices)
                }
                _ => break,
            }
        }
        schema
    }

    /// A value that the lens or the schema makes likely.
    fn likely(&mut self, schema: &Value, path: &str, chosen: &str) -> Option<Json<'static>> {
        let subject = self.subject;
        let mut readers = Vec::new();
        for line in &subject.lines {
            for (place, at) in line.row.at.iter().enumerate() {
                if !line.each && at.split('|').any(|at| at == path) {
                    readers.push((line.row.kind.as_str(), place));
                }
            }
        }
        let reader = if readers.is_empty() { None } else { Some(*self.random.pick(&readers)) };
        if let Some((words, place)) = reader {
            if self.random.chance(85)
                && let Some(value) = pool::fill(subject, words, place, &mut self.random)
            {
                return Some(value);
            }
            if words.starts_with("iri") || words.starts_with("link") {
                self.next_id += 1 + self.random.below(2);
                // Now and then two things have one number.
                let id = if self.random.chance(4) { self.next_id.saturating_sub(1) } else { self.next_id };
                return Some(match chosen {
                    "string" => Json::String(
                        (*self.random.pick(&[format!("R{id}"), format!("a b|é/{id}"), id.to_string()])).clone().into(),
                    ),
                    _ => Json::Number(id.to_string().into()),
                });
            }
            if pool::number(words, place) && chosen == "string" && self.random.chance(90) {
                return Some(Json::String(pool::digits(&mut self.random).into()));
            }
        }
        let listed =
            ["enum", "examples", "x-examples"].iter().find_map(|key| schema.get(*key)).and_then(Value::as_array);
        match listed {
            Some(list) if !list.is_empty() && self.random.chance(85) => {
                let picked = self.random.pick(list).to_string();
                Json::parse(picked.as_bytes(), Default::default()).ok().map(Json::into_owned)
            }
            _ => schema
                .get("const")
                .and_then(|c| Json::parse(c.to_string().as_bytes(), Default::default()).ok().map(Json::into_owned)),
        }
    }

    fn object(&mut self, schema: &Value, path: &str, depth: usize) -> Json<'static> {
        let mut object = Object::new();
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        for (key, inner) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let keep = if required.contains(&key.as_str()) { 98 } else { 75 };
            if self.random.chance(keep) {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                let value = self.value(inner, &path, depth + 1);
                object.push(key.clone(), value);
            }
        }
        if self.random.chance(5) {
            object.push("x_new_field", Json::String("the platform grew".into()));
        }
        Json::Object(object)
    }

    fn integer(&mut self, schema: &Value) -> Json<'static> {
        let least = schema.get("minimum").and_then(Value::as_i64).unwrap_or(-3);
        let value = least + self.random.below(50) as i64;
        Json::Number(value.to_string().into())
    }

    fn text(&mut self, schema: &Value) -> Json<'static> {
        let pattern = schema.get("pattern").and_then(Value::as_str).and_then(|p| Regex::new(p).ok());
        let format = schema.get("format").and_then(Value::as_str);
        let text = match (pattern, format) {
            (Some(pattern), _) => {
                let fits = (0..40).map(|_| {
                    if self.random.chance(70) { pool::digits(&mut self.random) } else { self.random.word(&pool::TEXTS) }
                });
                fits.into_iter().find(|text| pattern.is_match(text)).unwrap_or("1")
            }
            (None, Some("date-time")) => "2026-03-01T09:30:00+01:00",
            (None, Some("date")) => "2026-03-01",
            (None, Some("uri")) => "https://hub.example/a",
            _ => self.random.word(&pool::TEXTS),
        };
        Json::String(text.to_string().into())
    }

    /// A value of a type that nobody expects there.
    fn wrong(&mut self) -> Json<'static> {
        match self.random.below(4) {
            0 => Json::Bool(true),
            1 => Json::Object([("odd".into(), Json::Number("1".into()))].into_iter().collect()),
            2 => Json::Array(vec![Json::String("odd".into())]),
            _ => Json::String("odd".into()),
        }
    }
}
