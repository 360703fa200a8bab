//! What a person reads who wrote a platform folder and asked whether it is in order.

mod page;
mod reading;

use passerelle_model::loss::Language;
use passerelle_platforms::{Files, Platforms, check};
use std::path::Path;
use tempfile::TempDir;

pub(crate) const PLATFORM: &str = r#"name  = "marketday"
title = { en = "Market day", fr = "Jour de marché" }

[settings.base]
required    = true
title       = { en = "Address", fr = "Adresse" }
description = { en = "Where identifiers start", fr = "Le début des identifiants" }
example     = "https://market.example"

[codes.shelf]
cool = "dfc-pt:dairy-product"
dry  = "dfc-pt:bakery"

[resources.box]
title = { en = "Boxes", fr = "Paniers" }
"#;

pub(crate) const LENS: &str = r#"platform = "box.schema.json"
shared   = "dfc-b:SuppliedProduct"

fields = [
  { at = "id",    is = "@id",         as = "iri boxes/{}" },
  { at = "title", is = "dfc-b:name" },
  { at = "shelf", is = "dfc-b:hasType", as = "code shelf" },
  { at = "open",  is = "pass:active", as = "boolean", only = "in", why = "computed there" },
]
keep = ["note"]

[[each]]
at     = "sizes"
is     = "dfc-b:hasVariant"
shared = "dfc-b:SuppliedProduct"
key    = "id"
fields = [
  { at = "id",   is = "@id", as = "iri sizes/{}" },
  { at = "name", is = "dfc-b:name" },
]
"#;

pub(crate) const SCHEMA: &str = r##"{
  "type": "object",
  "properties": {
    "id": { "type": "integer", "description": "Number", "x-fr": "Numéro" },
    "title": { "type": "string", "description": "What it is called", "x-fr": "Son nom" },
    "shelf": { "type": "string", "description": "Where it stands", "x-fr": "Sa place" },
    "open": { "type": "boolean", "description": "Whether it is sold", "x-fr": "Est-il en vente" },
    "note": { "type": "string", "description": "For the shop", "x-fr": "Pour la boutique" },
    "sizes": {
      "type": "array",
      "items": { "$ref": "#/$defs/size" }
    }
  },
  "$defs": {
    "size": {
      "type": "object",
      "properties": {
        "id": { "type": "integer", "description": "Number of the size", "x-fr": "Numéro de la taille" },
        "name": { "type": "string", "description": "Small or large", "x-fr": "Petit ou grand" }
      }
    }
  }
}
"##;

/// A platform folder in order, with one change.
pub(crate) fn folder(file: &str, from: &str, to: &str) -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    let platform = folder.path().join("marketday");
    std::fs::create_dir_all(platform.join("samples/box")).expect("a folder");
    for (name, text) in [
        ("platform.toml", PLATFORM),
        ("box.lens.toml", LENS),
        ("box.schema.json", SCHEMA),
        ("box.md", "# What crosses of a box?\n"),
        ("samples/box/one.json", "{ \"id\": 1 }"),
    ] {
        assert!(name != file || text.contains(from), "{file} has no {from}");
        let text = if name == file { text.replacen(from, to, 1) } else { text.to_string() };
        std::fs::write(platform.join(name), text).expect("a file");
    }
    folder
}

pub(crate) fn told(folder: &Path, language: Language) -> String {
    let platforms = Platforms::new(Files::only(folder));
    let complaints: String = check(&platforms, "marketday").iter().map(|c| c.render(language)).collect();
    complaints.replace(&format!("{}/marketday/", folder.display()), "")
}

/// A change to one file of the folder, and what is said about it.
fn says(file: &str, from: &str, to: &str, expected: &str) {
    let folder = folder(file, from, to);
    assert_eq!(told(folder.path(), Language::En), expected.trim_start_matches('\n'));
}

fn says_in_french(file: &str, from: &str, to: &str, expected: &str) {
    let folder = folder(file, from, to);
    let told = told(folder.path(), Language::Fr);
    assert!(told.starts_with(expected), "{told}");
}

#[test]
fn a_folder_in_order_is_met_with_silence() {
    says("box.lens.toml", "keep", "keep", "");
}

