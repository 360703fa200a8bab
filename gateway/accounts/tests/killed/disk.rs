//! A disk that is full or read-only: the file is named, nothing is lost, and it works
//! again when the reason is gone.

use crate::child::{Others, clean, ends_well};
use crate::world::{World, pull_or_fail};
use passerelle_platforms::Platforms;
use std::fs::Permissions;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

const FOLDER: &str = "PASSERELLE_TEST_FOLDER";
/// Whoever has no rights of their own.
const NOBODY: &str = "65534";

/// Tries, says why it could not, waits for a line and tries again, in one process.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "the process whose disk fails"]
async fn the_one_whose_disk_fails() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let world = World::at_the_end(&Arc::new(Platforms::embedded()));
    let mut gateway = None;
    let mut lines = std::io::stdin().lines();
    loop {
        let tried = async {
            if gateway.is_none() {
                gateway = Some(world.open(Path::new(&folder)).await.map_err(|error| error.to_string())?);
            }
            pull_or_fail(gateway.as_ref().expect("it is open")).await.map_err(|error| error.to_string())
        };
        match tried.await {
            Ok(()) => break println!("\ndone"),
            Err(why) => println!("\nfailed {why}"),
        }
        if lines.next().is_none() {
            return;
        }
    }
}

fn command(before: &[&str], folder: &Path) -> Command {
    let program = std::env::current_exe().expect("this program").display().to_string();
    let test = [program.as_str(), "--exact", "disk::the_one_whose_disk_fails", "--ignored", "--nocapture"];
    let words = before.iter().chain(&test).collect::<Vec<_>>();
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env(FOLDER, folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Its next word: why it failed, or none when it is done.
fn word(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> Option<String> {
    let word = lines.map_while(Result::ok).find(|line| line == "done" || line.starts_with("failed "));
    let word = word.expect("it fails or is done");
    word.strip_prefix("failed ").map(str::to_string)
}

fn lifted(child: &Child) -> bool {
    let lifted = Command::new("prlimit").args(["--pid", &child.id().to_string(), "--fsize=unlimited"]).status();
    lifted.is_ok_and(|status| status.success())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_named_and_nothing_is_lost() {
    let platforms = Arc::new(Platforms::embedded());
    let world = World::at_the_end(&platforms);
    let clean = clean(&world).await;
    let mut failed = 0;
    // Files may have so many blocks of 512 bytes; the signal for those who write more is not wanted.
    for blocks in [8, 300, 500, 800, 1200, 1600] {
        let when = format!("{blocks} blocks");
        let folder = tempfile::tempdir().expect("a folder");
        let limit = format!("trap '' XFSZ; ulimit -S -f {blocks}; exec \"$@\"");
        let mut child = command(&["sh", "-c", &limit, "sh"], folder.path()).spawn().expect("a shell");
        let mut input = child.stdin.take().expect("a pipe");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        if let Some(why) = word(&mut lines) {
            failed += 1;
            assert!(why.contains("ledger.sqlite") || why.contains("keys"), "{when}: {why}");
            assert!(why.contains("disk"), "{when}: {why}");
            if lifted(&child) {
                writeln!(input, "again").expect("it waits");
                assert_eq!(word(&mut lines), None, "{when}: there is room again");
            }
        }
        drop(input);
        child.wait().expect("an end");
        ends_well(&world, folder.path(), 0, &clean, Others::Still, &when).await;
    }
    assert!(failed >= 3, "the disk was full {failed} times only");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_disk_is_named_and_nothing_is_lost() {
    let platforms = Arc::new(Platforms::embedded());
    let world = World::new(&platforms);
    let end = World::at_the_end(&platforms);
    let clean = clean(&end).await;
    let folder = tempfile::tempdir().expect("a folder");
    let gateway = world.open(folder.path()).await.expect("a gateway");
    pull_or_fail(&gateway).await.expect("a pull");
    crate::world::close(gateway).await;
    // Permissions do not bind the superuser, who therefore asks somebody else.
    let as_root = std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    let nobody = ["setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"];
    let before = if as_root { &nobody[..] } else { &[] };
    allow(folder.path(), 0o555, 0o444);
    if as_root {
        let uid = Some(NOBODY.parse().expect("a number"));
        for path in files(folder.path()).chain([folder.path().to_path_buf()]) {
            std::os::unix::fs::chown(path, uid, uid).expect("the superuser may");
        }
    }
    let output = command(before, folder.path()).stdin(Stdio::null()).output();
    allow(folder.path(), 0o755, 0o600);
    match output {
        Ok(output) if !output.stdout.is_empty() => {
            let why = word(&mut output.stdout.lines()).expect("it cannot write");
            assert!(why.contains("ledger.sqlite") && why.contains("--data"), "{why}");
        }
        _ => println!("nobody may run this program: not checked"),
    }
    ends_well(&end, folder.path(), 0, &clean, Others::Busy, "after a read-only disk").await;
}

fn files(folder: &Path) -> impl Iterator<Item = std::path::PathBuf> {
    std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path())
}

fn allow(folder: &Path, of_folder: u32, of_files: u32) {
    for path in files(folder) {
        std::fs::set_permissions(path, Permissions::from_mode(of_files)).expect("a mode");
    }
    std::fs::set_permissions(folder, Permissions::from_mode(of_folder)).expect("a mode");
}
