//! From the ledger to records: the items of a whole run become documents, in batches,
//! under a generation that nobody sees before it is whole.

use crate::gateway::Gateway;
use crate::lensed::{Lensed, Translated};
use crate::linked;
use crate::progress::{Progress, Stage};
use crate::reading::Reading;
use passerelle_lens::Tally;
use passerelle_model::loss::{Language, Losses, Refusal, Report};
use passerelle_platforms::{Resource, fetch};
use passerelle_store::{Direction, Document, DocumentChange, NewExchange, Run, RunItem, StoreError, Written};
use serde_json::{Value, json};

/// Items that are read from the ledger, translated and written at a time.
const BATCH: usize = 500;

/// What a projection did.
#[derive(Debug, Default)]
pub(crate) struct Projected {
    pub(crate) written: Written,
    pub(crate) removed: u64,
    pub(crate) refused: u64,
    pub(crate) report: Report,
    /// Whether any of the items concerns a person: then the ledger tells where something was lost, not what it was.
    personal: bool,
}

impl Projected {
    /// Whether all is as it was: then there is nothing to publish.
    fn is_nothing(&self) -> bool {
        let Written { documents, stale, added, changed, ended, .. } = self.written;
        documents + stale + added + changed + ended + self.removed == 0
    }
}

/// What happens to each item that was translated.
pub(crate) type Each<'e> = dyn FnMut(&RunItem, &Result<Translated, Vec<Refusal>>) + Send + 'e;

/// One run to be projected.
pub(crate) struct Job<'j> {
    pub(crate) reading: &'j Reading<'j>,
    pub(crate) resource: &'j Resource,
    pub(crate) run: &'j Run,
    pub(crate) actor: &'j str,
    pub(crate) purpose: &'j str,
    /// Whether items are read again that have a document of the same lens and body.
    pub(crate) again: bool,
    /// Whether something of the list could not be read: then what is missing in it may still be at the platform.
    pub(crate) partial: bool,
}

impl Job<'_> {
    pub(crate) fn list(&self) -> String {
        list(&self.run.resource, &self.run.scope)
    }
}

/// A list in words: resource and scope.
pub(crate) fn list(resource: &str, scope: &str) -> String {
    if scope.is_empty() { resource.to_string() } else { format!("{resource}?{scope}") }
}

impl Gateway {
    /// Projects a whole run and publishes it; the graph follows.
    pub(crate) async fn project(&self, job: &Job<'_>, watch: &crate::Watch) -> Result<Projected, StoreError> {
        let mut turn = self.turn.lock().await;
        self.settle(&mut turn).await?;
        let lens = job.reading.version(&job.resource.name, self.platforms.files());
        let generation = self.store.begin_generation(Some(job.run.id), &lens).await?;
        *turn = Some(generation);
        let projected = self.write_generation(job, generation, &lens, watch).await;
        let published = match &projected {
            Ok(projected) if !projected.is_nothing() => {
                self.store.publish(generation, entry(job, &lens, projected)).await.map(|_| true)
            }
            Ok(_) => Ok(false),
            Err(error) => Err(error.clone()),
        };
        if let Ok(true) = published {
            *turn = None;
            self.follow(generation).await?;
            return projected;
        }
        // What cannot be abandoned now, for example on a full disk, is abandoned before the next one begins; the first
        // error is the one that tells.
        let settled = self.settle(&mut turn).await;
        published?;
        settled?;
        projected
    }

    /// Abandons a generation that was begun and not published.
    async fn settle(&self, turn: &mut Option<i64>) -> Result<(), StoreError> {
        if let Some(generation) = *turn {
            self.store.abandon(generation).await?;
            *turn = None;
        }
        Ok(())
    }

