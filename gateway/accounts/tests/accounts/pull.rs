//! What a pull keeps, and what readers see of it.

use crate::ground::{Ground, HUB, open};
use passerelle_fakes::{OpenFoodNetwork, Size, Trick, When};
use passerelle_platforms::Platforms;
use passerelle_trust::{Accounts, Caller};

pub(crate) const PREFIXES: &str = "PREFIX dfc-b: <https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#> \
     PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX pass: <https://w3id.org/passerelle/ns#> ";

pub(crate) fn steward() -> Caller {
    Caller::Steward { name: "ana".into(), accounts: Accounts::All }
}

pub(crate) fn small() -> Size {
    Size { products: 12, orders: 8, ..Size::default() }
}

fn price_of(variant: u64) -> String {
    format!(
        "{PREFIXES} SELECT ?v WHERE {{ <https://gateway.example/hub/Offer/{}~{variant}> dfc-b:hasPrice/dfc-b:value ?v }}",
        OpenFoodNetwork::HUB
    )
}

fn count(class: &str) -> String {
    format!("{PREFIXES} SELECT (COUNT(?s) AS ?n) WHERE {{ ?s a {class} }}")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hub_is_pulled_kept_and_asked_by_callers_who_see_different_things() {
    let ground = Ground::new(small()).await;
    let pulled = ground.pull("hub").await;
    assert!(pulled.lists.iter().all(|list| list.broken.is_none()), "{:?}", pulled.lists);
    assert_eq!(pulled.report.refusals, []);
    assert!(ground.ask(steward(), &count("dfc-b:Offer")).await[0].parse::<u32>().unwrap() > 0);
    for (class, anyone) in
        [("dfc-b:Offer", true), ("dfc-b:Order", false), ("dfc-b:OrderLine", false), ("dfc-b:Person", false)]
    {
        let all = ground.ask(steward(), &count(class)).await;
        let public = ground.ask(Caller::Anonymous, &count(class)).await;
        assert_ne!(all[0], "0", "{class}");
        assert_eq!(public[0] == all[0], anyone, "{class}: {public:?} of {all:?}");
        assert_eq!(public[0] == "0", !anyone, "{class}");
    }
    let stranger = Caller::Steward { name: "bea".into(), accounts: Accounts::Some(["farms".into()].into()) };
    assert_eq!(ground.ask(stranger, &count("dfc-b:Order")).await, ["0"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_pull_of_the_same_changes_nothing() {
    let ground = Ground::new(small()).await;
    let first = ground.pull("hub").await;
    let second = ground.pull("hub").await;
    assert_eq!((second.items, second.changed, second.removed), (first.items, 0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_price_is_a_new_version_and_the_old_one_is_still_there() {
    let ground = Ground::new(small()).await;
    ground.pull("hub").await;
    let variant = ground.hub.variants(OpenFoodNetwork::HUB)[0];
    let path = format!("hub/Offer/{}~{variant}", OpenFoodNetwork::HUB);
    let before = ground.gateway.record(&path, None).await.unwrap().unwrap();
    ground.hub.set_price(OpenFoodNetwork::HUB, variant, 1234);
    let pulled = ground.pull("hub").await;
    assert!(pulled.changed > 0);
    assert_eq!(ground.ask(steward(), &price_of(variant)).await, ["12.34"]);
    let after = ground.gateway.record(&path, None).await.unwrap().unwrap();
    assert!(after.version > before.version);
    let then = ground.gateway.record(&path, Some(before.since)).await.unwrap().unwrap();
    assert_eq!((then.version, &then.node), (before.version, &before.node));
    let versions = ground.gateway.versions(&path).await.unwrap();
    assert_eq!(versions.iter().map(|v| v.version).collect::<Vec<_>>(), [after.version, before.version]);
    assert!(versions.iter().all(|version| version.lens.starts_with("openfoodnetwork/shop-product@")));
    let provenance = ground.gateway.provenance(&path).await.unwrap().unwrap();
    let exchange = format!("https://gateway.example/exchanges/{}", versions[0].exchange);
    assert!(provenance.nodes.iter().any(|node| node.id.as_deref() == Some(exchange.as_str())));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_removed_at_the_platform_vanishes_and_nothing_else_does() {
    let ground = Ground::new(small()).await;
    ground.pull("hub").await;
    let offers = ground.ask(steward(), &count("dfc-b:Offer")).await;
    let gone = ground.hub.products(OpenFoodNetwork::HUB)[0];
    assert!(ground.hub.remove_product(gone));
    let pulled = ground.pull("hub").await;
    assert!(pulled.removed > 0);
    let left: u32 = ground.ask(steward(), &count("dfc-b:Offer")).await[0].parse().unwrap();
    let had: u32 = offers[0].parse().unwrap();
    assert!(left > 0 && left < had, "{left} of {had}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_breaks_leaves_what_was_known() {
    let ground = Ground::new(small()).await;
    ground.pull("hub").await;
    let offers = ground.ask(steward(), &count("dfc-b:Offer")).await;
    ground.hub.change_prices(5);
    ground.hub_fake.misbehave(Trick::Page, When::always().about("/api/v0/order_cycles"));
    let pulled = ground.pull("hub").await;
    let broken: Vec<_> = pulled.lists.iter().filter(|list| list.broken.is_some()).collect();
    assert!(broken.iter().all(|list| list.list.starts_with("shop-product")), "{broken:?}");
    assert!(!broken.is_empty());
    assert_eq!(ground.ask(steward(), &count("dfc-b:Offer")).await, offers);
    ground.hub_fake.behave();
    let pulled = ground.pull("hub").await;
    assert!(pulled.lists.iter().all(|list| list.broken.is_none()));
    assert!(pulled.changed > 0, "the prices that changed meanwhile");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_cycle_is_read_without_editing_anything() {
    let ground = Ground::new(small()).await;
    ground.pull("hub").await;
    let cycle = ground.hub.open_cycle(&[OpenFoodNetwork::HUB]);
    ground.hub.add_order(OpenFoodNetwork::HUB, cycle).unwrap();
    let pulled = ground.pull("hub").await;
    let wanted = format!("shop-product?order_cycle={cycle}&shop={}", OpenFoodNetwork::HUB);
    assert!(pulled.lists.iter().any(|list| list.list == wanted && list.items > 0), "{:?}", pulled.lists);
}

#[tokio::test(flavor = "multi_thread")]
async fn linked_data_is_pulled_and_parts_follow_their_holder() {
    let ground = Ground::new(small()).await;
    let pulled = ground.pull("farms").await;
    assert!(pulled.lists.iter().all(|list| list.broken.is_none()), "{:?}", pulled.lists);
    let farms = format!("{PREFIXES} SELECT ?s WHERE {{ ?s a dfc-b:Organization ; dfc-b:hasAddress/dfc-b:city ?city }}");
    let public = ground.ask(Caller::Anonymous, &farms).await;
    assert_eq!(public.len(), 2, "{public:?}");
    assert_eq!(ground.ask(Caller::Anonymous, &count("dfc-b:Person")).await, ["0"]);
    assert_eq!(ground.ask(steward(), &count("dfc-b:Person")).await, ["2"]);
    let id = ground.farms.farms()[0].clone();
    ground.farms.remove_farm(&id);
    ground.pull("farms").await;
    assert_eq!(ground.ask(Caller::Anonymous, &farms).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_restart_the_graph_says_the_same_and_the_ledger_verifies() {
    let ground = Ground::new(small()).await;
    ground.pull("hub").await;
    ground.pull("farms").await;
    let everything = "SELECT ?s ?p ?o WHERE { ?s ?p ?o FILTER(!isBlank(?s) && !isBlank(?o)) } ORDER BY ?s ?p ?o";
    let before = ground.ask(steward(), everything).await;
    let Ground { gateway, folder, hub_fake, farms_fake, .. } = ground;
    gateway.store().verify(&|_| ()).await.unwrap();
    gateway.store().clone().close().await;
    drop(gateway);
    let again = open(folder.path(), &hub_fake, &farms_fake, Platforms::embedded()).await;
    let after = crate::ground::ask(&again, steward(), everything).await;
    assert_eq!(before.len(), after.len());
    assert_eq!(before, after);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_of_the_hub_leads_to_ours() {
    let ground = Ground::new(small()).await;
    ground.pull("hub").await;
    let query =
        format!("{PREFIXES} SELECT ?s WHERE {{ ?s owl:sameAs <{HUB}/api/dfc/enterprises/{}> }}", OpenFoodNetwork::HUB);
    assert_eq!(
        ground.ask(Caller::Anonymous, &query).await,
        [format!("https://gateway.example/hub/Enterprise/{}", OpenFoodNetwork::HUB)]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_is_erased_is_gone_from_the_graph_and_the_chain_still_verifies() {
    let ground = Ground::new(small()).await;
    ground.pull("hub").await;
    let mails = format!("{PREFIXES} SELECT DISTINCT ?m WHERE {{ ?s a dfc-b:Person ; dfc-b:email ?m }} ORDER BY ?m");
    let known = ground.ask(steward(), &mails).await;
    let mail = known.first().unwrap().clone();
    let erased = ground.gateway.erase_person("hub", &mail.to_lowercase()).await.unwrap();
    assert!(erased.key && erased.bodies > 0);
    let left = ground.ask(steward(), &mails).await;
    assert!(!left.contains(&mail) && left.len() < known.len(), "{mail} in {left:?}");
    let orders = ground.ask(steward(), &count("dfc-b:Order")).await;
    assert_ne!(orders, ["0"], "the orders of others stay");
    ground.gateway.store().verify(&|_| ()).await.unwrap();
    assert!(ground.gateway.record(&erased.records[0], None).await.unwrap().is_none());
}
