//! The graph follows the records: after each generation what changed, at start
//! everything.

use crate::gateway::Gateway;
use crate::kept;
use crate::naming;
use crate::statements::Speaker;
use crate::tree::Tree;
use passerelle_graph::Change;
use passerelle_store::{DocumentAt, Erased, StoreError, fault};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::mpsc;

/// Documents that are read at a time.
const BATCH: usize = 500;
/// Batches that may wait for the graph.
const WAITING: usize = 4;

/// What comes from the store on its way to the graph.
enum Step {
    Documents(Vec<DocumentAt>),
    Removed(Vec<String>),
}

/// Whether the graph holds everything, and what was published while it does not.
#[derive(Debug)]
pub(crate) enum Filling {
    /// Generations to be taken up when the rest is in.
    Until(Vec<i64>),
    /// Everything is in.
    Filled,
}

impl Gateway {
    /// Brings the graph to a generation that has been published.
    pub(crate) async fn follow(&self, generation: i64) -> Result<(), StoreError> {
        if let Filling::Until(missed) = &mut *self.filling.lock().await {
            missed.push(generation);
            return Ok(());
        }
        fault::point("graph-before-apply");
        self.apply_generation(generation).await
    }

    /// Fills the graph with everything that is served.
    pub(crate) async fn fill(&self) -> Result<(), StoreError> {
        let store = self.store.clone();
        self.apply(0, move |tell| async move {
            let mut after = None;
            loop {
                let batch = store.served(after, BATCH).await?;
                let Some(last) = batch.last() else { return Ok(()) };
                after = Some(last.id);
                tell.send(Step::Documents(batch)).await.ok();
            }
        })
        .await?;
        loop {
            let missed = {
                let mut filling = self.filling.lock().await;
                match &mut *filling {
                    Filling::Until(missed) if !missed.is_empty() => std::mem::take(missed),
                    _ => {
                        *filling = Filling::Filled;
                        self.memory.filled(true);
                        return Ok(());
                    }
                }
            };
            for generation in missed {
                self.apply_generation(generation).await?;
            }
        }
    }

    /// Forgets a person of an account: the key of their data is destroyed, and what was said of them leaves the graph.
    /// The chain of the ledger still verifies.
    pub async fn erase_person(&self, account: &str, person: &str) -> Result<Erased, StoreError> {
        let _turn = self.turn.lock().await;
        let erased = self.store.erase_person(account, person).await?;
        let records = erased.records.clone();
        self.apply(0, move |tell| async move {
            tell.send(Step::Removed(records)).await.ok();
            Ok(())
        })
        .await?;
        Ok(erased)
    }

    async fn apply_generation(&self, generation: i64) -> Result<(), StoreError> {
        let store = self.store.clone();
        self.apply(generation, move |tell| async move {
            tell.send(Step::Removed(store.removed(generation).await?)).await.ok();
            let mut after = None;
            loop {
                let batch = store.changed(generation, after, BATCH).await?;
                let Some(last) = batch.last() else { return Ok(()) };
                after = Some(last.id);
                tell.send(Step::Documents(batch)).await.ok();
            }
        })
        .await
    }

    /// Hands to the graph what `source` sends, as one change.
    async fn apply<F>(&self, sequence: i64, source: impl FnOnce(mpsc::Sender<Step>) -> F) -> Result<(), StoreError>
    where
        F: Future<Output = Result<(), StoreError>>,
    {
        let (tell, told) = mpsc::channel(WAITING);
        let (graph, public_url) = (Arc::clone(&self.graph), self.public_url.clone());
        let applying = tokio::task::spawn_blocking(move || {
            let mut changes = Changes { told, public_url, ready: Vec::new() };
            graph.apply(&mut changes, u64::try_from(sequence).unwrap_or_default())
        });
        source(tell).await?;
        match applying.await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(StoreError::Database(error.to_string())),
            Err(error) => Err(StoreError::Database(error.to_string())),
        }
    }
}

/// Changes of the graph, made as they are asked for.
struct Changes {
    told: mpsc::Receiver<Step>,
    public_url: String,
    ready: Vec<Change>,
}

impl Iterator for Changes {
    type Item = Change;

    fn next(&mut self) -> Option<Change> {
        loop {
            if let Some(change) = self.ready.pop() {
                return Some(change);
            }
            match self.told.blocking_recv()? {
                Step::Removed(iris) => {
                    let record = |iri: &String| format!("{}/{iri}", self.public_url).into_boxed_str();
                    self.ready.extend(iris.iter().map(|iri| Change::Remove { record: record(iri) }));
                }
                Step::Documents(documents) => {
                    let mut by_account: HashMap<&str, Speaker<'_>> = HashMap::new();
                    for document in &documents {
                        let speaker = by_account
                            .entry(&document.account)
                            .or_insert_with(|| Speaker::new(&document.account, &self.public_url));
                        said(document, &self.public_url, speaker, &mut self.ready);
                    }
                }
            }
        }
    }
}

/// What the records served from a document say.
fn said(document: &DocumentAt, public_url: &str, speaker: &mut Speaker<'_>, changes: &mut Vec<Change>) {
    let Ok(mut nodes) = kept::read(&document.text) else { return };
    nodes.iter_mut().for_each(|(node, _)| naming::publish(node, public_url));
    let tree = Tree::of(nodes.iter().map(|(node, pointer)| (node, pointer.clone())));
    for (iri, _, _) in &document.records {
        let record = format!("{public_url}/{iri}");
        if let Some(index) = tree.named(&record) {
            changes.push(Change::Put { record: record.into_boxed_str(), statements: speaker.record(&tree, index) });
        }
    }
}
