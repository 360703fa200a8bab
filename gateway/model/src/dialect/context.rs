//! JSON-LD contexts, as far as documents of this field use them: prefixes, term
//! definitions, aliases, `@vocab`, `@base`, `@language`. Addresses of contexts are
//! never fetched; each of them means the usual prefixes. Whatever is fancier is
//! marked, and the whole text then goes the generic way.

use super::lexeme;
use super::namespaces::{self, name_of_iri};
use super::synonyms::is_known_context;
use crate::json::Json;
use crate::term::{Kind, Name, Prefix, resolve};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// Everything that decides what a name in a document means.
#[derive(Debug, Clone, Default)]
pub(crate) struct Context {
    prefixes: Vec<(Box<str>, Target)>,
    terms: FxHashMap<Box<str>, Definition>,
    vocab: Option<Box<str>>,
    base: Option<Box<str>>,
    language: Option<Box<str>>,
    /// Whether `base` was set by the document itself.
    pub(crate) own_base: bool,
    /// Something that only a whole JSON-LD processor understands.
    pub(crate) fancy: bool,
    /// Addresses of contexts that were taken for the usual prefixes without being known.
    pub(crate) strange: Vec<Box<str>>,
}

#[derive(Debug, Clone)]
enum Target {
    Vocabulary(Prefix),
    Base(Box<str>),
}

/// What a context says of one key.
#[derive(Debug, Clone, Default)]
pub(crate) struct Definition {
    pub(crate) name: Option<Name<'static>>,
    keyword: Option<Keyword>,
    pub(crate) coercion: Coercion,
    pub(crate) language_map: bool,
    pub(crate) list: bool,
    pub(crate) language: Option<Box<str>>,
}

/// What plain values of a key are.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Coercion {
    /// What their property says.
    #[default]
    None,
    /// Links.
    Id,
    /// Literals of this datatype.
    Typed(Box<str>),
}

/// The JSON-LD keywords that a node or value may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keyword {
    Id,
    Type,
    Value,
    Language,
    List,
    Set,
    Graph,
    Context,
    Other,
}

/// What a member name means.
#[derive(Debug)]
pub(crate) enum Key<'a, 'c> {
    /// A keyword or an alias of one.
    Keyword(Keyword),
    /// A property, and what the context says of its values.
    Property(Name<'a>, Option<&'c Definition>),
    /// The context takes its meaning away.
    Nothing,
}

impl Context {
    /// The usual prefixes, and this base for relative addresses.
    pub(crate) fn usual(base: Option<&str>) -> Self {
        Context { base: base.map(Into::into), ..Context::default() }
    }

    /// The base that relative addresses are resolved against.
    pub(crate) fn base(&self) -> Option<&str> {
        self.base.as_deref()
    }

    /// The language of plain strings.
    pub(crate) fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// Takes in the value of `@context`.
    pub(crate) fn add(&mut self, context: &Json<'_>) {
        match context {
            Json::Array(parts) => parts.iter().for_each(|part| self.add(part)),
            Json::String(url) if is_known_context(url) => {}
            Json::String(url) => self.strange.push(url.as_ref().into()),
            Json::Object(object) => {
                for (key, value) in object {
                    self.keyword_entry(key, value);
                }
                // Prefixes first: a definition may use one that stands after it.
                for (key, value) in object.iter().filter(|(key, _)| !key.starts_with('@')) {
                    self.prefix(key, value);
                }
                for (key, value) in object.iter().filter(|(key, _)| !key.starts_with('@')) {
                    self.term(key, value);
                }
            }
            _ => {}
        }
    }

    fn keyword_entry(&mut self, key: &str, value: &Json<'_>) {
        match (key, value) {
            ("@base", Json::String(base)) => {
                let resolved = resolve_iri(self.base.as_deref(), base).map(Cow::into_owned);
                self.base = Some(resolved.unwrap_or_else(|| base.to_string()).into());
                self.own_base = true;
            }
            ("@base", Json::Null) => self.base = None,
            ("@vocab", Json::String(vocab)) => self.vocab = Some(self.absolute(vocab).into()),
            ("@vocab", Json::Null) => self.vocab = None,
            ("@language", Json::String(tag)) => self.language = Some(tag.as_ref().into()),
            ("@language", Json::Null) => self.language = None,
            ("@version" | "@protected", _) => {}
            (key, _) if key.starts_with('@') => self.fancy = true,
            _ => {}
        }
    }

