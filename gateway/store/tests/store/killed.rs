//! Killed at each named point: what was acknowledged is kept, the ledger is sound, and
//! the same work done again ends where it would have ended.

use crate::world::{folder, open, personal, project, run};
use passerelle_store::{RunEnd, Store, Verified};
use std::io::Write;
use std::path::Path;
use std::process::Command;

const FOLDER: &str = "PASSERELLE_TEST_FOLDER";
const POINTS: [&str; 10] = [
    "exchange-before-commit",
    "exchange-after-commit",
    "key-after-append",
    "run-before-close",
    "run-after-close",
    "generation-begun",
    "documents-before-commit",
    "documents-after-commit",
    "publish-before-commit",
    "publish-after-commit",
];

/// Two pulls, the second of which changes, removes and adds, and a customer.
async fn work(store: &Store) {
    for items in [&[("1", "carrots"), ("2", "leeks")][..], &[("1", "big carrots"), ("3", "beans")]] {
        let run = run(store, "farm", items).await;
        acknowledge(store).await;
        project(store, "farm", run).await;
        acknowledge(store).await;
    }
    let run = store.open_run("farm", "customer", "").await.expect("a run");
    store.append(personal("farm", Some(run), "c1", "Ana", "ana@hub.example")).await.expect("kept");
    store.close_run(run, &RunEnd::Whole).await.expect("an end");
    acknowledge(store).await;
}

/// Says what is kept so far, so that it is known after the process is gone.
async fn acknowledge(store: &Store) {
    if std::env::var_os(FOLDER).is_none() {
        return;
    }
    let last = store.exchanges(None, None, 1).await.expect("entries")[0].sequence;
    let mut out = std::io::stdout();
    writeln!(out, "\nkept {last}").and_then(|()| out.flush()).expect("an open pipe");
}

async fn ends_well(folder: &Path, kept: i64, point: &str) {
    let store = open(folder).await;
    let there = store.exchanges(None, None, 1).await.expect("entries").first().map_or(0, |entry| entry.sequence);
    assert!(there >= kept, "{point}: {kept} was acknowledged, {there} is there");
    for _ in 0..2 {
        assert!(matches!(store.verify(&|_| ()).await.expect("a look"), Verified::Sound(_)), "{point}");
        assert_eq!(store.examine().await.expect("a look"), [], "{point}");
        work(&store).await;
        let served = store.records(None, None, None, 10).await.expect("records");
        let iris: Vec<&str> = served.iter().map(|record| record.iri.as_str()).collect();
        assert_eq!(iris, ["farm/products/1", "farm/products/3"], "{point}");
    }
}

#[tokio::test]
#[ignore = "the process that the other test kills"]
async fn the_one_that_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    work(&open(Path::new(&folder)).await).await;
}

#[tokio::test]
async fn a_kill_at_any_point_loses_nothing() {
    let program = std::env::current_exe().expect("this program");
    for (number, point) in POINTS.into_iter().chain(["missing-removed"]).enumerate() {
        let folder = folder();
        // The second time where there is one, so that something is there already.
        let times = if point == "key-after-append" { 1 } else { 2 - number % 2 };
        let killed = Command::new(&program)
            .args(["--exact", "killed::the_one_that_is_killed", "--ignored", "--nocapture"])
            .env(FOLDER, folder.path())
            .env("PASSERELLE_FAULT", format!("{point}:{times}"))
            .output()
            .expect("a process");
        assert!(!killed.status.success(), "{point}: it was passed by");
        let said = String::from_utf8_lossy(&killed.stdout).into_owned();
        let kept = said.lines().filter_map(|line| line.strip_prefix("kept ")?.parse().ok()).max().unwrap_or(0);
        ends_well(folder.path(), kept, point).await;
    }
}
