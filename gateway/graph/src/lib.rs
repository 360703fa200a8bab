//! The graph that stewards ask: every statement of every account, each in one
//! partition, evaluated over the partitions that a caller may see and nothing else.

mod graph;
mod permitted;

pub use graph::{Applied, Budget, Change, Format, Graph, QueryError, Size, Summary};
pub use permitted::Permitted;
