//! What is remembered beside the ledger: memos of accounts and our own addresses.

use super::State;
use crate::StoreError;
use crate::error::database;
use sqlx::Row;

impl State {
    pub(crate) async fn set_memo(&mut self, account: &str, name: &str, value: &str) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO memo (account, name, value) VALUES ($1, $2, $3) \
             ON CONFLICT (account, name) DO UPDATE SET value = excluded.value",
        )
        .bind(account)
        .bind(name)
        .bind(value)
        .execute(&mut self.connection)
        .await
        .map(drop)
        .map_err(|error| database(error, &self.place))
    }

    /// The new address counts from now; the old one stays known with its times.
    pub(crate) async fn move_to(&mut self, url: &str) -> Result<(), StoreError> {
        let now = self.now();
        let place = self.place.clone();
        let failed = |error| database(error, &place);
        let rows = sqlx::query("SELECT name, value FROM meta WHERE name IN ('public_url', 'public_url_since')")
            .fetch_all(&mut self.connection)
            .await
            .map_err(failed)?;
        let value =
            |name: &str| rows.iter().find(|row| row.get::<&str, _>(0) == name).map(|row| row.get::<String, _>(1));
        if let Some(old) = value("public_url") {
            if old == url {
                return Ok(());
            }
            let since: i64 = value("public_url_since").and_then(|since| since.parse().ok()).unwrap_or(0);
            sqlx::query("INSERT INTO former_address (url, since, until) VALUES ($1, $2, $3)")
                .bind(old)
                .bind(since)
                .bind(now)
                .execute(&mut self.connection)
                .await
                .map_err(failed)?;
        }
        sqlx::query(
            "INSERT INTO meta (name, value) VALUES ('public_url', $1), ('public_url_since', $2) \
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        )
        .bind(url)
        .bind(now.to_string())
        .execute(&mut self.connection)
        .await
        .map(drop)
        .map_err(failed)
    }
}
