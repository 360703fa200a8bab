//! What carries requests to platforms: the guarded network, and the invented platforms
//! of the demonstration, which answer in this process and reach nobody.

use crate::configuration::OutboundRules;
use crate::translation::{Settings, Text};
use passerelle_fakes::Demonstration;
use passerelle_outbound::{Configuration, Outbound, Transport, Unusable};
use passerelle_platforms::{Account, Secret};
use std::num::NonZeroU32;
use std::sync::Arc;

/// The network, within the rules.
pub(crate) fn network(rules: &OutboundRules) -> Result<Arc<dyn Transport>, Text> {
    let mut configuration = Configuration { allow: rules.allow.clone(), ..Configuration::default() };
    if let Some(per_second) = rules.per_second.and_then(|n| NonZeroU32::new(u32::try_from(n).unwrap_or(u32::MAX))) {
        configuration.per_second = per_second;
    }
    match Outbound::new(configuration) {
        Ok(outbound) => Ok(Arc::new(outbound)),
        Err(Unusable::Allow(text) | Unusable::Tls(text)) => Err(text),
    }
}

/// Accounts of the demonstration, and what stands for their platforms.
pub(crate) fn demonstration() -> Option<(Vec<Account>, Arc<dyn Transport>)> {
    let demonstration =
        Demonstration::new().map_err(|cause| tracing::error!(%cause, "the demonstration cannot be read")).ok()?;
    let accounts = demonstration.accounts.into_iter().filter_map(|told| {
        let settings = Settings::parse(&told.settings);
        let settings = settings.map_err(|cause| tracing::error!(%cause, account = told.id, "left out")).ok()?;
        let secret = Some(Secret::new(&told.key));
        Some(Account { id: told.id, platform: told.platform, base_url: told.base_url, secret, settings })
    });
    Some((accounts.collect(), Arc::new(demonstration.transport)))
}
