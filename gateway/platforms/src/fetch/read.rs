//! An account read from end to end: one list after the other, each whole or broken, what
//! one teaches put to use by the next. A broken list never ends the reading of the others.

use super::ask::Asking;
use super::declared::{Fetch, Means, Paging};
use super::error::{Fault, FaultKind, ReadError};
use super::event::{End, Event, Learnt, List};
use super::{address, discover, files, set, words};
use crate::account::Account;
use crate::platform::Platform;
use passerelle_model::loss::Text;
use passerelle_outbound::Transport;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::AtomicUsize;
use tokio::sync::mpsc::Sender;

/// Lists in a row that nobody answers before the rest is not asked any more.
const PATIENCE: usize = 3;

/// The set that remembers which of the lists that a platform may do without it has.
const LISTS: &str = "lists";

/// Reads an account and tells what comes, page by page. `learnt` is what readings before this one taught;
/// `only` names the resources to read. It ends early only if nothing can be read at all.
pub async fn read(
    platform: &Platform,
    account: &Account,
    transport: &dyn Transport,
    learnt: Learnt,
    only: Option<&[String]>,
    events: Sender<Event>,
) -> Result<(), ReadError> {
    let asking = asking(platform, account, transport);
    let mut reading = Reading {
        platform,
        asking,
        learnt,
        taught: false,
        events,
        opening: None,
        half: BTreeSet::new(),
        tally: Tally::default(),
    };
    let fetches = applicable(platform, &account.base_url);
    if fetches.is_empty() {
        return Err(unreadable(platform));
    }
    let wanted = |fetch: &&&Fetch| match (&fetch.resource, only) {
        (Some(resource), Some(only)) => only.contains(resource),
        _ => true,
    };
    let asked = fetches.iter().any(|fetch| !fetch.found.is_empty());
    let places = if asked { discover::places(platform, &reading.asking).await } else { BTreeMap::new() };
    for fetch in fetches.iter().filter(wanted) {
        let Some(start) = discover::start(fetch, &places, &account.base_url) else { continue };
        reading.fetch(fetch, &start).await?;
    }
    reading.verdict()
}

/// How the requests of an account are made.
pub(crate) fn asking<'a>(platform: &'a Platform, account: &'a Account, transport: &'a dyn Transport) -> Asking<'a> {
    let (ways, accept) = (platform.reading.auth.as_slice(), platform.reading.accept.as_ref());
    Asking { account, transport, ways, accept, opened: AtomicUsize::new(usize::MAX) }
}

/// The lists that are for an address of this shape.
pub(crate) fn applicable<'p>(platform: &'p Platform, base: &str) -> Vec<&'p Fetch> {
    let all = &platform.reading.fetch;
    let web = address::is_web(base);
    let reads = |fetch: &&Fetch| matches!(fetch.paging, Paging::Files { .. }) != web;
    let shaped = |fetch: &&Fetch| fetch.shapes.iter().any(|shape| address::fits(base, shape));
    let named: Vec<_> = all.iter().filter(reads).filter(shaped).collect();
    match named.is_empty() {
        true => all.iter().filter(reads).filter(|fetch| fetch.shapes.is_empty()).collect(),
        false => named,
    }
}

pub(super) fn unreadable(platform: &Platform) -> ReadError {
    let title = &platform.title;
    ReadError::Account {
        why: Text::new(
            format!("{} is not read from an address of this kind", title.en),
            format!("{} ne se lit pas à une adresse de cette sorte", title.fr),
        ),
        next: Text::new(
            "give an address that starts with https:// for a server, a path for files",
            "donner une adresse qui commence par https:// pour un serveur, un chemin pour des fichiers",
        ),
    }
}

/// How a reading goes.
#[derive(Default)]
struct Tally {
    read: bool,
    /// Lists in a row that nobody answered.
    silent: usize,
    silence: Option<Fault>,
    refused: Option<Fault>,
    absent: Option<Fault>,
    other: bool,
}

/// One reading.
pub(super) struct Reading<'a> {
    pub(super) platform: &'a Platform,
    pub(super) asking: Asking<'a>,
    pub(super) learnt: Learnt,
    /// Whether something was learnt that nobody was told of.
    pub(super) taught: bool,
    events: Sender<Event>,
    /// The list that begins with its first page.
    opening: Option<List>,
    /// Sets whose teacher was not read to its end.
    half: BTreeSet<String>,
    tally: Tally,
}

