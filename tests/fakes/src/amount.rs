//! Amounts of money in hundredths, and how platforms write them. No floats.

/// Hundredths of the unit of a currency.
pub(crate) type Cents = i64;

/// As Ruby writes a decimal: no padding, but one digit after the point. 450 is `4.5`, 3600 is `36.0`.
pub(crate) fn unpadded(cents: Cents) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let (whole, rest) = (cents.abs() / 100, cents.abs() % 100);
    match rest % 10 {
        0 => format!("{sign}{whole}.{}", rest / 10),
        _ => format!("{sign}{whole}.{rest:02}"),
    }
}

/// As shown to people in French: `4,50 €`, with the blank that is given.
pub(crate) fn shown(cents: Cents, blank: &str) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{},{:02}{blank}€", cents.abs() / 100, cents.abs() % 100)
}

/// Hundredths of a written decimal; what is below them is cut off.
pub(crate) fn read(text: &str) -> Cents {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let rest: String = rest.chars().chain("00".chars()).take(2).collect();
    sign * (whole.parse::<i64>().unwrap_or(0) * 100 + rest.parse::<i64>().unwrap_or(0))
}

/// Percent of an amount, rounded half up.
pub(crate) fn percent(cents: Cents, of: i64) -> Cents {
    (cents * of + 50).div_euclid(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_written_without_padding() {
        for (cents, written) in
            [(450, "4.5"), (3600, "36.0"), (0, "0.0"), (1999, "19.99"), (5, "0.05"), (-1250, "-12.5")]
        {
            assert_eq!(unpadded(cents), written);
            assert_eq!(read(written), cents);
        }
        assert_eq!(shown(2219, "&nbsp;"), "22,19&nbsp;€");
        assert_eq!(percent(333, 10), 33);
    }
}
