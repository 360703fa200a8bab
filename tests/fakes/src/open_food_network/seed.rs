//! An instance invented from a seed.

use super::OpenFoodNetwork as Ofn;
use super::clock::{self, NOW};
use super::order::{Buyer, Place, Stage, order};
use super::state::{Cycle, Key, State};
use super::variant::{self, Pack, Said, charge, price, reprice};
use crate::invented::{Dice, FAMILY, FIRST, KINDS, Measure, PRODUCERS, SORTS, STREETS, slug};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How much is invented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Another seed gives other data of the same size.
    pub seed: u64,
    /// Products, each with one to three variants. The first hub sells all of them.
    pub products: usize,
    /// Orders over all hubs and order cycles.
    pub orders: usize,
    /// Customers over all hubs.
    pub customers: usize,
}

impl Default for Size {
    fn default() -> Self {
        Size { seed: 1, products: 60, orders: 240, customers: 130 }
    }
}

/// Hubs: number, name, street, town, postcode.
const HUBS: [(u64, &str, &str, &str, &str); 3] = [
    (Ofn::HUB, "La Halle aux Paniers", "12 quai du Grand Saule", "Nantes", "44200"),
    (Ofn::OTHER_HUB, "The Towpath Pantry", "3 rue du Chemin de Halage", "Nantes", "44300"),
    (Ofn::CLOSED_SHOP, "Le Comptoir Endormi", "1 impasse du Tilleul", "Rezé", "44400"),
];

pub(super) fn state(size: &Size) -> State {
    let mut state = State { next: 100_000, ..State::default() };
    let mut dice = Dice::new(size.seed);
    enterprises(&mut state);
    catalogue(&mut state, size.products, &mut dice);
    shelves(&mut state, &mut dice);
    state.cycles = cycles(&state);
    let everyone = state.enterprises.keys().copied().collect::<Vec<_>>();
    let hub = Key { bearer: Some(Ofn::HUB_BEARER.into()), ..Key::new(Ofn::HUB_KEY, 1, everyone) };
    state.keys = vec![hub, Key::new(Ofn::PRODUCER_KEY, 2, [Ofn::PRODUCER]), Key::new(Ofn::STRANGER_KEY, 3, [])];
    people(&mut state, size.customers, &[Ofn::HUB, Ofn::OTHER_HUB], &mut dice);
    let of = [(Ofn::HUB, 64), (Ofn::OTHER_HUB, 64), (Ofn::HUB, 63), (Ofn::HUB, 65), (Ofn::OTHER_HUB, 63)];
    orders(&mut state, size.orders, &of, &mut dice);
    state
}

fn enterprises(state: &mut State) {
    let producers: Vec<Value> =
        (Ofn::PRODUCER..).zip(PRODUCERS).map(|(id, (name, ..))| json!({ "id": id, "name": name })).collect();
    for (id, name, street, city, zipcode) in HUBS {
        let open = id != Ofn::CLOSED_SHOP;
        let place = (street, city, zipcode);
        let mut profile = profile(id, name, place, open);
        profile["producers"] = if open { producers.clone().into() } else { json!([]) };
        state.enterprises.insert(id, profile);
    }
    for (id, (name, ..)) in (Ofn::PRODUCER..).zip(PRODUCERS) {
        state.enterprises.insert(id, farm(id, name));
    }
}

/// The profile of a producer who has no shop.
pub(super) fn farm(id: u64, name: &str) -> Value {
    let known = PRODUCERS.iter().find(|(known, ..)| *known == name);
    let (city, zipcode) = known.map_or(("Nantes", "44000"), |(_, city, zipcode)| (*city, *zipcode));
    let street = format!("{} {}", 2 + id % 50, STREETS[id as usize % STREETS.len()]);
    let mut profile = profile(id, name, (&street, city, zipcode), false);
    profile["is_primary_producer"] = true.into();
    profile["is_distributor"] = false.into();
    profile["category"] = "producer".into();
    profile
}