impl Reading<'_> {
    async fn fetch(&mut self, fetch: &Fetch, start: &str) -> Result<(), ReadError> {
        if let Paging::Files { extensions } = &fetch.paging {
            return files::read(self, fetch, extensions).await;
        }
        let list = |scope| fetch.resource.as_ref().map(|resource| List { resource: resource.clone(), scope });
        let Some(each) = &fetch.each else {
            return self.list(fetch, list(String::new()), &[start.to_string()]).await;
        };
        let fields = self.platform.reading.sets.get(each).map(|set| set.fields.clone()).unwrap_or_default();
        let known = set::tuples(&self.platform.reading.sets, each, &self.asking.account.settings, &self.learnt);
        let target = |tuple: &[String]| {
            let value = |name: &str| fields.iter().position(|f| f == name).map(|at| tuple[at].as_str());
            address::filled(start, value)
        };
        if fetch.together {
            let targets: Vec<_> = known.iter().map(|tuple| target(tuple)).collect();
            return match targets.is_empty() {
                true => Ok(()),
                false => self.list(fetch, list(String::new()), &targets).await,
            };
        }
        for tuple in &known {
            self.list(fetch, list(set::scope(&fields, tuple)), &[target(tuple)]).await?;
        }
        Ok(())
    }

    /// Reads one list, a second time if it shifted meanwhile, and tells how it ended.
    async fn list(&mut self, fetch: &Fetch, list: Option<List>, targets: &[String]) -> Result<(), ReadError> {
        for last in [false, true] {
            self.opening = list.clone();
            let mut ended = self.pages(fetch, list.is_some(), targets).await;
            if self.does_without(list.as_ref(), &ended) {
                return Ok(());
            }
            let half = fetch.together && fetch.each.as_ref().is_some_and(|each| self.half.contains(each));
            if ended.is_ok() && half {
                ended = Err(words::half_known());
            }
            let again = !last && ended.as_ref().is_err_and(|fault| fault.kind == FaultKind::Shifted);
            self.count(fetch, ended.as_ref().err(), again);
            if let Some(list) = &list {
                self.open().await?;
                self.taught |= ended.is_ok() && self.known(&list.resource);
                self.tell(Event::Closed(end(ended.as_ref().err()))).await?;
            }
            if !again {
                break;
            }
        }
        if std::mem::take(&mut self.taught) {
            self.tell(Event::Learnt(self.learnt.clone())).await?;
        }
        self.give_up()
    }

    /// Whether a list is one that the platform may do without, and that it never had.
    fn does_without(&mut self, list: Option<&List>, ended: &Result<(), Fault>) -> bool {
        let not_offered = ended.as_ref().is_err_and(|fault| fault.kind == FaultKind::NotOffered);
        let had = |list: &List| self.learnt.0.get(LISTS).is_some_and(|had| had.contains(&vec![list.resource.clone()]));
        let without = not_offered && self.opening.is_some() && !list.is_some_and(had);
        if without {
            self.tally.absent = ended.as_ref().err().cloned();
            self.opening = None;
        }
        without
    }

    /// Remembers that a list exists; `true` if that is new.
    fn known(&mut self, resource: &str) -> bool {
        let optional = self.platform.reading.fetch.iter().any(|fetch| {
            fetch.resource.as_deref() == Some(resource) && fetch.answers.iter().any(|a| a.means == Means::Absent)
        });
        optional && self.learnt.0.entry(LISTS.into()).or_default().insert(vec![resource.to_string()])
    }

    /// Tells that a list begins, once something is known of it.
    pub(super) async fn open(&mut self) -> Result<(), ReadError> {
        match self.opening.take() {
            Some(list) => self.tell(Event::Opened(list)).await,
            None => Ok(()),
        }
    }

    /// Remembers how a list ended.
    pub(super) fn count(&mut self, fetch: &Fetch, fault: Option<&Fault>, again: bool) {
        let tally = &mut self.tally;
        let silent = fault.is_some_and(|fault| fault.kind == FaultKind::Silent);
        tally.silent = if silent { tally.silent + 1 } else { 0 };
        let Some(fault) = fault else {
            tally.read = true;
            return;
        };
        match fault.kind {
            FaultKind::Silent | FaultKind::Barred => tally.silence = Some(fault.clone()),
            FaultKind::Forbidden | FaultKind::Key => tally.refused = Some(fault.clone()),
            _ => tally.other = true,
        }
        if !again {
            self.half.extend(fetch.learn.keys().cloned());
        }
    }

    /// Nobody answers, or the address may not be asked: the rest is not asked.
    pub(super) fn give_up(&self) -> Result<(), ReadError> {
        match &self.tally.silence {
            Some(fault) if self.tally.silent >= PATIENCE || fault.kind == FaultKind::Barred => Err(unreachable(fault)),
            _ => Ok(()),
        }
    }

    /// Whether anything was read; if all was refused, the key is to blame.
    fn verdict(&self) -> Result<(), ReadError> {
        let tally = &self.tally;
        if tally.read || tally.other {
            return Ok(());
        }
        match (&tally.silence, &tally.refused, &tally.absent) {
            (Some(fault), ..) => Err(unreachable(fault)),
            (None, Some(fault), _) => {
                let next = self.platform.no_key(&fault.next);
                Err(ReadError::Key { why: fault.why.clone(), next })
            }
            (None, None, Some(fault)) => Err(ReadError::Account { why: fault.why.clone(), next: fault.next.clone() }),
            (None, None, None) => Ok(()),
        }
    }

    pub(super) async fn tell(&self, event: Event) -> Result<(), ReadError> {
        self.events.send(event).await.map_err(|_| ReadError::Unheard)
    }
}

fn unreachable(fault: &Fault) -> ReadError {
    ReadError::Unreachable { why: fault.why.clone(), next: fault.next.clone() }
}

impl Platform {
    /// What to do when a key opens nothing: what the list says of itself, else what the platform says of keys.
    pub(crate) fn no_key(&self, next: &Text) -> Text {
        let own = self.connect.as_ref().and_then(|connect| connect.no_key.clone());
        own.filter(|_| words::says_only_forbidden(next)).unwrap_or_else(|| next.clone())
    }
}

/// The end that a fault makes.
pub(super) fn end(fault: Option<&Fault>) -> End {
    match fault {
        None => End::Whole,
        Some(fault) => End::Broken { why: fault.why.clone(), next: fault.next.clone() },
    }
}
