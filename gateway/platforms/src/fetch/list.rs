//! The pages of one list, one after the other: one is held at a time, and of the items
//! before it only a digest of each key, to see when a list repeats itself.

use super::declared::{Fetch, Paging};
use super::error::{Fault, ReadError};
use super::event::{Event, Page};
use super::page::{Taken, hash, take};
use super::read::Reading;
use super::{address, words};
use passerelle_model::loss::{Refusal, Text};
use std::collections::{HashMap, HashSet, VecDeque};

/// What was seen of a list.
#[derive(Default)]
pub(super) struct Seen {
    keys: HashMap<u128, u32>,
    pub(super) count: u64,
    total: Option<u64>,
}

impl Seen {
    /// Names the items of a page: in linked data one thing may be told of in several nodes, and a node may
    /// have no name; elsewhere an item that comes twice means that the list moved.
    pub(super) fn names(&mut self, taken: &mut Taken, linked: bool) -> Result<(), Fault> {
        for item in &mut taken.items {
            if item.key.is_empty() {
                item.key = format!("_:n{}", self.count);
            }
            self.count += 1;
            let times = self.keys.entry(hash(item.key.as_bytes())).or_default();
            *times += 1;
            match (*times, linked) {
                (1, _) => {}
                (times, true) => item.key = format!("{} {times}", item.key),
                (_, false) => return Err(words::twice(&item.key)),
            }
        }
        match (self.total, taken.total) {
            (Some(before), Some(now)) if before != now => return Err(words::recounted(before, now)),
            (None, now) => self.total = now,
            _ => {}
        }
        Ok(())
    }

    /// Whether as many items came as the platform counts.
    pub(super) fn all(&self) -> Result<(), Fault> {
        match self.total {
            Some(total) if total != self.count => Err(words::counted(total, self.count)),
            _ => Ok(()),
        }
    }
}

impl Reading<'_> {
    /// Reads the pages of all targets of one list. `told` is whether anybody hears of them.
    pub(super) async fn pages(&mut self, fetch: &Fetch, told: bool, targets: &[String]) -> Result<(), Fault> {
        let mut seen = Seen::default();
        for target in targets {
            self.series(fetch, told, target, &mut seen).await?;
        }
        seen.all()
    }

    async fn series(&mut self, fetch: &Fetch, told: bool, target: &str, seen: &mut Seen) -> Result<(), Fault> {
        let mut number = 1;
        let mut asked = HashSet::new();
        let mut queue = VecDeque::from([numbered(&fetch.paging, target, number)]);
        while let Some(url) = queue.pop_front() {
            let request = self.asking.shown(&url);
            if !asked.insert(hash(url.as_bytes())) {
                return Err(words::circle(&request));
            }
            let answer = self.asking.get(&url).await?;
            let mut taken = take(fetch, &request, &answer)?;
            seen.names(&mut taken, fetch.linked_data)?;
            for (set, tuple) in std::mem::take(&mut taken.taught) {
                self.taught |= self.learnt.0.entry(set).or_default().insert(tuple);
            }
            let (next, members) = (taken.next.take(), std::mem::take(&mut taken.members));
            let more = !taken.ended && !taken.items.is_empty();
            if told {
                let page = Page {
                    request: request.clone(),
                    status: answer.status,
                    items: taken.items,
                    envelope: taken.envelope,
                };
                self.heard(Event::Page(page)).await?;
            }
            if more && matches!(fetch.paging, Paging::Pages { .. }) {
                number += 1;
                queue.push_back(numbered(&fetch.paging, target, number));
            }
            if let Some(link) = next {
                match address::followed(&answer.url, &link, &self.asking.account.base_url) {
                    Some(next) => queue.push_front(next),
                    None => return Err(words::elsewhere(&request, &link)),
                }
            }
            for member in members {
                match address::followed(&answer.url, &member, &self.asking.account.base_url) {
                    Some(next) if asked.contains(&hash(next.as_bytes())) || queue.contains(&next) => {}
                    Some(next) => queue.push_back(next),
                    None if told => self.heard(Event::Refused(strange_member(&member))).await?,
                    None => {}
                }
            }
        }
        Ok(())
    }

    async fn heard(&mut self, event: Event) -> Result<(), Fault> {
        let unheard = |_: ReadError| words::unheard();
        self.open().await.map_err(unheard)?;
        self.tell(event).await.map_err(unheard)
    }
}

/// The address of a page by its number.
pub(super) fn numbered(paging: &Paging, target: &str, number: u32) -> String {
    let Paging::Pages { page, per_page, size, .. } = paging else { return target.to_string() };
    let url = address::with_parameter(target, page, &number.to_string());
    match per_page {
        Some(per_page) => address::with_parameter(&url, per_page, &size.to_string()),
        None => url,
    }
}

fn strange_member(member: &str) -> Refusal {
    Refusal {
        at: String::new(),
        detail: Text::new(
            format!("the list names `{member}`, which is on another host, where the key must not go"),
            format!("la liste nomme « {member} », chez un autre hôte, où la clé ne doit pas aller"),
        ),
        rule: None,
        next: Text::new("connect that host as an account of its own", "raccorder cet hôte comme un compte à part"),
    }
}
