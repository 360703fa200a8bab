//! What tests change while a gateway reads.

use super::clock::NOW;
use super::order::{Buyer, Place, Stage, order};
use super::state::{Cycle, State, producer};
use super::variant::{self, Pack, Said, price, reprice};
use super::{Key, OpenFoodNetwork, seed};
use crate::invented::Measure;
use serde_json::{Value, json};
use std::collections::BTreeSet;

impl OpenFoodNetwork {
    /// Changes every price everywhere by some cents; no price falls below one cent.
    pub fn change_prices(&self, cents: i64) {
        let mut state = self.write();
        let State { catalogue, shelves, .. } = &mut *state;
        for product in catalogue.iter_mut().chain(shelves.values_mut().flatten()) {
            for variant in product["variants"].as_array_mut().into_iter().flatten() {
                let changed = (price(variant) + cents).max(1);
                reprice(variant, changed);
            }
        }
    }

    /// Gives one variant a price at one hub.
    pub fn set_price(&self, hub: u64, variant: u64, cents: i64) {
        let mut state = self.write();
        let shelf = state.shelves.get_mut(&hub).into_iter().flatten();
        for found in shelf.flat_map(|p| p["variants"].as_array_mut().into_iter().flatten()) {
            if found["id"] == variant {
                reprice(found, cents);
            }
        }
    }

    /// Adds a product of one variant at the front of the catalogue and of every shelf, in every order cycle; its number.
    pub fn add_product(&self, name: &str) -> u64 {
        let mut state = self.write();
        let (id, variant_id) = (state.number(), state.number());
        let farm = state.enterprises.iter().find(|(_, e)| e["is_primary_producer"] == true).map_or(0, |(id, _)| *id);
        let said =
            Said { id: variant_id, product: name, display_name: None, price: 400, stock: Some(12), producer: farm };
        let made =
            seed::product(id, name, vec![variant::variant(&said, Pack { measure: Measure::Weight, amount: 1000 })]);
        for shelf in state.shelves.values_mut() {
            shelf.insert(0, seed::on_shelf(&made, 0, 8));
        }
        for products in state.cycles.iter_mut().filter_map(|c| c.products.as_mut()).filter(|p| !p.is_empty()) {
            products.insert(id);
        }
        state.catalogue.insert(0, made);
        id
    }

    /// Takes a product away from everywhere; false when it is not there.
    pub fn remove_product(&self, id: u64) -> bool {
        let mut state = self.write();
        let before = state.catalogue.len();
        let stays = |product: &Value| product["id"] != id;
        state.catalogue.retain(stays);
        for shelf in state.shelves.values_mut() {
            shelf.retain(stays);
        }
        state.catalogue.len() < before
    }

    /// Gives a product another name everywhere.
    pub fn rename_product(&self, id: u64, name: &str) {
        let mut state = self.write();
        let State { catalogue, shelves, .. } = &mut *state;
        for product in catalogue.iter_mut().chain(shelves.values_mut().flatten()).filter(|p| p["id"] == id) {
            product["name"] = name.into();
            for variant in product["variants"].as_array_mut().into_iter().flatten() {
                variant["product_name"] = name.into();
                if variant["display_name"].is_null() {
                    variant["name_to_display"] = name.into();
                }
            }
        }
    }

    /// Numbers of the products that a hub has, in order.
    pub fn products(&self, hub: u64) -> Vec<u64> {
        let state = self.read();
        state.shelves.get(&hub).into_iter().flatten().filter_map(|p| p["id"].as_u64()).collect()
    }

    /// Numbers of the variants that a hub has, in order.
    pub fn variants(&self, hub: u64) -> Vec<u64> {
        let state = self.read();
        let Some(shelf) = state.shelves.get(&hub) else { return Vec::new() };
        super::state::variants(shelf).filter_map(|(_, v)| v["id"].as_u64()).collect()
    }

    /// Opens a new order cycle of some hubs with all they sell; its number. No list names it until it has an order.
    pub fn open_cycle(&self, hubs: &[u64]) -> u64 {
        let mut state = self.write();
        let id = state.cycles.iter().map(|c| c.id).max().unwrap_or(0) + 1;
        let coordinator = hubs.first().copied().unwrap_or(0);
        state.cycles.push(Cycle { id, open: true, coordinator, hubs: hubs.iter().copied().collect(), products: None });
        id
    }

