//! `GET /download/{format}`: what the page shows, as a file.

use super::result::{dropped, shared};
use super::sheet;
use super::tray::Dropped;
use crate::ask::{Ask, HEAD, fitting_target};
use crate::http::{App, Kind, Problem, Wanted, permit};
use crate::translation::{Language, Output, Text};
use axum::extract::{Path, State};
use axum::http::Uri;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

/// One file of a translation.
pub(crate) async fn download(
    State(app): State<App>,
    Path(format): Path<String>,
    Wanted(language): Wanted,
    uri: Uri,
) -> Result<Response, Problem> {
    let mut ask = Ask::of_query(&uri)?;
    let token =
        ask.settings.iter().find(|(name, _)| name == "tray").map(|(_, token)| token.clone()).unwrap_or_default();
    ask.settings.retain(|(name, _)| name != "tray");
    let dropped = dropped(&app, &token)?;
    let permit = permit(&app.places)?;
    let work = move || {
        let _permit = permit;
        File::make(&app, &format, dropped, ask, language)
    };
    let file = tokio::task::spawn_blocking(work).await.map_err(|error| Problem::internal(&error))??;
    let headers = [
        (CONTENT_TYPE, file.media),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", file.name)),
        (CACHE_CONTROL, "no-store".into()),
    ];
    Ok((headers, file.bytes).into_response())
}

struct File {
    name: String,
    media: String,
    bytes: Vec<u8>,
}

impl File {
    fn make(app: &App, format: &str, dropped: Dropped, mut ask: Ask, language: Language) -> Result<File, Problem> {
        let translator = &*app.translator;
        let Dropped { name, bytes } = dropped;
        ask.file_name = name;
        ask.from = ask.request(translator, &bytes[..bytes.len().min(HEAD)])?.from;
        if ask.to.is_empty() {
            ask.to = fitting_target(&ask.from).into();
        }
        match format {
            "csv" => return Ok(File::sheet(&shared(translator, &ask, &bytes)?, language)),
            "document" | "report" => {}
            "jsonld" => ask.output = Some(Output::JsonLd),
            "turtle" => ask.output = Some(Output::Turtle),
            _ => {
                let text = Text::new("There is no such download", "Ce téléchargement n'existe pas");
                return Err(Problem::new(Kind::NotFound, text));
            }
        }
        // A platform's own form is no linked data; what it says is offered as DFC.
        if ask.output.is_some() && ask.to.contains('/') {
            ask.to = "dfc-2.0".into();
        }
        let request = ask.request(translator, &bytes)?;
        let job = translator.plan(&request, &bytes[..bytes.len().min(HEAD)])?;
        let mut document = Vec::new();
        let report = job.run_slice(&bytes, &mut document)?;
        let stem = format!("passerelle-{}", ask.to.replace('/', "-"));
        if format == "report" {
            let name = format!("{stem}-report.json");
            let bytes = format!("{:#}\n", report.to_json(language)).into_bytes();
            return Ok(File { name, media: "application/json".into(), bytes });
        }
        let media = job.content_type();
        let ending = if ask.output == Some(Output::JsonLd) { "jsonld" } else { ending(media) };
        Ok(File { name: format!("{stem}.{ending}"), media: media.into(), bytes: document })
    }

    fn sheet(document: &[u8], language: Language) -> File {
        let name = if language == Language::Fr { "passerelle-tableau.csv" } else { "passerelle-table.csv" };
        File { name: name.into(), media: "text/csv; charset=utf-8".into(), bytes: sheet::of(document, language) }
    }
}

/// How the name of a file of some media type ends.
fn ending(media: &str) -> &'static str {
    match media.split(';').next().unwrap_or_default() {
        "text/csv" => "csv",
        "text/turtle" => "ttl",
        "application/ld+json" => "jsonld",
        _ => "json",
    }
}
