//! Stack for queries with many steps. Parser and evaluator recurse once or more for
//! each; a thread of the server has 2 MB, which a small query never fills.

use std::panic::resume_unwind;
use std::thread::{Builder, scope};

/// Queries of so many steps stay on the caller's stack, in a build without optimisation too.
pub(crate) const SMALL: usize = 16;

/// Bytes of stack for all others; only what is used is taken from memory.
const ROOM: usize = 256 * 1024 * 1024;

/// Does a job on a stack of its own.
pub(crate) fn with_room<T: Send>(job: impl FnOnce() -> T + Send) -> std::io::Result<T> {
    scope(|threads| {
        let thread = Builder::new().name("query".into()).stack_size(ROOM).spawn_scoped(threads, job)?;
        Ok(thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}
