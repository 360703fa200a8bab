//! Runs and how they ended.

use crate::{Run, RunEnd, Store, StoreError};
use passerelle_model::loss::Text;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

const COLUMNS: &str = "r.id, l.account, l.resource, l.scope, r.opened, r.closed, r.whole, r.why_en, r.why_fr, \
                       r.next_en, r.next_fr, r.exchanges, r.items FROM run r JOIN list l ON l.id = r.list";

impl Store {
    /// The latest whole run of every list.
    pub async fn last_whole_runs(&self, account: Option<&str>) -> Result<Vec<Run>, StoreError> {
        let account_is = if account.is_some() { "AND l.account = $1" } else { "" };
        let text = format!(
            "SELECT {COLUMNS} WHERE r.id IN (SELECT max(id) FROM run WHERE whole = 1 GROUP BY list) {account_is} ORDER BY r.id"
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(text));
        if let Some(account) = account {
            query = query.bind(account);
        }
        let rows = query.fetch_all(self.readers()).await.map_err(|error| self.failed(error))?;
        Ok(rows.iter().map(run).collect())
    }

    /// The runs of an account, newest first.
    pub async fn runs(&self, account: &str, limit: usize) -> Result<Vec<Run>, StoreError> {
        let text = format!("SELECT {COLUMNS} WHERE l.account = $1 ORDER BY r.id DESC LIMIT $2");
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(account)
            .bind(limit as i64)
            .fetch_all(self.readers())
            .await
            .map_err(|error| self.failed(error))?;
        Ok(rows.iter().map(run).collect())
    }
}

fn run(row: &SqliteRow) -> Run {
    let closed: Option<i64> = row.get(5);
    let said = |at: usize| row.get::<Option<String>, _>(at).unwrap_or_default();
    let end = match row.get::<i64, _>(6) {
        1 => RunEnd::Whole,
        _ => RunEnd::Broken { why: Text::new(said(7), said(8)), next: Text::new(said(9), said(10)) },
    };
    Run {
        id: row.get(0),
        account: row.get(1),
        resource: row.get(2),
        scope: row.get(3),
        opened: row.get(4),
        closed,
        end: closed.map(|_| end),
        exchanges: row.get(11),
        items: row.get(12),
    }
}
