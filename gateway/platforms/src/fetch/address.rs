//! Addresses of requests: joined to the account's own, never led away from its host.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Scheme, host and port of an address.
pub(crate) fn origin(address: &str) -> &str {
    let host = address.find("://").map_or(0, |at| at + 3);
    let end = address[host..].find(['/', '?', '#']).map_or(address.len(), |at| host + at);
    &address[..end]
}

/// Whether an address is of the web, and not a file.
pub(crate) fn is_web(address: &str) -> bool {
    let lower = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    lower.starts_with("http://") || lower.starts_with("https://")
}

/// A template with its placeholders filled, each value escaped (RFC 3986 §2.3).
pub(crate) fn filled<'v>(template: &str, value: impl Fn(&str) -> Option<&'v str>) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, name, after)) = placeholder(rest) {
        out.push_str(before);
        escape(value(name).unwrap_or_default(), &mut out);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The first `{name}` of a template, with what stands before and after it.
pub(crate) fn placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn escape(value: &str, out: &mut String) {
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

/// An address with one more parameter.
pub(crate) fn with_parameter(address: &str, name: &str, value: &str) -> String {
    let mut out = format!("{address}{}{name}=", if address.contains('?') { '&' } else { '?' });
    escape(value, &mut out);
    out
}

/// A link of an answer, resolved; nothing if it leads to another host.
pub(crate) fn followed(from: &str, link: &str, own: &str) -> Option<String> {
    let resolved = oxiri::Iri::parse(from).ok()?.resolve(link).ok()?.into_inner();
    let resolved = resolved.split('#').next().unwrap_or_default();
    let (ours, theirs) = (origin(own), origin(resolved));
    if ours.eq_ignore_ascii_case(theirs) {
        return Some(resolved.to_string());
    }
    // Behind a proxy some servers write their links without TLS; the key never travels like that.
    let secure = ours.strip_prefix("https://")?;
    let plain = theirs.strip_prefix("http://")?;
    secure.eq_ignore_ascii_case(plain).then(|| format!("{ours}{}", &resolved[theirs.len()..]))
}

/// An address as requests are shown: below the account's own where it stands there.
pub(crate) fn shown<'a>(address: &'a str, base: &str) -> Cow<'a, str> {
    match address.strip_prefix(base) {
        Some("") => "/".into(),
        Some(rest) if rest.starts_with('/') => rest.into(),
        Some(rest) => format!("/{rest}").into(),
        None => address.strip_prefix(origin(base)).unwrap_or(address).into(),
    }
}

/// Whether a text fits a shape in which `*` stands for anything.
pub(crate) fn fits(text: &str, shape: &str) -> bool {
    let mut parts = shape.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    true
}

/// What stands in the place of `{}`: a text without `/`, `#` and `?`.
pub(crate) fn part<'t>(text: &'t str, shape: &str) -> Option<&'t str> {
    let (before, after) = shape.split_once("{}")?;
    let rest = text.strip_suffix(after)?;
    let rest = match before.strip_prefix('*') {
        Some(before) => &rest[rest.rfind(before)? + before.len()..],
        None => rest.strip_prefix(before)?,
    };
    (!rest.is_empty() && !rest.contains(['/', '#', '?'])).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stays_on_its_host_and_under_tls() {
        let own = "https://hub.example/api";
        let follow = |link| followed("https://hub.example/api/things?page=1", link, own);
        assert_eq!(follow("?page=2").as_deref(), Some("https://hub.example/api/things?page=2"));
        assert_eq!(follow("/x#part").as_deref(), Some("https://hub.example/x"));
        assert_eq!(follow("http://hub.example/x").as_deref(), Some("https://hub.example/x"));
        assert_eq!(follow("https://hub.example.evil.example/x"), None);
        assert_eq!(follow("https://hub.example:8443/x"), None);
        assert_eq!(follow("//evil.example/x"), None);
        assert_eq!(follow("https://hub.example@evil.example/x"), None);
    }

    #[test]
    fn a_shape_fits_what_it_says() {
        assert!(fits("https://x.example/a/Enterprises/7", "*/Enterprises/*"));
        assert!(fits("/tmp/list.ttl", "*.ttl"));
        assert!(!fits("/tmp/list.ttl.txt", "*.ttl"));
        assert_eq!(part("https://x.example/api/dfc/enterprises/7", "*/enterprises/{}"), Some("7"));
        assert_eq!(part("https://x.example/enterprises/7/offers/3", "*/enterprises/{}"), None);
        assert_eq!(part("https://x.example/enterprises/7#contact", "*/enterprises/{}"), None);
    }

    #[test]
    fn what_fills_a_placeholder_is_escaped() {
        let path = filled("/a/{x}/b?c={y}", |name| Some(if name == "x" { "1/2" } else { "é&" }));
        assert_eq!(path, "/a/1%2F2/b?c=%C3%A9%26");
    }

    #[test]
    fn a_request_is_shown_below_the_address_of_the_account() {
        assert_eq!(shown("https://x.example/api/a?b", "https://x.example/api"), "/a?b");
        assert_eq!(shown("https://x.example/other", "https://x.example/api"), "/other");
        assert_eq!(shown("https://x.example/f.json", "https://x.example/f.json"), "/");
    }
}
