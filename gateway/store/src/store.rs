//! The store: one folder, one writer, many readers.

use crate::error::{database, file};
use crate::keys::Keys;
use crate::writer::{self, Answer, Ask, State, Waiting, drop_unpublished};
use crate::{DocumentChange, Erased, Kept, NewExchange, RunEnd, StoreError, Written, schema};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Executor, SqliteConnection};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// Readers at once; a reader waits for another, never for the writer.
const READERS: u32 = 4;
/// How long to wait for another process that writes.
const BUSY: Duration = Duration::from_secs(5);

/// Everything that is kept.
#[derive(Debug, Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    folder: PathBuf,
    place: String,
    keys: Arc<Keys>,
    readers: SqlitePool,
    /// None once the store is closed.
    writer: RwLock<Option<mpsc::Sender<Waiting>>>,
    ended: Mutex<Option<oneshot::Receiver<()>>>,
    visible: Arc<AtomicI64>,
}

impl Store {
    /// Opens the ledger of a folder, or begins one; takes away what an interrupted
    /// generation left, and ends runs that were left open as broken.
    pub async fn open(folder: &Path) -> Result<Store, StoreError> {
        Self::open_with(folder, None).await
    }

    /// As [`Store::open`]; `pages` stands for a disk of that many pages.
    pub(crate) async fn open_with(folder: &Path, pages: Option<u32>) -> Result<Store, StoreError> {
        std::fs::create_dir_all(folder).map_err(|error| file(&error, &folder.display().to_string()))?;
        let path = ledger(folder);
        let place = path.display().to_string();
        let failed = |error| database(error, &place);
        let mut options = options(&path).create_if_missing(true).pragma("cache_size", "-32000");
        if let Some(pages) = pages {
            options = options.pragma("max_page_count", pages.to_string());
        }
        let mut connection = options.connect().await.map_err(failed)?;
        schema::prepare(&mut connection, &place).await?;
        let without_keys = !folder.join("keys").exists();
        let keys = Arc::new(Keys::open(folder)?);
        if without_keys && closed_bodies(&mut connection).await.map_err(failed)? {
            tracing::warn!(
                folder = %folder.display(),
                "the ledger holds bodies of persons and there was no keys file: put the one that belongs to it back, \
                 before anything new is kept; a new one was begun"
            );
        }
        settle(&mut connection, &place).await?;
        let visible = Arc::new(AtomicI64::new(0));
        let state = State::new(connection, Arc::clone(&keys), place.clone(), Arc::clone(&visible)).await?;
        let (writer, ended) = writer::start(state)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .test_before_acquire(false)
            .idle_timeout(Duration::from_secs(60))
            .connect_lazy_with(self::options(&path).read_only(true).pragma("cache_size", "-8000"));
        let inner = Inner {
            folder: folder.to_path_buf(),
            place,
            keys,
            readers,
            writer: RwLock::new(Some(writer)),
            ended: Mutex::new(Some(ended)),
            visible,
        };
        Ok(Store { inner: Arc::new(inner) })
    }

    /// Ends the writer and the readers; answers when the files are closed. Other clones are of no use after it.
    pub async fn close(self) {
        self.inner.readers.close().await;
        self.inner.writer.write().unwrap_or_else(PoisonError::into_inner).take();
        let ended = self.inner.ended.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(ended) = ended {
            let _ = ended.await;
        }
    }

    /// Keeps an exchange; answers when it is on the disk.
    pub async fn append(&self, exchange: NewExchange) -> Result<Kept, StoreError> {
        self.ask(Ask::Append(Box::new(exchange))).await?.kept()
    }

    /// Begins a run over a list.
    pub async fn open_run(&self, account: &str, resource: &str, scope: &str) -> Result<i64, StoreError> {
        let (account, resource, scope) = (account.to_string(), resource.to_string(), scope.to_string());
        self.ask(Ask::OpenRun { account, resource, scope }).await?.number()
    }

