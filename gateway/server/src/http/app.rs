//! What every handler may use.

use super::sparql::Endpoint;
use crate::callers::Callers;
use crate::configuration::{Configuration, Limits};
use crate::page::Tray;
use crate::station::Station;
use crate::translation::Translator;
use passerelle_graph::Graph;
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
    /// Stewards and clients.
    pub callers: Arc<Callers>,
    /// The graph, as it is asked.
    pub(crate) sparql: Arc<Endpoint>,
    /// Accounts and what is done with them; none in a server that only translates.
    pub station: Option<Arc<Station>>,
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
        let Configuration { public_url, limits, .. } = configuration;
        App {
            translator: Arc::new(translator),
            public_url: public_url.as_deref().unwrap_or_default().trim_end_matches('/').into(),
            callers: Arc::default(),
            sparql: Arc::new(Endpoint::new(&limits)),
            station: None,
            spool: spool.into(),
            places: Arc::new(Semaphore::new(limits.translations)),
            limits: Arc::new(limits),
            tray: Arc::default(),
            stopping: Arc::default(),
        }
    }

    /// The same with accounts: their graph is asked, their stewards are known.
    pub fn with_station(self, station: &Arc<Station>) -> Self {
        let endpoint = self.sparql.clone();
        station.on_open(move |gateway| {
            let filled = gateway.clone();
            endpoint.attach(gateway.graph().clone(), move || filled.caught_up());
        });
        App { station: Some(station.clone()), callers: station.callers().clone(), ..self }
    }

    /// The same with a graph to ask, and whether that holds all it should.
    pub fn with_graph(self, graph: Arc<dyn Graph>, caught_up: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.sparql.attach(graph, caught_up);
        self
    }
}
