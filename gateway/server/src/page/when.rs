//! Moments and amounts as people read them.

use crate::translation::Language;
use jiff::Timestamp;

/// A moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct When {
    /// For programs.
    pub(super) machine: String,
    /// For people.
    pub(super) words: String,
}

impl When {
    /// A moment from microseconds since the Unix epoch.
    pub(super) fn of(micros: i64) -> Self {
        match Timestamp::from_microsecond(micros) {
            Ok(at) => When { machine: at.to_string(), words: at.strftime("%Y-%m-%d %H:%M UTC").to_string() },
            Err(_) => When { machine: String::new(), words: micros.to_string() },
        }
    }
}

/// Bytes in the unit that fits.
pub(super) fn bytes(bytes: u64, language: Language) -> String {
    let units = match language {
        Language::En => ["B", "kB", "MB", "GB", "TB"],
        Language::Fr => ["o", "ko", "Mo", "Go", "To"],
    };
    let (mut value, mut unit) = (bytes as f64, 0);
    while value >= 1000.0 && unit + 1 < units.len() {
        value /= 1000.0;
        unit += 1;
    }
    let digits = usize::from(unit > 0 && value < 10.0);
    let text = format!("{value:.digits$} {}", units[unit]);
    if language == Language::Fr { text.replace('.', ",") } else { text }
}

/// A count with its thousands apart.
pub(super) fn count(n: u64, language: Language) -> String {
    let digits = n.to_string();
    let separator = if language == Language::Fr { '\u{202f}' } else { ',' };
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_people_read_them() {
        assert_eq!(count(1_234_567, Language::En), "1,234,567");
        assert_eq!(count(999, Language::Fr), "999");
        assert_eq!(bytes(1_500_000, Language::Fr), "1,5 Mo");
        assert_eq!(bytes(12, Language::En), "12 B");
        assert_eq!(When::of(0).words, "1970-01-01 00:00 UTC");
    }
}
