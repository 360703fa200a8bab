//! The closed list of problem types. Each has a page under `docs/src/problems/`.

use crate::translation::Text;
use axum::http::StatusCode;

/// The type of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `from` or `to` names no form that we know.
    UnknownForm,
    /// Nothing that we know looks like the body.
    Unrecognised,
    /// Settings are needed and were not given.
    MissingSettings,
    /// A setting cannot be used.
    BadSetting,
    /// The target cannot be written in the output asked.
    CannotWrite,
    /// The body cannot be read.
    Unreadable,
    /// It was read, but nothing in it could cross.
    Refused,
    /// The body is larger than the limit.
    TooLarge,
    /// The body did not arrive in time.
    TooSlow,
    /// The translation took too long.
    TooLong,
    /// Too many translations at once.
    Busy,
    /// The body is encoded in a way that we do not read.
    BadEncoding,
    /// The request itself is wrong.
    BadRequest,
    /// Nothing is here.
    NotFound,
    /// Something is here, but not for this method.
    MethodNotAllowed,
    /// A file that the page kept for a while is gone.
    Forgotten,
    /// A fault of ours.
    Internal,
}

impl Kind {
    /// Every type.
    pub const ALL: [Kind; 17] = [
        Kind::UnknownForm,
        Kind::Unrecognised,
        Kind::MissingSettings,
        Kind::BadSetting,
        Kind::CannotWrite,
        Kind::Unreadable,
        Kind::Refused,
        Kind::TooLarge,
        Kind::TooSlow,
        Kind::TooLong,
        Kind::Busy,
        Kind::BadEncoding,
        Kind::BadRequest,
        Kind::NotFound,
        Kind::MethodNotAllowed,
        Kind::Forgotten,
        Kind::Internal,
    ];

    /// The last segment of its address.
    pub fn name(self) -> &'static str {
        match self {
            Kind::UnknownForm => "unknown-form",
            Kind::Unrecognised => "unrecognised",
            Kind::MissingSettings => "missing-settings",
            Kind::BadSetting => "bad-setting",
            Kind::CannotWrite => "cannot-write",
            Kind::Unreadable => "unreadable",
            Kind::Refused => "refused",
            Kind::TooLarge => "too-large",
            Kind::TooSlow => "too-slow",
            Kind::TooLong => "too-long",
            Kind::Busy => "busy",
            Kind::BadEncoding => "bad-encoding",
            Kind::BadRequest => "bad-request",
            Kind::NotFound => "not-found",
            Kind::MethodNotAllowed => "method-not-allowed",
            Kind::Forgotten => "forgotten",
            Kind::Internal => "internal",
        }
    }

    /// The status of an answer with it.
    pub fn status(self) -> StatusCode {
        match self {
            Kind::UnknownForm | Kind::CannotWrite | Kind::BadRequest => StatusCode::BAD_REQUEST,
            Kind::Unrecognised | Kind::MissingSettings | Kind::BadSetting | Kind::Unreadable | Kind::Refused => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Kind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Kind::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Kind::TooLong | Kind::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Kind::BadEncoding => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Kind::NotFound => StatusCode::NOT_FOUND,
            Kind::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Kind::Forgotten => StatusCode::GONE,
            Kind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What it is called.
    pub fn title(self) -> Text {
        match self {
            Kind::UnknownForm => Text::new("Unknown form", "Forme inconnue"),
            Kind::Unrecognised => Text::new("The file was not recognised", "Le fichier n'a pas été reconnu"),
            Kind::MissingSettings => Text::new("Settings are missing", "Il manque des réglages"),
            Kind::BadSetting => Text::new("A setting cannot be used", "Un réglage est inutilisable"),
            Kind::CannotWrite => Text::new("That output cannot be written", "Cette sortie ne peut pas être écrite"),
            Kind::Unreadable => Text::new("The file cannot be read", "Le fichier est illisible"),
            Kind::Refused => Text::new("Nothing could cross", "Rien n'a pu passer"),
            Kind::TooLarge => Text::new("The file is too large", "Le fichier est trop volumineux"),
            Kind::TooSlow => Text::new("The file took too long to arrive", "Le fichier a mis trop de temps à arriver"),
            Kind::TooLong => Text::new("The translation took too long", "La traduction a pris trop de temps"),
            Kind::Busy => Text::new("The server is busy", "Le serveur est occupé"),
            Kind::BadEncoding => Text::new("The body cannot be decompressed", "Le corps ne peut pas être décompressé"),
            Kind::BadRequest => Text::new("The request is not well formed", "La requête est mal formée"),
            Kind::NotFound => Text::new("There is nothing here", "Il n'y a rien ici"),
            Kind::MethodNotAllowed => Text::new("This address does not do that", "Cette adresse ne fait pas cela"),
            Kind::Forgotten => Text::new("Your file is no longer here", "Votre fichier n'est plus là"),
            Kind::Internal => Text::new("The server failed", "Le serveur a échoué"),
        }
    }

    /// What usually helps.
    pub fn next(self) -> Text {
        match self {
            Kind::UnknownForm => Text::new("Use one of the names under `known`", "Prenez un des noms sous `known`"),
            Kind::Unrecognised => Text::new(
                "Say what it is with `from`; the known names are under `known`",
                "Dites ce que c'est avec `from` ; les noms connus sont sous `known`",
            ),
            Kind::MissingSettings => Text::new(
                "Add each setting to the address, as in `&currency=EUR`",
                "Ajoutez chaque réglage à l'adresse, par exemple `&currency=EUR`",
            ),
            Kind::BadSetting => Text::new("Correct the setting and send again", "Corrigez le réglage et renvoyez"),
            Kind::CannotWrite => {
                Text::new("Leave `out` away, or ask another", "Enlevez `out`, ou demandez-en une autre")
            }
            Kind::Unreadable => Text::new("Correct the file at that place", "Corrigez le fichier à cet endroit"),
            Kind::Refused => Text::new("Each refusal says what to do", "Chaque refus dit quoi faire"),
            Kind::TooLarge => Text::new(
                "Send fewer items at once, or use `passerelle translate` on your own machine, which has no limit",
                "Envoyez moins d'éléments à la fois, ou utilisez `passerelle translate` sur votre machine, sans limite",
            ),
            Kind::TooSlow => Text::new("Send it again; gzip helps", "Renvoyez-le ; gzip aide"),
            Kind::TooLong => Text::new("Send fewer items at once", "Envoyez moins d'éléments à la fois"),
            Kind::Busy => Text::new("Try again in a moment", "Réessayez dans un instant"),
            Kind::BadEncoding => Text::new("Send it plain, or as gzip", "Envoyez-le tel quel, ou en gzip"),
            Kind::BadRequest => Text::new(
                "The addresses and what they take are under /api",
                "Les adresses et ce qu'elles prennent sont sous /api",
            ),
            Kind::NotFound => Text::new(
                "Start from /, or see /api for every address",
                "Partez de /, ou voyez /api pour toutes les adresses",
            ),
            Kind::MethodNotAllowed => {
                Text::new("The header Allow says what it does", "L'en-tête Allow dit ce qu'elle fait")
            }
            Kind::Forgotten => Text::new(
                "Drop it again: the page keeps a file in memory for thirty minutes, never on disk",
                "Déposez-le à nouveau : la page garde un fichier en mémoire trente minutes, jamais sur disque",
            ),
            Kind::Internal => Text::new(
                "Give the id to whoever runs this server",
                "Donnez l'identifiant à la personne qui gère ce serveur",
            ),
        }
    }
}
