//! What must lie beside what: a lens has a schema, a page with examples in both
//! outcomes, and samples; a platform has what its folder promises.

use passerelle_tests::fence::fences;
use passerelle_tests::{files, name, root};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn lenses() -> Vec<PathBuf> {
    let found: Vec<_> = files("schemas").into_iter().filter(|p| p.to_string_lossy().ends_with(".lens.toml")).collect();
    assert!(!found.is_empty(), "schemas/ has lenses");
    found
}

fn resource(lens: &Path) -> String {
    let file = lens.file_name().expect("a name").to_string_lossy();
    file.trim_end_matches(".lens.toml").to_string()
}

#[test]
fn every_lens_has_a_schema_that_is_json() {
    for lens in lenses() {
        let text = std::fs::read_to_string(&lens).expect("a lens");
        let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("{}: {e}", name(&lens)));
        let schema =
            table["platform"].as_str().unwrap_or_else(|| panic!("{}: `platform` names the schema", name(&lens)));
        let schema = lens.with_file_name(schema);
        let text = std::fs::read_to_string(&schema).unwrap_or_else(|e| panic!("{}: {e}", name(&schema)));
        serde_json::from_str::<Value>(&text).unwrap_or_else(|e| panic!("{}: {e}", name(&schema)));
    }
}

#[test]
fn every_lens_has_a_page_with_examples() {
    for lens in lenses() {
        let page = lens.with_file_name(format!("{}.md", resource(&lens)));
        let text = std::fs::read_to_string(&page).unwrap_or_else(|e| panic!("{}: {e}", name(&page)));
        let examples = fences(&text).into_iter().filter(|f| !f.words.is_empty()).count();
        assert!(examples >= 2, "{} has {examples} blocks that run", name(&page));
    }
}

/// The platforms that have pages in the book: those we ship. A newcomer's folder needs nothing outside itself.
fn in_the_book(platform: &str) -> bool {
    root().join("docs/src/platforms").join(platform).is_dir()
}

fn platform(path: &Path) -> String {
    path.parent().and_then(Path::file_name).expect("a platform").to_string_lossy().into_owned()
}

#[test]
fn every_page_of_a_lens_that_we_ship_is_in_the_book() {
    assert!(in_the_book("openfoodnetwork"));
    for lens in lenses().into_iter().filter(|l| in_the_book(&platform(l))) {
        let page = root().join(format!("docs/src/platforms/{}/{}.md", platform(&lens), resource(&lens)));
        let text = std::fs::read_to_string(&page).unwrap_or_else(|e| panic!("{}: {e}", name(&page)));
        let include = format!("{{{{#include ../../../../schemas/{}/{}.md}}}}", platform(&lens), resource(&lens));
        assert!(text.contains(&include), "{}: no {include}", name(&page));
    }
}

#[test]
fn every_lens_has_samples() {
    for lens in lenses() {
        let folder = lens.with_file_name("samples").join(resource(&lens));
        let samples = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", name(&folder)));
        assert!(samples.count() > 0, "{} is empty", name(&folder));
    }
}

/// The tables of a platform's settings, by name.
fn settings(platform: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(platform).expect("a platform");
    let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("{}: {e}", name(platform)));
    let settings = table.get("settings").and_then(|s| s.as_table());
    settings.map(|s| s.keys().cloned().collect()).unwrap_or_default()
}

#[test]
fn every_setting_is_on_the_page_of_settings() {
    let page = std::fs::read_to_string(root().join("docs/src/settings.md")).expect("the page");
    let mut seen = 0;
    let ours = |p: &&PathBuf| p.ends_with("platform.toml") && in_the_book(&platform(p));
    for platform in files("schemas").iter().filter(ours) {
        for setting in settings(platform) {
            seen += 1;
            let rows = [format!("| `{setting}` |"), format!("| `{setting}.")];
            assert!(
                rows.iter().any(|r| page.contains(r)),
                "docs/src/settings.md has no row for `{setting}` of {}",
                name(platform)
            );
        }
    }
    assert!(seen > 0, "platforms have settings");
}

#[test]
fn every_platform_speaks_both_languages() {
    for path in files("schemas").into_iter().filter(|p| p.ends_with("platform.toml")) {
        let text = std::fs::read_to_string(&path).expect("a platform");
        let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("{}: {e}", name(&path)));
        let title =
            table.get("title").and_then(|t| t.as_table()).unwrap_or_else(|| panic!("{}: no title", name(&path)));
        for language in ["en", "fr"] {
            assert!(title.contains_key(language), "{}: title in {language}", name(&path));
        }
    }
}
