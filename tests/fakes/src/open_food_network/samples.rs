//! An instance from files: profiles of hubs and what each sells, in the shapes of a shop.

use super::seed;
use super::state::{Cycle, Key, State, variants};
use super::variant::reprice;
use super::{OpenFoodNetwork, variant};
use crate::invented::Dice;
use serde_json::{Value, json};
use std::collections::BTreeMap;

impl OpenFoodNetwork {
    /// An instance of some hubs: for each the bytes of its profile (as `shops/:id`) and of its products (as an
    /// order cycle lists them). Each sells in an order cycle of its own, from
    /// number 64 on, and has a key of its own, `hub-{number}-key`,
    /// which sees that hub, its producers, and its customers and orders, which are invented.
    ///
    /// # Errors
    /// When a file is not JSON, or a profile has no number.
    pub fn from_samples(hubs: &[(&[u8], &[u8])]) -> Result<Self, String> {
        let mut state = State { next: 100_000, ..State::default() };
        let mut ids: Vec<u64> = Vec::new();
        let mut producers: BTreeMap<u64, Value> = BTreeMap::new();
        let mut catalogue: BTreeMap<u64, Value> = BTreeMap::new();
        for (user, (profile, products)) in (1..).zip(hubs) {
            let profile: Value = serde_json::from_slice(profile).map_err(|e| format!("a profile is not JSON: {e}"))?;
            let products: Vec<Value> =
                serde_json::from_slice(products).map_err(|e| format!("products are no list: {e}"))?;
            let id = profile["id"].as_u64().ok_or("a profile has no number in `id`")?;
            for known in profile["producers"].as_array().into_iter().flatten() {
                producers.entry(known["id"].as_u64().unwrap_or(0)).or_insert_with(|| known["name"].clone());
            }
            for product in &products {
                catalogue.entry(product["id"].as_u64().unwrap_or(0)).or_insert_with(|| kept(product));
            }
            for (_, variant) in variants(&products) {
                let id = super::state::producer(variant);
                producers.entry(id).or_insert_with(|| format!("Producteur {id}").into());
            }
            ids.push(id);
            state.keys.push(Key::new(&format!("hub-{id}-key"), user, [id]));
            state.enterprises.insert(id, profile);
            state.shelves.insert(id, products);
        }
        // Who coordinates an order cycle sees all its orders, so each hub has one of its own.
        let own =
            |(id, hub): (u64, &u64)| Cycle { id, open: true, coordinator: *hub, hubs: [*hub].into(), products: None };
        state.cycles = (OpenFoodNetwork::CYCLE..).zip(&ids).map(own).collect();
        for (id, name) in producers {
            state.enterprises.entry(id).or_insert_with(|| seed::farm(id, name.as_str().unwrap_or_default()));
        }
        state.catalogue = catalogue.into_values().collect();
        let mut dice = Dice::new(7);
        seed::people(&mut state, 12 * ids.len(), &ids, &mut dice);
        let of: Vec<(u64, u64)> = ids.iter().copied().zip(OpenFoodNetwork::CYCLE..).collect();
        seed::orders(&mut state, 20 * ids.len(), &of, &mut dice);
        Ok(OpenFoodNetwork::of(state))
    }
}

/// A product without the fees of a hub.
fn kept(product: &Value) -> Value {
    let mut product = product.clone();
    for variant in product["variants"].as_array_mut().into_iter().flatten() {
        variant["fees"] = json!({});
        variant["fees_name"] = json!({});
        let price = variant::price(variant);
        reprice(variant, price);
    }
    product
}
