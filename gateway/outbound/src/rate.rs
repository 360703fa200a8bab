//! One rate per account. Nobody holds a lock while waiting.

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;
use std::time::Duration;

/// Accounts remembered before those that have long been quiet are forgotten.
const REMEMBERED: usize = 1024;

pub(crate) struct Rate {
    limiter: DefaultKeyedRateLimiter<String>,
    clock: DefaultClock,
}

impl Rate {
    pub(crate) fn new(per_second: NonZeroU32, burst: NonZeroU32) -> Self {
        let quota = Quota::per_second(per_second).allow_burst(burst);
        Rate { limiter: RateLimiter::keyed(quota), clock: DefaultClock::default() }
    }

    /// Waits for the turn of `key`.
    pub(crate) async fn turn(&self, key: &String) {
        if self.limiter.len() > REMEMBERED {
            self.limiter.retain_recent();
        }
        while let Err(early) = self.limiter.check_key(key) {
            tokio::time::sleep(early.wait_time_from(self.clock.now()).max(Duration::from_millis(1))).await;
        }
    }
}
