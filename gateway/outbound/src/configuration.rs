//! What the client is built from.

use passerelle_model::loss::Text;
use std::num::NonZeroU32;
use std::time::Duration;

/// Limits and permissions of the client; `default()` is what the gateway runs with.
#[derive(Debug, Clone)]
pub struct Configuration {
    /// `host:port` of private targets that may be asked, `[outbound] allow` in passerelle.toml.
    pub allow: Vec<String>,
    /// Longest time for a connection.
    pub connect: Duration,
    /// Longest time for a name.
    pub names: Duration,
    /// Longest time for one try, its body included.
    pub whole: Duration,
    /// Longest time for one call, retries included.
    pub patience: Duration,
    /// Largest body of an answer in bytes, decompressed.
    pub largest: usize,
    /// Requests per second of one account.
    pub per_second: NonZeroU32,
    /// Requests of one account that may come at once.
    pub burst: NonZeroU32,
    /// Tries of one request, the first included.
    pub tries: usize,
    /// First delay between tries; each further one is twice as long, with jitter.
    pub first_delay: Duration,
    /// Longest delay between tries, also where `Retry-After` asks for more.
    pub longest_delay: Duration,
}

impl Default for Configuration {
    fn default() -> Self {
        Configuration {
            allow: Vec::new(),
            connect: Duration::from_secs(10),
            names: Duration::from_secs(5),
            whole: Duration::from_secs(30),
            patience: Duration::from_secs(120),
            largest: 256 << 20,
            per_second: NonZeroU32::new(10).unwrap_or(NonZeroU32::MIN),
            burst: NonZeroU32::new(20).unwrap_or(NonZeroU32::MIN),
            tries: 4,
            first_delay: Duration::from_millis(500),
            longest_delay: Duration::from_secs(30),
        }
    }
}

/// Why a client cannot be built.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Unusable {
    /// An entry of `[outbound] allow` is not `host:port`.
    #[error("{0}")]
    Allow(Text),
    /// TLS cannot be set up.
    #[error("{0}")]
    Tls(Text),
}
