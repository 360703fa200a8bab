//! Taking away a generation that nobody saw. Numbers of rows only grow and one
//! generation is written at a time, so its rows are the last ones, and nothing is searched.

use crate::StoreError;
use crate::error::database;
use sqlx::{Row, SqliteConnection};

/// Drops what is written after generation `published`; whether there was anything.
pub(crate) async fn drop_unpublished(
    connection: &mut SqliteConnection,
    place: &str,
    published: i64,
) -> Result<bool, StoreError> {
    let failed = |error| database(error, place);
    let row = sqlx::query(
        "SELECT id, first_document, first_record, first_stale FROM generation WHERE id > $1 AND state = 'open' \
         ORDER BY id LIMIT 1",
    )
    .bind(published)
    .fetch_optional(&mut *connection)
    .await
    .map_err(failed)?;
    let Some(row) = row else { return Ok(false) };
    let steps: [(&'static str, i64); 7] = [
        ("DELETE FROM document WHERE id >= $1", row.get(1)),
        ("DELETE FROM record WHERE id >= $1", row.get(2)),
        ("DELETE FROM stale WHERE id >= $1", row.get(3)),
        ("UPDATE document SET until = NULL WHERE until > $1", published),
        ("UPDATE record SET until = NULL WHERE until > $1", published),
        ("UPDATE stale SET until = NULL WHERE until > $1", published),
        ("UPDATE generation SET state = 'dropped' WHERE id > $1 AND state = 'open'", published),
    ];
    for (text, bound) in steps {
        sqlx::query(text).bind(bound).execute(&mut *connection).await.map_err(failed)?;
    }
    Ok(true)
}
