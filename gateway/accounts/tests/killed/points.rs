//! Killed at each named point, early and late: each is seen to be passed.

use crate::child::{Others, acknowledged, clean, command, ends_well};
use crate::world::World;
use passerelle_platforms::Platforms;
use std::os::unix::process::ExitStatusExt;
use std::sync::Arc;

/// Points with the passings at which the process is killed.
const POINTS: [(&str, &[u32]); 13] = [
    ("exchange-before-commit", &[1, 9]),
    ("exchange-after-commit", &[1, 9]),
    ("key-after-append", &[1, 2]),
    ("run-before-close", &[1, 20]),
    ("run-after-close", &[1, 20]),
    ("generation-begun", &[1, 9]),
    ("documents-before-commit", &[1, 9]),
    ("documents-after-commit", &[1, 9]),
    ("missing-removed", &[1, 9]),
    ("publish-before-commit", &[1, 9]),
    ("publish-after-commit", &[1, 9]),
    ("replay-before-publish", &[1]),
    ("graph-before-apply", &[1, 9]),
];
/// What `abort` ends a process with.
const ABORTED: i32 = 6;

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_at_any_named_point_loses_nothing() {
    let platforms = Arc::new(Platforms::embedded());
    let world = World::at_the_end(&platforms);
    let clean = clean(&world).await;
    for (point, times) in POINTS {
        for (time, others) in times.iter().zip([Others::Busy, Others::Still]) {
            let when = format!("{point}:{time}");
            let folder = tempfile::tempdir().expect("a folder");
            let killed = command(folder.path(), others).env("PASSERELLE_FAULT", &when).output().expect("a process");
            let said = String::from_utf8_lossy(&killed.stdout).into_owned();
            assert_eq!(killed.status.signal(), Some(ABORTED), "{when} was not passed: {}\n{said}", killed.status);
            let kept = said.lines().filter_map(acknowledged).max().unwrap_or(0);
            ends_well(&world, folder.path(), kept, &clean, others, &when).await;
        }
    }
}
