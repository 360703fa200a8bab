//! The platform folders that the binary carries.

use rust_embed::RustEmbed;
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "../../schemas"]
struct Schemas;

/// The text of a file under `schemas/`.
pub(crate) fn text(path: &str) -> Option<Cow<'static, str>> {
    let file = Schemas::get(path)?;
    Some(match file.data {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
    })
}

/// Every path under `schemas/`.
pub(crate) fn paths() -> impl Iterator<Item = Cow<'static, str>> {
    Schemas::iter()
}
