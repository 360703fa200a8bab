//! `passerelle check` and `passerelle new`: what someone who adds a platform types.

use crate::{PRODUCTS, folder};
use passerelle_tests::command::passerelle;
use passerelle_tests::root;

#[test]
fn the_platforms_that_we_ship_are_silent() {
    let ran = passerelle(root(), &["check"], b"");
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
}

#[test]
fn a_draft_from_a_sample_names_every_field_and_checks() {
    let folder = folder();
    std::fs::write(
        folder.path().join("boxes.json"),
        r#"[{ "id": 4, "title": "Panier", "price": "12.5", "stock": 3, "organic": true }]"#,
    )
    .expect("a file");
    let ran = passerelle(folder.path(), &["new", "marketday", "--from", "boxes.json"], b"");
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let platform = folder.path().join("schemas/marketday");
    let entries = std::fs::read_dir(&platform).unwrap_or_else(|e| panic!("{}: {e}", platform.display()));
    let files: Vec<_> = entries.map(|e| e.expect("an entry").path()).collect();
    for end in ["platform.toml", ".schema.json", ".lens.toml", ".md"] {
        assert!(files.iter().any(|f| f.to_string_lossy().ends_with(end)), "{end} in {files:?}");
    }
    let lens = files.iter().find(|f| f.to_string_lossy().ends_with(".lens.toml")).expect("a lens");
    let lens = std::fs::read_to_string(lens).expect("a lens");
    for field in ["id", "title", "price", "stock", "organic"] {
        assert!(lens.contains(field), "{field} in {lens}");
    }
    let ran = passerelle(folder.path(), &["check", "marketday", "--schemas", "schemas"], b"");
    assert_eq!(ran.code, 0, "a draft checks: {}{}", ran.out, ran.err);
}

#[test]
fn a_draft_never_overwrites_a_folder() {
    let folder = folder();
    std::fs::create_dir_all(folder.path().join("schemas/marketday")).expect("a folder");
    std::fs::write(folder.path().join("schemas/marketday/platform.toml"), "mine = true\n").expect("a file");
    std::fs::write(folder.path().join("shop.json"), PRODUCTS).expect("a file");
    let ran = passerelle(folder.path(), &["new", "marketday", "--from", "shop.json"], b"");
    assert_eq!(ran.code, 2, "{}", ran.out);
    let kept = std::fs::read_to_string(folder.path().join("schemas/marketday/platform.toml")).expect("the file");
    assert_eq!(kept, "mine = true\n");
}

#[test]
fn a_mistake_in_a_lens_is_shown_at_its_line_and_column() {
    let folder = folder();
    let platform = folder.path().join("schemas/marketday");
    std::fs::create_dir_all(&platform).expect("a folder");
    std::fs::write(folder.path().join("boxes.json"), r#"[{ "id": 4, "title": "Panier" }]"#).expect("a file");
    std::fs::remove_dir(&platform).expect("an empty folder");
    assert_eq!(passerelle(folder.path(), &["new", "marketday", "--from", "boxes.json"], b"").code, 0);
    let lens = std::fs::read_dir(&platform).expect("the draft").map(|e| e.expect("an entry").path());
    let lens = lens.into_iter().find(|p| p.to_string_lossy().ends_with(".lens.toml")).expect("a lens");
    let text = std::fs::read_to_string(&lens).expect("a lens");
    let broken = text.replacen("at = \"title\"", "at = \"titel\"", 1);
    assert_ne!(text, broken, "the draft maps the title: {text}");
    std::fs::write(&lens, &broken).expect("a file");
    let ran = passerelle(folder.path(), &["check", "marketday", "--schemas", "schemas"], b"");
    assert_ne!(ran.code, 0, "{}", ran.out);
    let said = format!("{}{}", ran.out, ran.err);
    let line = broken.lines().position(|l| l.contains("titel")).expect("the line") + 1;
    assert!(said.contains(&format!(".lens.toml:{line}:")), "file:line:column of line {line} in {said}");
    assert!(said.contains('^'), "a caret in {said}");
}
