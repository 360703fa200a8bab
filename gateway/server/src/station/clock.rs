//! Pulling accounts when their time comes: each on its own schedule, a little earlier
//! or later than the others, a few at once, never one account twice at once.

use super::Station;
use crate::configuration::Schedule;
use passerelle_accounts::PullError;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// What the ledger calls the clock.
const CLOCK: &str = "schedule";
/// How often schedules are looked at.
const TICK: Duration = Duration::from_secs(1);

impl Station {
    /// Runs until the process stops, then waits for the pulls that are running.
    pub async fn keep_time(self: Arc<Self>) {
        let places = Arc::new(Semaphore::new(self.limits().pulls.max(1)));
        let mut due: BTreeMap<String, (Schedule, Instant)> = BTreeMap::new();
        let mut running = JoinSet::new();
        loop {
            tokio::select! {
                () = self.stop.cancelled() => break,
                () = tokio::time::sleep(TICK) => {}
            }
            while running.try_join_next().is_some() {}
            for id in self.due(&mut due) {
                let (station, places) = (self.clone(), places.clone());
                running.spawn(async move {
                    let Ok(_place) = places.acquire_owned().await else { return };
                    tokio::select! {
                        () = station.stop.cancelled() => {}
                        () = station.pull_quietly(&id) => {}
                    }
                });
            }
        }
        while running.join_next().await.is_some() {}
    }

    /// Accounts whose time has come; their next time is set.
    fn due(&self, due: &mut BTreeMap<String, (Schedule, Instant)>) -> Vec<String> {
        let now = Instant::now();
        let configuration = self.configuration();
        if self.gateway().is_err() {
            return Vec::new();
        }
        let mut come = Vec::new();
        if self.is_demonstration() {
            for id in self.account_ids() {
                if due.insert(id.clone(), (Schedule::Manual, now)).is_none() {
                    come.push(id);
                }
            }
            return come;
        }
        due.retain(|id, _| configuration.accounts.iter().any(|entry| entry.account.id == *id));
        for entry in &configuration.accounts {
            let Schedule::Every(pause) = entry.schedule else {
                due.remove(&entry.account.id);
                continue;
            };
            let id = &entry.account.id;
            match due.get(id) {
                Some((schedule, at)) if *schedule == entry.schedule && *at > now => {}
                Some((schedule, _)) if *schedule == entry.schedule => {
                    come.push(id.clone());
                    due.insert(id.clone(), (entry.schedule, now + spread(pause)));
                }
                // After a start not all at once, and soon: nobody knows how long the process was away.
                _ => {
                    let first = spread(pause.min(Duration::from_secs(20))) / 2;
                    due.insert(id.clone(), (entry.schedule, now + first));
                }
            }
        }
        come
    }

    async fn pull_quietly(&self, id: &str) {
        let Ok(gateway) = self.gateway() else { return };
        match gateway.pull(id, CLOCK, &|_| {}).await {
            Ok(pulled) => {
                let broken = pulled.lists.iter().filter(|list| list.broken.is_some()).count();
                tracing::info!(account = id, items = pulled.items, changed = pulled.changed, broken, "pulled");
            }
            Err(PullError::Running(_) | PullError::Stopped) => {}
            Err(error) => {
                tracing::warn!(account = id, cause = %crate::job::why_not_pulled(&error), "not pulled");
            }
        }
    }
}

/// A time up to a tenth shorter or longer.
fn spread(time: Duration) -> Duration {
    let mut byte = [0; 1];
    // Without randomness all accounts keep the same time, which is no fault.
    getrandom::fill(&mut byte).ok();
    time.mul_f64(0.9 + f64::from(byte[0]) / 255.0 * 0.2)
}
