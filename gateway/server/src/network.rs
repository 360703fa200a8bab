//! What carries requests to platforms.

use crate::configuration::OutboundRules;
use passerelle_outbound::{Ask, Failed, Sending, Transport};
use crate::translation::Text;
use std::sync::Arc;

struct Nowhere;

impl Transport for Nowhere {
    fn send<'a>(&'a self, ask: &'a Ask) -> Sending<'a> {
        let url = ask.url.clone();
        Box::pin(async move { Err(Failed::Unreachable(Text::new(format!("{url}: no network"), format!("{url} : pas de réseau")))) })
    }
}

/// The network, within the rules.
pub(crate) fn network(_rules: &OutboundRules) -> Arc<dyn Transport> {
    Arc::new(Nowhere)
}

/// Accounts of the demonstration, and what stands for their platforms.
pub(crate) fn demonstration() -> Option<(Vec<passerelle_platforms::Account>, Arc<dyn Transport>)> {
    None
}
