//! What two documents, or two items, differ in.

use crate::spot::{End, Spot, at, at_mut};
use crate::subject::{Line, Subject};
use passerelle_lens::same_value;
use passerelle_model::document::{Literal, LiteralKind, Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::Losses;
use passerelle_model::term::Name;
use unicode_normalization::UnicodeNormalization;

/// A document without what the lines `gone` say, and without nodes that say nothing then.
pub(crate) fn without(document: &Node<'_>, subject: &Subject, gone: &[&Line]) -> Node<'static> {
    let mut document = document.clone().into_owned();
    for line in gone {
        for spot in line.is.holders(&document) {
            let Some(node) = at_mut(&mut document, &spot) else { continue };
            match line.is.end {
                End::Id => node.id = None,
                End::Type => node.types.clear(),
                End::Property(property) => node.properties.retain(|(name, _)| name.term() != Some(property)),
            }
        }
    }
    prune(&mut document, subject);
    document
}

fn prune(node: &mut Node<'_>, subject: &Subject) {
    for (_, value) in &mut node.properties {
        let values = match std::mem::replace(value, Value::Many(Vec::new())) {
            Value::Many(values) => values,
            one => vec![one],
        };
        let mut kept: Vec<Value<'_>> = values
            .into_iter()
            .filter_map(|value| match value {
                Value::Node(mut inner) => {
                    prune(&mut inner, subject);
                    let speaks = inner.id.is_some()
                        || inner.properties.iter().any(|(name, value)| !selects(name, value, subject));
                    speaks.then_some(Value::Node(inner))
                }
                // An empty text says nothing.
                Value::Literal(literal) if literal.text.is_empty() => None,
                other => Some(other),
            })
            .collect();
        *value = if kept.len() == 1 { kept.remove(0) } else { Value::Many(kept) };
    }
    node.properties.retain(|(_, value)| !matches!(value, Value::Many(values) if values.is_empty()));
}

/// Whether a value only tells a node from its neighbours.
fn selects(name: &passerelle_model::term::Name<'_>, value: &Value<'_>, subject: &Subject) -> bool {
    let fixed = subject.lines.iter().flat_map(|line| &line.is.steps).filter_map(|step| step.fixed.as_ref());
    fixed.into_iter().any(|(property, text)| name.term() == Some(*property) && value.text() == Some(text))
}

/// The lines that losses speak of: by the place in the document where something was lost.
pub(crate) fn lost<'s>(subject: &'s Subject, losses: &Losses) -> Vec<&'s Line> {
    let places: Vec<Vec<&str>> = losses
        .iter()
        .map(|loss| loss.at.split('/').filter(|step| !step.is_empty() && *step != "*").collect())
        .collect();
    let told = |line: &&Line| {
        let mut path: Vec<String> = line.is.properties().iter().map(|property| property.curie()).collect();
        match line.is.end {
            End::Id => path.push("@id".into()),
            End::Type => path.push("@type".into()),
            End::Property(_) => {}
        }
        places.iter().any(|place| place.len() <= path.len() && place.iter().zip(&path).all(|(a, b)| a == b))
    };
    subject.lines.iter().filter(told).collect()
}

/// Takes nodes out that say nothing any more since a value was cleared, and of which nothing is found.
pub(crate) fn emptied(document: &mut Node<'static>, found: &Node<'static>, spot: &Spot) {
    let mut spot = spot.clone();
    while let Some((property, i)) = spot.last().copied() {
        let silent = at(document, &spot).is_some_and(|node| {
            node.properties.iter().all(|(_, value)| matches!(value, Value::Many(values) if values.is_empty()))
        });
        if !silent || at(found, &spot).is_some() {
            return;
        }
        spot.pop();
        if let Some(value) = at_mut(document, &spot).and_then(|node| node.get_mut(property)) {
            match value {
                Value::Many(values) => drop(values.remove(i)),
                one => *one = Value::Many(Vec::new()),
            }
        }
    }
}

/// A document with what goes without saying: a new node gets the identifier that its places make, and what an
/// edited value does not mention is as it was, or as the account has it.
pub(crate) fn completed(
    document: &Node<'static>,
    found: &Node<'static>,
    line: &Line,
    spot: &Spot,
    there: usize,
) -> Node<'static> {
    let mut document = document.clone();
    for depth in there + 1..=spot.len() {
        let part = spot[..depth].to_vec();
        if let (Some(node), Some(found)) = (at_mut(&mut document, &part), at(found, &part)) {
            fill(node, found);
        }
    }
    if let (End::Property(property), true) = (line.is.end, line.each) {
        // Of an element that was added.
        let value = at_mut(&mut document, spot).and_then(|node| match node.get_mut(property)? {
            Value::Many(values) => values.last_mut(),
            one => Some(one),
        });
        let found = at(found, spot).and_then(|node| node.all(property).last());
        if let (Some(value), Some(found)) = (value, found) {
            fill_value(value, found);
        }
    }
    if let (End::Property(property), false) = (line.is.end, line.each) {
        let value = at_mut(&mut document, spot).and_then(|node| node.get_mut(property));
        if let (Some(value), Some(found)) = (value, at(found, spot).and_then(|node| node.get(property))) {
            fill_value(value, found);
        }
    }
    document
}

