//! What a job says, on a terminal or in a file: a bar that moves where somebody
//! looks, plain lines elsewhere.

use super::{Speech, print, tell};
use crate::job::Line;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use std::collections::HashMap;
use std::io::IsTerminal;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Where the lines of a job are shown.
pub(super) struct Terminal {
    speech: Speech,
    bars: Option<MultiProgress>,
    lists: Mutex<HashMap<(String, String), ProgressBar>>,
}

impl Terminal {
    /// Standard output and standard error of this process.
    pub(super) fn new(speech: Speech) -> Self {
        let bars = std::io::stderr().is_terminal().then(MultiProgress::new);
        Terminal { speech, bars, lists: Mutex::default() }
    }

    /// Shows a line.
    pub(super) fn show(&self, line: &Line) {
        let Some(words) = line.words(self.speech.0) else { return };
        match (line, &self.bars) {
            (Line::Progress { account, list, last, .. }, Some(bars)) => {
                let mut lists = self.lists.lock().unwrap_or_else(PoisonError::into_inner);
                let key = (account.clone(), list.clone());
                let bar = lists.entry(key.clone()).or_insert_with(|| bars.add(spinner()));
                bar.set_message(words);
                if *last {
                    bar.finish();
                    lists.remove(&key);
                }
            }
            (Line::Progress { last: true, .. }, None) => tell(words),
            (Line::Progress { .. }, None) => {}
            (Line::Said { .. }, bars) => apart(bars.as_ref(), || print(&words)),
            (_, bars) => apart(bars.as_ref(), || tell(&words)),
        }
    }
}

/// Bars and lines do not write over each other.
fn apart(bars: Option<&MultiProgress>, write: impl FnOnce()) {
    match bars {
        Some(bars) => bars.suspend(write),
        None => write(),
    }
}

fn spinner() -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}  {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}