    /// Closes an order cycle.
    pub fn close_cycle(&self, id: u64) {
        self.write().cycles.iter_mut().filter(|c| c.id == id).for_each(|c| c.open = false);
    }

    /// Adds a paid order of the first customer and the first product of a hub, as the newest; its number.
    /// None when the hub has no customer or no product.
    pub fn add_order(&self, hub: u64, cycle: u64) -> Option<String> {
        let mut state = self.write();
        let id = state.number();
        let customer = state.customers.iter().find(|c| c["enterprise_id"] == hub)?;
        let variant = state.shelves.get(&hub)?.first()?["variants"].get(0)?.clone();
        let hub_name = state.enterprises.get(&hub)?["name"].as_str().unwrap_or_default();
        let place = Place { hub, hub_name, cycle };
        let at = NOW + 60 * (id.cast_signed() - 100_000);
        let made = order(id, &place, &Buyer::of(customer), &[(variant, 2)], Stage::Paid, at);
        let number = made["number"].as_str()?.to_string();
        state.orders.insert(0, made);
        Some(number)
    }

    /// Takes an order away.
    pub fn remove_order(&self, number: &str) {
        self.write().orders.retain(|o| o["number"] != number);
    }

    /// Numbers of all orders, newest first.
    pub fn orders(&self) -> Vec<String> {
        let state = self.read();
        state.orders.iter().filter_map(|o| o["number"].as_str().map(str::to_string)).collect()
    }

    /// How many customers there are.
    pub fn customers(&self) -> usize {
        self.read().customers.len()
    }

    /// Makes a key known, or changes what it opens.
    pub fn accept(&self, key: Key) {
        let mut state = self.write();
        state.keys.retain(|known| known.token != key.token);
        state.keys.push(key);
    }

    /// Makes a key unknown.
    pub fn revoke(&self, token: &str) {
        self.write().keys.retain(|key| key.token != token);
    }

    /// Somebody adds a product, an order and a customer while lists are read.
    pub(super) fn insert_in_front(&self) {
        let (count, place) = {
            let state = self.read();
            (
                state.next,
                state.orders.first().map(|o| (o["distributor"]["id"].as_u64(), o["order_cycle"]["id"].as_u64())),
            )
        };
        self.add_product(&format!("Arrivage {count}"));
        if let Some((Some(hub), Some(cycle))) = place {
            self.add_order(hub, cycle);
        }
        let mut state = self.write();
        let id = state.number();
        if let Some(mut customer) = state.customers.first().cloned() {
            customer["id"] = id.into();
            customer["email"] = format!("nouveau.{id}@mail.example").into();
            state.customers.insert(0, customer);
        }
    }

    /// Somebody takes the first product of each shelf, the first order and the first customer away.
    pub(super) fn remove_in_front(&self) {
        let firsts: BTreeSet<u64> = {
            let state = self.read();
            let shelves = state.shelves.values().chain([&state.catalogue]);
            shelves.filter_map(|shelf| shelf.first()?["id"].as_u64()).collect()
        };
        for id in firsts {
            self.remove_product(id);
        }
        let mut state = self.write();
        if !state.orders.is_empty() {
            state.orders.remove(0);
        }
        if !state.customers.is_empty() {
            state.customers.remove(0);
        }
    }

    /// Forgets a customer, and blanks the orders of that customer as the platform does.
    pub fn forget_customer(&self, id: u64) {
        let mut state = self.write();
        state.customers.retain(|c| c["id"] != id);
        for order in state.orders.iter_mut().filter(|o| o["customer_id"] == id) {
            for name in ["full_name", "full_name_for_sorting", "email", "phone"] {
                order[name] = "".into();
            }
            order["customer_id"] = json!(null);
            order["bill_address"] = json!(null);
            order["ship_address"] = json!(null);
        }
    }

    /// The producer of a variant in the catalogue.
    pub fn producer_of(&self, variant: u64) -> Option<u64> {
        let state = self.read();
        super::state::variants(&state.catalogue).find(|(_, v)| v["id"] == variant).map(|(_, v)| producer(v))
    }
}