fn fill_value(value: &mut Value<'static>, found: &Value<'static>) {
    match (value, found) {
        (Value::Node(node), Value::Node(found)) => {
            let nested: Vec<_> = node.properties.iter_mut().collect();
            for (name, value) in nested {
                if let Some((_, found)) = found.properties.iter().find(|(other, _)| other == name) {
                    fill_value(value, found);
                }
            }
            fill(node, found);
        }
        (Value::Many(values), Value::Many(found)) if values.len() == found.len() => {
            for value in values {
                if let Some(twin) = found.iter().max_by_key(|other| alike(value, other)) {
                    fill_value(value, twin);
                }
            }
        }
        _ => {}
    }
}

/// How many properties two nodes have in common.
fn alike(a: &Value<'_>, b: &Value<'_>) -> usize {
    let (Some(a), Some(b)) = (a.as_node(), b.as_node()) else { return 0 };
    let same = |(name, value): &&(Name<'_>, Value<'_>)| {
        b.properties.iter().any(|(other, theirs)| other == name && same_value(value, theirs))
    };
    a.properties.iter().filter(same).count()
}

fn fill(node: &mut Node<'static>, found: &Node<'static>) {
    let narrower = node.class().zip(found.class()).is_some_and(|(class, narrow)| narrow.is_a(class));
    if narrower || node.types.is_empty() {
        node.types.clone_from(&found.types);
    }
    if node.id.is_none() {
        node.id.clone_from(&found.id);
    }
    for (name, value) in &found.properties {
        if !node.properties.iter().any(|(other, _)| other == name) {
            node.properties.push((name.clone(), value.clone()));
        }
    }
}

/// Paths at which two items differ.
pub(crate) fn changed(a: &Json<'_>, b: &Json<'_>) -> Vec<String> {
    let mut paths = Vec::new();
    differ(a, b, "", &mut paths);
    paths
}

fn differ(a: &Json<'_>, b: &Json<'_>, path: &str, out: &mut Vec<String>) {
    let join = |key: &str| if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
    match (a, b) {
        (Json::Object(left), Json::Object(right)) => {
            for (key, value) in left {
                differ(value, right.get(key).unwrap_or(&Json::Null), &join(key), out);
            }
            for (key, value) in right.iter().filter(|(key, _)| left.get(key).is_none()) {
                differ(&Json::Null, value, &join(key), out);
            }
        }
        (Json::Array(left), Json::Array(right)) if left.len() == right.len() => {
            for (i, (a, b)) in left.iter().zip(right).enumerate() {
                differ(a, b, &join(&i.to_string()), out);
            }
        }
        _ if a == b => {}
        _ => out.push(path.to_string()),
    }
}

/// Whether a changed path belongs to one of the places of a line.
pub(crate) fn belongs(path: &str, line: &Line) -> bool {
    let path: Vec<&str> = path.split('.').collect();
    line.places().any(|place| {
        place.split('.').zip(&path).all(|(a, b)| a == *b || (a == "*" && b.bytes().all(|c| c.is_ascii_digit())))
    })
}

/// The same document in other words: numbers padded, instants in another offset, accents
/// apart, values in another order.
pub(crate) fn respelled(document: &Node<'static>) -> Node<'static> {
    let mut document = document.clone();
    for (_, value) in &mut document.properties {
        *value = respelled_value(value);
    }
    document
}

fn respelled_value(value: &Value<'static>) -> Value<'static> {
    match value {
        Value::Literal(literal) => {
            let text = match literal.kind {
                LiteralKind::Number if literal.text.contains('.') && !literal.text.contains(['e', 'E']) => {
                    format!("{}0", literal.text)
                }
                LiteralKind::DateTime => match literal.text.parse::<jiff::Timestamp>() {
                    Ok(instant) => instant.to_string(),
                    Err(_) => literal.text.to_string(),
                },
                LiteralKind::String => literal.text.nfd().collect(),
                _ => literal.text.to_string(),
            };
            Value::Literal(Literal { text: text.into(), kind: literal.kind.clone() })
        }
        Value::Node(node) => Value::Node(Box::new(respelled(node))),
        Value::Many(values) => Value::Many(values.iter().rev().map(respelled_value).collect()),
        other => other.clone(),
    }
}
