//! The gateway's own readers read the fakes to the end, and its lenses take every item:
//! what is invented here has the shapes that the platforms' descriptions know.

use passerelle_fakes::{
    Demonstration, Fake, FdcShop, InProcess, LiteFarm, OpenFoodNetwork, Paging, Platform as Answers, Provider, Shape,
    Size, Versions,
};
use passerelle_lens::{Settings, Tally};
use passerelle_model::json::{Json, Limits};
use passerelle_outbound::Transport;
use passerelle_platforms::fetch::{End, Event, Learnt, read};
use passerelle_platforms::{Account, Platform, Platforms, Secret};
use std::collections::BTreeMap;

/// What one list told: how many items it had, and its items.
type Lists = BTreeMap<String, Vec<Vec<u8>>>;

fn platforms() -> Platforms {
    Platforms::embedded()
}

fn account(platform: &str, base_url: &str, key: &str, settings: &str) -> Account {
    Account {
        id: "hub".into(),
        platform: platform.into(),
        base_url: base_url.into(),
        secret: Some(Secret::new(key)),
        settings: Settings::parse(settings).expect("settings"),
    }
}

/// All lists of an account, by `resource scope`.
///
/// # Panics
/// When nothing can be read, or a list is not whole.
async fn lists(platform: &Platform, account: &Account, transport: &dyn Transport) -> Lists {
    let (tell, mut told) = tokio::sync::mpsc::channel(16);
    let reading = read(platform, account, transport, Learnt::default(), None, tell);
    let listening = async {
        let (mut lists, mut open) = (Lists::new(), String::new());
        while let Some(event) = told.recv().await {
            match event {
                Event::Opened(list) => {
                    open = format!("{} {}", list.resource, list.scope).trim().to_string();
                    lists.entry(open.clone()).or_default();
                }
                Event::Page(page) => {
                    lists
                        .entry(open.clone())
                        .or_default()
                        .extend(page.items.into_iter().map(|item| item.body.to_vec()));
                }
                Event::Closed(End::Whole) => {}
                Event::Closed(End::Broken { why, next }) => panic!("{open}: {}; {}", why.en, next.en),
                _ => {}
            }
        }
        lists
    };
    let (read, lists) = tokio::join!(reading, listening);
    read.unwrap_or_else(|error| panic!("{error}"));
    lists
}

/// Every item crosses the lens of its resource.
fn crosses(platform: &Platform, account: &Account, lists: &Lists) {
    for (name, items) in lists {
        let resource = name.split(' ').next().unwrap_or_default();
        let resource = platform.resource(resource).unwrap_or_else(|| panic!("{name} is a resource"));
        let lens = resource.lens().expect("a lens");
        for item in items {
            let text = String::from_utf8_lossy(item);
            let json = Json::parse(item, Limits::default()).unwrap_or_else(|e| panic!("{name}: {e}: {text}"));
            let outcome = lens.get(&json, "", &account.settings, &mut Tally::new(lens));
            assert!(outcome.refusals.is_empty(), "{name}: {:?}: {text}", outcome.refusals);
        }
    }
}

fn counts(lists: &Lists) -> BTreeMap<&str, usize> {
    lists.iter().map(|(name, items)| (name.as_str(), items.len())).collect()
}

const SETTINGS: &str = "base=https://hub.example/api/dfc currency=EUR tax=gross zone=Europe/Paris";

#[tokio::test]
async fn a_hub_is_read_whole_and_every_item_crosses() {
    let platforms = platforms();
    let platform = platforms.get("openfoodnetwork").expect("a folder").expect("no mistake");
    let ofn = OpenFoodNetwork::new(Size { products: 120, ..Size::default() });
    let transport = InProcess::new().host("https://hub.example", &Fake::new(ofn.clone()));
    let account = account("openfoodnetwork", "https://hub.example", OpenFoodNetwork::HUB_KEY, SETTINGS);
    let lists = lists(platform, &account, &transport).await;
    let counts = counts(&lists);
    assert_eq!(counts.get("order-list"), Some(&240), "{counts:?}");
    assert_eq!(counts.get("order"), Some(&240), "{counts:?}");
    assert_eq!(counts.get("customer"), Some(&130), "{counts:?}");
    assert_eq!(counts.get("product"), Some(&120), "{counts:?}");
    let shelves: Vec<usize> = counts.iter().filter(|(n, _)| n.starts_with("shop-product")).map(|(_, n)| *n).collect();
    // Order cycles 63, 64 and 65 of the first hub, 63 and 64 of the second; the closed one is empty.
    assert_eq!(shelves.iter().sum::<usize>(), 120 + 40 + 60, "{counts:?}");
    crosses(platform, &account, &lists);
}

