//! Killed at moments that a seed picks: after so many signs of life and a little later.

use crate::child::{Others, acknowledged, clean, command, ends_well};
use crate::seen::Seen;
use crate::world::World;
use passerelle_platforms::Platforms;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

/// Processes that run at the same time.
const TOGETHER: u64 = 4;

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_kills_at_random_lose_nothing() {
    kill(0..200).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long: two thousand processes"]
async fn two_thousand_kills_at_random_lose_nothing() {
    kill(200..2200).await;
}

async fn kill(seeds: std::ops::Range<u64>) {
    let platforms = Arc::new(Platforms::embedded());
    let world = Arc::new(World::at_the_end(&platforms));
    let clean = Arc::new(clean(&world).await);
    let signs = whole(&world, &clean).await;
    let (next, early) = (Arc::new(AtomicU64::new(seeds.start)), Arc::new(AtomicU64::new(0)));
    let count = seeds.end - seeds.start;
    let mut workers = Vec::new();
    for _ in 0..TOGETHER {
        let (next, early, world, clean) = (next.clone(), early.clone(), world.clone(), clean.clone());
        let end = seeds.end;
        workers.push(tokio::spawn(async move {
            loop {
                let seed = next.fetch_add(1, Ordering::SeqCst);
                if seed >= end {
                    return;
                }
                let folder = tempfile::tempdir().expect("a folder");
                let place = folder.path().to_path_buf();
                let others = if seed % 2 == 0 { Others::Busy } else { Others::Still };
                let mut dice = Dice(seed);
                let (sign, later) = (dice.below(signs), Duration::from_micros(dice.below(12_000)));
                let ended =
                    tokio::task::spawn_blocking(move || until(&place, sign, later, others)).await.expect("an end");
                early.fetch_add(u64::from(ended.killed), Ordering::SeqCst);
                let when = format!("seed {seed}, {others:?}, {later:?} after sign {sign}");
                ends_well(&world, folder.path(), ended.kept, &clean, others, &when).await;
            }
        }));
    }
    for worker in workers {
        worker.await.expect("no difference");
    }
    let early = early.load(Ordering::SeqCst);
    assert!(early * 10 >= count * 8, "only {early} of {count} were killed before they ended");
}

/// How many signs of life a process gives that nobody kills; it ends well.
async fn whole(world: &World, clean: &Seen) -> u64 {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = until(folder.path(), u64::MAX, Duration::ZERO, Others::Busy);
    assert!(!ended.killed && ended.signs > 40, "{} signs of life", ended.signs);
    ends_well(world, folder.path(), ended.kept, clean, Others::Busy, "nobody killed it").await;
    ended.signs
}

/// How a process ended.
struct Ended {
    kept: u64,
    signs: u64,
    killed: bool,
}

/// Runs a process and kills it a while after its n-th sign of life.
fn until(folder: &Path, sign: u64, later: Duration, others: Others) -> Ended {
    let mut child = command(folder, others)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a process");
    let out = BufReader::new(child.stdout.take().expect("a pipe"));
    let (tell, told) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        let (mut kept, mut signs) = (0, 0);
        for line in out.lines().map_while(Result::ok).filter(|line| !line.is_empty()) {
            kept = acknowledged(&line).unwrap_or(kept);
            if signs == sign {
                tell.send(()).ok();
            }
            signs += 1;
        }
        (kept, signs)
    });
    if told.recv().is_ok() {
        std::thread::sleep(later);
        child.kill().ok();
    }
    let status = child.wait().expect("an end");
    let (kept, signs) = reader.join().expect("all lines");
    assert!(status.success() || status.code().is_none(), "it failed by itself: {status}");
    Ended { kept, signs, killed: status.code().is_none() }
}

/// Numbers that a seed decides (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }
}
