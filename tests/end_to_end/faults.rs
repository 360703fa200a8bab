//! The real program, killed while it writes its configuration or its ledger.

use crate::folder;
use passerelle_fakes::{Fake, Http, OpenFoodNetwork, Size};
use passerelle_tests::binary;
use passerelle_tests::command::{Ran, passerelle};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};

/// What `abort` ends a process with.
const ABORTED: i32 = 6;
const SETTINGS: &str = "currency=EUR tax=gross zone=Europe/Paris";

fn hub() -> Http {
    let size = Size { seed: 5, products: 4, orders: 3, customers: 3 };
    Http::serve(&Fake::new(OpenFoodNetwork::new(size))).expect("a free port")
}

/// A folder with a configuration and a key.
fn prepared(hub: &Http) -> tempfile::TempDir {
    let folder = folder();
    let host = hub.address();
    let text = format!("# ours\npublic_url = \"https://gateway.example\"\n\n[outbound]\nallow = [\"{host}\"]\n");
    std::fs::write(folder.path().join("passerelle.toml"), text).expect("a configuration");
    crate::secret(&folder.path().join("hub.key"), OpenFoodNetwork::HUB_KEY);
    folder
}

fn connect(url: &str) -> Vec<&str> {
    let words = ["connect", "openfoodnetwork", url, "--id", "halle", "--key-file", "hub.key", "--settings", SETTINGS];
    [&words[..], &["--schedule", "manual"]].concat()
}

/// Runs a command that stops dead at a point.
fn killed(folder: &Path, arguments: &[&str], point: &str) {
    let status = Command::new(binary())
        .args(arguments)
        .current_dir(folder)
        .env("PASSERELLE_FAULT", point)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("passerelle starts");
    assert_eq!(status.signal(), Some(ABORTED), "{point} was not passed: {status}");
}

fn well(ran: &Ran, what: &str) {
    assert_eq!(ran.code, 0, "{what}: {}{}", ran.out, ran.err);
}

#[test]
fn a_kill_while_an_account_is_saved_leaves_the_old_configuration_or_the_new_one() {
    let hub = hub();
    let url = hub.url();
    for (point, saved) in [("config-before-rename", false), ("config-after-rename", true)] {
        let folder = prepared(&hub);
        let configuration = || std::fs::read_to_string(folder.path().join("passerelle.toml")).expect("a configuration");
        let before = configuration();
        killed(folder.path(), &connect(&url), point);
        let text = configuration();
        assert_eq!(text != before, saved, "{point}: {text}");
        assert!(text.starts_with("# ours\n"), "{point}: {text}");
        match saved {
            true => well(&passerelle(folder.path(), &["pull"], b""), point),
            false => well(&passerelle(folder.path(), &connect(&url), b""), point),
        }
        well(&passerelle(folder.path(), &["verify"], b""), point);
        well(&passerelle(folder.path(), &["doctor"], b""), point);
    }
}

#[test]
fn a_kill_while_an_account_is_read_for_the_first_time_costs_a_second_reading_only() {
    let hub = hub();
    let url = hub.url();
    for point in
        ["exchange-after-commit:3", "documents-before-commit:2", "publish-before-commit", "publish-after-commit"]
    {
        let folder = prepared(&hub);
        killed(folder.path(), &connect(&url), point);
        well(&passerelle(folder.path(), &["verify"], b""), point);
        well(&passerelle(folder.path(), &["pull"], b""), point);
        let again = passerelle(folder.path(), &["pull"], b"");
        well(&again, point);
        assert!(again.out.contains(" 0 new or changed, 0 gone"), "{point}: {}", again.out);
        well(&passerelle(folder.path(), &["verify"], b""), point);
        well(&passerelle(folder.path(), &["doctor"], b""), point);
    }
}
