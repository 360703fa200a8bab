//! Seeing that the configuration has changed: the file looks different, or SIGHUP came.

use super::Station;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::signal::unix::{SignalKind, signal};

/// How often the file is looked at: a look costs microseconds and works on every file system.
const LOOK: Duration = Duration::from_secs(2);

impl Station {
    /// Reloads whenever something changed, until the process stops.
    pub async fn keep_up(self: Arc<Self>) {
        let mut hang_up = signal(SignalKind::hangup()).ok();
        let mut seen = self.look();
        loop {
            let asked = async {
                match &mut hang_up {
                    Some(signal) => {
                        signal.recv().await;
                    }
                    None => std::future::pending().await,
                }
            };
            let forced = tokio::select! {
                () = self.stop.cancelled() => break,
                () = asked => true,
                () = tokio::time::sleep(LOOK) => false,
            };
            let now = self.look();
            if forced || now != seen {
                seen = now;
                // What was wrong is in the log and on the page of the accounts.
                self.reload().await.ok();
            }
        }
    }

    fn look(&self) -> Option<(SystemTime, u64)> {
        let data = std::fs::metadata(self.file()).ok()?;
        Some((data.modified().ok()?, data.len()))
    }
}
