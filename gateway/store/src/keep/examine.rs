//! Looks for what can be wrong with the store and says what to do about each. It reads
//! one view of the ledger, so what is being written meanwhile is not a fault.

mod chains;
mod persons;

use crate::store::{apart, done, ledger};
use crate::{AccountSize, Fault, Store, StoreError};
use passerelle_model::loss::Text;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

/// A run that is open for longer was left behind.
const RUN_MICROSECONDS: i64 = 24 * 3600 * 1_000_000;

struct Look<'s> {
    connection: SqliteConnection,
    store: &'s Store,
    faults: Vec<Fault>,
    published: i64,
}

impl Store {
    /// What is wrong with the store.
    pub async fn examine(&self) -> Result<Vec<Fault>, StoreError> {
        let connection = apart(&ledger(self.folder())).await?;
        let mut look = Look { connection, store: self, faults: Vec::new(), published: 0 };
        let looked = look.all().await;
        let Look { connection, faults, .. } = look;
        done(connection).await;
        looked.map(|()| faults)
    }
}

impl Look<'_> {
    async fn all(&mut self) -> Result<(), StoreError> {
        sqlx::query("BEGIN").execute(&mut self.connection).await.map_err(|error| self.store.failed(error))?;
        let published =
            "SELECT coalesce((SELECT id FROM generation WHERE state = 'published' ORDER BY id DESC LIMIT 1), 0)";
        self.published = self.number(published, 0).await?;
        self.file().await?;
        self.keys().await?;
        self.chains().await?;
        self.sequences().await?;
        self.unpublished().await?;
        self.loose().await?;
        self.runs().await?;
        self.sums().await
    }

    async fn file(&mut self) -> Result<(), StoreError> {
        let found: String = sqlx::query_scalar("PRAGMA quick_check(1)")
            .fetch_one(&mut self.connection)
            .await
            .map_err(|error| self.store.failed(error))?;
        if found != "ok" {
            let place = self.store.place().to_string();
            self.fault(
                "damaged-file",
                Text::new(
                    format!("the file of the ledger is damaged: {found}"),
                    format!("le fichier du registre est abîmé : {found}"),
                ),
                place,
                restore(),
            );
        }
        Ok(())
    }

    async fn sequences(&mut self) -> Result<(), StoreError> {
        let lost = self.number("SELECT coalesce(max(sequence), 0) - count(*) FROM exchange", 0).await?;
        if lost != 0 {
            let what = Text::new(
                format!("{lost} entries are missing between the first sequence and the last"),
                format!("{lost} entrées manquent entre la première séquence et la dernière"),
            );
            let place = self.store.place().to_string();
            self.fault("sequence-gap", what, place, verify());
        }
        Ok(())
    }

    async fn unpublished(&mut self) -> Result<(), StoreError> {
        for table in ["document", "record", "stale"] {
            let known = "(SELECT id FROM generation WHERE state <> 'dropped')";
            let text = format!(
                "SELECT count(*) FROM {table} WHERE since NOT IN {known} OR (until IS NOT NULL AND until NOT IN {known})"
            );
            let rows = self.number(&text, 0).await?;
            if rows > 0 {
                let what = Text::new(
                    format!("{rows} rows belong to a generation that was never published"),
                    format!("{rows} lignes appartiennent à une génération jamais publiée"),
                );
                self.fault("unpublished-rows", what, format!("{}, {table}", self.store.place()), restore());
            }
        }
        Ok(())
    }

    /// Rows that lead to rows which are not there.
    async fn loose(&mut self) -> Result<(), StoreError> {
        let checks: [(&'static str, &str, &str, &str, Text); 3] = [
            (
                "record-without-document",
                "SELECT count(*) FROM record r WHERE r.until IS NULL AND r.since <= $1 \
                 AND NOT EXISTS (SELECT 1 FROM document d WHERE d.id = r.document)",
                "records are claimed by documents that are not here",
                "fiches sont revendiquées par des documents absents",
                restore(),
            ),
            (
                "document-without-body",
                "SELECT count(*) FROM document d WHERE d.since <= $1 \
                 AND NOT EXISTS (SELECT 1 FROM body b WHERE b.id = d.body)",
                "documents were made from bodies that are not here",
                "documents ont été faits à partir de corps absents",
                restore(),
            ),
            (
                "item-without-body",
                "SELECT count(*) FROM item i WHERE $1 = $1 AND NOT EXISTS (SELECT 1 FROM body b WHERE b.id = i.body)",
                "items came with bodies that are not here",
                "éléments sont venus avec des corps absents",
                restore(),
            ),
        ];
        for (name, text, en, fr, next) in checks {
            let rows = self.number(text, self.published).await?;
            if rows > 0 {
                let place = self.store.place().to_string();
                self.fault(name, Text::new(format!("{rows} {en}"), format!("{rows} {fr}")), place, next);
            }
        }
        Ok(())
    }

    async fn runs(&mut self) -> Result<(), StoreError> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_micros() as i64);
        let rows = sqlx::query(
            "SELECT r.id, l.account, l.resource FROM run r JOIN list l ON l.id = r.list \
             WHERE r.closed IS NULL AND r.opened < $1 ORDER BY r.id",
        )
        .bind(now - RUN_MICROSECONDS)
        .fetch_all(&mut self.connection)
        .await
        .map_err(|error| self.store.failed(error))?;
        for row in rows {
            let (run, account, resource): (i64, String, String) = (row.get(0), row.get(1), row.get(2));
            let what = Text::new(
                format!("run {run} over {resource} has been open for more than a day"),
                format!("la lecture {run} de {resource} est ouverte depuis plus d'un jour"),
            );
            let next = Text::new(
                "start Passerelle again: what was left open is ended, and the list is read at the next pull",
                "relancez Passerelle : ce qui est resté ouvert est terminé, et la liste sera relue",
            );
            self.fault("run-left-open", what, format!("{account}, run {run}"), next);
        }
        Ok(())
    }

    async fn sums(&mut self) -> Result<(), StoreError> {
        let kept: BTreeMap<String, AccountSize> = self.store.sizes_of(&mut self.connection).await?;
        let mut counted: BTreeMap<String, [i64; 5]> = BTreeMap::new();
        let live = "t.since <= $1 AND (t.until IS NULL OR t.until > $1) GROUP BY l.account";
        let by_entry = "JOIN entry e ON e.id = t.entry JOIN list l ON l.id = e.list WHERE";
        let counts = [
            "SELECT account, count(*) FROM exchange WHERE $1 = $1 GROUP BY account".to_string(),
            "SELECT account, sum(items) FROM exchange WHERE $1 = $1 GROUP BY account".to_string(),
            format!("SELECT l.account, count(*) FROM document t {by_entry} {live}"),
            format!("SELECT l.account, count(*) FROM record t {by_entry} {live}"),
            format!("SELECT l.account, count(*) FROM stale t {by_entry} {live}"),
        ];
        for (at, text) in counts.into_iter().enumerate() {
            let rows = sqlx::query(AssertSqlSafe(text))
                .bind(self.published)
                .fetch_all(&mut self.connection)
                .await
                .map_err(|error| self.store.failed(error))?;
            for row in rows {
                counted.entry(row.get(0)).or_default()[at] = row.get(1);
            }
        }
        for (account, size) in kept {
            let kept = [size.exchanges, size.items, size.documents, size.records, size.stale];
            let counted = counted.remove(&account).unwrap_or_default();
            if kept != counted {
                let what = Text::new(
                    format!(
                        "the sums of the account say {kept:?} exchanges, items, documents, records and stale items; counted are {counted:?}"
                    ),
                    format!(
                        "les sommes du compte disent {kept:?} échanges, éléments, documents, fiches et éléments périmés ; comptés : {counted:?}"
                    ),
                );
                self.fault("wrong-sums", what, account, verify());
            }
        }
        Ok(())
    }

    async fn number(&mut self, text: &str, first: i64) -> Result<i64, StoreError> {
        let query = sqlx::query_scalar(AssertSqlSafe(text.to_string()));
        let query = if text.contains("$1") { query.bind(first) } else { query };
        query.fetch_one(&mut self.connection).await.map_err(|error| self.store.failed(error))
    }

    fn fault(&mut self, name: &'static str, what: Text, place: String, next: Text) {
        self.faults.push(Fault { name, what, place, next });
    }
}

fn verify() -> Text {
    Text::new(
        "run `passerelle verify` to see the first bad entry, then bring back the last good copy with `passerelle restore`",
        "lancez `passerelle verify` pour voir la première entrée fautive, puis ramenez la dernière bonne copie avec `passerelle restore`",
    )
}

fn restore() -> Text {
    Text::new(
        "bring back the last good copy with `passerelle restore`",
        "ramenez la dernière bonne copie avec `passerelle restore`",
    )
}
