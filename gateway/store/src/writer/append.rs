//! Keeping an exchange: its items, the bodies that are new, and its link in the chain.

use super::State;
use crate::chain::{self, Hash};
use crate::error::database;
use crate::keys::PersonKey;
use crate::rows::{change, insert, look_up};
use crate::seal::seal;
use crate::{Exchange, Kept, NewExchange, NewItem, StoreError};
use bytes::Bytes;
use sqlx::Row;
use std::collections::{BTreeMap, HashMap};

/// The body an entry last had.
struct Known {
    entry: i64,
    body: i64,
    person: Option<PersonKey>,
    salt: Option<Vec<u8>>,
    digest: Hash,
    erased: bool,
}

struct BodyRow {
    id: i64,
    person: Option<PersonKey>,
    salt: Option<Vec<u8>>,
    digest: Hash,
    bytes: Vec<u8>,
}

struct ItemRow {
    entry: i64,
    body: i64,
}

impl State {
    pub(crate) async fn append(&mut self, exchange: NewExchange) -> Result<Kept, StoreError> {
        let place = self.place.clone();
        let failed = |error| database(error, &place);
        let list = match exchange.run {
            Some(run) => {
                let known = self.run_list(run).await?;
                if known.account != exchange.account || !known.open {
                    return Err(super::runs::not_open(run));
                }
                known.list
            }
            None if exchange.items.is_empty() => 0,
            None => self.list(&exchange.account, "", "").await?,
        };
        let mut head = self.head(&exchange.account).await?;
        let mut known = self.known(list, &exchange.items).await?;

        let mut bodies: Vec<BodyRow> = Vec::new();
        let mut items = Vec::with_capacity(exchange.items.len());
        let mut leaves = Vec::with_capacity(exchange.items.len());
        // Entries that are new, with the place of their key, and what every entry that changed has now.
        let mut entries: Vec<(i64, usize)> = Vec::new();
        let mut newest: BTreeMap<i64, i64> = BTreeMap::new();
        for (position, item) in exchange.items.iter().enumerate() {
            let person = item.person.as_ref().map(|person| self.keys.person(&exchange.account, person));
            let (body, digest) = match known.get(item.key.as_str()).and_then(|known| self.same(known, item, person)) {
                Some(same) => same,
                None => {
                    let row = self.new_body(person, &item.body)?;
                    let (id, digest) = (row.id, row.digest);
                    let entry = match known.get(item.key.as_str()) {
                        Some(known) => known.entry,
                        None => {
                            self.last.entry += 1;
                            entries.push((self.last.entry, position));
                            self.last.entry
                        }
                    };
                    known.insert(item.key.as_str(), row.known(entry));
                    newest.insert(entry, id);
                    bodies.push(row);
                    (id, digest)
                }
            };
            let entry = known.get(item.key.as_str()).map_or(0, |known| known.entry);
            items.push(ItemRow { entry, body });
            leaves.push(chain::leaf(&digest, &item.key, &item.pointer, item.redacted.as_deref()));
        }

        let stored = seal(&self.keys, None, &exchange.envelope)?;
        self.last.sequence += 1;
        let at = self.now();
        let mut entry = Exchange {
            sequence: self.last.sequence,
            at,
            link: head.size.exchanges + 1,
            previous: head.hash,
            hash: chain::NOTHING,
            account: exchange.account,
            direction: exchange.direction,
            actor: exchange.actor,
            purpose: exchange.purpose,
            run: exchange.run,
            request: exchange.request,
            status: exchange.status,
            lens: exchange.lens,
            policy: exchange.policy,
            outcome: exchange.outcome,
            losses: exchange.losses.map(|losses| losses.to_string()),
            envelope: exchange.envelope,
        };
        let root = chain::root(&leaves);
        entry.hash = chain::link(&entry, items.len(), &root);

        head.sequence = entry.sequence;
        head.hash = entry.hash;
        head.size.exchanges += 1;
        head.size.items += items.len() as i64;
        head.size.bodies += bodies.len() as i64;
        head.size.bytes += stored.len() as i64 + bodies.iter().map(|body| body.bytes.len() as i64).sum::<i64>();
        let kept = Kept { sequence: entry.sequence, at, new_bodies: bodies.len() as u64 };

        self.insert_bodies(bodies).await?;
        let rows: Vec<_> = entries
            .iter()
            .map(|(id, at)| (*id, exchange.items[*at].key.as_str(), newest.remove(id).unwrap_or_default()))
            .collect();
        insert(&mut self.connection, "entry", &["id", "list", "key", "body"], "", &rows, |statement, row| {
            statement.bind(row.0).bind(list).bind(row.1.to_string()).bind(row.2)
        })
        .await
        .map_err(failed)?;
        self.move_entries(newest.into_iter().collect()).await?;
        let rows: Vec<_> = items.iter().zip(&exchange.items).enumerate().collect();
        let columns = ["exchange", "position", "entry", "body", "pointer", "redacted"];
        insert(&mut self.connection, "item", &columns, "", &rows, |statement, (position, (row, item))| {
            statement
                .bind(kept.sequence)
                .bind(*position as i64)
                .bind(row.entry)
                .bind(row.body)
                .bind(item.pointer.clone())
                .bind(item.redacted.clone())
        })
        .await
        .map_err(failed)?;
        self.insert_exchange(&entry, items.len(), stored, &root).await?;
        if let Some(run) = entry.run {
            sqlx::query("UPDATE run SET exchanges = exchanges + 1, items = items + $2 WHERE id = $1")
                .bind(run)
                .bind(items.len() as i64)
                .execute(&mut self.connection)
                .await
                .map_err(failed)?;
        }
        self.keep_head(&entry.account, head).await?;
        Ok(kept)
    }

