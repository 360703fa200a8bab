//! What a request of SPARQL 1.1 Protocol (section 2.1) asks: one query, over the one
//! dataset that there is.

use super::super::admission::Fault;
use super::super::problem::{Kind, Problem};
use super::said;
use crate::translation::Text;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, Uri};
use serde_json::json;
use std::time::Duration;

/// Largest query.
const LARGEST: usize = 1 << 20;
const PLAIN: &str = "application/sparql-query";
const FORM: &str = "application/x-www-form-urlencoded";

/// What is asked.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Question {
    /// The query.
    pub(super) query: Option<String>,
    /// The name of the form of the answer.
    pub(super) format: Option<String>,
}

impl Question {
    /// From names and values as in an address or a form.
    pub(super) fn of_pairs(pairs: &[u8]) -> Result<Self, Problem> {
        let mut question = Question::default();
        for (name, value) in form_urlencoded::parse(pairs) {
            match &*name {
                "query" if question.query.is_some() => return Err(two_queries()),
                "query" => question.query = Some(value.into_owned()),
                "format" if !value.is_empty() => question.format = Some(value.into_owned()),
                "default-graph-uri" | "named-graph-uri" => return Err(no_dataset(&name)),
                "update" | "using-graph-uri" | "using-named-graph-uri" => return Err(no_update(&name)),
                _ => {}
            }
        }
        Ok(question)
    }
}

/// From the body of a POST, which is the query itself or a form.
pub(super) async fn read(headers: &HeaderMap, uri: &Uri, body: Body, pause: Duration) -> Result<Question, Problem> {
    let mut media = said(headers, CONTENT_TYPE).unwrap_or_default().split(';').map(str::trim);
    let kind = media.next().unwrap_or_default().to_ascii_lowercase();
    let charset = media.find_map(|piece| piece.to_ascii_lowercase().strip_prefix("charset=").map(str::to_string));
    if kind == "application/sparql-update" {
        return Err(no_update(&kind));
    }
    if kind != PLAIN && kind != FORM {
        return Err(unsupported(&kind));
    }
    if let Some(charset) = charset.filter(|charset| !matches!(charset.trim_matches('"'), "utf-8" | "utf8" | "us-ascii"))
    {
        return Err(unsupported(&format!("{kind}; charset={charset}")));
    }
    if let Some(encoding) = said(headers, CONTENT_ENCODING).filter(|encoding| *encoding != "identity") {
        let detail = Text::new(
            format!("`Content-Encoding: {encoding}` is not read here"),
            format!("`Content-Encoding: {encoding}` n'est pas lu ici"),
        );
        return Err(Problem::new(Kind::BadEncoding, detail)
            .next(Text::new("Send the query plain", "Envoyez la requête telle quelle")));
    }
    let bytes = bytes(headers, body, pause).await?;
    let in_address = Question::of_pairs(uri.query().unwrap_or_default().as_bytes())?;
    let mut question = match kind.as_str() {
        PLAIN => Question { query: Some(text(&bytes)?), format: None },
        _ => Question::of_pairs(&bytes)?,
    };
    if in_address.query.is_some() && question.query.is_some() {
        return Err(two_queries());
    }
    question.query = question.query.or(in_address.query);
    question.format = question.format.or(in_address.format);
    Ok(question)
}

async fn bytes(headers: &HeaderMap, body: Body, pause: Duration) -> Result<bytes::Bytes, Problem> {
    let announced = said(headers, CONTENT_LENGTH).and_then(|length| length.parse::<usize>().ok());
    if announced.is_some_and(|length| length > LARGEST) {
        return Err(too_large());
    }
    match tokio::time::timeout(pause, to_bytes(body, LARGEST)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(cause)) if format!("{cause:?}").contains("LengthLimit") => Err(too_large()),
        Ok(Err(_)) => Err(Fault::Cut.into()),
        Err(_) => Err(Fault::TooSlow.into()),
    }
}

fn too_large() -> Problem {
    let detail = Text::new(
        format!("The query has more than {LARGEST} bytes, which is the limit here"),
        format!("La requête fait plus de {LARGEST} octets, la limite ici"),
    );
    Problem::new(Kind::TooLarge, detail).next(Text::new(
        "Send a shorter query: rather than list values, ask for what they have in common",
        "Envoyez une requête plus courte : plutôt que d'énumérer des valeurs, demandez ce qu'elles ont en commun",
    ))
}

fn text(bytes: &[u8]) -> Result<String, Problem> {
    std::str::from_utf8(bytes).map(str::to_string).map_err(|error| {
        let at = error.valid_up_to();
        let detail = Text::new(
            format!("The query is not UTF-8: byte {at} cannot be read"),
            format!("La requête n'est pas en UTF-8 : l'octet {at} est illisible"),
        );
        Problem::new(Kind::BadQuery, detail)
            .next(Text::new("Send the text encoded as UTF-8", "Envoyez le texte encodé en UTF-8"))
    })
}

fn unsupported(found: &str) -> Problem {
    let found = if found.is_empty() { "none" } else { found };
    let detail = Text::new(
        format!("`Content-Type: {found}` was found; `{PLAIN}` or `{FORM}`, in UTF-8, is wanted"),
        format!("`Content-Type: {found}` trouvé ; `{PLAIN}` ou `{FORM}`, en UTF-8, est attendu"),
    );
    Problem::new(Kind::UnsupportedMedia, detail).with("known", |_| json!([PLAIN, FORM]))
}

fn two_queries() -> Problem {
    let detail = Text::new("There is more than one `query`", "Il y a plus d'une `query`");
    Problem::new(Kind::BadRequest, detail).next(Text::new("Send one query at a time", "Envoyez une requête à la fois"))
}

fn no_dataset(name: &str) -> Problem {
    let detail = Text::new(
        format!("`{name}` would choose a dataset; here there is one, everything that the caller may see"),
        format!("`{name}` choisirait un jeu de données ; il n'y en a qu'un ici, tout ce que l'appelant peut voir"),
    );
    Problem::new(Kind::BadQuery, detail).next(Text::new(
        "Leave it out; to narrow the query down, match the account in the IRIs, for example with STRSTARTS",
        "Enlevez-le ; pour restreindre la requête, filtrez les IRI par leur compte, par exemple avec STRSTARTS",
    ))
}

fn no_update(name: &str) -> Problem {
    let detail = Text::new(
        format!("`{name}` would change the graph, which follows what the platforms say"),
        format!("`{name}` modifierait le graphe, qui suit ce que disent les plateformes"),
    );
    Problem::new(Kind::BadQuery, detail).next(Text::new(
        "Send a `query`; to change something, change it on its platform",
        "Envoyez une `query` ; pour changer quelque chose, changez-le sur sa plateforme",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_query_and_no_dataset() {
        let question = Question::of_pairs(b"query=ASK+%7B%7D&format=csv&lang=fr").unwrap();
        assert_eq!((question.query.as_deref(), question.format.as_deref()), (Some("ASK {}"), Some("csv")));
        for (pairs, words) in [
            ("query=a&query=b", "more than one"),
            ("query=a&default-graph-uri=", "choose a dataset"),
            ("named-graph-uri=x&query=a", "choose a dataset"),
            ("update=CLEAR+ALL", "change the graph"),
        ] {
            let problem = Question::of_pairs(pairs.as_bytes()).unwrap_err();
            assert!(problem.detail.en.contains(words), "{pairs}: {problem:?}");
            assert!(problem.kind.status().is_client_error());
        }
    }
}
