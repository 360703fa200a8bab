//! Joins that the evaluator makes in memory go on for long without touching the graph.
//! Each of their rows passes a function of ours, which looks at the budget and leaves
//! the evaluation by unwinding when it has to stop: there is no other way out.

use crate::graph::Budget;
use crate::watch::Stopped;
use oxrdf::{NamedNode, Term, Variable};
use spargebra::Query;
use spargebra::algebra::{Expression, Function, GraphPattern};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use tokio_util::sync::CancellationToken;

const NAME: &str = "https://w3id.org/passerelle/ns#guard";

/// Name of the function that is called for every row.
pub(crate) fn name() -> NamedNode {
    NamedNode::new_unchecked(NAME)
}

/// The function: no value, but a way out.
pub(crate) fn function(budget: &Budget, most: u64) -> impl Fn(&[Term]) -> Option<Term> + Send + Sync + 'static {
    let (rows, until, cancel) = (Arc::new(AtomicU64::new(0)), budget.until, budget.cancel.clone());
    move |_| {
        let row = rows.fetch_add(1, Ordering::Relaxed);
        if row.is_multiple_of(1024)
            && let Some(stopped) = look(row, most, until, &cancel)
        {
            resume_unwind(Box::new(stopped));
        }
        None
    }
}

fn look(row: u64, most: u64, until: Instant, cancel: &CancellationToken) -> Option<Stopped> {
    if cancel.is_cancelled() {
        Some(Stopped::Cancelled)
    } else if Instant::now() >= until {
        Some(Stopped::Late)
    } else {
        (row > most).then_some(Stopped::Large)
    }
}

/// Does what may be left in this way.
pub(crate) fn caught<T>(job: impl FnOnce() -> T) -> Result<T, Stopped> {
    // What the job leaves behind is its own evaluator, and the text so far, which nobody takes for an answer.
    catch_unwind(AssertUnwindSafe(job)).map_err(|panic| match panic.downcast::<Stopped>() {
        Ok(stopped) => *stopped,
        Err(panic) => resume_unwind(panic),
    })
}

/// Puts the function behind the joins that need it.
pub(crate) fn guard(query: &mut Query) {
    let (Query::Select { pattern, .. }
    | Query::Construct { pattern, .. }
    | Query::Describe { pattern, .. }
    | Query::Ask { pattern, .. }) = query;
    Guard { placed: 0 }.pattern(pattern, false);
}

struct Guard {
    placed: usize,
}

impl Guard {
    /// `optional`: the pattern is the left side of an OPTIONAL, behind which the function stands already.
    fn pattern(&mut self, pattern: &mut GraphPattern, optional: bool) {
        let place = match pattern {
            // Patterns of triples are joined by looking them up one by one.
            GraphPattern::Join { left, right } => {
                self.pattern(left, false);
                self.pattern(right, false);
                !(is_flat(left) && is_flat(right))
            }
            GraphPattern::LeftJoin { left, right, .. } => {
                self.pattern(left, true);
                self.pattern(right, false);
                !optional
            }
            GraphPattern::Lateral { left, right }
            | GraphPattern::Union { left, right }
            | GraphPattern::Minus { left, right } => {
                self.pattern(left, false);
                self.pattern(right, false);
                false
            }
            GraphPattern::Filter { inner, .. }
            | GraphPattern::Extend { inner, .. }
            | GraphPattern::OrderBy { inner, .. }
            | GraphPattern::Group { inner, .. }
            | GraphPattern::Graph { inner, .. }
            | GraphPattern::Project { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner }
            | GraphPattern::Slice { inner, .. } => {
                self.pattern(inner, false);
                false
            }
            GraphPattern::Bgp { .. }
            | GraphPattern::Path { .. }
            | GraphPattern::Values { .. }
            | GraphPattern::Service { .. } => false,
        };
        if place {
            let inner = std::mem::take(pattern);
            let variable = Variable::new_unchecked(format!("passerelle guard {}", self.placed));
            self.placed += 1;
            let expression = Expression::FunctionCall(Function::Custom(name()), Vec::new());
            *pattern = GraphPattern::Extend { inner: Box::new(inner), variable, expression };
        }
    }
}

fn is_flat(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::Bgp { .. } | GraphPattern::Path { .. } | GraphPattern::Values { .. } => true,
        GraphPattern::Join { left, right } => is_flat(left) && is_flat(right),
        _ => false,
    }
}
