//! The mapping language. A lens is a table that says, line by line, where a platform
//! keeps something and what the shared vocabulary calls it; it is read both ways.
//! No I/O, no clock, no platform's name.

mod compile;
mod diagnostic;
mod file;
mod frame;
mod get;
mod here;
mod kind;
mod lens;
mod locate;
mod outcome;
mod outline;
mod path;
mod put;
mod same;
mod settings;
mod tally;

pub use diagnostic::{Diagnostic, of_toml};
pub use frame::Graph;
pub use kind::{CodeTable, Codes};
pub use lens::Lens;
pub use outcome::Outcome;
pub use outline::{Ignored, Outline, Row};
pub use put::{NoPlaces, Places, PutContext};
pub use same::{same_node, same_value};
pub use settings::{BadSetting, Settings};
pub use tally::Tally;
