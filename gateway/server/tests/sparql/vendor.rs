//! Libraries of pages: what is served is what the manifest says, made from the lock file.

use super::made::{serve, two_accounts};
use passerelle_server::configuration::Limits;
use ring::digest::{SHA256, digest};
use serde_json::Value;
use std::path::Path;

fn vendored(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("vendor/codemirror").join(name);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[test]
fn the_bundle_is_the_one_of_the_manifest() {
    let manifest: toml::Table = toml::from_str(&vendored("manifest.toml")).unwrap();
    let bundle = vendored(manifest["file"].as_str().unwrap());
    let hash: String = digest(&SHA256, bundle.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(manifest["sha256"].as_str(), Some(hash.as_str()), "run vendor/codemirror/build.sh");
    let lock: Value = serde_json::from_str(&vendored("package-lock.json")).unwrap();
    let licences = vendored("LICENCES.txt");
    let mut listed = 0;
    for library in manifest["library"].as_array().unwrap() {
        let name = library["name"].as_str().unwrap();
        let locked = &lock["packages"][format!("node_modules/{name}")];
        assert_eq!(locked["version"].as_str(), library["version"].as_str(), "{name}");
        assert_eq!(locked["license"].as_str(), library["licence"].as_str(), "{name}");
        assert!(licences.contains(&format!("== {name}\n")), "{name} has no licence text");
        listed += 1;
    }
    let packages = lock["packages"].as_object().unwrap();
    let shipped = packages.iter().filter(|(name, package)| !name.is_empty() && package["dev"] != true).count();
    assert_eq!(listed, shipped, "every library is in the manifest");
    assert!(packages.values().all(|package| package.get("resolved").is_none()), "a lock file without a registry");
}

#[tokio::test]
async fn the_bundle_is_served_and_nothing_else_of_its_folder() {
    let served = serve(two_accounts(), Limits::default()).await;
    let bundle = served.get("/assets/codemirror.js", &[]).await;
    assert_eq!((bundle.status, bundle.header("content-type")), (200, "text/javascript; charset=utf-8"));
    assert!(bundle.text().contains("CodeMirror"));
    for other in ["entry.mjs", "package-lock.json", "build.sh"] {
        assert_eq!(served.get(&format!("/assets/{other}"), &[]).await.status, 404, "{other}");
    }
}
