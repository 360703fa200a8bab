//! Whether a query asks for a table or for a graph: its first word after the
//! prologue says so. A text that is no query counts as one for a table, and is
//! refused by the one who parses it.

use super::accept::{FORMS, Form};

/// What a query asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Rows, or yes and no.
    Table,
    /// Statements.
    Graph,
}

impl Sort {
    /// What this text asks for.
    pub(crate) fn of(text: &str) -> Sort {
        let mut rest = text;
        loop {
            rest = skip(rest);
            let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            rest = match word.to_ascii_lowercase().as_str() {
                "base" | "prefix" => match after.split_once('>') {
                    Some((_, rest)) => rest,
                    None => return Sort::Table,
                },
                "construct" | "describe" => return Sort::Graph,
                _ => return Sort::Table,
            };
        }
    }

    /// The forms that its answer can have, the usual one first.
    pub(crate) fn forms(self) -> &'static [Form] {
        match self {
            Sort::Table => &FORMS[..4],
            Sort::Graph => &FORMS[4..],
        }
    }
}

/// Without white space and comments.
fn skip(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        let Some(comment) = text.strip_prefix('#') else { return text };
        text = comment.split_once(['\n', '\r']).map_or("", |(_, rest)| rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_after_the_prologue_decides() {
        for (text, sort) in [
            ("SELECT * {}", Sort::Table),
            ("ask {}", Sort::Table),
            ("construct where {}", Sort::Graph),
            ("BASE <http://a/>\nPREFIX : <http://construct/> # describe\n\tPREFIX x:<b#c>DESCRIBE :a", Sort::Graph),
            ("# construct\rSELECT (1 AS ?construct) {}", Sort::Table),
            ("PREFIX a: CONSTRUCT", Sort::Table),
            ("", Sort::Table),
            ("#", Sort::Table),
        ] {
            assert_eq!(Sort::of(text), sort, "{text}");
        }
    }

    #[test]
    fn many_prefixes_do_not_take_long() {
        let text = format!("{}DESCRIBE <a:b>", "PREFIX a: <http://a/>\n# b\n".repeat(20_000));
        assert_eq!(Sort::of(&text), Sort::Graph);
    }
}
