//! JSON that goes by in a window, a few tokens or one element at a time.

use crate::failure::Failure;
use crate::window::Window;
use passerelle_model::json::{Cause, Json, Limits, Malformed, Reader};

/// What is done with an element: its offset, its text, its value.
type Element<'e> = dyn FnMut(u64, &[u8], Json<'_>) -> Result<(), Failure> + 'e;

/// A text of which only a window is in memory.
pub(crate) struct Pieces<'r> {
    window: Window<'r>,
}

/// Why reading stopped.
pub(crate) enum Stop {
    /// Not JSON, at its place in the input.
    Malformed(Malformed),
    /// Something larger than may be in memory.
    TooLarge,
    /// Anything else.
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Stop {
    fn from(error: E) -> Self {
        Stop::Failed(error.into())
    }
}

impl<'r> Pieces<'r> {
    pub(crate) fn new(window: Window<'r>) -> Self {
        Pieces { window }
    }

    /// The next byte that is no white space, as far as the window shows.
    pub(crate) fn first(&self) -> Option<u8> {
        self.window.first()
    }

    /// Reads again from the same place, with more in view, until the window does not cut it.
    pub(crate) fn take<T>(
        &mut self,
        largest: usize,
        mut read: impl for<'t> FnMut(&mut Reader<'t>, &'t [u8]) -> Result<T, Malformed>,
    ) -> Result<T, Stop> {
        loop {
            let text = self.window.text();
            let mut reader = Reader::new(text, Limits::default());
            let found = read(&mut reader, text);
            let cut = match &found {
                // A number at the very end of the window may go on behind it.
                Ok(_) => reader.peek().is_none(),
                Err(error) => error.cause == Cause::Truncated,
            };
            if cut && !self.window.ended() {
                if !self.window.more(largest)? {
                    return Err(Stop::TooLarge);
                }
                continue;
            }
            let read = reader.offset();
            return match found {
                Ok(found) => {
                    self.window.advance(read);
                    Ok(found)
                }
                Err(error) => Err(Stop::Malformed(self.window.place(error))),
            };
        }
    }

    /// Nothing but white space follows.
    pub(crate) fn end(&mut self) -> Result<(), Stop> {
        loop {
            if self.window.first().is_some() {
                return self.take(0, |reader, _| reader.end());
            }
            self.window.advance(self.window.text().len());
            if self.window.ended() {
                return Ok(());
            }
            self.window.more(0)?;
        }
    }

    /// Every element of the array that comes next, with its offset and its text.
    pub(crate) fn list(&mut self, largest: usize, each: &mut Element<'_>) -> Result<(), Stop> {
        let mut state = State::Open;
        loop {
            let (passed, ended) = (self.window.passed(), self.window.ended());
            let text = self.window.text();
            let mut reader = Reader::new(text, Limits::default());
            let mut read = 0;
            let stop = loop {
                match state.next(&mut reader, ended) {
                    Ok(Next::Item(from, to, item)) => each(passed + from as u64, &text[from..to], item)?,
                    Ok(Next::Step) => {}
                    Ok(Next::End) => {
                        read = reader.offset();
                        self.window.advance(read);
                        return Ok(());
                    }
                    Err(error) if error.cause == Cause::Truncated && !ended => break None,
                    Err(error) => break Some(error),
                }
                read = reader.offset();
            };
            if let Some(error) = stop {
                return Err(Stop::Malformed(self.window.place(error)));
            }
            self.window.advance(read);
            if !self.window.more(largest)? {
                return Err(Stop::TooLarge);
            }
        }
    }
}

/// Where in the array the reader stands.
#[derive(Clone, Copy)]
enum State {
    Open,
    First,
    After,
    Item,
}

enum Next<'a> {
    Item(usize, usize, Json<'a>),
    Step,
    End,
}

impl State {
    fn next<'a>(&mut self, reader: &mut Reader<'a>, ended: bool) -> Result<Next<'a>, Malformed> {
        match self {
            State::Open => {
                reader.eat(b'[');
                *self = State::First;
                Ok(Next::Step)
            }
            State::First if reader.eat(b']') => Ok(Next::End),
            State::First | State::Item => {
                reader.peek();
                let from = reader.offset();
                let item = reader.value()?;
                let to = reader.offset();
                // A number at the very end of the window may go on behind it.
                if reader.peek().is_none() && !ended {
                    return Err(reader.syntax("`,`"));
                }
                *self = State::After;
                Ok(Next::Item(from, to, item))
            }
            State::After => {
                if reader.eat(b',') {
                    *self = State::Item;
                    Ok(Next::Step)
                } else if reader.eat(b']') {
                    Ok(Next::End)
                } else {
                    Err(reader.syntax("`,` or `]`"))
                }
            }
        }
    }
}
