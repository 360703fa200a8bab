//! From bytes to [`Json`], on hifijson's lexer. Depth is counted before any
//! recursion, so a hostile text is an error and never a stack overflow.

use super::{Json, Object};
use hifijson::num::LexWrite as _;
use hifijson::str::LexAlloc as _;
use hifijson::token::Lex as _;
use hifijson::{Expect, Read as _, SliceLexer};

/// What a text may cost.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most arrays and objects inside one another.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { depth: 64 }
    }
}

/// Why and where a text is not JSON.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {cause}")]
pub struct Malformed {
    /// Bytes read before the fault.
    pub offset: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What was wrong there.
    pub cause: Cause,
}

/// What was wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// The text ends inside a value; more bytes could complete it.
    #[error("the text ends inside a value")]
    Truncated,
    /// More arrays and objects inside one another than the limit.
    #[error("more than {0} arrays and objects inside one another")]
    TooDeep(usize),
    /// A value, comma or bracket was wanted.
    #[error("{0}")]
    Syntax(String),
}

/// Reads values one after the other from a slice.
pub struct Reader<'a> {
    text: &'a [u8],
    lexer: SliceLexer<'a>,
    limits: Limits,
    /// Members of the last object of each depth: a good guess for the next one.
    room: Vec<usize>,
}

impl<'a> Reader<'a> {
    /// Starts at the first byte; a byte order mark is stepped over.
    pub fn new(text: &'a [u8], limits: Limits) -> Self {
        let body = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
        Reader { text, lexer: SliceLexer::new(body), limits, room: Vec::new() }
    }

    /// Bytes read so far.
    pub fn offset(&self) -> usize {
        self.text.len() - self.lexer.as_slice().len()
    }

    /// The next byte that is not white space, without taking it.
    pub fn peek(&mut self) -> Option<u8> {
        self.lexer.ws_peek()
    }

    /// Takes the next byte if it is `byte`.
    pub fn eat(&mut self, byte: u8) -> bool {
        if self.lexer.ws_peek() == Some(byte) {
            self.lexer.take_next();
            true
        } else {
            false
        }
    }

    /// One whole value.
    pub fn value(&mut self) -> Result<Json<'a>, Malformed> {
        let next = self.lexer.ws_peek();
        let read = match next {
            Some(next) => value(next, &mut self.lexer, self.limits.depth, 0, &mut self.room),
            None => Err(hifijson::Error::Token(Expect::Value)),
        };
        read.map_err(|error| self.malformed(error))
    }

    /// A member name and its colon.
    pub fn key(&mut self) -> Result<std::borrow::Cow<'a, str>, Malformed> {
        let read = (|| {
            self.lexer.expect(SliceLexer::ws_peek, b'"').ok_or(Expect::String)?;
            let key = self.lexer.str_string()?;
            self.lexer.expect(SliceLexer::ws_peek, b':').ok_or(Expect::Colon)?;
            Ok(key)
        })();
        read.map_err(|error| self.malformed(error))
    }

    /// Nothing but white space is left.
    pub fn end(&mut self) -> Result<(), Malformed> {
        match self.lexer.ws_peek() {
            None => Ok(()),
            Some(_) => Err(self.malformed(hifijson::Error::Token(Expect::Eof))),
        }
    }

    /// An error at the present place, in words.
    pub fn syntax(&self, wanted: &str) -> Malformed {
        let cause = match self.lexer.as_slice().first() {
            None => Cause::Truncated,
            Some(_) => Cause::Syntax(format!("{wanted} expected, found {}", self.found())),
        };
        self.at(cause)
    }

    fn malformed(&self, error: hifijson::Error) -> Malformed {
        let cause = match error {
            hifijson::Error::Depth => Cause::TooDeep(self.limits.depth),
            hifijson::Error::Str(hifijson::str::Error::Control) => {
                Cause::Syntax("a control character inside a string; it must be escaped".into())
            }
            // The slice ends inside a character, so more bytes could complete it.
            hifijson::Error::Str(hifijson::str::Error::Utf8(e)) if e.error_len().is_none() => Cause::Truncated,
            hifijson::Error::Str(hifijson::str::Error::Utf8(_)) => {
                Cause::Syntax("bytes that are not UTF-8; save the file as UTF-8".into())
            }
            _ if self.lexer.as_slice().is_empty() => Cause::Truncated,
            hifijson::Error::Token(Expect::Value) if self.ends_inside_a_word() => Cause::Truncated,
            // Between the two halves of a character that JSON writes as two escapes.
            hifijson::Error::Str(_) if self.lexer.as_slice() == b"\\" => Cause::Truncated,
            hifijson::Error::Token(wanted) => Cause::Syntax(format!("{wanted} expected, found {}", self.found())),
            other => Cause::Syntax(other.to_string()),
        };
        self.at(cause)
    }

    /// Whether the text ends inside `true`, `false` or `null`, whose first letter is already taken.
    fn ends_inside_a_word(&self) -> bool {
        let begun = &self.text[self.offset().saturating_sub(1)..];
        let inside = |word: &&[u8]| word.len() > begun.len() && word.starts_with(begun);
        [b"true".as_slice(), b"false", b"null"].iter().any(inside)
    }

    fn found(&self) -> String {
        let rest = self.lexer.as_slice();
        let rest = String::from_utf8_lossy(&rest[..rest.len().min(64)]);
        match rest.chars().next() {
            Some(c) => {
                format!("`{}`", rest.chars().take(12).take_while(|d| *d == c || !d.is_whitespace()).collect::<String>())
            }
            None => "the end of the text".into(),
        }
    }

    fn at(&self, cause: Cause) -> Malformed {
        let offset = self.offset();
        let before = &self.text[..offset];
        let line_start = memchr::memrchr(b'\n', before).map_or(0, |p| p + 1);
        Malformed {
            offset,
            line: memchr::memchr_iter(b'\n', before).count() + 1,
            column: String::from_utf8_lossy(&before[line_start..]).chars().count() + 1,
            cause,
        }
    }
}

