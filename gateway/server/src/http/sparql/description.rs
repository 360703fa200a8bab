//! What the service can do, in the words of SPARQL 1.1 Service Description.

use passerelle_graph::Format;
use serde_json::json;

const SD: &str = "http://www.w3.org/ns/sparql-service-description#";
const FORMATS: &str = "http://www.w3.org/ns/formats/";
/// The forms of answers, by their names in the list of W3C.
const RESULTS: [&str; 7] = [
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "JSON-LD",
];

/// The description of the service at this address.
pub(super) fn write(format: Format, here: &str) -> String {
    match format {
        Format::JsonLd => json_ld(here),
        Format::NTriples => n_triples(here),
        _ => turtle(here),
    }
}

fn turtle(here: &str) -> String {
    let results: Vec<String> = RESULTS.iter().map(|name| format!("<{FORMATS}{name}>")).collect();
    format!(
        "@prefix sd: <{SD}> .\n\n<{here}> a sd:Service ;\n  sd:endpoint <{here}> ;\n  sd:supportedLanguage sd:SPARQL11Query ;\n  \
         sd:resultFormat {} ;\n  sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] ] .\n",
        results.join(" ,\n    ")
    )
}

fn n_triples(here: &str) -> String {
    let kind = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    let mut out = format!(
        "<{here}> <{kind}> <{SD}Service> .\n<{here}> <{SD}endpoint> <{here}> .\n\
         <{here}> <{SD}supportedLanguage> <{SD}SPARQL11Query> .\n<{here}> <{SD}defaultDataset> _:dataset .\n\
         _:dataset <{kind}> <{SD}Dataset> .\n_:dataset <{SD}defaultGraph> _:graph .\n_:graph <{kind}> <{SD}Graph> .\n"
    );
    for name in RESULTS {
        out.push_str(&format!("<{here}> <{SD}resultFormat> <{FORMATS}{name}> .\n"));
    }
    out
}

fn json_ld(here: &str) -> String {
    let results: Vec<_> = RESULTS.iter().map(|name| json!({ "@id": format!("{FORMATS}{name}") })).collect();
    json!({
        "@context": { "sd": SD },
        "@id": here,
        "@type": "sd:Service",
        "sd:endpoint": { "@id": here },
        "sd:supportedLanguage": { "@id": "sd:SPARQL11Query" },
        "sd:resultFormat": results,
        "sd:defaultDataset": { "@type": "sd:Dataset", "sd:defaultGraph": { "@type": "sd:Graph" } },
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_names_the_endpoint_and_the_same_results() {
        for format in [Format::Turtle, Format::NTriples, Format::JsonLd] {
            let text = write(format, "https://gateway.example/sparql");
            assert!(text.contains("SPARQL11Query"), "{text}");
            for name in RESULTS {
                assert!(text.contains(&format!("{FORMATS}{name}")), "{name} in {text}");
            }
            assert!(text.matches("https://gateway.example/sparql").count() >= 2, "{text}");
        }
    }
}
