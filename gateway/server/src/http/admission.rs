//! How much at once and for how long: a translation holds a permit and a deadline,
//! and whatever goes wrong around it on the way is remembered once.

use super::problem::{Kind, Problem};
use crate::translation::Text;
use axum::http::HeaderValue;
use axum::http::header::RETRY_AFTER;
use std::io;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// What a body may cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Allowance {
    /// Most bytes.
    pub(crate) bytes: u64,
    /// Longest wait for the next of them.
    pub(crate) pause: Duration,
}

/// What can go wrong around a translation, as opposed to inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// More bytes than the limit, which is given.
    TooLarge(u64),
    /// The next bytes did not come in time.
    TooSlow,
    /// The connection broke while the body arrived.
    Cut,
    /// The gzip is broken.
    BadGzip,
    /// The deadline passed.
    TooLong,
}

/// A place for the first fault, seen by every thread that works for one request.
#[derive(Debug, Clone, Default)]
pub(super) struct Faults(Arc<OnceLock<Fault>>);

impl Faults {
    /// Remembers a fault if it is the first, and makes the error that stops the reader or writer.
    pub(super) fn raise(&self, fault: Fault) -> io::Error {
        self.0.set(fault).ok();
        io::Error::other(format!("{fault:?}"))
    }

    /// The first fault.
    pub(super) fn first(&self) -> Option<Fault> {
        self.0.get().copied()
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Problem {
        match fault {
            Fault::TooLarge(limit) => {
                let mb = limit.div_ceil(1 << 20);
                let detail = Text::new(
                    format!("More than {limit} bytes ({mb} MB), which is the limit here"),
                    format!("Plus de {limit} octets ({mb} Mo), la limite ici"),
                );
                Problem::new(Kind::TooLarge, detail).with("limit", |_| limit.into())
            }
            Fault::TooSlow => Problem::new(
                Kind::TooSlow,
                Text::new(
                    "The next bytes of the body did not arrive in time",
                    "La suite du corps n'est pas arrivée à temps",
                ),
            ),
            Fault::Cut => Problem::new(
                Kind::BadRequest,
                Text::new("The body ended before its announced end", "Le corps s'est arrêté avant sa fin annoncée"),
            ),
            Fault::BadGzip => Problem::new(
                Kind::BadEncoding,
                Text::new(
                    "`Content-Encoding: gzip` was announced, but the body is not gzip",
                    "`Content-Encoding: gzip` était annoncé, mais le corps n'est pas du gzip",
                ),
            ),
            Fault::TooLong => Problem::new(
                Kind::TooLong,
                Text::new(
                    "The translation was stopped at the time limit",
                    "La traduction a été arrêtée à la limite de temps",
                ),
            ),
        }
    }
}

/// Until when a translation may run.
#[derive(Debug, Clone)]
pub(crate) struct Deadline {
    at: Instant,
    faults: Faults,
}

impl Deadline {
    /// A deadline from now on.
    pub(super) fn after(time: Duration, faults: Faults) -> Self {
        Deadline { at: Instant::now() + time, faults }
    }

    /// The moment.
    pub(super) fn at(&self) -> Instant {
        self.at
    }

    /// An error once it has passed.
    pub(super) fn check(&self) -> io::Result<()> {
        if Instant::now() < self.at { Ok(()) } else { Err(self.faults.raise(Fault::TooLong)) }
    }
}

/// A place among the running translations, or the problem that says to come back.
pub(crate) fn permit(places: &Arc<Semaphore>) -> Result<OwnedSemaphorePermit, Problem> {
    places.clone().try_acquire_owned().map_err(|_| {
        let detail = Text::new(
            "As many translations are running as this server allows",
            "Ce serveur fait déjà autant de traductions qu'il le permet",
        );
        Problem::new(Kind::Busy, detail).header(RETRY_AFTER, HeaderValue::from_static("2"))
    })
}
