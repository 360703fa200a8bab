//! Links lead somewhere, and the book lists every page.

use crate::page::{Page, all, book};
use passerelle_tests::{name, root};
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

/// The lines of a page outside its blocks, code spans removed.
fn prose(text: &str) -> Vec<(usize, String)> {
    let mut inside = false;
    let mut lines = Vec::new();
    for (i, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if !inside {
            let plain: String = line.split('`').step_by(2).collect();
            lines.push((i + 1, plain));
        }
    }
    lines
}

/// The targets of `[text](target)` with their lines.
fn targets(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (i, line) in prose(text) {
        for part in line.split("](").skip(1) {
            let target = part.split(')').next().unwrap_or_default();
            found.push((i, target.split_whitespace().next().unwrap_or_default().to_string()));
        }
    }
    found
}

/// What a heading is called in an address, as mdBook makes it.
fn slug(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    let kept = kept.chars().filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

fn headings(text: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if !inside && line.starts_with('#') {
            found.insert(slug(&line.trim_start_matches('#').replace('`', "")));
        }
    }
    found
}

/// The path without `..`.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(out.pop()),
            Component::CurDir => {}
            other => out.push(other),
        }
    }
    out
}

/// What is wrong with a link of a page, if anything.
fn broken(page: &Page, target: &str) -> Option<String> {
    if target.contains("://") || target.starts_with("mailto:") {
        return None;
    }
    let (file, fragment) = target.split_once('#').unwrap_or((target, ""));
    let path = if file.is_empty() { page.path.clone() } else { plain(&page.path.with_file_name("").join(file)) };
    if !path.exists() {
        return Some(format!("{} does not exist", name(&path)));
    }
    if fragment.is_empty() {
        return None;
    }
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    (!headings(&text).contains(fragment)).then(|| format!("{} has no heading #{fragment}", name(&path)))
}

#[test]
fn every_link_between_pages_leads_somewhere() {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for page in all() {
        for (line, target) in targets(&page.text) {
            seen += 1;
            wrong.extend(broken(&page, &target).map(|why| format!("{}:{line}: {why}", page.name)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(seen > 50, "only {seen} links found");
}

#[test]
fn a_broken_link_is_seen() {
    let page = Page { path: root().join("docs/src/x.md"), name: "x".into(), text: "# One `two`\n".into() };
    let check = |target: &str, expected: Option<&str>| assert_eq!(broken(&page, target).as_deref(), expected);
    check("absent.md", Some("docs/src/absent.md does not exist"));
    check("SUMMARY.md#nowhere", Some("docs/src/SUMMARY.md has no heading #nowhere"));
    check("../../README.md", None);
    assert_eq!(targets("see [a](b.md) and `[c](d.md)`\n```\n[e](f.md)\n```\n"), [(1, "b.md".to_string())]);
    assert_eq!(slug("What's lost, and why?"), "whats-lost-and-why");
}

#[test]
fn the_book_lists_every_page() {
    let pages = book();
    let summary = pages.iter().find(|p| p.name.ends_with("/SUMMARY.md")).expect("docs/src/SUMMARY.md");
    let listed: BTreeSet<String> = targets(&summary.text).into_iter().map(|(_, t)| t).collect();
    for page in pages.iter().filter(|p| p.name != summary.name) {
        let own = page.name.trim_start_matches("docs/src/");
        assert!(listed.contains(own), "SUMMARY.md does not list {own}");
    }
}

#[test]
fn every_page_opens_with_a_title() {
    // A page that only includes another has that one's title.
    for page in book().iter().filter(|p| !p.text.starts_with("{{#include ")) {
        assert!(page.text.starts_with("# "), "{}: the first line is no title", page.name);
    }
}
