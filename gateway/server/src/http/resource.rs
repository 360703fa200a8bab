//! What a resource can say, from its lens: field tables for people, the capability
//! document for programs.

use super::app::App;
use super::documentation::to_html;
use super::language::Wanted;
use super::problem::{Kind, Problem};
use crate::page;
use crate::translation::{Text, Unusable};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::{ACCEPT, VARY};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};

/// `GET /platforms/{platform}/{resource}`: a page for who asks for HTML, else JSON.
pub(super) async fn resource(
    State(app): State<App>,
    Path((platform, resource)): Path<(String, String)>,
    Wanted(language): Wanted,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let nothing = || {
        let detail = Text::new("There is no resource of that name", "Aucune ressource ne porte ce nom");
        Problem::new(Kind::NotFound, detail)
    };
    let platforms = &app.translator.platforms;
    let platform = platforms.get(&platform).ok_or_else(nothing)?.map_err(Unusable::from)?;
    let resource = platform.resource(&resource).ok_or_else(nothing)?;
    let lens = resource.lens().map_err(Unusable::from)?;
    let person = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|a| a.contains("text/html"));
    let mut answer = if person {
        let text = passerelle_platforms::page(platforms.files(), platform, resource, lens, language);
        page::documentation(&to_html(&text), uri.path(), language)?
    } else {
        Json(lens.capabilities()).into_response()
    };
    answer.headers_mut().insert(VARY, axum::http::HeaderValue::from_static("accept, accept-language"));
    Ok(answer)
}
