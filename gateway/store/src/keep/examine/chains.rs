//! The end of each chain; `verify` checks all of it.

use super::{Look, verify};
use crate::StoreError;
use crate::chain::{self, Hash};
use crate::read::exchanges::{COLUMNS, exchange, hash};
use passerelle_model::loss::Text;
use sqlx::{AssertSqlSafe, Row};

/// Exchanges of each account whose chain is checked.
const CHAIN: i64 = 50;

impl Look<'_> {
    pub(super) async fn chains(&mut self) -> Result<(), StoreError> {
        let rows = sqlx::query("SELECT account, head FROM account WHERE exchanges > 0 ORDER BY account")
            .fetch_all(&mut self.connection)
            .await
            .map_err(|error| self.store.failed(error))?;
        for row in rows {
            let (account, head): (String, Hash) = (row.get(0), hash(&row, 1));
            if let Some(sequence) = self.chain(&account, head).await? {
                let what = Text::new(
                    "an entry of the ledger is not the one that was kept, or the one before it is gone",
                    "une entrée du registre n'est pas celle qui a été gardée, ou la précédente a disparu",
                );
                self.fault("broken-chain", what, format!("{account}, sequence {sequence}"), verify());
            }
        }
        Ok(())
    }

    /// The newest entry of an account that does not lead to the next one.
    async fn chain(&mut self, account: &str, head: Hash) -> Result<Option<i64>, StoreError> {
        let text = format!("SELECT {COLUMNS} FROM exchange WHERE account = $1 ORDER BY sequence DESC LIMIT {CHAIN}");
        let rows = sqlx::query(AssertSqlSafe(text))
            .bind(account)
            .fetch_all(&mut self.connection)
            .await
            .map_err(|error| self.store.failed(error))?;
        let mut wanted = head;
        for row in &rows {
            let sequence: i64 = row.get(0);
            let Ok(entry) = exchange(self.store.keys(), row) else { return Ok(Some(sequence)) };
            let items = sqlx::query(
                "SELECT b.digest, e.key, i.pointer, i.redacted FROM item i JOIN entry e ON e.id = i.entry \
                 JOIN body b ON b.id = i.body WHERE i.exchange = $1 ORDER BY i.position",
            )
            .bind(sequence)
            .fetch_all(&mut self.connection)
            .await
            .map_err(|error| self.store.failed(error))?;
            let leaf = |row: &sqlx::sqlite::SqliteRow| {
                chain::leaf(row.get(0), row.get(1), row.get(2), row.get::<Option<&str>, _>(3))
            };
            let leaves: Vec<Hash> = items.iter().map(leaf).collect();
            let root = chain::root(&leaves);
            if entry.hash != wanted || chain::link(&entry, leaves.len(), &root) != entry.hash {
                return Ok(Some(sequence));
            }
            wanted = entry.previous;
        }
        let begins = (rows.len() as i64) < CHAIN;
        let oldest = rows.last().map_or(0, |row| row.get(0));
        Ok((begins && wanted != chain::NOTHING).then_some(oldest))
    }
}
