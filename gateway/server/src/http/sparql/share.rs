//! What one query of one caller may cost.

use crate::configuration::Limits;
use passerelle_trust::Caller;
use std::time::Duration;

/// What one query may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Share {
    /// Longest time.
    pub(crate) time: Duration,
    /// Most rows or statements.
    pub(crate) rows: usize,
    /// Most bytes.
    pub(crate) bytes: usize,
}

impl Share {
    /// A steward has all of it, anyone else half of the time and a tenth of the size.
    pub(crate) fn of(limits: &Limits, caller: &Caller) -> Self {
        let number = |limit: u64| usize::try_from(limit).unwrap_or(usize::MAX);
        let all = Share {
            time: Duration::from_secs(limits.query_seconds),
            rows: number(limits.query_rows),
            bytes: number(limits.query_bytes),
        };
        match caller {
            Caller::Steward { .. } => all,
            Caller::Anonymous => {
                Share { time: all.time / 2, rows: all.rows.div_ceil(10), bytes: all.bytes.div_ceil(10) }
            }
        }
    }
}
