//! Looks at time, cancellation and work done while a query is evaluated. Once it has
//! said stop, nothing that was found counts.

use crate::graph::{Budget, QueryError};
use std::cell::Cell;
use std::panic::resume_unwind;
use std::time::Instant;

/// So many quads are gone through between two looks.
const BETWEEN: u32 = 1024;

/// Why an evaluation was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Stopped {
    #[error("the query took too long")]
    Late,
    #[error("the query was given up")]
    Cancelled,
    #[error("the query goes through too much data")]
    Large,
}

impl From<Stopped> for QueryError {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::Late => QueryError::Late,
            Stopped::Cancelled => QueryError::Cancelled,
            Stopped::Large => QueryError::TooLarge,
        }
    }
}

/// The watch over one evaluation.
#[derive(Debug)]
pub(crate) struct Watch<'a> {
    budget: &'a Budget,
    most: u64,
    delivered: Cell<u64>,
    left: Cell<u32>,
    stopped: Cell<Option<Stopped>>,
}

impl<'a> Watch<'a> {
    /// Begins to watch; `most` quads may be delivered.
    pub(crate) fn new(budget: &'a Budget, most: u64) -> Self {
        Watch { budget, most, delivered: Cell::new(0), left: Cell::new(1), stopped: Cell::new(None) }
    }

    /// One quad was looked at.
    #[inline]
    pub(crate) fn tick(&self) -> Result<(), Stopped> {
        let left = self.left.get() - 1;
        if left == 0 {
            return self.look();
        }
        self.left.set(left);
        Ok(())
    }

    /// One more step inside the evaluator, which is left by unwinding if it has to stop: given an error it would go on
    /// with what it has, to sort it for example.
    #[inline]
    pub(crate) fn pass(&self) {
        if let Err(stopped) = self.tick() {
            resume_unwind(Box::new(stopped));
        }
    }

    /// One quad was handed to the evaluator.
    #[inline]
    pub(crate) fn deliver(&self) {
        self.delivered.set(self.delivered.get() + 1);
    }

    /// Looks now.
    pub(crate) fn look(&self) -> Result<(), Stopped> {
        if self.stopped.get().is_none() {
            self.stopped.set(if self.budget.cancel.is_cancelled() {
                Some(Stopped::Cancelled)
            } else if Instant::now() >= self.budget.until {
                Some(Stopped::Late)
            } else if self.delivered.get() > self.most {
                Some(Stopped::Large)
            } else {
                None
            });
        }
        match self.stopped.get() {
            Some(stopped) => {
                self.left.set(1);
                Err(stopped)
            }
            None => {
                self.left.set(BETWEEN);
                Ok(())
            }
        }
    }

    /// Whether it was stopped.
    pub(crate) fn verdict(&self) -> Result<(), Stopped> {
        self.stopped.get().map_or(Ok(()), Err)
    }
}