    async fn write_generation(
        &self,
        job: &Job<'_>,
        generation: i64,
        lens: &str,
        watch: &crate::Watch,
    ) -> Result<Projected, StoreError> {
        let mut projected = Projected::default();
        let mut changes: Vec<DocumentChange> = Vec::new();
        let mut batches = Batches::new(self, job, lens);
        let mut items = 0;
        while let Some(batch) = batches.next(&mut projected.report).await? {
            items += batch.seen;
            for (item, outcome) in batch.outcomes {
                projected.personal |= item.person.is_some();
                match outcome {
                    Ok(Translated { text, records }) => changes.push(DocumentChange::Put(Document {
                        key: item.key,
                        body_id: item.body_id,
                        exchange: item.exchange,
                        lens: lens.to_string(),
                        person: item.person,
                        text,
                        records,
                    })),
                    Err(refusals) => {
                        projected.refused += 1;
                        let why = told(&refusals, item.person.is_some());
                        changes.push(DocumentChange::Stale { key: item.key, why });
                        projected.report.refusals.extend(refusals);
                    }
                }
            }
            if !changes.is_empty() {
                add(
                    &mut projected.written,
                    self.store.write(generation, job.run.id, std::mem::take(&mut changes)).await?,
                );
            }
            watch(Progress {
                account: job.reading.account.id.clone(),
                stage: Stage::Translating,
                list: job.list(),
                items,
                refused: projected.refused,
            });
        }
        projected.report.items = items;
        projected.report.losses.merge(batches.losses());
        if !job.partial {
            projected.removed = self.store.remove_missing(generation, job.run.id).await?;
        }
        Ok(projected)
    }

    /// Translates the items of a run and shows each; nothing is written.
    pub(crate) async fn translate_run(&self, job: &Job<'_>, each: &mut Each<'_>) -> Result<u64, StoreError> {
        let lens = job.reading.version(&job.resource.name, self.platforms.files());
        let mut report = Report::default();
        let mut batches = Batches::new(self, job, &lens);
        let mut items = 0;
        while let Some(batch) = batches.next(&mut report).await? {
            items += batch.seen;
            batch.outcomes.iter().for_each(|(item, outcome)| each(item, outcome));
        }
        Ok(items)
    }
}

/// What a batch brought.
struct Batch {
    seen: u64,
    outcomes: Vec<(RunItem, Result<Translated, Vec<Refusal>>)>,
}

/// The items of a run, translated a batch at a time.
struct Batches<'b> {
    gateway: &'b Gateway,
    job: &'b Job<'b>,
    version: &'b str,
    after: Option<(i64, i64)>,
    tally: Option<Tally>,
    envelopes: Option<Vec<(i64, bytes::Bytes)>>,
    ended: bool,
}

impl<'b> Batches<'b> {
    fn new(gateway: &'b Gateway, job: &'b Job<'b>, version: &'b str) -> Self {
        let linked = job.reading.platform.linked_data;
        let tally = if linked { None } else { job.resource.lens().ok().map(|lens| Tally::new(lens)) };
        Batches { gateway, job, version, after: None, tally, envelopes: None, ended: false }
    }

    fn losses(self) -> Losses {
        match (self.tally, self.job.resource.lens()) {
            (Some(tally), Ok(lens)) => tally.into_losses(lens),
            _ => Losses::default(),
        }
    }

    async fn next(&mut self, report: &mut Report) -> Result<Option<Batch>, StoreError> {
        if self.ended {
            return Ok(None);
        }
        if self.job.reading.platform.linked_data { self.next_page(report).await } else { self.next_items(report).await }
    }

    async fn next_items(&mut self, report: &mut Report) -> Result<Option<Batch>, StoreError> {
        let items = self.gateway.store.run_items(self.job.run.id, self.after, BATCH).await?;
        let Some(last) = items.last() else {
            self.ended = true;
            return Ok(None);
        };
        self.after = Some((last.exchange, last.position));
        let Ok(lens) = self.job.resource.lens() else {
            self.ended = true;
            return Ok(None);
        };
        let reading = self.job.reading;
        let (naming, owned) = (reading.naming(), reading.owned(self.job.resource));
        let lensed = Lensed { lens, settings: &reading.settings, naming: &naming, owned: &owned };
        let seen = items.len() as u64;
        let tally = self.tally.get_or_insert_with(|| Tally::new(lens));
        let mut outcomes = Vec::with_capacity(items.len());
        for item in items {
            let known = item.current.as_ref().is_some_and(|current| {
                current.body_id == item.body_id && current.lens == self.version && !current.stale
            });
            if known && !self.job.again {
                continue;
            }
            // What was erased stays erased: its document went with it.
            let Some(body) = item.body.clone() else { continue };
            let outcome = lensed.item(&body, &item.pointer, tally, report);
            outcomes.push((item, outcome));
        }
        Ok(Some(Batch { seen, outcomes }))
    }

