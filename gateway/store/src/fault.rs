//! Named points at which a debug build can be told to stop dead, so that tests see
//! what a kill at the worst moment leaves behind. A release build passes them.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

static ASKED: OnceLock<Option<(String, u64)>> = OnceLock::new();
static PASSED: AtomicU64 = AtomicU64::new(0);

/// Passes the point `name`; the process ends here if `PASSERELLE_FAULT` is `name` or `name:n` and this is the n-th time.
pub fn point(name: &str) {
    if !cfg!(debug_assertions) {
        return;
    }
    let asked = ASKED.get_or_init(|| {
        let text = std::env::var("PASSERELLE_FAULT").ok()?;
        let (name, times) = text.split_once(':').unwrap_or((&text, "1"));
        Some((name.to_string(), times.parse().unwrap_or(1)))
    });
    if let Some((wanted, times)) = asked
        && wanted == name
        && PASSED.fetch_add(1, Ordering::SeqCst) + 1 == *times
    {
        std::process::abort();
    }
}