    /// The entries of some items that are there already, with the body each last had.
    async fn known<'i>(&mut self, list: i64, items: &'i [NewItem]) -> Result<HashMap<&'i str, Known>, StoreError> {
        let mut found: HashMap<String, Known> = HashMap::new();
        let text = "SELECT e.key, e.id, e.body, b.person, b.salt, b.digest, b.bytes IS NULL FROM entry e \
                    JOIN body b ON b.id = e.body WHERE e.list = $1 AND e.key IN {in}";
        look_up(
            &mut self.connection,
            text,
            list,
            items,
            |statement, item| statement.bind(item.key.clone()),
            |row| {
                let known = Known {
                    entry: row.get(1),
                    body: row.get(2),
                    person: row.get::<Option<&[u8]>, _>(3).and_then(PersonKey::read),
                    salt: row.get(4),
                    digest: row.get::<&[u8], _>(5).try_into().unwrap_or(chain::NOTHING),
                    erased: row.get(6),
                };
                found.insert(row.get(0), known);
                Ok(())
            },
        )
        .await
        .map_err(|error| database(error, &self.place))?;
        Ok(items.iter().filter_map(|item| Some((item.key.as_str(), found.remove(item.key.as_str())?))).collect())
    }

    /// The body that is kept already, if the item says the same as last time.
    fn same(&self, known: &Known, item: &NewItem, person: Option<PersonKey>) -> Option<(i64, Hash)> {
        if known.erased || known.person != person {
            return None;
        }
        let digest = match (&known.salt, person) {
            (Some(salt), _) => chain::body(salt, &item.body),
            (None, Some(person)) => chain::body(self.keys.pair(person)?.salt.as_ref(), &item.body),
            (None, None) => return None,
        };
        (digest == known.digest).then_some((known.body, digest))
    }

    fn new_body(&mut self, person: Option<PersonKey>, body: &Bytes) -> Result<BodyRow, StoreError> {
        let bytes = seal(&self.keys, person, body)?;
        let (salt, digest) = match person {
            Some(person) => (None, chain::body(self.keys.pair_or_new(person)?.salt.as_ref(), body)),
            None => {
                let salt = self.keys.fresh::<16>()?.to_vec();
                let digest = chain::body(&salt, body);
                (Some(salt), digest)
            }
        };
        self.last.body += 1;
        Ok(BodyRow { id: self.last.body, person, salt, digest, bytes })
    }

    async fn insert_bodies(&mut self, bodies: Vec<BodyRow>) -> Result<(), StoreError> {
        let columns = ["id", "person", "salt", "digest", "bytes"];
        insert(&mut self.connection, "body", &columns, "", &bodies, |statement, row| {
            statement
                .bind(row.id)
                .bind(row.person.map(|person| person.0.to_vec()))
                .bind(row.salt.clone())
                .bind(row.digest.to_vec())
                .bind(row.bytes.clone())
        })
        .await
        .map_err(|error| database(error, &self.place))
    }

    /// Keeps which body each of some entries had last.
    async fn move_entries(&mut self, rows: Vec<(i64, i64)>) -> Result<(), StoreError> {
        // The row is there: the values that are not changed only stand for columns that may not be empty.
        let tail = " ON CONFLICT (id) DO UPDATE SET body = excluded.body";
        let columns = ["id", "list", "key", "body"];
        insert(&mut self.connection, "entry", &columns, tail, &rows, |statement, row| {
            statement.bind(row.0).bind(-row.0).bind("").bind(row.1)
        })
        .await
        .map_err(|error| database(error, &self.place))
    }

    async fn insert_exchange(
        &mut self,
        entry: &Exchange,
        items: usize,
        envelope: Vec<u8>,
        root: &Hash,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO exchange (sequence, account, link, at, direction, actor, purpose, run, request, status, lens, \
             policy, outcome, losses, items, envelope, previous, root, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, \
             $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        )
        .bind(entry.sequence)
        .bind(entry.account.clone())
        .bind(entry.link)
        .bind(entry.at)
        .bind(entry.direction.name())
        .bind(entry.actor.clone())
        .bind(entry.purpose.clone())
        .bind(entry.run)
        .bind(entry.request.clone())
        .bind(i64::from(entry.status))
        .bind(entry.lens.clone())
        .bind(entry.policy.clone())
        .bind(entry.outcome.clone())
        .bind(entry.losses.clone())
        .bind(items as i64)
        .bind(envelope)
        .bind(entry.previous.to_vec())
        .bind(root.to_vec())
        .bind(entry.hash.to_vec())
        .execute(&mut self.connection)
        .await
        .map(drop)
        .map_err(|error| database(error, &self.place))
    }

    /// Changes rows of some ids; see [`change`].
    pub(crate) async fn change_ids(&mut self, text: &str, first: i64, ids: &[i64]) -> Result<u64, StoreError> {
        change(&mut self.connection, text, first, ids, |statement, id| statement.bind(*id))
            .await
            .map_err(|error| database(error, &self.place))
    }
}

impl BodyRow {
    fn known(&self, entry: i64) -> Known {
        Known { entry, body: self.id, person: self.person, salt: self.salt.clone(), digest: self.digest, erased: false }
    }
}
