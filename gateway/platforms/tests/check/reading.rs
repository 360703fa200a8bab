//! What is told of a platform file that cannot be read by.

use super::{folder, told};
use passerelle_model::loss::Language;

const READING: &str = r#"[[auth]]
kind = "header"
name = "X-Key"

[sets.boxes]
fields = ["box"]

[[fetch]]
path  = "/names"
items = "/names"
learn = { boxes = ["/id"] }

[[fetch]]
resource = "box"
path     = "/boxes/{box}"
each     = "boxes"
single   = true
key      = "/id"

[connect]
example = "https://market.example"
asks    = ["base"]

[resources.box]
person = "/email""#;

fn complaints(from: &str, to: &str) -> String {
    assert!(from.is_empty() || READING.contains(from), "`{from}` is there to be replaced");
    let folder = folder("platform.toml", "[resources.box]", &READING.replace(from, to));
    told(folder.path(), Language::En)
}

/// The complaint is at this line and column, and says this.
fn says(from: &str, to: &str, place: &str, words: &str) {
    let told = complaints(from, to);
    assert!(told.starts_with(&format!("platform.toml:{place}: ")) && told.contains(words), "{told}");
}

#[test]
fn a_reading_in_order_is_met_with_silence() {
    assert_eq!(complaints("X-Key", "X-Key"), "");
}

#[test]
fn names_that_are_nowhere_are_shown_with_those_that_are() {
    says("resource = \"box\"", "resource = \"bax\"", "27:12", "there is no resource `bax`; there are `box`");
    says("each     = \"boxes\"", "each     = \"baskets\"", "29:12", "there is no set `baskets`; there are `boxes`");
    says(
        "asks    = [\"base\"]",
        "asks    = [\"currency\"]",
        "35:12",
        "there is no setting `currency`; there are `base`",
    );
    says("learn = { boxes", "learn = { baskets", "24:22", "there is no [sets.baskets]");
}

#[test]
fn a_placeholder_that_nothing_fills_is_shown_with_those_that_there_are() {
    says("{box}", "{id}", "28:12", "nothing fills `{id}`: the set `boxes` has `{box}`");
    says("path  = \"/names\"", "path  = \"/names/{x}\"", "22:9", "`each` names the set that fills it");
}

#[test]
fn a_pointer_without_a_slash_is_shown_with_the_right_one() {
    says("key      = \"/id\"", "key      = \"id\"", "31:12", "`id` is no JSON Pointer: one starts with `/`, as `/id`");
    says("items = \"/names\"", "items = \"names\"", "23:9", "`names` is no JSON Pointer");
    says("person = \"/email\"", "person = \"email\"", "38:10", "`email` is no JSON Pointer");
}

#[test]
fn a_list_that_nobody_can_take_apart_is_shown() {
    says("items = \"/names\"\n", "", "22:9", "nothing says where the items are");
}

#[test]
fn a_header_needs_its_name_and_a_tuple_its_parts() {
    says("name = \"X-Key\"\n", "", "15:8", "needs the `name`");
    says("[\"/id\"]", "[\"/id\", \"/other\"]", "24:20", "2 parts are taught, but a tuple of `boxes` has 1");
}

#[test]
fn a_word_that_the_file_may_not_say_is_shown_where_it_stands() {
    says("single   = true", "singel   = true", "30:1", "unknown field `singel`");
    says("kind = \"header\"", "kind = \"cookie\"", "15:8", "unknown variant `cookie`");
}
