//! Arrows never turn, and each heavy dependency has one home.

use passerelle_tests::{files, name, root};
use std::collections::BTreeMap;
use toml::Table;

/// What each crate of ours may know. A crate that is not listed is refused.
const ALLOWED: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("shape", &["model"]),
    ("lens", &["model"]),
    ("outbound", &[]),
    ("platforms", &["model", "lens", "outbound"]),
    ("trust", &["model", "outbound"]),
    ("store", &["model", "outbound"]),
    ("translate", &["model", "shape", "lens", "platforms"]),
    ("server", &["model", "shape", "lens", "outbound", "platforms", "trust", "store", "translate"]),
];

/// The only crate that may name each of these.
const HOMES: &[(&str, &str)] = &[
    ("axum", "server"),
    ("tower-http", "server"),
    ("hyper", "server"),
    ("askama", "server"),
    ("clap", "server"),
    ("csv", "platforms"),
    ("reqwest", "outbound"),
    ("oxigraph", "store"),
    ("spareval", "store"),
    ("sqlx", "store"),
];

/// Never among what the product is built from.
const NEVER: &[&str] = &["openssl", "openssl-sys", "native-tls", "json-ld", "jsonschema", "shacl", "rusqlite"];

fn manifest(path: &str) -> Table {
    let text = std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    text.parse().unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Folder of each crate under `gateway/` with the names in one of its tables.
fn crates(table: &str) -> BTreeMap<String, Vec<String>> {
    let manifests = files("gateway").into_iter().map(|p| name(&p)).filter(|p| p.ends_with("/Cargo.toml"));
    let own = manifests.filter(|p| p.matches('/').count() == 2);
    let mut found = BTreeMap::new();
    for path in own {
        let manifest = manifest(&path);
        let names = manifest.get(table).and_then(|t| t.as_table()).map(|t| t.keys().cloned().collect());
        found.insert(path.split('/').nth(1).expect("gateway/<crate>").to_string(), names.unwrap_or_default());
    }
    found
}

fn turned(ours: &str, knows: &[String]) -> Vec<String> {
    let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == ours) else {
        return vec![format!("gateway/{ours} is in no list of arrows")];
    };
    let inner = knows.iter().filter_map(|k| k.strip_prefix("passerelle-"));
    inner.filter(|k| !allowed.contains(k)).map(|k| format!("{ours} -> {k}")).collect()
}

#[test]
fn arrows_never_turn() {
    let crates = crates("dependencies");
    assert!(crates.contains_key("model") && crates.contains_key("server"), "the crates were found: {crates:?}");
    let wrong: Vec<String> = crates.iter().flat_map(|(ours, knows)| turned(ours, knows)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_turned_arrow_is_seen() {
    assert_eq!(turned("lens", &["passerelle-server".into()]), ["lens -> server"]);
    assert_eq!(turned("utils", &[]), ["gateway/utils is in no list of arrows"]);
}

#[test]
fn each_heavy_dependency_has_one_home() {
    for (ours, knows) in crates("dependencies") {
        for (dependency, home) in HOMES {
            assert!(
                ours == *home || !knows.iter().any(|k| k == dependency),
                "{ours} uses {dependency}, whose home is {home}"
            );
        }
    }
}

/// What the lock file says the binary is made of, dependencies of tests included, as cargo lists both alike.
#[test]
fn nothing_in_the_lock_file_needs_openssl_or_a_second_engine() {
    let lock = manifest("Cargo.lock");
    let packages = lock["package"].as_array().expect("packages");
    let names: Vec<&str> = packages.iter().filter_map(|p| p["name"].as_str()).collect();
    assert!(names.contains(&"passerelle-server"));
    let found: Vec<_> = NEVER.iter().filter(|n| names.contains(n)).collect();
    assert!(found.is_empty(), "{found:?}; put heavy oracles in a workspace of their own, as tests/oracle");
}

/// `serde_json/arbitrary_precision` changes the whole workspace: numbers keep their lexemes in our own tree.
#[test]
fn no_manifest_asks_serde_json_for_arbitrary_precision() {
    for path in files("").iter().map(|p| name(p)).filter(|p| p.ends_with("Cargo.toml")) {
        let text = std::fs::read_to_string(root().join(&path)).expect("a manifest");
        assert!(!text.contains("arbitrary_precision"), "{path}");
    }
}
