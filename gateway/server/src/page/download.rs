//! `GET /download/{format}`: what the page shows, as a file.

use super::catalogue::Row;
use super::result::{dropped, shared_rows};
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
        let platform = ask.to.contains('/');
        let (dialect, ending) = match format {
            "document" => (ask.to.clone(), own_ending(&ask)),
            "jsonld" | "turtle" if platform => ("dfc-2.0".into(), format),
            "jsonld" | "turtle" => (ask.to.clone(), format),
            "csv" => return Ok(File::sheet(&shared_rows(translator, &ask, &bytes)?, language)),
            "report" => (ask.to.clone(), "json"),
            _ => {
                let text = Text::new("There is no such download", "Ce téléchargement n'existe pas");
                return Err(Problem::new(Kind::NotFound, text));
            }
        };
        ask.output = match format {
            "jsonld" => Some(Output::JsonLd),
            "turtle" => Some(Output::Turtle),
            _ => None,
        };
        ask.to = dialect;
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
        let ending = if ending == "turtle" { "ttl" } else { ending };
        Ok(File { name: format!("{stem}.{ending}"), media: job.content_type().into(), bytes: document })
    }

    fn sheet(rows: &[Row], language: Language) -> File {
        let name = if language == Language::Fr { "passerelle-produits.csv" } else { "passerelle-products.csv" };
        File { name: name.into(), media: "text/csv; charset=utf-8".into(), bytes: sheet::of(rows, language) }
    }
}

fn own_ending(ask: &Ask) -> &'static str {
    match ask.to.contains('/') {
        true if ask.to.ends_with("-csv") || ask.to.starts_with("csv/") => "csv",
        true => "json",
        false => "jsonld",
    }
}
