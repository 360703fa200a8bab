//! From the text of a query to its answer: measured before it is parsed, checked and
//! folded after, evaluated under watch.

mod admission;
mod connected;
mod fold;
mod guard;
mod refusal;
mod room;
mod surface;

use crate::answer;
use crate::dataset::View;
use crate::graph::{Budget, Format, QueryError, Summary};
use crate::limits::Limits;
use crate::permitted::Permitted;
use crate::snapshot::Snapshot;
use crate::watch::Watch;
use room::{SMALL, with_room};
use spareval::QueryEvaluator;
use spargebra::{Query, SparqlParser};
use std::io::Write;

/// Further IRIs that mean one of ours.
pub(crate) type Aliases = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// What kind of answer a query has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A table (`SELECT`).
    Table,
    /// Yes or no (`ASK`).
    YesNo,
    /// A graph (`CONSTRUCT`, `DESCRIBE`).
    Graph,
}

impl From<&Query> for Form {
    fn from(query: &Query) -> Self {
        match query {
            Query::Select { .. } => Form::Table,
            Query::Ask { .. } => Form::YesNo,
            Query::Construct { .. } | Query::Describe { .. } => Form::Graph,
        }
    }
}

/// What kind of answer a query has, if it is taken.
pub(crate) fn form(text: &str, limits: &Limits) -> Result<Form, QueryError> {
    let parse = || parse(text, limits).map(|query| Form::from(&query));
    if measure(text, limits)? <= SMALL { parse() } else { with_room(parse)? }
}

/// Answers a query.
#[expect(clippy::too_many_arguments, reason = "the trait's own arguments and what the engine adds")]
pub(crate) fn answer(
    snapshot: &Snapshot,
    text: &str,
    permitted: &Permitted,
    budget: &Budget,
    limits: &Limits,
    aliases: &Aliases,
    format: Format,
    out: &mut dyn Write,
) -> Result<Summary, QueryError> {
    let evaluate = |out: &mut dyn Write| {
        let mut query = parse(text, limits)?;
        refusal::format(Form::from(&query), format).map_err(QueryError::Refused)?;
        fold::fold(&mut query, aliases);
        guard::guard(&mut query);
        evaluate(snapshot, &query, permitted, budget, limits, format, out)
    };
    if measure(text, limits)? <= SMALL {
        return evaluate(out);
    }
    let (summary, answer) = with_room(|| {
        let mut answer = Vec::new();
        evaluate(&mut answer).map(|summary| (summary, answer))
    })??;
    out.write_all(&answer)?;
    Ok(summary)
}

fn measure(text: &str, limits: &Limits) -> Result<usize, QueryError> {
    surface::measure(text, limits).map_err(QueryError::Refused)
}

/// Parses a query that was measured.
fn parse(text: &str, limits: &Limits) -> Result<Query, QueryError> {
    let query = SparqlParser::new()
        .parse_query(text)
        .map_err(|error| QueryError::Refused(refusal::syntax(text, &error.to_string())))?;
    admission::check(&query, limits).map_err(QueryError::Refused)?;
    Ok(query)
}

fn evaluate(
    snapshot: &Snapshot,
    query: &Query,
    permitted: &Permitted,
    budget: &Budget,
    limits: &Limits,
    format: Format,
    out: &mut dyn Write,
) -> Result<Summary, QueryError> {
    let watch = Watch::new(budget, limits.quads);
    watch.look()?;
    let view = View { snapshot, permitted, watch: &watch };
    let evaluator = QueryEvaluator::new().with_custom_function(guard::name(), guard::function(budget, limits.quads));
    guard::caught(|| {
        let results = evaluator.prepare(query).execute(view);
        // A stop that the evaluator took for an answer is still a stop.
        watch.verdict()?;
        let results = results.map_err(|error| QueryError::Evaluation(error.to_string()))?;
        answer::write(results, &watch, budget, format, out)
    })?
}
