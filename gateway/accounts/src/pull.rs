//! A pull: what an account holds comes in page by page and is kept; a list that is
//! whole becomes records.

use crate::gateway::Gateway;
use crate::progress::{Progress, Stage};
use crate::project::{Job, list};
use crate::pulled::{ListEnd, PullError, Pulled};
use crate::reading::Reading;
use passerelle_model::json::{Json, Limits};
use passerelle_model::loss::Text;
use passerelle_platforms::fetch::{self, End, Event, Learnt, List, Page, ReadError};
use passerelle_platforms::{Account, Platform, Resource};
use passerelle_store::{Direction, NewExchange, NewItem, Run, RunEnd, StoreError, fault};
use std::sync::Arc;
use tokio::sync::mpsc;

/// Pages that may wait for the ledger.
const WAITING: usize = 4;
/// Where the store remembers what reading an account taught.
const LEARNT: &str = "learnt";

impl Gateway {
    /// Reads an account now and brings its records up to date.
    pub async fn pull(self: &Arc<Self>, id: &str, actor: &str, watch: &crate::Watch) -> Result<Pulled, PullError> {
        let account = self.account(id).ok_or_else(|| PullError::Unknown(id.to_string()))?;
        let _running = self.running.begin(id).ok_or_else(|| PullError::Running(id.to_string()))?;
        self.room(&account).await?;
        let platform = self.platform(&account.platform).map_err(|(why, next)| PullError::Platform(why, next))?;
        let learnt = self.learnt(id).await?;
        let (tell, mut told) = mpsc::channel(WAITING);
        let transport = self.transport();
        let reading = fetch::read(platform, &account, &*transport, learnt, None, tell);
        let mut pull = Pull::new(self, &account, platform, actor, watch);
        // Whoever stops first stops the other: a full disk ends the reading, the end of the reading ends the keeping.
        let keeping = async {
            let mut kept = Ok(());
            while let Some(event) = told.recv().await {
                kept = pull.event(event).await;
                if kept.is_err() {
                    break;
                }
            }
            drop(told);
            kept
        };
        let (read, kept) = tokio::join!(reading, keeping);
        let ended = pull.end().await;
        kept?;
        ended?;
        match read {
            Ok(()) => Ok(pull.pulled),
            Err(
                ReadError::Key { why, next } | ReadError::Unreachable { why, next } | ReadError::Account { why, next },
            ) => Err(PullError::Platform(why, next)),
            Err(ReadError::Unheard) => Err(PullError::Stopped),
        }
    }

    async fn learnt(&self, id: &str) -> Result<Learnt, StoreError> {
        let text = self.store.memo(id, LEARNT).await?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }
}

struct Pull<'p> {
    gateway: &'p Gateway,
    account: &'p Account,
    platform: &'p Platform,
    actor: &'p str,
    watch: &'p crate::Watch,
    open: Option<Open>,
    pulled: Pulled,
}

/// The list that is being read.
struct Open {
    list: List,
    run: i64,
    items: u64,
    refused: u64,
}

impl<'p> Pull<'p> {
    fn new(
        gateway: &'p Gateway,
        account: &'p Account,
        platform: &'p Platform,
        actor: &'p str,
        watch: &'p crate::Watch,
    ) -> Self {
        Pull { gateway, account, platform, actor, watch, open: None, pulled: Pulled::default() }
    }

    async fn event(&mut self, event: Event) -> Result<(), StoreError> {
        match event {
            Event::Opened(list) => {
                let run = self.gateway.store.open_run(&self.account.id, &list.resource, &list.scope).await?;
                self.open = Some(Open { list, run, items: 0, refused: 0 });
                self.progress(Stage::Reading);
            }
            Event::Page(page) => self.page(page).await?,
            Event::Refused(refusal) => {
                if let Some(open) = &mut self.open {
                    open.refused += 1;
                }
                self.pulled.report.refusals.push(refusal);
            }
            Event::Closed(end) => self.closed(end).await?,
            Event::Learnt(learnt) => {
                let text = serde_json::to_string(&learnt).unwrap_or_default();
                self.gateway.store.set_memo(&self.account.id, LEARNT, &text).await?;
            }
        }
        Ok(())
    }

