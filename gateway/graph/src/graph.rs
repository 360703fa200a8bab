//! What any engine of the graph does.

use crate::permitted::Permitted;
use passerelle_model::loss::Text;
use passerelle_model::partition::Partition;
use passerelle_model::statement::Statement;
use std::collections::BTreeMap;
use std::io::Write;
use std::time::Instant;
use tokio_util::sync::CancellationToken;

/// What becomes of one record.
#[derive(Debug, Clone)]
pub enum Change {
    /// It says this now, and nothing of what it said before.
    Put {
        /// IRI of the record.
        record: Box<str>,
        /// Everything it says.
        statements: Vec<Statement>,
    },
    /// It is gone.
    Remove {
        /// IRI of the record.
        record: Box<str>,
    },
}

/// What applying did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Applied {
    /// Statements that are new.
    pub added: u64,
    /// Statements that are gone.
    pub removed: u64,
}

/// How large an account is in the graph.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Size {
    /// Records.
    pub records: u64,
    /// Statements.
    pub quads: u64,
}

/// What one query may cost.
#[derive(Debug, Clone)]
pub struct Budget {
    /// When it ends.
    pub until: Instant,
    /// Most rows or statements of an answer.
    pub rows: usize,
    /// Most bytes of an answer.
    pub bytes: usize,
    /// Ends it early, for example when nobody waits any more.
    pub cancel: CancellationToken,
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// SPARQL 1.1 Query Results JSON.
    Json,
    /// SPARQL Query Results XML.
    Xml,
    /// SPARQL 1.1 Query Results CSV.
    Csv,
    /// SPARQL 1.1 Query Results TSV.
    Tsv,
    /// Turtle, for graphs.
    Turtle,
    /// N-Triples, for graphs.
    NTriples,
    /// JSON-LD, for graphs.
    JsonLd,
}

/// What an answer holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows of a table, or statements of a graph.
    pub rows: usize,
}

/// Why there is no answer. Nothing of it may be shown as one.
#[derive(Debug, thiserror::Error)]
pub enum QueryError {
    /// The text is not a query that this server takes.
    #[error("{0}")]
    Refused(Text),
    /// The graph is being filled after a start.
    #[error("the graph is being filled")]
    CatchingUp,
    /// It took longer than it may.
    #[error("the query took too long")]
    Late,
    /// The answer has more rows or bytes than it may.
    #[error("the answer is too large")]
    TooLarge,
    /// Nobody waits for it any more.
    #[error("the query was given up")]
    Cancelled,
    /// The evaluator cannot go on.
    #[error("{0}")]
    Evaluation(String),
    /// The answer cannot be written.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// An engine that keeps statements and answers SPARQL 1.1 queries over those a caller may see.
pub trait Graph: Send + Sync {
    /// Brings the graph to what the ledger says at `sequence`. Readers see all of the changes or none; work that
    /// does not need to exclude readers is done before. Blocks.
    fn apply(&self, changes: &mut dyn Iterator<Item = Change>, sequence: u64) -> Result<Applied, QueryError>;

    /// Answers a query over the permitted partitions only, as the default graph and nothing else. Blocks; ends when
    /// the budget does.
    fn query(
        &self,
        text: &str,
        permitted: &Permitted,
        budget: &Budget,
        format: Format,
        out: &mut dyn Write,
    ) -> Result<Summary, QueryError>;

    /// The set of partitions for which `may` says yes; it holds for partitions that come later too only if asked again.
    fn permitted(&self, may: &dyn Fn(&Partition) -> bool) -> Permitted;

    /// Counts partitions as they are added, so that a kept [`Permitted`] is known to be old.
    fn epoch(&self) -> u64;

    /// Up to where in the ledger it follows.
    fn sequence(&self) -> u64;

    /// How large each account is.
    fn sizes(&self) -> BTreeMap<String, Size>;
}
