//! Files of platform folders, from the binary or from disk.

use crate::embedded;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where platform folders are read from: the binary, and folders on disk that come before it.
#[derive(Debug, Clone, Default)]
pub struct Files {
    folders: Vec<PathBuf>,
    bare: bool,
}

/// A platform folder that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {problem}")]
pub struct BadPlatform {
    /// The file at fault.
    pub file: String,
    /// What is wrong with it, ready to print.
    pub problem: String,
}

impl Files {
    /// The folders built into the binary.
    pub fn embedded() -> Self {
        Files::default()
    }

    /// One folder on disk and nothing else.
    pub fn only(folder: &Path) -> Self {
        Files { folders: vec![folder.to_path_buf()], bare: true }
    }

    /// The same with a folder on disk that adds platforms or takes the place of theirs.
    pub fn with_folder(mut self, folder: &Path) -> Result<Self, BadPlatform> {
        if !folder.is_dir() {
            return Err(BadPlatform { file: folder.display().to_string(), problem: "there is no such folder".into() });
        }
        self.folders.insert(0, folder.to_path_buf());
        Ok(self)
    }

    /// Names of all platforms, sorted.
    pub fn platforms(&self) -> Vec<String> {
        let mut names = BTreeSet::new();
        for folder in &self.folders {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().join("platform.toml").is_file() {
                    names.insert(entry.file_name().to_string_lossy().into_owned());
                }
            }
        }
        if !self.bare {
            names.extend(embedded::paths().filter_map(|path| path.strip_suffix("/platform.toml").map(str::to_string)));
        }
        names.into_iter().collect()
    }

    /// The text of `platform/file`. A platform that stands on disk is read from there whole.
    pub fn read(&self, platform: &str, file: &str) -> Option<Cow<'static, str>> {
        match self.on_disk(platform) {
            Some(folder) => std::fs::read_to_string(folder.join(file)).ok().map(Cow::Owned),
            None if self.bare => None,
            None => embedded::text(&format!("{platform}/{file}")),
        }
    }

    /// Paths of the files of a platform, from its folder.
    pub fn list(&self, platform: &str) -> Vec<String> {
        let mut files = Vec::new();
        match self.on_disk(platform) {
            Some(folder) => walk(&folder, "", &mut files),
            None if self.bare => {}
            None => {
                let prefix = format!("{platform}/");
                files.extend(embedded::paths().filter_map(|p| p.strip_prefix(&prefix).map(str::to_string)));
            }
        }
        files.sort();
        files
    }

    /// The path of a file as a message names it.
    pub fn shown(&self, platform: &str, file: &str) -> String {
        match self.on_disk(platform) {
            Some(folder) => folder.join(file).display().to_string(),
            None => format!("schemas/{platform}/{file}"),
        }
    }

    fn on_disk(&self, platform: &str) -> Option<PathBuf> {
        self.folders.iter().map(|folder| folder.join(platform)).find(|folder| folder.join("platform.toml").is_file())
    }
}

fn walk(folder: &Path, below: &str, files: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{name}/"), files);
        } else {
            files.push(name);
        }
    }
}
