//! Checks the ledger from its first exchange: sequences, previous hashes, roots, hashes,
//! and every body against its digest. Reads a bounded number of rows at a time.

use crate::chain::{self, Hash};
use crate::keys::{Keys, PersonKey};
use crate::read::exchanges::{COLUMNS, exchange, hash};
use crate::rows::look_up;
use crate::seal::unseal;
use crate::store::{apart, done, ledger};
use crate::{BadEntry, Checked, Exchange, Store, StoreError, Verified};
use passerelle_model::loss::Text;
use sqlx::{Row, SqliteConnection};
use std::collections::{BTreeMap, HashMap};

/// Exchanges that are read at a time.
const PAGE: i64 = 64;

struct Item {
    position: i64,
    key: Option<String>,
    pointer: String,
    redacted: Option<String>,
    body: i64,
    digest: Option<Hash>,
}

/// Where the walk over the ledger is.
struct Walk<'s> {
    connection: SqliteConnection,
    keys: &'s Keys,
    store: &'s Store,
    checked: Checked,
    sequence: i64,
    /// Link and hash of the last exchange of each account.
    heads: BTreeMap<String, (i64, Hash)>,
    /// Greatest number of a body that was checked: a body is checked where it first occurs.
    bodies: i64,
}

impl Store {
    /// Checks the whole ledger from the first exchange on; `progress` is told how many exchanges were checked.
    pub async fn verify(&self, progress: &(dyn Fn(u64) + Send + Sync)) -> Result<Verified, StoreError> {
        let mut walk = Walk {
            connection: apart(&ledger(self.folder())).await?,
            keys: self.keys(),
            store: self,
            checked: Checked::default(),
            sequence: 0,
            heads: BTreeMap::new(),
            bodies: 0,
        };
        let found = walk.all(progress).await;
        done(walk.connection).await;
        found
    }
}

impl Walk<'_> {
    async fn all(&mut self, progress: &(dyn Fn(u64) + Send + Sync)) -> Result<Verified, StoreError> {
        // One view of the ledger: what is appended meanwhile is not part of it.
        sqlx::query("BEGIN").execute(&mut self.connection).await.map_err(|error| self.store.failed(error))?;
        loop {
            let text = format!("SELECT {COLUMNS} FROM exchange WHERE sequence > $1 ORDER BY sequence LIMIT {PAGE}");
            let rows = sqlx::query(sqlx::AssertSqlSafe(text))
                .bind(self.sequence)
                .fetch_all(&mut self.connection)
                .await
                .map_err(|error| self.store.failed(error))?;
            if rows.is_empty() {
                break;
            }
            for row in &rows {
                let (sequence, account): (i64, String) = (row.get(0), row.get(1));
                let bad = match exchange(self.keys, row) {
                    Ok(entry) => self.entry(entry, row.get(17), hash(row, 18)).await?,
                    Err(StoreError::Damaged(_)) => Some((None, envelope_unreadable())),
                    Err(error) => return Err(error),
                };
                if let Some((item, why)) = bad {
                    return Ok(Verified::Broken(BadEntry { account, sequence, item, why }));
                }
            }
            progress(self.checked.exchanges);
        }
        Ok(match self.ends().await? {
            Some(bad) => Verified::Broken(bad),
            None => Verified::Sound(self.checked),
        })
    }

    async fn entry(
        &mut self,
        entry: Exchange,
        items: i64,
        root: Hash,
    ) -> Result<Option<(Option<i64>, Text)>, StoreError> {
        if entry.sequence != self.sequence + 1 {
            return Ok(Some((None, gap(self.sequence + 1, entry.sequence))));
        }
        self.sequence = entry.sequence;
        let (link, previous) = self.heads.get(&entry.account).copied().unwrap_or((0, chain::NOTHING));
        if entry.link != link + 1 || entry.previous != previous {
            return Ok(Some((None, not_linked(&entry))));
        }
        let found = self.items(entry.sequence).await?;
        if found.len() as i64 != items {
            return Ok(Some((None, wrong_count(items, found.len()))));
        }
        if let Some(bad) = self.bodies(&found).await? {
            return Ok(Some(bad));
        }
        let leaves: Vec<Hash> = found
            .iter()
            .map(|item| {
                let digest = item.digest.unwrap_or(chain::NOTHING);
                chain::leaf(&digest, item.key.as_deref().unwrap_or_default(), &item.pointer, item.redacted.as_deref())
            })
            .collect();
        if chain::root(&leaves) != root {
            return Ok(Some((None, wrong_root())));
        }
        if chain::link(&entry, found.len(), &root) != entry.hash {
            return Ok(Some((None, wrong_hash())));
        }
        self.checked.exchanges += 1;
        self.checked.items += found.len() as u64;
        self.heads.insert(entry.account, (entry.link, entry.hash));
        Ok(None)
    }

    async fn items(&mut self, sequence: i64) -> Result<Vec<Item>, StoreError> {
        let rows = sqlx::query(
            "SELECT i.position, e.key, i.pointer, i.redacted, i.body, b.digest FROM item i LEFT JOIN entry e \
             ON e.id = i.entry LEFT JOIN body b ON b.id = i.body WHERE i.exchange = $1 ORDER BY i.position",
        )
        .bind(sequence)
        .fetch_all(&mut self.connection)
        .await
        .map_err(|error| self.store.failed(error))?;
        let item = |row: &sqlx::sqlite::SqliteRow| Item {
            position: row.get(0),
            key: row.get(1),
            pointer: row.get(2),
            redacted: row.get(3),
            body: row.get(4),
            digest: row.get::<Option<&[u8]>, _>(5).map(|digest| digest.try_into().unwrap_or(chain::NOTHING)),
        };
        Ok(rows.iter().map(item).collect())
    }

    /// Checks the bodies of some items that were not checked before.
    async fn bodies(&mut self, items: &[Item]) -> Result<Option<(Option<i64>, Text)>, StoreError> {
        let mut positions: HashMap<i64, i64> = HashMap::new();
        for item in items {
            if item.digest.is_none() || item.key.is_none() {
                return Ok(Some((Some(item.position), missing())));
            }
            if item.body > self.bodies {
                positions.entry(item.body).or_insert(item.position);
            }
        }
        let mut ids: Vec<i64> = positions.keys().copied().collect();
        ids.sort_unstable();
        self.bodies = ids.last().copied().unwrap_or(self.bodies);
        let (keys, mut erased, mut bad) = (self.keys, 0, None);
        let text = "SELECT id, person, salt, digest, bytes FROM body WHERE $1 = 0 AND id IN {in}";
        // A few at a time: bodies may be large.
        for few in ids.chunks(16) {
            look_up(
                &mut self.connection,
                text,
                0,
                few,
                |statement, id| statement.bind(*id),
                |row| {
                    let person = row.get::<Option<&[u8]>, _>(1).and_then(PersonKey::read);
                    let salt = match person {
                        Some(person) => keys.pair(person).map(|pair| pair.salt.to_vec()),
                        None => row.get(2),
                    };
                    let Some((bytes, salt)) = row.get::<Option<&[u8]>, _>(4).zip(salt) else {
                        erased += 1;
                        return Ok(());
                    };
                    let sound = match unseal(keys, person, bytes) {
                        Ok(Some(plain)) => chain::body(&salt, &plain)[..] == *row.get::<&[u8], _>(3),
                        _ => false,
                    };
                    if !sound {
                        let position = positions.get(&row.get(0)).copied();
                        bad = [bad, position].into_iter().flatten().min();
                    }
                    Ok(())
                },
            )
            .await
            .map_err(|error| self.store.failed(error))?;
        }
        self.checked.erased += erased;
        Ok(bad.map(|position| (Some(position), wrong_body())))
    }

    /// Whether each chain ends where the ledger last said it does: entries cut off at the end leave no other trace.
    async fn ends(&mut self) -> Result<Option<BadEntry>, StoreError> {
        let rows = sqlx::query("SELECT account, sequence, head FROM account WHERE exchanges > 0 ORDER BY sequence")
            .fetch_all(&mut self.connection)
            .await
            .map_err(|error| self.store.failed(error))?;
        for row in &rows {
            let (account, sequence): (String, i64) = (row.get(0), row.get(1));
            if self.heads.get(&account).map(|(_, found)| *found) != Some(hash(row, 2)) {
                return Ok(Some(BadEntry { account, sequence, item: None, why: cut_off() }));
            }
        }
        Ok(None)
    }
}

