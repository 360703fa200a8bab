//! What may be asked. The same parsed address that is checked here is the one
//! that is sent, so that no two readers of a spelling can disagree.

mod address;
mod host;
mod port;

pub(crate) use address::{Judge, judge};
pub(crate) use host::Allowed;

use passerelle_model::loss::Text;
use reqwest::Url;
use std::net::IpAddr;

/// An address that passed: where to, and whether the configuration permits it by name.
#[derive(Debug, Clone)]
pub(crate) struct Checked {
    pub(crate) url: Url,
    pub(crate) permitted: bool,
}

/// Checks everything that can be known before the name is resolved.
pub(crate) fn check(url: Url, allowed: &Allowed, judge: Judge) -> Result<Checked, Text> {
    if !matches!(url.scheme(), "http" | "https") {
        let scheme = url.scheme();
        return Err(Text::new(
            format!("`{scheme}:` addresses are not asked; give one that begins with `https://` or `http://`"),
            format!(
                "les adresses `{scheme}:` ne sont pas interrogées ; donnez-en une qui commence par `https://` ou `http://`"
            ),
        ));
    }
    let (Some(host), Some(port)) = (url.host_str().map(str::to_string), url.port_or_known_default()) else {
        return Err(unreadable("there is no host in it", "il n'y a pas d'hôte"));
    };
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Text::new(
            format!(
                "the address of {host} carries a user name or password before `@`; take it out and give the key as the account's secret"
            ),
            format!(
                "l'adresse de {host} porte un nom ou un mot de passe avant `@` ; retirez-le et donnez la clé comme secret du compte"
            ),
        ));
    }
    if allowed.permits(&host, port) {
        return Ok(Checked { url, permitted: true });
    }
    if port::refused(port) {
        return Err(closed(
            &host,
            Some(port),
            &format!("port {port} is no port of a web server"),
            &format!("le port {port} n'est pas celui d'un serveur web"),
        ));
    }
    if host::local(&host) {
        return Err(closed(
            &host,
            Some(port),
            "the name means this machine or its network",
            "ce nom désigne cette machine ou son réseau",
        ));
    }
    let literal = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    if let Some((en, fr)) = literal.ok().and_then(judge) {
        return Err(closed(&host, Some(port), &format!("the address is {en}"), &format!("l'adresse est {fr}")));
    }
    Ok(Checked { url, permitted: false })
}

/// Parses an address; what cannot be read is refused.
pub(crate) fn parse(url: &str) -> Result<Url, Text> {
    Url::parse(url).map_err(|error| unreadable(&error.to_string(), &error.to_string()))
}

/// The refusal of a target that the configuration could permit.
pub(crate) fn closed(host: &str, port: Option<u16>, en: &str, fr: &str) -> Text {
    let shown = |word: &str| port.map_or_else(|| format!("{host}:{word}"), |port| format!("{host}:{port}"));
    Text::new(
        format!(
            "{host} may not be asked: {en}. If it is meant, write `allow = [\"{}\"]` under `[outbound]` in passerelle.toml",
            shown("PORT")
        ),
        format!(
            "{host} ne peut pas être interrogé : {fr}. Si c'est voulu, écrivez `allow = [\"{}\"]` sous `[outbound]` dans passerelle.toml",
            shown("PORT")
        ),
    )
}

fn unreadable(en: &str, fr: &str) -> Text {
    Text::new(
        format!("the address cannot be read ({en}); give one like `https://hub.example/api`"),
        format!("l'adresse est illisible ({fr}) ; donnez-en une comme `https://hub.example/api`"),
    )
}
