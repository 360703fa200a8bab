//! The vocabularies that terms come from.

/// A vocabulary, known by its usual prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Prefix {
    /// DFC business ontology.
    DfcB,
    /// DFC technical ontology.
    DfcT,
    /// DFC full model, the prefix of documents before 1.5.
    Dfc,
    /// DFC measures.
    DfcM,
    /// DFC product types.
    DfcPt,
    /// DFC facets.
    DfcF,
    /// DFC vocabulary: statuses and transformation types.
    DfcV,
    /// DFC permission scopes.
    DfcScope,
    /// Terms of ours, where DFC has none.
    Pass,
    /// schema.org
    Schema,
    /// RDF
    Rdf,
    /// RDF Schema
    Rdfs,
    /// OWL
    Owl,
    /// SKOS
    Skos,
    /// Linked Data Platform
    Ldp,
    /// FOAF
    Foaf,
    /// vCard
    Vcard,
    /// iCalendar in RDF
    Ical,
    /// GeoJSON in RDF
    Geojson,
    /// Open Food Network's own extension, undefined in any context
    Ofn,
    /// Solid terms
    Solid,
    /// Workspace terms used by Solid
    Pim,
    /// Provenance
    Prov,
    /// Dublin Core terms
    Dcterms,
    /// EU authority list of countries
    Country,
}

impl Prefix {
    /// Every vocabulary.
    pub const ALL: [Prefix; 25] = [
        Prefix::DfcB,
        Prefix::DfcT,
        Prefix::Dfc,
        Prefix::DfcM,
        Prefix::DfcPt,
        Prefix::DfcF,
        Prefix::DfcV,
        Prefix::DfcScope,
        Prefix::Pass,
        Prefix::Schema,
        Prefix::Rdf,
        Prefix::Rdfs,
        Prefix::Owl,
        Prefix::Skos,
        Prefix::Ldp,
        Prefix::Foaf,
        Prefix::Vcard,
        Prefix::Ical,
        Prefix::Geojson,
        Prefix::Ofn,
        Prefix::Solid,
        Prefix::Pim,
        Prefix::Prov,
        Prefix::Dcterms,
        Prefix::Country,
    ];

    /// The prefix as written before the colon.
    pub fn name(self) -> &'static str {
        match self {
            Prefix::DfcB => "dfc-b",
            Prefix::DfcT => "dfc-t",
            Prefix::Dfc => "dfc",
            Prefix::DfcM => "dfc-m",
            Prefix::DfcPt => "dfc-pt",
            Prefix::DfcF => "dfc-f",
            Prefix::DfcV => "dfc-v",
            Prefix::DfcScope => "dfc-s",
            Prefix::Pass => "pass",
            Prefix::Schema => "schema",
            Prefix::Rdf => "rdf",
            Prefix::Rdfs => "rdfs",
            Prefix::Owl => "owl",
            Prefix::Skos => "skos",
            Prefix::Ldp => "ldp",
            Prefix::Foaf => "foaf",
            Prefix::Vcard => "vcard",
            Prefix::Ical => "cal",
            Prefix::Geojson => "geojson",
            Prefix::Ofn => "ofn",
            Prefix::Solid => "solid",
            Prefix::Pim => "pim",
            Prefix::Prov => "prov",
            Prefix::Dcterms => "dcterms",
            Prefix::Country => "country",
        }
    }

    /// The namespace we use inside. For DFC it is the one that the 2.0 files declare
    /// their terms under (`reference/dfc.md` §1).
    pub fn iri(self) -> &'static str {
        match self {
            Prefix::DfcB => "https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#",
            Prefix::DfcT => "https://w3id.org/dfc/ontology/src/DFC_TechnicalOntology.owl#",
            Prefix::Dfc => "https://w3id.org/dfc/ontology/DFC_FullModel.owl#",
            Prefix::DfcM => "http://w3id.org/dfc/taxonomies/measures.rdf#",
            Prefix::DfcPt => "http://w3id.org/dfc/taxonomies/productTypes.rdf#",
            Prefix::DfcF => "http://w3id.org/dfc/taxonomies/facets.rdf#",
            Prefix::DfcV => "http://w3id.org/dfc/taxonomies/vocabulary.rdf#",
            Prefix::DfcScope => "http://w3id.org/dfc/taxonomies/scopes.rdf#",
            Prefix::Pass => "https://w3id.org/passerelle/ns#",
            Prefix::Schema => "https://schema.org/",
            Prefix::Rdf => "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            Prefix::Rdfs => "http://www.w3.org/2000/01/rdf-schema#",
            Prefix::Owl => "http://www.w3.org/2002/07/owl#",
            Prefix::Skos => "http://www.w3.org/2004/02/skos/core#",
            Prefix::Ldp => "http://www.w3.org/ns/ldp#",
            Prefix::Foaf => "http://xmlns.com/foaf/0.1/",
            Prefix::Vcard => "http://www.w3.org/2006/vcard/ns#",
            Prefix::Ical => "http://www.w3.org/2002/12/cal/icaltz#",
            Prefix::Geojson => "https://purl.org/geojson/vocab#",
            Prefix::Ofn => "ofn:",
            Prefix::Solid => "http://www.w3.org/ns/solid/terms#",
            Prefix::Pim => "http://www.w3.org/ns/pim/space#",
            Prefix::Prov => "http://www.w3.org/ns/prov#",
            Prefix::Dcterms => "http://purl.org/dc/terms/",
            Prefix::Country => "http://publications.europa.eu/resource/authority/country/",
        }
    }

    /// The vocabulary with this prefix.
    pub fn named(name: &str) -> Option<Prefix> {
        Prefix::ALL.into_iter().find(|p| p.name() == name)
    }
}
