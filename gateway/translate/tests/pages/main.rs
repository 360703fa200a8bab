//! Pages that are tests: every `schemas/<platform>/<resource>.md` explains a resource to a
//! steward, and its blocks are run. `UPDATE=1 cargo test -p passerelle-translate --test pages`
//! rewrites what is expected; the difference is the review.

mod bench;
mod page;
mod print;

use bench::Bench;
use page::Page;
use std::path::{Path, PathBuf};

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas")
}

#[test]
fn pages_say_what_happens() {
    let bench = Bench::new(&schemas());
    let update = std::env::var_os("UPDATE").is_some();
    let mut stale = Vec::new();
    let mut examples = 0;
    for (platform, resource) in bench.resources() {
        let file = schemas().join(&platform).join(format!("{resource}.md"));
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        let mut page = Page::parse(&text);
        for section in 0..page.sections.len() {
            for (block, found) in bench.run(&page, section, &format!("{platform}/{resource}")) {
                examples += 1;
                if page.blocks[block].same(&found) {
                    continue;
                }
                let title = &page.sections[section].title;
                stale.push(format!(
                    "schemas/{platform}/{resource}.md:{}: {title}\n--- found ---\n{}\n--- now ---\n{found}",
                    page.blocks[block].line, page.blocks[block].body
                ));
                page.blocks[block].body = found;
            }
        }
        if update {
            std::fs::write(&file, page.text()).expect("the page can be written");
        }
    }
    assert!(examples > 20, "only {examples} examples ran; the pages were not found");
    let hint = "\nUPDATE=1 cargo test -p passerelle-translate --test pages";
    assert!(stale.is_empty() || update, "{} blocks are stale\n\n{}{hint}", stale.len(), stale.join("\n\n"));
}

#[test]
fn every_resource_has_examples_and_a_refusal() {
    let bench = Bench::new(&schemas());
    let mut missing = Vec::new();
    for (platform, resource) in bench.resources() {
        let file = schemas().join(&platform).join(format!("{resource}.md"));
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let page = Page::parse(&text);
        let has = |tag: &str| page.blocks.iter().any(|block| block.tag == tag);
        for tag in ["original", "shared", "refused"] {
            if !has(tag) {
                missing.push(format!("schemas/{platform}/{resource}.md has no `json {tag}` block"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
