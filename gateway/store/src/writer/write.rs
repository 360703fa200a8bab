//! Writing documents and their claims under a generation: what is live of the keys and
//! IRIs of a batch is looked up at once, the batch is worked through in memory, and
//! what changed goes back in statements of many rows.

use super::State;
use super::claims::Claims;
use crate::error::{database, refused};
use crate::keys::PersonKey;
use crate::rows::{insert, look_up};
use crate::seal::seal;
use crate::{AccountSize, Document, DocumentChange, StoreError, Written};
use sqlx::Row;
use std::collections::HashMap;

/// The newest version of the document of an entry.
#[derive(Clone)]
struct Live {
    id: i64,
    body: i64,
    lens: String,
    person: Option<PersonKey>,
    digest: Vec<u8>,
    text_of: i64,
}

struct DocumentRow {
    id: i64,
    entry: i64,
    exchange: i64,
    live: Live,
    text: Option<Vec<u8>>,
    ended: bool,
}

struct StaleRow {
    id: i64,
    entry: i64,
    why: String,
    ended: bool,
}

impl State {
    pub(crate) async fn write(
        &mut self,
        generation: i64,
        run: i64,
        batch: Vec<DocumentChange>,
    ) -> Result<Written, StoreError> {
        self.opened(generation)?;
        let list = self.run_list(run).await?;
        let entries = self.entries(list.list, &batch).await?;
        let mut ids: Vec<i64> = entries.values().copied().collect();
        ids.sort_unstable();
        let mut live = self.live(&ids).await?;
        let mut stale = self.stale(&ids).await?;
        let mut claims =
            Claims::of(&mut self.connection, &ids, &batch).await.map_err(|error| database(error, &self.place))?;

        let mut written = Written::default();
        let mut adds = AccountSize::default();
        let mut documents: Vec<DocumentRow> = Vec::new();
        let mut marks: Vec<StaleRow> = Vec::new();
        let (mut ended, mut unmarked) = (Vec::new(), Vec::new());
        for change in batch {
            let (key, document) = match change {
                DocumentChange::Put(document) => (document.key.clone(), Ok(document)),
                DocumentChange::Stale { key, why } => (key, Err(why)),
            };
            let Some(&entry) = entries.get(&key) else { return Err(unknown(&key, run)) };
            let marked = stale.remove(&entry);
            match (&document, marked) {
                // It was stale and still is, for whatever reason now.
                (Err(_), Some(mark)) => {
                    stale.insert(entry, mark);
                    written.stale += 1;
                    continue;
                }
                (Ok(_), Some(mark)) => {
                    match marks.iter_mut().rev().find(|row| row.id == mark) {
                        Some(row) => row.ended = true,
                        None => unmarked.push(mark),
                    }
                    adds.stale -= 1;
                }
                (_, None) => (),
            }
            let document = match document {
                Ok(document) => document,
                Err(why) => {
                    self.last.stale += 1;
                    marks.push(StaleRow { id: self.last.stale, entry, why: why.to_string(), ended: false });
                    stale.insert(entry, self.last.stale);
                    adds.stale += 1;
                    written.stale += 1;
                    continue;
                }
            };
            let digest = self.keys.digest(&document.text).to_vec();
            let before = live.get(&entry).cloned();
            let same_text = before.as_ref().is_some_and(|live| live.digest == digest && live.person == document.person);
            let same = before.as_ref().filter(|live| {
                same_text
                    && live.body == document.body_id
                    && live.lens == document.lens
                    && claims.same(entry, &document)
            });
            if same.is_some() {
                written.unchanged += 1;
                continue;
            }
            let row = self.new_document(entry, &document, digest, before.as_ref().filter(|_| same_text))?;
            adds.bytes += row.text.as_ref().map_or(0, |text| text.len() as i64);
            match &before {
                Some(old) => ended.push(old.id),
                None => adds.documents += 1,
            }
            live.insert(entry, row.live.clone());
            written.documents += 1;
            claims.put(entry, row.id, document.records, &mut self.last.record, &mut written);
            documents.push(row);
        }
        adds.records += written.added as i64 - written.ended as i64 + claims.balance();

        // A key that comes twice in a batch may have ended a row that is not written yet.
        let ended = end_new(&mut documents, ended);
        self.change_ids("UPDATE document SET until = $1 WHERE id IN {in}", generation, &ended).await?;
        self.change_ids("UPDATE stale SET until = $1 WHERE id IN {in}", generation, &unmarked).await?;
        self.insert_documents(generation, documents).await?;
        self.insert_marks(generation, &marks).await?;
        claims.store(&mut self.connection, generation).await.map_err(|error| database(error, &self.place))?;
        self.gather(&list.account, &adds);
        Ok(written)
    }

