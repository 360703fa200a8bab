//! The part of an input that is in memory, while the input goes by.

use crate::failure::Failure;
use passerelle_model::json::Malformed;
use std::io::Read;

/// A bounded view of an input, from where reading stands.
pub(crate) struct Window<'r> {
    input: &'r mut dyn Read,
    text: Vec<u8>,
    from: usize,
    filled: usize,
    ended: bool,
    /// Bytes of the input that reading has passed.
    passed: u64,
    /// Lines among them, and letters of the last.
    lines: usize,
    letters: usize,
}

impl<'r> Window<'r> {
    pub(crate) fn new(input: &'r mut dyn Read, size: usize) -> Result<Self, Failure> {
        let text = vec![0; size];
        let mut window = Window { input, text, from: 0, filled: 0, ended: false, passed: 0, lines: 0, letters: 0 };
        window.fill()?;
        if window.text().starts_with(b"\xEF\xBB\xBF") {
            window.advance(3);
            window.letters = 0;
        }
        Ok(window)
    }

    /// What is in memory of the rest.
    pub(crate) fn text(&self) -> &[u8] {
        &self.text[self.from..self.filled]
    }

    /// Whether nothing follows what is in memory.
    pub(crate) fn ended(&self) -> bool {
        self.ended
    }

    /// Where in the input reading stands.
    pub(crate) fn passed(&self) -> u64 {
        self.passed
    }

    /// Passes `n` bytes.
    pub(crate) fn advance(&mut self, n: usize) {
        let gone = &self.text[self.from..self.from + n];
        let line = match memchr::memrchr(b'\n', gone) {
            Some(at) => {
                self.lines += memchr::memchr_iter(b'\n', gone).count();
                self.letters = 0;
                &gone[at + 1..]
            }
            None => gone,
        };
        self.letters += line.iter().filter(|b| **b & 0xC0 != 0x80).count();
        self.from += n;
        self.passed += n as u64;
    }

    /// Brings in more of the input; the window grows where nothing could leave it, but never
    /// beyond `largest`: then it answers `false`.
    pub(crate) fn more(&mut self, largest: usize) -> Result<bool, Failure> {
        self.text.copy_within(self.from..self.filled, 0);
        self.filled -= self.from;
        self.from = 0;
        if self.filled == self.text.len() {
            if self.text.len() >= largest {
                return Ok(false);
            }
            self.text.resize(self.text.len() * 2, 0);
        }
        self.fill()?;
        Ok(true)
    }

    /// Reads until the window is full or the input ends.
    fn fill(&mut self) -> Result<(), Failure> {
        while self.filled < self.text.len() && !self.ended {
            match self.input.read(&mut self.text[self.filled..]) {
                Ok(0) => self.ended = true,
                Ok(n) => self.filled += n,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    pub(crate) fn first(&self) -> Option<u8> {
        self.text().iter().copied().find(|b| !b.is_ascii_whitespace())
    }

    /// Everything, for an input that does not stream.
    pub(crate) fn rest(mut self) -> Result<Vec<u8>, Failure> {
        self.text.truncate(self.filled);
        self.text.drain(..self.from);
        self.input.read_to_end(&mut self.text)?;
        Ok(self.text)
    }

    /// A fault in the window, at its place in the input.
    pub(crate) fn place(&self, error: Malformed) -> Malformed {
        let column = if error.line == 1 { error.column + self.letters } else { error.column };
        Malformed { line: error.line + self.lines, column, ..error }
    }
}