#[test]
fn an_unknown_kind_is_told_with_the_nearest() {
    says(
        "box.lens.toml",
        "\"boolean\"",
        "\"bolean\"",
        r#"
box.lens.toml:8:44: `bolean` is not a kind; did you mean `boolean`?
  |
8 |   { at = "open",  is = "pass:active", as = "bolean", only = "in", why = "computed there" },
  |                                            ^^^^^^^^
"#,
    );
}

#[test]
fn an_unknown_term_is_told_with_the_nearest() {
    says(
        "box.lens.toml",
        "dfc-b:name\"",
        "dfc-b:naem\"",
        r#"
box.lens.toml:6:24: `dfc-b:naem` is not in the vocabulary; did you mean `dfc-b:name`?
  |
6 |   { at = "title", is = "dfc-b:naem" },
  |                        ^^^^^^^^^^^^
"#,
    );
    says_in_french(
        "box.lens.toml",
        "dfc-b:name\"",
        "dfc-b:naem\"",
        "box.lens.toml:6:24: `dfc-b:naem` n'est pas dans le vocabulaire ; vouliez-vous dire `dfc-b:name` ?\n",
    );
}

#[test]
fn a_kind_says_how_many_places_it_joins() {
    says(
        "box.lens.toml",
        "\"open\",  is = \"pass:active\", as = \"boolean\"",
        "[\"open\", \"shut\"],  is = \"pass:active\", as = \"boolean\"",
        r#"
box.lens.toml:8:10: `boolean` joins 1 places, found 2
  |
8 |   { at = ["open", "shut"],  is = "pass:active", as = "boolean", only = "in", why = "computed there" },
  |          ^^^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn a_field_of_the_schema_that_the_lens_does_not_speak_of_is_shown_there() {
    says(
        "box.schema.json",
        "\"name\": { \"type\"",
        "\"weight\": { \"type\": \"number\" },\n        \"name\": { \"type\"",
        r#"
box.schema.json:19:9: `sizes.*.weight` has no line in the lens, and is not kept, derived, dropped or without a term
   |
19 |         "weight": { "type": "number" },
   |         ^^^^^^^^
   = give it a line in box.lens.toml, or a place in keep, derived, drop or no_term
"#,
    );
}

#[test]
fn a_path_that_the_schema_does_not_have_is_told_with_the_nearest() {
    says(
        "box.lens.toml",
        "\"title\"",
        "\"titel\"",
        r#"
box.schema.json:5:5: `title` has no line in the lens, and is not kept, derived, dropped or without a term
  |
5 |     "title": { "type": "string", "description": "What it is called", "x-fr": "Son nom" },
  |     ^^^^^^^
  = give it a line in box.lens.toml, or a place in keep, derived, drop or no_term
box.lens.toml:6:10: the schema has no `titel`; did you mean `title`?
  |
6 |   { at = "titel", is = "dfc-b:name" },
  |          ^^^^^^^
"#,
    );
}

#[test]
fn a_path_inside_an_array_is_shown_on_its_own_line() {
    says(
        "box.lens.toml",
        "\"name\", is = \"dfc-b:name\" },\n]",
        "\"name\", is = \"dfc-b:name\" },\n  { at = \"note\", is = \"dfc-b:description\" },\n]",
        r#"
box.lens.toml:20:10: the schema has no `sizes.*.note`; did you mean `sizes.*.name`?
   |
20 |   { at = "note", is = "dfc-b:description" },
   |          ^^^^^^
"#,
    );
}

#[test]
fn a_setting_that_the_platform_does_not_ask_for_is_shown_where_it_is_needed() {
    says(
        "platform.toml",
        "[settings.base]",
        "[settings.start]",
        r#"
box.lens.toml:5:44: this needs the setting `base`, which platform.toml does not declare
  |
5 |   { at = "id",    is = "@id",         as = "iri boxes/{}" },
  |                                            ^^^^^^^^^^^^^^
  = add [settings.base] to platform.toml
"#,
    );
}

#[test]
fn a_code_table_that_is_not_there_is_told_with_those_that_are() {
    says(
        "box.lens.toml",
        "code shelf",
        "code shelves",
        r#"
box.lens.toml:7:46: there is no `[codes.shelves]` in platform.toml; it has `shelf`
  |
7 |   { at = "shelf", is = "dfc-b:hasType", as = "code shelves" },
  |                                              ^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn a_syntax_error_is_shown_where_it_is() {
    says(
        "box.lens.toml",
        "keep = [\"note\"]",
        "keep = [\"note\"",
        r#"
box.lens.toml:12:1: missing comma between array elements, expected `,`
   |
12 | [[each]]
   | ^
"#,
    );
    says(
        "box.lens.toml",
        "keep = [\"note\"]",
        "keeps = [\"note\"]",
        r#"
box.lens.toml:10:1: unknown field `keeps`, expected one of `platform`, `shared`, `items`, `create`, `fields`, `keep`, `derived`, `drop`, `no_term`, `required`, `defaults`, `each`
   |
10 | keeps = ["note"]
   | ^^^^^
"#,
    );
    says_in_french(
        "box.lens.toml",
        "keep = [\"note\"]",
        "keeps = [\"note\"]",
        "box.lens.toml:10:1: champ inconnu : `keeps` ; connus : `platform`, `shared`,",
    );
}

#[test]
fn two_lines_for_one_thing_are_one_too_many() {
    says(
        "box.lens.toml",
        "keep = [\"note\"]",
        "keep = [\"note\", \"title\"]",
        r#"
box.lens.toml:10:17: `title` has a line already
   |
10 | keep = ["note", "title"]
   |                 ^^^^^^^
"#,
    );
    says(
        "box.lens.toml",
        "\"pass:active\"",
        "\"dfc-b:name\"",
        r#"
box.lens.toml:8:24: `dfc-b:name` is given by another line already
  |
8 |   { at = "open",  is = "dfc-b:name", as = "boolean", only = "in", why = "computed there" },
  |                        ^^^^^^^^^^^^
"#,
    );
}

#[test]
fn one_property_is_not_given_by_a_line_and_a_list() {
    says(
        "box.lens.toml",
        "\"pass:active\", as = \"boolean\"",
        "\"dfc-b:hasVariant\", as = \"link boxes/{}\"",
        r#"
box.lens.toml:14:10: `dfc-b:hasVariant` is given by another line already
   |
14 | is     = "dfc-b:hasVariant"
   |          ^^^^^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn one_way_says_why() {
    says(
        "box.lens.toml",
        ", why = \"computed there\"",
        "",
        r#"
box.lens.toml:8:10: a line with `only` says `why`
  |
8 |   { at = "open",  is = "pass:active", as = "boolean", only = "in" },
  |          ^^^^^^
"#,
    );
}

#[test]
fn a_platform_file_is_shown_where_it_is_wrong() {
    says(
        "platform.toml",
        "required    = true",
        "required    = \"yes\"",
        r#"
platform.toml:5:15: invalid type: string "yes", expected a boolean
  |
5 | required    = "yes"
  |               ^^^^^
"#,
    );
    says(
        "platform.toml",
        "\"marketday\"",
        "\"market\"",
        r#"
platform.toml:1:9: it names itself `market`, but its folder is `marketday`
  |
1 | name  = "market"
  |         ^^^^^^^^
"#,
    );
}

#[test]
fn a_schema_that_is_no_json_is_shown_where_it_breaks() {
    let folder = folder("box.schema.json", "\"object\",", "\"object\"");
    let told = told(folder.path(), Language::En);
    assert!(told.starts_with("box.schema.json:3:3: this is not JSON"), "{told}");
}

#[test]
fn a_page_and_samples_are_wanted() {
    let folder = folder("box.md", "", "");
    std::fs::remove_file(folder.path().join("marketday/box.md")).expect("it is there");
    std::fs::remove_dir_all(folder.path().join("marketday/samples")).expect("they are there");
    let told = told(folder.path(), Language::Fr);
    assert!(told.starts_with("box.md:1:1: cette ressource n'a pas de page\n"), "{told}");
    assert!(told.contains("samples/box/:1:1: cette ressource n'a pas d'exemples\n"), "{told}");
}

#[test]
fn no_such_platform_is_said_plainly() {
    let folder = TempDir::new().expect("a temporary folder");
    let told = told(folder.path(), Language::En);
    assert!(told.contains("there is no such platform folder"), "{told}");
}

#[test]
fn every_platform_of_ours_is_in_order() {
    let platforms = Platforms::new(Files::only(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas")));
    let complaints: String =
        platforms.names().flat_map(|name| check(&platforms, name)).map(|c| c.render(Language::En)).collect();
    assert!(complaints.is_empty(), "{complaints}");
}
