//! Why a request cannot be carried out, and what would make it possible.

use passerelle_lens::{BadSetting, Settings};
use passerelle_model::loss::{Language, Text};
use passerelle_platforms::{BadPlatform, SettingSpec};

/// A request that cannot be carried out.
#[derive(Debug, Clone)]
pub enum Unusable {
    /// A name that is no form.
    UnknownForm {
        /// What was asked for.
        asked: String,
        /// The nearest that exists.
        nearest: Option<String>,
        /// Everything that exists.
        known: Vec<String>,
    },
    /// The input could not be recognised.
    Unrecognised {
        /// What could have been.
        known: Vec<String>,
    },
    /// Settings that the account must give.
    MissingSettings {
        /// All that are missing, with a guess where there is one.
        missing: Vec<(SettingSpec, Option<String>)>,
        /// A line for `--settings` that works once the guesses are checked.
        line: String,
    },
    /// A setting that cannot be used.
    BadSetting(BadSetting),
    /// A platform folder that cannot be used.
    BadPlatform(BadPlatform),
    /// The target cannot be made from this.
    CannotWrite {
        /// Which target.
        to: String,
        /// Why not.
        why: Text,
    },
}

impl Unusable {
    pub(crate) fn missing(missing: Vec<(SettingSpec, Option<String>)>, given: &Settings) -> Self {
        let quoted = |value: &str| {
            if value.contains(char::is_whitespace) { format!("\"{value}\"") } else { value.to_string() }
        };
        let given = given.iter().map(|(name, value)| format!("{name}={}", quoted(value)));
        let wanted = missing
            .iter()
            .map(|(spec, guess)| format!("{}={}", spec.name, quoted(guess.as_deref().unwrap_or(&spec.example))));
        let line = given.chain(wanted).collect::<Vec<_>>().join(" ");
        Unusable::MissingSettings { missing, line }
    }

    /// The whole message.
    pub fn text(&self) -> Text {
        match self {
            Unusable::UnknownForm { asked, nearest, known } => {
                let list = known.join(", ");
                let nearest = |word: &str| nearest.as_ref().map(|n| format!(" {word} `{n}` ?")).unwrap_or_default();
                Text::new(
                    format!(
                        "`{asked}` is not a form we know;{} Known: {list}",
                        nearest("did you mean").replace(" ?", "?")
                    ),
                    format!("`{asked}` n'est pas une forme connue ;{} Connues : {list}", nearest("vouliez-vous dire")),
                )
            }
            Unusable::Unrecognised { known } => {
                let list = known.join(", ");
                Text::new(
                    format!("the input was not recognised; say what it is with --from. Known: {list}"),
                    format!("l'entrée n'a pas été reconnue ; dites ce qu'elle est avec --from. Connues : {list}"),
                )
            }
            Unusable::MissingSettings { missing, line } => {
                let list = |language: Language| {
                    missing
                        .iter()
                        .map(|(spec, _)| format!("\n  {}: {}", spec.name, spec.description.to(language)))
                        .collect::<String>()
                };
                Text::new(
                    format!(
                        "settings are missing:{}\nCheck and use this line:\n  --settings '{line}'",
                        list(Language::En)
                    ),
                    format!(
                        "il manque des réglages :{}\nVérifiez et utilisez cette ligne :\n  --settings '{line}'",
                        list(Language::Fr)
                    ),
                )
            }
            Unusable::BadSetting(bad) => Text::new(bad.to_string(), bad.to_string()),
            Unusable::BadPlatform(bad) => Text::new(bad.to_string(), bad.to_string()),
            Unusable::CannotWrite { to, why } => Text::new(
                format!("`{to}` cannot be written: {}", why.en),
                format!("`{to}` ne peut être écrit : {}", why.fr),
            ),
        }
    }
}

impl std::fmt::Display for Unusable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text().en)
    }
}

impl std::error::Error for Unusable {}

impl From<BadPlatform> for Unusable {
    fn from(bad: BadPlatform) -> Self {
        Unusable::BadPlatform(bad)
    }
}

impl From<BadSetting> for Unusable {
    fn from(bad: BadSetting) -> Self {
        Unusable::BadSetting(bad)
    }
}
