//! Fake platforms as processes, as the book starts them.

use passerelle_fakes::{Fake, Http, OpenFoodNetwork};
use passerelle_tests::fake::FakeProcess;
use passerelle_tests::http::ask;

#[test]
fn each_platform_starts_as_a_process_and_answers_its_key() {
    let check = |arguments: &[&str], path: &str, header: (&str, &str), expected: &str| {
        let fake = FakeProcess::spawn(arguments);
        let answer = fake.get(path, &[header, ("accept", "*/*")]);
        assert_eq!(answer.status, 200, "{arguments:?} {path}: {}", answer.text());
        assert!(answer.text().contains(expected), "{arguments:?}: {}", answer.text());
    };
    let bearer = |token: &'static str| ("authorization", token);
    check(&["openfoodnetwork", "--orders", "3"], "/api/v0/orders", ("x-spree-token", "hub-key"), "\"orders\":[{");
    check(&["demonstration"], "/api/v0/orders", ("x-spree-token", "hub-22-key"), "\"orders\":[{");
    check(&["litefarm", "--farms", "2"], "/dfc/enterprises/", bearer("Bearer farm-token"), "ldp:contains");
    let shop = "/api/dfc/Enterprises/weir-street-mill/SuppliedProducts";
    check(&["fdc", "--products", "2"], shop, bearer("Bearer shop-token"), "_:b");
    check(&["provider"], "/dfc/supplied_products/", bearer("Bearer provider-token"), "?page=2");
    check(&["provider-v2"], "/dfc/enterprises/", bearer("Bearer provider-token"), "dfc-b:Organization");
}

#[test]
fn a_fake_served_by_the_test_changes_while_it_is_asked() {
    let hub = OpenFoodNetwork::default();
    let fake = Fake::new(hub.clone());
    let served = Http::serve(&fake).expect("a free port");
    let orders = || {
        let answer = ask(served.address(), "GET", "/api/v0/orders", &[("x-spree-token", "hub-key")], b"");
        answer.expect("an answer").json()["orders"].as_array().map(Vec::len)
    };
    let before = orders();
    hub.add_order(OpenFoodNetwork::HUB, OpenFoodNetwork::CYCLE).expect("a hub with customers");
    assert_eq!(orders(), before.map(|n| n + 1));
    assert_eq!(fake.asked().len(), 2);
}
