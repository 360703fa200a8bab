//! Sessions of browsers.

use super::tag::Tag;
use passerelle_trust::Caller;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A session that is not used for so long ends.
const IDLE: Duration = Duration::from_secs(12 * 3600);
/// So does one that is so old.
pub(super) const LIFE: Duration = Duration::from_secs(7 * 24 * 3600);
/// Most sessions at a time; the one unused for longest goes first.
const MOST: usize = 1000;

/// Name of the cookie; with the prefix a browser takes it over https and for this host only.
pub(super) fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-passerelle" } else { "passerelle" }
}

/// The sessions that are open.
#[derive(Debug, Default)]
pub(super) struct Sessions(Mutex<HashMap<Tag, Session>>);

#[derive(Debug)]
struct Session {
    caller: Caller,
    begun: Instant,
    used: Instant,
}

impl Session {
    fn open(&self, now: Instant) -> bool {
        now.duration_since(self.begun) < LIFE && now.duration_since(self.used) < IDLE
    }
}

impl Sessions {
    /// Opens one.
    pub(super) fn begin(&self, tag: Tag, caller: Caller, now: Instant) {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.retain(|_, session| session.open(now));
        if sessions.len() >= MOST
            && let Some(oldest) = sessions.iter().min_by_key(|(_, session)| session.used).map(|(tag, _)| *tag)
        {
            sessions.remove(&oldest);
        }
        sessions.insert(tag, Session { caller, begun: now, used: now });
    }

    /// Who opened it; it is used now.
    pub(super) fn of(&self, tag: &Tag, now: Instant) -> Option<Caller> {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let session = sessions.get_mut(tag)?;
        if !session.open(now) {
            sessions.remove(tag);
            return None;
        }
        session.used = now;
        Some(session.caller.clone())
    }

    /// Closes it.
    pub(super) fn end(&self, tag: &Tag) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(tag);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tag::Key;
    use super::*;

    #[test]
    fn a_session_ends_when_idle_and_when_old() {
        let (sessions, key, begun) = (Sessions::default(), Key::default(), Instant::now());
        let tag = key.tag(b"s");
        sessions.begin(tag, Caller::Anonymous, begun);
        let mut now = begun;
        while now.duration_since(begun) + IDLE / 2 < LIFE {
            now += IDLE / 2;
            assert!(sessions.of(&tag, now).is_some(), "used twice a day");
        }
        assert!(sessions.of(&tag, begun + LIFE).is_none(), "a week is the end");
        sessions.begin(tag, Caller::Anonymous, begun);
        assert!(sessions.of(&tag, begun + IDLE).is_none(), "unused for half a day");
        assert!(sessions.of(&tag, begun).is_none(), "and then it is gone");
    }

    #[test]
    fn sessions_are_bounded_and_the_one_unused_for_longest_goes() {
        let (sessions, key, now) = (Sessions::default(), Key::default(), Instant::now());
        let at = |n: u64| now + Duration::from_millis(n);
        for n in 0..MOST as u64 {
            sessions.begin(key.tag(&n.to_le_bytes()), Caller::Anonymous, at(n));
        }
        sessions.of(&key.tag(&0u64.to_le_bytes()), at(5000));
        sessions.begin(key.tag(b"one more"), Caller::Anonymous, at(6000));
        assert!(sessions.of(&key.tag(&0u64.to_le_bytes()), at(6000)).is_some());
        assert!(sessions.of(&key.tag(&1u64.to_le_bytes()), at(6000)).is_none());
    }
}