    fn prefix(&mut self, key: &str, value: &Json<'_>) {
        let iri = match value {
            Json::String(iri) => iri.as_ref(),
            Json::Object(object) if object.len() <= 2 && object.get("@prefix").is_some() => {
                match object.get("@id").and_then(Json::as_str) {
                    Some(iri) => iri,
                    None => return,
                }
            }
            _ => return,
        };
        if key.contains(':')
            || !iri.ends_with(['#', '/', ':', '?', '=', '_', '-', '@'])
            || lexeme::scheme(iri).is_none()
        {
            return;
        }
        let target = match namespaces::of_base(iri) {
            Some(prefix) => Target::Vocabulary(prefix),
            None => Target::Base(iri.into()),
        };
        self.prefixes.retain(|(name, _)| name.as_ref() != key);
        self.prefixes.push((key.into(), target));
    }

    fn term(&mut self, key: &str, value: &Json<'_>) {
        let mut definition = Definition::default();
        match value {
            Json::Null => {}
            Json::String(iri) => match keyword(iri) {
                Some(keyword) => definition.keyword = Some(keyword),
                None => definition.name = Some(self.owned(iri)),
            },
            Json::Object(object) => {
                definition.name = Some(self.owned(key));
                for (member, value) in object {
                    self.define(&mut definition, member, value);
                }
            }
            _ => return,
        }
        if matches!(
            definition.keyword,
            Some(Keyword::Value | Keyword::List | Keyword::Set | Keyword::Language | Keyword::Other)
        ) {
            self.fancy = true;
        }
        let redundant = match &definition.name {
            // What the vocabulary says anyway costs nothing when it is not remembered.
            Some(Name::Known(term)) => {
                definition.coercion == Coercion::Id
                    && term.info().kind == Kind::Link
                    && super::values::is_coerced(*term)
                    && !definition.list
                    && !definition.language_map
                    && self.owned(key) == Name::Known(*term)
            }
            _ => false,
        };
        let is_prefix = self.prefixes.iter().any(|(name, _)| name.as_ref() == key);
        let says_nothing = redundant || is_prefix && definition.coercion == Coercion::None;
        if !says_nothing {
            self.terms.insert(key.into(), definition);
        }
    }

    fn define(&mut self, definition: &mut Definition, member: &str, value: &Json<'_>) {
        match (member, value) {
            ("@id", Json::String(iri)) => match keyword(iri) {
                Some(keyword) => definition.keyword = Some(keyword),
                None => definition.name = Some(self.owned(iri)),
            },
            ("@id", Json::Null) => definition.name = None,
            ("@type", Json::String(kind)) => match kind.as_ref() {
                "@id" | "@vocab" => definition.coercion = Coercion::Id,
                "@none" => {}
                "@json" => self.fancy = true,
                iri => definition.coercion = Coercion::Typed(self.absolute(iri).into()),
            },
            ("@language", Json::String(tag)) => definition.language = Some(tag.as_ref().into()),
            ("@container", Json::String(kind)) => match kind.as_ref() {
                "@set" => {}
                "@list" => definition.list = true,
                "@language" => definition.language_map = true,
                _ => self.fancy = true,
            },
            ("@container", Json::Array(kinds)) if kinds.iter().all(|k| k.as_str() == Some("@set")) => {}
            ("@prefix" | "@protected" | "@version", _) | ("@language", Json::Null) => {}
            _ => self.fancy = true,
        }
    }

    /// What a member name means.
    pub(crate) fn key<'a>(&self, key: &Cow<'a, str>) -> Key<'a, '_> {
        if let Some(keyword) = keyword(key) {
            return Key::Keyword(keyword);
        }
        if !self.terms.is_empty()
            && let Some(definition) = self.terms.get(key.as_ref())
        {
            return match (definition.keyword, &definition.name) {
                (Some(keyword), _) => Key::Keyword(keyword),
                (None, Some(name)) => Key::Property(name.clone(), Some(definition)),
                (None, None) => Key::Nothing,
            };
        }
        Key::Property(self.word(key), None)
    }

    /// A class, property or datatype: a curie, an IRI, or a word of `@vocab`.
    pub(crate) fn word<'a>(&self, text: &Cow<'a, str>) -> Name<'a> {
        if let Some(definition) = self.terms.get(text.as_ref())
            && let Some(name) = &definition.name
        {
            return name.clone();
        }
        match (memchr::memchr(b':', text.as_bytes()), &self.vocab) {
            (None, Some(vocab)) => name_of_iri(Cow::Owned([vocab.as_ref(), text].concat())),
            (None, None) => Name::Iri(text.clone()),
            (Some(colon), _) => self.curie(text, colon),
        }
    }

    /// A link or an identifier: a curie, an IRI, a blank label, or relative to the base.
    pub(crate) fn reference<'a>(&self, text: &Cow<'a, str>) -> Name<'a> {
        match memchr::memchr3(b':', b'/', b'#', text.as_bytes()) {
            Some(at) if text.as_bytes()[at] == b':' => self.curie(text, at),
            _ => match resolve_iri(self.base(), text) {
                Some(Cow::Owned(iri)) => name_of_iri(Cow::Owned(iri)),
                _ => Name::Iri(text.clone()),
            },
        }
    }

    fn owned(&self, text: &str) -> Name<'static> {
        self.word(&Cow::Borrowed(text)).into_owned()
    }

    fn absolute(&self, text: &str) -> String {
        self.word(&Cow::Borrowed(text)).iri().into_owned()
    }

    fn curie<'a>(&self, text: &Cow<'a, str>, colon: usize) -> Name<'a> {
        let (prefix, local) = (&text[..colon], &text[colon + 1..]);
        if prefix == "_" {
            return Name::Iri(text.clone());
        }
        if local.starts_with("//") {
            return name_of_iri(text.clone());
        }
        match self.prefixes.iter().find(|(name, _)| name.as_ref() == prefix) {
            Some((_, Target::Vocabulary(prefix))) => namespaces::name(*prefix, local),
            Some((_, Target::Base(base))) => name_of_iri(Cow::Owned([base, local].concat())),
            None => match namespaces::usual(prefix) {
                // An undefined prefix is, by JSON-LD, the scheme of an absolute IRI: `ofn:` stays that.
                Some(Prefix::Ofn) => resolve(Prefix::Ofn, local).map_or_else(|| Name::Iri(text.clone()), Name::Known),
                Some(prefix) => namespaces::name(prefix, local),
                None => Name::Iri(text.clone()),
            },
        }
    }
}

