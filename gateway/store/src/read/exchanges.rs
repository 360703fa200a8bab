//! Exchanges, their items and bodies.

use crate::keys::{Keys, PersonKey};
use crate::seal::unseal;
use crate::{Direction, Exchange, ItemInfo, Store, StoreError};
use bytes::Bytes;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

/// Columns of an exchange, in the order of [`exchange`].
pub(crate) const COLUMNS: &str = "sequence, account, link, at, direction, actor, purpose, run, request, status, lens, \
                                  policy, outcome, losses, envelope, previous, hash, items, root";

impl Store {
    /// Exchanges, newest first, below a sequence.
    pub async fn exchanges(
        &self,
        account: Option<&str>,
        before: Option<i64>,
        limit: usize,
    ) -> Result<Vec<Exchange>, StoreError> {
        let (account_is, before) =
            (if account.is_some() { "account = $3 AND" } else { "" }, before.unwrap_or(i64::MAX));
        let text =
            format!("SELECT {COLUMNS} FROM exchange WHERE {account_is} sequence < $1 ORDER BY sequence DESC LIMIT $2");
        let mut query = sqlx::query(sqlx::AssertSqlSafe(text)).bind(before).bind(limit as i64);
        if let Some(account) = account {
            query = query.bind(account);
        }
        let rows = query.fetch_all(self.readers()).await.map_err(|error| self.failed(error))?;
        rows.iter().map(|row| exchange(self.keys(), row)).collect()
    }

    /// An exchange and its items.
    pub async fn exchange(&self, sequence: i64) -> Result<Option<(Exchange, Vec<ItemInfo>)>, StoreError> {
        let text = format!("SELECT {COLUMNS} FROM exchange WHERE sequence = $1");
        let row = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(sequence)
            .fetch_optional(self.readers())
            .await
            .map_err(|error| self.failed(error))?;
        let Some(row) = row else { return Ok(None) };
        let items = sqlx::query(
            "SELECT i.position, e.key, i.pointer, i.body, b.digest, b.person, i.redacted, b.bytes IS NULL FROM item i \
             JOIN entry e ON e.id = i.entry JOIN body b ON b.id = i.body WHERE i.exchange = $1 ORDER BY i.position",
        )
        .bind(sequence)
        .fetch_all(self.readers())
        .await
        .map_err(|error| self.failed(error))?;
        let items = items.iter().map(|row| ItemInfo {
            position: row.get(0),
            key: row.get(1),
            pointer: row.get(2),
            body_id: row.get(3),
            digest: hash(row, 4),
            person: row.get::<Option<&[u8]>, _>(5).and_then(PersonKey::read),
            redacted: row.get(6),
            erased: row.get(7),
        });
        Ok(Some((exchange(self.keys(), &row)?, items.collect())))
    }

    /// A body; none if it was erased, its key is not here, or there is no such body.
    pub async fn body(&self, body: i64) -> Result<Option<Bytes>, StoreError> {
        let row = sqlx::query("SELECT person, bytes FROM body WHERE id = $1")
            .bind(body)
            .fetch_optional(self.readers())
            .await
            .map_err(|error| self.failed(error))?;
        row.map_or(Ok(None), |row| opened(self.keys(), &row, 0, 1))
    }

    /// The text of a document by its number; none if it was erased, its key is not here, or there is no such document.
    pub async fn document_text(&self, document: i64) -> Result<Option<Bytes>, StoreError> {
        let row =
            sqlx::query("SELECT d.person, t.text FROM document d JOIN document t ON t.id = d.text_of WHERE d.id = $1")
                .bind(document)
                .fetch_optional(self.readers())
                .await
                .map_err(|error| self.failed(error))?;
        row.map_or(Ok(None), |row| opened(self.keys(), &row, 0, 1))
    }
}

/// An exchange from a row of [`COLUMNS`].
pub(crate) fn exchange(keys: &Keys, row: &SqliteRow) -> Result<Exchange, StoreError> {
    Ok(Exchange {
        sequence: row.get(0),
        account: row.get(1),
        link: row.get(2),
        at: row.get(3),
        direction: Direction::read(row.get(4)),
        actor: row.get(5),
        purpose: row.get(6),
        run: row.get(7),
        request: row.get(8),
        status: row.get::<i64, _>(9) as u16,
        lens: row.get(10),
        policy: row.get(11),
        outcome: row.get(12),
        losses: row.get(13),
        envelope: unseal(keys, None, row.get(14))?.unwrap_or_default(),
        previous: hash(row, 15),
        hash: hash(row, 16),
    })
}

/// A hash in a column; one that has not its length is read as zeros, which no hash is.
pub(crate) fn hash(row: &SqliteRow, at: usize) -> [u8; 32] {
    row.get::<&[u8], _>(at).try_into().unwrap_or([0; 32])
}

/// The bytes in a column, opened with the key of the person in another.
pub(crate) fn opened(keys: &Keys, row: &SqliteRow, person: usize, bytes: usize) -> Result<Option<Bytes>, StoreError> {
    let person = row.get::<Option<&[u8]>, _>(person).and_then(PersonKey::read);
    row.get::<Option<&[u8]>, _>(bytes).map_or(Ok(None), |bytes| unseal(keys, person, bytes))
}
