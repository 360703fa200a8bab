//! Literals: a lexical form and what it is.

use std::borrow::Cow;

/// What a lexical form stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LiteralKind {
    /// Plain text.
    String,
    /// A number; the lexeme says whether it is whole (`7`), decimal (`4.50`) or with an exponent.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An instant, with offset, RFC 3339 where the sender wrote it so.
    DateTime,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// Text in a language (BCP 47 tag).
    Language(Box<str>),
    /// Any other datatype, by IRI.
    Typed(Box<str>),
}

/// A literal as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal<'a> {
    /// The lexical form.
    pub text: Cow<'a, str>,
    /// What it is.
    pub kind: LiteralKind,
}

impl<'a> Literal<'a> {
    /// Plain text.
    pub fn string(text: impl Into<Cow<'a, str>>) -> Self {
        Literal { text: text.into(), kind: LiteralKind::String }
    }

    /// A number by its lexeme.
    pub fn number(lexeme: impl Into<Cow<'a, str>>) -> Self {
        Literal { text: lexeme.into(), kind: LiteralKind::Number }
    }

    /// A truth value.
    pub fn boolean(value: bool) -> Self {
        Literal { text: Cow::Borrowed(if value { "true" } else { "false" }), kind: LiteralKind::Boolean }
    }

    /// An instant.
    pub fn date_time(text: impl Into<Cow<'a, str>>) -> Self {
        Literal { text: text.into(), kind: LiteralKind::DateTime }
    }

    /// The same literal, owning its text.
    pub fn into_owned(self) -> Literal<'static> {
        Literal { text: Cow::Owned(self.text.into_owned()), kind: self.kind }
    }
}
