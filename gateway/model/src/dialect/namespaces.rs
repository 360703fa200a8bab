//! The bases that the same vocabularies are written under. DFC's moved four times
//! and carries versions in its path, so its files are known by their name.

use crate::term::{Name, Prefix, resolve};
use std::borrow::Cow;

/// The vocabulary and local name of an absolute IRI.
pub(crate) fn split(iri: &str) -> Option<(Prefix, &str)> {
    let rest = iri.strip_prefix("http").map(|r| r.strip_prefix('s').unwrap_or(r))?.strip_prefix("://")?;
    match memchr::memchr(b'#', rest.as_bytes()) {
        Some(hash) => Some((hashed(&rest[..hash])?, &rest[hash + 1..])).filter(|(_, local)| !local.is_empty()),
        None => {
            let (prefix, local) = [
                (Prefix::Schema, "schema.org/"),
                (Prefix::Foaf, "xmlns.com/foaf/0.1/"),
                (Prefix::Dcterms, "purl.org/dc/terms/"),
                (Prefix::Country, "publications.europa.eu/resource/authority/country/"),
            ]
            .into_iter()
            .find_map(|(prefix, base)| Some((prefix, rest.strip_prefix(base)?)))?;
            (!local.is_empty() && !local.contains('/')).then_some((prefix, local))
        }
    }
}

/// The vocabulary of a namespace that ends in `#`, given without scheme and `#`.
fn hashed(base: &str) -> Option<Prefix> {
    let (host, path) = base.split_once('/').unwrap_or((base, ""));
    match host {
        "www.w3.org" => match path {
            "1999/02/22-rdf-syntax-ns" => Some(Prefix::Rdf),
            "2000/01/rdf-schema" => Some(Prefix::Rdfs),
            "2002/07/owl" => Some(Prefix::Owl),
            "2004/02/skos/core" => Some(Prefix::Skos),
            "ns/ldp" => Some(Prefix::Ldp),
            "2006/vcard/ns" => Some(Prefix::Vcard),
            "2002/12/cal/icaltz" | "2002/12/cal/icaltzd" | "2002/12/cal/ical" => Some(Prefix::Ical),
            "ns/solid/terms" => Some(Prefix::Solid),
            "ns/pim/space" => Some(Prefix::Pim),
            "ns/prov" => Some(Prefix::Prov),
            _ => None,
        },
        "purl.org" if path == "geojson/vocab" => Some(Prefix::Geojson),
        "w3id.org" if path == "passerelle/ns" => Some(Prefix::Pass),
        "w3id.org" | "www.w3id.org" if path.starts_with("dfc/") => file(path),
        "github.com" | "raw.githubusercontent.com" if path.starts_with("datafoodconsortium/") => file(path),
        "cdn.jsdelivr.net" if path.starts_with("gh/datafoodconsortium/") => file(path),
        "static.datafoodconsortium.org" | "datafoodconsortium.org" | "www.datafoodconsortium.org" => {
            if path.is_empty() { Some(Prefix::DfcB) } else { file(path) }
        }
        _ => None,
    }
}

fn file(path: &str) -> Option<Prefix> {
    let name = path.rsplit('/').next()?;
    let stem = name.strip_suffix(".owl").or_else(|| name.strip_suffix(".rdf")).unwrap_or(name);
    match stem {
        "DFC_BusinessOntology" => Some(Prefix::DfcB),
        "DFC_TechnicalOntology" => Some(Prefix::DfcT),
        "measures" => Some(Prefix::DfcM),
        "productTypes" => Some(Prefix::DfcPt),
        "facets" => Some(Prefix::DfcF),
        "vocabulary" => Some(Prefix::DfcV),
        "scopes" => Some(Prefix::DfcScope),
        _ if stem.eq_ignore_ascii_case("DFC_FullModel") => Some(Prefix::Dfc),
        _ => None,
    }
}

