//! The DFC engine: version 1 unless exactly `profile="dfc-v2"` is asked, errors without a
//! body, no pages anywhere.

use super::dfc_node as node;
use super::state::{Key, State, is_numbered, producer, variants};
use crate::{Request, Response};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The published context of version 1.
const CONTEXT_1: &str = "https://w3id.org/dfc/ontology/context/context_1.16.0.json";
/// The published context of version 2.
const CONTEXT_2: &str = "https://w3id.org/dfc/ontology/context/context_2.0.0.json";
/// Where scopes are defined.
const SCOPES: &str = "https://github.com/datafoodconsortium/taxonomies/releases/latest/download/scopes.rdf#";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    One,
    Two,
}

/// `/.well-known/dfc/`: where the data of each scope is.
pub(super) fn discovery(_request: &Request) -> Response {
    Response::json(
        200,
        &json!({
            format!("{SCOPES}ReadEnterprise"): "/api/dfc/enterprises/",
            format!("{SCOPES}ReadProducts"): "/api/dfc/supplied_products/"
        }),
    )
}

pub(super) fn answer(state: &State, request: &Request, path: &[&str]) -> Response {
    let Some(key) = who(state, request) else { return Response::empty(401) };
    if request.method != "GET" {
        return Response::empty(404);
    }
    let Some(version) = version(request) else {
        return Response::page(500, "We're sorry, but something went wrong");
    };
    let seen = state.seen_by(key);
    let view = View { state, base: format!("{}/api/dfc", request.origin), seen, version };
    let number = |text: &str| text.parse::<u64>().ok();
    let answer = match path {
        ["enterprises"] => Ok(view.enterprises(&view.base_of("enterprises"), None)),
        ["enterprises", "default"] => match key.manages.iter().next() {
            Some(id) => Ok(view.enterprises("", Some(*id))),
            None => Err(404),
        },
        ["enterprises", id] => view.permitted(number(id)).map(|id| view.enterprises("", Some(id))),
        ["organizations"] => Ok(view.organizations()),
        ["organizations", id] => view.permitted(number(id)).map(|id| view.organization(id)),
        ["supplied_products"] => Ok(view.products(None)),
        ["enterprises", id, "catalog_items"] => view.permitted(number(id)).map(|id| view.products(Some(id))),
        ["enterprises", id, kind @ ("catalog_items" | "offers" | "supplied_products"), variant] => {
            view.permitted(number(id)).and_then(|id| view.one_of_variant(id, kind, variant))
        }
        ["enterprises", id, "social_medias", name] => view.permitted(number(id)).and_then(|id| view.social(id, name)),
        ["product_groups", id] => view.group(id),
        ["addresses", id] => view.address(id),
        ["persons", id] if *id == key.user.to_string() => {
            Ok(view.single(json!({ "@id": format!("{}/persons/{id}", view.base), "@type": "dfc-b:Person" })))
        }
        ["persons", id] if state.keys.iter().any(|k| *id == k.user.to_string()) => Err(401),
        _ => Err(404),
    };
    answer.unwrap_or_else(Response::empty)
}

/// The user of a key in `X-Api-Token`, or of a bearer token.
fn who<'a>(state: &'a State, request: &Request) -> Option<&'a Key> {
    match request.header_value("x-api-token") {
        Some(token) => state.keys.iter().find(|key| key.token == token),
        None => {
            let bearer = request.bearer()?;
            state.keys.iter().find(|key| key.bearer.as_deref() == Some(bearer))
        }
    }
}

/// The version that `Accept` asks for. The engine reads the header without asking whether it is there.
fn version(request: &Request) -> Option<Version> {
    let accept = request.header_value("accept")?;
    let profile = accept.split_once("profile=").map(|(_, rest)| rest.trim_start_matches('"'));
    let profile = profile.map(|rest| rest.split(['"', ';', ',', ' ']).next().unwrap_or_default());
    Some(if profile == Some("dfc-v2") { Version::Two } else { Version::One })
}

