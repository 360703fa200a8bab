//! What the writer knows without asking: the next numbers, the heads of the chains,
//! and the generation that is being written. All of it can be read again from the
//! tables, which is what happens when a commit fails.

use super::{Answer, Ask, Guarded};
use crate::chain::{Hash, NOTHING};
use crate::error::database;
use crate::keys::Keys;
use crate::{AccountSize, StoreError};
use sqlx::{Executor, Row, SqliteConnection};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Numbers that were given last.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Last {
    pub(crate) sequence: i64,
    pub(crate) at: i64,
    pub(crate) list: i64,
    pub(crate) run: i64,
    pub(crate) entry: i64,
    pub(crate) body: i64,
    pub(crate) generation: i64,
    pub(crate) document: i64,
    pub(crate) record: i64,
    pub(crate) stale: i64,
    pub(crate) published: i64,
}

/// Head of the chain of an account, and its sums.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) sequence: i64,
    pub(crate) hash: Hash,
    pub(crate) size: AccountSize,
}

/// A generation that is being written.
#[derive(Debug, Clone)]
pub(crate) struct Open {
    pub(crate) id: i64,
    /// What it adds to the sums of each account when it is published.
    pub(crate) adds: HashMap<String, AccountSize>,
}

/// The list a run reads.
#[derive(Debug, Clone)]
pub(crate) struct RunList {
    pub(crate) list: i64,
    pub(crate) account: String,
    pub(crate) open: bool,
}

/// The writer's state.
pub(crate) struct State {
    pub(crate) connection: SqliteConnection,
    pub(crate) keys: Arc<Keys>,
    /// Path of the ledger, for messages.
    pub(crate) place: String,
    pub(crate) last: Last,
    pub(crate) heads: HashMap<String, Head>,
    pub(crate) runs: HashMap<i64, RunList>,
    pub(crate) open: Option<Open>,
    /// The generation that readers see.
    visible: Arc<AtomicI64>,
    jobs: usize,
}

impl State {
    pub(crate) async fn new(
        connection: SqliteConnection,
        keys: Arc<Keys>,
        place: String,
        visible: Arc<AtomicI64>,
    ) -> Result<Self, StoreError> {
        let mut state = State {
            connection,
            keys,
            place,
            last: Last::default(),
            heads: HashMap::new(),
            runs: HashMap::new(),
            open: None,
            visible,
            jobs: 0,
        };
        state.reload().await?;
        state.committed();
        Ok(state)
    }

    /// Reads the last numbers from the tables; each is the end of an index.
    pub(crate) async fn reload(&mut self) -> Result<(), StoreError> {
        let place = self.place.clone();
        let row = sqlx::query(
            "SELECT (SELECT max(sequence) FROM exchange), (SELECT max(id) FROM list), (SELECT max(id) FROM run), \
             (SELECT max(id) FROM entry), (SELECT max(id) FROM body), (SELECT max(id) FROM generation), \
             (SELECT max(id) FROM document), (SELECT max(id) FROM record), (SELECT max(id) FROM stale), \
             (SELECT at FROM exchange ORDER BY sequence DESC LIMIT 1), \
             (SELECT id FROM generation WHERE state = 'published' ORDER BY id DESC LIMIT 1)",
        )
        .fetch_one(&mut self.connection)
        .await
        .map_err(|error| database(error, &place))?;
        let number = |at: usize| row.get::<Option<i64>, _>(at).unwrap_or(0);
        self.last = Last {
            sequence: number(0),
            list: number(1),
            run: number(2),
            entry: number(3),
            body: number(4),
            generation: number(5),
            document: number(6),
            record: number(7),
            stale: number(8),
            at: number(9).max(self.last.at),
            published: number(10),
        };
        self.heads.clear();
        self.runs.clear();
        // A generation in hand keeps the sums it gathered in jobs that were committed.
        if self.open.as_ref().is_some_and(|open| open.id > self.last.generation || open.id <= self.last.published) {
            self.open = None;
        }
        Ok(())
    }

    pub(crate) async fn begin(&mut self) -> Result<(), StoreError> {
        self.jobs = 0;
        let place = &self.place;
        self.connection.execute("BEGIN IMMEDIATE").await.map(drop).map_err(|error| database(error, place))
    }

    /// What a commit wrote is visible now.
    pub(crate) fn committed(&mut self) {
        self.visible.store(self.last.published, Ordering::Release);
    }

