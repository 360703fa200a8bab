//! What is remembered beside the ledger, and how much is kept.

use crate::{AccountSize, Former, Store, StoreError};
use sqlx::{Row, SqliteConnection};
use std::collections::BTreeMap;

impl Store {
    /// Something remembered for an account.
    pub async fn memo(&self, account: &str, name: &str) -> Result<Option<String>, StoreError> {
        sqlx::query_scalar("SELECT value FROM memo WHERE account = $1 AND name = $2")
            .bind(account)
            .bind(name)
            .fetch_optional(self.readers())
            .await
            .map_err(|error| self.failed(error))
    }

    /// The public address the records are served under, once it was set.
    pub async fn public_url(&self) -> Result<Option<String>, StoreError> {
        sqlx::query_scalar("SELECT value FROM meta WHERE name = 'public_url'")
            .fetch_optional(self.readers())
            .await
            .map_err(|error| self.failed(error))
    }

    /// Addresses the records were served under before.
    pub async fn former_urls(&self) -> Result<Vec<Former>, StoreError> {
        let rows = sqlx::query("SELECT url, since, until FROM former_address ORDER BY until")
            .fetch_all(self.readers())
            .await
            .map_err(|error| self.failed(error))?;
        Ok(rows.iter().map(|row| Former { url: row.get(0), since: row.get(1), until: row.get(2) }).collect())
    }

    /// How much is kept of each account: one row each, summed as it was written.
    pub async fn sizes(&self) -> Result<BTreeMap<String, AccountSize>, StoreError> {
        let mut connection = self.readers().acquire().await.map_err(|error| self.failed(error))?;
        self.sizes_of(&mut connection).await
    }

    /// The sums as one connection sees them.
    pub(crate) async fn sizes_of(
        &self,
        connection: &mut SqliteConnection,
    ) -> Result<BTreeMap<String, AccountSize>, StoreError> {
        let rows = sqlx::query(
            "SELECT account, bytes, exchanges, items, bodies, documents, records, stale FROM account ORDER BY account",
        )
        .fetch_all(&mut *connection)
        .await
        .map_err(|error| self.failed(error))?;
        let size = |row: &sqlx::sqlite::SqliteRow| AccountSize {
            bytes: row.get(1),
            exchanges: row.get(2),
            items: row.get(3),
            bodies: row.get(4),
            documents: row.get(5),
            records: row.get(6),
            stale: row.get(7),
        };
        Ok(rows.iter().map(|row| (row.get(0), size(row))).collect())
    }
}
