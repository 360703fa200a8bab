//! Lists, and runs over them.

use super::State;
use super::state::RunList;
use crate::error::{database, refused};
use crate::{RunEnd, StoreError};
use sqlx::Row;

impl State {
    /// The number of a list.
    pub(crate) async fn list(&mut self, account: &str, resource: &str, scope: &str) -> Result<i64, StoreError> {
        let place = self.place.clone();
        let found: Option<i64> =
            sqlx::query_scalar("SELECT id FROM list WHERE account = $1 AND resource = $2 AND scope = $3")
                .bind(account)
                .bind(resource)
                .bind(scope)
                .fetch_optional(&mut self.connection)
                .await
                .map_err(|error| database(error, &place))?;
        if let Some(list) = found {
            return Ok(list);
        }
        self.last.list += 1;
        sqlx::query("INSERT INTO list (id, account, resource, scope) VALUES ($1, $2, $3, $4)")
            .bind(self.last.list)
            .bind(account)
            .bind(resource)
            .bind(scope)
            .execute(&mut self.connection)
            .await
            .map_err(|error| database(error, &place))?;
        Ok(self.last.list)
    }

    pub(crate) async fn open_run(&mut self, account: &str, resource: &str, scope: &str) -> Result<i64, StoreError> {
        let list = self.list(account, resource, scope).await?;
        let opened = self.now();
        self.last.run += 1;
        sqlx::query("INSERT INTO run (id, list, opened, whole, exchanges, items) VALUES ($1, $2, $3, 0, 0, 0)")
            .bind(self.last.run)
            .bind(list)
            .bind(opened)
            .execute(&mut self.connection)
            .await
            .map_err(|error| database(error, &self.place))?;
        self.runs.insert(self.last.run, RunList { list, account: account.to_string(), open: true });
        Ok(self.last.run)
    }

    pub(crate) async fn close_run(&mut self, run: i64, end: &RunEnd) -> Result<(), StoreError> {
        if !self.run_list(run).await?.open {
            return Err(not_open(run));
        }
        let closed = self.now();
        let broken = match end {
            RunEnd::Whole => None,
            RunEnd::Broken { why, next } => Some((why, next)),
        };
        sqlx::query(
            "UPDATE run SET closed = $2, whole = $3, why_en = $4, why_fr = $5, next_en = $6, next_fr = $7 WHERE id = $1",
        )
        .bind(run)
        .bind(closed)
        .bind(i64::from(broken.is_none()))
        .bind(broken.map(|(why, _)| why.en.to_string()))
        .bind(broken.map(|(why, _)| why.fr.to_string()))
        .bind(broken.map(|(_, next)| next.en.to_string()))
        .bind(broken.map(|(_, next)| next.fr.to_string()))
        .execute(&mut self.connection)
        .await
        .map_err(|error| database(error, &self.place))?;
        self.runs.remove(&run);
        Ok(())
    }

    /// The list of a run.
    pub(crate) async fn run_list(&mut self, run: i64) -> Result<RunList, StoreError> {
        if let Some(known) = self.runs.get(&run) {
            return Ok(known.clone());
        }
        let row =
            sqlx::query("SELECT l.id, l.account, r.closed FROM run r JOIN list l ON l.id = r.list WHERE r.id = $1")
                .bind(run)
                .fetch_optional(&mut self.connection)
                .await
                .map_err(|error| database(error, &self.place))?;
        let Some(row) = row else {
            return Err(refused(
                format!("there is no run {run}: a page or a document belongs to a run that was opened before"),
                format!(
                    "il n'y a pas de lecture {run} : une page ou un document appartient à une lecture ouverte avant"
                ),
            ));
        };
        Ok(RunList { list: row.get(0), account: row.get(1), open: row.get::<Option<i64>, _>(2).is_none() })
    }
}

/// The run is over, or it is of another account.
pub(super) fn not_open(run: i64) -> StoreError {
    refused(
        format!("run {run} is over or belongs to another account, and takes no more pages: open another run"),
        format!(
            "la lecture {run} est terminée ou appartient à un autre compte, et ne prend plus de pages : ouvrez-en une autre"
        ),
    )
}
