//! A platform on stage: what it was asked is written down, what the test wants to go
//! wrong goes wrong.

use crate::trick::{self, Played, Trick, When};
use crate::{Request, Response};
use bytes::Bytes;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A platform: answers from a state of its own, without sockets or clocks.
pub trait Platform: Send + Sync {
    /// The answer to one request.
    fn answer(&self, request: &Request) -> Response;

    /// Changes what it lists, as other people would meanwhile. Platforms that cannot change do nothing.
    fn disturb(&self, _how: Disturbance) {}
}

/// What other people do to a list while it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disturbance {
    /// An item appears at the front of every list: what was last on a page comes first on the next.
    Insert,
    /// The first item of every list goes away: what was first on the next page is on no page.
    Remove,
}

/// What happens to one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// It is answered, after a while.
    Answer(Response, Duration),
    /// The connection breaks after so many bytes of the body.
    Cut(Response, usize),
}

/// A platform with its book of requests and its tricks. Clones are the same platform.
#[derive(Clone)]
pub struct Fake {
    platform: Arc<dyn Platform>,
    book: Arc<Mutex<Book>>,
}

#[derive(Default)]
struct Book {
    requests: Vec<Request>,
    tricks: Vec<Waiting>,
}

/// A trick with how many requests it has seen that it could apply to.
struct Waiting {
    trick: Trick,
    when: When,
    seen: usize,
    /// The first answer, for a trick that gives it again.
    first: Option<Response>,
}

impl Fake {
    /// Puts a platform on stage.
    pub fn new(platform: impl Platform + 'static) -> Self {
        Fake { platform: Arc::new(platform), book: Arc::default() }
    }

    /// Answers one request, or does what a trick says.
    pub fn act(&self, request: &Request) -> Act {
        let due = self.note(request);
        if due.iter().any(|(_, trick)| *trick == Trick::Insert) {
            self.platform.disturb(Disturbance::Insert);
        }
        if due.iter().any(|(_, trick)| *trick == Trick::Remove) {
            self.platform.disturb(Disturbance::Remove);
        }
        let mut played = Played::new(self.platform.answer(request));
        for (at, trick) in due {
            let first = match trick {
                Trick::Endless => self.first(at, played.response()),
                _ => None,
            };
            played.play(&trick, request, first);
        }
        played.act()
    }

    /// Adds a trick.
    pub fn misbehave(&self, trick: Trick, when: When) {
        self.book().tricks.push(Waiting { trick, when, seen: 0, first: None });
    }

    /// Adds a trick as it is written on a command line, such as `timeout@2:/api/v0/orders`.
    ///
    /// # Errors
    /// When it is no trick; the text says what could be written.
    pub fn misbehave_as(&self, written: &str) -> Result<(), String> {
        let (trick, when) = trick::written(written)?;
        self.misbehave(trick, when);
        Ok(())
    }

    /// Forgets all tricks.
    pub fn behave(&self) {
        self.book().tricks.clear();
    }

    /// What it was asked so far, in order.
    pub fn requests(&self) -> Vec<Request> {
        self.book().requests.clone()
    }

    /// What it was asked so far, as method and address: `GET /api/v0/orders?page=2`.
    pub fn asked(&self) -> Vec<String> {
        self.book().requests.iter().map(|r| format!("{} {}", r.method, r.target)).collect()
    }

    /// Forgets what it was asked.
    pub fn forget(&self) {
        self.book().requests.clear();
    }

    /// Writes a request down; the tricks that are due for it, with their place.
    fn note(&self, request: &Request) -> Vec<(usize, Trick)> {
        let mut book = self.book();
        book.requests.push(request.clone());
        let mut due = Vec::new();
        for (at, waiting) in book.tricks.iter_mut().enumerate() {
            if waiting.when.concerns(request) {
                waiting.seen += 1;
                if waiting.when.due(waiting.seen) {
                    due.push((at, waiting.trick.clone()));
                }
            }
        }
        due
    }

    /// The first answer that a trick saw.
    fn first(&self, at: usize, now: &Response) -> Option<Response> {
        let mut book = self.book();
        let waiting = book.tricks.get_mut(at)?;
        Some(waiting.first.get_or_insert_with(|| now.clone()).clone())
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        // A test that panicked while it held the book has failed already.
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fake").field("asked", &self.asked()).finish()
    }
}

impl Act {
    /// The answer, for who does not mind waiting or broken connections.
    pub fn response(self) -> Response {
        match self {
            Act::Answer(response, _) => response,
            Act::Cut(mut response, bytes) => {
                response.body = Bytes::copy_from_slice(&response.body[..bytes.min(response.body.len())]);
                response
            }
        }
    }
}