    /// Ends a run.
    pub async fn close_run(&self, run: i64, end: &RunEnd) -> Result<(), StoreError> {
        self.ask(Ask::CloseRun { run, end: end.clone() }).await.map(drop)
    }

    /// Begins a generation; one at a time, which is a refusal otherwise.
    pub async fn begin_generation(&self, run: Option<i64>, lens: &str) -> Result<i64, StoreError> {
        self.ask(Ask::Begin { run, lens: lens.to_string() }).await?.number()
    }

    /// Writes a batch that nobody sees yet; the keys are those of the list of `run`.
    pub async fn write(&self, generation: i64, run: i64, batch: Vec<DocumentChange>) -> Result<Written, StoreError> {
        self.ask(Ask::Write { generation, run, batch }).await?.written()
    }

    /// Ends the documents of the run's list whose key is not among the run's items.
    pub async fn remove_missing(&self, generation: i64, run: i64) -> Result<u64, StoreError> {
        self.ask(Ask::RemoveMissing { generation, run }).await?.number().map(|number| number as u64)
    }

    /// Shows a generation to everybody at once and keeps its ledger entry, or neither.
    pub async fn publish(&self, generation: i64, entry: NewExchange) -> Result<Kept, StoreError> {
        self.ask(Ask::Publish { generation, entry: Box::new(entry) }).await?.kept()
    }

    /// Drops a generation that is not published.
    pub async fn abandon(&self, generation: i64) -> Result<(), StoreError> {
        self.ask(Ask::Abandon { generation }).await.map(drop)
    }

    /// Remembers something for an account.
    pub async fn set_memo(&self, account: &str, name: &str, value: &str) -> Result<(), StoreError> {
        let (account, name, value) = (account.to_string(), name.to_string(), value.to_string());
        self.ask(Ask::Memo { account, name, value }).await.map(drop)
    }

    /// Serves the records under another address; the old one stays known.
    pub async fn move_to(&self, url: &str) -> Result<(), StoreError> {
        self.ask(Ask::Move { url: url.to_string() }).await.map(drop)
    }

    /// Forgets a person: bodies and documents are blanked, then the key is dropped. The chain still verifies.
    pub async fn erase_person(&self, account: &str, person: &str) -> Result<Erased, StoreError> {
        let person = self.inner.keys.person(account, person);
        self.ask(Ask::Erase { account: account.to_string(), person }).await?.erased()
    }

    async fn ask(&self, ask: Ask) -> Result<Answer, StoreError> {
        let gone = || StoreError::Database("the ledger is closed: start Passerelle again".into());
        let (sender, receiver) = oneshot::channel();
        let writer = self.inner.writer.read().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(gone)?;
        writer.send((ask, sender)).await.map_err(|_| gone())?;
        drop(writer);
        receiver.await.map_err(|_| gone())?
    }

    pub(crate) fn readers(&self) -> &SqlitePool {
        &self.inner.readers
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.inner.keys
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.inner.folder
    }

    pub(crate) fn place(&self) -> &str {
        &self.inner.place
    }

    /// What an error of the database means.
    pub(crate) fn failed(&self, error: sqlx::Error) -> StoreError {
        database(error, &self.inner.place)
    }

    /// The generation that is seen.
    pub(crate) fn visible(&self) -> i64 {
        self.inner.visible.load(Ordering::Acquire)
    }
}

/// Path of the ledger in a folder.
pub(crate) fn ledger(folder: &Path) -> PathBuf {
    folder.join("ledger.sqlite")
}

/// How a ledger is opened.
pub(crate) fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(BUSY)
        .pragma("wal_autocheckpoint", "4000")
        .pragma("journal_size_limit", "67108864")
        .statement_cache_capacity(200)
        // Rows that cross from the thread of the connection before it waits: fewer wake-ups.
        .row_buffer_size(512)
        .disable_statement_logging()
}

