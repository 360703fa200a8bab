//! Where the vocabulary lies, and the comparison of what is written from it with what is there.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A file or folder of the vocabulary.
pub(crate) fn vocab(path: &str) -> PathBuf {
    root().join("vocab").join(path)
}

/// The text of a file, with its path in the message when it is not there.
pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file below a folder with this ending, in order.
pub(crate) fn below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for path in entries.map(|entry| entry.expect("a readable entry").path()) {
        if path.is_dir() {
            found.extend(below(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Compares a file with what the vocabulary says it should hold; `UPDATE=1` writes it.
pub(crate) fn check(path: &str, wanted: &str) {
    let path = root().join(path);
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    if found == wanted {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        // Other tests read the file meanwhile: they see it old or new, never half.
        let beside = path.with_extension("new");
        let written = std::fs::write(&beside, wanted).and_then(|()| std::fs::rename(&beside, &path));
        written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        return;
    }
    let line = 1 + found.lines().zip(wanted.lines()).take_while(|(a, b)| a == b).count();
    panic!(
        "{}:{line} is stale.\n  found  {}\n  wanted {}\nRun UPDATE=1 cargo test -p passerelle-model --test vocabulary",
        path.display(),
        found.lines().nth(line - 1).unwrap_or("the end of the file"),
        wanted.lines().nth(line - 1).unwrap_or("the end of the file"),
    );
}

/// The shared reference files, when they are there.
#[expect(clippy::print_stdout, reason = "the reader of the test output must see that nothing was compared")]
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("PASSERELLE_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    let file = folder.join("reference").join(path);
    if file.exists() {
        return Some(file);
    }
    println!("corpus absent");
    None
}
