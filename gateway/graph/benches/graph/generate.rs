//! A made catalogue: 24 statements an item, in the shape that records have.

use passerelle_graph::Change;
use passerelle_model::partition::Partition;
use passerelle_model::statement::{Object, Statement, Thing};
use passerelle_model::term::{Term, b};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

/// Items of a million statements.
pub(crate) const MILLION: usize = 42_000;
/// Items of one producer.
const EACH: usize = 100;

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

/// The IRI of a term, one copy for the whole run, as the projection has them.
pub(crate) fn word(term: Term) -> &'static str {
    static WORDS: OnceLock<Mutex<HashMap<Term, &'static str>>> = OnceLock::new();
    let mut words = WORDS.get_or_init(Mutex::default).lock().expect("no panic");
    words.entry(term).or_insert_with(|| term.iri().leak())
}

/// Partitions of which item `n` gets the `n % count`th, public and partner.
pub(crate) fn partitions(count: usize) -> Vec<[Arc<Partition>; 2]> {
    let one = |n: usize, group: &str| {
        Arc::new(Partition {
            account: "hub".into(),
            class: Some(b::SUPPLIED_PRODUCT),
            group: group.into(),
            parties: [("producer".into(), format!("https://hub.example/hub/enterprises/{n}").into())].into(),
        })
    };
    (0..count.div_ceil(2)).map(|n| [one(n, "public"), one(n, "partner")]).collect()
}

fn literal(text: String, datatype: &str) -> Object {
    static TYPES: OnceLock<Mutex<HashMap<String, &'static str>>> = OnceLock::new();
    let mut types = TYPES.get_or_init(Mutex::default).lock().expect("no panic");
    let datatype = match types.get(datatype) {
        Some(known) => known,
        None => {
            let known: &'static str = format!("{XSD}{datatype}").leak();
            types.insert(datatype.to_owned(), known);
            known
        }
    };
    Object::Literal { text: text.into(), datatype: Cow::Borrowed(datatype), language: None }
}

/// The IRI of an item.
pub(crate) fn item(n: usize) -> String {
    format!("https://hub.example/hub/catalog_items/{n}")
}

/// What the record of an item says, at a price of its round.
pub(crate) fn record(n: usize, round: usize, partitions: &[[Arc<Partition>; 2]]) -> Change {
    let [public, partner] = &partitions[n % partitions.len()];
    let thing = |kind: &str, n: usize| Thing::Iri(format!("https://hub.example/hub/{kind}/{n}").into());
    let record: Arc<str> = item(n).into();
    let inside = |path: &str| Thing::Inside(record.clone(), path.into());
    let (item, product, offer) = (thing("catalog_items", n), thing("supplied_products", n), thing("offers", n));
    let (quantity, price) = (inside("product/quantity"), inside("offer/price"));
    let mut out = Vec::with_capacity(24);
    let mut say = |subject: &Thing, property: &'static str, object: Object, partition: &Arc<Partition>| {
        out.push(Statement {
            subject: subject.clone(),
            predicate: Cow::Borrowed(property),
            object,
            partition: partition.clone(),
        });
    };
    let is = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    let of = |term: Term| Object::Thing(Thing::Iri(Cow::Borrowed(word(term))));
    let to = |thing: &Thing| Object::Thing(thing.clone());
    let names = ["Carrots", "Leeks", "Bread", "Honey", "Cider", "Lentils", "Apples"];
    say(&item, is, of(b::CATALOG_ITEM), public);
    say(&item, word(b::REFERENCES), to(&product), public);
    say(&item, word(b::OFFERED_THROUGH), to(&offer), public);
    say(&item, word(b::SKU), literal(format!("SKU-{n:06}"), "string"), public);
    say(&item, word(b::STOCK_LIMITATION), literal((n % 50).to_string(), "integer"), partner);
    say(&item, word(b::LISTED_IN), to(&thing("catalogs", n / EACH)), public);
    say(&item, word(b::LIFETIME), literal(format!("lot {n}"), "string"), partner);
    say(&product, is, of(b::SUPPLIED_PRODUCT), public);
    say(&product, word(b::NAME), literal(format!("{} of field {n}", names[n % 7]), "string"), public);
    let words = "Grown without haste and picked the same morning";
    say(&product, word(b::DESCRIPTION), literal(format!("{words}, lot {n}"), "string"), public);
    say(&product, word(b::SUPPLIED_BY), to(&thing("enterprises", n / EACH)), public);
    say(&product, word(b::HAS_QUANTITY), to(&quantity), public);
    say(&product, word(b::HAS_TYPE), to(&thing("types", n % 40)), public);
    say(&product, word(b::REFERENCED_BY), to(&item), public);
    say(&quantity, is, of(b::QUANTITATIVE_VALUE), public);
    say(&quantity, word(b::VALUE), literal(format!("{}.0", 1 + n % 9), "decimal"), public);
    say(&quantity, word(b::HAS_UNIT), to(&thing("units", n % 3)), public);
    say(&offer, is, of(b::OFFER), public);
    say(&offer, word(b::OFFERS), to(&item), public);
    say(&offer, word(b::HAS_PRICE), to(&price), public);
    say(&price, is, of(b::PRICE), public);
    let cents = (n * 7919 + round * 104_729) % 4_000;
    say(&price, word(b::VALUE), literal(format!("{}.{:02}", cents / 100, cents % 100), "decimal"), public);
    say(&price, word(b::HAS_UNIT), to(&thing("units", 9)), public);
    say(&price, word(b::VAT_RATE), literal("5.5".into(), "decimal"), public);
    Change::Put { record: (*record).into(), statements: out }
}
