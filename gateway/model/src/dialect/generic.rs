//! Any other JSON-LD: contexts with reverse properties, indexes, nesting or scopes
//! go through a whole processor to quads, and the quads back to nodes. Addresses of
//! contexts mean the usual prefixes; nothing is fetched.

use super::context::resolve_iri;
use super::graph::Graph;
use super::interpret::Interpreter;
use super::lexeme;
use super::unreadable::Unreadable;
use crate::document::Node;
use crate::json::{Json, Object};
use crate::loss::Text;
use crate::term::{Kind, Prefix, TERMS};
use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use std::sync::LazyLock;

/// Stands for "no base": relative identifiers come back without it.
const NO_BASE: &str = "relative:///";

/// The nodes of a document.
pub(crate) fn made(
    mut json: Json<'_>,
    base: Option<&str>,
    interpreter: &mut Interpreter,
) -> Result<Vec<Node<'static>>, Unreadable> {
    keep_lexemes(&mut json);
    let text = json.to_text();
    let parser = JsonLdParser::new()
        .lenient()
        .with_base_iri(base.filter(|base| lexeme::is_iri(base)).unwrap_or(NO_BASE))
        .map_err(|error| fault(&error.to_string()))?
        .for_slice(text.as_bytes())
        .with_load_document_callback(|url, _| {
            Ok(JsonLdRemoteDocument { document: USUAL.clone(), document_url: url.to_string() })
        });
    let mut graph = Graph::new();
    for quad in parser {
        graph.add(quad.map_err(|error| fault(&error.to_string()))?.into());
    }
    Ok(graph.nodes(base.is_none().then_some(NO_BASE), interpreter))
}

/// A context of the usual prefixes, with every link property of the vocabulary.
static USUAL: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut context = Object::new();
    for prefix in Prefix::ALL.into_iter().filter(|prefix| *prefix != Prefix::Ofn) {
        context.push(prefix.name(), Json::string(prefix.iri()));
    }
    for info in TERMS.iter().filter(|info| info.kind == Kind::Link) {
        let mut definition = Object::new();
        definition.push("@type", Json::string("@id"));
        context.push([info.prefix.name(), ":", info.local].concat(), Json::Object(definition));
    }
    let mut document = Object::new();
    document.push("@context", Json::Object(context));
    Json::Object(document).to_text().into_bytes()
});

/// Numbers become typed literals; a processor would turn them into floats.
fn keep_lexemes(value: &mut Json<'_>) {
    match value {
        Json::Number(digits) => {
            let datatype = ["http://www.w3.org/2001/XMLSchema#", lexeme::number_type(digits)].concat();
            let mut literal = Object::new();
            literal.push("@value", Json::String(std::mem::take(digits)));
            literal.push("@type", Json::string(datatype));
            *value = Json::Object(literal);
        }
        Json::Array(items) => items.iter_mut().for_each(keep_lexemes),
        Json::Object(object) => {
            let is_value = object.get("@value").is_some();
            for (key, member) in object.iter_mut() {
                if key != "@context" && !is_value {
                    keep_lexemes(member);
                }
            }
        }
        _ => {}
    }
}

fn fault(message: &str) -> Unreadable {
    Unreadable {
        detail: Text::new(
            format!("the JSON-LD context cannot be used: {message}"),
            format!("le contexte JSON-LD est inutilisable : {message}"),
        ),
        next: Text::new(
            "correct `@context`, or name one of DFC's by its address",
            "corrigez `@context`, ou désignez par son adresse un de ceux de DFC",
        ),
        at: None,
    }
}

/// A relative identifier as its sender wrote it.
pub(crate) fn without(base: Option<&str>, iri: &str) -> Option<String> {
    let base = base?;
    debug_assert!(resolve_iri(Some(base), "x").is_some());
    iri.strip_prefix(base).map(str::to_string)
}
