//! Pages of linked data: the nodes of a page belong together, so a page is read
//! whole, and each of its items gets the nodes that it describes.

use crate::claims::{Owned, claims};
use crate::kept;
use crate::lensed::Translated;
use crate::naming::Naming;
use crate::tree::Tree;
use passerelle_model::dialect::{Options, Reader, Unreadable};
use passerelle_model::document::{Node, Value};
use passerelle_model::loss::Report;
use passerelle_model::rdf;
use passerelle_model::term::Name;
use passerelle_shape::Shapes;
use passerelle_trust::Parties;
use std::collections::{BTreeMap, HashMap};

/// How deep nameless nodes may stand inside one another.
const DEEPEST: usize = 32;

/// The documents of a page by the pointer of their item.
pub(crate) fn page(
    text: &[u8],
    pointers: &[&str],
    naming: &mut Naming<'_>,
    owned: &Owned<'_>,
    report: &mut Report,
) -> Result<HashMap<String, Translated>, Unreadable> {
    let base = naming.base.to_string();
    let (nodes, read) = nodes(text, &base)?;
    report.merge(Report { items: 0, ..read });
    let shapes = Shapes::builtin();
    for (node, at) in &nodes {
        shapes.check(node, at, &mut |finding| report.find(finding));
    }
    for (node, _) in &nodes {
        let class = node.class().map_or("Thing", |class| class.local());
        if let Some(id) = node.id.as_deref().filter(|_| !node.properties.is_empty()) {
            naming.describe(id, class);
        }
    }
    let mut by_item: BTreeMap<usize, Vec<Node<'static>>> = BTreeMap::new();
    for (node, at) in settle(nodes) {
        by_item.entry(item(&at, pointers)).or_default().push(node);
    }
    let mut documents = HashMap::new();
    for (index, mut nodes) in by_item {
        nodes.iter_mut().for_each(|node| naming.rename(node));
        let tree = Tree::of(nodes.iter().zip(kept::pointers(nodes.len())));
        let records = claims(&tree, owned);
        if let Some(pointer) = pointers.get(index) {
            documents.insert((*pointer).to_string(), Translated { text: kept::write(&nodes), records });
        }
    }
    Ok(documents)
}

fn nodes(text: &[u8], base: &str) -> Result<(Vec<(Node<'static>, String)>, Report), Unreadable> {
    let start = text.iter().copied().find(|byte| !byte.is_ascii_whitespace());
    if !matches!(start, Some(b'{' | b'[') | None) {
        let (nodes, report) = rdf::read_turtle(text, Some(base))?;
        return Ok((nodes.into_iter().map(|node| (node, String::new())).collect(), report));
    }
    let mut reader = Reader::new(text, Options { base: Some(base), ..Options::default() })?;
    let mut nodes = Vec::new();
    while let Some(read) = reader.next_item()? {
        nodes.push((read.node.into_owned(), read.at.to_string()));
    }
    Ok((nodes, reader.take_report()))
}

/// The item that a node stands in: the last whose pointer the node's own begins with.
fn item(at: &str, pointers: &[&str]) -> usize {
    let mut known = at;
    loop {
        if let Ok(index) = pointers.binary_search_by(|pointer| order(pointer).cmp(&order(known))) {
            return index;
        }
        match known.rfind('/') {
            Some(end) => known = &known[..end],
            None => return 0,
        }
    }
}

/// Pointers in the order of a page: by length of their last step, then by its digits.
fn order(pointer: &str) -> (usize, &str) {
    (pointer.len(), pointer)
}

/// Nodes of one name become one; nameless nodes, and parts that follow the one thing that points at them, go into it.
fn settle(nodes: Vec<(Node<'static>, String)>) -> Vec<(Node<'static>, String)> {
    let mut merged: Vec<(Node<'static>, String)> = Vec::with_capacity(nodes.len());
    let mut index: HashMap<String, usize> = HashMap::new();
    for (node, at) in nodes {
        let known = node.id.as_deref().and_then(|id| index.get(id).copied());
        match (known, node.id.as_deref()) {
            (Some(known), _) => merge(&mut merged[known].0, node),
            (None, id) => {
                if let Some(id) = id {
                    index.insert(id.to_string(), merged.len());
                }
                merged.push((node, at));
            }
        }
    }
    let mut holders: HashMap<usize, usize> = HashMap::new();
    for (node, _) in &merged {
        for (_, value) in &node.properties {
            targets(value, &mut |id| {
                if let Some(target) = index.get(id) {
                    *holders.entry(*target).or_default() += 1;
                }
            });
        }
    }
    let inner: Vec<bool> = merged
        .iter()
        .enumerate()
        .map(|(i, (node, _))| {
            let held = holders.get(&i).copied().unwrap_or_default();
            let blank = node.id.as_deref().is_some_and(|id| id.starts_with("_:"));
            let follows = node.class().and_then(|class| Parties::builtin().class(class)).is_some_and(|c| c.follows());
            held > 0 && blank || held == 1 && follows
        })
        .collect();
    let parts: HashMap<String, Node<'static>> = merged
        .iter()
        .zip(&inner)
        .filter(|(_, inner)| **inner)
        .filter_map(|((node, _), _)| Some((node.id.as_deref()?.to_string(), node.clone())))
        .collect();
    let outer = merged.into_iter().zip(inner).filter(|(_, inner)| !inner).map(|(node, _)| node);
    outer
        .map(|(mut node, at)| {
            node.properties.iter_mut().for_each(|(_, value)| fill(value, &parts, 0));
            (node, at)
        })
        .collect()
}

fn merge(known: &mut Node<'static>, other: Node<'static>) {
    for class in other.types {
        if !known.types.contains(&class) {
            known.types.push(class);
        }
    }
    for (name, value) in other.properties {
        let there: Vec<Value<'static>> =
            known.properties.iter().filter(|(n, _)| *n == name).flat_map(|(_, v)| v.iter().cloned()).collect();
        for one in value.iter().filter(|one| !there.contains(one)) {
            known.add(name.clone(), one.clone());
        }
    }
}

fn targets(value: &Value<'_>, found: &mut dyn FnMut(&str)) {
    match value {
        Value::Link(Name::Iri(iri)) => found(iri),
        Value::Node(node) => node.properties.iter().for_each(|(_, value)| targets(value, found)),
        Value::Many(values) | Value::List(values) => values.iter().for_each(|value| targets(value, found)),
        Value::Link(Name::Known(_)) | Value::Literal(_) => {}
    }
}

/// Puts parts in the place of the links to them.
fn fill(value: &mut Value<'static>, parts: &HashMap<String, Node<'static>>, depth: usize) {
    match value {
        Value::Link(Name::Iri(iri)) if depth < DEEPEST => {
            if let Some(part) = parts.get(iri.as_ref()) {
                let mut part = part.clone();
                part.properties.iter_mut().for_each(|(_, value)| fill(value, parts, depth + 1));
                if part.id.as_deref().is_some_and(|id| id.starts_with("_:")) {
                    part.id = None;
                }
                *value = Value::Node(Box::new(part));
            }
        }
        Value::Node(node) => node.properties.iter_mut().for_each(|(_, value)| fill(value, parts, depth + 1)),
        Value::Many(values) | Value::List(values) => values.iter_mut().for_each(|value| fill(value, parts, depth)),
        _ => {}
    }
}
