//! `[[client]]`: a program that asks with a token.

use super::account::AccountEntry;
use super::secret::{self, Surroundings};
use super::table::{Table, nearest};
use crate::translation::Text;
use passerelle_platforms::Secret;
use passerelle_trust::Accounts;
use std::collections::BTreeSet;

/// Who may ask with a token.
#[derive(Debug, Clone)]
pub struct ClientEntry {
    /// What the ledger calls it.
    pub id: String,
    /// Its token.
    pub secret: Secret,
    /// The accounts it looks after.
    pub accounts: Accounts,
}

/// Shortest token: what can be guessed opens everything.
const SHORTEST: usize = 16;

/// All clients of the file that can be used.
pub(super) fn read(root: &Table<'_>, accounts: &[AccountEntry], around: &Surroundings) -> Vec<ClientEntry> {
    let mut seen = BTreeSet::new();
    let mut clients = Vec::new();
    for table in root.tables("client") {
        table.only(&["id", "secret_env", "secret_file", "accounts"]);
        let id = table.needed("id", "spreadsheet");
        if let Some((id, at)) = &id
            && !seen.insert(*id)
        {
            let what = Text::new(format!("there is already a client `{id}`"), format!("il y a déjà un client `{id}`"));
            table.wrong(at.clone(), what, Some(Text::new("choose another id", "choisissez un autre id")));
        }
        let id = id.map(|(id, _)| id);
        let looked_after = looked_after(&table, accounts);
        let found = secret::read(&table, id.unwrap_or_default(), around);
        if found.source.is_none() {
            let what = Text::new("the client has no token", "le client n'a pas de jeton");
            let next = Text::new(
                "write secret_env = \"VARIABLE\" or secret_file = \"FILE\"",
                "écrivez secret_env = \"VARIABLE\" ou secret_file = \"FICHIER\"",
            );
            table.wrong(table.span.clone(), what, Some(next));
        }
        let (Some(id), Some(secret), Some(accounts)) = (id, found.secret, looked_after) else { continue };
        if secret.reveal().len() < SHORTEST {
            let what = Text::new(
                format!("the token of `{id}` is shorter than {SHORTEST} characters and can be guessed"),
                format!("le jeton de `{id}` a moins de {SHORTEST} caractères et peut être deviné"),
            );
            let next = Text::new("make one: openssl rand -hex 24", "faites-en un : openssl rand -hex 24");
            table.wrong(table.span.clone(), what, Some(next));
            continue;
        }
        clients.push(ClientEntry { id: id.into(), secret, accounts });
    }
    clients
}

fn looked_after(table: &Table<'_>, known: &[AccountEntry]) -> Option<Accounts> {
    match table.get("accounts") {
        None => {
            let what = Text::new("`accounts` is missing", "il manque `accounts`");
            let next = Text::new(
                "write accounts = \"all\", or the ids of some: accounts = [\"my-hub\"]",
                "écrivez accounts = \"all\", ou les id de certains : accounts = [\"mon-hub\"]",
            );
            table.wrong(table.span.clone(), what, Some(next));
            None
        }
        Some(value) if value.get_ref().as_str() == Some("all") => Some(Accounts::All),
        Some(_) => {
            let names = table.texts("accounts");
            let ids = || known.iter().map(|entry| entry.account.id.as_str());
            for (name, at) in names.iter().filter(|(name, _)| !ids().any(|id| id == *name)) {
                let what =
                    Text::new(format!("there is no account `{name}`"), format!("il n'y a pas de compte `{name}`"));
                let near = nearest(name, ids());
                let next =
                    near.map(|id| Text::new(format!("did you mean `{id}`?"), format!("vouliez-vous dire `{id}` ?")));
                table.wrong(at.clone(), what, next);
            }
            Some(Accounts::Some(names.into_iter().map(|(name, _)| name.into()).collect()))
        }
    }
}