/// The vocabulary that a namespace IRI stands for.
pub(crate) fn of_base(base: &str) -> Option<Prefix> {
    if base == "ofn:" {
        return Some(Prefix::Ofn);
    }
    let mut probe = String::with_capacity(base.len() + 1);
    probe.push_str(base);
    probe.push('x');
    split(&probe).filter(|(_, local)| *local == "x").map(|(prefix, _)| prefix)
}

/// The vocabulary that a prefix means when no context says otherwise.
pub(crate) fn usual(prefix: &str) -> Option<Prefix> {
    Some(match prefix {
        "dfc-b" => Prefix::DfcB,
        "dfc-t" => Prefix::DfcT,
        "dfc" | "DFC" => Prefix::Dfc,
        "dfc-m" => Prefix::DfcM,
        "dfc-pt" => Prefix::DfcPt,
        "dfc-f" => Prefix::DfcF,
        "dfc-v" => Prefix::DfcV,
        "dfc-s" => Prefix::DfcScope,
        "pass" => Prefix::Pass,
        "schema" => Prefix::Schema,
        "rdf" => Prefix::Rdf,
        "rdfs" => Prefix::Rdfs,
        "owl" => Prefix::Owl,
        "skos" => Prefix::Skos,
        "ldp" => Prefix::Ldp,
        "foaf" => Prefix::Foaf,
        "vcard" => Prefix::Vcard,
        "cal" | "ical" => Prefix::Ical,
        "geojson" => Prefix::Geojson,
        "ofn" => Prefix::Ofn,
        "solid" => Prefix::Solid,
        "pim" => Prefix::Pim,
        "prov" => Prefix::Prov,
        "dcterms" => Prefix::Dcterms,
        _ => return None,
    })
}

/// A name of a known vocabulary: the term, or its IRI under the base we use inside.
pub(crate) fn name<'a>(prefix: Prefix, local: &str) -> Name<'a> {
    match resolve(prefix, local) {
        Some(term) => Name::Known(term),
        None => Name::Iri(Cow::Owned([prefix.iri(), local].concat())),
    }
}

/// An absolute IRI as a name: a term under whatever base, else the IRI itself.
pub fn name_of_iri(iri: Cow<'_, str>) -> Name<'_> {
    match split(&iri) {
        None => Name::Iri(iri),
        Some((prefix, local)) => match resolve(prefix, local) {
            Some(term) => Name::Known(term),
            None if iri.len() == prefix.iri().len() + local.len() && iri.starts_with(prefix.iri()) => Name::Iri(iri),
            None => Name::Iri(Cow::Owned([prefix.iri(), local].concat())),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::b;

    #[test]
    fn one_term_is_known_under_every_base() {
        for base in [
            "https://github.com/datafoodconsortium/ontology/releases/latest/download/DFC_BusinessOntology.owl#",
            "http://w3id.org/dfc/ontology/v2.0.0/src/DFC_BusinessOntology.owl#",
            "https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#",
            "https://www.w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#",
            "http://static.datafoodconsortium.org/ontologies/DFC_BusinessOntology.owl#",
            "https://raw.githubusercontent.com/datafoodconsortium/ontology/refs/heads/master/src/DFC_BusinessOntology.owl#",
            "http://datafoodconsortium.org/ontologies/dfc_FullModel.owl#",
            "https://www.datafoodconsortium.org#",
        ] {
            assert_eq!(name_of_iri(format!("{base}Offer").into()), Name::Known(b::OFFER), "{base}");
        }
    }

    #[test]
    fn an_unknown_name_of_a_known_vocabulary_gets_the_base_used_inside() {
        let found =
            name_of_iri("http://static.datafoodconsortium.org/ontologies/DFC_BusinessOntology.owl#novel".into());
        assert_eq!(found.iri(), "https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#novel");
    }

    #[test]
    fn other_addresses_stay_as_they_are() {
        for iri in
            ["https://hub.example/enterprises/1#mainContact", "mailto:a@hub.example", "https://schema.org/a/b", "urn:x"]
        {
            assert_eq!(name_of_iri(iri.into()), Name::Iri(iri.into()));
        }
    }
}
