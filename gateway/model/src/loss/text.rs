//! Words for people, in the languages of the people.

use std::borrow::Cow;
use std::fmt;

/// A language that messages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Language {
    /// English
    #[default]
    En,
    /// French
    Fr,
}

impl Language {
    /// The first language we speak in an `Accept-Language` value (RFC 9110 §12.5.4)
    /// or a `LANG` value such as `fr_FR.UTF-8`; English if there is none.
    pub fn preferred(header: &str) -> Self {
        let mut best = (0.0, Language::En);
        for part in header.split(',') {
            let (tag, quality) = part.split_once(";q=").unwrap_or((part, "1"));
            let quality = quality.trim().parse::<f32>().unwrap_or(0.0);
            let language = match tag.trim().get(..2).map(str::to_ascii_lowercase).as_deref() {
                Some("fr") => Language::Fr,
                Some("en") => Language::En,
                _ => continue,
            };
            if quality > best.0 {
                best = (quality, language);
            }
        }
        best.1
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Fr => "fr",
        }
    }
}

/// One message in every language we speak.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// English
    pub en: Cow<'static, str>,
    /// French
    pub fr: Cow<'static, str>,
}

impl Text {
    /// A message from its two versions.
    pub fn new(en: impl Into<Cow<'static, str>>, fr: impl Into<Cow<'static, str>>) -> Self {
        Text { en: en.into(), fr: fr.into() }
    }

    /// The version for a reader.
    pub fn to(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
        }
    }
}

/// The English version, for logs and for programs.
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.en)
    }
}
