//! Forms with a file in them, from the page or from a program.

use super::admission::{Allowance, Fault};
use super::problem::{Kind, Problem};
use crate::ask::Ask;
use crate::configuration::Limits;
use crate::translation::Text;
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use bytes::Bytes;
use tokio::time::timeout;

/// Whether the request is a form with files.
pub(crate) fn is_form(headers: &HeaderMap) -> bool {
    let media = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media.trim_start().to_ascii_lowercase().starts_with("multipart/form-data")
}

/// A form that may cost so much.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form(Allowance);

impl Form {
    /// A form within the limits of this server.
    pub(crate) fn allowed_by(limits: &Limits) -> Self {
        Form(Allowance { bytes: limits.page, pause: limits.body_time() })
    }

    /// Reads it: `file` or `text` is the body, which is returned, `original` the original, the rest as in a query.
    pub(crate) async fn read(self, request: Request, ask: &mut Ask) -> Result<Bytes, Problem> {
        let Form(allowance) = self;
        let mut parts = Multipart::from_request(request, &()).await.map_err(|error| bad_form(&error.body_text()))?;
        let mut sent = Bytes::new();
        let mut left = allowance.bytes;
        while let Some(field) = in_time(allowance, parts.next_field()).await? {
            let name = field.name().unwrap_or_default().to_string();
            let file_name = field.file_name().map(str::to_string);
            let bytes = content(field, &mut left, allowance).await?;
            match name.as_str() {
                "file" | "document" | "text" if bytes.is_empty() => {}
                "file" | "document" => {
                    sent = bytes;
                    ask.file_name = file_name.filter(|name| !name.is_empty());
                }
                "text" if sent.is_empty() => sent = bytes,
                "text" => {}
                "original" => ask.original = Some(bytes.to_vec()).filter(|bytes| !bytes.is_empty()),
                _ => ask.take(&name, String::from_utf8_lossy(&bytes).into_owned())?,
            }
        }
        Ok(sent)
    }
}

async fn content(mut field: Field<'_>, left: &mut u64, allowance: Allowance) -> Result<Bytes, Problem> {
    let mut bytes = Vec::new();
    while let Some(chunk) = in_time(allowance, field.chunk()).await? {
        *left = left.checked_sub(chunk.len() as u64).ok_or(Fault::TooLarge(allowance.bytes))?;
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.into())
}

async fn in_time<T>(allowance: Allowance, part: impl Future<Output = Result<T, MultipartError>>) -> Result<T, Problem> {
    match timeout(allowance.pause, part).await {
        Ok(read) => read.map_err(|error| bad_form(&error.body_text())),
        Err(_) => Err(Fault::TooSlow.into()),
    }
}

fn bad_form(cause: &str) -> Problem {
    Problem::new(
        Kind::BadRequest,
        Text::new(format!("The form cannot be read: {cause}"), format!("Le formulaire est illisible : {cause}")),
    )
}
