//! What every handler may use.

use crate::configuration::{Configuration, Limits};
use crate::page::Tray;
use crate::translation::Translator;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use tokio::sync::Semaphore;

/// The state of one server.
#[derive(Clone)]
pub struct App {
    /// Platforms and how to translate between them.
    pub translator: Arc<Translator>,
    /// What one request may cost.
    pub limits: Arc<Limits>,
    /// Where the types of problems start; empty: on this server.
    pub public_url: Arc<str>,
    /// Folder for what does not fit in memory while a client is still sending.
    pub(crate) spool: Arc<Path>,
    /// Places for running translations.
    pub(crate) places: Arc<Semaphore>,
    /// Files that visitors of the page are looking at.
    pub(crate) tray: Arc<Tray>,
    /// Whether the server has been asked to stop.
    pub(crate) stopping: Arc<AtomicBool>,
}

impl App {
    /// A server's state from its configuration, with a folder for files that pass.
    pub fn new(translator: Translator, configuration: Configuration, spool: &Path) -> Self {
        let Configuration { public_url, limits } = configuration;
        App {
            translator: Arc::new(translator),
            public_url: public_url.as_deref().unwrap_or_default().trim_end_matches('/').into(),
            spool: spool.into(),
            places: Arc::new(Semaphore::new(limits.translations)),
            limits: Arc::new(limits),
            tray: Arc::default(),
            stopping: Arc::default(),
        }
    }
}
