//! Providers of linked data, as they are deployed: a map of scopes or none, containers,
//! empty lists written as nothing, documents in an array, and keys of two kinds.

use super::script::{Heard, Scripted, account, hear, shipped};
use crate::fetch::{Learnt, ReadError, whole};
use passerelle_outbound::Ask;

fn provider(
    base: &str,
    settings: &str,
    script: impl Fn(&Ask) -> (u16, String) + Send + Sync + 'static,
) -> (Heard, Vec<String>) {
    again(base, settings, Learnt::default(), script)
}

fn again(
    base: &str,
    settings: &str,
    learnt: Learnt,
    script: impl Fn(&Ask) -> (u16, String) + Send + Sync + 'static,
) -> (Heard, Vec<String>) {
    let (platforms, name) = shipped("dfc");
    let platform = platforms.get(&name).expect("it is shipped").expect("it reads");
    let transport = Scripted::new(move |ask| Ok(script(ask)));
    let heard = hear(platform, &account(&name, base, settings), &transport, learnt);
    (heard, transport.paths())
}

fn header<'a>(ask: &'a Ask, name: &str) -> &'a str {
    ask.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}

#[test]
fn a_map_of_scopes_says_which_lists_there_are_and_a_container_where_their_members_are() {
    let (heard, asked) = provider("https://farm.example/dfc", "", |ask| {
        if header(ask, "authorization") != "Bearer s3cret-key" {
            return (401, "Authorization header missing".into());
        }
        match ask.url.as_str() {
            "https://farm.example/.well-known/dfc" => (
                200,
                "{\"https://github.com/x/scopes.rdf#ReadEnterprise\":\"/dfc/enterprises/\",\"http://w3id.org/y/scopes.rdf#ReadProducts\":\"/p\"}".into(),
            ),
            "https://farm.example/dfc/enterprises/" => (
                200,
                "{\"@context\":\"x\",\"@graph\":[{\"@id\":\"https://farm.example/dfc/enterprises/\",\"@type\":\"ldp:Container\",\"ldp:contains\":[{\"@id\":\"https://farm.example/dfc/enterprises/1\"},\"https://farm.example/dfc/enterprises/2\",{\"@id\":\"https://other.example/3\"}]},{\"@id\":\"https://farm.example/dfc/enterprises/1\",\"dfc-b:name\":\"One\"},{\"dfc-b:value\":\"1\"}]}".into(),
            ),
            "https://farm.example/dfc/enterprises/2" => (200, "{\"@id\":\"https://farm.example/dfc/enterprises/2\",\"dfc-b:name\":\"Two\"}".into()),
            "https://farm.example/p" => (200, "{}".into()),
            _ => (404, String::new()),
        }
    });
    assert_eq!(heard.result, Ok(()));
    assert_eq!(
        heard.summary(),
        [
            "enterprises : https://farm.example/dfc/enterprises/ https://farm.example/dfc/enterprises/1 _:n2 https://farm.example/dfc/enterprises/2",
            "supplied_products : "
        ]
    );
    assert_eq!(heard.lists[0].refused, 1, "the member elsewhere is told of");
    assert!(!asked.iter().any(|path| path.contains("orders")), "{asked:?}");
}

#[test]
fn without_a_map_the_usual_lists_are_tried_and_one_that_was_never_there_is_no_fault() {
    let script = |ask: &Ask| {
        if header(ask, "X-Api-Token").is_empty() {
            return (401, String::new());
        }
        match ask.url.as_str() {
            "https://hub.example/api/dfc/enterprises/" => (
                200,
                // One thing told of in two nodes, and again on the next page.
                "{\"@graph\":[{\"@id\":\"/e/1\",\"a:b\":1},{\"@id\":\"/e/1\",\"a:c\":2}],\"next\":\"?page=2\"}".into(),
            ),
            "https://hub.example/api/dfc/enterprises/?page=2" => {
                (200, "[{\"@id\":\"/e/1\"},{\"@id\":\"/e/2\"}]".into())
            }
            _ => (404, String::new()),
        }
    };
    let (heard, _) = provider("https://hub.example/api/dfc", "", script);
    assert_eq!(heard.summary(), ["enterprises : /e/1 /e/1 2 /e/1 3 /e/2"]);
    // What was there once and is not any more is a fault, and what is known stays.
    let gone = |_: &Ask| (404, String::new());
    let (heard, _) = again("https://hub.example/api/dfc", "", heard.learnt, gone);
    assert_eq!(heard.summary(), ["enterprises :  BROKEN"]);
}

