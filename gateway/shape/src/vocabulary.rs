//! The IRIs of shapes files as names of the vocabulary: whichever of its bases a
//! file uses for DFC, its terms are the ones that documents hold.

use passerelle_model::dialect::name_of_iri;
use passerelle_model::term::{Name, Prefix};

/// The SHACL namespace.
pub(crate) const SH: &str = "http://www.w3.org/ns/shacl#";
/// The type of a resource.
pub(crate) const RDF_TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/// The name for an IRI.
pub(crate) fn name(iri: &str) -> Name<'static> {
    name_of_iri(iri.into()).into_owned()
}

/// Whether a name outside the vocabulary lies in a namespace that the vocabulary covers whole.
pub(crate) fn is_misspelt(name: &Name<'_>) -> bool {
    let covered = [Prefix::DfcB, Prefix::DfcT, Prefix::Dfc, Prefix::Pass];
    match name {
        Name::Known(_) => false,
        Name::Iri(iri) => covered.iter().any(|prefix| iri.starts_with(prefix.iri())),
    }
}
