//! Why a query has no answer, as a problem.

use super::super::problem::{Kind, Problem};
use super::place::Place;
use super::share::Share;
use crate::translation::Text;
use axum::http::HeaderValue;
use axum::http::header::RETRY_AFTER;
use passerelle_graph::QueryError;
use passerelle_trust::Caller;

/// The problem that an engine's error is, for someone who had this much.
pub(super) fn problem(error: QueryError, share: Share, caller: &Caller) -> Problem {
    match error {
        QueryError::Refused(words) => refused(words),
        QueryError::CatchingUp => catching_up(),
        QueryError::Late => late(share, caller),
        QueryError::TooLarge => too_large(share, caller),
        QueryError::Cancelled => given_up(),
        QueryError::Evaluation(cause) => Problem::new(
            Kind::BadQuery,
            Text::new(
                format!("The query cannot be evaluated: {cause}"),
                format!("La requête ne peut pas être évaluée : {cause}"),
            ),
        ),
        QueryError::Io(cause) => Problem::internal(&cause),
    }
}

fn refused(words: Text) -> Problem {
    let place = Place::named_in(&words.en);
    let problem = Problem::new(Kind::BadQuery, words);
    match place {
        Some(Place { line, column }) => problem.with("line", |_| line.into()).with("column", |_| column.into()),
        None => problem,
    }
}

/// The graph is not whole yet.
pub(super) fn catching_up() -> Problem {
    let detail = Text::new(
        "The graph does not hold yet all that is kept",
        "Le graphe ne contient pas encore tout ce qui est conservé",
    );
    Problem::new(Kind::CatchingUp, detail).header(RETRY_AFTER, HeaderValue::from_static("5"))
}

/// It took all its time.
pub(super) fn late(share: Share, caller: &Caller) -> Problem {
    let seconds = share.time.as_secs_f32();
    let detail = Text::new(
        format!("The query was stopped after {seconds} seconds, the most it may take"),
        format!("La requête a été arrêtée après {seconds} secondes, le plus qu'elle puisse prendre"),
    );
    Problem::new(Kind::QueryTooLong, detail).next(more(Kind::QueryTooLong.next(), caller))
}

fn too_large(share: Share, caller: &Caller) -> Problem {
    let (rows, bytes) = (share.rows, share.bytes);
    let detail = Text::new(
        format!("The answer has more than {rows} rows or {bytes} bytes, the most it may have"),
        format!("La réponse a plus de {rows} lignes ou de {bytes} octets, le plus qu'elle puisse avoir"),
    );
    Problem::new(Kind::AnswerTooLarge, detail).next(more(Kind::AnswerTooLarge.next(), caller))
}

fn given_up() -> Problem {
    let detail = Text::new("The query was given up before its end", "La requête a été abandonnée avant sa fin");
    Problem::new(Kind::QueryTooLong, detail)
}

/// Too many at once.
pub(super) fn busy() -> Problem {
    let detail = Text::new(
        "As many queries are running as this server allows",
        "Ce serveur fait déjà autant de requêtes qu'il le permet",
    );
    Problem::new(Kind::Busy, detail).header(RETRY_AFTER, HeaderValue::from_static("2"))
}

/// What to do, and that stewards have more.
fn more(next: Text, caller: &Caller) -> Text {
    match caller {
        Caller::Steward { .. } => next,
        Caller::Anonymous => Text::new(
            format!("{}. Stewards have more time and room: sign in", next.en),
            format!("{}. Avec une connexion, il y a plus de temps et de place", next.fr),
        ),
    }
}
