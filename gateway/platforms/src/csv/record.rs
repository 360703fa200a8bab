//! Bytes to records, strictly (RFC 4180). Readers made to be lenient let one
//! unclosed quotation mark swallow the rest of a catalogue and take a bare CR for
//! the end of a row; here each is a fault of its own row, and the next row is read.

use std::borrow::Cow;

/// What a file may cost.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most bytes of one field.
    pub field: usize,
    /// Most bytes of one record.
    pub record: usize,
    /// Most fields of one record.
    pub fields: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { field: 64 * 1024, record: 1024 * 1024, fields: 512 }
    }
}

/// One record: its fields without quotation marks.
pub(super) struct Record<'a> {
    /// Line it starts on, from 1.
    pub(super) line: u64,
    pub(super) fields: Vec<Cow<'a, [u8]>>,
}

impl Record<'_> {
    /// Whether nothing stands in it but white space.
    pub(super) fn is_blank(&self) -> bool {
        self.fields.iter().all(|field| field.iter().all(u8::is_ascii_whitespace))
    }
}

/// A record that cannot be read.
pub(super) struct Broken {
    /// Line it starts on, from 1.
    pub(super) line: u64,
    /// Field it was in, from 0.
    pub(super) field: usize,
    pub(super) fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// A CR that is neither quoted nor before LF.
    BareReturn,
    /// A quotation mark that is never closed.
    Unclosed,
    /// Text between a closing quotation mark and the separator.
    AfterQuote,
    /// A quotation mark inside a field that does not start with one.
    InsideField,
    FieldTooLong(usize),
    RecordTooLong(usize),
    TooManyFields(usize),
}

/// Records one after the other.
#[derive(Clone)]
pub(super) struct Records<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
    separator: u8,
    quote: u8,
    /// Files of old systems end lines in CR alone.
    line_end: u8,
    limits: Limits,
}

impl<'a> Records<'a> {
    pub(super) fn new(text: &'a [u8], separator: u8, quote: u8, limits: Limits) -> Self {
        let line_end = if !text.contains(&b'\n') && text.contains(&b'\r') { b'\r' } else { b'\n' };
        Records { text, at: 0, line: 1, separator, quote, line_end, limits }
    }

    /// The whole text, and how much of it was read.
    pub(super) fn progress(&self) -> (&'a [u8], usize) {
        (self.text, self.at)
    }

    /// Whether the first line ends in CR LF.
    pub(super) fn crlf(&self) -> bool {
        let end = self.text.iter().position(|b| *b == b'\n');
        end.is_some_and(|end| end > 0 && self.text[end - 1] == b'\r')
    }

    /// Steps over one physical line and returns it.
    pub(super) fn skip_line(&mut self) -> Option<&'a [u8]> {
        (self.at < self.text.len()).then(|| {
            let rest = &self.text[self.at..];
            let length = rest.iter().position(|b| *b == self.line_end).unwrap_or(rest.len());
            self.at += (length + 1).min(rest.len());
            self.line += 1;
            rest[..length].strip_suffix(b"\r").unwrap_or(&rest[..length])
        })
    }

    fn ends_line(&self, at: usize) -> bool {
        match self.text.get(at) {
            None => true,
            Some(byte) if *byte == self.line_end => true,
            Some(b'\r') => matches!(self.text.get(at + 1), Some(b'\n') | None),
            Some(_) => false,
        }
    }

    fn ends_field(&self, at: usize) -> bool {
        self.text.get(at) == Some(&self.separator) || self.ends_line(at)
    }

    /// One field from `at`: its bytes and where it ends.
    fn field(&self, at: usize) -> Result<(Cow<'a, [u8]>, usize), Fault> {
        if self.text.get(at) != Some(&self.quote) {
            let mut end = at;
            while !self.ends_field(end) {
                match self.text[end] {
                    b'\r' => return Err(Fault::BareReturn),
                    byte if byte == self.quote => return Err(Fault::InsideField),
                    _ => end += 1,
                }
            }
            return Ok((Cow::Borrowed(&self.text[at..end]), end));
        }
        let (mut from, mut end, mut joined) = (at + 1, at + 1, Vec::new());
        loop {
            match self.text.get(end) {
                None => return Err(Fault::Unclosed),
                Some(byte) if *byte != self.quote => end += 1,
                Some(_) if self.text.get(end + 1) == Some(&self.quote) => {
                    joined.extend_from_slice(&self.text[from..=end]);
                    end += 2;
                    from = end;
                }
                Some(_) if !self.ends_field(end + 1) => return Err(Fault::AfterQuote),
                Some(_) if joined.is_empty() => return Ok((Cow::Borrowed(&self.text[from..end]), end + 1)),
                Some(_) => {
                    joined.extend_from_slice(&self.text[from..end]);
                    return Ok((Cow::Owned(joined), end + 1));
                }
            }
        }
    }

    fn advance(&mut self, end: usize) {
        let lines = self.text[self.at..end].iter().filter(|b| **b == self.line_end).count();
        self.line += lines as u64;
        self.at = end;
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Result<Record<'a>, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.text.len() {
            return None;
        }
        let (start, line) = (self.at, self.line);
        let mut fields = Vec::new();
        let mut count = 0;
        let mut fault = None;
        let mut at = start;
        loop {
            match self.field(at) {
                Ok((field, end)) => {
                    if field.len() > self.limits.field && fault.is_none() {
                        fault = Some((count, Fault::FieldTooLong(self.limits.field)));
                    }
                    if count < self.limits.fields {
                        fields.push(field);
                    } else if fault.is_none() {
                        fault = Some((count, Fault::TooManyFields(self.limits.fields)));
                    }
                    count += 1;
                    at = end;
                    if self.text.get(at) != Some(&self.separator) {
                        break;
                    }
                    at += 1;
                }
                // The row at fault is the one that began here: go on with the line after its first.
                Err(fault) => {
                    self.skip_line();
                    return Some(Err(Broken { line, field: count, fault }));
                }
            }
        }
        if at - start > self.limits.record && fault.is_none() {
            fault = Some((0, Fault::RecordTooLong(self.limits.record)));
        }
        let end = match self.text.get(at) {
            Some(b'\r') if self.text.get(at + 1) == Some(&b'\n') => at + 2,
            Some(_) => at + 1,
            None => at,
        };
        self.advance(end);
        Some(match fault {
            Some((field, fault)) => Err(Broken { line, field, fault }),
            None => Ok(Record { line, fields }),
        })
    }
}
