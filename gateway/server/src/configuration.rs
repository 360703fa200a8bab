//! `passerelle.toml`: what a server is told about itself. A member that is not
//! known is an error, so that a misspelling is never silently nothing.

use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What `serve` reads from its file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Configuration {
    /// Where the server is reached from outside; the types of its problems start there.
    pub public_url: Option<String>,
    /// What one request may cost.
    pub limits: Limits,
}

/// What one request may cost. Sizes are bytes after decompression, times are seconds.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Largest body of `POST /translate`.
    pub body: u64,
    /// Largest file that the page takes, and largest multipart body.
    pub page: u64,
    /// Longest wait for the next bytes of a body.
    pub body_seconds: u64,
    /// Longest translation.
    pub translation_seconds: u64,
    /// Translations at the same time.
    pub translations: usize,
    /// Longest wait for running requests at the end.
    pub stop_seconds: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            body: 1 << 30,
            page: 32 << 20,
            body_seconds: 30,
            translation_seconds: 300,
            translations: 16,
            stop_seconds: 20,
        }
    }
}

impl Limits {
    /// Longest wait for the next bytes of a body.
    pub fn body_time(&self) -> Duration {
        Duration::from_secs(self.body_seconds)
    }

    /// Longest translation.
    pub fn translation_time(&self) -> Duration {
        Duration::from_secs(self.translation_seconds)
    }
}

/// A file that cannot be used, in the words of the parser (line, column, caret).
#[derive(Debug, thiserror::Error)]
pub enum BadConfiguration {
    /// It cannot be read.
    #[error("{}: {cause}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        cause: std::io::Error,
    },
    /// It says something that we do not understand.
    #[error("{}: {cause}", file.display())]
    Wrong {
        /// The file.
        file: PathBuf,
        /// Place and words.
        cause: toml::de::Error,
    },
}

impl Configuration {
    /// Reads a file.
    pub fn read(file: &Path) -> Result<Self, BadConfiguration> {
        let text =
            std::fs::read_to_string(file).map_err(|cause| BadConfiguration::Unreadable { file: file.into(), cause })?;
        toml::from_str(&text).map_err(|cause| BadConfiguration::Wrong { file: file.into(), cause })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_member_is_an_error() {
        let error = toml::from_str::<Configuration>("[limits]\nbodi = 3\n").unwrap_err().to_string();
        assert!(error.contains("bodi") && error.contains("line 2"), "{error}");
    }

    #[test]
    fn what_is_not_said_has_a_default() {
        let read: Configuration = toml::from_str("[limits]\nbody = 3\n").unwrap();
        assert_eq!((read.limits.body, read.limits.translations), (3, 16));
    }
}
