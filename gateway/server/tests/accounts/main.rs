//! Commands on what is kept, with a platform that answers behind a port: connecting,
//! pulling here and through a server, changing the configuration while it runs.

mod passerelle;
mod platform;

use passerelle::{Folder, Server};
use platform::hub;

const SETTINGS: [&str; 2] = ["--settings", "currency=EUR tax=gross zone=Europe/Paris"];

fn connect<'a>(url: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let base = ["connect", "openfoodnetwork", url, "--id", "halle", "--key-env", "HUB_KEY", "--schedule", "manual"];
    [&base[..], &SETTINGS, more].concat()
}

#[test]
fn an_account_is_connected_pulled_and_checked() {
    let hub = hub();
    let folder = Folder::allowing(hub.url());
    let ran = folder.run(&connect(hub.url(), &[]));
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("halle is saved in passerelle.toml") && ran.out.contains("new or changed"), "{}", ran.out);
    let text = folder.configuration();
    assert!(text.starts_with("# ours\n") && text.contains("secret_env = \"HUB_KEY\""), "{text}");
    let again = folder.run(&["pull", "halle"]);
    assert_eq!(again.code, Some(0), "{}", again.err);
    assert!(again.out.contains(" 0 new or changed, 0 gone"), "{}", again.out);
    for (arguments, words) in [
        (vec!["replay", "--dry-run", "halle"], "nothing to write"),
        (vec!["verify"], "as it was written"),
        (vec!["doctor"], "nothing is wrong"),
    ] {
        let ran = folder.run(&arguments);
        assert_eq!(ran.code, Some(0), "{arguments:?} {}{}", ran.out, ran.err);
        assert!(ran.out.contains(words), "{arguments:?} {}", ran.out);
    }
    assert_eq!(folder.run(&["pull", "hale"]).code, Some(2));
    let taken = folder.run(&connect(hub.url(), &["--no-pull"]));
    assert!(taken.code == Some(2) && taken.err.contains("already an account"), "{}", taken.err);
}

#[test]
fn what_connecting_needs_is_said_and_nothing_is_saved() {
    let hub = hub();
    let folder = Folder::allowing(hub.url());
    let before = folder.configuration();
    let url = hub.url();
    for (arguments, words) in [
        (vec!["connect", "openfoodnetwrk", url], "known: "),
        (vec!["connect", "openfoodnetwork", url], "--key-env"),
        (vec!["connect", "openfoodnetwork", url, "--key-env", "NOTHING"], "NOTHING is not set"),
        (vec!["connect", "openfoodnetwork", url, "--key-env", "HUB_KEY"], "--settings '"),
        (vec!["connect", "openfoodnetwork", url, "--key-env", "WRONG_KEY"], "key"),
        (vec!["connect", "openfoodnetwork", url, "--key-env", "HUB_KEY", "--id", "api"], "an address of this server"),
    ] {
        let ran = folder.run(&arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?} {}{}", ran.out, ran.err);
        assert!(ran.err.contains(words), "{arguments:?} {}", ran.err);
        assert!(!ran.err.contains("hub-key") && !ran.err.contains("no-such-key"), "a key was printed");
    }
    assert_eq!(folder.configuration(), before);
}

#[test]
fn a_server_takes_the_jobs_of_commands_beside_it() {
    let hub = hub();
    let folder = Folder::allowing(hub.url());
    let server = Server::start(&folder);
    let ran = folder.run(&connect(hub.url(), &[]));
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("new or changed"), "{}", ran.out);
    for arguments in [vec!["pull"], vec!["verify"], vec!["replay", "--dry-run"], vec!["doctor"]] {
        let ran = folder.run(&arguments);
        assert_eq!(ran.code, Some(0), "{arguments:?} {}{}", ran.out, ran.err);
    }
    let copy = folder.path().join("copy");
    let ran = folder.run(&["backup", copy.to_str().unwrap()]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let ran = folder.run(&["restore", copy.to_str().unwrap(), "--replace"]);
    assert!(ran.code == Some(2) && ran.err.contains("stop it first"), "{}", ran.err);
    let second = folder.run(&["serve", "--listen", "127.0.0.1:0"]);
    assert!(second.code == Some(2) && second.err.contains("has this folder already"), "{}", second.err);
    server.stop();
    let ran = folder.run(&["restore", copy.to_str().unwrap(), "--replace"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(folder.run(&["verify"]).code, Some(0));
}

#[test]
fn an_address_changes_by_moving_only() {
    let hub = hub();
    let folder = Folder::allowing(hub.url());
    assert_eq!(folder.run(&connect(hub.url(), &[])).code, Some(0));
    let text = folder.configuration();
    folder.configure(&text.replace("gateway.example", "new.example"));
    let ran = folder.run(&["serve", "--listen", "127.0.0.1:0"]);
    assert!(ran.code == Some(2) && ran.err.contains("passerelle move https://new.example"), "{}", ran.err);
    let ran = folder.run(&["move", "https://new.example"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(folder.run(&["pull"]).code, Some(0));
    assert!(folder.configuration().contains("public_url = \"https://new.example\""));
}

#[test]
fn a_kill_while_the_configuration_is_written_leaves_the_old_or_the_new_one() {
    let hub = hub();
    let folder = Folder::allowing(hub.url());
    let before = folder.configuration();
    let arguments = connect(hub.url(), &["--no-pull"]);
    let killed = folder.run_until("config-before-rename", &arguments);
    assert_eq!((killed.code, folder.configuration()), (None, before));
    let ran = folder.run(&["doctor"]);
    assert!(ran.code == Some(1) && ran.err.contains("unfinished-configuration"), "{}{}", ran.out, ran.err);
    let killed = folder.run_until("config-after-rename", &arguments);
    assert_eq!(killed.code, None);
    assert!(folder.configuration().contains("[[account]]\nid = \"halle\""), "{}", folder.configuration());
    let ran = folder.run(&["pull"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(folder.run(&["doctor"]).code, Some(0));
}
