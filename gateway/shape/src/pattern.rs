//! Regular expressions of SPARQL (XPath functions §5.6), run by `regex`.

use regex::{Regex, RegexBuilder};
use std::sync::OnceLock;

/// A pattern, compiled when it is first needed.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// As the shape wrote it.
    pub(crate) source: String,
    flags: String,
    regex: OnceLock<Result<Regex, String>>,
}

impl Pattern {
    pub(crate) fn new(source: &str, flags: &str) -> Self {
        Pattern { source: source.to_string(), flags: flags.to_string(), regex: OnceLock::new() }
    }

    /// Whether the text matches somewhere. A pattern that cannot be read matches nothing;
    /// [`Pattern::problem`] tells before it comes to that.
    pub(crate) fn matches(&self, text: &str) -> bool {
        self.compiled().as_ref().is_ok_and(|regex| regex.is_match(text))
    }

    /// Why the pattern cannot be used, if it cannot.
    pub(crate) fn problem(&self) -> Option<String> {
        self.compiled().as_ref().err().cloned()
    }

    fn compiled(&self) -> &Result<Regex, String> {
        self.regex.get_or_init(|| compile(&self.source, &self.flags))
    }
}

fn compile(source: &str, flags: &str) -> Result<Regex, String> {
    if let Some(flag) = flags.chars().find(|c| !"smixq".contains(*c)) {
        return Err(format!("unknown flag `{flag}`"));
    }
    let quoted = flags.contains('q');
    if !quoted && let Some(different) = reads_differently(source) {
        return Err(format!("`{different}` means something else there and here"));
    }
    RegexBuilder::new(&if quoted { regex::escape(source) } else { source.to_string() })
        .dot_matches_new_line(flags.contains('s'))
        .multi_line(flags.contains('m'))
        .case_insensitive(flags.contains('i'))
        .ignore_whitespace(flags.contains('x') && !quoted)
        .build()
        .map_err(|error| error.to_string().lines().last().unwrap_or_default().trim().to_string())
}

// Set operations inside a class are written differently in XPath, and would be read without complaint.
fn reads_differently(source: &str) -> Option<&'static str> {
    let (mut in_class, mut rest) = (false, source);
    while let Some(c) = rest.chars().next() {
        let mut width = c.len_utf8();
        match c {
            '\\' => width += rest[1..].chars().next().map_or(0, char::len_utf8),
            '[' if in_class => return Some("["),
            '[' => in_class = true,
            ']' => in_class = false,
            _ if in_class => {
                if let Some(found) = ["&&", "--", "~~"].into_iter().find(|op| rest.starts_with(op)) {
                    return Some(found);
                }
            }
            _ => {}
        }
        rest = &rest[width..];
    }
    None
}
