//! Forgetting a person: bodies and documents are blanked in one transaction, and the
//! key is dropped right after it. A crash in between leaves a key that opens nothing;
//! forgetting again drops it.

use super::State;
use crate::error::database;
use crate::keys::PersonKey;
use crate::{AccountSize, Erased, StoreError};
use sqlx::Row;

impl State {
    pub(crate) async fn erase(&mut self, account: &str, person: PersonKey) -> Result<Erased, StoreError> {
        let place = self.place.clone();
        let failed = |error| database(error, &place);
        let key = person.0.to_vec();
        let published = self.last.published;
        let rows = sqlx::query(
            "SELECT DISTINCT r.iri FROM document d JOIN record r ON r.document = d.id WHERE d.person = $1 \
             AND d.since <= $2 AND r.since <= $2 AND r.until IS NULL ORDER BY r.iri",
        )
        .bind(key.clone())
        .bind(published)
        .fetch_all(&mut self.connection)
        .await
        .map_err(failed)?;
        let mut erased = Erased { records: rows.iter().map(|row| row.get(0)).collect(), ..Erased::default() };
        self.free(account, &key).await?;
        // No digest is equal to an empty one: what comes again of the person is written again.
        for (text, count) in [
            ("UPDATE record SET digest = $2 WHERE document IN (SELECT id FROM document WHERE person = $1)", None),
            ("UPDATE document SET text = NULL, digest = $2 WHERE person = $1", Some(&mut erased.documents)),
            (
                "UPDATE body SET bytes = NULL WHERE person = $1 AND $2 IS NOT NULL AND bytes IS NOT NULL",
                Some(&mut erased.bodies),
            ),
        ] {
            let done = sqlx::query(text)
                .bind(key.clone())
                .bind(Vec::new())
                .execute(&mut self.connection)
                .await
                .map_err(failed)?;
            if let Some(count) = count {
                *count = done.rows_affected();
            }
        }
        Ok(erased)
    }

    /// Takes what is blanked off the sums of the account.
    async fn free(&mut self, account: &str, person: &[u8]) -> Result<(), StoreError> {
        let place = self.place.clone();
        let row = sqlx::query(
            "SELECT (SELECT sum(length(bytes)) FROM body WHERE person = $1), \
             (SELECT sum(length(text)) FROM document WHERE person = $1 AND since <= $2), \
             (SELECT sum(length(text)) FROM document WHERE person = $1 AND since > $2)",
        )
        .bind(person.to_vec())
        .bind(self.last.published)
        .fetch_one(&mut self.connection)
        .await
        .map_err(|error| database(error, &place))?;
        let sum = |at: usize| row.get::<Option<i64>, _>(at).unwrap_or(0);
        let mut head = self.head(account).await?;
        head.size.bytes -= sum(0) + sum(1);
        self.keep_head(account, head).await?;
        self.gather(account, &AccountSize { bytes: -sum(2), ..AccountSize::default() });
        Ok(())
    }
}
