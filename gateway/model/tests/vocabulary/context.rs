//! Writes `vocab/context.jsonld`: the prefixes, and which properties point at things.

use crate::row::Row;
use crate::turtle::XSD;
use passerelle_model::term::{Kind, Prefix};

/// The text of `context.jsonld`.
pub(crate) fn render(rows: &[Row]) -> String {
    let mut lines = Vec::new();
    // A prefix cannot stand for its own name with a colon; undefined, `ofn:image` is already that IRI.
    for prefix in Prefix::ALL.into_iter().filter(|p| p.iri() != format!("{}:", p.name())) {
        lines.push(format!("    \"{}\": \"{}\"", prefix.name(), prefix.iri()));
    }
    lines.push(format!("    \"xsd\": \"{XSD}\""));
    for row in rows.iter().filter(|row| row.kind == Kind::Link) {
        lines.push(format!("    \"{}\": {{ \"@type\": \"@id\" }}", row.curie()));
    }
    format!("{{\n  \"@context\": {{\n{}\n  }}\n}}\n", lines.join(",\n"))
}