/// A profile as `shops/:id` answers it; the e-mail is written backwards.
fn profile(id: u64, name: &str, (street, city, zipcode): (&str, &str, &str), active: bool) -> Value {
    let permalink = slug(name);
    let email: String = format!("bonjour@{permalink}.example").chars().rev().collect();
    json!({
        "id": id, "name": name,
        "description": format!("{name}, à {city}."),
        "latitude": variant::number(&format!("47.{}", 2000 + id * 7)),
        "longitude": variant::number(&format!("-1.{}", 5000 + id * 3)),
        "long_description": format!("<p>Bienvenue chez {name}.</p>"),
        "website": format!("{permalink}.example"),
        "instagram": permalink.replace('-', ""), "linkedin": null, "twitter": null, "facebook": permalink.replace('-', ""),
        "is_primary_producer": false, "is_distributor": true,
        "phone": format!("02 40 00 {:02} {:02}", id % 100, id * 7 % 100),
        "whatsapp_phone": null, "whatsapp_url": null,
        "visible": "public", "email_address": email, "hash": permalink,
        "logo": format!("{{origin}}/rails/pictures/medium/{id}.png"), "promo_image": null,
        "path": format!("/{permalink}/shop"), "category": "hub",
        "active": active, "orders_close_at": active.then(|| clock::local(NOW + 12 * 3600)),
        "pickup": true, "delivery": active,
        "preferred_product_low_stock_display": false, "hide_ofn_navigation": false,
        "white_label_logo": null, "white_label_logo_link": null,
        "address": {
            "id": 300 + id, "firstname": "unused", "lastname": "unused", "address1": street, "address2": null,
            "city": city, "zipcode": zipcode, "state_name": "Pays de la Loire", "state_id": 9,
            "country_id": 75, "country_name": "France"
        },
        "producers": [], "hubs": [], "taxons": [], "supplied_taxons": [], "supplied_properties": [],
        "distributed_properties": []
    })
}

/// Names of categories, in the order of their numbers from 1.
pub(super) fn categories() -> Vec<&'static str> {
    let mut names: Vec<&str> = SORTS.iter().map(|(_, category, ..)| *category).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn catalogue(state: &mut State, products: usize, dice: &mut Dice) {
    let categories = categories();
    let mut variant_id = 2000;
    for i in 0..products {
        let (sort, category, measure, base) = SORTS[i % SORTS.len()];
        let round = i / SORTS.len();
        let name = match KINDS.get(round) {
            Some(kind) => format!("{sort}{kind}"),
            None => format!("{sort} no {round}"),
        };
        let id = 701 + i as u64;
        let producer = Ofn::PRODUCER + i as u64 % PRODUCERS.len() as u64;
        let amounts: &[i64] = match measure {
            Measure::Weight => &[1000, 500, 2500],
            Measure::Volume => &[750, 1000, 5000],
            Measure::Items(_) => &[1, 2, 6],
        };
        let count = dice.between(1, 3) as usize;
        let mut variants = Vec::with_capacity(count);
        for amount in &amounts[..count] {
            variant_id += 1;
            let pack = Pack { measure, amount: *amount };
            let per = if matches!(measure, Measure::Items(_)) { 1 } else { 1000 };
            let price = (base * amount / per + dice.between(-15, 60)).max(40);
            let stock = (!dice.once_in(6)).then(|| dice.between(-2, 60));
            let display_name = (count == 3 && *amount == amounts[2]).then_some("Grand format");
            let said = Said { id: variant_id, product: &name, display_name, price, stock, producer };
            variants.push(variant::variant(&said, pack));
        }
        let category = categories.iter().position(|c| *c == category).unwrap_or(0) as u64 + 1;
        state.categories.insert(id, category);
        state.catalogue.push(product(id, &name, variants));
    }
}

/// A product in the shape of a shop.
pub(super) fn product(id: u64, name: &str, variants: Vec<Value>) -> Value {
    let organic =
        id.is_multiple_of(3).then(|| json!({ "id": 4, "name": "Agriculture Biologique", "value": "FR-BIO-01" }));
    let picture = |size: &str| format!("{{origin}}/rails/pictures/{size}/{id}.jpg");
    let image = (!id.is_multiple_of(5)).then(|| {
        json!({
            "id": id, "alt": null, "thumb_url": picture("mini"), "small_url": picture("small"),
            "image_url": picture("product"), "large_url": picture("large")
        })
    });
    json!({
        "id": id, "name": name, "meta_keywords": null, "group_buy": false, "notes": null,
        "description": format!("{name}, de saison & d'ici."),
        "description_html": format!("<div>{name}, de saison &amp; d'ici.</div>"),
        "properties_with_values": organic.into_iter().collect::<Vec<_>>(),
        "variants": variants, "image": image
    })
}

/// What hubs sell: the first all of it, the second every second product, each with prices, stocks and fees of its own.
fn shelves(state: &mut State, dice: &mut Dice) {
    let (mut all, mut half) = (Vec::new(), Vec::new());
    for (i, product) in state.catalogue.iter().enumerate() {
        all.push(on_shelf(product, 0, 8));
        if i.is_multiple_of(2) {
            half.push(on_shelf(product, dice.between(5, 45), 5));
        }
    }
    state.shelves.insert(Ofn::HUB, all);
    state.shelves.insert(Ofn::OTHER_HUB, half);
}

