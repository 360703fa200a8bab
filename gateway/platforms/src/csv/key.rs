//! What names a row and a product, so that neither is there twice.

use super::cell::Kind;
use super::number;
use super::profile::Profile;
use passerelle_model::json::{Json, Object};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The fields that continuation rows take from a product's first row.
pub(super) fn inheritance(profile: &Profile, row: &Object<'_>) -> Object<'static> {
    let inherits = |field: &str| profile.columns.iter().any(|column| column.inherit && column.field == field);
    row.iter()
        .filter(|(field, value)| inherits(field) && !value.is_null())
        .map(|(field, value)| (field.to_string().into(), value.clone().into_owned()))
        .collect()
}

/// What tells products apart: the key of the continuation rule, or all they pass on.
pub(super) fn product_key(profile: &Profile, product: &Object<'_>) -> (u128, String, String) {
    let field = profile.continuation.as_ref().map_or("", |continuation| continuation.key.as_str());
    let named = product.get(field).and_then(Json::as_lexeme).filter(|name| !name.is_empty());
    let blank = profile.continuation.as_ref().map_or("", |continuation| continuation.blank.as_str());
    match named {
        Some(name) => (digest(&(field, name)), name.to_string(), field.to_string()),
        None => {
            let name = product.get(blank).and_then(Json::as_lexeme).unwrap_or("").to_string();
            (digest(&Json::Object(product.clone().into_iter().collect()).to_text()), name, blank.to_string())
        }
    }
}

/// The key of a row: the first list of fields whose first field is filled.
pub(super) fn key_of(profile: &Profile, row: &Object<'_>) -> Option<String> {
    let part = |field: &String| {
        let text = row.get(field).and_then(Json::as_lexeme).unwrap_or("");
        // 1 and 1.0 are one amount, so they are one key.
        let number = profile.column(field).is_none_or(|column| column.kind == Kind::Decimal);
        number.then(|| number::unpadded(text)).flatten().unwrap_or_else(|| text.to_string())
    };
    let fields = profile.key.iter().find(|fields| !part(&fields[0]).is_empty())?;
    let escape = |text: String| text.replace('\\', "\\\\").replace('|', "\\|");
    match fields.as_slice() {
        [only] => Some(part(only)),
        several => Some(several.iter().map(|field| escape(part(field))).collect::<Vec<_>>().join("|")),
    }
}

/// 128 bits of a key: a file of a million rows is held in 40 MB.
pub(super) fn digest(key: &impl Hash) -> u128 {
    let half = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        (seed, key).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(0) << 64 | half(1)
}
