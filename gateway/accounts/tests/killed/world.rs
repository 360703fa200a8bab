//! Two platforms in process whose state is the same in every process that makes it the
//! same way, and a gateway that reads them.

use passerelle_accounts::{AccountLimits, Gateway, OpenError, PullError, Setup, Watch};
use passerelle_fakes::{Fake, InProcess, LiteFarm, OpenFoodNetwork, Size};
use passerelle_lens::Settings;
use passerelle_platforms::{Account, Platforms, Secret};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

const HUB: &str = "https://hub.example";
const FARMS: &str = "https://farms.example";

/// How often other people change the platforms.
pub(crate) const ROUNDS: usize = 3;
/// The accounts, in the order they are pulled.
pub(crate) const ACCOUNTS: [&str; 2] = ["hub", "farms"];

/// The platforms.
pub(crate) struct World {
    hub: OpenFoodNetwork,
    farms: LiteFarm,
    platforms: Arc<Platforms>,
}

impl World {
    /// As it is before anybody changes anything.
    pub(crate) fn new(platforms: &Arc<Platforms>) -> Self {
        let size = Size { seed: 3, products: 6, orders: 4, customers: 4 };
        World { hub: OpenFoodNetwork::new(size), farms: LiteFarm::new(2), platforms: platforms.clone() }
    }

    /// As it is after all rounds.
    pub(crate) fn at_the_end(platforms: &Arc<Platforms>) -> Self {
        let world = World::new(platforms);
        (1..=ROUNDS).for_each(|round| world.change(round));
        world
    }

    /// What other people do in a round: change, add and take away.
    pub(crate) fn change(&self, round: usize) {
        let shop = OpenFoodNetwork::HUB;
        match round {
            1 => {
                self.hub.change_prices(7);
                self.hub.add_product("Rhubarbe");
                self.farms.add_farm("Potager de la Combe");
            }
            2 => {
                let gone = self.hub.products(shop)[2];
                assert!(self.hub.remove_product(gone));
                self.hub.add_order(shop, OpenFoodNetwork::CYCLE).expect("a customer and a product");
                self.farms.rename_farm(&self.farms.farms()[0], "Ferme du Haut Clos");
            }
            _ => {
                let cycle = self.hub.open_cycle(&[shop]);
                self.hub.add_order(shop, cycle).expect("a customer and a product");
                self.hub.rename_product(self.hub.products(shop)[0], "Rhubarbe rouge");
                self.farms.remove_farm(&self.farms.farms()[1]);
            }
        }
    }

    /// A gateway over them.
    pub(crate) async fn open(&self, folder: &Path) -> Result<Arc<Gateway>, OpenError> {
        let account = |id: &str, platform: &str, url: &str, key: &str, settings: &str| Account {
            id: id.into(),
            platform: platform.into(),
            base_url: url.into(),
            secret: Some(Secret::new(key)),
            settings: Settings::parse(settings).expect("settings"),
        };
        let settings = "currency=EUR tax=gross zone=Europe/Paris";
        let network =
            InProcess::new().host(HUB, &Fake::new(self.hub.clone())).host(FARMS, &Fake::new(self.farms.clone()));
        let gateway = Gateway::open(Setup {
            data: folder.to_path_buf(),
            public_url: "https://gateway.example".into(),
            platforms: self.platforms.clone(),
            network: Arc::new(network),
            demonstration: None,
            accounts: vec![
                account("hub", "openfoodnetwork", HUB, OpenFoodNetwork::HUB_KEY, settings),
                account("farms", "dfc", FARMS, LiteFarm::TOKEN, ""),
            ],
            limits: AccountLimits { disk: 1 << 30, quads: 10_000_000 },
        })
        .await?;
        filled(&gateway).await;
        Ok(gateway)
    }
}

/// Waits until the graph holds what is published.
async fn filled(gateway: &Gateway) {
    let until = Instant::now() + Duration::from_secs(60);
    while !gateway.caught_up() {
        assert!(Instant::now() < until, "the graph is not filled");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// Pulls every account; every list must be whole.
pub(crate) async fn pull(gateway: &Arc<Gateway>, watch: &Watch) {
    for account in ACCOUNTS {
        let pulled = gateway.pull(account, "test", watch).await.expect("a pull");
        let broken: Vec<_> = pulled.lists.iter().filter(|list| list.broken.is_some()).collect();
        assert!(broken.is_empty(), "{account}: {broken:?}");
        assert_eq!(pulled.report.refusals, [], "{account}");
    }
}

/// Pulls every account, or says why it cannot.
pub(crate) async fn pull_or_fail(gateway: &Arc<Gateway>) -> Result<(), PullError> {
    for account in ACCOUNTS {
        gateway.pull(account, "test", &|_| ()).await?;
    }
    Ok(())
}

/// Closes a gateway: its files are free afterwards.
pub(crate) async fn close(gateway: Arc<Gateway>) {
    gateway.store().clone().close().await;
}
