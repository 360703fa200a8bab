//! A complaint about a file that a person wrote: where, what was found, what was wanted.

use passerelle_model::loss::{Language, Text};

/// One complaint, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Path of the file, as the reader knows it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Length of the marked text in characters.
    pub width: usize,
    /// The whole line.
    pub source: String,
    /// What is wrong.
    pub message: Text,
    /// What to do.
    pub help: Option<Text>,
}

impl Diagnostic {
    /// A complaint about the bytes `span` of `text`.
    pub fn new(file: &str, text: &str, span: std::ops::Range<usize>, message: Text) -> Self {
        let start = span.start.min(text.len());
        let line_start = text[..start].rfind('\n').map_or(0, |p| p + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |p| start + p);
        let end = span.end.clamp(start, line_end.max(start));
        Diagnostic {
            file: file.into(),
            line: text[..start].matches('\n').count() + 1,
            column: text[line_start..start].chars().count() + 1,
            width: text[start..end].chars().count().max(1),
            source: text[line_start..line_end].to_string(),
            message,
            help: None,
        }
    }

    /// The same complaint with advice.
    pub fn help(mut self, help: Text) -> Self {
        self.help = Some(help);
        self
    }

    /// `file:line:column: message`, the line and a caret below it.
    pub fn render(&self, language: Language) -> String {
        let gutter = " ".repeat(self.line.to_string().len());
        let mut text = format!(
            "{}:{}:{}: {}\n{gutter} |\n{} | {}\n{gutter} | {}{}\n",
            self.file,
            self.line,
            self.column,
            self.message.to(language),
            self.line,
            self.source,
            " ".repeat(self.column - 1),
            "^".repeat(self.width),
        );
        if let Some(help) = &self.help {
            text.push_str(&format!("{gutter} = {}\n", help.to(language)));
        }
        text
    }
}

/// What the TOML reader found wrong, in both languages as far as its sentences are known.
pub fn of_toml(message: &str) -> Text {
    let french = [
        ("unknown field ", "champ inconnu : "),
        ("missing field ", "il manque le champ "),
        ("duplicate key", "clé répétée"),
        ("invalid type: ", "type inattendu : "),
    ];
    let known = french.iter().find_map(|(en, fr)| Some(format!("{fr}{}", message.strip_prefix(en)?)));
    let words =
        known.map(|text| text.replace(", expected one of ", " ; connus : ").replace(", expected ", " ; attendu : "));
    Text::new(message.to_string(), words.unwrap_or_else(|| format!("ce n'est pas du TOML valide : {message}")))
}
