//! Every way in which a list goes on: whatever the size of pages, each item comes once.

use super::script::{Scripted, account, hear, written};
use crate::fetch::Learnt;
use proptest::prelude::*;

const BASE: &str = "https://market.example/api";

/// Page `number` of `items` in pages of `size`, as the way of paging answers it.
fn answer(kind: &str, number: usize, count: usize, size: usize, body_of: &dyn Fn(&str) -> String) -> (u16, String) {
    let from = (number - 1) * size;
    let items: Vec<_> = (from..count.min(from + size)).map(|n| format!(" {{ \"id\" : \"é{n}\" }} ")).collect();
    let list = format!("[{}]", items.join(","));
    let more = from + size < count;
    let next = if more { format!("\"/api/boxes?page={}\"", number + 1) } else { "null".into() };
    let text = match kind {
        "pages" => format!("{{\"boxes\":{list},\"count\":\"{count}\"}}"),
        "next" => format!("{{\"links\":{{\"next\":{next}}},\"boxes\":{list},\"count\":{count}}}"),
        "graph" => format!("{{\"@context\":\"x\",\"next\":{next},\"@graph\":{}}}", list.replace("\"id\"", "\"@id\"")),
        "link" if more => {
            return (
                200,
                format!("link: <https://market.example/api/boxes?page={}>; rel=\"next\"\n\n{list}", number + 1),
            );
        }
        _ => list,
    };
    (200, body_of(&text))
}

fn declared(kind: &str) -> String {
    let (items, paging) = match kind {
        "pages" => (
            "items = \"/boxes\"",
            "{ kind = \"pages\", page = \"page\", per_page = \"limit\", size = 50, total = \"/count\" }",
        ),
        "next" => {
            ("items = [\"/things\", \"/boxes\"]", "{ kind = \"next\", at = \"/links/next\", total = \"/count\" }")
        }
        "graph" => ("linked_data = true", "{ kind = \"next\", at = \"/next\" }"),
        _ => ("items = \"\"", "{ kind = \"link\" }"),
    };
    format!("[[fetch]]\nresource = \"boxes\"\npath = \"/boxes\"\nkey = \"/id\"\n{items}\npaging = {paging}\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_item_comes_once_whatever_the_size_of_pages(count in 0usize..60, size in 1usize..30, bom in any::<bool>()) {
        for kind in ["pages", "next", "graph", "link"] {
            let (_folder, platforms) = written(&declared(kind));
            let platform = platforms.get("market").expect("it is there").expect("it reads");
            let transport = Scripted::new(move |ask| {
                let number = ask.url.split("page=").nth(1).and_then(|n| n.split('&').next()).map_or(1, |n| n.parse().expect("a number"));
                let mark = |text: &str| if bom { format!("\u{feff}{text}") } else { text.to_string() };
                Ok(answer(kind, number, count, size, &mark))
            });
            let heard = hear(platform, &account("market", BASE, ""), &transport, Learnt::default());
            let wanted: Vec<String> = (0..count).map(|n| format!("é{n}")).collect();
            prop_assert_eq!(heard.lists.len(), 1);
            prop_assert!(heard.lists[0].whole(), "{}: {}", kind, heard.lists[0].why());
            prop_assert_eq!(heard.lists[0].keys(), wanted, "{}", kind);
            for page in &heard.lists[0].pages {
                let items = page.items.iter().map(|item| (item.pointer.as_str(), &item.body[..]));
                let again = crate::fetch::whole(&page.envelope, items).expect("it fits");
                let parse = |bytes: &[u8]| serde_json::from_slice::<serde_json::Value>(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes));
                let again = parse(&again).expect("JSON");
                let found = again.pointer(page.items.first().map_or("", |i| i.pointer.rsplit_once('/').map_or("", |(l, _)| l)));
                let length = found.and_then(|list| list.as_array()).map_or(0, Vec::len);
                prop_assert!(page.items.is_empty() || length == page.items.len());
            }
        }
    }
}

#[test]
fn pages_that_run_in_a_circle_or_away_are_broken() {
    for (next, words) in [
        ("/api/boxes", "run in a circle"),
        ("https://evil.example/boxes", "on another host"),
        ("//evil.example/boxes", "on another host"),
        ("https://market.example:444/api/boxes", "on another host"),
    ] {
        let (_folder, platforms) = written(&declared("next"));
        let platform = platforms.get("market").expect("it is there").expect("it reads");
        let transport =
            Scripted::new(move |_| Ok((200, format!("{{\"boxes\":[],\"links\":{{\"next\":\"{next}\"}}}}"))));
        let heard = hear(platform, &account("market", BASE, ""), &transport, Learnt::default());
        assert!(heard.lists[0].why().contains(words), "{next}: {}", heard.lists[0].why());
        assert_eq!(transport.paths(), ["api/boxes"], "nothing else was asked");
    }
}

#[test]
fn a_page_of_many_items_is_not_copied() {
    let (_folder, platforms) = written(&declared("link"));
    let platform = platforms.get("market").expect("it is there").expect("it reads");
    let items: Vec<_> = (0..50_000).map(|n| format!("{{\"id\":{n}}}")).collect();
    let body = format!("[{}]", items.join(","));
    let transport = Scripted::new(move |_| Ok((200, body.clone())));
    let heard = hear(platform, &account("market", BASE, ""), &transport, Learnt::default());
    let items = &heard.lists[0].pages[0].items;
    assert_eq!(items.len(), 50_000);
    let apart = items[1].body.as_ptr() as usize - items[0].body.as_ptr() as usize;
    assert_eq!(apart, items[0].body.len() + 1, "both are slices of one page");
}