/// What one user sees in one version.
pub(super) struct View<'a> {
    pub(super) state: &'a State,
    pub(super) base: String,
    pub(super) seen: BTreeSet<u64>,
    pub(super) version: Version,
}

impl View<'_> {
    /// 404 for what is not there, 401 for what may not be seen.
    fn permitted(&self, id: Option<u64>) -> Result<u64, u16> {
        let id = id.filter(|id| self.state.enterprises.contains_key(id)).ok_or(404_u16)?;
        if self.seen.contains(&id) { Ok(id) } else { Err(401) }
    }

    fn base_of(&self, list: &str) -> String {
        format!("{}/{list}", self.base)
    }

    /// Enterprises with all that hangs on them but offers.
    fn enterprises(&self, list: &str, only: Option<u64>) -> Response {
        let wanted = |id: &&u64| only.is_none_or(|only| only == **id);
        let ids: Vec<u64> = self.seen.iter().filter(wanted).copied().collect();
        let all: Vec<_> = variants(&self.state.catalogue).filter(|(_, v)| ids.contains(&producer(v))).collect();
        let profile = |id: &u64| &self.state.enterprises[id];
        let mut nodes: Vec<Value> = Vec::new();
        for id in &ids {
            let own = all.iter().filter(|(_, v)| producer(v) == *id).filter_map(|(_, v)| v["id"].as_u64());
            nodes.push(node::enterprise(&self.base, profile(id), &own.collect::<Vec<_>>()));
        }
        nodes.extend(ids.iter().map(|id| node::person(&self.base, "enterprises", profile(id))));
        nodes.extend(ids.iter().map(|id| node::address(&self.base, profile(id))));
        nodes.extend(all.iter().map(|(p, v)| node::supplied_product(&self.base, p, v)));
        nodes.extend(all.iter().map(|(_, v)| node::catalog_item(&self.base, v)));
        nodes.extend(ids.iter().flat_map(|id| node::social_medias(&self.base, profile(id))));
        let members = ids.iter().map(|id| format!("{}/enterprises/{id}", self.base)).collect();
        self.graph(list, members, nodes)
    }

    /// Always version 2, a container first.
    fn organizations(&self) -> Response {
        let view = View { version: Version::Two, base: self.base.clone(), seen: self.seen.clone(), state: self.state };
        let members: Vec<String> = self.seen.iter().map(|id| format!("{}/organizations/{id}", self.base)).collect();
        let nodes = self.seen.iter().map(|id| node::organization(&self.base, &self.state.enterprises[id])).collect();
        view.graph(&self.base_of("organizations"), members, nodes)
    }

    fn organization(&self, id: u64) -> Response {
        let profile = &self.state.enterprises[&id];
        let mut organization = node::organization(&self.base, profile);
        // Relative, as the engine writes it.
        let certification = format!("#certification-{}", 30_000 + id);
        let certified = profile["is_primary_producer"] == true && id.is_multiple_of(2);
        if certified {
            organization["dfc-b:isCertifiedBy"] = certification.clone().into();
        }
        let mut nodes =
            vec![organization, node::person(&self.base, "organizations", profile), node::address(&self.base, profile)];
        nodes.extend(node::social_medias(&self.base, profile));
        if certified {
            nodes.push(
                json!({ "@id": certification, "@type": "dfc-b:Certfication", "dfc-b:name": "Agriculture Biologique" }),
            );
        }
        let view = View { version: Version::Two, base: self.base.clone(), seen: BTreeSet::new(), state: self.state };
        view.graph("", Vec::new(), nodes)
    }

    /// All products of all permitted enterprises, or of one: items, products, groups, offers.
    fn products(&self, only: Option<u64>) -> Response {
        let wanted = |v: &Value| match only {
            Some(id) => producer(v) == id,
            None => self.seen.contains(&producer(v)),
        };
        let all: Vec<_> = variants(&self.state.catalogue).filter(|(_, v)| wanted(v)).collect();
        let mut nodes: Vec<Value> = all.iter().map(|(_, v)| node::catalog_item(&self.base, v)).collect();
        nodes.extend(all.iter().map(|(p, v)| node::supplied_product(&self.base, p, v)));
        let mut groups = BTreeSet::new();
        for (product, _) in &all {
            if groups.insert(product["id"].as_u64()) {
                nodes.push(node::group(&self.base, product));
            }
        }
        nodes.extend(all.iter().map(|(_, v)| node::offer(&self.base, v)));
        let members = all.iter().map(|(_, v)| node::of_variant(&self.base, "catalog_items", v)).collect();
        let list = match only {
            Some(id) => format!("{}/enterprises/{id}/catalog_items", self.base),
            None => self.base_of("supplied_products"),
        };
        self.graph(&list, members, nodes)
    }

    fn one_of_variant(&self, enterprise: u64, kind: &str, id: &str) -> Result<Response, u16> {
        let mut own = variants(&self.state.catalogue).filter(|(_, v)| producer(v) == enterprise);
        let (product, variant) = own.find(|(_, v)| is_numbered(v, id)).ok_or(404_u16)?;
        Ok(match kind {
            "catalog_items" => {
                let nodes = vec![node::catalog_item(&self.base, variant), node::offer(&self.base, variant)];
                self.graph("", Vec::new(), nodes)
            }
            "offers" => self.single(node::offer(&self.base, variant)),
            _ => self.single(node::supplied_product(&self.base, product, variant)),
        })
    }

    fn group(&self, id: &str) -> Result<Response, u16> {
        let product = self.state.catalogue.iter().find(|p| is_numbered(p, id)).ok_or(404_u16)?;
        let mut own = product["variants"].as_array().into_iter().flatten();
        if own.any(|v| self.seen.contains(&producer(v))) {
            Ok(self.single(node::group(&self.base, product)))
        } else {
            Err(401)
        }
    }

    fn address(&self, id: &str) -> Result<Response, u16> {
        let mut all = self.state.enterprises.iter();
        let (enterprise, profile) = all.find(|(_, p)| is_numbered(&p["address"], id)).ok_or(404_u16)?;
        if self.seen.contains(enterprise) { Ok(self.single(node::address(&self.base, profile))) } else { Err(401) }
    }

    fn social(&self, id: u64, name: &str) -> Result<Response, u16> {
        let medias = node::social_medias(&self.base, &self.state.enterprises[&id]);
        medias.into_iter().find(|media| media["dfc-b:name"] == name).map(|media| self.single(media)).ok_or(404)
    }

    /// A document of one node.
    fn single(&self, node: Value) -> Response {
        let mut members: Map<String, Value> = [("@context".to_string(), self.context().into())].into_iter().collect();
        members.extend(node.as_object().cloned().unwrap_or_default());
        self.document(&Value::Object(members))
    }

    /// A document of nodes; in version 2 a list says first what it contains.
    fn graph(&self, list: &str, members: Vec<String>, mut nodes: Vec<Value>) -> Response {
        if self.version == Version::Two && !list.is_empty() {
            let mut container = json!({ "@id": list, "@type": "ldp:Container" });
            if let Some(links) = node::links(members) {
                container["ldp:contains"] = links;
            }
            nodes.insert(0, container);
        }
        self.document(&json!({ "@context": self.context(), "@graph": nodes }))
    }

    fn context(&self) -> &'static str {
        if self.version == Version::Two { CONTEXT_2 } else { CONTEXT_1 }
    }

    fn document(&self, value: &Value) -> Response {
        match self.version {
            Version::One => Response::json(200, value),
            Version::Two => {
                Response::of(200, "application/ld+json; profile=\"dfc-v2\"; charset=utf-8", value.to_string())
            }
        }
    }
}
