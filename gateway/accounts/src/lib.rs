//! An account at work: connected, pulled, kept and explained. Ties the platforms,
//! the lenses, the store and the graph together; speaks no HTTP of its own.

mod claims;
mod compare;
mod follow;
mod gateway;
mod kept;
mod lensed;
mod linked;
mod naming;
mod progress;
mod project;
mod pull;
mod pulled;
mod reading;
mod record;
mod replay;
mod replayed;
mod running;
mod setup;
mod statements;
mod status;
mod tree;
mod view;

pub use gateway::{Gateway, Watch};
pub use progress::{Progress, Stage};
pub use pulled::{ListEnd, PullError, Pulled};
pub use record::{Provenance, Record, Version};
pub use replayed::{Replayed, TermChange};
pub use setup::{AccountLimits, OpenError, Setup};
pub use status::{AccountStatus, ListStatus, Warning};
