//! One request of an account: its key shown in the way that the path wants, the next way
//! tried where one is refused. What is written down of a request never has the key.

use super::address;
use super::declared::{Accept, Way, WayKind};
use super::error::Fault;
use super::words;
use crate::account::Account;
use passerelle_outbound::{Answer, Ask, Transport};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Who asks, and how.
pub(crate) struct Asking<'a> {
    pub(crate) account: &'a Account,
    pub(crate) transport: &'a dyn Transport,
    pub(crate) ways: &'a [Way],
    pub(crate) accept: Option<&'a Accept>,
    /// The way that opened last.
    pub(crate) opened: AtomicUsize,
}

impl Asking<'_> {
    /// The request as it is written down.
    pub(crate) fn shown(&self, url: &str) -> String {
        format!("GET {}", address::shown(url, &self.account.base_url))
    }

    /// Reads an address, in each way that is for it until one is not refused.
    pub(crate) async fn get(&self, url: &str) -> Result<Answer, Fault> {
        let ways = self.fitting(url);
        let mut refused = None;
        for (index, way) in ways {
            let ask = self.dressed(url, way);
            let answer = self.transport.send(&ask).await.map_err(|failed| words::silent(&self.shown(url), &failed))?;
            if !matches!(answer.status, 401 | 403) {
                self.opened.store(index, Ordering::Relaxed);
                return Ok(answer);
            }
            // 403 comes from a platform that knows the key, and says more than 401.
            refused = refused.filter(|before: &Answer| before.status == 403).or(Some(answer));
        }
        match refused {
            Some(answer) => Ok(answer),
            None => {
                let ask = self.dressed(url, None);
                self.transport.send(&ask).await.map_err(|failed| words::silent(&self.shown(url), &failed))
            }
        }
    }

    /// The ways that are for an address, the one that opened last before the others.
    fn fitting(&self, url: &str) -> Vec<(usize, Option<&Way>)> {
        if self.account.secret.is_none() {
            return Vec::new();
        }
        let path = address::shown(url, &self.account.base_url);
        let fits = |way: &Way| way.under.iter().any(|start| path.starts_with(start.as_str()));
        let named = self.ways.iter().any(fits);
        let mut fitting: Vec<(usize, Option<&Way>)> = (self.ways.iter().enumerate())
            .filter(|(_, way)| if named { fits(way) } else { way.under.is_empty() })
            .map(|(index, way)| (index, Some(way)))
            .collect();
        let opened = self.opened.load(Ordering::Relaxed);
        fitting.sort_by_key(|(index, _)| (*index != opened, *index));
        fitting
    }

    fn dressed(&self, url: &str, way: Option<&Way>) -> Ask {
        let mut ask = Ask::get(url);
        ask.account = self.account.id.clone();
        let accept = self.accept.map_or("application/json", |accept| {
            let chosen = accept.setting.as_ref().and_then(|setting| self.account.settings.get(setting));
            chosen.and_then(|value| accept.values.get(value)).unwrap_or(&accept.default)
        });
        ask = ask.header("accept", accept);
        if let (Some(way), Some(secret)) = (way, &self.account.secret) {
            match way.kind {
                WayKind::Header => ask = ask.header(&way.name, secret.reveal()),
                WayKind::Bearer => ask = ask.header("authorization", format!("Bearer {}", secret.reveal())),
                WayKind::Query => ask.url = address::with_parameter(url, &way.name, secret.reveal()),
                WayKind::None => {}
            }
        }
        ask
    }
}
