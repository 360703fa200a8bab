//! A writer that takes so many bytes and no more.

use std::io::{Error, Result, Write};

/// Counts what goes through it.
pub(crate) struct Counted<'a> {
    out: &'a mut dyn Write,
    left: usize,
    over: bool,
}

impl<'a> Counted<'a> {
    /// Takes `most` bytes.
    pub(crate) fn new(out: &'a mut dyn Write, most: usize) -> Self {
        Counted { out, left: most, over: false }
    }

    /// Whether more was to be written.
    pub(crate) fn is_over(&self) -> bool {
        self.over
    }
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        match self.left.checked_sub(bytes.len()) {
            Some(left) => {
                self.left = left;
                self.out.write_all(bytes)?;
                Ok(bytes.len())
            }
            None => {
                self.over = true;
                Err(Error::other("the answer is too large"))
            }
        }
    }

    fn flush(&mut self) -> Result<()> {
        self.out.flush()
    }
}
