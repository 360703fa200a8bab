//! A hub as its platform really answers: nothing lists its order cycles, page sizes are
//! capped, a closed cycle is a 404 and so is the page after the last.

use super::script::{Scripted, account, hear, shipped};
use crate::fetch::{Learnt, ReadError};
use passerelle_outbound::Ask;

const BASE: &str = "https://coop.example";

fn parameter(url: &str, name: &str) -> Option<usize> {
    let (_, query) = url.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
}

fn has(ask: &Ask, header: &str) -> bool {
    ask.headers.iter().any(|(name, value)| name == header && value == "s3cret-key")
}

/// Pages of `size` at most from `items`.
fn page(items: &[String], url: &str, size: usize) -> Vec<String> {
    let asked = parameter(url, "per_page").unwrap_or(10).min(size);
    let number = parameter(url, "page").unwrap_or(1);
    items.iter().skip((number - 1) * asked).take(asked).cloned().collect()
}

fn hub(size: usize) -> Scripted {
    Scripted::new(move |ask| {
        let url = ask.url.as_str();
        let path = url.strip_prefix(BASE).expect("our own host");
        let key = if path.starts_with("/api/v0/") { "X-Spree-Token" } else { "X-Api-Token" };
        if !has(ask, key) {
            return Ok((401, "{\"error\":\"Invalid API key specified.\"}".into()));
        }
        let bare = path.split('?').next().expect("a path");
        let body = match bare {
            "/api/v0/orders" => {
                let orders: Vec<String> = (0..7)
                    .map(|n| {
                        format!(
                            "{{\"number\":\"R{n}\",\"email\":\"A{n}@mail.example\",\"distributor\":{{\"id\":21}},\"order_cycle\":{{\"id\":{}}}}}",
                            64 + n % 2
                        )
                    })
                    .collect();
                let some = page(&orders, url, size).join(",");
                format!("{{\"orders\":[{some}],\"pagination\":{{\"results\":7,\"per_page\":100}}}}")
            }
            "/api/dfc/enterprises" => "{\"@context\":\"x\",\"@graph\":[{\"@id\":\"https://coop.example/api/dfc/enterprises/22\",\"@type\":\"dfc-b:Enterprise\"},{\"@id\":\"https://coop.example/api/dfc/enterprises/22/offers/1\",\"@type\":\"dfc-b:Offer\"}]}".into(),
            "/api/v0/shops/21" => "{\"id\":21,\"name\":\"La Halle\"}".into(),
            "/api/v0/shops/22" => return Ok((404, "{\"error\":\"none\"}".into())),
            "/api/v0/order_cycles/64/products" if url.contains("distributor=21") => {
                let products: Vec<String> = (0..23).map(|n| format!("{{\"id\":{n},\"name\":\"é\"}}")).collect();
                match page(&products, url, size) {
                    none if none.is_empty() => return Ok((404, "{}".into())),
                    some => format!("[{}]", some.join(", ")),
                }
            }
            "/api/v0/order_cycles/65/products" => return Ok((404, " { } ".into())),
            "/api/v0/products/bulk_products" => return Ok((401, "{\"error\":\"not authorised\"}".into())),
            "/api/v1/customers" => match parameter(url, "page") {
                None => "{\"data\":[{\"id\":\"1\"}],\"links\":{\"next\":\"http://coop.example/api/v1/customers?page=2\"},\"meta\":{\"pagination\":{\"results\":2}}}".into(),
                _ => "{\"data\":[{\"id\":\"2\"}],\"links\":{\"next\":null},\"meta\":{\"pagination\":{\"results\":2}}}".into(),
            },
            order if order.starts_with("/api/v0/orders/R") => {
                format!("{{\"number\":\"{}\",\"line_items\":[]}}", &order[15..])
            }
            _ => return Ok((404, "{\"error\":\"no such route\"}".into())),
        };
        Ok((200, body))
    })
}

