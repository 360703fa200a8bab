//! A translation as an address and as a command: what the page shows can be linked,
//! reloaded and repeated from a terminal.

use crate::ask::Ask;

/// Names and values as a query.
pub(super) fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let pairs: Vec<String> = pairs
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    pairs.join("&")
}

/// The query of a translation that is asked for, after some other pairs.
pub(super) fn of_ask(first: &[(&str, &str)], ask: &Ask) -> String {
    let own = [("from", ask.from.as_str()), ("to", ask.to.as_str())];
    let settings = ask.settings.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    query(first.iter().copied().chain(own).chain(settings))
}

/// A command that gives the same translation on a terminal.
pub(super) fn curl(origin: &str, ask: &Ask, file: &str) -> String {
    let address = format!("{origin}/translate?{}", of_ask(&[], ask));
    format!("curl --data-binary {} {}", quoted(&format!("@{file}")), quoted(&address))
}

/// One word for a shell.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@%+=:,./-_".contains(c);
    match word.chars().all(plain) {
        true => word.to_string(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

/// Percent-encoding of everything that is not unreserved, `/` and `:` left readable.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => out.push(byte.into()),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_safe_to_paste() {
        let ask = Ask {
            from: "dfc".into(),
            settings: vec![("base".into(), "https://a.example/x&y".into())],
            ..Ask::default()
        };
        assert_eq!(
            curl("http://localhost", &ask, "l'été; rm.json"),
            "curl --data-binary '@l'\\''été; rm.json' 'http://localhost/translate?from=dfc&base=https://a.example/x%26y'"
        );
    }
}
