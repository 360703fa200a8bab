//! `passerelle move`: also where the address was already changed by hand.

use super::arguments::Move;
use super::terminal::Terminal;
use super::work::runtime;
use super::{FINE, NOT_AT_ALL, Speech, print, tell};
use crate::configuration::{self, FILE, public_address};
use crate::job::{Job, hand_over, moved, moved_words};
use crate::lock::{self, Folder};
use crate::translation::Text;
use passerelle_store::Store;

/// Moves what is kept to another address.
pub(super) fn run(asked: &Move, speech: Speech) -> u8 {
    match done(asked, speech) {
        Ok(code) => code,
        Err(words) => {
            tell(speech.to(&words.unwrap_or_default()));
            NOT_AT_ALL
        }
    }
}

fn done(asked: &Move, speech: Speech) -> Result<u8, Option<Text>> {
    let url = public_address(&asked.url).map_err(|(what, next)| {
        Some(Text::new(format!("{}\n  {}", what.en, next.en), format!("{}\n  {}", what.fr, next.fr)))
    })?;
    let runtime = runtime()?;
    let data = &asked.place.data;
    let _lock = match lock::take(data)? {
        Folder::Served(owner) => {
            let terminal = Terminal::new(speech);
            return Ok(runtime.block_on(hand_over(&owner, &Job::Move { url }, |line| terminal.show(&line)))?);
        }
        Folder::Ours(lock) => lock,
    };
    let file = configuration::file(asked.place.config.as_deref()).unwrap_or_else(|| FILE.into());
    let words = runtime.block_on(async {
        let store = Store::open(data).await.map_err(|error| error.text())?;
        moved(&store, &file, &url).await?;
        Ok::<_, Text>(moved_words(&file, &url))
    })?;
    print(speech.to(&words));
    Ok(FINE)
}
