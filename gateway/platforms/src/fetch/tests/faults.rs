//! Lists that cannot be trusted: they end broken with words, and never stop the others.

use super::script::{Heard, Scripted, account, hear, written};
use crate::fetch::{Learnt, ReadError};
use passerelle_model::loss::Text;
use passerelle_outbound::Failed;
use std::sync::atomic::{AtomicUsize, Ordering};

const PAGES: &str = r#"
[[fetch]]
resource = "boxes"
path     = "/boxes"
items    = "/boxes"
key      = "/id"
paging   = { kind = "pages", page = "page", total = "/count" }
"#;

fn read(script: impl Fn(usize, &str) -> Result<(u16, String), Failed> + Send + Sync + 'static) -> Heard {
    let (_folder, platforms) = written(PAGES);
    let platform = platforms.get("market").expect("it is there").expect("it reads");
    let calls = AtomicUsize::new(0);
    let transport = Scripted::new(move |ask| script(calls.fetch_add(1, Ordering::Relaxed), &ask.url));
    hear(platform, &account("market", "https://market.example", ""), &transport, Learnt::default())
}

fn boxes(ids: &[u32], count: usize) -> Result<(u16, String), Failed> {
    let items: Vec<_> = ids.iter().map(|id| format!("{{\"id\":{id}}}")).collect();
    Ok((200, format!("{{\"boxes\":[{}],\"count\":{count}}}", items.join(","))))
}

/// Every reading of the list ends broken, and says `words`.
fn broken(heard: &Heard, readings: usize, words: &str) {
    assert_eq!(heard.lists.len(), readings, "{heard:#?}");
    for told in &heard.lists {
        assert!(told.why().contains(words), "{} does not say `{words}`", told.why());
    }
}

#[test]
fn a_list_that_shifts_once_is_read_again_and_is_whole() {
    let heard = read(|call, _| match call {
        0 => boxes(&[1, 2], 3),
        1 => boxes(&[2, 3], 3),
        2 => boxes(&[1, 2], 3),
        3 => boxes(&[3], 3),
        _ => boxes(&[], 3),
    });
    assert_eq!(heard.lists.len(), 2);
    assert!(heard.lists[0].why().contains("`2` stands on it twice"), "{}", heard.lists[0].why());
    assert!(heard.lists[1].whole());
    assert_eq!(heard.lists[1].keys(), ["1", "2", "3"]);
    assert_eq!(heard.result, Ok(()));
}

#[test]
fn a_list_that_goes_on_repeating_itself_is_broken() {
    broken(&read(|_, _| boxes(&[1, 2], 2)), 2, "stands on it twice");
}

#[test]
fn a_count_that_changes_from_page_to_page_is_a_list_that_moves() {
    let script = |_, url: &str| if url.ends_with("page=1") { boxes(&[1], 2) } else { boxes(&[2], 3) };
    broken(&read(script), 2, "2 items at first and 3 then");
}

#[test]
fn a_list_that_shrinks_to_nothing_is_not_believed_where_the_count_says_otherwise() {
    broken(&read(|_, _| boxes(&[], 40)), 2, "counts 40, but 0 were there");
}

#[test]
fn a_list_of_nothing_that_counts_nothing_is_whole() {
    let heard = read(|_, _| boxes(&[], 0));
    assert_eq!(heard.summary(), ["boxes : "]);
}

#[test]
fn a_web_page_with_status_200_is_broken_and_named_by_its_title() {
    let page = "<!doctype html><html><head><title>Sorry,\n we are away</title>";
    broken(&read(move |_, _| Ok((200, page.into()))), 1, "a web page titled “Sorry, we are away”");
}

#[test]
fn json_of_another_shape_is_broken() {
    for other in [
        "{\"error\":\"no\"}",
        "[]",
        "{\"boxes\":{}}",
        "{\"boxes\":null}",
        "17",
        "",
        "{\"boxes\":[{\"id\":1}",
        "{\"boxes\":[{\"id\":1}]} x",
    ] {
        broken(&read(move |_, _| Ok((200, other.into()))), 1, "a list in JSON was wanted");
    }
}

#[test]
fn a_504_without_a_body_breaks_the_list_and_keeps_its_first_page_apart() {
    let heard = read(|call, _| if call == 0 { boxes(&[1], 2) } else { Ok((504, String::new())) });
    broken(&heard, 1, "answers 504 to `GET /boxes?page=2` with nothing in it");
    assert_eq!(heard.lists[0].keys(), ["1"]);
}

#[test]
fn nobody_at_the_address_is_said_of_the_account_and_not_of_each_list() {
    let heard = read(|_, _| Err(Failed::Unreachable(Text::new("nobody listens", "personne n'écoute"))));
    let Err(ReadError::Unreachable { why, .. }) = &heard.result else { panic!("{:?}", heard.result) };
    assert!(why.en.contains("nobody listens") && why.fr.contains("personne"), "{why}");
}

#[test]
fn nesting_without_end_is_broken_and_no_crash() {
    let deep = format!("{{\"boxes\":{}", "[".repeat(200_000));
    broken(&read(move |_, _| Ok((200, deep.clone()))), 1, "a list in JSON was wanted");
}

#[test]
fn when_the_list_that_teaches_breaks_what_it_teaches_is_not_taken_for_whole() {
    let toml = r#"
        [sets.ids]
        fields = ["id"]
        [[fetch]]
        resource = "names"
        path     = "/names"
        items    = ""
        key      = "/id"
        paging   = { kind = "pages", page = "page" }
        learn    = { ids = ["/id"] }
        [[fetch]]
        resource = "boxes"
        path     = "/boxes/{id}"
        each     = "ids"
        together = true
        single   = true
        key      = "/id"
        answers  = [{ status = 404, means = "gone" }]
        [resources.names]
        title = { en = "Names", fr = "Noms" }
        read = true
    "#;
    let (_folder, platforms) = written(toml);
    let platform = platforms.get("market").expect("it is there").expect("it reads");
    let script = |half: bool| {
        Scripted::new(move |ask| match ask.url.as_str() {
            "https://market.example/names?page=1" => Ok((200, "[{\"id\":\"a/b\"},{\"id\":\"gone\"}]".into())),
            "https://market.example/names?page=2" if half => Ok((500, "{\"error\":\"oops\"}".into())),
            "https://market.example/boxes/a%2Fb" => Ok((200, "{\"id\":\"a/b\"}".into())),
            "https://market.example/boxes/gone" => Ok((404, String::new())),
            _ => Ok((200, "[]".into())),
        })
    };
    let account = account("market", "https://market.example", "");
    let heard = hear(platform, &account, &script(false), Learnt::default());
    assert_eq!(heard.summary(), ["names : a/b gone", "boxes : a/b"]);
    let heard = hear(platform, &account, &script(true), Learnt::default());
    assert_eq!(heard.summary(), ["names : a/b gone BROKEN", "boxes : a/b BROKEN"]);
    assert!(heard.lists[1].why().contains("which of them exist"), "{}", heard.lists[1].why());
}
