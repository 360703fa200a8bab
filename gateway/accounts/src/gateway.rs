//! The gateway as a whole.

use crate::progress::Progress;
use crate::pulled::{PullError, Pulled};
use crate::record::{Provenance, Record, Version};
use crate::replayed::Replayed;
use crate::setup::{OpenError, Setup};
use crate::status::AccountStatus;
use passerelle_graph::Graph;
use passerelle_platforms::Account;
use passerelle_store::{Store, StoreError};
use std::sync::Arc;

/// Called as a pull or a replay goes on; it must not block.
pub type Watch = dyn Fn(Progress) + Send + Sync;

/// Accounts, what is kept of them, and the graph made from it.
pub struct Gateway {
    store: Store,
    graph: Arc<dyn Graph>,
}

impl Gateway {
    /// Opens the store and begins to fill the graph in the background.
    pub async fn open(setup: Setup) -> Result<Arc<Self>, OpenError> {
        let _ = setup;
        todo!()
    }

    /// Takes other accounts and limits, without a restart.
    pub fn reconfigure(&self, accounts: Vec<Account>, limits: crate::setup::AccountLimits) {
        let _ = (accounts, limits);
        todo!()
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The graph.
    pub fn graph(&self) -> &Arc<dyn Graph> {
        &self.graph
    }

    /// Whether the graph holds all that is published.
    pub fn caught_up(&self) -> bool {
        todo!()
    }

    /// Reads an account now and brings its records up to date.
    pub async fn pull(&self, account: &str, actor: &str, watch: &Watch) -> Result<Pulled, PullError> {
        let _ = (account, actor, watch);
        todo!()
    }

    /// Makes records and graph again from the ledger with today's lenses; a dry run only counts.
    pub async fn replay(&self, actor: &str, dry_run: bool, watch: &Watch) -> Result<Replayed, PullError> {
        let _ = (actor, dry_run, watch);
        todo!()
    }

    /// How all accounts are doing.
    pub async fn status(&self) -> Result<Vec<AccountStatus>, StoreError> {
        todo!()
    }

    /// A record by its path below the public address, now or at an instant (microseconds since the Unix epoch).
    pub async fn record(&self, path: &str, at: Option<i64>) -> Result<Option<Record>, StoreError> {
        let _ = (path, at);
        todo!()
    }

    /// Every version of a record, newest first.
    pub async fn versions(&self, path: &str) -> Result<Vec<Version>, StoreError> {
        let _ = path;
        todo!()
    }

    /// Where a record comes from: bytes, time, sender and rule.
    pub async fn provenance(&self, path: &str) -> Result<Option<Provenance>, StoreError> {
        let _ = path;
        todo!()
    }
}
