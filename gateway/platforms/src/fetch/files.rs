//! Files as lists: one file, or each of a folder. A table gives its rows as items, linked
//! data its nodes. A file that changes while it is read is read again.

use super::address::is_web;
use super::declared::{Fetch, Paging};
use super::error::{Fault, FaultKind, ReadError};
use super::event::{Event, Item, List, Page};
use super::list::Seen;
use super::page::take;
use super::read::{Reading, end};
use super::words;
use crate::csv::Profile;
use crate::platform::{Carrier, Platform};
use bytes::Bytes;
use passerelle_model::json::Json;
use passerelle_model::loss::{Refusal, Text};
use passerelle_outbound::Answer;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Rows in one page.
const ROWS: usize = 500;

/// Bytes that show what a file is.
const HEAD: u64 = 65_536;

/// The set that remembers which files there were.
const KNOWN: &str = "files";

/// Reads the files at the account's address.
pub(super) async fn read(reading: &mut Reading<'_>, fetch: &Fetch, extensions: &[String]) -> Result<(), ReadError> {
    let place = path(&reading.asking.account.base_url);
    let unreachable = |fault: Fault| ReadError::Unreachable { why: fault.why, next: fault.next };
    let shown = place.display().to_string();
    let found = tokio::fs::metadata(&place).await.map_err(|error| unreachable(words::unread(&shown, &error)))?;
    let resource = fetch.resource.clone().unwrap_or_default();
    if !found.is_dir() {
        return file(reading, fetch, List { resource, scope: String::new() }, &place).await;
    }
    let names = names(&place, extensions).await.map_err(|error| unreachable(words::unread(&shown, &error)))?;
    if names.is_empty() {
        return Err(unreachable(empty(&shown, extensions)));
    }
    for name in &names {
        let list = List { resource: resource.clone(), scope: format!("file={name}") };
        file(reading, fetch, list, &place.join(name)).await?;
    }
    let now = names.iter().map(|name| vec![name.clone()]).collect();
    let before = reading.learnt.0.insert(KNOWN.into(), now).unwrap_or_default();
    for gone in before.into_iter().filter_map(|mut tuple| tuple.pop()).filter(|name| !names.contains(name)) {
        reading.tell(Event::Opened(List { resource: resource.clone(), scope: format!("file={gone}") })).await?;
        reading.tell(Event::Closed(end(None))).await?;
    }
    reading.tell(Event::Learnt(reading.learnt.clone())).await
}

/// The path of an address: `file:///data/lists`, or a path as it stands.
pub(crate) fn path(address: &str) -> PathBuf {
    let Some(rest) = address.strip_prefix("file://") else { return PathBuf::from(address) };
    let mut bytes = Vec::with_capacity(rest.len());
    let mut rest = rest.strip_prefix("localhost").unwrap_or(rest).as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = after.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match (first, escaped) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    PathBuf::from(String::from_utf8_lossy(&bytes).into_owned())
}

/// How many files there are at an address, for those who ask before they read.
pub(super) async fn count(address: &str, extensions: &[String]) -> Result<u64, ReadError> {
    let place = path(address);
    let shown = place.display().to_string();
    let unread = |error: std::io::Error| words::unread(&shown, &error);
    let found = async {
        if !tokio::fs::metadata(&place).await.map_err(unread)?.is_dir() {
            return Ok(1);
        }
        match names(&place, extensions).await.map_err(unread)?.len() {
            0 => Err(empty(&shown, extensions)),
            some => Ok(some as u64),
        }
    };
    found.await.map_err(|fault: Fault| ReadError::Unreachable { why: fault.why, next: fault.next })
}

/// The beginning of the first file at an address.
pub(crate) fn head(platform: &Platform, address: &str) -> Option<Vec<u8>> {
    let ends = platform.reading.fetch.iter().find_map(|fetch| match &fetch.paging {
        Paging::Files { extensions } => Some(extensions),
        _ => None,
    })?;
    if is_web(address) {
        return None;
    }
    let mut place = path(address);
    if place.is_dir() {
        let files = std::fs::read_dir(&place).ok()?.flatten().map(|entry| entry.path());
        place = files.filter(|file| file.is_file() && named(&file.to_string_lossy(), ends)).min()?;
    }
    let mut head = Vec::new();
    std::fs::File::open(place).ok()?.take(HEAD).read_to_end(&mut head).ok()?;
    Some(head)
}

/// Whether a name ends as the files of a list do.
fn named(name: &str, extensions: &[String]) -> bool {
    extensions.iter().any(|end| name.to_lowercase().ends_with(&format!(".{end}")))
}

