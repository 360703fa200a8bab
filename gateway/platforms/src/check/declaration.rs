//! What is wrong with a `platform.toml` that cannot be read.

use super::{place, whole};
use crate::declared::PlatformFile;
use crate::folder::{BadPlatform, Files};
use passerelle_lens::{Diagnostic, of_toml};
use passerelle_model::loss::Text;

pub(super) fn complaints(files: &Files, name: &str, bad: &BadPlatform) -> Vec<Diagnostic> {
    let file = files.shown(name, "platform.toml");
    let text = files.read(name, "platform.toml").unwrap_or_default();
    match toml::from_str::<PlatformFile>(&text) {
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            vec![Diagnostic::new(&file, &text, span, of_toml(error.message()))]
        }
        Ok(declared) if declared.name != name => {
            let span = place::quoted(&text, &declared.name).unwrap_or(0..0);
            let words = Text::new(
                format!("it names itself `{}`, but its folder is `{name}`", declared.name),
                format!("il se nomme `{}`, mais son dossier est `{name}`", declared.name),
            );
            vec![Diagnostic::new(&file, &text, span, words)]
        }
        Ok(_) => vec![whole(&bad.file, &bad.problem, &bad.problem)],
    }
}
