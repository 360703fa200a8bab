//! Blocks of data parse.

use crate::page::all;

#[test]
fn every_block_of_json_parses() {
    let mut seen = 0;
    for page in all() {
        for fence in page.fences().iter().filter(|f| ["json", "jsonld"].contains(&f.language.as_str())) {
            seen += 1;
            let parsed = serde_json::from_str::<serde_json::Value>(&fence.body);
            assert!(parsed.is_ok(), "{}:{}: {}", page.name, fence.line, parsed.unwrap_err());
        }
    }
    assert!(seen >= 4, "only {seen} blocks of JSON in the pages");
}

#[test]
fn every_block_of_toml_parses() {
    let mut seen = 0;
    for page in all() {
        for fence in page.fences().iter().filter(|f| f.language == "toml") {
            seen += 1;
            let parsed = fence.body.parse::<toml::Table>();
            assert!(parsed.is_ok(), "{}:{}: {}", page.name, fence.line, parsed.unwrap_err());
        }
    }
    assert!(seen >= 1, "only {seen} blocks of TOML in the pages");
}

/// A block without a language is neither tested nor coloured.
#[test]
fn every_block_says_what_it_is() {
    for page in all() {
        for fence in page.fences() {
            assert!(!fence.language.is_empty(), "{}:{}: a block without a language", page.name, fence.line);
        }
    }
}

/// `sh` or `bash` would be commands that nothing runs.
#[test]
fn commands_stand_in_console_blocks() {
    for page in all() {
        for fence in page.fences() {
            let shell = ["sh", "bash", "shell", "zsh"].contains(&fence.language.as_str());
            assert!(!shell, "{}:{}: write ```console with `$ `, so that it is run", page.name, fence.line);
        }
    }
}
