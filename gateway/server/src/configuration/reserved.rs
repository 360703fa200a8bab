//! Which names an account may have: it is the first segment of its addresses, so it
//! is none of ours.

use crate::translation::Text;

/// Every first segment that we serve or will serve.
pub const RESERVED: &[&str] = &[
    ".well-known",
    "accounts",
    "api",
    "assets",
    "conditions",
    "data",
    "deliveries",
    "directory",
    "docs",
    "download",
    "exchanges",
    "feeds",
    "flows",
    "graph",
    "health",
    "help",
    "hooks",
    "jobs",
    "login",
    "logout",
    "metrics",
    "new",
    "openapi.json",
    "parties",
    "people",
    "platforms",
    "problems",
    "queries",
    "query",
    "ready",
    "records",
    "sign-in",
    "sign-out",
    "sparql",
    "static",
    "territories",
    "translate",
    "vocabulary",
];

/// Longest id.
const LONGEST: usize = 40;

/// Why an account cannot be called so, and what to do; nothing if it can.
pub fn bad_id(id: &str) -> Option<(Text, Text)> {
    if RESERVED.contains(&id) {
        let what = Text::new(
            format!("`{id}` is an address of this server, so no account can be called that"),
            format!("`{id}` est une adresse de ce serveur, aucun compte ne peut donc s'appeler ainsi"),
        );
        let next = Text::new(format!("for example `{id}-hub`"), format!("par exemple `{id}-hub`"));
        return Some((what, next));
    }
    let sound = id.starts_with(|c: char| c.is_ascii_lowercase())
        && !id.ends_with('-')
        && id.len() <= LONGEST
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if sound {
        return None;
    }
    let what = Text::new(
        format!("`{id}` cannot be the first segment of an address"),
        format!("`{id}` ne peut pas être le premier segment d'une adresse"),
    );
    let next = Text::new(
        "up to 40 small letters, digits and hyphens are wanted, a letter first: `halle-aux-paniers`",
        "au plus 40 lettres minuscules, chiffres et traits d'union sont attendus, une lettre d'abord : `halle-aux-paniers`",
    );
    Some((what, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_first_segment_that_is_served_is_reserved() {
        for route in crate::http::table(crate::translation::Language::En) {
            let first = route.path.trim_start_matches('/').split('/').next().unwrap_or_default();
            let ours = first.is_empty() || first.starts_with('{') || RESERVED.contains(&first);
            assert!(ours, "{} is served, so `{first}` must be reserved", route.path);
        }
    }

    #[test]
    fn an_id_is_small_letters_digits_and_hyphens() {
        for good in ["a", "halle-aux-paniers", "hub2"] {
            assert_eq!(bad_id(good), None, "{good}");
        }
        for bad in ["", "Hub", "2hub", "hub_2", "hub/2", "hub-", "é", "sparql", ".well-known", &"a".repeat(41)] {
            assert!(bad_id(bad).is_some(), "{bad}");
        }
    }
}
