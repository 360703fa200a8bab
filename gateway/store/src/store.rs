//! The store: one folder, one writer, many readers.

use crate::{
    AccountSize, DocumentAt, DocumentChange, Erased, Exchange, Fault, Former, ItemInfo, Kept, Manifest, NewExchange,
    RecordInfo, RecordView, Run, RunEnd, RunItem, StoreError, Verified, Version, Written,
};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::path::Path;

/// Everything that is kept.
#[derive(Debug, Clone)]
pub struct Store {}

#[allow(unused_variables)]
impl Store {
    /// Opens the ledger of a folder, or begins one; takes away what an interrupted generation left, and ends runs that were left open as broken.
    pub async fn open(folder: &Path) -> Result<Store, StoreError> {
        todo!()
    }

    /// Keeps an exchange; answers when it is on the disk.
    pub async fn append(&self, exchange: NewExchange) -> Result<Kept, StoreError> {
        todo!()
    }

    /// Begins a run over a list.
    pub async fn open_run(&self, account: &str, resource: &str, scope: &str) -> Result<i64, StoreError> {
        todo!()
    }

    /// Ends a run.
    pub async fn close_run(&self, run: i64, end: &RunEnd) -> Result<(), StoreError> {
        todo!()
    }

    /// The latest whole run of every list.
    pub async fn last_whole_runs(&self, account: Option<&str>) -> Result<Vec<Run>, StoreError> {
        todo!()
    }

    /// The runs of an account, newest first.
    pub async fn runs(&self, account: &str, limit: usize) -> Result<Vec<Run>, StoreError> {
        todo!()
    }

    /// Exchanges, newest first, below a sequence.
    pub async fn exchanges(
        &self,
        account: Option<&str>,
        before: Option<i64>,
        limit: usize,
    ) -> Result<Vec<Exchange>, StoreError> {
        todo!()
    }

    /// An exchange and its items.
    pub async fn exchange(&self, sequence: i64) -> Result<Option<(Exchange, Vec<ItemInfo>)>, StoreError> {
        todo!()
    }

    /// A body; none if it was erased, its key is not here, or there is no such body.
    pub async fn body(&self, body: i64) -> Result<Option<Bytes>, StoreError> {
        todo!()
    }

    /// Items of a run in order, after (exchange, position).
    pub async fn run_items(
        &self,
        run: i64,
        after: Option<(i64, i64)>,
        limit: usize,
    ) -> Result<Vec<RunItem>, StoreError> {
        todo!()
    }

    /// What stands around the items of a run: sequence of the exchange, envelope.
    pub async fn run_envelopes(&self, run: i64) -> Result<Vec<(i64, Bytes)>, StoreError> {
        todo!()
    }

    /// Begins a generation; one at a time, which is a refusal otherwise.
    pub async fn begin_generation(&self, run: Option<i64>, lens: &str) -> Result<i64, StoreError> {
        todo!()
    }

    /// Writes a batch that nobody sees yet; the keys are those of the list of `run`.
    pub async fn write(&self, generation: i64, run: i64, batch: Vec<DocumentChange>) -> Result<Written, StoreError> {
        todo!()
    }

    /// Ends the documents of the run's list whose key is not among the run's items.
    pub async fn remove_missing(&self, generation: i64, run: i64) -> Result<u64, StoreError> {
        todo!()
    }

    /// Shows a generation to everybody at once and keeps its ledger entry, or neither.
    pub async fn publish(&self, generation: i64, entry: NewExchange) -> Result<Kept, StoreError> {
        todo!()
    }

    /// Drops a generation that is not published.
    pub async fn abandon(&self, generation: i64) -> Result<(), StoreError> {
        todo!()
    }

    /// Documents from which, since this published generation, records are served that were not before or said something else; only these records.
    pub async fn changed(
        &self,
        generation: i64,
        after: Option<i64>,
        limit: usize,
    ) -> Result<Vec<DocumentAt>, StoreError> {
        todo!()
    }

    /// IRIs that are served no more since this generation.
    pub async fn removed(&self, generation: i64) -> Result<Vec<String>, StoreError> {
        todo!()
    }

    /// Everything that is served, by document.
    pub async fn served(&self, after: Option<i64>, limit: usize) -> Result<Vec<DocumentAt>, StoreError> {
        todo!()
    }

    /// A record now, or at an instant (microseconds since the Unix epoch).
    pub async fn record(&self, iri: &str, at: Option<i64>) -> Result<Option<RecordView>, StoreError> {
        todo!()
    }

    /// Every version of a record, newest first.
    pub async fn versions(&self, iri: &str) -> Result<Vec<Version>, StoreError> {
        todo!()
    }

    /// Records that are served, by IRI, after one.
    pub async fn records(
        &self,
        account: Option<&str>,
        class: Option<&str>,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<RecordInfo>, StoreError> {
        todo!()
    }

    /// Our IRIs for the platform's own, in one account.
    pub async fn same_as(&self, account: &str, native: &[String]) -> Result<Vec<(String, String)>, StoreError> {
        todo!()
    }

    /// How much is kept of each account.
    pub async fn sizes(&self) -> Result<BTreeMap<String, AccountSize>, StoreError> {
        todo!()
    }

    /// Something remembered for an account.
    pub async fn memo(&self, account: &str, name: &str) -> Result<Option<String>, StoreError> {
        todo!()
    }

    /// Remembers something for an account.
    pub async fn set_memo(&self, account: &str, name: &str, value: &str) -> Result<(), StoreError> {
        todo!()
    }

    /// The public address the records are served under, once it was set.
    pub async fn public_url(&self) -> Result<Option<String>, StoreError> {
        todo!()
    }

    /// Addresses the records were served under before.
    pub async fn former_urls(&self) -> Result<Vec<Former>, StoreError> {
        todo!()
    }

    /// Serves the records under another address; the old one stays known.
    pub async fn move_to(&self, url: &str) -> Result<(), StoreError> {
        todo!()
    }

    /// Forgets a person: the key is gone first, then what it had encrypted. The chain still verifies.
    pub async fn erase_person(&self, account: &str, person: &str) -> Result<Erased, StoreError> {
        todo!()
    }

    /// Checks the whole ledger from the first exchange on; `progress` is told how many exchanges were checked.
    pub async fn verify(&self, progress: &(dyn Fn(u64) + Send + Sync)) -> Result<Verified, StoreError> {
        todo!()
    }

    /// Copies the ledger into a folder while it is in use, with the keys of persons only if asked.
    pub async fn backup(&self, to: &Path, with_keys: bool) -> Result<Manifest, StoreError> {
        todo!()
    }

    /// Brings a copy back into a folder, whole or not at all; a ledger that is there already is replaced only if asked.
    pub async fn restore(from: &Path, folder: &Path, replace: bool) -> Result<Manifest, StoreError> {
        todo!()
    }

    /// What is wrong with the store.
    pub async fn examine(&self) -> Result<Vec<Fault>, StoreError> {
        todo!()
    }
}
