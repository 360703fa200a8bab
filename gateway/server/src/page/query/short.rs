//! IRIs as people read them: a known prefix and a name, or the path on this server.

use passerelle_model::term::Prefix;
use std::borrow::Cow;

/// A readable form of an IRI. `origin` is where this server is reached.
pub(super) fn short<'a>(iri: &'a str, origin: &str) -> Cow<'a, str> {
    if let Some(path) = iri.strip_prefix(origin).filter(|path| !origin.is_empty() && path.starts_with('/')) {
        return path.into();
    }
    let known = Prefix::ALL.iter().filter_map(|prefix| Some((prefix.name(), iri.strip_prefix(prefix.iri())?)));
    let nearest = known.min_by_key(|(_, local)| local.len());
    match nearest.filter(|(_, local)| !local.is_empty() && !local.contains(['/', '#'])) {
        Some((prefix, local)) => format!("{prefix}:{local}").into(),
        None => iri.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_names_are_short_and_others_whole() {
        let offer = passerelle_model::term::b::OFFER.iri();
        assert_eq!(short(&offer, ""), "dfc-b:Offer");
        assert_eq!(short("https://gateway.example/hub/Offer/1", "https://gateway.example"), "/hub/Offer/1");
        assert_eq!(short("https://other.example/a", "https://gateway.example"), "https://other.example/a");
        assert_eq!(short("urn:x:1", ""), "urn:x:1");
    }
}
