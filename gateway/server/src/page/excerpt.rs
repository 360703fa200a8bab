//! The beginning of a text, made readable: JSON is indented without being parsed, so
//! that every number stays as it was written and half a text is no problem.

use crate::translation::{Language, Text};

/// Bytes looked at.
const BYTES: usize = 256 << 10;
/// Lines shown.
const LINES: usize = 1500;

/// What is shown of a text.
#[derive(Debug, Clone)]
pub(crate) struct Excerpt {
    /// The lines.
    pub(crate) text: String,
    /// What is said below, when there is more.
    pub(crate) note: Option<String>,
}

impl Excerpt {
    /// The beginning of some bytes.
    pub(crate) fn of(bytes: &[u8], language: Language) -> Self {
        let head = &bytes[..bytes.len().min(BYTES)];
        let text = match std::str::from_utf8(head) {
            Ok(text) => text.to_string(),
            Err(error) if error.valid_up_to() + 4 > head.len() => {
                String::from_utf8_lossy(&head[..error.valid_up_to()]).into()
            }
            // Not UTF-8: Latin letters at least stay readable.
            Err(_) => head.iter().map(|&byte| char::from(byte)).collect(),
        };
        let text = text.trim_start_matches('\u{feff}');
        let readable = match text.trim_start().starts_with(['{', '[']) {
            true => indent(text),
            false => text.to_string(),
        };
        let shown: Vec<&str> = readable.lines().take(LINES).collect();
        let cut = head.len() < bytes.len() || readable.lines().nth(LINES).is_some();
        let note = cut.then(|| {
            let kilobytes = bytes.len().div_ceil(1024);
            Text::new(
                format!("Only the first {} lines are shown; the whole is {kilobytes} KB.", shown.len()),
                format!("Seules les {} premières lignes sont montrées ; le tout fait {kilobytes} Ko.", shown.len()),
            )
            .to(language)
            .to_string()
        });
        Excerpt { text: shown.join("\n"), note }
    }
}

/// One member or element a line; what is short and flat stays on one.
fn indent(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut depth = 0;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '"' => string_end(rest),
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(end);
        rest = after;
        match first {
            '{' | '[' => match flat_end(token, rest) {
                Some(end) => {
                    out.push(first);
                    spaced(&rest[..end], &mut out);
                    rest = &rest[end..];
                }
                None => {
                    depth += 1;
                    out.push(first);
                    line(&mut out, depth);
                }
            },
            '}' | ']' => {
                depth -= usize::from(depth > 0);
                line(&mut out, depth);
                out.push(first);
            }
            ',' => {
                out.push(',');
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            c if c.is_whitespace() => {}
            _ => out.push_str(token),
        }
    }
    out
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Length of the string literal that a text starts with.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return i + 1,
            _ => {}
        }
    }
    text.len()
}

/// Where an object or array ends that holds nothing nested and fits a line.
fn flat_end(open: &str, rest: &str) -> Option<usize> {
    let close = if open == "{" { '}' } else { ']' };
    let mut at = 0;
    while at < 70 {
        let c = rest[at..].chars().next()?;
        match c {
            '"' => at += string_end(&rest[at..]),
            '{' | '[' => return None,
            c if c == close => return Some(at + 1),
            c => at += c.len_utf8(),
        }
    }
    None
}

/// A flat run with one space after commas and colons.
fn spaced(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if first == '"' { string_end(rest) } else { first.len_utf8() };
        match first {
            ',' | ':' => out.extend([first, ' ']),
            c if c.is_whitespace() => {}
            _ => out.push_str(&rest[..end]),
        }
        rest = &rest[end..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_indented_and_numbers_stay() {
        let text = r#"{"a":[{"b":4.50,"c":"x, \"y\": z"}],"d":{"e":{}}}"#;
        let shown =
            "{\n  \"a\": [\n    {\"b\": 4.50, \"c\": \"x, \\\"y\\\": z\"}\n  ],\n  \"d\": {\n    \"e\": {}\n  }\n}";
        assert_eq!(indent(text), shown);
    }

    #[test]
    fn half_a_text_is_shown_as_far_as_it_goes() {
        assert_eq!(indent(r#"{"a":[1,"#), "{\n  \"a\": [\n    1,\n    ");
        assert!(indent(r#"["é\"#).starts_with("[\n  \"é"));
    }

    #[test]
    fn a_long_text_says_so() {
        let excerpt = Excerpt::of(&vec![b'\n'; LINES + 10], Language::Fr);
        assert!(excerpt.note.unwrap().contains("1500"));
        assert!(Excerpt::of("é;1\n".as_bytes(), Language::Fr).note.is_none());
        assert_eq!(Excerpt::of(b"caf\xe9 et th\xe9 pour tous", Language::Fr).text, "café et thé pour tous");
    }
}