    /// Does a job so that it leaves nothing if it fails.
    pub(crate) async fn guarded(&mut self, ask: Ask) -> Guarded {
        self.jobs += 1;
        let place = self.place.clone();
        if let Err(error) = self.connection.execute("SAVEPOINT job").await {
            return Guarded::Lost(database(error, &place));
        }
        let (last, open) = (self.last, self.open.clone());
        let outcome = self.job(ask).await;
        let back = if outcome.is_ok() { "RELEASE job" } else { "ROLLBACK TO job; RELEASE job" };
        let ended = self.connection.execute(sqlx::raw_sql(back)).await;
        match (outcome, ended) {
            (Ok(answer), Ok(_)) => Guarded::Done(answer),
            (Ok(_), Err(error)) => {
                self.open = open;
                Guarded::Lost(database(error, &place))
            }
            (Err(error), ended) => {
                (self.last, self.open) = (last, open);
                self.heads.clear();
                self.runs.clear();
                // After a full disk the database may have rolled back all of the transaction by itself.
                if ended.is_ok() { Guarded::Failed(error) } else { Guarded::Lost(error) }
            }
        }
    }

    async fn job(&mut self, ask: Ask) -> Result<Answer, StoreError> {
        match ask {
            Ask::Append(exchange) => self.append(*exchange).await.map(Answer::Kept),
            Ask::OpenRun { account, resource, scope } => {
                self.open_run(&account, &resource, &scope).await.map(Answer::Number)
            }
            Ask::CloseRun { run, end } => self.close_run(run, &end).await.map(|()| Answer::Done),
            Ask::Begin { run, lens } => self.begin_generation(run, &lens).await.map(Answer::Number),
            Ask::Write { generation, run, batch } => self.write(generation, run, batch).await.map(Answer::Written),
            Ask::RemoveMissing { generation, run } => self.remove_missing(generation, run).await.map(Answer::Number),
            Ask::Publish { generation, entry } => self.publish(generation, *entry).await.map(Answer::Kept),
            Ask::Abandon { generation } => self.abandon(generation).await.map(|()| Answer::Done),
            Ask::Memo { account, name, value } => self.set_memo(&account, &name, &value).await.map(|()| Answer::Done),
            Ask::Move { url } => self.move_to(&url).await.map(|()| Answer::Done),
            Ask::Erase { account, person } => {
                self.erase(&account, person).await.map(|erased| Answer::Erased(person, erased))
            }
        }
    }

    /// The time of what is written now; it never goes back.
    pub(crate) fn now(&mut self) -> i64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_micros() as i64);
        self.last.at = self.last.at.max(now);
        self.last.at
    }

    /// Head and sums of an account.
    pub(crate) async fn head(&mut self, account: &str) -> Result<Head, StoreError> {
        if let Some(head) = self.heads.get(account) {
            return Ok(head.clone());
        }
        let row = sqlx::query(
            "SELECT sequence, head, bytes, exchanges, items, bodies, documents, records, stale FROM account \
             WHERE account = $1",
        )
        .bind(account)
        .fetch_optional(&mut self.connection)
        .await
        .map_err(|error| database(error, &self.place))?;
        let Some(row) = row else {
            return Ok(Head { sequence: 0, hash: NOTHING, size: AccountSize::default() });
        };
        Ok(Head {
            sequence: row.get(0),
            hash: row.get::<&[u8], _>(1).try_into().unwrap_or(NOTHING),
            size: AccountSize {
                bytes: row.get(2),
                exchanges: row.get(3),
                items: row.get(4),
                bodies: row.get(5),
                documents: row.get(6),
                records: row.get(7),
                stale: row.get(8),
            },
        })
    }

    /// Keeps head and sums of an account.
    pub(crate) async fn keep_head(&mut self, account: &str, head: Head) -> Result<(), StoreError> {
        let size = head.size;
        sqlx::query(
            "INSERT INTO account (account, sequence, head, bytes, exchanges, items, bodies, documents, records, stale) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (account) DO UPDATE SET \
             sequence = excluded.sequence, head = excluded.head, bytes = excluded.bytes, \
             exchanges = excluded.exchanges, items = excluded.items, bodies = excluded.bodies, \
             documents = excluded.documents, records = excluded.records, stale = excluded.stale",
        )
        .bind(account)
        .bind(head.sequence)
        .bind(head.hash.to_vec())
        .bind(size.bytes)
        .bind(size.exchanges)
        .bind(size.items)
        .bind(size.bodies)
        .bind(size.documents)
        .bind(size.records)
        .bind(size.stale)
        .execute(&mut self.connection)
        .await
        .map_err(|error| database(error, &self.place))?;
        self.heads.insert(account.to_string(), head);
        Ok(())
    }
}
