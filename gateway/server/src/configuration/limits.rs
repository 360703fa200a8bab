//! What one request, one query and one account may cost.

use super::table::Table;
use std::time::Duration;

/// What one request may cost. Sizes are bytes after decompression, times are seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Longest query of the graph.
    pub query_seconds: u64,
    /// Most rows of its answer.
    pub query_rows: u64,
    /// Largest answer.
    pub query_bytes: u64,
    /// Queries at the same time.
    pub queries: usize,
    /// Accounts pulled at the same time.
    pub pulls: usize,
    /// Bytes on disk that one account may take up.
    pub account_disk: u64,
    /// Statements in the graph that one account may take up.
    pub account_quads: u64,
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
            query_seconds: 10,
            query_rows: 1_000_000,
            query_bytes: 256 << 20,
            queries: 4,
            pulls: 4,
            account_disk: 10_000_000_000,
            account_quads: 20_000_000,
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

/// `[limits]`.
pub(super) fn read(root: &Table<'_>) -> Limits {
    let mut limits = Limits::default();
    let Some(table) = root.table("limits") else { return limits };
    let sizes = [
        ("body", &mut limits.body),
        ("page", &mut limits.page),
        ("body_seconds", &mut limits.body_seconds),
        ("translation_seconds", &mut limits.translation_seconds),
        ("stop_seconds", &mut limits.stop_seconds),
        ("query_seconds", &mut limits.query_seconds),
        ("query_rows", &mut limits.query_rows),
        ("query_bytes", &mut limits.query_bytes),
        ("account_disk", &mut limits.account_disk),
        ("account_quads", &mut limits.account_quads),
    ];
    let counts =
        [("translations", &mut limits.translations), ("queries", &mut limits.queries), ("pulls", &mut limits.pulls)];
    let known: Vec<&str> = sizes.iter().map(|(name, _)| *name).chain(counts.iter().map(|(name, _)| *name)).collect();
    table.only(&known);
    for (name, place) in sizes {
        if let Some((number, _)) = table.number(name) {
            *place = number;
        }
    }
    for (name, place) in counts {
        if let Some((number, _)) = table.number(name) {
            *place = usize::try_from(number).unwrap_or(usize::MAX >> 4).min(usize::MAX >> 4);
        }
    }
    limits
}
