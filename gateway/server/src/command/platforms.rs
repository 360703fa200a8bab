//! The platforms that a command works with: the built-in ones and those of `--schemas`.

use super::tell;
use crate::translation::{Files, Platforms, Translator};
use std::path::Path;

/// A translator that knows them, or words about the folder on standard error.
pub(super) fn translator(schemas: Option<&Path>) -> Option<Translator> {
    let files = match schemas {
        None => Files::embedded(),
        Some(folder) => Files::embedded().with_folder(folder).map_err(tell).ok()?,
    };
    Some(Translator { platforms: Platforms::new(files) })
}
