//! The language of the terminal, as POSIX says it: `LC_ALL`, `LC_MESSAGES`, `LANG`.

use crate::translation::{Language, Text};

/// Whoever reads the terminal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Speech(pub(crate) Language);

impl Speech {
    /// The first of the variables that is set and not empty decides.
    pub(crate) fn of_environment() -> Self {
        Speech::of(["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok()))
    }

    fn of(values: [Option<String>; 3]) -> Self {
        let value = values.into_iter().flatten().find(|value| !value.is_empty());
        Speech(Language::preferred(value.as_deref().unwrap_or_default()))
    }

    /// One of two versions.
    pub(crate) fn say(self, en: impl Into<String>, fr: impl Into<String>) -> String {
        match self.0 {
            Language::En => en.into(),
            Language::Fr => fr.into(),
        }
    }

    /// A text in this language.
    pub(crate) fn to(self, text: &Text) -> &str {
        text.to(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lc_all_wins_over_lang() {
        let of = |all: &str, lang: &str| Speech::of([Some(all.into()), None, Some(lang.into())]).0;
        assert_eq!(of("fr_FR.UTF-8", "en_GB"), Language::Fr);
        assert_eq!(of("", "fr_CA"), Language::Fr);
        assert_eq!(of("C", "fr_CA"), Language::En);
    }
}