fn gap(wanted: i64, found: i64) -> Text {
    Text::new(
        format!("sequence {wanted} should follow, and this is {found}: entries were taken out"),
        format!("la séquence {wanted} devrait suivre, et c'est {found} : des entrées ont été retirées"),
    )
}

fn not_linked(entry: &Exchange) -> Text {
    Text::new(
        format!("link {} of the account does not follow the entry before it", entry.link),
        format!("le maillon {} du compte ne suit pas l'entrée précédente", entry.link),
    )
}

fn wrong_count(wanted: i64, found: usize) -> Text {
    Text::new(
        format!("it came with {wanted} items, and {found} are here"),
        format!("il est venu avec {wanted} éléments, et {found} sont ici"),
    )
}

fn wrong_root() -> Text {
    Text::new(
        "the keys, pointers or digests of its items are not those that were kept",
        "les clés, pointeurs ou empreintes de ses éléments ne sont pas ceux qui ont été gardés",
    )
}

fn wrong_hash() -> Text {
    Text::new(
        "what the entry says of itself is not what was kept: its hash differs",
        "ce que l'entrée dit d'elle-même n'est pas ce qui a été gardé : son empreinte diffère",
    )
}

fn wrong_body() -> Text {
    Text::new(
        "the body of the item is not the one that was kept: its digest differs",
        "le corps de l'élément n'est pas celui qui a été gardé : son empreinte diffère",
    )
}

fn missing() -> Text {
    Text::new(
        "the body or the key of the item is not in the ledger",
        "le corps ou la clé de l'élément n'est pas dans le registre",
    )
}

fn envelope_unreadable() -> Text {
    Text::new("its envelope cannot be read back", "son enveloppe ne peut pas être relue")
}

fn cut_off() -> Text {
    Text::new(
        "the chain of the account does not end here, although it did: entries were cut off at its end",
        "la chaîne du compte ne se termine pas ici, alors que c'était le cas : des entrées ont été coupées à la fin",
    )
}
