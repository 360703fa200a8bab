//! Folders and files as accounts.

use super::script::{Heard, Scripted, account, hear, shipped};
use crate::fetch::{Learnt, ReadError};
use std::path::Path;

const HEAD: &str = "producer,name,quantity,unit,price\n";

fn read(platform: &str, place: &Path, learnt: Learnt) -> Heard {
    let (platforms, name) = shipped(platform);
    let platform = platforms.get(&name).expect("it is shipped").expect("it reads");
    let transport = Scripted::new(|ask| panic!("a file is no request: {}", ask.url));
    let address = format!("file://{}", place.display()).replace(' ', "%20");
    let settings = if name == "csv" { "profile=catalogue" } else { "" };
    hear(platform, &account(&name, &address, settings), &transport, learnt)
}

fn sample() -> String {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas/csv/samples/catalogue/catalogue/canonical.csv");
    std::fs::read_to_string(path).expect("the sample")
}

#[test]
fn each_file_of_a_folder_is_a_list_and_one_that_went_is_an_empty_one() {
    let folder = tempfile::Builder::new().prefix("lists of ").tempdir().expect("a folder");
    std::fs::write(folder.path().join("b.csv"), sample()).expect("a file");
    std::fs::write(folder.path().join("a.CSV"), sample()).expect("a file");
    std::fs::write(folder.path().join("notes.md"), "not a list").expect("a file");
    let heard = read("csv", folder.path(), Learnt::default());
    assert_eq!(heard.result, Ok(()));
    let scopes: Vec<_> = heard.lists.iter().map(|told| told.list.scope.as_str()).collect();
    assert_eq!(scopes, ["file=a.CSV", "file=b.csv"]);
    assert!(heard.lists.iter().all(|told| told.whole() && told.refused == 0), "{:?}", heard.summary());
    let page = &heard.lists[0].pages[0];
    assert_eq!(page.items.len(), sample().lines().count() - 1);
    assert_eq!((page.status, page.items[0].pointer.as_str()), (0, "/rows/0"));
    assert!(sample().starts_with(std::str::from_utf8(&page.envelope).expect("text")));
    assert!(page.items[0].body.starts_with(b"{"));

    std::fs::remove_file(folder.path().join("b.csv")).expect("it goes");
    let heard = read("csv", folder.path(), heard.learnt);
    let lists: Vec<_> = heard.lists.iter().map(|told| (told.list.scope.as_str(), told.keys().is_empty())).collect();
    assert_eq!(lists, [("file=a.CSV", false), ("file=b.csv", true)]);
    assert!(heard.lists.iter().all(|told| told.whole()));
}

#[test]
fn a_row_that_cannot_be_read_is_told_and_the_rest_crosses() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut lines: Vec<String> = sample().lines().map(str::to_string).collect();
    let rows = lines.len() - 1;
    lines.insert(2, "too,short".into());
    let file = folder.path().join("list.csv");
    std::fs::write(&file, lines.join("\n")).expect("a file");
    let heard = read("csv", &file, Learnt::default());
    assert_eq!((heard.lists[0].keys().len(), heard.lists[0].refused, heard.lists[0].whole()), (rows, 1, true));
    assert_eq!(heard.lists[0].list.scope, "");
}

#[test]
fn a_folder_that_is_away_or_empty_takes_nothing_away() {
    let folder = tempfile::tempdir().expect("a folder");
    for place in [folder.path().to_path_buf(), folder.path().join("nowhere")] {
        let heard = read("csv", &place, Learnt::default());
        assert!(matches!(heard.result, Err(ReadError::Unreachable { .. })), "{:?}", heard.result);
        assert!(heard.lists.is_empty());
    }
}

#[test]
fn a_file_that_is_no_table_of_the_profile_is_broken() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.csv");
    std::fs::write(&file, HEAD.replace("name", "nom inconnu")).expect("a file");
    let heard = read("csv", &file, Learnt::default());
    assert!(!heard.lists[0].whole(), "{:?}", heard.lists);
}

#[test]
fn a_file_of_linked_data_is_an_account() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("a.jsonld"), "{\"@graph\":[{\"@id\":\"/x\"}]}").expect("a file");
    std::fs::write(folder.path().join("b.ttl"), "@prefix x: <y> .").expect("a file");
    let heard = read("dfc", folder.path(), Learnt::default());
    assert_eq!(heard.summary(), ["document file=a.jsonld: /x", "document file=b.ttl: b.ttl"]);
}
