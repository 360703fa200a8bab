//! Addresses in the file: where we are reached, and where platforms answer.

use super::table::{Placed, Table};
use crate::translation::Text;

/// `public_url`, without a slash at the end.
pub(super) fn public_url(root: &Table<'_>) -> Option<String> {
    let (url, at) = root.text("public_url")?;
    match public(url) {
        Ok(url) => Some(url),
        Err((what, next)) => {
            root.wrong(at, what, Some(next));
            None
        }
    }
}

/// An address that people and programs reach us under, or why it is none.
pub fn public(url: &str) -> Result<String, (Text, Text)> {
    let next = || {
        Text::new(
            "an address such as https://gateway.example, without query or fragment, is wanted",
            "une adresse telle que https://passerelle.example, sans requête ni fragment, est attendue",
        )
    };
    match trimmed(url) {
        Some(address) if !address.contains(['?', '#', '@']) => Ok(address),
        _ => Err((
            Text::new(format!("`{url}` is no public address"), format!("`{url}` n'est pas une adresse publique")),
            next(),
        )),
    }
}

/// `base_url` of an account, without a slash at the end.
pub(super) fn platform(table: &Table<'_>, (url, at): Placed<&str>) -> Option<String> {
    if url.strip_prefix("file://").is_some_and(|path| path.starts_with('/') && path.len() > 1) {
        return Some(url.trim_end_matches('/').to_string());
    }
    match trimmed(url) {
        Some(address) if address.contains('@') => {
            let what = Text::new(
                "an address with a user or a password in it is not taken",
                "une adresse qui contient un nom ou un mot de passe n'est pas prise",
            );
            let next = Text::new(
                "leave it out and name the secret with secret_env or secret_file",
                "enlevez-le et nommez le secret avec secret_env ou secret_file",
            );
            table.wrong(at, what, Some(next));
            None
        }
        Some(address) => Some(address),
        None => {
            let what = Text::new(format!("`{url}` is no address"), format!("`{url}` n'est pas une adresse"));
            let next = Text::new(
                "an address such as https://platform.example, or file:///folder for files, is wanted",
                "une adresse telle que https://plateforme.example, ou file:///dossier pour des fichiers, est attendue",
            );
            table.wrong(at, what, Some(next));
            None
        }
    }
}

fn trimmed(url: &str) -> Option<String> {
    let trimmed = url.trim().trim_end_matches('/');
    let rest = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"))?;
    let host = rest.split('/').next().unwrap_or_default();
    let sound =
        !host.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"\\".contains(c));
    sound.then(|| trimmed.to_string())
}
