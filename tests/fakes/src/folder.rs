//! Files behind an address.

use crate::{Platform, Request, Response};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// One file, served at every address.
#[derive(Debug, Clone)]
pub struct StaticFile {
    file: Arc<Mutex<(String, Bytes)>>,
}

impl StaticFile {
    /// A file of a media type.
    pub fn new(media_type: &str, bytes: impl Into<Bytes>) -> Self {
        StaticFile { file: Arc::new(Mutex::new((media_type.into(), bytes.into()))) }
    }

    /// Puts other bytes in its place.
    pub fn replace(&self, bytes: impl Into<Bytes>) {
        self.file.lock().unwrap_or_else(PoisonError::into_inner).1 = bytes.into();
    }
}

impl Platform for StaticFile {
    fn answer(&self, _: &Request) -> Response {
        let (media_type, bytes) = self.file.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Response::of(200, &media_type, bytes)
    }
}

/// Files by name; 404 for all others, and for the list of them.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    files: Arc<Mutex<BTreeMap<String, Bytes>>>,
}

impl Folder {
    /// No files.
    pub fn new() -> Self {
        Folder::default()
    }

    /// The files of a folder, without those of folders in it.
    ///
    /// # Errors
    /// When the folder or a file in it cannot be read.
    pub fn of(path: &Path) -> std::io::Result<Self> {
        let folder = Folder::new();
        for entry in std::fs::read_dir(path)? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                folder.put(&entry.file_name().to_string_lossy(), std::fs::read(entry.path())?);
            }
        }
        Ok(folder)
    }

    /// Puts a file under a path without a slash in front.
    pub fn put(&self, path: &str, bytes: impl Into<Bytes>) {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(path.into(), bytes.into());
    }

    /// Takes a file away.
    pub fn remove(&self, path: &str) {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).remove(path);
    }
}

impl Platform for Folder {
    fn answer(&self, request: &Request) -> Response {
        let path = request.segments().join("/");
        match self.files.lock().unwrap_or_else(PoisonError::into_inner).get(&path) {
            Some(bytes) => Response::of(200, media_type(&path), bytes.clone()),
            None => Response::text(404, "404 Not Found"),
        }
    }
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("json") => "application/json",
        Some("jsonld") => "application/ld+json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("ttl") => "text/turtle",
        _ => "application/octet-stream",
    }
}
