//! Writes `vocab/context.jsonld`: the prefixes, and which properties point at things.

use crate::files;
use crate::row::Row;
use crate::turtle::{XSD, pass};
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

#[test]
fn a_plain_processor_reads_links_as_links() {
    let context: serde_json::Value = files::read(&files::vocab("context.jsonld")).parse().expect("JSON");
    let document = serde_json::json!({
        "@context": context["@context"],
        "@id": "https://hub.example/prices/1",
        "dfc-b:hasUnit": "dfc-m:Euro",
        "pass:taxBasis": "pass:Gross",
        "ofn:image": "https://hub.example/1.jpg",
    });
    let triples =
        oxjsonld::JsonLdParser::new().for_slice(document.to_string().as_bytes()).collect::<Result<Vec<_>, _>>();
    let mut lines: Vec<String> = triples.expect("JSON-LD").iter().map(ToString::to_string).collect();
    lines.sort();
    let subject = "<https://hub.example/prices/1>";
    let (b, m) = (Prefix::DfcB.iri(), Prefix::DfcM.iri());
    let mut wanted = [
        format!("{subject} <{b}hasUnit> <{m}Euro>"),
        format!("{subject} <{}> <{}>", pass("taxBasis"), pass("Gross")),
        format!("{subject} <ofn:image> \"https://hub.example/1.jpg\""),
    ];
    wanted.sort();
    assert_eq!(lines, wanted);
}
