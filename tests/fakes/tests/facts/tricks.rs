//! What goes wrong on purpose.

use crate::{ORIGIN, json, outline};
use passerelle_fakes::{Act, Fake, LiteFarm, OpenFoodNetwork, Request, Response, Size, Trick, When};
use std::time::Duration;

fn hub() -> (OpenFoodNetwork, Fake) {
    let ofn = OpenFoodNetwork::new(Size { products: 30, orders: 60, ..Size::default() });
    let fake = Fake::new(ofn.clone());
    (ofn, fake)
}

fn page(n: usize) -> Request {
    Request::get(ORIGIN, &format!("/api/v0/order_cycles/64/products?distributor=21&page={n}"))
}

fn ids(response: &Response) -> Vec<u64> {
    json(response).as_array().expect("a list").iter().filter_map(|p| p["id"].as_u64()).collect()
}

#[test]
fn each_trick_shows_as_it_is_called() {
    let check = |trick: Trick, status: u16, about: &str| {
        let (_, fake) = hub();
        fake.misbehave(trick.clone(), When::always());
        let response = fake.act(&page(1)).response();
        let shown = outline(&response);
        assert_eq!((response.status, shown.get(..shown.len().min(about.len()))), (status, Some(about)), "{trick:?}");
    };
    check(Trick::Timeout, 504, "empty");
    check(Trick::Broken, 500, "page");
    check(Trick::Page, 200, "page");
    check(Trick::Truncated, 200, "text [{");
    check(Trick::Cut, 200, "text [{");
    check(Trick::Unauthorized, 401, "empty");
    check(Trick::Busy(2), 429, "text Too Many Requests");
    check(Trick::Slow(Duration::ZERO), 200, "[10]");
    check(Trick::Repeat, 200, "[11]");
    check(Trick::Shrink, 200, "[5]");
    check(Trick::Redirect("http://10.0.0.1/".into()), 302, "empty");
}

#[test]
fn a_trick_has_its_time_and_its_place() {
    let (_, fake) = hub();
    fake.misbehave_as("timeout@2-3:page=").expect("a trick");
    let statuses: Vec<u16> = (1..=4).map(|n| fake.act(&page(n)).response().status).collect();
    assert_eq!(statuses, [200, 504, 504, 200]);
    let other = Request::get(ORIGIN, "/api/v0/shops/21");
    assert_eq!(fake.act(&other).response().status, 200);
    fake.misbehave_as("broken").expect("a trick");
    assert_eq!(fake.act(&other).response().status, 500);
    fake.behave();
    assert_eq!(fake.act(&other).response().status, 200);
    assert!(fake.misbehave_as("sulk").is_err());
}

#[test]
fn an_insertion_between_pages_repeats_an_item_and_a_removal_hides_one() {
    let check = |trick: Trick| {
        let (_, fake) = hub();
        fake.misbehave(trick, When::nth(2));
        (1..=4).flat_map(|n| ids(&fake.act(&page(n)).response())).collect::<Vec<u64>>()
    };
    let shifted = check(Trick::Insert);
    assert_eq!(shifted.len(), 31);
    assert_eq!(shifted[9], shifted[10], "last of the first page, first of the second");
    let shrunk = check(Trick::Remove);
    assert_eq!(shrunk.len(), 29);
    assert!(!shrunk.contains(&711), "first of the second page became last of the first, which was read before");
}

#[test]
fn endless_pages_are_the_first_one_again() {
    let (_, fake) = hub();
    fake.misbehave(Trick::Endless, When::always().about("page="));
    let first = ids(&fake.act(&page(1)).response());
    assert_eq!(ids(&fake.act(&page(2)).response()), first);
    assert_eq!(ids(&fake.act(&page(900)).response()), first);
}

#[test]
fn a_bomb_is_small_until_it_is_opened() {
    let (_, fake) = hub();
    fake.misbehave(Trick::Bomb(8), When::always());
    let response = fake.act(&page(1)).response();
    assert_eq!(response.header("content-encoding"), Some("gzip"));
    assert!(response.body.len() < 1 << 17, "{}", response.body.len());
}

#[test]
fn busy_says_when_to_come_back_and_slow_how_long_it_takes() {
    let (_, fake) = hub();
    fake.misbehave_as("busy=7@1").expect("a trick");
    fake.misbehave_as("slow=250@2").expect("a trick");
    assert_eq!(fake.act(&page(1)).response().header("retry-after"), Some("7"));
    assert!(matches!(fake.act(&page(1)), Act::Answer(_, delay) if delay == Duration::from_millis(250)));
}

#[test]
fn lists_of_graphs_shrink_too() {
    let fake = Fake::new(LiteFarm::new(3));
    let request = Request::get(ORIGIN, "/dfc/enterprises/").header("Authorization", "Bearer farm-token");
    let all = json(&fake.act(&request).response())["@graph"].as_array().map(Vec::len);
    fake.misbehave(Trick::Shrink, When::always());
    let half = json(&fake.act(&request).response())["@graph"].as_array().map(Vec::len);
    assert_eq!(half, all.map(|n| n / 2));
}

#[test]
fn every_request_is_written_down() {
    let (_, fake) = hub();
    fake.act(&page(1));
    fake.act(&Request::get(ORIGIN, "/api/v0/orders").header("X-Spree-Token", "hub-key"));
    assert_eq!(fake.asked(), ["GET /api/v0/order_cycles/64/products?distributor=21&page=1", "GET /api/v0/orders"]);
    assert_eq!(fake.requests()[1].header_value("x-spree-token"), Some("hub-key"));
    fake.forget();
    assert!(fake.asked().is_empty());
}
