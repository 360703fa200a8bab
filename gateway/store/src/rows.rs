//! Many rows in one statement, as both databases take them: few texts, so that each is
//! prepared once, and `$1` placeholders.

use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, Sqlite, SqliteConnection};
use std::fmt::Write;

/// A statement being filled.
pub(crate) type Statement = sqlx::query::Query<'static, Sqlite, SqliteArguments>;

/// Rows a statement takes; a remainder is spread over smaller ones.
const SIZES: [usize; 5] = [256, 64, 16, 4, 1];
/// Keys a look-up takes; the last is repeated to fill it.
const LOOK_UP: usize = 256;

/// Inserts rows; `tail` follows the values (`ON CONFLICT ...`).
pub(crate) async fn insert<T>(
    connection: &mut SqliteConnection,
    table: &str,
    columns: &[&str],
    tail: &str,
    rows: &[T],
    bind: impl Fn(Statement, &T) -> Statement,
) -> Result<(), sqlx::Error> {
    let mut rest = rows;
    while !rest.is_empty() {
        let size = SIZES.into_iter().find(|size| *size <= rest.len()).unwrap_or(1);
        let (now, later) = rest.split_at(size);
        let mut text = format!("INSERT INTO {table} ({}) VALUES ", columns.join(", "));
        for row in 0..size {
            text.push_str(if row == 0 { "(" } else { ", (" });
            for column in 0..columns.len() {
                let _ = write!(text, "{}${}", if column == 0 { "" } else { ", " }, row * columns.len() + column + 1);
            }
            text.push(')');
        }
        text.push_str(tail);
        let mut statement = sqlx::query(AssertSqlSafe(text));
        for row in now {
            statement = bind(statement, row);
        }
        statement.execute(&mut *connection).await?;
        rest = later;
    }
    Ok(())
}

/// Rows whose key is among `keys`; `text` has `{in}` in the place of the list, and `first` fills `$1`.
pub(crate) async fn look_up<T>(
    connection: &mut SqliteConnection,
    text: &str,
    first: i64,
    keys: &[T],
    bind: impl Fn(Statement, &T) -> Statement,
    mut each: impl FnMut(SqliteRow) -> Result<(), sqlx::Error>,
) -> Result<(), sqlx::Error> {
    for chunk in keys.chunks(LOOK_UP) {
        let size = [1, 16, LOOK_UP].into_iter().find(|size| *size >= chunk.len()).unwrap_or(LOOK_UP);
        let mut statement = sqlx::query(AssertSqlSafe(text.replace("{in}", &places(size)))).bind(first);
        for at in 0..size {
            statement = bind(statement, &chunk[at.min(chunk.len() - 1)]);
        }
        for row in statement.fetch_all(&mut *connection).await? {
            each(row)?;
        }
    }
    Ok(())
}

/// Changes rows by their key; `text` as in [`look_up`]. How many were changed.
pub(crate) async fn change<T>(
    connection: &mut SqliteConnection,
    text: &str,
    first: i64,
    keys: &[T],
    bind: impl Fn(Statement, &T) -> Statement,
) -> Result<u64, sqlx::Error> {
    let mut changed = 0;
    for chunk in keys.chunks(LOOK_UP) {
        let size = [1, 16, LOOK_UP].into_iter().find(|size| *size >= chunk.len()).unwrap_or(LOOK_UP);
        let mut statement = sqlx::query(AssertSqlSafe(text.replace("{in}", &places(size)))).bind(first);
        for at in 0..size {
            statement = bind(statement, &chunk[at.min(chunk.len() - 1)]);
        }
        changed += statement.execute(&mut *connection).await?.rows_affected();
    }
    Ok(changed)
}

fn places(size: usize) -> String {
    let mut list = String::from("(");
    for at in 0..size {
        let _ = write!(list, "{}${}", if at == 0 { "" } else { ", " }, at + 2);
    }
    list.push(')');
    list
}
