//! Lists that cannot be trusted: what was known stays, and nothing vanishes that the
//! platform did not take away in a list read to its end.

use crate::ground::{Ground, quiet};
use passerelle_fakes::{OpenFoodNetwork, Size, Trick, When};
use std::collections::BTreeSet;

/// Lists of more than one page.
fn pages() -> Size {
    Size { products: 130, orders: 6, customers: 60, ..Size::default() }
}

impl Ground {
    /// The address of every record that is served.
    async fn records(&self) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        loop {
            let after = all.last().cloned();
            let page = self.gateway.store().records(None, None, after.as_deref(), 1000).await.unwrap();
            if page.is_empty() {
                return all;
            }
            all.extend(page.into_iter().map(|record| record.iri));
        }
    }
}

const SHELF: &str = "/order_cycles/64/products?distributor=21";
const BULK: &str = "/bulk_products";
const ORDERS: &str = "/api/v0/orders";
const CUSTOMERS: &str = "/customers";

#[tokio::test(flavor = "multi_thread")]
async fn whatever_goes_wrong_in_a_list_the_records_before_it_stay() {
    let ground = Ground::new(pages()).await;
    ground.pull("hub").await;
    let before = ground.records().await;
    let half_way = |about: &str| When::nth(2).about(about);
    let always = |about: &str| When::always().about(about);
    let cases = [
        ("504 half-way", Trick::Timeout, half_way(SHELF), "shop-product"),
        ("a page for people half-way", Trick::Page, half_way(SHELF), "shop-product"),
        ("JSON that stops half-way", Trick::Truncated, half_way(SHELF), "shop-product"),
        ("a connection that breaks half-way", Trick::Cut, half_way(SHELF), "shop-product"),
        ("500 at the start", Trick::Broken, always(SHELF), "shop-product"),
        ("the same page for ever", Trick::Endless, always(SHELF), "shop-product"),
        ("an item twice, for ever", Trick::Repeat, always(SHELF), "shop-product"),
        ("401 half-way", Trick::Unauthorized, half_way(BULK), "product"),
        ("429 half-way", Trick::Busy(1), half_way(BULK), "product"),
        ("half of each page left out", Trick::Shrink, always(BULK), "product"),
        ("half of one page left out, for ever", Trick::Shrink, always("/bulk_products?page=1"), "product"),
        ("a list that grows with each page", Trick::Insert, always(BULK), "product"),
        ("a page for people under 200", Trick::Page, always(BULK), "product"),
        ("504 for orders", Trick::Timeout, always(ORDERS), "order"),
        ("a page for people in place of orders", Trick::Page, always(ORDERS), "order"),
        ("half of the orders", Trick::Shrink, always(ORDERS), "order"),
        ("504 for one order", Trick::Timeout, half_way("/api/v0/orders/"), "order"),
        ("a body that grows and grows", Trick::Bomb(80), always(CUSTOMERS), "customer"),
        ("half of the customers", Trick::Shrink, always(CUSTOMERS), "customer"),
    ];
    for (case, trick, when, list) in cases {
        // What is new meanwhile must not be in the way.
        ground.hub.change_prices(1);
        ground.hub_fake.misbehave(trick, when);
        let pulled = ground.pull("hub").await;
        ground.hub_fake.behave();
        let broken: Vec<&str> =
            pulled.lists.iter().filter(|list| list.broken.is_some()).map(|list| list.list.as_str()).collect();
        assert!(broken.iter().any(|broken| broken.starts_with(list)), "{case}: broken are {broken:?}");
        for told in pulled.lists.iter().filter_map(|list| list.broken.as_ref()) {
            assert!(!told.0.en.is_empty() && !told.0.fr.is_empty() && !told.1.en.is_empty(), "{case}: {told:?}");
        }
        let now = ground.records().await;
        let vanished: Vec<_> = before.difference(&now).collect();
        assert!(vanished.is_empty(), "{case}: vanished {vanished:?}");
        assert_eq!(pulled.removed, 0, "{case}");
    }
    let pulled = ground.pull("hub").await;
    assert!(pulled.lists.iter().all(|list| list.broken.is_none()), "{:?}", pulled.lists);
    assert!(before.is_subset(&ground.records().await));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_to_where_nobody_may_go_ends_the_pull_and_takes_nothing() {
    let ground = Ground::new(pages()).await;
    ground.pull("hub").await;
    let before = ground.records().await;
    let elsewhere = Trick::Redirect("http://10.0.0.1/".into());
    ground.hub_fake.misbehave(elsewhere, When::nth(2).about(BULK));
    let error = ground.gateway.pull("hub", "test", &quiet).await.unwrap_err();
    assert!(error.to_string().contains("http://10.0.0.1/"), "{error}");
    ground.hub_fake.behave();
    assert_eq!(ground.records().await, before);
    let pulled = ground.pull("hub").await;
    assert_eq!((pulled.changed, pulled.removed), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_repeats_an_item_once_is_read_again_and_is_whole() {
    let ground = Ground::new(pages()).await;
    ground.pull("hub").await;
    let before = ground.records().await;
    for about in [SHELF, BULK, CUSTOMERS] {
        ground.hub_fake.misbehave(Trick::Repeat, When::nth(1).about(about));
        let pulled = ground.pull("hub").await;
        ground.hub_fake.behave();
        assert!(pulled.lists.iter().filter(|list| list.broken.is_some()).count() <= 1, "{about}: {:?}", pulled.lists);
        assert_eq!(ground.records().await, before, "{about}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_shifts_while_it_is_read_loses_only_what_was_taken_away() {
    let ground = Ground::new(pages()).await;
    ground.pull("hub").await;
    for (about, trick) in [(BULK, Trick::Insert), (SHELF, Trick::Insert), (BULK, Trick::Remove), (SHELF, Trick::Remove)]
    {
        let before = ground.records().await;
        let had: BTreeSet<u64> = ground.hub.products(OpenFoodNetwork::HUB).into_iter().collect();
        ground.hub_fake.misbehave(trick.clone(), When::nth(2).about(about));
        ground.pull("hub").await;
        ground.hub_fake.behave();
        let has: BTreeSet<u64> = ground.hub.products(OpenFoodNetwork::HUB).into_iter().collect();
        assert_ne!(had, has, "{about}: {trick:?} did something");
        let after = ground.records().await;
        // A second pull in peace shows what is really there.
        ground.pull("hub").await;
        let peace = ground.records().await;
        let wrongly: Vec<_> = before.difference(&after).filter(|iri| peace.contains(*iri)).collect();
        assert!(wrongly.is_empty(), "{about}: {trick:?} made vanish what is there: {wrongly:?}");
    }
}
