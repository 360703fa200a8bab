//! What a process is at: its configuration, the gateway that is open, the jobs that
//! run. The configuration may change while it runs; then accounts come and go, and
//! the demonstration gives way to the first own account.

mod clock;
mod opened;
mod tasks;
mod watch;

pub use opened::{Means, Renew};
pub use tasks::Task;

use crate::callers::{Callers, Client};
use crate::configuration::{AccountEntry, BadConfiguration, Configuration, FILE, Limits};
use crate::connection::Pending;
use crate::translation::{Platforms, Text};
use opened::Opened;
use passerelle_accounts::{AccountLimits, Gateway};
use passerelle_lens::Diagnostic;
use passerelle_outbound::Transport;
use passerelle_trust::Accounts;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use tasks::Tasks;
use tokio_util::sync::CancellationToken;

/// What the ledger calls whoever runs the commands beside a server.
pub const OPERATOR: &str = "operator";

/// Called when another gateway takes the place of the one before.
type Attach = Box<dyn Fn(&Arc<Gateway>) + Send + Sync>;

/// The state of one process.
pub struct Station {
    network: RwLock<Arc<dyn Transport>>,
    means: Means,
    /// One change at a time.
    turn: tokio::sync::Mutex<()>,
    configuration: RwLock<Arc<Configuration>>,
    trouble: RwLock<Option<BadConfiguration>>,
    opened: RwLock<Opened>,
    attach: RwLock<Option<Attach>>,
    callers: Arc<Callers>,
    token: String,
    tasks: Tasks,
    pending: Pending,
    stop: CancellationToken,
}

impl fmt::Debug for Station {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Station").field("means", &self.means).finish_non_exhaustive()
    }
}

impl Station {
    /// A station whose gateway is not open yet.
    pub fn new(means: Means, configuration: Configuration, callers: Arc<Callers>, token: &str) -> Arc<Self> {
        let station = Station {
            network: RwLock::new(means.network.clone()),
            means,
            turn: tokio::sync::Mutex::new(()),
            configuration: RwLock::default(),
            trouble: RwLock::default(),
            opened: RwLock::new(Opened::NotYet),
            attach: RwLock::new(None),
            callers,
            token: token.into(),
            tasks: Tasks::default(),
            pending: Pending::default(),
            stop: CancellationToken::new(),
        };
        station.take_in(configuration);
        Arc::new(station)
    }

