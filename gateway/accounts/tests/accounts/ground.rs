//! A gateway over fakes, in a temporary folder.

use passerelle_accounts::{AccountLimits, Gateway, Progress, Setup};
use passerelle_fakes::{Fake, InProcess, LiteFarm, OpenFoodNetwork, Size};
use passerelle_graph::{Budget, Format};
use passerelle_lens::Settings;
use passerelle_platforms::{Account, Platforms, Secret};
use passerelle_trust::{Caller, may};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

pub(crate) const HUB: &str = "https://hub.example";
pub(crate) const FARMS: &str = "https://farms.example";
pub(crate) const PUBLIC: &str = "https://gateway.example";

/// A hub of the Open Food Network and a provider of linked data, with a gateway that reads them.
pub(crate) struct Ground {
    pub(crate) hub: OpenFoodNetwork,
    pub(crate) hub_fake: Fake,
    pub(crate) farms: LiteFarm,
    pub(crate) farms_fake: Fake,
    pub(crate) gateway: Arc<Gateway>,
    pub(crate) folder: TempDir,
}

impl Ground {
    pub(crate) async fn new(size: Size) -> Self {
        let hub = OpenFoodNetwork::new(size);
        let farms = LiteFarm::new(2);
        let (hub_fake, farms_fake) = (Fake::new(hub.clone()), Fake::new(farms.clone()));
        let folder = tempfile::tempdir().unwrap();
        let gateway = open(folder.path(), &hub_fake, &farms_fake, Platforms::embedded()).await;
        Ground { hub, hub_fake, farms, farms_fake, gateway, folder }
    }

    pub(crate) async fn pull(&self, account: &str) -> passerelle_accounts::Pulled {
        self.gateway.pull(account, "test", &quiet).await.unwrap()
    }

    /// Rows of a query as CSV, for a caller.
    pub(crate) async fn ask(&self, caller: Caller, query: &str) -> Vec<String> {
        ask(&self.gateway, caller, query).await
    }
}

pub(crate) async fn open(folder: &Path, hub: &Fake, farms: &Fake, platforms: Platforms) -> Arc<Gateway> {
    let account = |id: &str, platform: &str, url: &str, key: &str, settings: &str| Account {
        id: id.into(),
        platform: platform.into(),
        base_url: url.into(),
        secret: Some(Secret::new(key)),
        settings: Settings::parse(settings).unwrap(),
    };
    let setup = Setup {
        data: folder.to_path_buf(),
        public_url: PUBLIC.into(),
        platforms: Arc::new(platforms),
        network: Arc::new(InProcess::new().host(HUB, hub).host(FARMS, farms)),
        demonstration: None,
        accounts: vec![
            account(
                "hub",
                "openfoodnetwork",
                HUB,
                OpenFoodNetwork::HUB_KEY,
                "currency=EUR tax=gross zone=Europe/Paris",
            ),
            account("farms", "dfc", FARMS, LiteFarm::TOKEN, ""),
        ],
        limits: AccountLimits { disk: 1 << 30, quads: 10_000_000 },
    };
    Gateway::open(setup).await.unwrap()
}

pub(crate) fn quiet(_: Progress) {}

pub(crate) async fn ask(gateway: &Arc<Gateway>, caller: Caller, query: &str) -> Vec<String> {
    let until = Instant::now() + Duration::from_secs(20);
    while !gateway.caught_up() {
        assert!(Instant::now() < until, "the graph is not filled");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let graph = Arc::clone(gateway.graph());
    let query = query.to_string();
    let answered = tokio::task::spawn_blocking(move || {
        let permitted = graph.permitted(&|partition| may(&caller, partition));
        let budget = Budget { until, rows: 100_000, bytes: 1 << 26, cancel: CancellationToken::new() };
        let mut out = Vec::new();
        graph.query(&query, &permitted, &budget, Format::Csv, &mut out).map(|_| out)
    });
    let text = String::from_utf8(answered.await.unwrap().unwrap()).unwrap();
    text.lines().skip(1).map(str::to_string).collect()
}
