//! What this reader sees of the graph, and what one query may cost, in words and
//! before it runs.

use crate::http::{App, Share};
use crate::translation::{Language, Text};
use passerelle_trust::{Accounts, Caller};

/// What stands above the editor.
#[derive(Debug, Clone)]
pub(super) struct Sight {
    /// What the reader sees.
    pub(super) sees: String,
    /// How to see more, for those who are not signed in.
    pub(super) more: Option<String>,
    /// What a query may cost.
    pub(super) limits: String,
    /// Who is signed in.
    pub(super) name: Option<String>,
    /// Whether the graph is still being filled.
    pub(super) catching_up: bool,
}

impl Sight {
    /// For one reader.
    pub(super) fn of(app: &App, caller: &Caller, share: Share, language: Language) -> Self {
        let graph = app.sparql.graph().ok();
        let accounts = graph.as_ref().map_or(0, |graph| graph.sizes().len());
        let signed_in = matches!(caller, Caller::Steward { .. });
        Sight {
            sees: sees(caller, accounts).to(language).into(),
            more: (!signed_in).then(|| more().to(language).into()),
            limits: limits(share).to(language).into(),
            name: signed_in.then(|| caller.name().into()),
            catching_up: graph.is_none(),
        }
    }
}

fn sees(caller: &Caller, accounts: usize) -> Text {
    let (s, x) = if accounts == 1 { ("", "") } else { ("s", "s") };
    match caller {
        Caller::Anonymous => Text::new(
            format!(
                "You see the public data of {accounts} account{s}: catalogues, prices and places; no order and no person."
            ),
            format!(
                "Vous voyez les données publiques de {accounts} compte{x} : catalogues, prix et lieux ; ni commande ni personne."
            ),
        ),
        Caller::Steward { accounts: Accounts::All, .. } => Text::new(
            format!("You see everything of {accounts} account{s}."),
            format!("Vous voyez tout de {accounts} compte{x}."),
        ),
        Caller::Steward { accounts: Accounts::Some(own), .. } => {
            let names = own.iter().map(|name| &**name).collect::<Vec<_>>().join(", ");
            Text::new(
                format!("You see everything of {names}, and the public data of the others."),
                format!("Vous voyez tout de {names}, et les données publiques des autres."),
            )
        }
    }
}

fn more() -> Text {
    Text::new(
        "Sign in to see more: open the link that the server printed when it started.",
        "Connectez-vous pour en voir plus : ouvrez le lien que le serveur a affiché à son démarrage.",
    )
}

fn limits(share: Share) -> Text {
    let seconds = share.time.as_secs_f32();
    let megabytes = share.bytes >> 20;
    Text::new(
        format!("A query may take {seconds} s and give {} rows or {megabytes} MB.", grouped(share.rows, ",")),
        format!(
            "Une requête peut prendre {} s et donner {} lignes ou {megabytes} Mo.",
            seconds.to_string().replace('.', ","),
            grouped(share.rows, "\u{202f}")
        ),
    )
}

/// A number with its digits in threes.
pub(super) fn grouped(number: usize, between: &str) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut groups: Vec<&str> = (first..digits.len()).step_by(3).map(|at| &digits[at..at + 3]).collect();
    if first > 0 {
        groups.insert(0, &digits[..first]);
    }
    groups.join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_threes() {
        for (number, words) in [(0, "0"), (12, "12"), (123, "123"), (1234, "1,234"), (1_000_000, "1,000,000")] {
            assert_eq!(grouped(number, ","), words);
        }
    }
}
