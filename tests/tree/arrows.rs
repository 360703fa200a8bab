//! Arrows never turn, and each heavy dependency has one home.

use passerelle_tests::{files, name, root};
use std::collections::BTreeMap;
use std::process::Command;
use toml::Table;

/// What each crate of ours may know. A crate that is not listed is refused.
const ALLOWED: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("shape", &["model"]),
    ("lens", &["model"]),
    ("outbound", &["model"]),
    ("platforms", &["model", "lens", "outbound"]),
    ("trust", &["model", "outbound"]),
    ("store", &["model"]),
    ("graph", &["model"]),
    ("translate", &["model", "shape", "lens", "platforms"]),
    ("accounts", &["model", "shape", "lens", "outbound", "platforms", "trust", "store", "graph", "translate"]),
    (
        "server",
        &[
            "model",
            "shape",
            "lens",
            "outbound",
            "platforms",
            "trust",
            "store",
            "graph",
            "translate",
            "accounts",
            "fakes",
        ],
    ),
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
    ("oxigraph", "graph"),
    ("spareval", "graph"),
    ("spargebra", "graph"),
    ("sparesults", "graph"),
    ("sqlx", "store"),
];

/// Never among what the product is built from; tests may use them.
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

/// The crates that our own crates are built from, without what only tests use.
fn built_from() -> Vec<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let tree = ["tree", "--workspace", "--edges", "normal,build", "--prefix", "none", "--locked", "--offline"];
    let output = Command::new(cargo).args(tree).current_dir(root()).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    printed.lines().filter_map(|l| l.split(' ').next()).map(str::to_string).collect()
}

#[test]
fn the_product_needs_no_openssl_and_no_second_engine() {
    let names = built_from();
    assert!(names.iter().any(|n| n == "passerelle-server"));
    let found: Vec<_> = NEVER.iter().filter(|n| names.iter().any(|o| o == *n)).collect();
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
