//! What projections are filled from: everything that is served, by document, and what
//! a generation changed in it.

use super::exchanges::opened;
use crate::rows::look_up;
use crate::{DocumentAt, Store, StoreError};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;
use std::collections::BTreeMap;

/// No claim on the IRI of `r` is better at generation `$1`: owners before stubs, then the oldest.
pub(super) const BEST: &str = "NOT EXISTS (SELECT 1 FROM record o WHERE o.iri = r.iri AND o.until IS NULL \
     AND o.since <= $1 AND (o.stub < r.stub OR (o.stub = r.stub AND o.claim < r.claim))) \
     AND NOT EXISTS (SELECT 1 FROM record o WHERE o.iri = r.iri AND o.until > $1 \
     AND o.since <= $1 AND (o.stub < r.stub OR (o.stub = r.stub AND o.claim < r.claim)))";

type Found = BTreeMap<i64, Vec<(String, String, bool)>>;

impl Store {
    /// Everything that is served, by document.
    pub async fn served(&self, after: Option<i64>, limit: usize) -> Result<Vec<DocumentAt>, StoreError> {
        self.serving(self.visible(), after.unwrap_or(0), i64::MAX, limit).await
    }

    /// Documents from which, since this published generation, records are served that
    /// were not before or said something else; only these records.
    pub async fn changed(
        &self,
        generation: i64,
        after: Option<i64>,
        limit: usize,
    ) -> Result<Vec<DocumentAt>, StoreError> {
        let bounds: Option<(i64, i64)> = sqlx::query_as(
            "SELECT first_document, coalesce((SELECT n.first_document FROM generation n WHERE n.id > g.id \
             ORDER BY n.id LIMIT 1), $2) FROM generation g WHERE g.id = $1 AND g.state = 'published'",
        )
        .bind(generation)
        .bind(i64::MAX)
        .fetch_optional(self.readers())
        .await
        .map_err(|error| self.failed(error))?;
        let Some((first, end)) = bounds else { return Ok(Vec::new()) };
        let after = after.unwrap_or(0);
        if after < first {
            let passed = self.passed(generation, after, limit).await?;
            if !passed.is_empty() {
                return Ok(passed);
            }
        }
        self.serving(generation, after.max(first - 1), end, limit).await
    }

    /// IRIs that are served no more since this generation.
    pub async fn removed(&self, generation: i64) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query(
            "SELECT DISTINCT r.iri FROM record r WHERE r.until = $1 AND r.since < $1 \
             AND NOT EXISTS (SELECT 1 FROM record o WHERE o.iri = r.iri AND o.until IS NULL AND o.since <= $1) \
             AND NOT EXISTS (SELECT 1 FROM record o WHERE o.iri = r.iri AND o.until > $1 AND o.since <= $1) \
             ORDER BY r.iri",
        )
        .bind(generation)
        .fetch_all(self.readers())
        .await
        .map_err(|error| self.failed(error))?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    /// What is served at a generation from documents numbered beyond `after` and below `end`.
    async fn serving(&self, seen: i64, after: i64, end: i64, limit: usize) -> Result<Vec<DocumentAt>, StoreError> {
        let mut after = after;
        // What ends with a later generation is still served at this one, and has an index of its own.
        let lives = ["until IS NULL", "until > $1"];
        loop {
            let mut documents: Vec<i64> = Vec::new();
            for until in lives {
                let text = format!(
                    "SELECT DISTINCT document FROM record WHERE {until} AND since <= $1 AND document > $2 \
                     AND document < $3 ORDER BY document LIMIT $4"
                );
                let rows = self.rows(text, [seen, after, end, limit as i64]).await?;
                documents.extend(rows.iter().map(|row| row.get::<i64, _>(0)));
            }
            documents.sort_unstable();
            documents.dedup();
            documents.truncate(limit);
            let (Some(&first), Some(&last)) = (documents.first(), documents.last()) else { return Ok(Vec::new()) };
            let mut found = Found::new();
            for until in lives {
                let text = format!(
                    "SELECT r.document, r.iri, r.pointer, r.stub FROM record r WHERE r.{until} AND r.since <= $1 \
                     AND r.document BETWEEN $2 AND $3 AND $4 = 0 AND length(r.digest) > 0 AND {BEST} \
                     ORDER BY r.document, r.id"
                );
                gather(&mut found, &self.rows(text, [seen, first, last, 0]).await?);
            }
            let page = self.documents(found).await?;
            if !page.is_empty() {
                return Ok(page);
            }
            after = last;
        }
    }

