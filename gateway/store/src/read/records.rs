//! Records by IRI: now, at an instant, and through time.

use super::exchanges::opened;
use super::served::BEST;
use super::timeline::{Claimed, timeline};
use crate::rows::look_up;
use crate::{RecordInfo, RecordView, Store, StoreError, Version};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use std::collections::HashMap;

impl Store {
    /// A record now, or at an instant (microseconds since the Unix epoch).
    pub async fn record(&self, iri: &str, at: Option<i64>) -> Result<Option<RecordView>, StoreError> {
        let seen = match at {
            Some(at) => self.seen_at(at).await?,
            None => self.visible(),
        };
        let mut connection = self.readers().acquire().await.map_err(|error| self.failed(error))?;
        let claims = self.claims(&mut connection, iri).await?;
        let stretches = timeline(&claims, seen);
        let Some(now) = stretches.last().filter(|stretch| stretch.until.is_none()) else { return Ok(None) };
        let claim = &claims[now.last];
        let row = sqlx::query(
            "SELECT l.account, l.resource, e.key, d.person, t.text, d.exchange, d.body, d.lens, \
             (SELECT s.why FROM stale s WHERE s.entry = d.entry AND s.since <= $2 AND (s.until IS NULL OR s.until > $2) \
             ORDER BY s.id DESC LIMIT 1), (SELECT g.at FROM generation g WHERE g.id = $3) \
             FROM document d JOIN document t ON t.id = d.text_of JOIN entry e ON e.id = d.entry \
             JOIN list l ON l.id = e.list WHERE d.id = $1",
        )
        .bind(claim.document)
        .bind(seen)
        .bind(now.since)
        .fetch_optional(&mut *connection)
        .await
        .map_err(|error| self.failed(error))?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(RecordView {
            iri: iri.to_string(),
            class: claim.class.clone(),
            account: row.get(0),
            resource: row.get(1),
            key: row.get(2),
            document: claim.document,
            text: opened(self.keys(), &row, 3, 4)?,
            pointer: claim.pointer.clone(),
            digest: claim.digest.clone(),
            same_as: claim.same_as.clone(),
            stub: claim.stub,
            version: now.since,
            since: row.get::<Option<i64>, _>(9).unwrap_or(0),
            stale: row.get(8),
            exchange: row.get(5),
            body_id: row.get(6),
            lens: row.get(7),
        }))
    }

    /// Every version of a record, newest first.
    pub async fn versions(&self, iri: &str) -> Result<Vec<Version>, StoreError> {
        let mut connection = self.readers().acquire().await.map_err(|error| self.failed(error))?;
        let claims = self.claims(&mut connection, iri).await?;
        let stretches = timeline(&claims, self.visible());
        let mut generations: Vec<i64> =
            stretches.iter().flat_map(|one| [Some(one.since), one.until]).flatten().collect();
        generations.sort_unstable();
        generations.dedup();
        let mut times: HashMap<i64, i64> = HashMap::new();
        let text = "SELECT id, at FROM generation WHERE $1 = 0 AND id IN {in}";
        look_up(
            &mut connection,
            text,
            0,
            &generations,
            |statement, id| statement.bind(*id),
            |row| {
                times.insert(row.get(0), row.get(1));
                Ok(())
            },
        )
        .await
        .map_err(|error| self.failed(error))?;
        let documents: Vec<i64> = stretches.iter().map(|stretch| claims[stretch.first].document).collect();
        let mut sources: HashMap<i64, (i64, String, String)> = HashMap::new();
        let text = "SELECT d.id, d.exchange, d.lens, coalesce(x.actor, '') FROM document d \
                    LEFT JOIN exchange x ON x.sequence = d.exchange WHERE $1 = 0 AND d.id IN {in}";
        look_up(
            &mut connection,
            text,
            0,
            &documents,
            |statement, id| statement.bind(*id),
            |row| {
                sources.insert(row.get(0), (row.get(1), row.get(2), row.get(3)));
                Ok(())
            },
        )
        .await
        .map_err(|error| self.failed(error))?;
        let time = |generation: i64| times.get(&generation).copied().unwrap_or(0);
        let version = |stretch: &super::timeline::Stretch| {
            let claim = &claims[stretch.first];
            let (exchange, lens, actor) = sources.get(&claim.document).cloned().unwrap_or_default();
            Version {
                version: stretch.since,
                since: time(stretch.since),
                until: stretch.until.map(time),
                document: claim.document,
                exchange,
                actor,
                lens,
                digest: claim.digest.clone(),
                stub: claim.stub,
            }
        };
        Ok(stretches.iter().rev().map(version).collect())
    }

    /// Records that are served, by IRI, after one.
    pub async fn records(
        &self,
        account: Option<&str>,
        class: Option<&str>,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<RecordInfo>, StoreError> {
        // The IRIs of an account are those below `account/`; '0' is the character after '/'.
        let (from, to) = match account {
            Some(account) => (format!("{account}/"), Some(format!("{account}0"))),
            None => (String::new(), None),
        };
        let after = after.filter(|after| **after > *from).map_or(from, str::to_string);
        let text = format!(
            "SELECT r.iri, r.class, r.document, r.pointer, r.since, r.stub FROM record r WHERE r.iri > $2 {} {} \
             AND r.since <= $1 AND (r.until IS NULL OR r.until > $1) AND length(r.digest) > 0 AND {BEST} \
             ORDER BY r.iri LIMIT $3",
            if to.is_some() { "AND r.iri < $4" } else { "" },
            match (class, &to) {
                (None, _) => "",
                (Some(_), Some(_)) => "AND r.class = $5",
                (Some(_), None) => "AND r.class = $4",
            },
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(text)).bind(self.visible()).bind(after).bind(limit as i64);
        if let Some(to) = to {
            query = query.bind(to);
        }
        if let Some(class) = class {
            query = query.bind(class);
        }
        let rows = query.fetch_all(self.readers()).await.map_err(|error| self.failed(error))?;
        let info = |row: &SqliteRow| RecordInfo {
            iri: row.get(0),
            class: row.get(1),
            document: row.get(2),
            pointer: row.get(3),
            version: row.get(4),
            stub: row.get::<i64, _>(5) != 0,
        };
        Ok(rows.iter().map(info).collect())
    }

    /// Our IRIs for the platform's own, in one account; those of the generation that is being written too.
    pub async fn same_as(&self, account: &str, native: &[String]) -> Result<Vec<(String, String)>, StoreError> {
        let below = format!("{account}/");
        let mut found = Vec::new();
        let mut connection = self.readers().acquire().await.map_err(|error| self.failed(error))?;
        let text = "SELECT DISTINCT same_as, iri FROM record WHERE (until IS NULL OR until > $1) AND same_as IN {in}";
        let bind = |statement: crate::rows::Statement, iri: &String| statement.bind(iri.clone());
        look_up(&mut connection, text, self.visible(), native, bind, |row| {
            let iri: String = row.get(1);
            if iri.starts_with(&below) {
                found.push((row.get(0), iri));
            }
            Ok(())
        })
        .await
        .map_err(|error| self.failed(error))?;
        Ok(found)
    }

    /// The last generation that was published at or before an instant.
    async fn seen_at(&self, at: i64) -> Result<i64, StoreError> {
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT id FROM generation WHERE state = 'published' AND at <= $1 AND id <= $2 ORDER BY id DESC LIMIT 1",
        )
        .bind(at)
        .bind(self.visible())
        .fetch_optional(self.readers())
        .await
        .map_err(|error| self.failed(error))?;
        Ok(found.unwrap_or(0))
    }

    async fn claims(&self, connection: &mut SqliteConnection, iri: &str) -> Result<Vec<Claimed>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, document, class, pointer, digest, stub, same_as, claim, since, until FROM record WHERE iri = $1",
        )
        .bind(iri)
        .fetch_all(connection)
        .await
        .map_err(|error| self.failed(error))?;
        let claim = |row: &SqliteRow| Claimed {
            id: row.get(0),
            document: row.get(1),
            class: row.get(2),
            pointer: row.get(3),
            digest: row.get(4),
            stub: row.get::<i64, _>(5) != 0,
            same_as: row.get(6),
            began: row.get(7),
            since: row.get(8),
            until: row.get(9),
        };
        Ok(rows.iter().map(claim).collect())
    }
}
