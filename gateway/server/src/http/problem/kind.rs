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
    /// Only stewards may do it.
    SignInNeeded,
    /// A page of another site sent it.
    CrossSite,
    /// A link to sign in is no longer good.
    LinkSpent,
    /// A SPARQL query that is not taken.
    BadQuery,
    /// The accounts are not open, or not yet.
    NotOpen,
    /// The graph is being filled.
    CatchingUp,
    /// A query took longer than it may.
    QueryTooLong,
    /// An answer is larger than it may be.
    AnswerTooLarge,
    /// No form of an answer is acceptable.
    NotAcceptable,
    /// The body is of a type that is not read there.
    UnsupportedMedia,
    /// A fault of ours.
    Internal,
}

/// What is said of a type: name, status, title and next step, both in English and French.
type Facts = (&'static str, StatusCode, [&'static str; 2], [&'static str; 2]);

impl Kind {
    /// Every type.
    pub const ALL: [Kind; 27] = [
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
        Kind::SignInNeeded,
        Kind::CrossSite,
        Kind::LinkSpent,
        Kind::BadQuery,
        Kind::NotOpen,
        Kind::CatchingUp,
        Kind::QueryTooLong,
        Kind::AnswerTooLarge,
        Kind::NotAcceptable,
        Kind::UnsupportedMedia,
        Kind::Internal,
    ];

    /// The last segment of its address.
    pub fn name(self) -> &'static str {
        self.facts().0
    }

    /// The status of an answer with it.
    pub fn status(self) -> StatusCode {
        self.facts().1
    }

    /// What it is called.
    pub fn title(self) -> Text {
        let [en, fr] = self.facts().2;
        Text::new(en, fr)
    }

    /// What usually helps.
    pub fn next(self) -> Text {
        let [en, fr] = self.facts().3;
        Text::new(en, fr)
    }

    fn facts(self) -> Facts {
        match self {
            Kind::UnknownForm => (
                "unknown-form",
                StatusCode::BAD_REQUEST,
                ["Unknown form", "Forme inconnue"],
                ["Use one of the names under `known`", "Prenez un des noms sous `known`"],
            ),
            Kind::Unrecognised => (
                "unrecognised",
                StatusCode::UNPROCESSABLE_ENTITY,
                ["The file was not recognised", "Le fichier n'a pas été reconnu"],
                [
                    "Say what it is with `from`; the known names are under `known`",
                    "Dites ce que c'est avec `from` ; les noms connus sont sous `known`",
                ],
            ),
            Kind::MissingSettings => (
                "missing-settings",
                StatusCode::UNPROCESSABLE_ENTITY,
                ["Settings are missing", "Il manque des réglages"],
                [
                    "Add each setting to the address, as in `&currency=EUR`",
                    "Ajoutez chaque réglage à l'adresse, par exemple `&currency=EUR`",
                ],
            ),
            Kind::BadSetting => (
                "bad-setting",
                StatusCode::UNPROCESSABLE_ENTITY,
                ["A setting cannot be used", "Un réglage est inutilisable"],
                ["Correct the setting and send again", "Corrigez le réglage et renvoyez"],
            ),
            Kind::CannotWrite => (
                "cannot-write",
                StatusCode::BAD_REQUEST,
                ["That output cannot be written", "Cette sortie ne peut pas être écrite"],
                ["Leave `out` away, or ask another", "Enlevez `out`, ou demandez-en une autre"],
            ),
            Kind::Unreadable => (
                "unreadable",
                StatusCode::UNPROCESSABLE_ENTITY,
                ["The file cannot be read", "Le fichier est illisible"],
                ["Correct the file at that place", "Corrigez le fichier à cet endroit"],
            ),
            Kind::Refused => (
                "refused",
                StatusCode::UNPROCESSABLE_ENTITY,
                ["Nothing could cross", "Rien n'a pu passer"],
                ["Each refusal says what to do", "Chaque refus dit quoi faire"],
            ),
            Kind::TooLarge => (
                "too-large",
                StatusCode::PAYLOAD_TOO_LARGE,
                ["The file is too large", "Le fichier est trop volumineux"],
                [
                    "Send fewer items at once, or use `passerelle translate` on your own machine, which has no limit",
                    "Envoyez moins d'éléments à la fois, ou utilisez `passerelle translate` sur votre machine, sans limite",
                ],
            ),
            Kind::TooSlow => (
                "too-slow",
                StatusCode::REQUEST_TIMEOUT,
                ["The file took too long to arrive", "Le fichier a mis trop de temps à arriver"],
                ["Send it again; gzip helps", "Renvoyez-le ; gzip aide"],
            ),
            Kind::TooLong => (
                "too-long",
                StatusCode::SERVICE_UNAVAILABLE,
                ["The translation took too long", "La traduction a pris trop de temps"],
                ["Send fewer items at once", "Envoyez moins d'éléments à la fois"],
            ),
            Kind::Busy => (
                "busy",
                StatusCode::SERVICE_UNAVAILABLE,
                ["The server is busy", "Le serveur est occupé"],
                ["Try again in a moment", "Réessayez dans un instant"],
            ),
            Kind::BadEncoding => (
                "bad-encoding",
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                ["The body cannot be decompressed", "Le corps ne peut pas être décompressé"],
                ["Send it plain, or as gzip", "Envoyez-le tel quel, ou en gzip"],
            ),
            Kind::BadRequest => (
                "bad-request",
                StatusCode::BAD_REQUEST,
                ["The request is not well formed", "La requête est mal formée"],
                [
                    "The addresses and what they take are under /api",
                    "Les adresses et ce qu'elles prennent sont sous /api",
                ],
            ),
            Kind::NotFound => (
                "not-found",
                StatusCode::NOT_FOUND,
                ["There is nothing here", "Il n'y a rien ici"],
                ["Start from /, or see /api for every address", "Partez de /, ou voyez /api pour toutes les adresses"],
            ),
            Kind::MethodNotAllowed => (
                "method-not-allowed",
                StatusCode::METHOD_NOT_ALLOWED,
                ["This address does not do that", "Cette adresse ne fait pas cela"],
                ["The header Allow says what it does", "L'en-tête Allow dit ce qu'elle fait"],
            ),
            Kind::Forgotten => (
                "forgotten",
                StatusCode::GONE,
                ["Your file is no longer here", "Votre fichier n'est plus là"],
                [
                    "Drop it again: the page keeps a file in memory for thirty minutes, never on disk",
                    "Déposez-le à nouveau : la page garde un fichier en mémoire trente minutes, jamais sur disque",
                ],
            ),
            Kind::SignInNeeded => (
                "sign-in-needed",
                StatusCode::UNAUTHORIZED,
                ["Sign in first", "Connectez-vous d'abord"],
                [
                    "Open the link that the server printed when it started (starting it again prints a new one), or send the token of a client of its configuration: `Authorization: Bearer TOKEN`",
                    "Ouvrez le lien que le serveur a affiché à son démarrage (le redémarrer en affiche un autre), ou envoyez le jeton d'un client de sa configuration : `Authorization: Bearer JETON`",
                ],
            ),
            Kind::CrossSite => (
                "cross-site",
                StatusCode::FORBIDDEN,
                ["Sent from another site", "Envoyé depuis un autre site"],
                ["Do it from a page of this server", "Faites-le depuis une page de ce serveur"],
            ),
            Kind::LinkSpent => (
                "link-spent",
                StatusCode::GONE,
                ["This link is no longer good", "Ce lien n'est plus valable"],
                ["Start the server again: it prints a new link", "Redémarrez le serveur : il affiche un nouveau lien"],
            ),
            Kind::BadQuery => (
                "bad-query",
                StatusCode::BAD_REQUEST,
                ["The query is not taken", "La requête n'est pas acceptée"],
                [
                    "Correct the query at that place; /query has examples that work",
                    "Corrigez la requête à cet endroit ; /query donne des exemples qui marchent",
                ],
            ),
            Kind::NotOpen => (
                "not-open",
                StatusCode::SERVICE_UNAVAILABLE,
                ["The accounts are not open", "Les comptes ne sont pas ouverts"],
                [
                    "Try again in a moment; if it stays so, `passerelle doctor` says what is wrong",
                    "Réessayez dans un instant ; si cela dure, `passerelle doctor` dit ce qui ne va pas",
                ],
            ),
            Kind::CatchingUp => (
                "catching-up",
                StatusCode::SERVICE_UNAVAILABLE,
                ["The graph is being filled", "Le graphe se remplit"],
                [
                    "Try again in a moment: half an answer would be a wrong one",
                    "Réessayez dans un instant : une moitié de réponse serait une réponse fausse",
                ],
            ),
            Kind::QueryTooLong => (
                "query-too-long",
                StatusCode::SERVICE_UNAVAILABLE,
                ["The query took too long", "La requête a pris trop de temps"],
                [
                    "Ask for less: name a class or an account, join on what is known, leave out `ORDER BY` and `*` paths, or add `LIMIT`",
                    "Demandez moins : nommez une classe ou un compte, joignez sur ce qui est connu, évitez `ORDER BY` et les chemins en `*`, ou ajoutez `LIMIT`",
                ],
            ),
            Kind::AnswerTooLarge => (
                "answer-too-large",
                StatusCode::UNPROCESSABLE_ENTITY,
                ["The answer is too large", "La réponse est trop volumineuse"],
                [
                    "Add `LIMIT`, and `OFFSET` with `ORDER BY` for the next part; or count with `COUNT`",
                    "Ajoutez `LIMIT`, puis `OFFSET` avec `ORDER BY` pour la suite ; ou comptez avec `COUNT`",
                ],
            ),
            Kind::NotAcceptable => (
                "not-acceptable",
                StatusCode::NOT_ACCEPTABLE,
                ["No such form of an answer", "Aucune réponse sous cette forme"],
                ["Ask for one of the forms under `known`", "Demandez une des formes sous `known`"],
            ),
            Kind::UnsupportedMedia => (
                "unsupported-media",
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                ["The body is of another type", "Le corps est d'un autre type"],
                ["Send one of the types under `known`", "Envoyez un des types sous `known`"],
            ),
            Kind::Internal => (
                "internal",
                StatusCode::INTERNAL_SERVER_ERROR,
                ["The server failed", "Le serveur a échoué"],
                ["Give the id to whoever runs this server", "Donnez l'identifiant à la personne qui gère ce serveur"],
            ),
        }
    }
}
