//! What ends a translation.

use passerelle_model::dialect::Unreadable;
use passerelle_model::json::{Cause, Malformed};
use passerelle_model::loss::Text;

/// Why a translation ended before the end of its input.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The input cannot be read.
    #[error("{}{}", at.as_ref().map(|at| format!("{at}: ")).unwrap_or_default(), detail.en)]
    Unreadable {
        /// `line 3, column 7`, where it is known.
        at: Option<String>,
        /// What was found and what was wanted.
        detail: Text,
        /// What to do.
        next: Text,
    },
    /// Reading or writing failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl From<Unreadable> for Failure {
    fn from(unreadable: Unreadable) -> Self {
        Failure::Unreadable {
            at: unreadable.at.map(|(line, column)| format!("line {line}, column {column}")),
            detail: unreadable.detail,
            next: unreadable.next,
        }
    }
}

impl From<Malformed> for Failure {
    fn from(malformed: Malformed) -> Self {
        let detail = match &malformed.cause {
            Cause::Truncated => Text::new("the text ends inside a value", "le texte s'arrête au milieu d'une valeur"),
            Cause::TooDeep(limit) => Text::new(
                format!("more than {limit} arrays and objects inside one another"),
                format!("plus de {limit} listes et objets les uns dans les autres"),
            ),
            Cause::Syntax(what) => {
                Text::new(format!("this is not JSON: {what}"), format!("ce n'est pas du JSON : {what}"))
            }
        };
        Failure::Unreadable {
            at: Some(format!("line {}, column {}", malformed.line, malformed.column)),
            detail,
            next: Text::new(
                "Send the answer of the platform as it came, whole.",
                "Envoyez la réponse de la plateforme telle quelle, entière.",
            ),
        }
    }
}
