//! A replay: what the ledger holds is read again with today's lenses.

use crate::compare::Difference;
use crate::gateway::Gateway;
use crate::kept;
use crate::progress::{Progress, Stage};
use crate::project::Job;
use crate::pulled::PullError;
use crate::reading::Reading;
use crate::replayed::Replayed;
use passerelle_store::{Run, fault};
use std::sync::Arc;

impl Gateway {
    /// Makes records and graph again from the ledger with today's lenses, of one account or of all; a dry run only
    /// counts. What changes is counted before anything is written.
    pub async fn replay(
        self: &Arc<Self>,
        account: Option<&str>,
        actor: &str,
        dry_run: bool,
        watch: &crate::Watch,
    ) -> Result<Replayed, PullError> {
        let runs = self.store.last_whole_runs(account).await?;
        let mut replayed = Replayed::default();
        let mut difference = Difference::default();
        for run in &runs {
            self.with_job(run, actor, async |job| self.count(job, &mut replayed, &mut difference, watch).await).await?;
        }
        replayed.terms = difference.into_terms();
        if dry_run {
            return Ok(replayed);
        }
        fault::point("replay-before-publish");
        for run in &runs {
            self.with_job(run, actor, async |job| self.project(job, watch).await.map(drop).map_err(Into::into)).await?;
        }
        replayed.committed = true;
        Ok(replayed)
    }

    async fn with_job<T: Default>(
        &self,
        run: &Run,
        actor: &str,
        work: impl AsyncFnOnce(&Job<'_>) -> Result<T, PullError>,
    ) -> Result<T, PullError> {
        // An account that is configured no more keeps its records as they are.
        let Some(account) = self.account(&run.account) else { return Ok(T::default()) };
        let platform = self.platform(&account.platform).map_err(|(why, next)| PullError::Platform(why, next))?;
        let Some(resource) = platform.resource(&run.resource) else { return Ok(T::default()) };
        let reading = Reading::for_list(&account, platform, &run.resource, &run.scope);
        work(&Job { reading: &reading, resource, run, actor, purpose: "replay", again: true, partial: false }).await
    }

    async fn count(
        &self,
        job: &Job<'_>,
        replayed: &mut Replayed,
        difference: &mut Difference,
        watch: &crate::Watch,
    ) -> Result<(), PullError> {
        let mut made = Vec::new();
        let mut refused = 0;
        replayed.items += self
            .translate_run(job, &mut |item, outcome| match outcome {
                Ok(translated) => made.push((item.current.as_ref().map(|c| c.document), translated.text.clone())),
                Err(_) => refused += 1,
            })
            .await?;
        replayed.refused += refused;
        for (document, text) in made {
            let before = match document {
                Some(document) => self.store.document_text(document).await?,
                None => None,
            };
            if before.as_deref() == Some(text.as_slice()) {
                continue;
            }
            replayed.documents += 1;
            let before = before.as_deref().map(kept::read).and_then(Result::ok).unwrap_or_default();
            let after = kept::read(&text).unwrap_or_default();
            difference.add(before.iter().map(|(node, _)| node), after.iter().map(|(node, _)| node));
        }
        let account = job.reading.account.id.clone();
        watch(Progress { account, stage: Stage::Translating, list: job.list(), items: replayed.items, refused });
        Ok(())
    }
}
