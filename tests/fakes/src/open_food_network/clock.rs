//! Times as the platform writes them, in a zone one hour ahead of UTC.

/// 2026-03-18T06:00:00Z, in seconds since 1970: when the invented data was made.
pub(super) const NOW: i64 = 1_773_813_600;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Year, month, day, hour, minute and second of a second since 1970.
fn civil(at: i64) -> (i64, usize, i64, i64, i64, i64) {
    let (days, rest) = (at.div_euclid(86_400), at.rem_euclid(86_400));
    // Days since 0000-03-01, in eras of 400 years.
    let shifted = days + 719_468;
    let (era, day) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, month as usize, date, rest / 3600, rest % 3600 / 60, rest % 60)
}

/// `2026-03-17T20:41:09Z`.
pub(super) fn utc(at: i64) -> String {
    let (year, month, day, hour, minute, second) = civil(at);
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// `2026-03-18T19:00:00.000+01:00`.
pub(super) fn local(at: i64) -> String {
    let (year, month, day, hour, minute, second) = civil(at + 3600);
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.000+01:00")
}

/// `March 07, 2026`.
pub(super) fn day(at: i64) -> String {
    let (year, month, day, ..) = civil(at + 3600);
    format!("{} {day:02}, {year}", MONTHS[month - 1])
}

/// `Mar 07, 2026 21:41`.
pub(super) fn minute(at: i64) -> String {
    let (year, month, day, hour, minute, _) = civil(at + 3600);
    format!("{} {day:02}, {year} {hour:02}:{minute:02}", &MONTHS[month - 1][..3])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_the_platform_writes_them() {
        assert_eq!(utc(NOW), "2026-03-18T06:00:00Z");
        assert_eq!(local(NOW), "2026-03-18T07:00:00.000+01:00");
        assert_eq!(day(NOW - 12 * 86_400), "March 06, 2026");
        assert_eq!(minute(NOW), "Mar 18, 2026 07:00");
        assert_eq!(day(1_663_574_400), "September 19, 2022");
        assert_eq!(utc(951_782_400), "2000-02-29T00:00:00Z");
    }
}
