//! Where something stands in the text of a file.

use std::ops::Range;

/// The first place of a text in quotes, quotes included.
pub(super) fn quoted(text: &str, word: &str) -> Option<Range<usize>> {
    let quoted = format!("\"{word}\"");
    text.find(&quoted).map(|start| start..start + quoted.len())
}

/// A quoted word in a line of the text, or after it where a list goes on; the line itself if it is not there.
pub(super) fn in_line(text: &str, line: usize, word: &str) -> Range<usize> {
    let start = at_line(text, line, 1).start;
    match quoted(&text[start..], word) {
        Some(found) => start + found.start..start + found.end,
        None => start..start + text[start..].find('\n').unwrap_or(text.len() - start),
    }
}

/// The place of a line and a column, both from 1.
pub(super) fn at_line(text: &str, line: usize, column: usize) -> Range<usize> {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let at = (start + column.saturating_sub(1)).min(text.len());
    let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    at..at
}

/// The key that a JSON Pointer ends in, quotes included.
pub(super) fn of_key(json: &str, pointer: &str) -> Option<Range<usize>> {
    let steps: Vec<String> =
        pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    Scan { text: json.as_bytes(), at: 0 }.find(&steps)
}

/// A reader that only looks for places. The text has been parsed before, so it is JSON.
struct Scan<'t> {
    text: &'t [u8],
    at: usize,
}

impl Scan<'_> {
    fn find(&mut self, steps: &[String]) -> Option<Range<usize>> {
        let (step, rest) = steps.split_first()?;
        let object = match self.next()? {
            b'{' => true,
            b'[' => false,
            _ => return None,
        };
        self.at += 1;
        for index in 0.. {
            if matches!(self.next()?, b'}' | b']') {
                return None;
            }
            let mut key = None;
            let here = if object {
                let start = self.at;
                self.skip();
                key = Some(start..self.at);
                self.next()?;
                self.at += 1;
                self.key(start) == *step
            } else {
                index.to_string() == *step
            };
            match here {
                true if rest.is_empty() => return key,
                true => return self.find(rest),
                false => self.skip(),
            }
            if self.next()? == b',' {
                self.at += 1;
            }
        }
        None
    }

    /// The next byte that is not white space, without stepping over it.
    fn next(&mut self) -> Option<u8> {
        while self.text.get(self.at)?.is_ascii_whitespace() {
            self.at += 1;
        }
        self.text.get(self.at).copied()
    }

    /// The text of the key that starts at `start`.
    fn key(&self, start: usize) -> String {
        let mut end = Scan { text: self.text, at: start };
        end.skip();
        serde_json::from_slice(&self.text[start..end.at]).unwrap_or_default()
    }

    /// Steps over one value.
    fn skip(&mut self) {
        let mut depth = 0;
        while let Some(byte) = self.next() {
            match byte {
                b'"' => {
                    self.at += 1;
                    while let Some(byte) = self.text.get(self.at) {
                        self.at += if *byte == b'\\' { 2 } else { 1 };
                        if *byte == b'"' {
                            break;
                        }
                    }
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth -= 1;
                    self.at += 1;
                }
                b',' | b':' => self.at += 1,
                _ => {
                    while self.text.get(self.at).is_some_and(|byte| !b",:]} \t\r\n".contains(byte)) {
                        self.at += 1;
                    }
                }
            }
            if depth <= 0 {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_found_where_its_pointer_says_and_not_where_it_is_only_mentioned() {
        let json =
            r#"{ "description": "\"b\": not here", "a": [ { "b": 1 }, { "x": {"b": 2}, "b": 3 } ], "~/": {"b": 4} }"#;
        let found = |pointer| of_key(json, pointer).map(|span| &json[span.start..]);
        assert!(found("/a/0/b").is_some_and(|rest| rest.starts_with("\"b\": 1")));
        assert!(found("/a/1/b").is_some_and(|rest| rest.starts_with("\"b\": 3")));
        assert!(found("/a/1/x/b").is_some_and(|rest| rest.starts_with("\"b\": 2")));
        assert!(found("/~0~1/b").is_some_and(|rest| rest.starts_with("\"b\": 4")));
        assert_eq!(found("/a/2/b"), None);
        assert_eq!(found("/none"), None);
    }
}
