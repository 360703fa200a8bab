//! How far a pull or a replay is.

use passerelle_model::loss::Text;

/// A step of a pull or a replay.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Progress {
    /// Which account.
    pub account: String,
    /// What is being done.
    pub stage: Stage,
    /// Which list: resource and scope.
    pub list: String,
    /// Items so far in this list.
    pub items: u64,
    /// Refused so far in this list.
    pub refused: u64,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Pages come in and are kept.
    Reading,
    /// Items become records.
    Translating,
    /// The list is done.
    Done,
    /// The list could not be read to the end.
    Broken,
}

impl Stage {
    /// The stage in words.
    pub fn text(self) -> Text {
        match self {
            Stage::Reading => Text::new("reading", "lecture"),
            Stage::Translating => Text::new("translating", "traduction"),
            Stage::Done => Text::new("done", "terminé"),
            Stage::Broken => Text::new("stopped", "interrompu"),
        }
    }
}
