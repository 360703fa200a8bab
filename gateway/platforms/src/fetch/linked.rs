//! Linked data of any provider: a graph, an array of documents, one document, an empty
//! list written as `{}`, or Turtle. Items are the elements; with their envelope they are
//! the document again, blank nodes included.

use super::error::Fault;
use super::event::Item;
use super::page::Taken;
use super::{split, words};
use bytes::Bytes;
use passerelle_model::json::{Json, Limits};
use passerelle_outbound::Answer;
use std::collections::HashSet;

/// Keys under which a container names its members.
const CONTAINS: &[&str] = &["ldp:contains", "http://www.w3.org/ns/ldp#contains", "contains"];

/// Takes an answer apart. Nodes without an identifier get an empty key.
pub(crate) fn take(request: &str, answer: &Answer) -> Result<Taken, Fault> {
    let body = &answer.body;
    let strange = || words::strange(request, body, "JSON-LD or Turtle", "du JSON-LD ou du Turtle");
    let kind = answer.header("content-type").unwrap_or_default();
    if kind.starts_with("text/turtle") || kind.starts_with("application/n-") || is_turtle(&answer.url) {
        return turtle(answer).ok_or_else(strange);
    }
    if words::looks_like_html(body) {
        return Err(strange());
    }
    for list in ["/@graph", ""] {
        let mut graph = Graph::default();
        let mut index = 0;
        let found = split::elements(body, list, |span, node| {
            graph.add(body.slice(span), format!("{list}/{index}"), &node);
            index += 1;
        });
        if let Some(place) = found.map_err(|_| strange())? {
            let envelope = split::envelope(body, &place);
            Json::parse(&envelope, Limits::default()).map_err(|_| strange())?;
            let members = graph.members();
            return Ok(Taken { items: graph.items, envelope, members, ..Taken::default() });
        }
    }
    let document = Json::parse(body, Limits::default()).map_err(|_| strange())?;
    let object = document.as_object().ok_or_else(strange)?;
    if object.is_empty() {
        return Ok(Taken { envelope: body.clone(), ..Taken::default() });
    }
    // A message about an error is an object too, but says nothing about anything.
    if !speaks(&document) {
        return Err(strange());
    }
    let mut graph = Graph::default();
    graph.add(body.clone(), String::new(), &document);
    let members = graph.members();
    let next = document.get("next").and_then(Json::as_str).filter(|next| !next.is_empty()).map(str::to_string);
    Ok(Taken { items: graph.items, members, next, ..Taken::default() })
}

/// Whether an object says something about a thing.
fn speaks(document: &Json<'_>) -> bool {
    let object = document.as_object();
    object.is_some_and(|o| o.iter().any(|(key, _)| key.starts_with('@') || key.contains(':')))
}

fn is_turtle(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    [".ttl", ".nt", ".nq"].iter().any(|end| path.ends_with(end))
}

/// A file of triples is one item: its blank nodes hold it together.
fn turtle(answer: &Answer) -> Option<Taken> {
    // A relative IRI starts like a tag, so only the beginnings of web pages count.
    let start = answer.body.trim_ascii_start();
    let begins = |tag: &&[u8]| start.len() >= tag.len() && start[..tag.len()].eq_ignore_ascii_case(tag);
    if [&b"<!"[..], b"<?xml", b"<html", b"<head", b"<body"].iter().any(begins) {
        return None;
    }
    std::str::from_utf8(&answer.body).ok()?;
    let item = Item { key: answer.url.clone(), pointer: String::new(), body: answer.body.clone() };
    Some(Taken { items: vec![item], ..Taken::default() })
}

/// The nodes of a page.
#[derive(Default)]
struct Graph {
    items: Vec<Item>,
    /// Things that the page tells of, and not only names.
    told: HashSet<String>,
    /// Members of containers.
    named: Vec<String>,
}

impl Graph {
    fn add(&mut self, body: Bytes, pointer: String, node: &Json<'_>) {
        let id = node.get("@id").and_then(Json::as_str);
        if let Some(id) = id
            && node.as_object().is_some_and(|object| object.len() > 1)
        {
            self.told.insert(id.to_string());
        }
        let key = id.filter(|id| !id.starts_with("_:")).unwrap_or_default().to_string();
        for property in CONTAINS {
            if let Some(members) = node.get(property) {
                self.contain(members);
            }
        }
        self.items.push(Item { key, pointer, body });
    }

    fn contain(&mut self, members: &Json<'_>) {
        match members {
            Json::Array(several) => several.iter().for_each(|one| self.contain(one)),
            Json::String(id) => self.named.push(id.to_string()),
            Json::Object(object) => {
                if let Some(list) = object.get("@list").or_else(|| object.get("@set")) {
                    self.contain(list);
                } else if let Some(id) = object.get("@id").and_then(Json::as_str) {
                    if object.len() > 1 {
                        self.told.insert(id.to_string());
                    } else {
                        self.named.push(id.to_string());
                    }
                }
            }
            _ => {}
        }
    }

    /// Members that are named and not told of.
    fn members(&mut self) -> Vec<String> {
        let told = &self.told;
        self.named.drain(..).filter(|id| !told.contains(id) && !id.starts_with("_:")).collect()
    }
}