    /// The entries of the keys of a batch.
    async fn entries(&mut self, list: i64, batch: &[DocumentChange]) -> Result<HashMap<String, i64>, StoreError> {
        let mut entries = HashMap::with_capacity(batch.len());
        let text = "SELECT key, id FROM entry WHERE list = $1 AND key IN {in}";
        let bind = |statement: crate::rows::Statement, change: &DocumentChange| match change {
            DocumentChange::Put(document) => statement.bind(document.key.clone()),
            DocumentChange::Stale { key, .. } => statement.bind(key.clone()),
        };
        look_up(&mut self.connection, text, list, batch, bind, |row| {
            entries.insert(row.get(0), row.get(1));
            Ok(())
        })
        .await
        .map_err(|error| database(error, &self.place))?;
        Ok(entries)
    }

    async fn live(&mut self, entries: &[i64]) -> Result<HashMap<i64, Live>, StoreError> {
        let mut live = HashMap::new();
        let text = "SELECT entry, id, body, lens, person, digest, text_of FROM document \
                    WHERE until IS NULL AND $1 = 0 AND entry IN {in}";
        look_up(
            &mut self.connection,
            text,
            0,
            entries,
            |statement, id| statement.bind(*id),
            |row| {
                let document = Live {
                    id: row.get(1),
                    body: row.get(2),
                    lens: row.get(3),
                    person: row.get::<Option<&[u8]>, _>(4).and_then(PersonKey::read),
                    digest: row.get(5),
                    text_of: row.get(6),
                };
                live.insert(row.get(0), document);
                Ok(())
            },
        )
        .await
        .map_err(|error| database(error, &self.place))?;
        Ok(live)
    }

    async fn stale(&mut self, entries: &[i64]) -> Result<HashMap<i64, i64>, StoreError> {
        let mut stale = HashMap::new();
        let text = "SELECT entry, id FROM stale WHERE until IS NULL AND $1 = 0 AND entry IN {in}";
        look_up(
            &mut self.connection,
            text,
            0,
            entries,
            |statement, id| statement.bind(*id),
            |row| {
                stale.insert(row.get(0), row.get(1));
                Ok(())
            },
        )
        .await
        .map_err(|error| database(error, &self.place))?;
        Ok(stale)
    }

    /// The row of a new version; its text is that of `same` if it says the same.
    fn new_document(
        &mut self,
        entry: i64,
        document: &Document,
        digest: Vec<u8>,
        same: Option<&Live>,
    ) -> Result<DocumentRow, StoreError> {
        self.last.document += 1;
        let id = self.last.document;
        let text = match same {
            Some(_) => None,
            None => Some(seal(&self.keys, document.person, &document.text)?),
        };
        let live = Live {
            id,
            body: document.body_id,
            lens: document.lens.clone(),
            person: document.person,
            digest,
            text_of: same.map_or(id, |same| same.text_of),
        };
        Ok(DocumentRow { id, entry, exchange: document.exchange, live, text, ended: false })
    }

    async fn insert_documents(&mut self, generation: i64, rows: Vec<DocumentRow>) -> Result<(), StoreError> {
        let columns =
            ["id", "entry", "body", "exchange", "lens", "person", "digest", "text_of", "text", "since", "until"];
        insert(&mut self.connection, "document", &columns, "", &rows, |statement, row| {
            statement
                .bind(row.id)
                .bind(row.entry)
                .bind(row.live.body)
                .bind(row.exchange)
                .bind(row.live.lens.clone())
                .bind(row.live.person.map(|person| person.0.to_vec()))
                .bind(row.live.digest.clone())
                .bind(row.live.text_of)
                .bind(row.text.clone())
                .bind(generation)
                .bind(row.ended.then_some(generation))
        })
        .await
        .map_err(|error| database(error, &self.place))
    }

    async fn insert_marks(&mut self, generation: i64, marks: &[StaleRow]) -> Result<(), StoreError> {
        let columns = ["id", "entry", "why", "since", "until"];
        insert(&mut self.connection, "stale", &columns, "", marks, |statement, row| {
            statement
                .bind(row.id)
                .bind(row.entry)
                .bind(row.why.clone())
                .bind(generation)
                .bind(row.ended.then_some(generation))
        })
        .await
        .map_err(|error| database(error, &self.place))
    }
}

/// Ends rows that are not written yet in place; the ids that are left are in the table.
fn end_new(documents: &mut [DocumentRow], ended: Vec<i64>) -> Vec<i64> {
    let Some(first) = documents.first().map(|row| row.id) else { return ended };
    let (new, old): (Vec<i64>, Vec<i64>) = ended.into_iter().partition(|id| *id >= first);
    for id in new {
        // Rows are numbered without gaps.
        if let Some(row) = documents.get_mut((id - first) as usize) {
            row.ended = true;
        }
    }
    old
}

fn unknown(key: &str, run: i64) -> StoreError {
    refused(
        format!(
            "the list of run {run} has no item with the key {key:?}: items are appended before their documents are written"
        ),
        format!(
            "la liste de la lecture {run} n'a pas d'élément de clé {key:?} : les éléments sont ajoutés avant que leurs documents soient écrits"
        ),
    )
}
