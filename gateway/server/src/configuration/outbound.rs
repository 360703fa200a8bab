//! `[outbound]`: what may be asked of the outside.

use super::table::Table;
use crate::translation::Text;

/// What may be asked of the outside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutboundRules {
    /// Private targets that may be reached all the same, as `host:port`.
    pub allow: Vec<String>,
    /// Requests a second for one account; none: what its platform declares.
    pub per_second: Option<u64>,
}

/// `[outbound]`.
pub(super) fn read(root: &Table<'_>) -> OutboundRules {
    let Some(table) = root.table("outbound") else { return OutboundRules::default() };
    table.only(&["allow", "per_second"]);
    let mut rules = OutboundRules::default();
    for (target, at) in table.texts("allow") {
        if is_target(target) {
            rules.allow.push(target.to_ascii_lowercase());
        } else {
            let what =
                Text::new(format!("`{target}` is no host:port"), format!("`{target}` n'est pas de la forme hôte:port"));
            let next = Text::new(
                "name host and port, for example \"127.0.0.1:3000\" or \"[::1]:3000\"",
                "nommez l'hôte et le port, par exemple \"127.0.0.1:3000\" ou \"[::1]:3000\"",
            );
            table.wrong(at, what, Some(next));
        }
    }
    if let Some((number, at)) = table.number("per_second") {
        if number == 0 {
            let what = Text::new("at least 1 request a second is needed", "il faut au moins 1 requête par seconde");
            table.wrong(at, what, None);
        } else {
            rules.per_second = Some(number);
        }
    }
    rules
}

fn is_target(target: &str) -> bool {
    let Some((host, port)) = target.rsplit_once(':') else { return false };
    let bracketed = host.starts_with('[') && host.ends_with(']');
    let plain = !host.contains(':') && !host.contains(['/', ' ', '*']);
    !host.is_empty() && (bracketed || plain) && port.parse::<u16>().is_ok_and(|port| port > 0)
}
