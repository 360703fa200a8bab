//! The first page of each list, asked for once, and what it says about address and key.

use super::guess::{Asked, asked, derived};
use super::words;
use crate::account::Account;
use crate::fetch::{FirstPage, FirstPages, ReadError};
use crate::platform::Platform;
use passerelle_model::loss::Text;
use passerelle_outbound::Transport;
use std::collections::BTreeMap;

/// What an address and a key open.
#[derive(Debug, Clone)]
pub struct Probe {
    /// Why no account can be made of them; nothing if one can.
    pub fault: Option<Why>,
    /// What was found of each resource, in the order in which they are read.
    pub found: Vec<Found>,
    /// Settings that follow from the address.
    pub derived: BTreeMap<String, String>,
    /// Settings that are still asked for.
    pub asked: Vec<Asked>,
    /// Names of the enterprises that the key speaks for, as far as they were seen.
    pub names: Vec<String>,
}

/// What happened, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// What happened.
    pub why: Text,
    /// What to do.
    pub next: Text,
}

/// What was found of one resource.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its name.
    pub resource: String,
    /// What people call it.
    pub title: Text,
    /// Whether it can be read.
    pub state: State,
    /// How many were seen or counted.
    pub seen: u64,
    /// Whether items can be added there.
    pub create: bool,
    /// Whether items can be changed there.
    pub update: bool,
    /// All of it in one sentence.
    pub words: Text,
}

/// Whether a resource can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It can.
    Readable,
    /// It can, and has nothing yet.
    Empty,
    /// The key may not.
    Forbidden(Why),
    /// The platform does not offer it.
    Absent,
    /// Nothing tells yet what there is to read.
    Unknown,
    /// What came is not it.
    Broken(Why),
}

impl State {
    /// How much it tells: of two answers for one resource the better counts.
    fn rank(&self) -> u8 {
        match self {
            State::Readable => 5,
            State::Empty => 4,
            State::Forbidden(_) => 3,
            State::Broken(_) => 2,
            State::Absent => 1,
            State::Unknown => 0,
        }
    }
}

/// Asks what there is at the address of an account. Costs one request a list and keeps nothing.
pub async fn probe(platform: &Platform, account: &Account, transport: &dyn Transport) -> Probe {
    let (derived, asked) = (derived(platform, &account.base_url), asked(platform, account));
    let mut probe = Probe { fault: None, found: Vec::new(), derived, asked, names: Vec::new() };
    let pages = match FirstPages::of(platform, account, transport).await {
        Ok(pages) => pages,
        Err(error) => {
            probe.fault = Some(of(error));
            return probe;
        }
    };
    for page in &pages.pages {
        probe.add(platform, page);
    }
    probe.names = pages.names;
    probe.names.dedup();
    probe.fault = verdict(platform, &pages.pages, pages.looks.as_deref());
    probe
}

impl Probe {
    fn add(&mut self, platform: &Platform, page: &FirstPage) {
        let Some(resource) = page.resource.as_ref().and_then(|name| platform.resource(name)) else { return };
        let (create, update) = (resource.create, !resource.update.is_empty());
        let words = words::found(&resource.title, &page.state, page.seen, page.more);
        let words = words::writable(words, create, update);
        let (title, state, seen) = (resource.title.clone(), page.state.clone(), page.seen);
        let found = Found { resource: resource.name.clone(), title, state, seen, create, update, words };
        match self.found.iter_mut().find(|known| known.resource == found.resource) {
            Some(known) if known.state.rank() >= found.state.rank() => {}
            Some(known) => *known = found,
            None => self.found.push(found),
        }
    }
}

/// Why nothing can be read, if nothing can.
fn verdict(platform: &Platform, pages: &[FirstPage], looks: Option<&str>) -> Option<Why> {
    let opens = |page: &&FirstPage| matches!(page.state, State::Readable | State::Empty);
    if pages.iter().any(|page| opens(&page)) {
        return None;
    }
    let connect = platform.connect.as_ref();
    let refused = pages.iter().find_map(|page| match &page.state {
        State::Forbidden(why) => Some(why),
        _ => None,
    });
    Some(match refused {
        Some(why) => Why { why: why.why.clone(), next: platform.no_key(&why.next) },
        None => Why {
            why: words::another(&platform.title, looks),
            next: words::another_next(connect.map_or("https://", |connect| connect.example.as_str())),
        },
    })
}

fn of(error: ReadError) -> Why {
    match error {
        ReadError::Key { why, next } | ReadError::Unreachable { why, next } | ReadError::Account { why, next } => {
            Why { why, next }
        }
        ReadError::Unheard => Why { why: Text::default(), next: Text::default() },
    }
}
