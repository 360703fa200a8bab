//! The private targets that the configuration permits, by host and port.

use passerelle_model::loss::Text;
use reqwest::Url;
use std::collections::BTreeSet;

/// `[outbound] allow`, parsed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Allowed(BTreeSet<(String, u16)>);

impl Allowed {
    /// Reads entries of the form `host:port`.
    pub(crate) fn parse(entries: &[String]) -> Result<Self, Text> {
        entries.iter().map(|entry| pair(entry)).collect::<Result<_, _>>().map(Allowed)
    }

    /// Whether this host and port are permitted by name.
    pub(crate) fn permits(&self, host: &str, port: u16) -> bool {
        !self.0.is_empty() && self.0.contains(&(plain(host), port))
    }
}

/// A host as it is compared: lower case, without the dot of the root.
pub(crate) fn plain(host: &str) -> String {
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}

/// Names that always mean this machine or this network (RFC 6761, RFC 6762, RFC 8375).
pub(crate) fn local(host: &str) -> bool {
    let host = plain(host);
    ["localhost", "local", "internal", "home.arpa"]
        .iter()
        .any(|end| host.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

fn pair(entry: &str) -> Result<(String, u16), Text> {
    let port = entry.rsplit_once(':').and_then(|(_, port)| port.parse::<u16>().ok());
    let url = Url::parse(&format!("http://{entry}/")).ok().filter(|url| url.path() == "/" && url.username().is_empty());
    match (port, url.as_ref().and_then(Url::host_str)) {
        (Some(port), Some(host)) => Ok((plain(host), port)),
        _ => Err(Text::new(
            format!(
                "`[outbound] allow` has `{entry}`, which is not `host:port`; write for example `hub.example:8080` or `[::1]:8080`"
            ),
            format!(
                "`[outbound] allow` contient `{entry}`, qui n'est pas de la forme `hôte:port` ; écrivez par exemple `hub.example:8080` ou `[::1]:8080`"
            ),
        )),
    }
}
