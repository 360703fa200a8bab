//! The default engine: everything in memory, rebuilt from the records at start.

use crate::graph::{Applied, Budget, Change, Format, Graph, QueryError, Size, Summary};
use crate::limits::Limits;
use crate::permitted::Permitted;
use crate::query::{self, Aliases, Form};
use crate::snapshot::Snapshot;
use crate::write::Writer;
use passerelle_model::partition::Partition;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// At least so many quads at a time go in while the graph is being filled and nobody reads.
const FILLING: usize = 100_000;

/// The graph in memory. Readers keep the state they began with and never wait for a writer; a writer makes the next
/// state beside them and swaps it in.
pub struct MemoryGraph {
    current: RwLock<Arc<Snapshot>>,
    pub(crate) writer: Mutex<Writer>,
    filled: AtomicBool,
    limits: Limits,
    aliases: Aliases,
}

impl Default for MemoryGraph {
    fn default() -> Self {
        MemoryGraph::new()
    }
}

impl MemoryGraph {
    /// An empty graph that is still to be filled: queries answer [`QueryError::CatchingUp`] until
    /// [`filled`](Self::filled) says otherwise.
    pub fn new() -> Self {
        MemoryGraph {
            current: RwLock::default(),
            writer: Mutex::default(),
            filled: AtomicBool::new(false),
            limits: Limits::default(),
            aliases: Box::new(|_| None),
        }
    }

    /// Other limits of what a query may ask.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Further IRIs that mean one of ours, for example under a former public address; asked for every IRI of a query
    /// that is not a term of the vocabulary.
    #[must_use]
    pub fn with_aliases(mut self, aliases: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.aliases = Box::new(aliases);
        self
    }

    /// Says whether the graph holds everything that it should, so that queries have an answer.
    pub fn filled(&self, filled: bool) {
        self.filled.store(filled, Ordering::Release);
    }

    /// Whether queries are answered.
    pub fn is_filled(&self) -> bool {
        self.filled.load(Ordering::Acquire)
    }

    /// What queries are held to.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// What kind of answer a query has, so that a format can be chosen; or why it is refused.
    pub fn form(&self, text: &str) -> Result<Form, QueryError> {
        query::form(text, &self.limits)
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Graph for MemoryGraph {
    fn apply(&self, changes: &mut dyn Iterator<Item = Change>, sequence: u64) -> Result<Applied, QueryError> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let mut applied = Applied::default();
        loop {
            let mut next = Snapshot::clone(&self.snapshot());
            // Each part is merged into all that is there, so parts grow with it.
            let there = next.sizes.values().map(|size| size.quads).sum::<u64>() as usize;
            let most = if self.is_filled() { usize::MAX } else { FILLING.max(there / 4) };
            let (part, ended) = writer.apply(changes, most, &mut next);
            if ended {
                next.sequence = sequence;
            }
            applied.added += part.added;
            applied.removed += part.removed;
            let next = Arc::new(next);
            let before = std::mem::replace(&mut *self.current.write().unwrap_or_else(PoisonError::into_inner), next);
            drop(before);
            if ended {
                return Ok(applied);
            }
        }
    }

    fn query(
        &self,
        text: &str,
        permitted: &Permitted,
        budget: &Budget,
        format: Format,
        out: &mut dyn Write,
    ) -> Result<Summary, QueryError> {
        if !self.is_filled() {
            return Err(QueryError::CatchingUp);
        }
        query::answer(&self.snapshot(), text, permitted, budget, &self.limits, &self.aliases, format, out)
    }

    fn permitted(&self, may: &dyn Fn(&Partition) -> bool) -> Permitted {
        let snapshot = self.snapshot();
        let mut permitted = Permitted::default();
        for (number, partition) in (0..).zip(snapshot.partitions.iter()) {
            if partition.as_ref().is_some_and(|partition| may(partition)) {
                permitted.insert(number);
            }
        }
        permitted
    }

    fn epoch(&self) -> u64 {
        self.snapshot().partitions.len() as u64
    }

    fn sequence(&self) -> u64 {
        self.snapshot().sequence
    }

    fn sizes(&self) -> BTreeMap<String, Size> {
        self.snapshot().sizes.clone()
    }
}