fn value<'a>(
    next: u8,
    lexer: &mut SliceLexer<'a>,
    depth: usize,
    level: usize,
    room: &mut Vec<usize>,
) -> Result<Json<'a>, hifijson::Error> {
    match next {
        b'"' => Ok(Json::String(lexer.discarded().str_string()?)),
        b'0'..=b'9' | b'-' => {
            let (digits, _) = lexer.num_string().validated()?;
            Ok(Json::Number(digits.into()))
        }
        b'[' => {
            let depth = depth.checked_sub(1).ok_or(hifijson::Error::Depth)?;
            let mut items = Vec::new();
            lexer.discarded().seq(b']', SliceLexer::ws_peek, |next, lexer| {
                items.push(value(next, lexer, depth, level + 1, room)?);
                Ok::<_, hifijson::Error>(())
            })?;
            Ok(Json::Array(items))
        }
        b'{' => {
            let depth = depth.checked_sub(1).ok_or(hifijson::Error::Depth)?;
            if room.len() <= level {
                room.resize(level + 1, 0);
            }
            let mut object = Object::with_capacity(room[level]);
            lexer.discarded().seq(b'}', SliceLexer::ws_peek, |next, lexer| {
                lexer.expect(|_| Some(next), b'"').ok_or(Expect::String)?;
                let key = lexer.str_string()?;
                lexer.expect(SliceLexer::ws_peek, b':').ok_or(Expect::Colon)?;
                let next = lexer.ws_peek().ok_or(Expect::Value)?;
                object.push(key, value(next, lexer, depth, level + 1, room)?);
                Ok::<_, hifijson::Error>(())
            })?;
            room[level] = object.len();
            Ok(Json::Object(object))
        }
        b'a'..=b'z' => match lexer.null_or_bool().ok_or(Expect::Value)? {
            Some(b) => Ok(Json::Bool(b)),
            None => Ok(Json::Null),
        },
        _ => Err(Expect::Value)?,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cut_anywhere_is_cut_and_not_wrong() {
        let text = br#"[{"a": true, "b": [false, null], "c\u00e9": -1.5e3, "d": "\ud83e\udd55 \n"}, "x"]"#;
        for end in 0..text.len() {
            let cut = Json::parse(&text[..end], Limits::default()).unwrap_err();
            assert_eq!(cut.cause, Cause::Truncated, "{}", String::from_utf8_lossy(&text[..end]));
        }
        assert!(Json::parse(text, Limits::default()).is_ok());
    }
}
