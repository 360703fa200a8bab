//! The gateway as a whole.

use crate::follow::Filling;
use crate::naming;
use crate::pulled::PullError;
use crate::running::Running;
use crate::setup::{AccountLimits, OpenError, Setup};
use passerelle_graph::{Graph, MemoryGraph};
use passerelle_model::loss::Text;
use passerelle_outbound::Transport;
use passerelle_platforms::{Account, Platform, Platforms};
use passerelle_store::{Store, StoreError};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::Mutex;

/// Called as a pull or a replay goes on; it must not block.
pub type Watch = dyn Fn(crate::Progress) + Send + Sync;

/// Accounts, what is kept of them, and the graph made from it.
pub struct Gateway {
    pub(crate) store: Store,
    pub(crate) graph: Arc<dyn Graph>,
    pub(crate) memory: Arc<MemoryGraph>,
    pub(crate) platforms: Arc<Platforms>,
    pub(crate) public_url: String,
    pub(crate) demonstration: bool,
    pub(crate) running: Running,
    pub(crate) filling: Mutex<Filling>,
    /// Held by whoever writes a generation, with its number: they are published one after the other.
    pub(crate) turn: Mutex<Option<i64>>,
    current: RwLock<Current>,
}

/// What a configuration may change while the gateway runs.
struct Current {
    accounts: Vec<Arc<Account>>,
    limits: AccountLimits,
    transport: Arc<dyn Transport>,
}

impl Gateway {
    /// Opens the store and begins to fill the graph in the background.
    pub async fn open(setup: Setup) -> Result<Arc<Self>, OpenError> {
        let Setup { data, public_url, platforms, network, demonstration, accounts, limits } = setup;
        let public_url = public_url.trim_end_matches('/').to_string();
        for account in &accounts {
            platform(&platforms, &account.platform).map_err(|(why, _)| OpenError::Account(why))?;
        }
        let store = Store::open(&data).await?;
        match store.public_url().await? {
            Some(known) if known != public_url => return Err(OpenError::Moved { known, wanted: public_url }),
            Some(_) => {}
            None => store.move_to(&public_url).await?,
        }
        let former: Vec<String> = store.former_urls().await?.into_iter().map(|former| former.url).collect();
        let here = public_url.clone();
        let memory = Arc::new(MemoryGraph::new().with_aliases(move |iri| {
            let below = former.iter().find_map(|url| iri.strip_prefix(url.as_str())?.strip_prefix('/'))?;
            Some(format!("{here}/{below}"))
        }));
        let accounts = accounts.into_iter().map(Arc::new).collect();
        let transport = demonstration.clone().unwrap_or(network);
        let gateway = Arc::new(Gateway {
            store,
            graph: Arc::clone(&memory) as Arc<dyn Graph>,
            memory,
            platforms,
            public_url,
            demonstration: demonstration.is_some(),
            running: Running::default(),
            filling: Mutex::new(Filling::Until(Vec::new())),
            turn: Mutex::new(None),
            current: RwLock::new(Current { accounts, limits, transport }),
        });
        let filled = Arc::clone(&gateway);
        tokio::spawn(async move {
            if let Err(error) = filled.fill().await {
                tracing::error!(%error, "the graph cannot be filled");
            }
        });
        Ok(gateway)
    }

    /// Takes other accounts and limits, without a restart.
    pub fn reconfigure(&self, accounts: Vec<Account>, limits: AccountLimits) {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        current.accounts = accounts.into_iter().map(Arc::new).collect();
        current.limits = limits;
    }

    /// Sends requests another way from now on; those on their way end as they began.
    pub fn reroute(&self, transport: Arc<dyn Transport>) {
        self.current.write().unwrap_or_else(PoisonError::into_inner).transport = transport;
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The graph.
    pub fn graph(&self) -> &Arc<dyn Graph> {
        &self.graph
    }

    /// Where the gateway is reached from outside.
    pub fn public_url(&self) -> &str {
        &self.public_url
    }

    /// Whether the graph holds all that is published.
    pub fn caught_up(&self) -> bool {
        self.memory.is_filled()
    }

    /// The accounts there are now.
    pub fn accounts(&self) -> Vec<Arc<Account>> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).accounts.clone()
    }

    /// One account.
    pub fn account(&self, id: &str) -> Option<Arc<Account>> {
        self.accounts().into_iter().find(|account| account.id == id)
    }

    pub(crate) fn limits(&self) -> AccountLimits {
        self.current.read().unwrap_or_else(PoisonError::into_inner).limits
    }

    pub(crate) fn transport(&self) -> Arc<dyn Transport> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner).transport)
    }

    pub(crate) fn platform(&self, name: &str) -> Result<&Platform, (Text, Text)> {
        platform(&self.platforms, name)
    }

    /// Refuses to take more of an account that takes up all it may.
    pub(crate) async fn room(&self, account: &Account) -> Result<(), PullError> {
        let limits = self.limits();
        let disk = self.store.sizes().await?.get(&account.id).map_or(0, |size| size.bytes.unsigned_abs());
        let quads = self.graph.sizes().get(&account.id).map_or(0, |size| size.quads);
        let over = |what: (&str, &str), found: u64, most: u64| {
            let id = &account.id;
            PullError::Full(Text::new(
                format!(
                    "`{id}` takes up {found} {} and may take up {most}: it is served, but not pulled any more. Raise its limit in passerelle.toml, or erase what is not needed",
                    what.0
                ),
                format!(
                    "`{id}` occupe {found} {} et peut en occuper {most} : il est servi, mais n'est plus relevé. Relevez sa limite dans passerelle.toml, ou effacez ce qui ne sert plus",
                    what.1
                ),
            ))
        };
        if disk > limits.disk {
            return Err(over(("bytes on disk", "octets sur disque"), disk, limits.disk));
        }
        if quads > limits.quads {
            return Err(over(("statements in the graph", "énoncés dans le graphe"), quads, limits.quads));
        }
        Ok(())
    }

    /// The address below the public one that a path or an absolute address, also a former one, stands for.
    pub(crate) async fn below(&self, path: &str) -> Result<String, StoreError> {
        let path = path.trim_start_matches('/');
        if !path.contains("://") {
            return Ok(path.to_string());
        }
        let former = self.store.former_urls().await?;
        let known = std::iter::once(self.public_url.as_str()).chain(former.iter().map(|former| former.url.as_str()));
        let below = known.filter_map(|url| path.strip_prefix(url)).find_map(|rest| rest.strip_prefix('/'));
        Ok(below.or_else(|| path.strip_prefix(naming::LOCAL)).unwrap_or(path).to_string())
    }
}

fn platform<'p>(platforms: &'p Platforms, name: &str) -> Result<&'p Platform, (Text, Text)> {
    match platforms.get(name) {
        Some(Ok(platform)) => Ok(platform),
        Some(Err(bad)) => Err((
            Text::new(bad.to_string(), bad.to_string()),
            Text::new(
                format!("Run `passerelle check {name}` and correct its folder."),
                format!("Lancez `passerelle check {name}` et corrigez son dossier."),
            ),
        )),
        None => {
            let known = platforms.names().collect::<Vec<_>>().join(", ");
            Err((
                Text::new(format!("there is no platform `{name}`"), format!("la plateforme `{name}` n'existe pas")),
                Text::new(format!("Choose one of {known}."), format!("Choisissez parmi {known}.")),
            ))
        }
    }
}