/// A product of the catalogue as a hub sells it: dearer by some cents, its fees a percentage.
pub(super) fn on_shelf(product: &Value, dearer: i64, percent: i64) -> Value {
    let mut product = product.clone();
    for variant in product["variants"].as_array_mut().into_iter().flatten() {
        let asked = price(variant) + dearer;
        reprice(variant, asked);
        charge(variant, percent);
        if dearer > 0 {
            variant["on_hand"] = (variant["on_hand"].as_i64().unwrap_or(0) + dearer % 7 + 1).into();
        }
    }
    product
}

fn cycles(state: &State) -> Vec<Cycle> {
    let ids = state.catalogue.iter().filter_map(|p| p["id"].as_u64());
    let third = ids.step_by(3).collect();
    let cycle = |id, open, hubs: &[u64], products| Cycle {
        id,
        open,
        coordinator: hubs[0],
        hubs: hubs.iter().copied().collect(),
        products,
    };
    vec![
        cycle(Ofn::CLOSED_CYCLE, false, &[Ofn::HUB, Ofn::OTHER_HUB], None),
        cycle(Ofn::CYCLE, true, &[Ofn::HUB, Ofn::OTHER_HUB], None),
        cycle(Ofn::SMALL_CYCLE, true, &[Ofn::HUB], Some(third)),
        cycle(Ofn::EMPTY_CYCLE, true, &[Ofn::OTHER_HUB], Some(Default::default())),
    ]
}

/// Customers of some hubs, in turn.
pub(super) fn people(state: &mut State, count: usize, hubs: &[u64], dice: &mut Dice) {
    for i in 0..count {
        let (first, family) = (*dice.one(FIRST), *dice.one(FAMILY));
        let hub = hubs[i % hubs.len()];
        let place = address_of(state, hub);
        let phone = format!("06 00 {:02} {:02} {:02}", i / 10_000 % 100, i / 100 % 100, i % 100);
        let address = json!({
            "phone": phone, "latitude": null, "longitude": null, "first_name": first, "last_name": family,
            "street_address_1": format!("{} {}", 1 + i % 90, dice.one(STREETS)), "street_address_2": "",
            "postal_code": place.1, "locality": place.0,
            "region": { "name": "Pays de la Loire", "code": "PDL" }, "country": { "name": "France", "code": "FR" }
        });
        state.customers.push(json!({
            "id": 1 + i as u64, "enterprise_id": hub, "first_name": first, "last_name": family,
            "code": (i % 4 == 0).then(|| format!("C-{i}")),
            "email": format!("{}.{}.{i}@mail.example", slug(first), slug(family)),
            "allow_charges": i % 5 == 0,
            "terms_and_conditions_accepted_at": (i % 3 == 0).then(|| clock::local(NOW - 86_400 * 30)),
            "tags": if i % 3 == 0 { json!(["membres"]) } else { json!([]) },
            "billing_address": if i % 2 == 0 { address.clone() } else { Value::Null },
            "shipping_address": if i % 7 == 0 { Value::Null } else { address }
        }));
    }
}

/// Orders of some (hub, order cycle), in turn, newest first.
pub(super) fn orders(state: &mut State, count: usize, of: &[(u64, u64)], dice: &mut Dice) {
    let step = (60 * 86_400 / count.max(1) as i64).min(37 * 60);
    let mut customers: BTreeMap<u64, Vec<&Value>> = BTreeMap::new();
    for customer in &state.customers {
        customers.entry(customer["enterprise_id"].as_u64().unwrap_or(0)).or_default().push(customer);
    }
    let mut orders = Vec::with_capacity(count);
    for i in 0..count {
        let (hub, cycle) = of[i % of.len()];
        let (Some(customers), Some(shelf)) = (customers.get(&hub), state.shelves.get(&hub)) else { continue };
        if shelf.is_empty() {
            continue;
        }
        let buyer = Buyer::of(customers[i / of.len() % customers.len()]);
        let count_of_lines = dice.between(1, 6);
        let line = |_| {
            let variants = dice.one(shelf)["variants"].as_array().map_or(&[][..], Vec::as_slice);
            (!variants.is_empty()).then(|| (dice.one(variants).clone(), dice.between(1, 4)))
        };
        let lines: Vec<_> = (0..count_of_lines).filter_map(line).collect();
        let place = Place { hub, hub_name: state.enterprises[&hub]["name"].as_str().unwrap_or_default(), cycle };
        let id = 9001 + (count - i) as u64;
        orders.push(order(id, &place, &buyer, &lines, Stage::of(i), NOW - step * i as i64));
    }
    state.orders.extend(orders);
}

/// Town and postcode of an enterprise.
fn address_of(state: &State, enterprise: u64) -> (String, String) {
    let address = state.enterprises.get(&enterprise).map(|e| &e["address"]);
    let said = |name: &str| address.and_then(|a| a[name].as_str()).unwrap_or_default().to_string();
    (said("city"), said("zipcode"))
}
