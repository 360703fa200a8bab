//! Many rows in one statement: few texts, so that each is prepared once. The
//! placeholders of long lists are made here alone, as they are the one thing that the
//! databases want spelt differently: SQLite searches named ones (`$1`) one by one, which
//! is half the time of an insert of 256 rows, so here they have no name.

use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, Sqlite, SqliteConnection};

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
        let row = places(columns.len());
        let text = format!(
            "INSERT INTO {table} ({}) VALUES {}{tail}",
            columns.join(", "),
            vec![row.as_str(); size].join(", ")
        );
        let mut statement = sqlx::query(AssertSqlSafe(text));
        for row in now {
            statement = bind(statement, row);
        }
        statement.execute(&mut *connection).await?;
        rest = later;
    }
    Ok(())
}

/// Rows whose key is among `keys`; `text` has `{in}` in the place of the list, and `first` fills `$1`, which stands once and before it.
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
        let mut statement = sqlx::query(AssertSqlSafe(listed(text, size))).bind(first);
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
        let mut statement = sqlx::query(AssertSqlSafe(listed(text, size))).bind(first);
        for at in 0..size {
            statement = bind(statement, &chunk[at.min(chunk.len() - 1)]);
        }
        changed += statement.execute(&mut *connection).await?.rows_affected();
    }
    Ok(changed)
}

/// The text with its list; both its first placeholder and the list have no names.
fn listed(text: &str, size: usize) -> String {
    text.replace("$1", "?").replace("{in}", &places(size))
}

fn places(size: usize) -> String {
    format!("({})", vec!["?"; size].join(", "))
}