    async fn page(&mut self, page: Page) -> Result<(), StoreError> {
        let Some(open) = &mut self.open else { return Ok(()) };
        let resource = self.platform.resource(&open.list.resource);
        open.items += page.items.len() as u64;
        self.pulled.items += page.items.len() as u64;
        let items = page.items.into_iter().map(|item| new_item(resource, item)).collect();
        let exchange = NewExchange {
            account: self.account.id.clone(),
            direction: Direction::In,
            actor: self.actor.to_string(),
            purpose: "pull".to_string(),
            run: Some(open.run),
            request: page.request,
            status: page.status,
            lens: String::new(),
            policy: String::new(),
            outcome: "kept".to_string(),
            losses: None,
            envelope: page.envelope,
            items,
        };
        self.gateway.store.append(exchange).await?;
        self.progress(Stage::Reading);
        Ok(())
    }

    async fn closed(&mut self, end: End) -> Result<(), StoreError> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let name = list(&open.list.resource, &open.list.scope);
        let (end, broken) = match end {
            End::Whole => (RunEnd::Whole, None),
            End::Broken { why, next } => (RunEnd::Broken { why: why.clone(), next: next.clone() }, Some((why, next))),
        };
        fault::point("run-before-close");
        self.gateway.store.close_run(open.run, &end).await?;
        fault::point("run-after-close");
        let mut refused = open.refused;
        let partial = refused > 0;
        if broken.is_none()
            && let Some(resource) = self.platform.resource(&open.list.resource)
        {
            let List { resource: name, scope } = open.list;
            let run = Run {
                id: open.run,
                account: self.account.id.clone(),
                resource: name,
                scope,
                opened: 0,
                closed: None,
                end: None,
                exchanges: 0,
                items: 0,
            };
            let reading = Reading::for_list(self.account, self.platform, &run.resource, &run.scope);
            let job = Job {
                reading: &reading,
                resource,
                run: &run,
                actor: self.actor,
                purpose: "pull",
                again: false,
                partial,
            };
            let mut projected = self.gateway.project(&job, self.watch).await?;
            refused += projected.refused;
            self.pulled.changed += projected.written.added + projected.written.changed;
            self.pulled.removed += projected.removed;
            projected.report.items = 0;
            self.pulled.report.merge(projected.report);
        }
        let stage = if broken.is_none() { Stage::Done } else { Stage::Broken };
        let account = self.account.id.clone();
        (self.watch)(Progress { account, stage, list: name.clone(), items: open.items, refused });
        self.pulled.lists.push(ListEnd { list: name, items: open.items, refused, broken });
        Ok(())
    }

    /// A list that nobody closed is broken.
    async fn end(&mut self) -> Result<(), StoreError> {
        self.pulled.report.items = self.pulled.items;
        if self.open.is_none() {
            return Ok(());
        }
        let why = Text::new("the reading stopped", "la lecture s'est arrêtée");
        let next = Text::new("Pull the account again.", "Relevez de nouveau le compte.");
        self.closed(End::Broken { why, next }).await
    }

    fn progress(&self, stage: Stage) {
        if let Some(open) = &self.open {
            (self.watch)(Progress {
                account: self.account.id.clone(),
                stage,
                list: list(&open.list.resource, &open.list.scope),
                items: open.items,
                refused: open.refused,
            });
        }
    }
}

/// An item as it goes to the ledger: whom it concerns is found, what must not be kept is taken out.
fn new_item(resource: Option<&Resource>, item: fetch::Item) -> NewItem {
    let fetch::Item { key, pointer, body } = item;
    let Some(resource) = resource else { return NewItem { key, pointer, body, person: None, redacted: None } };
    let person = Json::parse(&body, Limits::default()).ok().and_then(|json| resource.person(&json));
    match resource.redact(&body) {
        Some((body, rule)) => NewItem { key, pointer, body: body.into(), person, redacted: Some(rule) },
        None => NewItem { key, pointer, body, person, redacted: None },
    }
}
