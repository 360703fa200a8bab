//! Links that sign someone in once.

use super::tag::Tag;
use passerelle_trust::Caller;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a link can be used.
pub(super) const LIFE: Duration = Duration::from_secs(30 * 60);
/// Most links that wait at a time; the oldest goes first.
const MOST: usize = 100;

/// Links that nobody has used yet.
#[derive(Debug, Default)]
pub(super) struct Links(Mutex<HashMap<Tag, (Caller, Instant)>>);

impl Links {
    /// Makes a link good for its time.
    pub(super) fn offer(&self, tag: Tag, caller: Caller, now: Instant) {
        let mut links = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        links.retain(|_, (_, since)| now.duration_since(*since) < LIFE);
        if links.len() >= MOST
            && let Some(oldest) = links.iter().min_by_key(|(_, (_, since))| *since).map(|(tag, _)| *tag)
        {
            links.remove(&oldest);
        }
        links.insert(tag, (caller, now));
    }

    /// Who may sign in with it; it is spent by asking.
    pub(super) fn take(&self, tag: &Tag, now: Instant) -> Option<Caller> {
        let (caller, since) = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(tag)?;
        (now.duration_since(since) < LIFE).then_some(caller)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tag::Key;
    use super::*;

    #[test]
    fn a_link_is_good_once_and_for_half_an_hour() {
        let (links, key, now) = (Links::default(), Key::default(), Instant::now());
        links.offer(key.tag(b"a"), Caller::Anonymous, now);
        links.offer(key.tag(b"b"), Caller::Anonymous, now);
        assert!(links.take(&key.tag(b"a"), now + LIFE - Duration::from_secs(1)).is_some());
        assert!(links.take(&key.tag(b"a"), now).is_none());
        assert!(links.take(&key.tag(b"b"), now + LIFE).is_none());
    }

    #[test]
    fn links_that_nobody_uses_do_not_pile_up() {
        let (links, key, now) = (Links::default(), Key::default(), Instant::now());
        for n in 0..=MOST as u64 {
            links.offer(key.tag(&n.to_le_bytes()), Caller::Anonymous, now + Duration::from_millis(n));
        }
        assert_eq!(links.0.lock().unwrap().len(), MOST);
        assert!(links.take(&key.tag(&0u64.to_le_bytes()), now).is_none(), "the oldest went");
    }
}
