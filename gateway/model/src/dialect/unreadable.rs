//! Why a whole input could not be read, and what to do about it.

use crate::json::{Cause, Malformed};
use crate::loss::Text;

/// An input that is no linked data at all, or no JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// What was found.
    pub detail: Text,
    /// What to do.
    pub next: Text,
    /// Line and column, from 1, where a place can be named.
    pub at: Option<(usize, usize)>,
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}; {}", self.detail.en, self.next.en)
    }
}

impl std::error::Error for Unreadable {}

impl From<Malformed> for Unreadable {
    fn from(error: Malformed) -> Self {
        let Malformed { line, column, cause, .. } = error;
        let fr_cause = match &cause {
            Cause::Truncated => "le texte s'arrête au milieu d'une valeur".to_string(),
            Cause::TooDeep(limit) => format!("plus de {limit} tableaux et objets les uns dans les autres"),
            Cause::Syntax(_) => "ce n'est pas du JSON à cet endroit".to_string(),
        };
        let next = match &cause {
            Cause::Truncated => Text::new("send the whole file", "envoyez le fichier entier"),
            Cause::TooDeep(_) => Text::new(
                "give nested things an `@id` and put them side by side in `@graph`",
                "donnez un `@id` aux objets imbriqués et mettez-les côte à côte dans `@graph`",
            ),
            Cause::Syntax(_) => Text::new(
                "correct the text there; a JSON validator shows the same place",
                "corrigez le texte à cet endroit ; un validateur JSON montre la même position",
            ),
        };
        Unreadable {
            detail: Text::new(
                format!("not readable JSON at line {line}, column {column}: {cause}"),
                format!("JSON illisible à la ligne {line}, colonne {column} : {fr_cause}"),
            ),
            next,
            at: Some((line, column)),
        }
    }
}

impl Unreadable {
    /// JSON, but nothing in it is linked data.
    pub(crate) fn not_linked_data(found: &str, found_fr: &str) -> Self {
        Unreadable {
            detail: Text::new(
                format!(
                    "this is JSON but not linked data: found {found}, and neither `@context`, `@graph`, `@id`, `@type` nor a name such as `dfc-b:name`"
                ),
                format!(
                    "c'est du JSON mais pas des données liées : {found_fr}, et ni `@context`, `@graph`, `@id`, `@type`, ni un nom tel que `dfc-b:name`"
                ),
            ),
            next: Text::new(
                "if it comes from a platform, name its resource: `--from PLATFORM/RESOURCE`",
                "si cela vient d'une plateforme, nommez sa ressource : `--from PLATEFORME/RESSOURCE`",
            ),
            at: None,
        }
    }
}
