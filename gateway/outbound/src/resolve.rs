//! Names to addresses. The connection goes to exactly the addresses that were
//! checked here: there is no second look-up in which an answer could change.

use crate::guard::{Judge, closed};
use passerelle_model::loss::Text;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// Addresses on their way.
pub type Looking = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;

/// What turns a host name into addresses.
pub trait Names: Send + Sync {
    /// The addresses of `host`.
    fn look_up(&self, host: &str) -> Looking;
}

/// The names that the operating system knows.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemNames;

impl Names for SystemNames {
    fn look_up(&self, host: &str) -> Looking {
        let host = host.to_string();
        Box::pin(async move { Ok(tokio::net::lookup_host((host, 0)).await?.map(|address| address.ip()).collect()) })
    }
}

/// A name whose addresses may not be asked.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Forbidden(pub(crate) Text);

/// The resolver of a client. Without a judge, every address passes: for targets permitted by name.
pub(crate) struct Resolver {
    pub(crate) names: Arc<dyn Names>,
    pub(crate) judge: Option<Judge>,
    pub(crate) timeout: Duration,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let host = name.as_str().to_string();
        let looking = self.names.look_up(&host);
        let (judge, timeout) = (self.judge, self.timeout);
        Box::pin(async move {
            let found = tokio::time::timeout(timeout, looking).await.map_err(|_| {
                io::Error::new(
                    io::ErrorKind::TimedOut,
                    format!("the name was not resolved within {} s", timeout.as_secs_f32()),
                )
            })??;
            if found.is_empty() {
                return Err(io::Error::new(io::ErrorKind::NotFound, "the name has no address").into());
            }
            for address in &found {
                if let Some((en, fr)) = judge.and_then(|judge| judge(*address)) {
                    let en = format!("its name resolves to {address}, {en}");
                    let fr = format!("son nom mène à {address}, {fr}");
                    return Err(Forbidden(closed(&host, None, &en, &fr)).into());
                }
            }
            let addresses: Addrs = Box::new(found.into_iter().map(|address| SocketAddr::new(address, 0)));
            Ok(addresses)
        })
    }
}
