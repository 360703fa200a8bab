//! The tables, and which version of them a ledger has.

use crate::StoreError;
use crate::error::database;
use passerelle_model::loss::Text;
use sqlx::{Executor, Row, SqliteConnection};

/// Version of the tables this program reads and writes.
pub(crate) const VERSION: i64 = 1;

const FIRST: &str = include_str!("../schema/sqlite/0001.sql");

/// Makes the tables of a new ledger; refuses one of a later program, or a database that is something else.
pub(crate) async fn prepare(connection: &mut SqliteConnection, place: &str) -> Result<(), StoreError> {
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_master WHERE type = 'table'")
        .fetch_one(&mut *connection)
        .await
        .map_err(|error| database(error, place))?;
    if tables == 0 {
        connection.execute("BEGIN IMMEDIATE").await.map_err(|error| database(error, place))?;
        sqlx::raw_sql(FIRST).execute(&mut *connection).await.map_err(|error| database(error, place))?;
        sqlx::query("INSERT INTO schema_version (version) VALUES ($1)")
            .bind(VERSION)
            .execute(&mut *connection)
            .await
            .map_err(|error| database(error, place))?;
        connection.execute("COMMIT").await.map_err(|error| database(error, place))?;
        return Ok(());
    }
    check(connection, place).await
}

/// Whether the database is a ledger of a version we know.
pub(crate) async fn check(connection: &mut SqliteConnection, place: &str) -> Result<(), StoreError> {
    let found = sqlx::query("SELECT max(version) FROM schema_version").fetch_one(&mut *connection).await;
    let version: Option<i64> = match found {
        Ok(row) => row.get(0),
        Err(sqlx::Error::Database(_)) => None,
        Err(error) => return Err(database(error, place)),
    };
    match version {
        Some(VERSION) => Ok(()),
        Some(newer) if newer > VERSION => Err(StoreError::Newer(Text::new(
            format!(
                "{place} was written by a later version of Passerelle (tables {newer}, this one knows {VERSION}): use that version, or restore a copy made before it"
            ),
            format!(
                "{place} a été écrit par une version plus récente de Passerelle (tables {newer}, celle-ci connaît {VERSION}) : utilisez cette version, ou restaurez une copie antérieure"
            ),
        ))),
        _ => Err(StoreError::Damaged(Text::new(
            format!(
                "{place} is a database, but no ledger of Passerelle: name another folder with --data, or restore a copy"
            ),
            format!(
                "{place} est une base de données, mais pas un registre de Passerelle : indiquez un autre dossier avec --data, ou restaurez une copie"
            ),
        ))),
    }
}
