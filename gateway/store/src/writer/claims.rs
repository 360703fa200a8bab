//! Claims of documents on IRIs. An owner's claim wins over stubs and ends them; a stub
//! is written only where nobody claims the IRI, and stays when its document goes;
//! a claim that says what it said before is no new row.

use crate::rows::{change, insert, look_up};
use crate::{Document, DocumentChange, NewRecord, Written};
use sqlx::{Row, SqliteConnection};
use std::collections::{HashMap, HashSet};

/// A live claim.
struct Claim {
    id: i64,
    entry: i64,
    /// The row it began with.
    began: i64,
    class: String,
    digest: Vec<u8>,
    stub: bool,
    same_as: Option<String>,
}

struct ClaimRow {
    id: i64,
    iri: String,
    entry: i64,
    document: i64,
    record: NewRecord,
    began: i64,
    ended: bool,
}

/// The live claims that a batch touches, and what becomes of them.
#[derive(Default)]
pub(super) struct Claims {
    live: HashMap<String, Vec<Claim>>,
    /// IRIs that the document of an entry owns.
    owned: HashMap<i64, HashSet<String>>,
    first: i64,
    rows: Vec<ClaimRow>,
    ended: Vec<i64>,
    /// Stubs written, less stubs ended: they are in the sums too.
    stubs: i64,
}

impl Claims {
    /// Looks up the live claims of some entries, and those on the IRIs of a batch.
    pub(super) async fn of(
        connection: &mut SqliteConnection,
        entries: &[i64],
        batch: &[DocumentChange],
    ) -> Result<Self, sqlx::Error> {
        let mut claims = Claims::default();
        let mut seen = HashSet::new();
        let columns = "SELECT id, iri, entry, claim, class, digest, stub, same_as FROM record WHERE until IS NULL";
        let text = format!("{columns} AND $1 = 0 AND entry IN {{in}}");
        look_up(
            connection,
            &text,
            0,
            entries,
            |statement, id| statement.bind(*id),
            |row| {
                claims.add(&mut seen, &row);
                Ok(())
            },
        )
        .await?;
        let mut iris: Vec<&str> = batch
            .iter()
            .filter_map(|change| match change {
                DocumentChange::Put(document) => Some(&document.records),
                DocumentChange::Stale { .. } => None,
            })
            .flatten()
            .map(|record| record.iri.as_str())
            .collect();
        iris.sort_unstable();
        iris.dedup();
        let text = format!("{columns} AND $1 = 0 AND iri IN {{in}}");
        look_up(
            connection,
            &text,
            0,
            &iris,
            |statement, iri| statement.bind(iri.to_string()),
            |row| {
                claims.add(&mut seen, &row);
                Ok(())
            },
        )
        .await?;
        Ok(claims)
    }

    fn add(&mut self, seen: &mut HashSet<i64>, row: &sqlx::sqlite::SqliteRow) {
        let id = row.get(0);
        if !seen.insert(id) {
            return;
        }
        let iri: String = row.get(1);
        let claim = Claim {
            id,
            entry: row.get(2),
            began: row.get(3),
            class: row.get(4),
            digest: row.get(5),
            stub: row.get::<i64, _>(6) != 0,
            same_as: row.get(7),
        };
        if !claim.stub {
            self.owned.entry(claim.entry).or_default().insert(iri.clone());
        }
        self.live.entry(iri).or_default().push(claim);
    }

    /// Whether the claims of a document are those that its entry has.
    pub(super) fn same(&self, entry: i64, document: &Document) -> bool {
        let mut owners = HashSet::with_capacity(document.records.len());
        let as_before = document.records.iter().all(|record| {
            let claims = self.live.get(&record.iri).map_or(&[][..], Vec::as_slice);
            match record.stub {
                true => !claims.is_empty(),
                // Of two nodes with one IRI the first is the record.
                false if !owners.insert(record.iri.as_str()) => true,
                false => claims.iter().any(|claim| claim.entry == entry && claim.says(record)),
            }
        });
        as_before && owners.len() == self.owned.get(&entry).map_or(0, HashSet::len)
    }

