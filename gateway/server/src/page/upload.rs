//! `POST /`: the form of the page. The file goes into the tray and the answer leads
//! to its translation, so that a reload asks nothing twice.

use super::link;
use super::tray::Dropped;
use crate::ask::Ask;
use crate::http::{App, Form, Kind, Problem, Wanted};
use crate::translation::Text;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};

/// Takes a file in.
pub(crate) async fn upload(State(app): State<App>, request: Request) -> Result<Response, Problem> {
    let Wanted(language) = Wanted::of(request.uri(), request.headers());
    let mut ask = Ask::default();
    let bytes = Form::allowed_by(&app.limits).read(request, &mut ask).await?;
    if bytes.is_empty() {
        let detail = Text::new(
            "No file was chosen and nothing was pasted",
            "Aucun fichier n'a été choisi et rien n'a été collé",
        );
        let next = Text::new("Choose a file or paste its text", "Choisissez un fichier ou collez son texte");
        return Err(Problem::new(Kind::BadRequest, detail).next(next));
    }
    let dropped = Dropped { name: ask.file_name.clone(), bytes };
    let token = app.tray.put(dropped).map_err(|error| Problem::internal(&error))?;
    let query = link::of_ask(&[("tray", &token), ("lang", language.tag())], &ask);
    Ok((StatusCode::SEE_OTHER, [(LOCATION, format!("/?{query}"))]).into_response())
}
