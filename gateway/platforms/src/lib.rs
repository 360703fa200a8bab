//! Platforms as folders of data: what an account must say, what codes mean, which
//! resources there are, and the lens of each. Built into the binary; a folder on disk
//! adds to them or takes their place.

pub mod connect;
pub mod csv;
pub mod fetch;

mod account;
mod check;
mod declared;
mod draft;
mod embedded;
mod folder;
mod page;
mod person;
mod platform;
mod recognise;

pub use account::{Account, Secret};
pub use check::check;
pub use declared::{Guess, SettingSpec};
pub use draft::{Draft, NoDraft, draft};
pub use folder::{BadPlatform, Files};
pub use page::page;
pub use platform::{Carrier, Platform, Platforms, Resource};
pub use recognise::Hint;
