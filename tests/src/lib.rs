//! What the end-to-end tests share: where the tree and the binary are, how the
//! binary is run, how a served gateway is asked and stopped. Knows the gateway
//! only from outside, as a process.

pub mod command;
pub mod fake;
pub mod fence;
pub mod gateway;
pub mod http;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the repository")
}

/// The `passerelle` binary of the build that this test belongs to.
///
/// # Panics
/// When it was not built, or is older than a file it is made from. `./test` builds
/// first and says so in `PASSERELLE_BUILT`.
pub fn binary() -> &'static Path {
    // Looked for once: a test that rewrites pages makes the binary older than what it embeds.
    static FOUND: OnceLock<PathBuf> = OnceLock::new();
    FOUND.get_or_init(|| beside("passerelle"))
}

/// A binary of the build that this test belongs to.
///
/// # Panics
/// As [`binary`].
pub fn beside(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test knows where it is");
    let folder = test.ancestors().nth(2).expect("target/<profile>/deps/<test>");
    let binary = folder.join(name);
    assert!(binary.is_file(), "{} is absent: run `cargo build --bin {name}` first", binary.display());
    if std::env::var_os("PASSERELLE_BUILT").is_some() {
        return binary;
    }
    if let Some(newer) = newer_source(&binary) {
        panic!("{} is older than {newer}: run `cargo build --bin {name}` first", binary.display());
    }
    binary
}

/// A source file changed after the binary was made, from cargo's list of them.
fn newer_source(binary: &Path) -> Option<String> {
    let list = std::fs::read_to_string(binary.with_extension("d")).ok()?;
    let made = std::fs::metadata(binary).ok()?.modified().ok()?;
    let (_, sources) = list.split_once(": ")?;
    let newer = |path: &&str| {
        let changed = std::fs::metadata(path).and_then(|m| m.modified());
        changed.is_ok_and(|changed| changed > made)
    };
    sources.split_whitespace().find(newer).map(str::to_string)
}

/// Every file below a folder of the repository, sorted, `target` and the like left out.
pub fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(path) = open.pop() {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        let ours = path == root().join(folder)
            || !(name.starts_with('.') || ["target", "node_modules", "book", "data"].contains(&name));
        if path.is_dir() && ours {
            let entries = std::fs::read_dir(&path).expect("a readable folder");
            open.extend(entries.map(|e| e.expect("a readable entry").path()));
        } else if path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A path as the repository names it.
pub fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().into_owned()
}
