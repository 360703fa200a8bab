//! Opening the gateway that the configuration asks for: that of the own accounts, or
//! the demonstration as long as there are none. Each has a store of its own.

use super::Station;
use crate::configuration::OutboundRules;
use crate::translation::{Platforms, Text};
use passerelle_accounts::{Gateway, OpenError, Setup};
use passerelle_outbound::Transport;
use passerelle_platforms::Account;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

/// Makes a network from its rules.
pub type Renew = fn(&OutboundRules) -> Result<Arc<dyn Transport>, Text>;

/// What a station works with.
pub struct Means {
    /// Folder of everything that is kept.
    pub data: PathBuf,
    /// The configuration file; none: the usual one, if it appears.
    pub file: Option<PathBuf>,
    /// The platforms.
    pub platforms: Arc<Platforms>,
    /// What carries requests to platforms.
    pub network: Arc<dyn Transport>,
    /// Makes another network when its rules change; none: it stays as it is.
    pub renew: Option<Renew>,
    /// The accounts of the demonstration and what stands for their platforms.
    pub demonstration: Option<(Vec<Account>, Arc<dyn Transport>)>,
    /// Where this process is reached if nothing says so.
    pub address: String,
}

impl fmt::Debug for Means {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Means").field("data", &self.data).field("file", &self.file).finish_non_exhaustive()
    }
}

impl Means {
    /// Ids of the accounts of the demonstration.
    pub(super) fn demonstration_ids(&self) -> Vec<String> {
        let accounts = self.demonstration.iter().flat_map(|(accounts, _)| accounts);
        accounts.map(|account| account.id.clone()).collect()
    }
}

/// Which gateway is open.
pub(super) enum Opened {
    /// None yet.
    NotYet,
    /// That of the own accounts.
    Own(Arc<Gateway>),
    /// The demonstration.
    Demonstration(Arc<Gateway>),
    /// None, because of this.
    Failed(Text),
}

/// Folder of the demonstration's own store, below the data folder.
const DEMONSTRATION: &str = "demonstration";

impl Station {
    /// Opens the gateway; until then, and if it fails, what needs it says why it cannot.
    pub async fn open(&self) -> Result<(), Text> {
        let _turn = self.turn.lock().await;
        self.follow().await
    }

    /// Makes the gateway what the configuration asks for.
    pub(super) async fn follow(&self) -> Result<(), Text> {
        let configuration = self.configuration();
        let accounts: Vec<Account> = configuration.accounts.iter().map(|entry| entry.account.clone()).collect();
        let followed = match (accounts.is_empty(), self.own_gateway()) {
            (false, Some(gateway)) if configuration.public_url.as_deref() == Some(gateway.public_url()) => {
                gateway.reconfigure(accounts, self.account_limits());
                gateway.reroute(self.network());
                return Ok(());
            }
            (true, None) if self.is_demonstration() => return Ok(()),
            (false, _) => {
                // After a move, whoever still has the one before ends with it.
                *self.opened.write().unwrap_or_else(PoisonError::into_inner) = Opened::NotYet;
                self.open_own(accounts, configuration.public_url.as_deref()).await.map(Opened::Own)
            }
            (true, _) => self.open_demonstration().await.map(Opened::Demonstration),
        };
        let (opened, result) = match followed {
            Ok(opened) => (opened, Ok(())),
            Err(why) => {
                tracing::error!(cause = %why, "the store cannot be opened");
                (Opened::Failed(why.clone()), Err(why))
            }
        };
        if let Opened::Own(gateway) | Opened::Demonstration(gateway) = &opened
            && let Some(attach) = &*self.attach.read().unwrap_or_else(PoisonError::into_inner)
        {
            attach(gateway);
        }
        let own = matches!(opened, Opened::Own(_));
        *self.opened.write().unwrap_or_else(PoisonError::into_inner) = opened;
        if own {
            // Nobody asks for it any more.
            std::fs::remove_dir_all(self.means.data.join(DEMONSTRATION)).ok();
        }
        result
    }

    async fn open_own(&self, accounts: Vec<Account>, public_url: Option<&str>) -> Result<Arc<Gateway>, Text> {
        let public_url = public_url.unwrap_or(&self.means.address).to_string();
        let setup = Setup {
            data: self.means.data.clone(),
            public_url,
            platforms: self.means.platforms.clone(),
            network: self.network(),
            demonstration: None,
            accounts,
            limits: self.account_limits(),
        };
        Gateway::open(setup).await.map_err(|error| words(&error))
    }

    async fn open_demonstration(&self) -> Result<Arc<Gateway>, Text> {
        let (accounts, transport) = match &self.means.demonstration {
            Some((accounts, transport)) => (accounts.clone(), Some(transport.clone())),
            None => (Vec::new(), None),
        };
        let setup = Setup {
            data: self.means.data.join(DEMONSTRATION),
            public_url: self.means.address.clone(),
            platforms: self.means.platforms.clone(),
            network: self.network(),
            demonstration: transport,
            accounts,
            limits: self.account_limits(),
        };
        std::fs::remove_dir_all(&setup.data).ok();
        std::fs::create_dir_all(&setup.data).map_err(|cause| {
            let place = setup.data.display();
            Text::new(format!("{place} cannot be made: {cause}"), format!("impossible de créer {place} : {cause}"))
        })?;
        Gateway::open(setup).await.map_err(|error| words(&error))
    }
}

fn words(error: &OpenError) -> Text {
    match error {
        OpenError::Store(error) => error.text(),
        OpenError::Moved { known, wanted } => moved_by_hand(known, wanted),
        OpenError::Account(text) => text.clone(),
    }
}

pub(super) fn moved_by_hand(kept: &str, said: &str) -> Text {
    Text::new(
        format!(
            "`public_url` is {said}, but everything that is kept has addresses under {kept}: move it with `passerelle move {said}`, which keeps the old addresses working, or write {kept} again"
        ),
        format!(
            "`public_url` vaut {said}, mais tout ce qui est gardé a des adresses sous {kept} : déplacez-le avec `passerelle move {said}`, qui garde les anciennes adresses valables, ou réécrivez {kept}"
        ),
    )
}