#[test]
fn a_hub_is_read_whole_from_its_address_and_key_alone() {
    for size in [1, 2, 3, 7, 10, 23, 100] {
        let (platforms, name) = shipped("openfoodnetwork");
        let platform = platforms.get(&name).expect("it is shipped").expect("it reads");
        let transport = hub(size);
        let heard = hear(platform, &account(&name, BASE, ""), &transport, Learnt::default());
        assert_eq!(heard.result, Ok(()));
        let products: Vec<String> = (0..23).map(|n| n.to_string()).collect();
        let orders = "R0 R1 R2 R3 R4 R5 R6";
        assert_eq!(
            heard.summary(),
            [
                format!("order-list : {orders}"),
                "shop shop=21: 21".into(),
                "shop shop=22: ".into(),
                format!("shop-product order_cycle=64&shop=21: {}", products.join(" ")),
                "shop-product order_cycle=65&shop=21: ".into(),
                "product :  BROKEN".into(),
                format!("order : {orders}"),
                "customer : 1 2".into(),
            ],
            "pages of {size}"
        );
        assert!(heard.of("product")[0].why().contains("may not read it"), "{}", heard.of("product")[0].why());
        let printed = format!("{heard:?}");
        assert!(!printed.contains("s3cret"), "the key is nowhere in what is told");
        assert_eq!(heard.learnt.0["shops"].len(), 2);
    }
}

#[test]
fn settings_and_earlier_readings_name_what_there_is_to_read() {
    let (platforms, name) = shipped("openfoodnetwork");
    let platform = platforms.get(&name).expect("it is shipped").expect("it reads");
    let transport = Scripted::new(|_| Ok((404, "{}".into())));
    let mut learnt = Learnt::default();
    learnt.0.entry("shops".into()).or_default().insert(vec!["22".into()]);
    learnt.0.entry("order_cycles".into()).or_default().insert(vec!["90".into()]);
    let account = account(&name, BASE, "shops=21 order_cycles=21/64");
    let heard = hear(platform, &account, &transport, learnt);
    let scopes: Vec<_> = heard.of("shop-product").iter().map(|told| told.list.scope.clone()).collect();
    assert_eq!(scopes, ["order_cycle=64&shop=21", "order_cycle=90&shop=21", "order_cycle=90&shop=22"]);
}

#[test]
fn a_key_that_opens_nothing_is_said_once_with_what_to_do() {
    let (platforms, name) = shipped("openfoodnetwork");
    let platform = platforms.get(&name).expect("it is shipped").expect("it reads");
    let transport = Scripted::new(|_| Ok((401, "{\"error\":\"Invalid API key (s3cret-key) specified.\"}".into())));
    let heard = hear(platform, &account(&name, BASE, ""), &transport, Learnt::default());
    let Err(ReadError::Key { why, next }) = &heard.result else { panic!("{:?}", heard.result) };
    assert!(why.en.contains("401") && next.en.contains("copy the whole key"), "{why} {next}");
    assert!(!format!("{heard:?}").contains("s3cret"), "the key is nowhere in what is told");
}

#[test]
fn orders_concern_the_person_of_their_address_and_never_a_hidden_one() {
    let (platforms, name) = shipped("openfoodnetwork");
    let platform = platforms.get(&name).expect("it is shipped").expect("it reads");
    let list = platform.resource("order-list").expect("it is declared");
    let person = |text: &str| {
        let json = passerelle_model::json::Json::parse(text.as_bytes(), Default::default()).expect("JSON");
        list.person(&json)
    };
    assert_eq!(person("{\"email\":\" Noe@Mail.example\"}").as_deref(), Some("noe@mail.example"));
    assert_eq!(person("{\"email\":\"< Hidden >\",\"user_id\":7}").as_deref(), Some("user_id:7"));
    assert_eq!(person("{\"email\":null}"), None);
    let order = platform.resource("order").expect("it is declared");
    let body = br#"{"number":"R1","payments":[{"redirect_auth_url":"https://pay.example/x","amount":"1"},{"redirect_auth_url":null}]}"#;
    let (kept, rule) = order.redact(body).expect("a rule applies");
    assert_eq!(rule, "payment-links");
    assert_eq!(
        String::from_utf8_lossy(&kept),
        r#"{"number":"R1","payments":[{"redirect_auth_url":null,"amount":"1"},{"redirect_auth_url":null}]}"#
    );
    assert_eq!(order.redact(&kept), None);
}
