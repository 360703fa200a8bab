//! What a job says as it goes.

use crate::translation::{Language, Text};
use passerelle_accounts::{Progress, Stage};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "line", rename_all = "kebab-case")]
pub enum Line {
    /// How far it is; the next one of the same list takes its place.
    Progress {
        /// Which account.
        account: String,
        /// Which list.
        list: String,
        /// What is being done, in English and French.
        stage: [String; 2],
        /// Items so far.
        items: u64,
        /// Refused so far.
        refused: u64,
        /// Whether nothing more comes of this list.
        last: bool,
    },
    /// Something that was found out or done, in English and French.
    Said {
        /// The words.
        words: [String; 2],
    },
    /// Something that went wrong, in English and French.
    Wrong {
        /// The words.
        words: [String; 2],
    },
    /// The end, with the exit code of a command.
    End {
        /// 0: all of it, 1: some of it, 2: nothing.
        code: u8,
    },
}

impl Line {
    /// Its words for a reader; none for an end.
    pub fn words(&self, language: Language) -> Option<String> {
        let one = |words: &[String; 2]| words[usize::from(language == Language::Fr)].clone();
        match self {
            Line::Said { words } | Line::Wrong { words } => Some(one(words)),
            Line::Progress { account, list, stage, items, refused, .. } => {
                let refused = match (*refused, language) {
                    (0, _) => String::new(),
                    (n, Language::En) => format!(", {n} refused"),
                    (n, Language::Fr) => format!(", {n} refusés"),
                };
                let stage = one(stage);
                Some(match (language, items) {
                    (Language::En, 1) => format!("{account} {list}: {stage}, 1 item{refused}"),
                    (Language::En, _) => format!("{account} {list}: {stage}, {items} items{refused}"),
                    (Language::Fr, 0 | 1) => format!("{account} {list} : {stage}, {items} élément{refused}"),
                    (Language::Fr, _) => format!("{account} {list} : {stage}, {items} éléments{refused}"),
                })
            }
            Line::End { .. } => None,
        }
    }
}

/// Shortest time between two lines on the progress of one list.
const PAUSE: Duration = Duration::from_millis(100);

/// Where lines go. Whoever takes them must not block.
#[derive(Clone)]
pub struct Lines {
    to: Arc<dyn Fn(Line) + Send + Sync>,
    last: Arc<Mutex<Option<Instant>>>,
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lines(..)")
    }
}

impl Lines {
    /// Lines that go there.
    pub fn to(to: impl Fn(Line) + Send + Sync + 'static) -> Self {
        Lines { to: Arc::new(to), last: Arc::default() }
    }

    /// Something that was found out or done.
    pub fn say(&self, text: Text) {
        (self.to)(Line::Said { words: [text.en.into_owned(), text.fr.into_owned()] });
    }

    /// Something that went wrong.
    pub fn complain(&self, text: Text) {
        (self.to)(Line::Wrong { words: [text.en.into_owned(), text.fr.into_owned()] });
    }

    /// How far it is; between the first and the last word on a list, not every step is told.
    pub fn progress(&self, progress: Progress) {
        let last = matches!(progress.stage, Stage::Done | Stage::Broken);
        {
            let mut told = self.last.lock().unwrap_or_else(PoisonError::into_inner);
            if !last && told.is_some_and(|told| told.elapsed() < PAUSE) {
                return;
            }
            *told = Some(Instant::now());
        }
        let stage = progress.stage.text();
        (self.to)(Line::Progress {
            account: progress.account,
            list: progress.list,
            stage: [stage.en.into_owned(), stage.fr.into_owned()],
            items: progress.items,
            refused: progress.refused,
            last,
        });
    }

    pub(super) fn end(&self, code: u8) {
        (self.to)(Line::End { code });
    }
}
