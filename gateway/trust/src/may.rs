//! What a caller may see, until data spaces decide it: stewards what their accounts
//! hold, everyone what is public and tells nothing of an order or a person.

use crate::caller::Caller;
use passerelle_model::partition::Partition;
use passerelle_model::term::{Term, b, foaf, pass, schema, t, vcard};

/// Classes whose things, and those of narrower classes, speak of an order, of what hangs below one, or of a person.
const GUARDED: [Term; 17] = [
    b::ORDER,
    b::ORDER_LINE,
    b::TRANSACTION,
    b::SHIPMENT,
    b::ROUTE,
    b::STEP,
    b::PERSON,
    b::CUSTOMER_CATEGORY,
    pass::PAYMENT_CLASS,
    pass::ADJUSTMENT_CLASS,
    pass::SHIPMENT_CLASS,
    pass::EVENT,
    schema::ORDER,
    schema::ORDER_ITEM,
    schema::PERSON,
    foaf::PERSON,
    vcard::INDIVIDUAL,
];

/// Classes that leave open whether a thing is an organisation or a person, or that speak of persons by their nature.
/// Their narrower classes decide for themselves.
const UNDECIDED: [Term; 5] =
    [b::AGENT, foaf::AGENT, vcard::AGENT, foaf::PERSONAL_PROFILE_DOCUMENT, t::AUTHORIZATION_GRANT];

/// Whether a caller may see a partition. Nobody sees less for having said who they are.
pub fn may(caller: &Caller, partition: &Partition) -> bool {
    caller.looks_after(&partition.account) || public(partition)
}

/// Whether anyone may see it. A thing of unknown class is for partners.
fn public(partition: &Partition) -> bool {
    let Some(class) = partition.class else { return false };
    &*partition.group == "public" && !GUARDED.iter().any(|guarded| class.is_a(*guarded)) && !UNDECIDED.contains(&class)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::caller::Accounts;
    use passerelle_model::term::{Kind, Prefix, resolve};

    const PARTIES: &str = include_str!("../../../vocab/parties.toml");

    fn names(table: &str) -> Vec<String> {
        let parties: toml::Table = toml::from_str(PARTIES).unwrap();
        parties[table].as_table().unwrap().keys().cloned().collect()
    }

    fn class(curie: &str) -> Term {
        let (prefix, local) = curie.split_once(':').unwrap();
        resolve(Prefix::named(prefix).unwrap(), local).unwrap()
    }

    fn partition(account: &str, class: Option<Term>, group: &str) -> Partition {
        Partition { account: account.into(), class, group: group.into(), parties: Box::default() }
    }

    fn steward(accounts: Accounts) -> Caller {
        Caller::Steward { name: "ana".into(), accounts }
    }

    /// Classes that anyone may see the public properties of; every other class is for nobody without an account.
    const OPEN: [&str; 30] = [
        "dfc-b:Organization",
        "dfc-b:PhoneNumber",
        "dfc-b:SocialMedia",
        "dfc-b:Certfication",
        "dfc-b:Address",
        "dfc-b:PhysicalPlace",
        "dfc-b:Catalog",
        "schema:OpeningHoursSpecification",
        "dfc-b:DefinedProduct",
        "dfc-b:SuppliedProduct",
        "dfc-b:Variant",
        "pass:ProductGroup",
        "pass:ProductProperty",
        "dfc-b:QuantitativeValue",
        "dfc-b:Price",
        "dfc-b:DFC_BusinessOntology_Characteristic",
        "pass:FeeLine",
        "dfc-b:CatalogItem",
        "dfc-b:Offer",
        "dfc-b:SaleSession",
        "dfc-b:Coordination",
        "dfc-b:ShippingOption",
        "dfc-b:DeliveryOption",
        "dfc-b:PickupOption",
        "dfc-b:PaymentMethod",
        "dfc-b:Transformation",
        "dfc-b:ConsumptionFlow",
        "dfc-b:ProductionFlow",
        "dfc-b:Temperature",
        "dfc-b:FunctionalProduct",
    ];

    #[test]
    fn every_class_and_group_is_decided_for_every_caller() {
        let narrower = ["dfc-b:Temperature", "dfc-b:FunctionalProduct"].map(str::to_string);
        let classes: Vec<String> = names("class").into_iter().chain(narrower).collect();
        let some = || Accounts::Some(["hub".into()].into());
        let mut open = 0;
        for curie in &classes {
            for group in names("group") {
                let own = partition("hub", Some(class(curie)), &group);
                let other = partition("mill", Some(class(curie)), &group);
                let anyone = group == "public" && OPEN.contains(&curie.as_str());
                open += usize::from(anyone);
                for (caller, sees_own, sees_other) in [
                    (Caller::Anonymous, anyone, anyone),
                    (steward(some()), true, anyone),
                    (steward(Accounts::Some(Default::default())), anyone, anyone),
                    (steward(Accounts::All), true, true),
                ] {
                    assert_eq!(may(&caller, &own), sees_own, "{caller:?} {own:?}");
                    assert_eq!(may(&caller, &other), sees_other, "{caller:?} {other:?}");
                }
            }
        }
        assert_eq!(open, OPEN.len(), "an open class is not in the vocabulary of parties");
    }

    #[test]
    fn what_is_narrower_than_a_guarded_class_is_guarded() {
        let guarded = |class: Term| GUARDED.iter().any(|wide| class.is_a(*wide)) || UNDECIDED.contains(&class);
        let classes = Term::all().filter(|term| term.info().kind == Kind::Class);
        let (shut, open): (Vec<Term>, Vec<Term>) = classes.partition(|class| guarded(*class));
        for class in shut {
            assert!(!may(&Caller::Anonymous, &partition("hub", Some(class), "public")), "{class:?}");
        }
        for word in ["Order", "Person", "Payment", "Customer", "Shipment", "Individual", "Adjustment"] {
            let named: Vec<_> = open.iter().filter(|class| class.local().contains(word)).collect();
            let allowed = |class: &Term| *class == b::PAYMENT_METHOD;
            assert!(named.iter().all(|class| allowed(class)), "{word}: {named:?}");
        }
    }

    #[test]
    fn a_thing_of_unknown_class_is_for_stewards() {
        let unknown = partition("hub", None, "public");
        assert!(!may(&Caller::Anonymous, &unknown));
        assert!(may(&steward(Accounts::All), &unknown));
    }
}
