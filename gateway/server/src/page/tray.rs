//! The files that visitors are looking at: in memory only, for half an hour, under a
//! name that cannot be guessed. What no longer fits pushes the oldest out.

use bytes::Bytes;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// How long a file is kept.
const KEPT: Duration = Duration::from_secs(30 * 60);
/// Bytes of all files together.
const ROOM: usize = 128 << 20;

/// A file that a visitor dropped.
#[derive(Debug, Clone)]
pub(crate) struct Dropped {
    /// Its name, if it had one.
    pub(crate) name: Option<String>,
    /// Its bytes.
    pub(crate) bytes: Bytes,
}

/// Every file kept, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Tray(Mutex<VecDeque<(Instant, String, Dropped)>>);

impl Tray {
    /// Keeps a file, and names it.
    pub(crate) fn put(&self, dropped: Dropped) -> Result<String, getrandom::Error> {
        let mut random = [0; 16];
        getrandom::fill(&mut random)?;
        let token: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut kept = self.lock();
        kept.push_back((Instant::now(), token.clone(), dropped));
        let mut bytes: usize = kept.iter().map(|(_, _, dropped)| dropped.bytes.len()).sum();
        while bytes > ROOM && kept.len() > 1 {
            bytes -= kept.pop_front().map_or(0, |(_, _, oldest)| oldest.bytes.len());
        }
        Ok(token)
    }

    /// The file of that name, if it is still here.
    pub(crate) fn get(&self, token: &str) -> Option<Dropped> {
        self.lock().iter().find(|(_, name, _)| name == token).map(|(_, _, dropped)| dropped.clone())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<(Instant, String, Dropped)>> {
        let mut kept = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        while kept.front().is_some_and(|(since, _, _)| since.elapsed() > KEPT) {
            kept.pop_front();
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(size: usize) -> Dropped {
        Dropped { name: None, bytes: vec![0; size].into() }
    }

    #[test]
    fn the_oldest_makes_room() {
        let tray = Tray::default();
        let first = tray.put(file(ROOM / 2)).unwrap();
        let second = tray.put(file(ROOM / 2)).unwrap();
        assert!(tray.get(&first).is_some() && tray.get(&second).is_some());
        let third = tray.put(file(1)).unwrap();
        assert!(tray.get(&first).is_none() && tray.get(&second).is_some() && tray.get(&third).is_some());
    }
}
