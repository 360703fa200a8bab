//! When two values say the same: numbers by decimal value, instants by the moment they
//! name, everything else to the letter. What says nothing is no value.

use serde_json::Value;

/// Whether a value says nothing.
pub(crate) fn nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.iter().all(nothing),
        Value::Object(members) => members.values().all(nothing),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// A scalar in one spelling.
pub(crate) fn canonical(value: &Value) -> String {
    match value {
        Value::String(text) => text_by_value(text),
        other => text_by_value(&other.to_string()),
    }
}

fn text_by_value(text: &str) -> String {
    decimal(text).or_else(|| instant(text)).unwrap_or_else(|| text.to_string())
}

/// A decimal without padding; nothing if it is no number, or a code that looks like one (`007`).
pub(crate) fn decimal(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (digits, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let padded = whole.len() > 1 && whole.starts_with('0');
    if whole.is_empty() || padded || !all_digits(whole) || !all_digits(fraction) || exponent.abs() > 40 {
        return None;
    }
    let digits = format!("{whole}{fraction}");
    let point = whole.len() as i32 + exponent;
    let (digits, point) = if point < 0 {
        (format!("{}{digits}", "0".repeat(-point as usize)), 0)
    } else {
        let missing = (point as usize).saturating_sub(digits.len());
        (format!("{digits}{}", "0".repeat(missing)), point as usize)
    };
    let (whole, fraction) = digits.split_at(point);
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let sign = if whole == "0" && fraction.is_empty() { "" } else { sign };
    Some(if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") })
}

/// An instant in UTC, from RFC 3339 or from Ruby's `2022-09-19 09:00:02 UTC`.
fn instant(text: &str) -> Option<String> {
    let ruby = text.strip_suffix(" UTC").map(|rest| format!("{}Z", rest.replace(' ', "T")));
    let timestamp: jiff::Timestamp = ruby.as_deref().unwrap_or(text).parse().ok()?;
    Some(timestamp.to_string())
}

#[test]
fn numbers_are_compared_by_value() {
    for (a, b) in [("4.50", "4.5"), ("1.0", "1"), ("1e3", "1000"), ("2.5E-1", "0.25"), ("-0.0", "0"), ("12e-1", "1.2")]
    {
        assert_eq!(decimal(a), decimal(b), "{a} and {b}");
    }
    for word in ["007", "1,5", "", "-", ".5", "0x1", "1e999"] {
        assert_eq!(decimal(word), None, "{word}");
    }
    assert_eq!(instant("2022-09-19 09:00:02 UTC"), instant("2022-09-19T11:00:02+02:00"));
}
