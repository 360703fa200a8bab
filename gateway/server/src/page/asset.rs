//! Style, script and icon: in the binary, and in the browser for as long as they do not change.

use crate::http::{Kind, Problem};
use crate::translation::Text;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets"]
struct Assets;

/// Libraries of pages, as `vendor/` has them.
#[derive(RustEmbed)]
#[folder = "vendor/codemirror"]
#[include = "*.js"]
struct Vendored;

/// `GET /assets/{name}`
pub(crate) async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let file = Assets::get(&name)
        .or_else(|| Vendored::get(&name))
        .ok_or_else(|| Problem::new(Kind::NotFound, Text::new("There is no such file", "Ce fichier n'existe pas")))?;
    let hash = file.metadata.sha256_hash();
    let tag = format!("\"{}\"", hash[..8].iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    if headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, [(ETAG, tag)]).into_response());
    }
    let media = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let headers = [(CONTENT_TYPE, media.to_string()), (ETAG, tag), (CACHE_CONTROL, "no-cache".to_string())];
    Ok((headers, file.data).into_response())
}
