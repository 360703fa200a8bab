//! What the characters of a value are: a JSON number, an absolute IRI, a language tag.

/// Whether a text is a number by the grammar of JSON, RFC 8259 §6.
pub(crate) fn is_number(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let mut at = usize::from(bytes.first() == Some(&b'-'));
    let whole = digits(at);
    if whole == 0 || whole > 1 && bytes[at] == b'0' {
        return false;
    }
    at += whole;
    if bytes.get(at) == Some(&b'.') {
        let fraction = digits(at + 1);
        if fraction == 0 {
            return false;
        }
        at += 1 + fraction;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at);
        if exponent == 0 {
            return false;
        }
        at += exponent;
    }
    at == bytes.len()
}

/// Whether a number is one that every JSON reader can hold: a double, RFC 8259 §6.
pub(crate) fn in_range(lexeme: &str) -> bool {
    let short = lexeme.len() <= 300 && !lexeme.bytes().any(|b| matches!(b, b'e' | b'E'));
    short || lexeme.parse::<f64>().is_ok_and(f64::is_finite)
}

/// The XML Schema datatype of a number's lexeme, by its local name.
pub(crate) fn number_type(lexeme: &str) -> &'static str {
    if lexeme.bytes().any(|b| matches!(b, b'e' | b'E')) {
        "double"
    } else if memchr::memchr(b'.', lexeme.as_bytes()).is_some() {
        "decimal"
    } else {
        "integer"
    }
}

/// Characters that no IRI has, RFC 3987 §2.2.
const FORBIDDEN: [bool; 256] = {
    let mut table = [false; 256];
    let mut i = 0;
    while i <= 0x20 {
        table[i] = true;
        i += 1;
    }
    let bad = b"<>\"{}|\\^`\x7f";
    i = 0;
    while i < bad.len() {
        table[bad[i] as usize] = true;
        i += 1;
    }
    table
};

/// The first character of a text that no IRI may have.
pub(crate) fn forbidden(text: &str) -> Option<char> {
    let at = text.bytes().position(|b| FORBIDDEN[usize::from(b)])?;
    text[at..].chars().next()
}

/// The scheme of an absolute IRI, RFC 3986 §3.1.
pub(crate) fn scheme(text: &str) -> Option<&str> {
    let colon = memchr::memchr(b':', text.as_bytes())?;
    let scheme = &text.as_bytes()[..colon];
    let fits = scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    fits.then(|| &text[..colon])
}

/// Whether a text is an absolute IRI that can stand in RDF.
pub(crate) fn is_iri(text: &str) -> bool {
    scheme(text).is_some() && forbidden(text).is_none()
}

/// Whether a text is a language tag by its form, BCP 47 §2.1.
pub(crate) fn is_tag(text: &str) -> bool {
    let fits = |(i, part): (usize, &str)| {
        (1..=8).contains(&part.len())
            && part.bytes().all(|b| if i == 0 { b.is_ascii_alphabetic() } else { b.is_ascii_alphanumeric() })
    };
    text.split('-').enumerate().all(fits)
}

/// Whether a key looks like a language tag, as in `{"en": …, "fr-CA": …}`.
pub(crate) fn is_language(key: &str) -> bool {
    let mut parts = key.split('-');
    let first = parts.next().is_some_and(|p| matches!(p.len(), 2 | 3) && p.bytes().all(|b| b.is_ascii_lowercase()));
    first && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_that_json_can_write() {
        for text in ["0", "-1", "4.50", "1e3", "1.5E-7", "120"] {
            assert!(is_number(text), "{text}");
        }
        assert!(in_range("1e308") && in_range("0.1") && !in_range("1e400") && !in_range(&"9".repeat(400)));
        for text in ["", "-", "007", ".5", "5.", "1,5", "+1", "1e", "NaN", "1 kg", "£0.27"] {
            assert!(!is_number(text), "{text}");
        }
    }

    #[test]
    fn an_iri_has_a_scheme_and_no_space() {
        assert!(is_iri("https://hub.example/a") && is_iri("urn:x") && is_iri("ofn:image"));
        assert!(!is_iri("a/b") && !is_iri("https://hub.example/a b") && !is_iri(":x") && !is_iri("#a:b"));
    }
}
