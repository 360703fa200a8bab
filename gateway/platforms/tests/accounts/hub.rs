//! A hub, connected by nothing but its address and a key.

use super::Bench;
use passerelle_fakes::{OpenFoodNetwork, Size, Trick, When};
use passerelle_platforms::fetch::ReadError;

fn bench(hub: &OpenFoodNetwork, key: &str) -> Bench {
    Bench::new(hub.clone(), "openfoodnetwork", "", key)
}

fn sorted(mut keys: Vec<&str>) -> Vec<String> {
    keys.sort_unstable();
    keys.into_iter().map(str::to_string).collect()
}

#[tokio::test]
async fn all_that_the_key_may_see_is_read_once_and_nothing_else() {
    let hub = OpenFoodNetwork::default();
    let mut bench = bench(&hub, OpenFoodNetwork::HUB_KEY);
    let read = bench.read().await;
    assert_eq!(read.result, Ok(()));
    assert_eq!(read.broken(), Vec::<String>::new());
    let mut orders = hub.orders();
    orders.sort();
    assert_eq!(sorted(read.keys("order-list", "")), orders);
    assert_eq!(sorted(read.keys("order", "")), orders);
    assert_eq!(read.keys("customer", "").len(), hub.customers());
    let shelf = read.keys("shop-product", "order_cycle=64&shop=21");
    assert_eq!(shelf.len(), hub.products(OpenFoodNetwork::HUB).len());
    assert_eq!(read.keys("shop", "shop=21"), ["21"]);
    assert!(read.opened.values().all(|times| *times == 1), "{:?}", read.opened);
}

#[tokio::test]
async fn a_cycle_that_opens_is_read_as_soon_as_somebody_orders_and_one_that_closes_is_empty_and_whole() {
    let hub = OpenFoodNetwork::default();
    let mut bench = bench(&hub, OpenFoodNetwork::HUB_KEY);
    bench.read().await;
    let cycle = hub.open_cycle(&[OpenFoodNetwork::HUB]);
    let number = hub.add_order(OpenFoodNetwork::HUB, cycle).expect("somebody orders");
    hub.close_cycle(OpenFoodNetwork::CYCLE);
    let read = bench.read().await;
    assert_eq!(read.broken(), Vec::<String>::new());
    assert!(!read.keys("shop-product", &format!("order_cycle={cycle}&shop=21")).is_empty());
    assert!(read.keys("shop-product", "order_cycle=64&shop=21").is_empty());
    assert!(read.keys("order", "").contains(&number.as_str()));
    hub.remove_order(&number);
    let read = bench.read().await;
    assert_eq!(read.broken(), Vec::<String>::new());
    assert!(!read.keys("order", "").contains(&number.as_str()), "an order that is gone is no fault");
}

#[tokio::test]
async fn a_key_that_does_not_exist_is_told_from_one_that_may_little() {
    let hub = OpenFoodNetwork::default();
    let read = bench(&hub, "no-such-key").read().await;
    assert!(matches!(read.result, Err(ReadError::Key { .. })), "{:?}", read.result);
    let read = bench(&hub, OpenFoodNetwork::PRODUCER_KEY).read().await;
    assert_eq!(read.result, Ok(()));
}

#[tokio::test]
async fn no_misbehaviour_is_taken_for_a_whole_list() {
    let tricks = [
        Trick::Timeout,
        Trick::Broken,
        Trick::Page,
        Trick::Truncated,
        Trick::Cut,
        Trick::Unauthorized,
        Trick::Repeat,
        Trick::Shrink,
        Trick::Endless,
    ];
    for trick in tricks {
        let hub = OpenFoodNetwork::new(Size { products: 30, orders: 12, customers: 8, ..Size::default() });
        let mut bench = bench(&hub, OpenFoodNetwork::HUB_KEY);
        bench.fake.misbehave(trick.clone(), When::always().about("/api/v0/orders?"));
        let read = bench.read().await;
        assert_eq!(read.result, Ok(()), "{trick:?}");
        let broken = read.broken();
        assert!(broken.iter().any(|why| why.starts_with("order-list :")), "{trick:?}: {broken:?}");
        assert!(broken.iter().all(|why| why.starts_with("order")), "the others are whole, {trick:?}: {broken:?}");
    }
}

#[tokio::test]
async fn a_list_that_moves_while_it_is_read_is_read_again() {
    for trick in [Trick::Insert, Trick::Remove] {
        let hub = OpenFoodNetwork::default();
        let mut bench = bench(&hub, OpenFoodNetwork::HUB_KEY);
        // Between the first and the second page of products, once.
        bench.fake.misbehave(trick.clone(), When::nth(2).about("bulk_products"));
        let read = bench.read().await;
        let times = read.opened.iter().find(|(list, _)| list.resource == "product").map(|(_, times)| *times);
        assert_eq!(read.broken(), Vec::<String>::new(), "{trick:?}");
        assert_eq!(times, Some(2), "{trick:?}");
    }
}
