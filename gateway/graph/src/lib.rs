//! The graph that stewards ask: every statement of every account, each in one
//! partition, evaluated over the partitions that a caller may see and nothing else.

mod answer;
mod dataset;
mod graph;
mod limits;
mod memory;
mod order;
mod permitted;
mod query;
mod snapshot;
mod terms;
mod watch;
mod write;

pub use graph::{Applied, Budget, Change, Format, Graph, QueryError, Size, Summary};
pub use limits::Limits;
pub use memory::MemoryGraph;
pub use permitted::Permitted;
pub use query::Form;
