//! `vocab/parties.toml` speaks only of terms, groups and roles that exist, and of every class that is exchanged.

use crate::files;
use passerelle_model::term::{Kind, Prefix, Term, TermInfo};
use std::collections::{BTreeMap, HashSet};
use toml::{Table, Value};

/// What the gateway exchanges; a narrower class is covered by the entry of a wider one.
const CLASSES: [&str; 31] = [
    "dfc-b:Organization",
    "dfc-b:Person",
    "dfc-b:Address",
    "dfc-b:PhoneNumber",
    "dfc-b:SocialMedia",
    "dfc-b:PhysicalPlace",
    "dfc-b:Catalog",
    "dfc-b:CatalogItem",
    "dfc-b:SuppliedProduct",
    "dfc-b:Variant",
    "pass:ProductGroup",
    "dfc-b:Offer",
    "dfc-b:CustomerCategory",
    "dfc-b:Price",
    "dfc-b:QuantitativeValue",
    "dfc-b:SaleSession",
    "dfc-b:Coordination",
    "dfc-b:ShippingOption",
    "dfc-b:DeliveryOption",
    "dfc-b:PickupOption",
    "dfc-b:PaymentMethod",
    "dfc-b:Order",
    "dfc-b:OrderLine",
    "dfc-b:AsPlannedTransformation",
    "dfc-b:AsPlannedConsumptionFlow",
    "dfc-b:AsPlannedProductionFlow",
    "dfc-b:Certfication",
    "pass:FeeLine",
    "pass:Payment",
    "pass:Event",
    "pass:Adjustment",
];

struct Parties {
    groups: HashSet<String>,
    roles: HashSet<String>,
    classes: BTreeMap<String, Table>,
}

fn parties() -> Parties {
    let text = files::read(&files::vocab("parties.toml"));
    let mut table: Table = text.parse().unwrap_or_else(|error| panic!("parties.toml: {error}"));
    let mut tables = |name: &str| match table.remove(name) {
        Some(Value::Table(table)) => table,
        other => panic!("parties.toml: {name} is {other:?}"),
    };
    let named = |table: Table| {
        for (name, labels) in &table {
            for language in ["en", "fr"] {
                assert!(labels.get(language).is_some_and(Value::is_str), "parties.toml: {name} has no {language}");
            }
        }
        table.into_iter().map(|(name, _)| name).collect::<HashSet<_>>()
    };
    let classes = tables("class").into_iter().map(|(name, value)| match value {
        Value::Table(table) => (name, table),
        other => panic!("parties.toml: {name} is {other:?}"),
    });
    Parties { classes: classes.collect(), groups: named(tables("group")), roles: named(tables("role")) }
}

fn info(terms: &BTreeMap<String, (Term, &'static TermInfo)>, curie: &str) -> &'static TermInfo {
    terms.get(curie).unwrap_or_else(|| panic!("parties.toml: {curie} is not a term")).1
}

fn terms() -> BTreeMap<String, (Term, &'static TermInfo)> {
    Term::all().map(|term| (term.curie(), (term, term.info()))).collect()
}

#[test]
fn every_exchanged_class_says_whom_it_concerns() {
    let (parties, terms) = (parties(), terms());
    let entries: Vec<Term> = parties.classes.keys().map(|curie| terms[curie].0).collect();
    let ours = terms.values().filter(|(_, info)| info.prefix == Prefix::Pass && info.kind == Kind::Class);
    let wanted = CLASSES.iter().map(|curie| terms[*curie].0).chain(ours.map(|(term, _)| *term));
    let missing: Vec<Term> = wanted.filter(|class| !entries.iter().any(|entry| class.is_a(*entry))).collect();
    assert!(missing.is_empty(), "parties.toml has no entry for {missing:?}");
}

#[test]
fn groups_hold_known_properties_and_each_only_once() {
    let (parties, terms) = (parties(), terms());
    for (class, entry) in &parties.classes {
        assert_eq!(info(&terms, class).kind, Kind::Class, "parties.toml: {class}");
        let mut seen = HashSet::new();
        for (group, properties) in entry.iter().filter(|(key, _)| *key != "parties" && *key != "follows") {
            assert!(parties.groups.contains(group), "parties.toml: {class}: `{group}` is not a group");
            for property in properties.as_array().expect("a list of properties") {
                let property = property.as_str().expect("a property");
                let kind = info(&terms, property).kind;
                assert!(matches!(kind, Kind::Link | Kind::Data(_)), "parties.toml: {class}: {property} is a {kind:?}");
                assert!(seen.insert(property), "parties.toml: {class}: {property} is in two groups");
            }
        }
    }
}

#[test]
fn paths_lead_from_a_class_to_a_party() {
    let (parties, terms) = (parties(), terms());
    for (class, entry) in &parties.classes {
        let follows = entry.get("follows").map(|value| value.as_str().expect("a text"));
        assert!(follows.is_none_or(|f| f == "holder"), "parties.toml: {class} follows {follows:?}");
        let paths = entry.get("parties").and_then(Value::as_table);
        assert!(follows.is_some() || paths.is_some(), "parties.toml: {class} concerns nobody");
        for (role, paths) in paths.into_iter().flatten() {
            assert!(parties.roles.contains(role), "parties.toml: {class}: `{role}` is not a role");
            for path in paths.as_array().expect("a list of paths") {
                let path = path.as_str().expect("a path");
                for step in path.split('/').filter(|step| *step != "@id") {
                    assert_eq!(info(&terms, step).kind, Kind::Link, "parties.toml: {class}: {path}: {step}");
                }
            }
        }
    }
}
