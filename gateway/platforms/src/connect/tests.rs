//! What a person is told who gives an address and a key.

use super::{Probe, State, asked, probe};
use crate::fetch::script::{Scripted, account, shipped};
use passerelle_model::loss::Text;
use passerelle_outbound::Failed;

fn probed(name: &str, base: &str, settings: &str, transport: &Scripted) -> Probe {
    let (platforms, name) = shipped(name);
    let platform = platforms.get(&name).expect("it is shipped").expect("it reads");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let probe = runtime.block_on(probe(platform, &account(&name, base, settings), transport));
    assert!(!format!("{probe:?}").contains("s3cret"), "the key is in no word of it");
    probe
}

fn said(probe: &Probe) -> Vec<String> {
    probe.found.iter().map(|found| found.words.en.to_string()).collect()
}

#[test]
fn what_can_be_read_and_written_is_said_in_words_with_what_is_still_asked() {
    let transport = Scripted::new(|ask| {
        let path = ask.url.strip_prefix("https://hub.example.uk").expect("our own host");
        Ok(match path.split('?').next().expect("a path") {
            "/api/v0/orders" => (
                200,
                "{\"orders\":[{\"number\":\"R1\",\"distributor\":{\"id\":21},\"order_cycle\":{\"id\":64}}],\"pagination\":{\"results\":340}}".into(),
            ),
            "/api/v0/shops/21" => (200, "{\"id\":21,\"name\":\"La Halle aux Paniers\"}".into()),
            "/api/v0/order_cycles/64/products" => (404, "{}".into()),
            "/api/v0/orders/R1" => (200, "{\"number\":\"R1\"}".into()),
            "/api/v0/products/bulk_products" => (401, "{\"error\":\"no\"}".into()),
            _ => (404, "{\"error\":\"no route\"}".into()),
        })
    });
    let probe = probed("openfoodnetwork", "https://hub.example.uk", "", &transport);
    assert_eq!(probe.fault, None);
    assert_eq!(probe.names, ["La Halle aux Paniers"]);
    assert_eq!(probe.derived["base"], "https://hub.example.uk/api/dfc");
    let asked: Vec<_> = probe.asked.iter().map(|a| (a.name.as_str(), a.guess.as_deref().unwrap_or(""))).collect();
    assert_eq!(asked, [("currency", "GBP"), ("tax", "gross"), ("zone", "Europe/Paris")]);
    let said = said(&probe);
    assert_eq!(said[0], "List of orders — can be read: 340");
    assert_eq!(said[1], "Profile of a shop — can be read: 1; can be changed and added to, if you allow it");
    assert_eq!(said[2], "Products of a shop — can be read; there is nothing yet; can be added to, if you allow it");
    assert!(said[3].contains("may not be read: ask whoever administers"), "{}", said[3]);
    assert!(said[5].contains("is not offered"), "{}", said[5]);
    assert!(probe.found[0].words.fr.contains("lisible : 340"), "{}", probe.found[0].words.fr);
}

#[test]
fn a_refused_key_an_address_that_is_away_and_another_platform_are_told_apart() {
    let hub = |script: fn() -> Result<(u16, String), Failed>| {
        let transport = Scripted::new(move |_| script());
        let why = probed("openfoodnetwork", "https://hub.example", "", &transport).fault.expect("nothing opens");
        format!("{}; {}", why.why.en, why.next.en)
    };
    let refused = hub(|| Ok((401, "{\"error\":\"Invalid API key (s3cret-key)\"}".into())));
    assert!(refused.contains("answers 401") && refused.contains("copy the whole key"), "{refused}");
    let away = hub(|| Err(Failed::Unreachable(Text::new("no such name", "ce nom n'existe pas"))));
    assert!(away.contains("no such name") && away.contains("check the address"), "{away}");
    let untrusted = hub(|| Err(Failed::Untrusted(Text::new("expired", "périmé"))));
    assert!(untrusted.contains("certificate"), "{untrusted}");
    let page = "<html><head><meta content=\"Shopsoft 6\" name='generator'><title>Our farm</title>";
    let other = hub(|| Ok((200, page_of("Shopsoft 6"))));
    assert!(other.contains("not as Open Food Network does; this looks like “Shopsoft 6”"), "{other}");
    assert_eq!(page_of("Shopsoft 6"), page);
}

fn page_of(software: &str) -> String {
    format!("<html><head><meta content=\"{software}\" name='generator'><title>Our farm</title>")
}

#[test]
fn a_folder_of_files_guesses_its_profile() {
    let folder = tempfile::tempdir().expect("a folder");
    let samples = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas/csv/samples/catalogue");
    std::fs::copy(samples.join("camap-export/canonical.csv"), folder.path().join("list.csv")).expect("a copy");
    let transport = Scripted::new(|ask| panic!("a file is no request: {}", ask.url));
    let base = folder.path().display().to_string();
    let probe = probed("csv", &base, "", &transport);
    assert_eq!(probe.fault, None);
    assert_eq!(probe.found[0].state, State::Readable);
    assert_eq!(probe.asked[0].guess.as_deref(), Some("camap-export"));
    let (platforms, name) = shipped("csv");
    let platform = platforms.get(&name).expect("it is shipped").expect("it reads");
    let given = account(&name, &base, "profile=catalogue currency=EUR tax=net base=https://x.example");
    assert_eq!(asked(platform, &given), []);
}

#[test]
fn a_provider_says_which_lists_it_has() {
    let transport = Scripted::new(|ask| {
        Ok(match ask.url.as_str() {
            "https://farm.example/dfc/enterprises/" => {
                (200, "{\"@graph\":[{\"@id\":\"/1\",\"dfc-b:name\":\"Les Trois Sillons\"}]}".into())
            }
            _ => (404, String::new()),
        })
    });
    let probe = probed("dfc", "https://farm.example/dfc", "", &transport);
    assert_eq!(probe.fault, None);
    assert_eq!(probe.names, ["Les Trois Sillons"]);
    assert_eq!(said(&probe), ["Enterprises — can be read: 1", "Products — is not offered", "Orders — is not offered"]);
}
