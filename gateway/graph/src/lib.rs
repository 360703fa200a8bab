//! The graph that stewards ask: every statement of every account, each in one
//! partition, evaluated over the partitions that a caller may see and nothing else.

mod answer;
mod batch;
mod dataset;
mod examples;
mod graph;
mod held;
mod limits;
mod memory;
mod order;
mod permitted;
mod query;
mod service;
mod snapshot;
mod terms;
mod watch;
mod write;

pub use examples::Example;
pub use graph::{Applied, Budget, Change, Format, Graph, QueryError, Size, Summary};
pub use limits::Limits;
pub use memory::MemoryGraph;
pub use permitted::Permitted;
pub use query::Form;
pub use service::service_description;