    /// Documents of before to which an IRI passed in this generation, because a better claim on it ended.
    async fn passed(&self, generation: i64, after: i64, limit: usize) -> Result<Vec<DocumentAt>, StoreError> {
        let passed = format!(
            "FROM record e JOIN record r ON r.iri = e.iri WHERE e.until = $1 AND e.since < $1 AND r.since < $1 \
             AND (r.until IS NULL OR r.until > $1) AND length(r.digest) > 0 \
             AND (e.stub < r.stub OR (e.stub = r.stub AND e.claim < r.claim)) AND {BEST}"
        );
        let mut after = after;
        loop {
            let text = format!(
                "SELECT DISTINCT r.document {passed} AND r.document > $2 AND $3 = 0 ORDER BY r.document LIMIT $4"
            );
            let rows = self.rows(text, [generation, after, 0, limit as i64]).await?;
            let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Ok(Vec::new()) };
            let (first, last): (i64, i64) = (first.get(0), last.get(0));
            let text = format!(
                "SELECT DISTINCT r.document, r.iri, r.pointer, r.stub {passed} AND r.document BETWEEN $2 AND $3 \
                 AND $4 = 0 ORDER BY r.document"
            );
            let mut found = Found::new();
            gather(&mut found, &self.rows(text, [generation, first, last, 0]).await?);
            let page = self.documents(found).await?;
            if !page.is_empty() {
                return Ok(page);
            }
            after = last;
        }
    }

    async fn rows(&self, text: String, numbers: [i64; 4]) -> Result<Vec<SqliteRow>, StoreError> {
        let mut query = sqlx::query(sqlx::AssertSqlSafe(text));
        for number in numbers {
            query = query.bind(number);
        }
        query.fetch_all(self.readers()).await.map_err(|error| self.failed(error))
    }

    /// The documents of some records; one that was erased, or whose key is not here, is left out.
    async fn documents(&self, mut found: Found) -> Result<Vec<DocumentAt>, StoreError> {
        let ids: Vec<i64> = found.keys().copied().collect();
        let mut rows = Vec::with_capacity(ids.len());
        let mut connection = self.readers().acquire().await.map_err(|error| self.failed(error))?;
        let text = "SELECT d.id, l.account, l.resource, d.person, t.text FROM document d JOIN document t \
                    ON t.id = d.text_of JOIN entry e ON e.id = d.entry JOIN list l ON l.id = e.list \
                    WHERE $1 = 0 AND d.id IN {in}";
        look_up(
            &mut connection,
            text,
            0,
            &ids,
            |statement, id| statement.bind(*id),
            |row| {
                rows.push(row);
                Ok(())
            },
        )
        .await
        .map_err(|error| self.failed(error))?;
        drop(connection);
        let mut documents = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.get(0);
            let Some(text) = opened(self.keys(), &row, 3, 4)? else { continue };
            let records = found.remove(&id).unwrap_or_default();
            documents.push(DocumentAt { id, account: row.get(1), resource: row.get(2), text, records });
        }
        documents.sort_unstable_by_key(|document| document.id);
        Ok(documents)
    }
}

fn gather(found: &mut Found, rows: &[SqliteRow]) {
    for row in rows {
        found.entry(row.get(0)).or_default().push((row.get(1), row.get(2), row.get::<i64, _>(3) != 0));
    }
}
