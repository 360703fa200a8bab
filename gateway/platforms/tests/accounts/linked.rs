//! Providers of linked data of four makes.

use super::Bench;
use passerelle_fakes::{FdcShop, LiteFarm, OpenFoodNetwork, Paging, Provider, Shape, StaticFile, Versions};
use passerelle_platforms::fetch::ReadError;

#[tokio::test]
async fn farms_are_read_in_either_shape_of_their_list() {
    let farms = LiteFarm::new(3);
    let mut bench = Bench::new(farms.clone(), "dfc", "/dfc", LiteFarm::TOKEN);
    let read = bench.read().await;
    assert_eq!((read.result.clone(), read.broken()), (Ok(()), Vec::new()));
    let keys = read.keys("enterprises", "");
    assert!(farms.farms().iter().all(|farm| keys.iter().any(|key| key.ends_with(farm))), "{keys:?}");
    farms.write_as(Shape::OldList);
    assert_eq!(bench.read().await.keys("enterprises", "").len(), 3, "an array of documents has them as items");
    farms.write_as(Shape::Container);
    for farm in farms.farms() {
        farms.remove_farm(&farm);
    }
    let read = bench.read().await;
    assert_eq!((read.keys("enterprises", ""), read.broken()), (Vec::new(), Vec::new()));
}

#[tokio::test]
async fn a_client_that_farms_do_not_know_is_told_whom_to_ask() {
    for (token, words) in [
        (LiteFarm::UNGRANTED_TOKEN, "ask an enterprise to tick this platform"),
        (LiteFarm::UNKNOWN_CLIENT_TOKEN, "register this platform's client id"),
        ("nonsense", "give a token that the provider accepts"),
    ] {
        let read = Bench::new(LiteFarm::new(2), "dfc", "/dfc", token).read().await;
        let Err(ReadError::Key { next, .. }) = &read.result else { panic!("{token}: {:?}", read.result) };
        assert!(next.en.contains(words), "{token}: {next}");
    }
}

#[tokio::test]
async fn a_shop_with_paths_of_its_own_is_an_address_too() {
    let path = format!("/api/dfc/Enterprises/{}", FdcShop::ENTERPRISE);
    let read = Bench::new(FdcShop::new(4, 2), "dfc", &path, FdcShop::TOKEN).read().await;
    assert_eq!((read.result.clone(), read.broken()), (Ok(()), Vec::new()));
    assert!(read.keys("supplied_products", "").len() >= 8);
    assert!(!read.keys("orders", "").is_empty());
}

#[tokio::test]
async fn a_provider_is_read_whole_in_either_version_and_any_page_size() {
    let mut counts = Vec::new();
    for versions in [Versions::Both, Versions::OnlyTwo] {
        for paging in [Paging::Whole, Paging::Next(1), Paging::Next(4), Paging::Next(100)] {
            for version in ["1.16", "2.0"] {
                let provider = Provider::new(versions, paging, 3, 11);
                let mut bench = Bench::new(provider, "dfc", "/dfc", Provider::TOKEN).set("version", version);
                let read = bench.read().await;
                assert_eq!((read.result.clone(), read.broken()), (Ok(()), Vec::new()));
                let mut keys = read.keys("supplied_products", "");
                keys.retain(|key| key.contains("supplied_products/") && !key.contains(' ') && !key.ends_with('/'));
                counts.push(keys.len());
            }
        }
    }
    assert!(counts.iter().all(|count| *count == 11), "{counts:?}");
}

#[tokio::test]
async fn a_hub_with_an_interface_of_its_own_is_read_with_a_users_key() {
    let hub = OpenFoodNetwork::default();
    let mut bench = Bench::new(hub, "dfc", "/api/dfc", OpenFoodNetwork::HUB_KEY);
    let read = bench.read().await;
    assert_eq!((read.result.clone(), read.broken()), (Ok(()), Vec::new()));
    let own = |key: &&str| key.ends_with("/enterprises/21") || key.ends_with("/organizations/21");
    assert!(read.keys("enterprises", "").iter().any(own), "{:?}", read.keys("enterprises", ""));
}

#[tokio::test]
async fn a_file_on_the_web_is_an_account() {
    let file = StaticFile::new("text/turtle", "<https://x.example/a> <https://x.example/b> [] .");
    let read = Bench::new(file, "dfc", "/list", "").read().await;
    assert!(read.lists.is_empty() || read.broken().is_empty(), "{:?}", read.broken());
    let file =
        StaticFile::new("application/ld+json", "{\"@graph\":[{\"@id\":\"https://x.example/a\",\"@type\":\"b:C\"}]}");
    let read = Bench::new(file, "dfc", "/list.jsonld", "").read().await;
    assert_eq!(read.keys("document", ""), ["https://x.example/a"]);
}