#[test]
fn an_address_with_nothing_of_it_is_said_plainly() {
    let (heard, _) = provider("https://hub.example", "", |_| (404, "<html><title>Shop</title>".into()));
    let Err(ReadError::Account { why, .. }) = &heard.result else { panic!("{:?}", heard.result) };
    assert!(why.en.contains("there is no such list"), "{why}");
    assert!(heard.lists.is_empty());
}

#[test]
fn a_caller_that_the_provider_does_not_know_is_told_what_to_do() {
    let (heard, _) = provider("https://farm.example/dfc", "", |ask| match ask.url.as_str() {
        "https://farm.example/dfc/enterprises/" => (404, "client_id not recognized".into()),
        _ => (404, String::new()),
    });
    let Err(ReadError::Key { why, next }) = &heard.result else { panic!("{:?}", heard.result) };
    assert!(why.en.contains("does not know the platform"), "{why} {next}");
}

#[test]
fn the_version_is_asked_for_as_the_setting_says() {
    for (settings, wanted) in [("", "dfc-v2"), ("version=2.0", "dfc-v2"), ("version=1.16", "application/json,")] {
        provider("https://hub.example", settings, move |ask| {
            assert!(header(ask, "accept").contains(wanted), "{settings}: {}", header(ask, "accept"));
            (404, String::new())
        });
    }
}

#[test]
fn an_enterprise_one_list_and_a_document_are_addresses_too() {
    let list = |_: &Ask| (200, "[{\"@graph\":[{\"@id\":\"_:b1\"}]},{\"@id\":\"/a\"}]".to_string());
    let (heard, asked) = provider("https://shop.example/fdc/Enterprises/7", "", list);
    assert_eq!(heard.summary(), ["supplied_products : _:n0 /a", "orders : _:n0 /a"]);
    assert_eq!(asked, ["fdc/Enterprises/7/SuppliedProducts", "fdc/Enterprises/7/Orders"]);
    let (heard, asked) = provider("https://farm.example/dfc/enterprises", "", list);
    assert_eq!(heard.summary(), ["document : _:n0 /a"]);
    assert_eq!(asked, ["dfc/enterprises/"]);
    let turtle = |_: &Ask| (200, "<a> <b> _:c .".to_string());
    let (heard, asked) = provider("https://open.example/list.ttl", "", turtle);
    assert_eq!(heard.summary(), ["document : https://open.example/list.ttl"]);
    assert_eq!(asked, ["list.ttl"]);
    assert_eq!(&heard.lists[0].pages[0].items[0].body[..], b"<a> <b> _:c .");
}

#[test]
fn what_is_no_linked_data_is_broken() {
    for body in ["{\"error\":\"x\"}", "<html>", "7", "null", "", "{\"@graph\":[}", "{\"@graph\":[]"] {
        let (heard, _) = provider("https://open.example/list.json", "", move |_| (200, body.into()));
        assert!(heard.lists[0].why().contains("JSON-LD or Turtle was wanted"), "{body}: {}", heard.lists[0].why());
    }
}

#[test]
fn an_envelope_and_its_items_are_the_document_again() {
    let text = "{\"@context\":[\"x\"],\"@graph\":[ {\"@id\":\"_:b1\"} , {\"@id\":\"/a\",\"p:q\":{\"@id\":\"_:b1\"}} ],\"next\":null}";
    let (heard, _) = provider("https://open.example/list.json", "", move |_| (200, text.into()));
    let page = &heard.lists[0].pages[0];
    assert_eq!(page.items[0].key, "_:n0");
    let joined = whole(&page.envelope, page.items.iter().map(|i| (i.pointer.as_str(), &i.body[..]))).expect("it fits");
    let value = |bytes: &[u8]| serde_json::from_slice::<serde_json::Value>(bytes).expect("JSON");
    assert_eq!(value(&joined), value(text.as_bytes()));
}
