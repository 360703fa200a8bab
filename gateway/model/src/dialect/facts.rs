//! What can be told of an input before its nodes are read.

use crate::json::{Json, Object};
use crate::loss::Text;
use crate::term::Prefix;

/// What an input looks like.
#[derive(Debug, Clone)]
pub struct Facts {
    /// How its nodes are held.
    pub form: Form,
    /// How it says what its names mean.
    pub context: ContextKind,
    /// The base that it sets in its context.
    pub base: Option<String>,
    /// The version its types and names point to, if they do.
    pub version: Option<Version>,
}

/// How the nodes of an input are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// One object is the node.
    Node,
    /// `@graph` of one object.
    Graph,
    /// An array of nodes.
    Array,
    /// No node at all, such as `{}` or a context alone.
    Empty,
    /// Recognised, but no linked data: hand it on as it is, and say why.
    Other(Text),
}

/// How an input says what its names mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContextKind {
    /// By the address of a context.
    Address,
    /// By definitions in the text.
    Inline,
    /// By both, in an array.
    Mixed,
    /// Not at all; the usual prefixes are taken.
    Absent,
}

/// A generation of DFC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// 1.7 or older.
    Early,
    /// 1.8 to 1.16.
    V1,
    /// 2.0.
    V2,
}

impl Version {
    /// The dialect to answer in.
    pub fn dialect(self) -> &'static str {
        match self {
            Version::Early | Version::V1 => "dfc-1.16",
            Version::V2 => "dfc-2.0",
        }
    }

    /// What the first part of a text points to. The address of the context says
    /// nothing: it moved from one version to the next under its readers.
    pub(crate) fn guess(text: &[u8]) -> Option<Version> {
        const HEAD: usize = 64 << 10;
        let head = &text[..text.len().min(HEAD)];
        let has = |needle: &str| memchr::memmem::find(head, needle.as_bytes()).is_some();
        if ["ntreprise\"", "hasAdress", "firtsName", "QuantitiveValue"].iter().any(|n| has(n)) {
            Some(Version::Early)
        } else if [
            "Organization\"",
            "#Organization",
            ":Certfication\"",
            "TemplateSaleSession",
            ":VariantCaracteristic\"",
            "isCertifiedBy",
        ]
        .iter()
        .any(|n| has(n))
        {
            Some(Version::V2)
        } else if has("Enterprise\"") || has("dfc-b:") || has("DFC_BusinessOntology") {
            Some(Version::V1)
        } else {
            None
        }
    }
}

impl ContextKind {
    pub(crate) fn of(context: &Json<'_>) -> Self {
        match context {
            Json::String(_) => ContextKind::Address,
            Json::Object(_) => ContextKind::Inline,
            Json::Array(parts) => {
                let inline = parts.iter().any(|p| p.as_object().is_some());
                let address = parts.iter().any(|p| p.as_str().is_some());
                match (inline, address) {
                    (true, true) => ContextKind::Mixed,
                    (true, false) => ContextKind::Inline,
                    _ => ContextKind::Address,
                }
            }
            _ => ContextKind::Absent,
        }
    }
}

/// Documents that travel beside linked data, known by their keys.
pub(crate) fn recognise_other(object: &Object<'_>) -> Option<Text> {
    let is_scope = |key: &str| super::namespaces::split(key).is_some_and(|(prefix, _)| prefix == Prefix::DfcScope);
    if !object.is_empty() && object.iter().all(|(key, value)| is_scope(key) && value.as_str().is_some()) {
        return Some(Text::new(
            "the paths of a DFC server by scope; handed on as it is",
            "les chemins d'un serveur DFC par périmètre ; transmis tels quels",
        ));
    }
    if is_linked_data(object) {
        return None;
    }
    let has = |key: &str| object.get(key).is_some();
    let all = |keys: &[&str]| keys.iter().all(|key| has(key));
    if has("eventType") {
        Some(Text::new(
            "an event of a permission portal; handed on as it is",
            "un événement d'un portail de permissions ; transmis tel quel",
        ))
    } else if all(&["issuer", "token_endpoint"]) || all(&["keys"]) {
        Some(Text::new(
            "the description of an identity provider; handed on as it is",
            "la description d'un fournisseur d'identité ; transmise telle quelle",
        ))
    } else if has("access_token") {
        Some(Text::new("a token answer; handed on as it is", "une réponse contenant un jeton ; transmise telle quelle"))
    } else if has("success") || has("error") || all(&["message"]) || has("messages") || has("errors") {
        Some(Text::new(
            "the answer of a service; handed on as it is",
            "la réponse d'un service ; transmise telle quelle",
        ))
    } else if all(&["routes", "summary"]) {
        Some(Text::new(
            "the result of a route planner; handed on as it is",
            "le résultat d'un calcul de tournées ; transmis tel quel",
        ))
    } else if object.iter().all(|(_, value)| {
        value.get("value").is_some_and(|inner| inner.get("@context").is_some() || inner.get("@type").is_some())
    }) {
        Some(Text::new(
            "an example of an API description, its document under `value`; handed on as it is",
            "un exemple de description d'API, son document sous `value` ; transmis tel quel",
        ))
    } else {
        None
    }
}

/// Whether an object has anything of linked data.
pub(crate) fn is_linked_data(object: &Object<'_>) -> bool {
    object.iter().any(|(key, _)| {
        key.starts_with('@')
            || key
                .split_once(':')
                .is_some_and(|(prefix, rest)| super::namespaces::usual(prefix).is_some() || rest.starts_with("//"))
    })
}
