//! A DFC provider as portals are: organizations and their products, in the version it was
//! built for, in pages that end with `next` null or all at once.

use crate::{Disturbance, Platform, Request, Response};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

const CONTEXT_1: &str = "https://w3id.org/dfc/ontology/context/context_1.16.0.json";
const CONTEXT_2: &str = "https://w3id.org/dfc/ontology/context/context_2.0.0.json";
const SCOPES: &str = "https://github.com/datafoodconsortium/taxonomies/releases/latest/download/scopes.rdf#";

/// The versions of DFC that a provider answers in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Versions {
    /// Version 2 when asked for by its profile, else version 1.
    Both,
    /// Version 2, whatever is asked.
    OnlyTwo,
}

/// How a provider cuts its lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// Not at all.
    Whole,
    /// So many things a page, with `next` in the document until it is null.
    Next(usize),
}

/// One provider. Clones are the same provider.
#[derive(Debug, Clone)]
pub struct Provider {
    versions: Versions,
    paging: Paging,
    things: Arc<Mutex<Things>>,
}

#[derive(Debug)]
struct Things {
    organizations: Vec<u64>,
    products: Vec<u64>,
    next: u64,
}

impl Provider {
    /// The bearer token that opens it.
    pub const TOKEN: &'static str = "provider-token";

    /// A provider of some organizations and some products among them.
    pub fn new(versions: Versions, paging: Paging, organizations: u64, products: u64) -> Self {
        let things =
            Things { organizations: (1..=organizations).collect(), products: (1..=products).collect(), next: 10_000 };
        Provider { versions, paging, things: Arc::new(Mutex::new(things)) }
    }

    /// Takes a product away.
    pub fn remove_product(&self, id: u64) {
        self.things().products.retain(|product| *product != id);
    }

    fn things(&self) -> MutexGuard<'_, Things> {
        self.things.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Platform for Provider {
    fn answer(&self, request: &Request) -> Response {
        let segments = request.segments();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        if segments == [".well-known", "dfc"] {
            return Response::json(
                200,
                &json!({
                    format!("{SCOPES}ReadEnterprise"): "/dfc/enterprises/",
                    format!("{SCOPES}ReadProducts"): "/dfc/supplied_products/"
                }),
            );
        }
        if request.bearer() != Some(Provider::TOKEN) {
            return Response::empty(401);
        }
        let two = self.versions == Versions::OnlyTwo
            || request.header_value("accept").is_some_and(|accept| accept.contains("profile=\"dfc-v2\""));
        let things = self.things();
        let write = Write { base: format!("{}/dfc", request.origin), two };
        match segments.as_slice() {
            ["dfc", "enterprises"] => {
                self.list(request, &things.organizations, &write, |id| write.organization(id, &things))
            }
            ["dfc", "supplied_products"] => {
                self.list(request, &things.products, &write, |id| write.product(id, &things))
            }
            ["dfc", kind, id] => {
                let id = id.parse::<u64>().unwrap_or(0);
                match *kind {
                    "enterprises" if things.organizations.contains(&id) => {
                        write.document(write.organization(id, &things), None)
                    }
                    "supplied_products" if things.products.contains(&id) => {
                        write.document(write.product(id, &things), None)
                    }
                    _ => Response::empty(404),
                }
            }
            _ => Response::empty(404),
        }
    }

    fn disturb(&self, how: Disturbance) {
        let mut things = self.things();
        match how {
            Disturbance::Insert => {
                things.next += 1;
                let id = things.next;
                things.products.insert(0, id);
            }
            Disturbance::Remove if !things.products.is_empty() => {
                things.products.remove(0);
            }
            Disturbance::Remove => {}
        }
    }
}

impl Provider {
    fn list(&self, request: &Request, ids: &[u64], write: &Write, nodes: impl Fn(u64) -> Vec<Value>) -> Response {
        let list = format!("{}{}", request.origin, request.path());
        let (shown, next) = match self.paging {
            Paging::Whole => (ids, None),
            Paging::Next(size) => {
                let page = request.parameter("page").and_then(|page| page.parse::<usize>().ok()).unwrap_or(1).max(1);
                let start = (page - 1).saturating_mul(size).min(ids.len());
                let end = (start + size).min(ids.len());
                let next = (end < ids.len()).then(|| format!("{list}?page={}", page + 1));
                (&ids[start..end], Some(json!(next)))
            }
        };
        let mut graph: Vec<Value> = shown.iter().flat_map(|id| nodes(*id)).collect();
        if write.two {
            let members: Vec<&Value> = graph.iter().map(|node| &node["@id"]).collect();
            let container = json!({ "@id": list, "@type": "ldp:Container", "ldp:contains": members });
            graph.insert(0, container);
        }
        write.document(graph, next)
    }
}

struct Write {
    base: String,
    two: bool,
}

impl Write {
    fn organization(&self, id: u64, things: &Things) -> Vec<Value> {
        let count = things.organizations.len().max(1) as u64;
        let own = things.products.iter().filter(|product| (*product - 1) % count + 1 == id);
        let supplies: Vec<String> = own.map(|product| format!("{}/supplied_products/{product}", self.base)).collect();
        let kind = if self.two { "dfc-b:Organization" } else { "dfc-b:Enterprise" };
        vec![json!({
            "@id": format!("{}/enterprises/{id}", self.base), "@type": kind, "dfc-b:name": format!("Ferme no {id}"),
            "dfc-b:supplies": supplies
        })]
    }

    fn product(&self, id: u64, things: &Things) -> Vec<Value> {
        let count = things.organizations.len().max(1) as u64;
        vec![json!({
            "@id": format!("{}/supplied_products/{id}", self.base), "@type": "dfc-b:SuppliedProduct",
            "dfc-b:name": format!("Panier no {id}"),
            "dfc-b:suppliedBy": format!("{}/enterprises/{}", self.base, (id - 1) % count + 1),
            "dfc-b:hasQuantity": { "@type": "dfc-b:QuantitativeValue", "dfc-b:hasUnit": "dfc-m:Piece", "dfc-b:value": 1 }
        })]
    }

    fn document(&self, graph: Vec<Value>, next: Option<Value>) -> Response {
        let mut document = json!({ "@context": if self.two { CONTEXT_2 } else { CONTEXT_1 }, "@graph": graph });
        if let Some(next) = next {
            document["next"] = next;
        }
        match self.two {
            true => Response::of(200, "application/ld+json; profile=\"dfc-v2\"", document.to_string()),
            false => Response::json(200, &document),
        }
    }
}
