//! Instants as senders write them: RFC 3339, JavaScript's and Ruby's printed forms.
//! What names no zone is not an instant and stays text.

use std::borrow::Cow;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// What a text says about time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum When<'a> {
    /// An instant, in RFC 3339.
    Instant(Cow<'a, str>),
    /// A day.
    Day(Cow<'a, str>),
}

/// Reads a date or an instant in any form that is in use.
pub(crate) fn read(text: Cow<'_, str>) -> Result<When<'_>, Cow<'_, str>> {
    if Civil::rfc3339(&text).is_some() {
        return Ok(When::Instant(text));
    }
    if text.len() == 10 && Civil::day(text.as_bytes()).is_some() {
        return Ok(When::Day(text));
    }
    match printed(&text) {
        Some(instant) => Ok(When::Instant(Cow::Owned(instant))),
        None => Err(text),
    }
}

/// The same instant in UTC, as it is if it already says so.
pub(crate) fn utc(text: &str) -> Cow<'_, str> {
    if text.ends_with('Z') {
        return Cow::Borrowed(text);
    }
    match Civil::rfc3339(text) {
        Some((civil, fraction)) => Cow::Owned(civil.shifted().print(fraction, "Z")),
        None => Cow::Borrowed(text),
    }
}

/// `Thu Oct 17 2024 03:58:10 UTC`, `Thu Oct 17 2024 03:58:10 GMT+0200 (…)` and
/// `2022-09-19 09:00:02 UTC`, `2022-09-19 09:00:02 +0200`.
fn printed(text: &str) -> Option<String> {
    let text = text.split(" (").next()?.trim();
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let (date, time, zone) = match words[..] {
        [_, month, day, year, time, zone] => {
            let month = MONTHS.iter().position(|m| *m == month)? + 1;
            (format!("{year}-{month:02}-{day:0>2}"), time, zone)
        }
        [date, time, zone] => (date.to_string(), time, zone),
        _ => return None,
    };
    let offset = match zone.strip_prefix("GMT").or_else(|| zone.strip_prefix("UTC")).unwrap_or(zone) {
        "" | "Z" => "Z".to_string(),
        zone if zone.len() == 5 && zone.is_ascii() => format!("{}:{}", &zone[..3], &zone[3..]),
        zone => zone.to_string(),
    };
    let written = format!("{date}T{time}{offset}");
    Civil::rfc3339(&written).is_some().then_some(written)
}

/// A civil time and its distance from UTC in minutes.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Civil {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    offset: i64,
}

impl Civil {
    fn day(bytes: &[u8]) -> Option<(i64, i64, i64)> {
        if bytes.len() < 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let (year, month, day) = (digits(&bytes[..4])?, digits(&bytes[5..7])?, digits(&bytes[8..10])?);
        ((1..=12).contains(&month) && day >= 1 && day <= days_in(year, month)).then_some((year, month, day))
    }

    /// RFC 3339 §5.6, with its fraction of a second.
    fn rfc3339(text: &str) -> Option<(Civil, &str)> {
        let bytes = text.as_bytes();
        let (year, month, day) = Self::day(bytes)?;
        if bytes.len() < 20 || !matches!(bytes[10], b'T' | b't') || bytes[13] != b':' || bytes[16] != b':' {
            return None;
        }
        let (hour, minute, second) = (digits(&bytes[11..13])?, digits(&bytes[14..16])?, digits(&bytes[17..19])?);
        let rest = text.get(19..)?;
        let length = match rest.strip_prefix('.') {
            Some(digits) => 1 + digits.bytes().take_while(u8::is_ascii_digit).count(),
            None => 0,
        };
        let (fraction, zone) = rest.split_at(length);
        let offset = match zone.as_bytes() {
            b"Z" | b"z" => 0,
            [sign @ (b'+' | b'-'), hours @ .., b':', a, b] if hours.len() == 2 => {
                let minutes = digits(hours)? * 60 + digits(&[*a, *b])?;
                if *sign == b'-' { -minutes } else { minutes }
            }
            _ => return None,
        };
        let fits = fraction.len() != 1 && hour < 24 && minute < 60 && second <= 60;
        fits.then_some((Civil { year, month, day, hour, minute, second, offset }, fraction))
    }

    /// The same instant at offset zero.
    fn shifted(self) -> Civil {
        let minutes = self.hour * 60 + self.minute - self.offset;
        let mut civil =
            Civil { hour: minutes.rem_euclid(1440) / 60, minute: minutes.rem_euclid(60), offset: 0, ..self };
        // An offset is less than a day, so the date moves by at most one.
        match minutes.div_euclid(1440) {
            0 => {}
            n if n > 0 => {
                civil.day += 1;
                if civil.day > days_in(civil.year, civil.month) {
                    (civil.day, civil.month) = (1, civil.month + 1);
                    if civil.month > 12 {
                        (civil.month, civil.year) = (1, civil.year + 1);
                    }
                }
            }
            _ => {
                civil.day -= 1;
                if civil.day == 0 {
                    civil.month -= 1;
                    if civil.month == 0 {
                        (civil.month, civil.year) = (12, civil.year - 1);
                    }
                    civil.day = days_in(civil.year, civil.month);
                }
            }
        }
        civil
    }

    fn print(self, fraction: &str, zone: &str) -> String {
        let Civil { year, month, day, hour, minute, second, .. } = self;
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}")
    }
}

fn digits(bytes: &[u8]) -> Option<i64> {
    bytes.iter().try_fold(0, |n, b| b.is_ascii_digit().then(|| n * 10 + i64::from(b - b'0')))
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, expected: &str) {
        match read(written.into()) {
            Ok(When::Instant(instant)) => assert_eq!(instant, expected),
            other => panic!("{written}: {other:?}"),
        }
    }

    #[test]
    fn printed_forms_become_instants() {
        check("Thu Oct 17 2024 03:58:10 UTC", "2024-10-17T03:58:10Z");
        check("Tue Mar 5 2024 03:58:10 GMT+0200 (Central European Summer Time)", "2024-03-05T03:58:10+02:00");
        check("2022-09-19 09:00:02 UTC", "2022-09-19T09:00:02Z");
        check("2022-09-19 09:00:02 -0330", "2022-09-19T09:00:02-03:30");
        check("2024-02-29T23:00:00.250+01:00", "2024-02-29T23:00:00.250+01:00");
    }

    #[test]
    fn what_names_no_zone_stays_text() {
        for text in ["December 26, 2022 15:02:18", "2024-01-01T10:00:00", "2023-02-29T00:00:00Z", "12 months", ""] {
            assert!(read(text.into()).is_err(), "{text}");
        }
        assert_eq!(read("2024-02-29".into()), Ok(When::Day("2024-02-29".into())));
    }

    #[test]
    fn an_offset_moves_the_day_at_the_edges_of_months_and_years() {
        assert_eq!(utc("2024-01-01T00:30:00+02:00"), "2023-12-31T22:30:00Z");
        assert_eq!(utc("2023-12-31T23:30:00-02:00"), "2024-01-01T01:30:00Z");
        assert_eq!(utc("2024-03-01T00:00:00+00:01"), "2024-02-29T23:59:00Z");
        assert_eq!(utc("2024-02-28T22:00:00.5-03:00"), "2024-02-29T01:00:00.5Z");
    }
}
