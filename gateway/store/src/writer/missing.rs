//! What a whole run did not bring is not at the platform any more.

use super::State;
use crate::error::database;
use crate::{AccountSize, StoreError};
use sqlx::Row;

impl State {
    pub(crate) async fn remove_missing(&mut self, generation: i64, run: i64) -> Result<i64, StoreError> {
        self.opened(generation)?;
        let list = self.run_list(run).await?;
        let place = self.place.clone();
        let failed = |error| database(error, &place);
        let missing = "FROM entry e WHERE e.list = $1 AND e.id NOT IN \
                       (SELECT i.entry FROM exchange x JOIN item i ON i.exchange = x.sequence WHERE x.run = $2)";
        let mut adds = AccountSize::default();
        // The documents first: their entries say which claims end.
        let text = format!(
            "SELECT d.id, d.entry FROM document d WHERE d.until IS NULL AND d.entry IN (SELECT e.id {missing})"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(list.list)
            .bind(run)
            .fetch_all(&mut self.connection)
            .await
            .map_err(failed)?;
        let (ids, entries): (Vec<i64>, Vec<i64>) =
            rows.iter().map(|row| (row.get::<i64, _>(0), row.get::<i64, _>(1))).unzip();
        self.change_ids("UPDATE document SET until = $1 WHERE id IN {in}", generation, &ids).await?;
        let text = "UPDATE record SET until = $1 WHERE until IS NULL AND stub = 0 AND entry IN {in}";
        adds.records -= self.change_ids(text, generation, &entries).await? as i64;
        adds.documents -= ids.len() as i64;
        let text = format!("SELECT s.id FROM stale s WHERE s.until IS NULL AND s.entry IN (SELECT e.id {missing})");
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(list.list)
            .bind(run)
            .fetch_all(&mut self.connection)
            .await
            .map_err(failed)?;
        let marks: Vec<i64> = rows.iter().map(|row| row.get(0)).collect();
        self.change_ids("UPDATE stale SET until = $1 WHERE id IN {in}", generation, &marks).await?;
        adds.stale -= marks.len() as i64;
        self.gather(&list.account, &adds);
        Ok(ids.len() as i64)
    }
}
