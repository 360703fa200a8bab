//! The first page of each list: what a probe asks for.

use super::declared::{Fetch, Paging};
use super::error::{Fault, FaultKind, ReadError};
use super::event::Learnt;
use super::page::{Taken, take};
use super::read::{applicable, asking, unreadable};
use super::{address, discover, files, set, words};
use crate::account::Account;
use crate::connect::{State, Why};
use crate::platform::Platform;
use passerelle_model::json::{Json, Limits};
use passerelle_outbound::Transport;
use std::collections::BTreeMap;

/// Single things that are asked for, of a kind that is read one by one.
const SOME: usize = 5;

/// What the first pages of an account say.
pub(crate) struct FirstPages {
    pub(crate) pages: Vec<FirstPage>,
    /// Names of those whom the account speaks for.
    pub(crate) names: Vec<String>,
    /// What the address looks like, if it is a web page.
    pub(crate) looks: Option<String>,
}

/// The first page of one list.
pub(crate) struct FirstPage {
    pub(crate) resource: Option<String>,
    pub(crate) state: State,
    pub(crate) seen: u64,
    /// Whether there are more than were seen.
    pub(crate) more: bool,
}

impl FirstPages {
    /// Asks for them.
    pub(crate) async fn of(
        platform: &Platform,
        account: &Account,
        transport: &dyn Transport,
    ) -> Result<FirstPages, ReadError> {
        let fetches = applicable(platform, &account.base_url);
        if fetches.is_empty() {
            return Err(unreadable(platform));
        }
        let asking = asking(platform, account, transport);
        let named = fetches.iter().any(|fetch| !fetch.found.is_empty());
        let places = if named { discover::places(platform, &asking).await } else { BTreeMap::new() };
        let mut first = FirstPages { pages: Vec::new(), names: Vec::new(), looks: None };
        let mut learnt = Learnt::default();
        for fetch in fetches {
            if let Paging::Files { extensions } = &fetch.paging {
                let count = files::count(&account.base_url, extensions).await?;
                first.add(fetch, State::Readable, count, false);
                continue;
            }
            let Some(start) = discover::start(fetch, &places, &account.base_url) else { continue };
            let targets = targets(platform, account, fetch, &start, &learnt);
            let (mut state, mut seen, mut more) = (State::Unknown, 0, targets.len() > SOME);
            for url in targets.iter().rev().take(SOME) {
                let answer = match asking.get(url).await {
                    Ok(answer) => answer,
                    Err(fault) if first.pages.is_empty() => {
                        return Err(ReadError::Unreachable { why: fault.why, next: fault.next });
                    }
                    Err(fault) => {
                        state = of(&fault);
                        break;
                    }
                };
                if first.looks.is_none() {
                    first.looks = words::made_with(&answer.body);
                }
                match take(fetch, &asking.shown(url), &answer) {
                    Ok(taken) => {
                        first.name(platform, fetch, &taken);
                        let total = taken.total.unwrap_or(taken.items.len() as u64);
                        more |= taken.total.is_none() && goes_on(fetch, &taken);
                        seen += total;
                        for (set, tuple) in taken.taught {
                            learnt.0.entry(set).or_default().insert(tuple);
                        }
                        state = if seen > 0 { State::Readable } else { State::Empty };
                    }
                    Err(fault) if seen == 0 => state = of(&fault),
                    Err(_) => {}
                }
            }
            first.add(fetch, state, seen, more);
        }
        Ok(first)
    }

    fn add(&mut self, fetch: &Fetch, state: State, seen: u64, more: bool) {
        self.pages.push(FirstPage { resource: fetch.resource.clone(), state, seen, more });
    }

    /// Remembers the names in a page.
    fn name(&mut self, platform: &Platform, fetch: &Fetch, taken: &Taken) {
        let Some(connect) = &platform.connect else { return };
        let Some(pointer) = fetch.resource.as_ref().and_then(|resource| connect.names.get(resource)) else { return };
        for item in &taken.items {
            let Ok(item) = Json::parse(&item.body, Limits::default()) else { continue };
            let name = item.pointer(pointer).and_then(Json::as_str).unwrap_or_default().trim();
            if !name.is_empty() && !self.names.iter().any(|known| known == name) && self.names.len() < 50 {
                self.names.push(name.to_string());
            }
        }
    }
}

/// Whether a page says that it is not the last, or is full.
fn goes_on(fetch: &Fetch, taken: &Taken) -> bool {
    let full = matches!(&fetch.paging, Paging::Pages { .. }) && taken.items.len() >= 10;
    taken.next.is_some() || !taken.members.is_empty() || full
}

/// The addresses of first pages, as far as it is known what there is.
fn targets(platform: &Platform, account: &Account, fetch: &Fetch, start: &str, learnt: &Learnt) -> Vec<String> {
    let sets = &platform.reading.sets;
    let Some((each, set)) = fetch.each.as_ref().and_then(|each| Some((each, sets.get(each)?))) else {
        return vec![super::list::numbered(&fetch.paging, start, 1)];
    };
    let fill = |tuple: Vec<String>| {
        let value = |name: &str| set.fields.iter().position(|f| f == name).map(|at| tuple[at].as_str());
        super::list::numbered(&fetch.paging, &address::filled(start, value), 1)
    };
    set::tuples(sets, each, &account.settings, learnt).into_iter().map(fill).collect()
}

/// What a fault says about a list.
fn of(fault: &Fault) -> State {
    let why = Why { why: fault.why.clone(), next: fault.next.clone() };
    match fault.kind {
        FaultKind::Forbidden | FaultKind::Key => State::Forbidden(why),
        FaultKind::Absent | FaultKind::NotOffered => State::Absent,
        _ => State::Broken(why),
    }
}
