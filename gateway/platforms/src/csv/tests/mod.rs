//! What the module promises, on small files and on generated ones.

mod corpus;
mod header;
mod laws;
mod lens;
mod reading;
mod rewriting;
mod shipped;
mod writing;

use super::{Profile, Row};
use passerelle_model::loss::Refusal;
use std::path::PathBuf;

/// The workspace root.
fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// A profile that ships with the csv platform.
fn shipped(name: &str) -> Profile {
    let path = root().join("schemas/csv/profiles").join(name).with_extension("toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Profile::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

const SHIPPED: [&str; 6] = ["catalogue", "camap-import", "camap-export", "cagette-pro", "foodsoft", "foodsoft-14"];

/// A small profile for one test, with more TOML at the end.
fn small(more: &str) -> Profile {
    let toml = format!(
        r#"
        separator = ";"
        decimal = ","
        key = ["ref"]
        absent_rows = "ignore"
        {more}
        [[column]]
        field = "ref"
        need = "cell"
        [[column]]
        field = "name"
        headings = ["name", "product name"]
        need = "column"
        [[column]]
        field = "price"
        type = "decimal"
        "#
    );
    Profile::parse(&toml).unwrap_or_else(|error| panic!("{error}\n{toml}"))
}

/// Rows as text, one a line: `pointer line json`, or `pointer: refusal`.
fn told(profile: &Profile, bytes: &[u8]) -> String {
    profile.read(bytes).map(|row| tell(&row) + "\n").collect()
}

fn tell(row: &Result<Row, Refusal>) -> String {
    match row {
        Ok(row) => format!("{} line {} {}", row.pointer, row.line, row.json.to_text()),
        Err(refusal) => format!("{}: {}", refusal.at, refusal.detail.en),
    }
}

fn check(profile: &Profile, bytes: impl AsRef<[u8]>, expected: &str) {
    let expected: String = expected.lines().map(|line| line.trim_start().to_string() + "\n").collect();
    assert_eq!(told(profile, bytes.as_ref()), expected);
}