/// Puts in order what a process that was killed left behind.
async fn settle(connection: &mut SqliteConnection, place: &str) -> Result<(), StoreError> {
    let failed = |error| database(error, place);
    let open: (Option<i64>, Option<i64>) = sqlx::query_as(
        "SELECT (SELECT id FROM generation ORDER BY id DESC LIMIT 1), (SELECT id FROM run WHERE closed IS NULL LIMIT 1)",
    )
    .fetch_one(&mut *connection)
    .await
    .map_err(failed)?;
    if open == (None, None) {
        return Ok(());
    }
    connection.execute("BEGIN IMMEDIATE").await.map_err(failed)?;
    let published: i64 = sqlx::query_scalar(
        "SELECT coalesce((SELECT id FROM generation WHERE state = 'published' ORDER BY id DESC LIMIT 1), 0)",
    )
    .fetch_one(&mut *connection)
    .await
    .map_err(failed)?;
    if drop_unpublished(connection, place, published).await? {
        tracing::info!("a generation that was not published is taken away; its run can be read again");
    }
    sqlx::query(
        "UPDATE run SET closed = opened, why_en = $1, why_fr = $2, next_en = $3, next_fr = $4 WHERE closed IS NULL",
    )
    .bind("Passerelle was stopped while it read")
    .bind("Passerelle s'est arrêté pendant la lecture")
    .bind("nothing to do: the list is read again at the next pull")
    .bind("rien à faire : la liste sera relue à la prochaine lecture")
    .execute(&mut *connection)
    .await
    .map_err(failed)?;
    connection.execute("COMMIT").await.map(drop).map_err(failed)
}

/// Whether anything is encrypted.
async fn closed_bodies(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM body WHERE person IS NOT NULL)").fetch_one(connection).await
}

/// A connection of its own for a long look at the ledger.
pub(crate) async fn apart(path: &Path) -> Result<SqliteConnection, StoreError> {
    options(path).read_only(true).connect().await.map_err(|error| database(error, &path.display().to_string()))
}

/// Closes a connection that was opened with [`apart`].
pub(crate) async fn done(connection: SqliteConnection) {
    let _ = connection.close().await;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Direction, NewItem, Verified};

    fn exchange(number: u64) -> NewExchange {
        // Bytes that do not compress, so that the disk fills.
        let body: Vec<u8> =
            (0..3000).map(|at: u64| (at.wrapping_mul(number.wrapping_mul(0x9E37_79B9) | 1) >> 7) as u8).collect();
        NewExchange {
            account: "farm".into(),
            direction: Direction::In,
            actor: "steward:ana".into(),
            purpose: "pull".into(),
            run: None,
            request: "GET /products".into(),
            status: 200,
            lens: String::new(),
            policy: String::new(),
            outcome: "kept".into(),
            losses: None,
            envelope: "[]".into(),
            items: vec![NewItem {
                key: number.to_string(),
                pointer: "/0".into(),
                body: body.into(),
                person: None,
                redacted: None,
            }],
        }
    }

    #[tokio::test]
    async fn a_full_disk_is_said_and_costs_nothing_that_was_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open_with(folder.path(), Some(120)).await.expect("a store");
        let mut kept = 0;
        let error = loop {
            match store.append(exchange(kept)).await {
                Ok(_) => kept += 1,
                Err(error) => break error,
            }
            assert!(kept < 1000, "the disk never fills");
        };
        assert!(matches!(&error, StoreError::Disk(said) if said.en.contains("full") && said.fr.contains("plein")));
        assert!(kept > 5, "something fits");
        // The store goes on: it reads, and refuses to write for as long as there is no room.
        assert_eq!(store.sizes().await.expect("sizes")["farm"].exchanges, kept as i64);
        assert!(store.append(exchange(kept)).await.is_err());
        store.close().await;
        let store = Store::open(folder.path()).await.expect("a store");
        assert!(matches!(store.verify(&|_| ()).await, Ok(Verified::Sound(checked)) if checked.exchanges == kept));
        assert!(store.examine().await.expect("a look").is_empty());
        assert_eq!(store.append(exchange(kept)).await.expect("kept").sequence, kept as i64 + 1);
    }
}
