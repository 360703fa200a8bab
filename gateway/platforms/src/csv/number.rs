//! Decimal numbers in people's spelling, kept digit for digit. Nothing here is a float.

/// Reads a number with the marks given; `None` when it is anything else.
pub(super) fn read(text: &str, marks: &[char], thousands: Option<char>) -> Option<String> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = match digits.find(|c| marks.contains(&c)) {
        Some(at) => (&digits[..at], Some(&digits[at + 1..])),
        None => (digits, None),
    };
    let whole = match thousands {
        Some(mark) => ungroup(whole, mark)?,
        None => whole.to_string(),
    };
    let numeric = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !numeric(&whole)
        || !fraction.is_none_or(|f| !f.is_empty() && numeric(f))
        || (whole.is_empty() && fraction.is_none())
    {
        return None;
    }
    let significant = whole.trim_start_matches('0');
    let whole = if significant.is_empty() { "0" } else { significant };
    Some(match fraction {
        Some(fraction) => format!("{sign}{whole}.{fraction}"),
        None => format!("{sign}{whole}"),
    })
}

/// Takes the marks out of `1 234 567`; groups that are not of three digits are no number.
fn ungroup(whole: &str, mark: char) -> Option<String> {
    let same = |c: char| c == mark || (mark == ' ' && matches!(c, '\u{a0}' | '\u{202f}'));
    let mut groups = whole.split(same);
    let first = groups.next()?;
    let mut out = first.to_string();
    for group in groups {
        if group.len() != 3 || first.is_empty() || first.len() > 3 {
            return None;
        }
        out.push_str(group);
    }
    Some(out)
}

/// Writes a lexeme with a decimal mark; `None` when it is no plain decimal number.
pub(super) fn write(lexeme: &str, mark: char) -> Option<String> {
    let plain = read(lexeme, &['.'], None)?;
    Some(if mark == '.' { plain } else { plain.replace('.', &mark.to_string()) })
}

/// The number without padding: two lexemes of one value are equal then.
pub(super) fn unpadded(lexeme: &str) -> Option<String> {
    let plain = read(lexeme, &['.'], None)?;
    let short = if plain.contains('.') { plain.trim_end_matches('0').trim_end_matches('.') } else { &plain };
    Some(if short == "-0" { "0".into() } else { short.to_string() })
}

/// The product of two numbers without sign, exactly; `None` when it has too many digits.
pub(super) fn product(one: &str, other: &str) -> Option<String> {
    let parts = |number: &str| {
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        Some((format!("{whole}{fraction}").parse::<u128>().ok()?, fraction.len()))
    };
    let ((one, places), (other, more)) = (parts(one)?, parts(other)?);
    let places = places + more;
    let digits = format!("{:0>width$}", one.checked_mul(other)?, width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    unpadded(&if fraction.is_empty() { whole.to_string() } else { format!("{whole}.{fraction}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        for (text, marks, thousands, wanted) in [
            ("3,60", &[','][..], None, Some("3.60")),
            ("3.60", &[',', '.'], None, Some("3.60")),
            ("3.60", &[','], None, None),
            (",5", &[','], None, Some("0.5")),
            ("5,", &[','], None, None),
            ("007", &['.'], None, Some("7")),
            ("-0.50", &['.'], None, Some("-0.50")),
            ("1 234,50", &[','], Some(' '), Some("1234.50")),
            ("1\u{202f}234", &[','], Some(' '), Some("1234")),
            ("1.234", &[','], Some('.'), Some("1234")),
            ("1.23", &[','], Some('.'), None),
            ("1.2.3", &['.'], None, None),
            ("1,234.5", &[',', '.'], None, None),
            ("3,60 €", &[','], None, None),
            ("1e3", &['.'], None, None),
            ("NaN", &['.'], None, None),
            ("", &['.'], None, None),
            ("-", &['.'], None, None),
        ] {
            assert_eq!(read(text, marks, thousands).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn products_are_exact() {
        assert_eq!(product("4", "250").as_deref(), Some("1000"));
        assert_eq!(product("6", "0.75").as_deref(), Some("4.5"));
        assert_eq!(product("0.25", "0.5").as_deref(), Some("0.125"));
        assert_eq!(product("3", "0.05").as_deref(), Some("0.15"));
        assert_eq!(product("9999999999999999999999", "9999999999999999999999"), None);
    }
}
