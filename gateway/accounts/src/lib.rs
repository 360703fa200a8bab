//! An account at work: connected, pulled, kept and explained. Ties the platforms,
//! the lenses, the store and the graph together; speaks no HTTP of its own.

mod gateway;
mod progress;
mod pulled;
mod record;
mod replayed;
mod setup;
mod status;

pub use gateway::{Gateway, Watch};
pub use progress::{Progress, Stage};
pub use pulled::{ListEnd, PullError, Pulled};
pub use record::{Provenance, Record, Version};
pub use replayed::{Replayed, TermChange};
pub use setup::{AccountLimits, OpenError, Setup};
pub use status::{AccountStatus, ListStatus, Warning};
