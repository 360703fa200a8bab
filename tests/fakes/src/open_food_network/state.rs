//! What an instance knows.

use crate::Request;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A user of the instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key of the native interfaces, and of the DFC engine in `X-Api-Token`.
    pub token: String,
    /// A token of the identity provider, for the DFC engine.
    pub bearer: Option<String>,
    /// Number of the user.
    pub user: u64,
    /// Enterprises that the user manages.
    pub manages: BTreeSet<u64>,
}

impl Key {
    /// The key of a user who manages some enterprises.
    pub fn new(token: &str, user: u64, manages: impl IntoIterator<Item = u64>) -> Self {
        Key { token: token.into(), bearer: None, user, manages: manages.into_iter().collect() }
    }
}

/// An order cycle.
#[derive(Debug, Clone)]
pub(super) struct Cycle {
    pub(super) id: u64,
    pub(super) open: bool,
    pub(super) coordinator: u64,
    pub(super) hubs: BTreeSet<u64>,
    /// Products in it; none: all that a hub has on its shelf.
    pub(super) products: Option<BTreeSet<u64>>,
}

/// All of it. Values have the shapes in which the platform answers.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) keys: Vec<Key>,
    /// Profiles of enterprises.
    pub(super) enterprises: BTreeMap<u64, Value>,
    /// Products as their producers keep them, in the shape of a shop, without fees.
    pub(super) catalogue: Vec<Value>,
    /// Products as each hub sells them: its own prices, stocks and fees.
    pub(super) shelves: BTreeMap<u64, Vec<Value>>,
    /// Category of each product.
    pub(super) categories: BTreeMap<u64, u64>,
    pub(super) cycles: Vec<Cycle>,
    /// Orders in full, newest first.
    pub(super) orders: Vec<Value>,
    /// Attributes of customers as version 1 shows them.
    pub(super) customers: Vec<Value>,
    /// The next number of anything.
    pub(super) next: u64,
}

/// Whether a request has a key, and whose.
pub(super) enum Who<'a> {
    Anonymous,
    Known(&'a Key),
    Unknown(String),
}

impl State {
    /// Who asks, by a header or by `token=`.
    pub(super) fn who(&self, request: &Request, header: &str) -> Who<'_> {
        let token = request.header_value(header).map(str::to_string).or_else(|| request.parameter("token"));
        match token.filter(|token| !token.is_empty()) {
            None => Who::Anonymous,
            Some(token) => match self.keys.iter().find(|key| key.token == token) {
                Some(key) => Who::Known(key),
                None => Who::Unknown(token),
            },
        }
    }

    /// Enterprises that a user may see: the managed ones, and who supplies them.
    pub(super) fn seen_by(&self, key: &Key) -> BTreeSet<u64> {
        let mut seen = key.manages.clone();
        for profile in key.manages.iter().filter_map(|id| self.enterprises.get(id)) {
            let producers = profile["producers"].as_array().into_iter().flatten();
            seen.extend(producers.filter_map(|p| p["id"].as_u64()));
        }
        seen.retain(|id| self.enterprises.contains_key(id));
        seen
    }

    /// Gives a number that was not given before.
    pub(super) fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    /// Products that a hub sells in an order cycle; none when it is closed, empty or not of this hub.
    pub(super) fn sold(&self, cycle: u64, hub: u64) -> Option<Vec<&Value>> {
        let cycle = self.cycles.iter().find(|c| c.id == cycle && c.open && c.hubs.contains(&hub))?;
        let shelf = self.shelves.get(&hub)?.iter();
        let listed = |product: &&Value| match &cycle.products {
            Some(products) => product["id"].as_u64().is_some_and(|id| products.contains(&id)),
            None => true,
        };
        Some(shelf.filter(listed).collect::<Vec<_>>()).filter(|products| !products.is_empty())
    }
}

/// Variants of products, with their product.
pub(super) fn variants(products: &[Value]) -> impl Iterator<Item = (&Value, &Value)> {
    products.iter().flat_map(|p| p["variants"].as_array().into_iter().flatten().map(move |v| (p, v)))
}

/// The producer of a variant.
pub(super) fn producer(variant: &Value) -> u64 {
    variant["producer"]["id"].as_u64().unwrap_or(0)
}

/// Whether a part of an address is the number of something.
pub(super) fn is_numbered(value: &Value, text: &str) -> bool {
    text.parse::<u64>().is_ok_and(|number| value["id"] == number)
}
