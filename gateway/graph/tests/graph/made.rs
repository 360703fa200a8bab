//! Small made statements, partitions and budgets.

use passerelle_graph::{Budget, Change, Format, Graph, MemoryGraph, Permitted, QueryError};
use passerelle_model::partition::Partition;
use passerelle_model::statement::{Object, Statement, Thing};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// Where the made things live.
pub(crate) const BASE: &str = "https://hub.example/";

pub(crate) fn budget() -> Budget {
    Budget {
        until: Instant::now() + Duration::from_secs(60),
        rows: 1_000_000,
        bytes: 100_000_000,
        cancel: CancellationToken::new(),
    }
}

pub(crate) fn partition(account: &str, group: &str) -> Arc<Partition> {
    Arc::new(Partition { account: account.into(), class: None, group: group.into(), parties: [].into() })
}

pub(crate) fn iri(local: &str) -> Thing {
    Thing::Iri(format!("{BASE}{local}").into())
}

pub(crate) fn link(local: &str) -> Object {
    Object::Thing(iri(local))
}

pub(crate) fn typed(text: &str, datatype: &str) -> Object {
    Object::Literal {
        text: text.into(),
        datatype: format!("http://www.w3.org/2001/XMLSchema#{datatype}").into(),
        language: None,
    }
}

pub(crate) fn text(text: &str) -> Object {
    typed(text, "string")
}

pub(crate) fn says(subject: Thing, predicate: &str, object: Object, partition: &Arc<Partition>) -> Statement {
    Statement { subject, predicate: format!("{BASE}{predicate}").into(), object, partition: partition.clone() }
}

pub(crate) fn put(record: &str, statements: Vec<Statement>) -> Change {
    Change::Put { record: format!("{BASE}{record}").into(), statements }
}

pub(crate) fn remove(record: &str) -> Change {
    Change::Remove { record: format!("{BASE}{record}").into() }
}

/// A filled graph after these changes.
pub(crate) fn graph(changes: Vec<Change>) -> MemoryGraph {
    let graph = MemoryGraph::new();
    graph.apply(&mut changes.into_iter(), 1).expect("applied");
    graph.filled(true);
    graph
}

pub(crate) fn all(graph: &MemoryGraph) -> Permitted {
    graph.permitted(&|_| true)
}

pub(crate) fn try_ask(
    graph: &MemoryGraph,
    query: &str,
    permitted: &Permitted,
    format: Format,
) -> Result<String, QueryError> {
    let mut out = Vec::new();
    let query = format!("PREFIX : <{BASE}>\n{query}");
    graph.query(&query, permitted, &budget(), format, &mut out)?;
    Ok(String::from_utf8(out).expect("UTF-8"))
}

/// The answer as sorted lines of CSV, without the header.
pub(crate) fn ask(graph: &MemoryGraph, query: &str, permitted: &Permitted) -> Vec<String> {
    let answer = try_ask(graph, query, permitted, Format::Csv).expect("an answer");
    let mut lines: Vec<String> = answer.lines().skip(1).map(str::to_owned).collect();
    lines.sort();
    lines
}