    /// A page of linked data is read whole: its nodes belong together.
    async fn next_page(&mut self, report: &mut Report) -> Result<Option<Batch>, StoreError> {
        if self.envelopes.is_none() {
            let mut envelopes = self.gateway.store.run_envelopes(self.job.run.id).await?;
            envelopes.reverse();
            self.envelopes = Some(envelopes);
        }
        let Some((exchange, envelope)) = self.envelopes.as_mut().and_then(Vec::pop) else {
            self.ended = true;
            return Ok(None);
        };
        let items = self.page_items(exchange).await?;
        let seen = items.len() as u64;
        let whole = items.iter().filter_map(|item| Some((item.pointer.as_str(), item.body.as_deref()?)));
        let read = fetch::whole(&envelope, whole);
        let reading = self.job.reading;
        let (mut naming, owned) = (reading.naming(), reading.owned(self.job.resource));
        let pointers: Vec<&str> = items.iter().map(|item| item.pointer.as_str()).collect();
        let documents = match read {
            Ok(text) => linked::page(&text, &pointers, &mut naming, &owned, report)
                .map_err(|unreadable| (unreadable.detail, unreadable.next)),
            Err(malformed) => {
                let words = || malformed.to_string();
                Err((passerelle_model::loss::Text::new(words(), words()), passerelle_model::loss::Text::default()))
            }
        };
        let mut outcomes = Vec::with_capacity(items.len());
        match documents {
            Ok(mut documents) => {
                for item in items {
                    if let Some(document) = documents.remove(&item.pointer) {
                        outcomes.push((item, Ok(document)));
                    }
                }
            }
            Err((detail, next)) => {
                for item in items {
                    let (detail, next) = (detail.clone(), next.clone());
                    let refusal = Refusal { at: item.pointer.clone(), detail, rule: None, next };
                    outcomes.push((item, Err(vec![refusal])));
                }
            }
        }
        Ok(Some(Batch { seen, outcomes }))
    }

    async fn page_items(&mut self, exchange: i64) -> Result<Vec<RunItem>, StoreError> {
        let mut items: Vec<RunItem> = Vec::new();
        loop {
            let more = self.gateway.store.run_items(self.job.run.id, self.after, BATCH).await?;
            let short = more.len() < BATCH;
            let own = more.iter().take_while(|item| item.exchange == exchange).count();
            let ended = own < more.len() || short;
            items.extend(more.into_iter().take(own));
            if let Some(last) = items.last() {
                self.after = Some((last.exchange, last.position));
            }
            if ended {
                return Ok(items);
            }
        }
    }
}

fn add(sum: &mut Written, more: Written) {
    sum.documents += more.documents;
    sum.unchanged += more.unchanged;
    sum.stale += more.stale;
    sum.added += more.added;
    sum.changed += more.changed;
    sum.ended += more.ended;
}

/// Refusals as they are kept beside a stale document. The words may quote what was found, so of what concerns a
/// person only the place and the rule are kept: they outlive the person's data.
fn told(refusals: &[Refusal], personal: bool) -> Value {
    refusals
        .iter()
        .map(|refusal| {
            let mut told = json!({
                "at": refusal.at, "rule": refusal.rule,
                "next": { "en": refusal.next.en, "fr": refusal.next.fr },
            });
            if !personal {
                told["detail"] = json!({ "en": refusal.detail.en, "fr": refusal.detail.fr });
            }
            told
        })
        .collect()
}

/// The account of a projection as the ledger keeps it.
fn account_of(projected: &Projected) -> Value {
    let mut told = projected.report.to_json(Language::En);
    if projected.personal {
        for part in ["losses", "refusals", "findings"] {
            for entry in told[part].as_array_mut().into_iter().flatten() {
                entry.as_object_mut().map(|entry| entry.remove("detail"));
            }
        }
    }
    told
}

/// The ledger's entry for a projection: which run, which lens, what was lost.
fn entry(job: &Job<'_>, lens: &str, projected: &Projected) -> NewExchange {
    NewExchange {
        account: job.reading.account.id.clone(),
        direction: Direction::Within,
        actor: job.actor.to_string(),
        purpose: job.purpose.to_string(),
        run: None,
        request: format!("run {} of {}", job.run.id, job.list()),
        status: 0,
        lens: lens.to_string(),
        policy: String::new(),
        outcome: if projected.refused == 0 { "published" } else { "published-in-part" }.to_string(),
        losses: Some(account_of(projected)),
        envelope: bytes::Bytes::new(),
        items: Vec::new(),
    }
}
