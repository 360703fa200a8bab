//! No crate knows a platform by name, and nothing knows the machine it was written on.

use passerelle_tests::{files, name, root};
use std::path::Path;

/// The platforms we ship: the folders under `schemas/`.
fn platforms() -> Vec<String> {
    let folders = std::fs::read_dir(root().join("schemas")).expect("schemas/");
    let folders = folders.map(|e| e.expect("an entry").path()).filter(|p| p.join("platform.toml").is_file());
    folders.map(|p| p.file_name().expect("a name").to_string_lossy().into_owned()).collect()
}

/// A platform's name that is also a word of ours: a file format, or the vocabulary itself.
const WORDS: &[&str] = &["csv", "dfc", "icalendar"];

/// Whether a file of Rust is one where a platform may be named.
fn may_name(path: &str) -> bool {
    path.contains("/quirks/")
        || path.contains("/tests/")
        || path.contains("/benches/")
        || path.starts_with("tests/")
        || path.ends_with("/tests.rs")
        || path.contains("/fuzz/")
}

/// The lines of a file that are the product: what stands before its test module.
fn product(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(i, line)| (i + 1, line));
    lines.take_while(|(_, line)| !line.trim_start().starts_with("#[cfg(test)]")).filter(|(_, line)| {
        let line = line.trim_start();
        // Prose may give an example.
        !(line.starts_with("//") || line.starts_with("/*"))
    })
}

fn named(text: &str, names: &[String]) -> Vec<String> {
    let hit = |line: &str| names.iter().find(|n| line.to_ascii_lowercase().contains(n.as_str())).cloned();
    product(text).filter_map(|(i, line)| hit(line).map(|n| format!("{i}: {n}"))).collect()
}

#[test]
fn no_crate_contains_the_name_of_a_platform() {
    let mut names = platforms();
    assert!(names.iter().any(|n| n == "openfoodnetwork"), "the platforms were found: {names:?}");
    names.retain(|n| !WORDS.contains(&n.as_str()));
    let mut found = Vec::new();
    for path in files("gateway").into_iter().filter(|p| p.extension().is_some_and(|e| e == "rs")) {
        let path_name = name(&path);
        if !may_name(&path_name) {
            let text = std::fs::read_to_string(&path).expect("UTF-8 source");
            found.extend(named(&text, &names).into_iter().map(|n| format!("{path_name}:{n}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_name_in_code_is_seen_and_one_in_prose_or_tests_is_not() {
    let names = ["marketday".to_string()];
    let check = |text: &str, expected: &[&str]| assert_eq!(named(text, &names), expected, "{text}");
    check("if name == \"MarketDay\" {", &["1: marketday"]);
    check("// As marketday does.\n/// Marketday sends 200.\n", &[]);
    check("fn f() {}\n#[cfg(test)]\nmod tests { const P: &str = \"marketday\"; }", &[]);
}

fn machine(line: &str) -> bool {
    ["/home/", "/Users/", "/root/", "/work/", "C:\\Users"].iter().any(|p| line.contains(p))
}

#[test]
fn no_file_names_a_path_of_somebodys_machine() {
    let text_files = ["rs", "toml", "md", "json", "mjs", "html", "css", "yml", "svg", "lock", "csv", "ttl"];
    let own = Path::new("tests/tree/names.rs");
    for path in files("") {
        let known = path.extension().and_then(|e| e.to_str()).is_some_and(|e| text_files.contains(&e));
        let script = ["test", "justfile", "run"].iter().any(|n| path.ends_with(n));
        if !(known || script) || path.ends_with(own) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        for (i, line) in text.lines().enumerate() {
            assert!(!machine(line), "{}:{}: {line}", name(&path), i + 1);
        }
    }
}

/// A lock file names no host: whoever installs uses the registry that they are set up for.
#[test]
fn no_lock_file_of_npm_names_a_registry() {
    let locks: Vec<_> = files("").into_iter().filter(|p| p.ends_with("package-lock.json")).collect();
    assert!(!locks.is_empty(), "tests/browser has a lock file");
    for path in locks {
        let text = std::fs::read_to_string(&path).expect("a lock file");
        assert!(
            !text.contains("\"resolved\""),
            "{}: npm install --package-lock-only --omit-lockfile-registry-resolved",
            name(&path)
        );
    }
}
