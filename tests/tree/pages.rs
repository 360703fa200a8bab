//! A page that we serve asks nobody else for anything.

use passerelle_tests::{files, name};

/// Attributes and rules that make a browser fetch.
const FETCHES: &[&str] = &["src=", "url(", "@import", "<link", "fetch(", "import("];

fn remote(line: &str) -> bool {
    let elsewhere = line.contains("http://") || line.contains("https://") || line.contains("\"//");
    elsewhere && FETCHES.iter().any(|f| line.contains(f))
}

#[test]
fn no_asset_of_a_page_is_remote() {
    let kinds = ["html", "css", "js", "mjs", "svg"];
    let assets: Vec<_> = files("gateway/server")
        .into_iter()
        // Libraries are bundled as they are; that a page of ours fetches nothing through them is the content policy's work.
        .filter(|p| !p.components().any(|part| part.as_os_str() == "vendor"))
        .filter(|p| p.extension().and_then(|e| e.to_str()).is_some_and(|e| kinds.contains(&e)))
        .collect();
    assert!(!assets.is_empty(), "the page has assets");
    for path in assets {
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        for (i, line) in text.lines().enumerate() {
            assert!(!remote(line), "{}:{}: {line}", name(&path), i + 1);
        }
    }
}

#[test]
fn a_remote_asset_is_seen() {
    assert!(remote("<script src=\"https://cdn.example/x.js\"></script>"));
    assert!(remote("body { background: url(https://cdn.example/x.png) }"));
    assert!(!remote("<a href=\"https://www.datafoodconsortium.org/\">"));
}
