//! The instance that the demonstration connects: two invented hubs that share products at
//! prices of their own, each an account.

use crate::invented::slug;
use crate::{Fake, InProcess, OpenFoodNetwork};
use serde::Deserialize;

const TOLD: &str = include_str!("../../../schemas/openfoodnetwork/samples/demo/demo.toml");
const FILES: [(&str, &[u8]); 4] = [
    ("hub-a.json", include_bytes!("../../../schemas/openfoodnetwork/samples/demo/hub-a.json")),
    ("hub-b.json", include_bytes!("../../../schemas/openfoodnetwork/samples/demo/hub-b.json")),
    ("shop-a.json", include_bytes!("../../../schemas/openfoodnetwork/samples/demo/shop-a.json")),
    ("shop-b.json", include_bytes!("../../../schemas/openfoodnetwork/samples/demo/shop-b.json")),
];

/// Accounts, and what stands for the network between a gateway and them.
#[derive(Debug, Clone)]
pub struct Demonstration {
    /// Reaches the instance that the accounts are at, and nothing else.
    pub transport: InProcess,
    /// The instance, to be changed.
    pub instance: OpenFoodNetwork,
    /// One account a hub.
    pub accounts: Vec<DemonstrationAccount>,
}

/// One account of the demonstration, as a configuration would name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemonstrationAccount {
    /// Its name, fit for an address.
    pub id: String,
    /// Name of its platform.
    pub platform: String,
    /// Where the platform answers.
    pub base_url: String,
    /// What opens it. Opens nothing real.
    pub key: String,
    /// Settings, as on a command line: `currency=EUR tax=gross`.
    pub settings: String,
    /// Name of the hub.
    pub name: String,
    /// What the hub is, in English.
    pub place_en: String,
    /// What the hub is, in French.
    pub place_fr: String,
}

#[derive(Deserialize)]
struct Told {
    hub: Vec<Hub>,
}

#[derive(Deserialize)]
struct Hub {
    name: String,
    place: Place,
    file: String,
    profile: String,
    from: String,
    settings: String,
}

#[derive(Deserialize)]
struct Place {
    en: String,
    fr: String,
}

impl Demonstration {
    /// Reads the samples.
    ///
    /// # Errors
    /// When a sample cannot be read; a test reads them all.
    pub fn new() -> Result<Self, String> {
        let told: Told = toml::from_str(TOLD).map_err(|e| format!("demo.toml: {e}"))?;
        let file = |name: &str| {
            let found = FILES.iter().find(|(known, _)| *known == name);
            found.map(|(_, bytes)| *bytes).ok_or_else(|| format!("demo.toml names {name}, which is not built in"))
        };
        let hubs: Vec<(&[u8], &[u8])> =
            told.hub.iter().map(|hub| Ok((file(&hub.profile)?, file(&hub.file)?))).collect::<Result<_, String>>()?;
        let instance = OpenFoodNetwork::from_samples(&hubs)?;
        let accounts: Vec<_> = told.hub.into_iter().map(account).collect::<Result<_, String>>()?;
        let fake = Fake::new(instance.clone());
        let mut transport = InProcess::new();
        for account in &accounts {
            transport = transport.host(&account.base_url, &fake);
        }
        Ok(Demonstration { transport, instance, accounts })
    }
}

fn account(hub: Hub) -> Result<DemonstrationAccount, String> {
    let setting = |name: &str| {
        let words = hub.settings.split_whitespace().filter_map(|word| word.split_once('='));
        let mut found = words.filter(|(known, _)| *known == name).map(|(_, value)| value.to_string());
        found.next().ok_or_else(|| format!("the settings of {} have no `{name}=`", hub.name))
    };
    let base = setting("base")?;
    let end =
        base.find("://").and_then(|at| base[at + 3..].find('/').map(|slash| at + 3 + slash)).unwrap_or(base.len());
    Ok(DemonstrationAccount {
        id: slug(&hub.name),
        platform: hub.from.split('/').next().unwrap_or_default().to_string(),
        base_url: base[..end].to_string(),
        key: format!("hub-{}-key", setting("hub")?),
        settings: hub.settings,
        name: hub.name,
        place_en: hub.place.en,
        place_fr: hub.place.fr,
    })
}