#[tokio::test]
async fn a_producer_who_sees_no_buyers_is_read_whole() {
    let platforms = platforms();
    let platform = platforms.get("openfoodnetwork").expect("a folder").expect("no mistake");
    let transport = InProcess::new().host("https://hub.example", &Fake::new(OpenFoodNetwork::default()));
    let account = account("openfoodnetwork", "https://hub.example", OpenFoodNetwork::PRODUCER_KEY, SETTINGS);
    let lists = lists(platform, &account, &transport).await;
    assert!(counts(&lists).get("order").is_some_and(|n| *n > 0 && *n < 240));
    crosses(platform, &account, &lists);
}

#[tokio::test]
async fn the_demonstration_is_read_whole_and_every_item_crosses() {
    let platforms = platforms();
    let demonstration = Demonstration::new().expect("samples");
    for told in &demonstration.accounts {
        let platform = platforms.get(&told.platform).expect("a folder").expect("no mistake");
        let account = account(&told.platform, &told.base_url, &told.key, &told.settings);
        let lists = lists(platform, &account, &demonstration.transport).await;
        let counts = counts(&lists);
        assert_eq!((counts.get("order"), counts.get("customer")), (Some(&20), Some(&12)), "{counts:?}");
        let shelf = counts.iter().filter(|(n, _)| n.starts_with("shop-product")).map(|(_, n)| n).sum::<usize>();
        assert!(shelf > 20, "{counts:?}");
        crosses(platform, &account, &lists);
    }
}

#[tokio::test]
async fn providers_of_dfc_are_read_whole() {
    let platforms = platforms();
    let platform = platforms.get("dfc").expect("a folder").expect("no mistake");
    let check = async |answers: Box<dyn FnOnce() -> Fake>, base: &str, key: &str, list: &str, at_least: usize| {
        let transport = InProcess::new().host("https://hub.example", &answers());
        let account = account("dfc", &format!("https://hub.example{base}"), key, "");
        let lists = lists(platform, &account, &transport).await;
        let counts = counts(&lists);
        assert!(counts.get(list).is_some_and(|n| *n >= at_least), "{base} {list}: {counts:?}");
    };
    fn fake(answers: impl Answers + 'static) -> Box<dyn FnOnce() -> Fake> {
        Box::new(|| Fake::new(answers))
    }
    let old = LiteFarm::new(3);
    old.write_as(Shape::OldList);
    check(fake(LiteFarm::new(3)), "", LiteFarm::TOKEN, "enterprises", 20).await;
    check(fake(old), "", LiteFarm::TOKEN, "enterprises", 3).await;
    check(fake(LiteFarm::new(0)), "", LiteFarm::TOKEN, "enterprises", 0).await;
    let portal = Provider::new(Versions::Both, Paging::Next(20), 3, 45);
    check(fake(portal), "/dfc", Provider::TOKEN, "supplied_products", 45).await;
    let two = Provider::new(Versions::OnlyTwo, Paging::Whole, 3, 45);
    check(fake(two), "/dfc", Provider::TOKEN, "supplied_products", 45).await;
    let enterprise = format!("/api/dfc/Enterprises/{}", FdcShop::ENTERPRISE);
    check(fake(FdcShop::new(4, 9)), &enterprise, FdcShop::TOKEN, "supplied_products", 60).await;
    check(fake(FdcShop::new(4, 9)), &enterprise, FdcShop::TOKEN, "orders", 9).await;
    let ofn = || fake(OpenFoodNetwork::default());
    check(ofn(), "/api/dfc", OpenFoodNetwork::HUB_BEARER, "supplied_products", 300).await;
    check(ofn(), "/api/dfc", OpenFoodNetwork::HUB_KEY, "enterprises", 100).await;
}
