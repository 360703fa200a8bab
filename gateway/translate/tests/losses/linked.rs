//! A linked-data document as statements: subject, property and value, each with the place it stands at.

use crate::pointer::step;
use crate::value::{canonical, decimal, nothing};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// One statement.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    /// Identifier of its subject, or the way to it from the nearest node that has one.
    pub(crate) subject: String,
    /// Key of the property.
    pub(crate) property: String,
    /// The value in one spelling.
    pub(crate) value: String,
    /// Where it stands.
    pub(crate) at: String,
    /// Where its subject stands.
    pub(crate) of: String,
}

/// How statements of two documents are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compare {
    /// With their subjects.
    Whole,
    /// Without: identifiers may be another system's.
    ByValue,
}

/// Subject, property and value.
type Key<'s> = (&'s str, &'s str, &'s str);

impl Statement {
    fn key(&self, compare: Compare) -> Key<'_> {
        let subject = if compare == Compare::Whole { self.subject.as_str() } else { "" };
        (subject, &self.property, &self.value)
    }
}

/// All statements of a document.
pub(crate) fn statements(document: &Value) -> Vec<Statement> {
    let mut out = Vec::new();
    match document {
        Value::Array(nodes) => nodes.iter().enumerate().for_each(|(i, node)| top(node, &format!("/{i}"), &mut out)),
        node => top(node, "", &mut out),
    }
    out
}

fn top(node: &Value, at: &str, out: &mut Vec<Statement>) {
    let Value::Object(members) = node else { return };
    match members.get("@graph") {
        Some(Value::Array(nodes)) => {
            nodes.iter().enumerate().for_each(|(i, node)| top(node, &format!("{at}/@graph/{i}"), out));
        }
        Some(one) => top(one, &format!("{at}/@graph"), out),
        None => describe(members, "", at, out),
    }
}

fn describe(members: &Map<String, Value>, way: &str, at: &str, out: &mut Vec<Statement>) {
    let id = members.get("@id").and_then(Value::as_str).filter(|id| !id.starts_with("_:"));
    let subject = id.map_or_else(|| way.to_string(), str::to_string);
    if let Some(id) = id {
        say(out, &subject, "@id", id, &step(at, "@id"));
    }
    let amount = amount(members);
    for (property, value) in members {
        if matches!(property.as_str(), "@id" | "@context" | "@graph") {
            continue;
        }
        if let (Some((value, unit)), "dfc-b:value" | "dfc-b:hasUnit") = (&amount, property.as_str()) {
            let said = if property == "dfc-b:value" { value } else { *unit };
            say(out, &subject, property, said, &step(at, property));
            continue;
        }
        object(value, &subject, property, &step(at, property), out);
    }
}

/// Value and unit of a quantity in grams or litres: 1 kg is 1000 g.
fn amount(members: &Map<String, Value>) -> Option<(String, &'static str)> {
    let text = |value: &Value| value.get("@value").unwrap_or(value).to_string().trim_matches('"').to_string();
    let unit = members.get("dfc-b:hasUnit")?;
    let unit = unit.get("@id").unwrap_or(unit).as_str()?.to_string();
    let (thousandths, base) = match unit.rsplit([':', '#']).next()? {
        "Gram" => (1e3, "Gram"),
        "Kilogram" => (1e6, "Gram"),
        "Milligram" => (1.0, "Gram"),
        "Tonne" => (1e9, "Gram"),
        "Ounce" => (28_349.523_125, "Gram"),
        "PoundMass" => (453_592.37, "Gram"),
        "Litre" => (1e3, "Litre"),
        "Decilitre" => (1e2, "Litre"),
        "Centilitre" => (10.0, "Litre"),
        "Millilitre" => (1.0, "Litre"),
        _ => return None,
    };
    let value = decimal(&text(members.get("dfc-b:value")?))?;
    let value: f64 = value.parse().ok()?;
    Some((format!("{:.6}", value * thousandths / 1000.0), base))
}

fn object(value: &Value, subject: &str, property: &str, at: &str, out: &mut Vec<Statement>) {
    match value {
        Value::Array(values) => {
            values
                .iter()
                .enumerate()
                .for_each(|(i, value)| object(value, subject, property, &format!("{at}/{i}"), out));
        }
        Value::Object(members) => {
            if let Some(list) = members.get("@list") {
                object(list, subject, property, &step(at, "@list"), out);
            } else if let Some(literal) = members.get("@value") {
                object(literal, subject, property, at, out);
            } else {
                let id = members.get("@id").and_then(Value::as_str);
                if let Some(id) = id.filter(|id| !id.starts_with("_:")) {
                    say(out, subject, property, id, &step(at, "@id"));
                }
                if members.keys().any(|key| key != "@id") {
                    describe(members, &format!("{subject} {property}"), at, out);
                }
            }
        }
        scalar if nothing(scalar) => {}
        scalar if scalar.as_str().is_some_and(|text| text.starts_with("_:")) => {}
        scalar => say(out, subject, property, &canonical(scalar), at),
    }
}

/// What relative identifiers are resolved against in these tests.
const BASE: &str = "https://hub.example/api/";

fn say(out: &mut Vec<Statement>, subject: &str, property: &str, value: &str, at: &str) {
    let [subject, value] = [subject, value].map(|name| name.strip_prefix(BASE).unwrap_or(name).to_string());
    let of = at.rfind(&step("", property)).map_or("", |end| &at[..end]);
    out.push(Statement { subject, property: property.into(), value, at: at.into(), of: of.into() });
}

/// Statements that one document has more often than another: the groups of equal ones, and how many are missing.
pub(crate) fn missing<'s>(
    before: &'s [Statement],
    after: &[Statement],
    compare: Compare,
) -> Vec<(Vec<&'s Statement>, usize)> {
    let mut counts: HashMap<Key<'_>, usize> = HashMap::new();
    for statement in after {
        *counts.entry(statement.key(compare)).or_default() += 1;
    }
    let mut groups: Vec<(Key<'_>, Vec<&Statement>)> = Vec::new();
    let mut index: HashMap<Key<'_>, usize> = HashMap::new();
    for statement in before {
        let key = statement.key(compare);
        let at = *index.entry(key).or_insert_with(|| {
            groups.push((key, Vec::new()));
            groups.len() - 1
        });
        groups[at].1.push(statement);
    }
    let lost = groups.into_iter().map(|(key, group)| {
        let kept = counts.get(&key).copied().unwrap_or(0);
        let gone = group.len().saturating_sub(kept);
        (group, gone)
    });
    lost.filter(|(_, gone)| *gone > 0).collect()
}
