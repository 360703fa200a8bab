//! One query, from its place among the others to its whole answer.

use super::super::app::App;
use super::super::problem::Problem;
use super::refusal;
use super::share::Share;
use super::spool::{Held, Spool};
use passerelle_graph::{Budget, Format, QueryError, Summary};
use passerelle_trust::Caller;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// How long after its time an evaluator may take to notice. It keeps its place until it does.
const GRACE: Duration = Duration::from_millis(500);

/// A whole answer.
#[derive(Debug)]
pub(crate) struct Given {
    /// Its bytes.
    pub(crate) held: Held,
    /// What it holds.
    pub(crate) summary: Summary,
    /// How long it took.
    pub(crate) took: Duration,
}

/// Asks the graph for a caller. A query is given up when this future is dropped.
pub(crate) async fn ask(app: &App, caller: &Caller, text: String, format: Format) -> Result<Given, Problem> {
    let graph = app.sparql.graph()?;
    let place = app.sparql.place().await?;
    let share = Share::of(&app.limits, caller);
    let cancel = CancellationToken::new();
    let given_up = cancel.clone().drop_guard();
    let begun = Instant::now();
    let budget = Budget { until: begun + share.time, rows: share.rows, bytes: share.bytes, cancel };
    let (endpoint, asking, folder) = (app.sparql.clone(), caller.clone(), app.spool.clone());
    let running = tokio::task::spawn_blocking(move || {
        let permitted = endpoint.permitted(&*graph, &asking);
        let mut spool = Spool::new(folder);
        let summary = graph.query(&text, &permitted, &budget, format, &mut spool);
        drop(place);
        Ok::<_, QueryError>((summary?, spool.finish()?))
    });
    let ended = tokio::time::timeout(share.time + GRACE, running).await;
    let Ok(ended) = ended else { return Err(refusal::late(share, caller)) };
    drop(given_up.disarm());
    let (summary, held) =
        ended.map_err(|cause| Problem::internal(&cause))?.map_err(|error| refusal::problem(error, share, caller))?;
    Ok(Given { held, summary, took: begun.elapsed() })
}