fn keyword(text: &str) -> Option<Keyword> {
    if !text.starts_with('@') {
        return None;
    }
    Some(match text {
        "@id" => Keyword::Id,
        "@type" => Keyword::Type,
        "@value" => Keyword::Value,
        "@language" => Keyword::Language,
        "@list" => Keyword::List,
        "@set" => Keyword::Set,
        "@graph" => Keyword::Graph,
        "@context" => Keyword::Context,
        _ => Keyword::Other,
    })
}

/// A reference resolved against a base, RFC 3986 §5; as it is if it is absolute.
pub(crate) fn resolve_iri<'t>(base: Option<&str>, text: &'t str) -> Option<Cow<'t, str>> {
    if lexeme::scheme(text).is_some() {
        return Some(Cow::Borrowed(text));
    }
    let base = oxiri::Iri::parse(base?).ok()?;
    base.resolve(text).ok().map(|iri| Cow::Owned(iri.into_inner()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Limits;
    use crate::term::{b, m};

    fn context(text: &str) -> Context {
        let mut context = Context::usual(None);
        context.add(&Json::parse(text.as_bytes(), Limits::default()).unwrap());
        context
    }

    #[test]
    fn without_definitions_the_usual_prefixes_hold() {
        let context = context(r#"["www.datafoodconsortium.org", {"@base": "https://hub.example/api/"}]"#);
        assert_eq!(context.word(&"dfc-b:hasStreet".into()), Name::Known(b::STREET));
        assert_eq!(context.reference(&"dfc-m:gram".into()), Name::Known(m::GRAM));
        assert_eq!(context.reference(&"item/1".into()).iri(), "https://hub.example/api/item/1");
        assert_eq!(context.reference(&"_:b1".into()).iri(), "_:b1");
        assert!(context.strange.is_empty() && !context.fancy);
    }

    #[test]
    fn a_context_may_call_things_otherwise() {
        let context = context(
            r#"{"d": "http://static.datafoodconsortium.org/ontologies/DFC_BusinessOntology.owl#", "id": "@id", "kind": "@type",
                "nom": "d:name", "photo": {"@id": "https://x.example/photo", "@type": "@id"}, "d:hasPrice": {"@type": "@id"}}"#,
        );
        assert!(matches!(context.key(&"id".into()), Key::Keyword(Keyword::Id)));
        assert!(matches!(context.key(&"kind".into()), Key::Keyword(Keyword::Type)));
        assert!(matches!(context.key(&"nom".into()), Key::Property(Name::Known(t), _) if t == b::NAME));
        assert!(
            matches!(context.key(&"photo".into()), Key::Property(Name::Iri(_), Some(d)) if d.coercion == Coercion::Id)
        );
        assert!(matches!(context.key(&"d:hasPrice".into()), Key::Property(Name::Known(t), None) if t == b::HAS_PRICE));
        assert!(!context.fancy);
    }

    #[test]
    fn what_needs_a_whole_processor_is_marked() {
        for fancy in [
            r#"{"a": {"@reverse": "dfc-b:offers"}}"#,
            r#"{"a": {"@id": "x:a", "@container": "@index"}}"#,
            r#"{"@import": "x"}"#,
        ] {
            assert!(context(fancy).fancy, "{fancy}");
        }
    }
}