    /// Calls this with every gateway that is opened from now on.
    pub fn on_open(&self, attach: impl Fn(&Arc<Gateway>) + Send + Sync + 'static) {
        *self.attach.write().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(attach));
    }

    /// Folder of everything that is kept.
    pub fn data(&self) -> &Path {
        &self.means.data
    }

    /// The configuration file, also if it is not there yet.
    pub fn file(&self) -> PathBuf {
        self.means.file.clone().unwrap_or_else(|| PathBuf::from(FILE))
    }

    /// The platforms.
    pub fn platforms(&self) -> &Arc<Platforms> {
        &self.means.platforms
    }

    /// What carries requests to platforms.
    pub fn network(&self) -> Arc<dyn Transport> {
        self.network.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Who may ask.
    pub fn callers(&self) -> &Arc<Callers> {
        &self.callers
    }

    /// What is configured.
    pub fn configuration(&self) -> Arc<Configuration> {
        self.configuration.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What one request may cost.
    pub fn limits(&self) -> Limits {
        self.configuration().limits.clone()
    }

    /// Why the file as it stands now is not in force, if it is not.
    pub fn trouble(&self) -> Option<BadConfiguration> {
        self.trouble.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The gateway, or why there is none.
    pub fn gateway(&self) -> Result<Arc<Gateway>, Text> {
        match &*self.opened.read().unwrap_or_else(PoisonError::into_inner) {
            Opened::Own(gateway) | Opened::Demonstration(gateway) => Ok(gateway.clone()),
            Opened::NotYet => Err(Text::new("the store is being opened", "le registre est en cours d'ouverture")),
            Opened::Failed(why) => Err(why.clone()),
        }
    }

    /// The gateway of own accounts, if it is open.
    pub fn own_gateway(&self) -> Option<Arc<Gateway>> {
        match &*self.opened.read().unwrap_or_else(PoisonError::into_inner) {
            Opened::Own(gateway) => Some(gateway.clone()),
            _ => None,
        }
    }

    /// Whether what is shown is the demonstration.
    pub fn is_demonstration(&self) -> bool {
        matches!(&*self.opened.read().unwrap_or_else(PoisonError::into_inner), Opened::Demonstration(_))
    }

    /// Ids of the accounts that can be pulled.
    pub fn account_ids(&self) -> Vec<String> {
        match self.is_demonstration() {
            true => self.means.demonstration_ids(),
            false => self.configuration().accounts.iter().map(|entry| entry.account.id.clone()).collect(),
        }
    }

    /// An account as it is configured.
    pub fn entry(&self, id: &str) -> Option<AccountEntry> {
        self.configuration().accounts.iter().find(|entry| entry.account.id == id).cloned()
    }

    /// Jobs that pages began.
    pub fn tasks(&self) -> &Tasks {
        &self.tasks
    }

    /// Accounts that were tried on a page and not saved yet.
    pub(crate) fn pending(&self) -> &Pending {
        &self.pending
    }

    /// Is cancelled when the process stops.
    pub fn stop(&self) -> &CancellationToken {
        &self.stop
    }

    /// What one account may take up.
    fn account_limits(&self) -> AccountLimits {
        let limits = self.limits();
        AccountLimits { disk: limits.account_disk, quads: limits.account_quads }
    }

    /// Puts a configuration in force, as far as no gateway is concerned.
    fn take_in(&self, configuration: Configuration) {
        let mut clients: Vec<Client> = configuration
            .clients
            .iter()
            .map(|entry| Client {
                id: entry.id.clone(),
                secret: entry.secret.reveal().into(),
                accounts: entry.accounts.clone(),
            })
            .collect();
        if !self.token.is_empty() {
            clients.push(Client { id: OPERATOR.into(), secret: self.token.clone(), accounts: Accounts::All });
        }
        self.callers.replace(clients);
        *self.configuration.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(configuration);
    }

    /// Why the address of a configuration cannot be taken: what is kept has another.
    async fn moved_by_hand(&self, configuration: &Configuration) -> Result<Option<Text>, Text> {
        let (Some(gateway), Some(said)) = (self.own_gateway(), &configuration.public_url) else { return Ok(None) };
        let kept = gateway.store().public_url().await.map_err(|error| error.text())?;
        Ok(kept.filter(|kept| kept != said).map(|kept| opened::moved_by_hand(&kept, said)))
    }

    /// Reads the file again and puts it in force; one that cannot be used changes nothing.
    pub async fn reload(&self) -> Result<(), Text> {
        let _turn = self.turn.lock().await;
        let file = self.file();
        let read = match file.is_file() {
            true => Configuration::read(&file, self.platforms()),
            false => Ok(Configuration::default()),
        };
        let configuration = match read {
            Ok(configuration) => configuration,
            Err(bad) => {
                let text = bad.text();
                tracing::error!(cause = %text.en, "the configuration has errors; the one before stays in force");
                *self.trouble.write().unwrap_or_else(PoisonError::into_inner) = Some(bad);
                return Err(text);
            }
        };
        if let Some(why) = self.moved_by_hand(&configuration).await? {
            tracing::error!(cause = %why, "the configuration is not taken in");
            let place = Diagnostic::new(&file.display().to_string(), "", 0..0, why.clone());
            *self.trouble.write().unwrap_or_else(PoisonError::into_inner) = Some(BadConfiguration(vec![place]));
            return Err(why);
        }
        if let Some(renew) = self.means.renew
            && configuration.outbound != self.configuration().outbound
        {
            *self.network.write().unwrap_or_else(PoisonError::into_inner) = renew(&configuration.outbound)?;
        }
        for odd in &configuration.warnings {
            tracing::warn!(file = odd.file, line = odd.line, "{}", odd.message);
        }
        *self.trouble.write().unwrap_or_else(PoisonError::into_inner) = None;
        self.take_in(configuration);
        self.follow().await?;
        tracing::info!(accounts = self.configuration().accounts.len(), "the configuration is in force");
        Ok(())
    }
}
