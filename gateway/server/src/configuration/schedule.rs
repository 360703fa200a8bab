//! When an account is pulled: `"15 minutes"`, `"every 15 minutes"`, `"1h"`, `"manual"`.

use crate::translation::Text;
use std::time::Duration;

/// When an account is pulled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Schedule {
    /// When somebody says so.
    #[default]
    Manual,
    /// Again and again, after so long.
    Every(Duration),
}

/// Shortest time between two pulls.
const SHORTEST: u64 = 60;
/// Longest time between two pulls.
const LONGEST: u64 = 31 * 24 * 3600;

impl Schedule {
    /// Reads it from words.
    pub fn parse(text: &str) -> Result<Self, Text> {
        let words = text.trim().to_ascii_lowercase();
        if matches!(words.as_str(), "manual" | "never" | "manuel") {
            return Ok(Schedule::Manual);
        }
        let wanted = || {
            Text::new(
                format!("`{text}` is no schedule; \"every 15 minutes\", \"1h\", \"daily\" or \"manual\" is wanted"),
                format!(
                    "`{text}` n'est pas un rythme ; \"every 15 minutes\", \"1h\", \"daily\" ou \"manual\" est attendu"
                ),
            )
        };
        let words = words.strip_prefix("every ").unwrap_or(&words).trim();
        let seconds = match words {
            "hourly" | "hour" => 3600,
            "daily" | "day" => 24 * 3600,
            _ => {
                let end = words.find(|c: char| !c.is_ascii_digit()).ok_or_else(wanted)?;
                let count: u64 = words[..end].parse().map_err(|_| wanted())?;
                let unit = match words[end..].trim() {
                    "s" | "sec" | "second" | "seconds" => 1,
                    "m" | "min" | "minute" | "minutes" => 60,
                    "h" | "hour" | "hours" => 3600,
                    "d" | "day" | "days" => 24 * 3600,
                    _ => return Err(wanted()),
                };
                count.checked_mul(unit).ok_or_else(wanted)?
            }
        };
        if !(SHORTEST..=LONGEST).contains(&seconds) {
            return Err(Text::new(
                format!("`{text}` is outside what is possible: from 1 minute to 31 days"),
                format!("`{text}` est hors de ce qui est possible : de 1 minute à 31 jours"),
            ));
        }
        Ok(Schedule::Every(Duration::from_secs(seconds)))
    }

    /// It in words.
    pub fn text(self) -> Text {
        let Schedule::Every(time) = self else {
            return Text::new("when somebody asks for it", "quand quelqu'un le demande");
        };
        match time.as_secs() {
            s if s % 86400 == 0 => Text::new(format!("every {} d", s / 86400), format!("toutes les {} j", s / 86400)),
            s if s % 3600 == 0 => Text::new(format!("every {} h", s / 3600), format!("toutes les {} h", s / 3600)),
            s if s % 60 == 0 => Text::new(format!("every {} min", s / 60), format!("toutes les {} min", s / 60)),
            s => Text::new(format!("every {s} s"), format!("toutes les {s} s")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schedule_is_read_as_people_write_it() {
        let minutes = |n: u64| Schedule::Every(Duration::from_secs(60 * n));
        for (text, wanted) in [
            ("every 15 minutes", minutes(15)),
            ("15m", minutes(15)),
            ("1h", minutes(60)),
            ("Every 2 hours", minutes(120)),
            ("daily", minutes(24 * 60)),
            ("manual", Schedule::Manual),
        ] {
            assert_eq!(Schedule::parse(text), Ok(wanted), "{text}");
        }
        for text in ["", "soon", "every", "10", "0 minutes", "5 s", "40 days", "99999999999999999999 h"] {
            assert!(Schedule::parse(text).is_err(), "{text}");
        }
    }
}