async fn names(folder: &Path, extensions: &[String]) -> std::io::Result<Vec<String>> {
    let mut entries = tokio::fs::read_dir(folder).await?;
    let mut names = Vec::new();
    while let Some(entry) = entries.next_entry().await? {
        let name = entry.file_name().to_string_lossy().into_owned();
        if named(&name, extensions) && !name.starts_with('.') && entry.file_type().await?.is_file() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

async fn file(reading: &mut Reading<'_>, fetch: &Fetch, list: List, path: &Path) -> Result<(), ReadError> {
    for last in [false, true] {
        reading.tell(Event::Opened(list.clone())).await?;
        let ended = match steady(path).await {
            Ok(bytes) => pages(reading, fetch, path, &bytes).await?,
            Err(fault) => Err(fault),
        };
        let shifted = |fault: &Fault| fault.kind == FaultKind::Shifted;
        let again = !last && ended.as_ref().is_err_and(shifted);
        reading.count(fetch, ended.as_ref().err(), again);
        reading.tell(Event::Closed(end(ended.as_ref().err()))).await?;
        if !again {
            break;
        }
    }
    Ok(())
}

/// The bytes of a file that did not change meanwhile.
async fn steady(path: &Path) -> Result<Bytes, Fault> {
    let shown = path.display().to_string();
    let state = async || {
        let found = tokio::fs::metadata(path).await?;
        Ok::<_, std::io::Error>((found.len(), found.modified().ok()))
    };
    let read = async {
        let before = state().await?;
        let bytes = tokio::fs::read(path).await?;
        Ok::<_, std::io::Error>((before, bytes, state().await?))
    };
    let (before, bytes, after) = read.await.map_err(|error| words::unread(&shown, &error))?;
    if before != after || before.0 != bytes.len() as u64 {
        return Err(words::rewritten(&shown));
    }
    Ok(bytes.into())
}

async fn pages(
    reading: &Reading<'_>,
    fetch: &Fetch,
    path: &Path,
    bytes: &Bytes,
) -> Result<Result<(), Fault>, ReadError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let request = format!("GET {name}");
    let resource = fetch.resource.as_deref().and_then(|name| reading.platform.resource(name));
    let profile = match resource.map(|resource| reading.platform.carrier(resource)) {
        Some(Carrier::Csv(profile)) => Some(profile),
        Some(Carrier::CsvByProfile { setting, profiles }) => {
            let chosen = reading.asking.account.settings.get(setting).unwrap_or_default();
            match profiles.get(chosen) {
                None => return Ok(Err(no_profile(setting, chosen, profiles.keys()))),
                found => found,
            }
        }
        _ => None,
    };
    if let Some(profile) = profile {
        return rows(reading, profile, &request, bytes).await;
    }
    let answer = Answer { status: 200, headers: Vec::new(), url: name, body: bytes.clone() };
    let mut taken = match take(fetch, &request, &answer) {
        Ok(taken) => taken,
        Err(fault) => return Ok(Err(fault)),
    };
    if let Err(fault) = Seen::default().names(&mut taken, fetch.linked_data) {
        return Ok(Err(fault));
    }
    let page = Page { request, status: 0, items: taken.items, envelope: taken.envelope };
    reading.tell(Event::Page(page)).await?;
    Ok(Ok(()))
}

/// The rows of a table; those that cannot be read are told of, and the rest crosses.
async fn rows(
    reading: &Reading<'_>,
    profile: &Profile,
    request: &str,
    bytes: &Bytes,
) -> Result<Result<(), Fault>, ReadError> {
    let rows = match profile.open(bytes) {
        Ok(rows) => rows,
        Err(unreadable) => {
            let Refusal { detail, next, .. } = unreadable.refusal();
            return Ok(Err(Fault::new(FaultKind::Strange, detail, next)));
        }
    };
    let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
    let envelope = bytes.slice(..end);
    let page = |items| Page { request: request.to_string(), status: 0, items, envelope: envelope.clone() };
    let mut items = Vec::new();
    let mut sent = false;
    for row in rows {
        match row {
            Ok(row) => {
                let key = row.json.get("key").and_then(Json::as_lexeme).unwrap_or_default().to_string();
                items.push(Item { key, pointer: row.pointer, body: row.json.to_text().into() });
            }
            Err(refusal) => reading.tell(Event::Refused(refusal)).await?,
        }
        if items.len() == ROWS {
            reading.tell(Event::Page(page(std::mem::take(&mut items)))).await?;
            sent = true;
        }
    }
    if !items.is_empty() || !sent {
        reading.tell(Event::Page(page(items))).await?;
    }
    Ok(Ok(()))
}

fn no_profile<'n>(setting: &str, chosen: &str, known: impl Iterator<Item = &'n String>) -> Fault {
    let known = known.map(String::as_str).collect::<Vec<_>>().join(", ");
    Fault::new(
        FaultKind::Strange,
        Text::new(
            format!("the setting `{setting}` is `{chosen}`, which is no form of a file here"),
            format!("le réglage « {setting} » vaut « {chosen} », qui n'est pas une forme de fichier connue ici"),
        ),
        Text::new(format!("give one of: {known}"), format!("donner l'une de : {known}")),
    )
}

fn empty(folder: &str, extensions: &[String]) -> Fault {
    let ends = extensions.iter().map(|end| format!("*.{end}")).collect::<Vec<_>>().join(", ");
    Fault::new(
        FaultKind::Silent,
        Text::new(format!("there is no {ends} in `{folder}`"), format!("il n'y a pas de {ends} dans « {folder} »")),
        Text::new(
            "put the files there, or correct the path; what was read before stays",
            "y mettre les fichiers, ou corriger le chemin ; ce qui a été lu reste",
        ),
    )
}
