//! What a run brought, for making documents of it.

use super::exchanges::opened;
use crate::keys::PersonKey;
use crate::seal::unseal;
use crate::{Current, RunItem, Store, StoreError};
use bytes::Bytes;
use sqlx::Row;

impl Store {
    /// Items of a run in order, after (exchange, position).
    pub async fn run_items(
        &self,
        run: i64,
        after: Option<(i64, i64)>,
        limit: usize,
    ) -> Result<Vec<RunItem>, StoreError> {
        let (exchange, position) = after.unwrap_or((0, 0));
        // The first exchange may have items left; those after it are read from their start.
        let rows = sqlx::query(
            "SELECT i.exchange, i.position, e.key, i.pointer, b.person, b.bytes, i.body, d.id, d.body, d.lens, \
             EXISTS (SELECT 1 FROM stale s WHERE s.entry = i.entry AND s.until IS NULL) \
             FROM exchange x JOIN item i ON i.exchange = x.sequence JOIN entry e ON e.id = i.entry \
             JOIN body b ON b.id = i.body LEFT JOIN document d ON d.entry = i.entry AND d.until IS NULL \
             WHERE x.run = $1 AND x.sequence >= $2 AND (x.sequence > $2 OR i.position > $3) \
             ORDER BY x.sequence, i.position LIMIT $4",
        )
        .bind(run)
        .bind(exchange)
        .bind(position)
        .bind(limit as i64)
        .fetch_all(self.readers())
        .await
        .map_err(|error| self.failed(error))?;
        let item = |row: &sqlx::sqlite::SqliteRow| {
            let current = row.get::<Option<i64>, _>(7).map(|document| Current {
                document,
                body_id: row.get(8),
                lens: row.get(9),
                stale: row.get(10),
            });
            Ok(RunItem {
                exchange: row.get(0),
                position: row.get(1),
                key: row.get(2),
                pointer: row.get(3),
                body: opened(self.keys(), row, 4, 5)?,
                body_id: row.get(6),
                person: row.get::<Option<&[u8]>, _>(4).and_then(PersonKey::read),
                current,
            })
        };
        rows.iter().map(item).collect()
    }

    /// What stands around the items of a run: sequence of the exchange, envelope.
    pub async fn run_envelopes(&self, run: i64) -> Result<Vec<(i64, Bytes)>, StoreError> {
        let rows = sqlx::query("SELECT sequence, envelope FROM exchange WHERE run = $1 ORDER BY sequence")
            .bind(run)
            .fetch_all(self.readers())
            .await
            .map_err(|error| self.failed(error))?;
        rows.iter().map(|row| Ok((row.get(0), unseal(self.keys(), None, row.get(1))?.unwrap_or_default()))).collect()
    }
}
