//! The IRIs of shapes files as names of the vocabulary: whichever of its five bases
//! a file uses for DFC, its terms are the ones that documents hold.

use passerelle_model::term::{Name, Prefix, resolve};

/// The SHACL namespace.
pub(crate) const SH: &str = "http://www.w3.org/ns/shacl#";
/// The type of a resource.
pub(crate) const RDF_TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/// Where DFC has kept its files over the years, `http` or `https`, and what they are called there.
const HOMES: [&str; 5] = [
    "github.com/datafoodconsortium/",
    "w3id.org/dfc/",
    "www.w3id.org/dfc/",
    "static.datafoodconsortium.org/",
    "raw.githubusercontent.com/datafoodconsortium/",
];
const FILES: [(&str, Prefix); 8] = [
    ("DFC_BusinessOntology.owl", Prefix::DfcB),
    ("DFC_TechnicalOntology.owl", Prefix::DfcT),
    ("DFC_FullModel.owl", Prefix::Dfc),
    ("measures.rdf", Prefix::DfcM),
    ("productTypes.rdf", Prefix::DfcPt),
    ("facets.rdf", Prefix::DfcF),
    ("vocabulary.rdf", Prefix::DfcV),
    ("scopes.rdf", Prefix::DfcScope),
];

/// The name for an IRI.
pub(crate) fn name(iri: &str) -> Name<'static> {
    match split(iri).and_then(|(prefix, local)| resolve(prefix, local)) {
        Some(term) => Name::Known(term),
        None => Name::Iri(iri.to_string().into()),
    }
}

/// Whether an IRI outside the vocabulary lies in a namespace that the vocabulary covers whole.
pub(crate) fn is_misspelt(iri: &str) -> bool {
    let covered = |prefix| matches!(prefix, Prefix::DfcB | Prefix::DfcT | Prefix::Dfc | Prefix::Pass);
    split(iri).is_some_and(|(prefix, local)| covered(prefix) && resolve(prefix, local).is_none())
}

fn split(iri: &str) -> Option<(Prefix, &str)> {
    let rest = iri.strip_prefix("https://").or_else(|| iri.strip_prefix("http://")).unwrap_or(iri);
    if HOMES.iter().any(|home| rest.starts_with(home)) {
        let (file, local) = rest.split_once('#')?;
        let (_, prefix) = FILES.iter().find(|(name, _)| file.rsplit('/').next() == Some(name))?;
        return Some((*prefix, local));
    }
    Prefix::ALL.into_iter().find_map(|prefix| {
        let base = prefix.iri();
        let base = base.strip_prefix("https://").or_else(|| base.strip_prefix("http://")).unwrap_or(base);
        Some((prefix, rest.strip_prefix(base).filter(|local| !local.contains(['/', '#']))?))
    })
}
