//! One rate per account. Nobody holds a lock while waiting.

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

/// Accounts remembered before those that have long been quiet are forgotten.
const REMEMBERED: usize = 1024;

pub(crate) struct Rate {
    limiter: DefaultKeyedRateLimiter<String>,
    own: RwLock<HashMap<String, Arc<DefaultDirectRateLimiter>>>,
    clock: DefaultClock,
}

impl Rate {
    pub(crate) fn new(per_second: NonZeroU32, burst: NonZeroU32) -> Self {
        let quota = Quota::per_second(per_second).allow_burst(burst);
        Rate { limiter: RateLimiter::keyed(quota), own: RwLock::default(), clock: DefaultClock::default() }
    }

    /// Gives `key` a rate of its own.
    pub(crate) fn set(&self, key: &str, per_second: NonZeroU32, burst: NonZeroU32) {
        let limiter = RateLimiter::direct(Quota::per_second(per_second).allow_burst(burst));
        self.own.write().unwrap_or_else(PoisonError::into_inner).insert(key.to_string(), Arc::new(limiter));
    }

    /// Waits for the turn of `key`.
    pub(crate) async fn turn(&self, key: &String) {
        if self.limiter.len() > REMEMBERED {
            self.limiter.retain_recent();
        }
        let own = self.own.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned();
        let check = || own.as_ref().map_or_else(|| self.limiter.check_key(key), |own| own.check());
        while let Err(early) = check() {
            tokio::time::sleep(early.wait_time_from(self.clock.now()).max(Duration::from_millis(1))).await;
        }
    }
}
