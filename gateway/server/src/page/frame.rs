//! What every page has around its content.

use crate::translation::{Language, Text};

/// Language of a page and the way to the other one.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    /// The language of the words.
    pub(super) language: Language,
    /// Address of this page without its language, ending in `?` or `&`.
    pub(super) here: String,
}

impl Frame {
    /// A page at an address, whose query carries no language.
    pub(super) fn new(language: Language, path: &str, query: &str) -> Self {
        let here = if query.is_empty() { format!("{path}?") } else { format!("{path}?{query}&") };
        Frame { language, here }
    }

    /// The one of two versions that the reader understands.
    pub(super) fn say<'a>(&self, en: &'a str, fr: &'a str) -> &'a str {
        match self.language {
            Language::En => en,
            Language::Fr => fr,
        }
    }

    /// A text in this language.
    pub(super) fn text<'a>(&self, text: &'a Text) -> &'a str {
        text.to(self.language)
    }

    /// Words with code between backticks, as HTML.
    pub(super) fn coded(&self, text: &str) -> String {
        coded(text)
    }

    /// Ending of the name of a file in this form.
    pub(super) fn ending(&self, form: &str) -> &'static str {
        match form {
            "turtle" => "ttl",
            "jsonld" => "jsonld",
            "json" => "json",
            _ => "csv",
        }
    }

    /// BCP 47 tag.
    pub(super) fn tag(&self) -> &'static str {
        self.language.tag()
    }
}

fn coded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut open = false;
    for c in text.chars() {
        match c {
            '`' => {
                out.push_str(if open { "</code>" } else { "<code>" });
                open = !open;
            }
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    if open {
        out.push_str("</code>");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_words_becomes_markup() {
        assert_eq!(coded("`<b>` & <i>`"), "<code>&lt;b&gt;</code> &amp; &lt;i&gt;<code></code>");
    }
}