    /// Works in the claims of a new version of the document of an entry.
    pub(super) fn put(
        &mut self,
        entry: i64,
        document: i64,
        records: Vec<NewRecord>,
        last: &mut i64,
        written: &mut Written,
    ) {
        let mut gone = self.owned.remove(&entry).unwrap_or_default();
        let mut owned = HashSet::with_capacity(records.len());
        // Owners first, so that a mention of an IRI in the document that owns it writes no stub.
        let (stubs, owners): (Vec<NewRecord>, Vec<NewRecord>) = records.into_iter().partition(|record| record.stub);
        for record in owners {
            if !owned.insert(record.iri.clone()) {
                continue;
            }
            gone.remove(&record.iri);
            self.own(entry, document, record, last, written);
        }
        for iri in gone {
            let claims = self.live.entry(iri).or_default();
            if let Some(at) = claims.iter().position(|claim| claim.entry == entry && !claim.stub) {
                let claim = claims.swap_remove(at);
                self.end(claim.id);
                written.ended += 1;
            }
        }
        for record in stubs {
            let claims = self.live.entry(record.iri.clone()).or_default();
            if claims.is_empty() {
                self.stubs += 1;
                self.insert(entry, document, record, None, last);
            }
        }
        self.owned.insert(entry, owned);
    }

    fn own(&mut self, entry: i64, document: i64, record: NewRecord, last: &mut i64, written: &mut Written) {
        let claims = self.live.entry(record.iri.clone()).or_default();
        let mut began = None;
        let mut ended = Vec::new();
        let mut same = false;
        claims.retain(|claim| {
            let mine = claim.entry == entry && !claim.stub;
            if mine && claim.says(&record) {
                same = true;
            } else if mine {
                began = Some(claim.began);
                ended.push(claim.id);
                return false;
            } else if claim.stub {
                ended.push(claim.id);
                return false;
            }
            true
        });
        self.stubs -= ended.len() as i64 - i64::from(began.is_some());
        ended.into_iter().for_each(|id| self.end(id));
        if same {
            return;
        }
        match began {
            Some(_) => written.changed += 1,
            None => written.added += 1,
        }
        self.insert(entry, document, record, began, last);
    }

    fn insert(&mut self, entry: i64, document: i64, record: NewRecord, began: Option<i64>, last: &mut i64) {
        *last += 1;
        let id = *last;
        if self.rows.is_empty() {
            self.first = id;
        }
        let claim = Claim {
            id,
            entry,
            began: began.unwrap_or(id),
            class: record.class.clone(),
            digest: record.digest.to_vec(),
            stub: record.stub,
            same_as: record.same_as.clone(),
        };
        let iri = record.iri.clone();
        self.rows.push(ClaimRow { id, iri: iri.clone(), entry, document, record, began: claim.began, ended: false });
        self.live.entry(iri).or_default().push(claim);
    }

    fn end(&mut self, id: i64) {
        match self.rows.get_mut((id - self.first).max(0) as usize).filter(|row| row.id == id) {
            Some(row) => row.ended = true,
            None => self.ended.push(id),
        }
    }

    /// Stubs that came, less those that went.
    pub(super) fn balance(&self) -> i64 {
        self.stubs
    }

    /// Writes what became of the claims.
    pub(super) async fn store(self, connection: &mut SqliteConnection, generation: i64) -> Result<(), sqlx::Error> {
        let text = "UPDATE record SET until = $1 WHERE id IN {in}";
        change(connection, text, generation, &self.ended, |statement, id| statement.bind(*id)).await?;
        let columns = [
            "id", "iri", "class", "document", "entry", "pointer", "digest", "stub", "same_as", "claim", "since",
            "until",
        ];
        insert(connection, "record", &columns, "", &self.rows, |statement, row| {
            statement
                .bind(row.id)
                .bind(row.iri.clone())
                .bind(row.record.class.clone())
                .bind(row.document)
                .bind(row.entry)
                .bind(row.record.pointer.clone())
                .bind(row.record.digest.to_vec())
                .bind(i64::from(row.record.stub))
                .bind(row.record.same_as.clone())
                .bind(row.began)
                .bind(generation)
                .bind(row.ended.then_some(generation))
        })
        .await
    }
}

impl Claim {
    /// A pointer that moved is no change: the claim points into the document it was made with.
    fn says(&self, record: &NewRecord) -> bool {
        self.digest == record.digest && self.class == record.class && self.same_as == record.same_as && !record.stub
    }
}
