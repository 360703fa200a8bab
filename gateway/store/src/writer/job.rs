//! What the writer can be asked, and what it answers.

use crate::keys::PersonKey;
use crate::{DocumentChange, Erased, Kept, NewExchange, RunEnd, StoreError, Written};

/// A job of the writer.
pub(crate) enum Ask {
    Append(Box<NewExchange>),
    OpenRun { account: String, resource: String, scope: String },
    CloseRun { run: i64, end: RunEnd },
    Begin { run: Option<i64>, lens: String },
    Write { generation: i64, run: i64, batch: Vec<DocumentChange> },
    RemoveMissing { generation: i64, run: i64 },
    Publish { generation: i64, entry: Box<NewExchange> },
    Abandon { generation: i64 },
    Memo { account: String, name: String, value: String },
    Move { url: String },
    Erase { account: String, person: PersonKey },
}

impl Ask {
    /// The points of a fault test before the job is committed, and after.
    pub(crate) fn points(&self) -> (Option<&'static str>, Option<&'static str>) {
        match self {
            Ask::Append(_) => (Some("exchange-before-commit"), Some("exchange-after-commit")),
            Ask::CloseRun { .. } => (Some("run-before-close"), Some("run-after-close")),
            Ask::Begin { .. } => (None, Some("generation-begun")),
            Ask::Write { .. } => (Some("documents-before-commit"), Some("documents-after-commit")),
            Ask::RemoveMissing { .. } => (None, Some("missing-removed")),
            Ask::Publish { .. } => (Some("publish-before-commit"), Some("publish-after-commit")),
            _ => (None, None),
        }
    }
}

/// What a job answers.
pub(crate) enum Answer {
    Done,
    Number(i64),
    Kept(Kept),
    Written(Written),
    Erased(PersonKey, Erased),
}

impl Answer {
    pub(crate) fn number(self) -> Result<i64, StoreError> {
        match self {
            Answer::Number(number) => Ok(number),
            _ => Err(mixed_up()),
        }
    }

    pub(crate) fn kept(self) -> Result<Kept, StoreError> {
        match self {
            Answer::Kept(kept) => Ok(kept),
            _ => Err(mixed_up()),
        }
    }

    pub(crate) fn written(self) -> Result<Written, StoreError> {
        match self {
            Answer::Written(written) => Ok(written),
            _ => Err(mixed_up()),
        }
    }

    pub(crate) fn erased(self) -> Result<Erased, StoreError> {
        match self {
            Answer::Erased(_, erased) => Ok(erased),
            _ => Err(mixed_up()),
        }
    }
}

fn mixed_up() -> StoreError {
    StoreError::Database("the writer answered another question".into())
}
