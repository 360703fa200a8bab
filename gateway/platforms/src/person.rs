//! Whom an item concerns, and what of it is blanked before it is kept.

use crate::platform::Resource;
use passerelle_model::json::{Json, Limits, Reader};
use serde::{Deserialize, Deserializer};
use std::ops::Range;

/// Places that are blanked before anything is kept: `redact`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Redact {
    /// Name of the rule, as the ledger tells it.
    pub(crate) name: String,
    /// Pointers; `*` is every element of a list.
    #[serde(deserialize_with = "crate::fetch::declared::one_or_many")]
    pub(crate) at: Vec<String>,
}

/// A place that may name the person an item concerns: `person`.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum Whom {
    /// In every item.
    At(String),
    /// In nodes of a type, by its local name.
    Typed {
        /// The type.
        r#type: String,
        /// The place.
        at: String,
    },
}

/// One place, or several.
pub(crate) fn whom<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Whom>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        One(Whom),
        Many(Vec<Whom>),
    }
    Ok(match Either::deserialize(deserializer)? {
        Either::One(one) => vec![one],
        Either::Many(many) => many,
    })
}

impl Whom {
    /// The pointer.
    pub(crate) fn at(&self) -> &str {
        match self {
            Whom::At(at) | Whom::Typed { at, .. } => at,
        }
    }

    fn counts(&self, item: &Json<'_>) -> bool {
        let Whom::Typed { r#type, .. } = self else { return true };
        let named = |one: &Json<'_>| {
            one.as_str().is_some_and(|iri| iri.rsplit([':', '#', '/']).next() == Some(r#type.as_str()))
        };
        match item.get("@type") {
            Some(Json::Array(several)) => several.iter().any(named),
            Some(one) => named(one),
            None => false,
        }
    }
}

impl Resource {
    /// The person that an item concerns, by the first of the declared places that is filled and not hidden:
    /// an e-mail address in lower case, or the name of the place with its value, as `customer_id:77`.
    pub fn person(&self, item: &Json<'_>) -> Option<String> {
        self.person.iter().filter(|whom| whom.counts(item)).find_map(|whom| {
            let pointer = whom.at();
            let value = item.pointer(pointer)?.as_lexeme()?.trim();
            if value.is_empty() || self.codes.hidden.iter().any(|hidden| hidden == value) {
                return None;
            }
            let place = pointer.rsplit('/').next().unwrap_or_default();
            Some(if value.contains('@') { value.to_lowercase() } else { format!("{place}:{value}") })
        })
    }

    /// The item without what must not be kept, and the names of the rules that took it; nothing if no rule applies.
    pub fn redact(&self, body: &[u8]) -> Option<(Vec<u8>, String)> {
        let mut cuts: Vec<(Range<usize>, &str)> = Vec::new();
        for rule in &self.redact {
            for pointer in &rule.at {
                let steps: Vec<_> = pointer.split('/').skip(1).collect();
                let mut found = Vec::new();
                spans(&mut Reader::new(body, Limits::default()), &steps, &mut found)?;
                cuts.extend(found.into_iter().map(|span| (span, rule.name.as_str())));
            }
        }
        cuts.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
        let (mut out, mut at) = (Vec::with_capacity(body.len()), 0);
        let mut rules: Vec<&str> = Vec::new();
        for (span, rule) in cuts.iter().filter(|(span, _)| body[span.clone()] != *b"null") {
            if span.start < at {
                continue;
            }
            out.extend_from_slice(&body[at..span.start]);
            out.extend_from_slice(b"null");
            at = span.end;
            if !rules.contains(rule) {
                rules.push(rule);
            }
        }
        out.extend_from_slice(&body[at..]);
        (!rules.is_empty()).then(|| (out, rules.join(", ")))
    }
}

/// The spans of the values at a path. `None` if the text is not JSON.
fn spans(reader: &mut Reader<'_>, steps: &[&str], found: &mut Vec<Range<usize>>) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        reader.peek();
        let start = reader.offset();
        reader.value().ok()?;
        found.push(start..reader.offset());
        return Some(());
    };
    let close = match reader.peek()? {
        b'{' => b'}',
        b'[' if *step == "*" => b']',
        _ => return reader.value().ok().map(|_| ()),
    };
    reader.eat(if close == b'}' { b'{' } else { b'[' });
    if reader.eat(close) {
        return Some(());
    }
    loop {
        let here = match close {
            b'}' => reader.key().ok()? == step.replace("~1", "/").replace("~0", "~"),
            _ => true,
        };
        if here {
            spans(reader, rest, found)?;
        } else {
            reader.value().ok()?;
        }
        if reader.eat(close) {
            return Some(());
        }
        if !reader.eat(b',') {
            return None;
        }
    }
}
