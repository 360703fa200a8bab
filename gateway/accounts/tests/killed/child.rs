//! The process that is killed: pulls while the platforms change, replays, closes and
//! opens again, and says on standard output what was acknowledged.

use crate::seen::Seen;
use crate::world::{ACCOUNTS, ROUNDS, World, close, pull};
use passerelle_accounts::{Progress, Stage};
use passerelle_platforms::Platforms;
use passerelle_store::Verified;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const FOLDER: &str = "PASSERELLE_TEST_FOLDER";
const STILL: &str = "PASSERELLE_TEST_STILL";

/// What other people do to the platforms meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Others {
    /// They change, add and take away.
    Busy,
    /// Nothing.
    Still,
}

/// A process that does all of it in a folder.
pub(crate) fn command(folder: &Path, others: Others) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["--exact", "child::the_one_that_is_killed", "--ignored", "--nocapture"]).env(FOLDER, folder);
    if others == Others::Still {
        command.env(STILL, "yes");
    }
    command
}

/// What a line of it acknowledges: exchanges that are in the ledger for good.
pub(crate) fn acknowledged(line: &str) -> Option<u64> {
    line.strip_prefix("kept ")?.trim().parse().ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "the process that other tests kill"]
async fn the_one_that_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let folder = Path::new(&folder);
    let platforms = Arc::new(Platforms::embedded());
    let still = std::env::var_os(STILL).is_some();
    let world = if still { World::at_the_end(&platforms) } else { World::new(&platforms) };
    let mut gateway = world.open(folder).await.expect("a gateway");
    let kept = Arc::new(AtomicU64::new(0));
    let (counted, items) = (kept.clone(), AtomicU64::new(0));
    // A page that brought items is on the disk when its progress is told.
    let watch = move |progress: Progress| match progress.stage {
        Stage::Reading if progress.items == 0 => items.store(0, Ordering::SeqCst),
        Stage::Reading if progress.items > items.swap(progress.items, Ordering::SeqCst) => {
            say(&format!("kept {}", counted.fetch_add(1, Ordering::SeqCst) + 1));
        }
        stage => say(&format!("{stage:?} {}", progress.list)),
    };
    say("ready");
    for round in 0..=ROUNDS {
        if round > 0 && !still {
            world.change(round);
        }
        pull(&gateway, &watch).await;
        if round == 1 {
            gateway.replay(None, "test", false, &watch).await.expect("a replay");
        }
        if round == 2 {
            close(gateway).await;
            say("closed");
            gateway = world.open(folder).await.expect("a gateway");
        }
    }
    close(gateway).await;
    say("done");
}

/// A line of its own: the frame of the test begins one and does not end it.
fn say(what: &str) {
    let mut out = std::io::stdout();
    // A reader that went away has killed this process, or is about to.
    writeln!(out, "\n{what}").and_then(|()| out.flush()).ok();
}

/// Opens what a killed process left: it is sound, has all that was acknowledged, and the next pull
/// ends where a clean one ends.
pub(crate) async fn ends_well(world: &World, folder: &Path, kept: u64, clean: &Seen, others: Others, when: &str) {
    let gateway = world.open(folder).await.unwrap_or_else(|error| panic!("{when}: {error}"));
    let store = gateway.store();
    let verified = store.verify(&|_| ()).await.expect("a look");
    let Verified::Sound(_) = verified else { panic!("{when}: {verified:?}") };
    assert_eq!(store.examine().await.expect("a look"), [], "{when}");
    let sizes = store.sizes().await.expect("sizes");
    let there: i64 = ACCOUNTS.iter().filter_map(|account| sizes.get(*account)).map(|size| size.exchanges).sum();
    assert!(there.unsigned_abs() >= kept, "{when}: {kept} exchanges were acknowledged, {there} are there");
    pull(&gateway, &|_| ()).await;
    let seen = Seen::of(&gateway).await;
    match others {
        Others::Still => seen.must_equal(clean, when),
        Others::Busy => seen.must_equal_but_for_stubs(clean, when),
    }
    let verified = store.verify(&|_| ()).await.expect("a look");
    assert!(matches!(verified, Verified::Sound(_)), "{when}: {verified:?}");
    close(gateway).await;
}

/// What a clean pull of the platforms as they are at the end gives.
pub(crate) async fn clean(world: &World) -> Seen {
    let folder = tempfile::tempdir().expect("a folder");
    let gateway = world.open(folder.path()).await.expect("a gateway");
    pull(&gateway, &|_| ()).await;
    let seen = Seen::of(&gateway).await;
    close(gateway).await;
    let (records, statements) = seen.size();
    assert!(records > 50 && statements > 300, "{records} records, {statements} statements: too little to compare");
    seen
}
