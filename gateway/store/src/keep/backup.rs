//! Copies of the ledger: made while it is in use, brought back whole or not at all.

use crate::error::{database, file};
use crate::keys::Keys;
use crate::store::{apart, done, ledger, options};
use crate::{Manifest, Store, StoreError, schema};
use passerelle_model::loss::Text;
use sqlx::{ConnectOptions, Row, SqliteConnection};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

const FORMAT: u32 = 1;

impl Store {
    /// Copies the ledger into a folder while it is in use, with the keys of persons only if asked.
    /// The manifest is written last: a folder without it is no copy.
    pub async fn backup(&self, to: &Path, with_keys: bool) -> Result<Manifest, StoreError> {
        let place = to.display().to_string();
        std::fs::create_dir_all(to).map_err(|error| file(&error, &place))?;
        if ledger(to).exists() || manifest(to).exists() {
            return Err(StoreError::Refused(Text::new(
                format!("{place} holds a copy or a ledger already: name an empty folder"),
                format!("{place} contient déjà une copie ou un registre : indiquez un dossier vide"),
            )));
        }
        let new = to.join("ledger.new");
        remove(&new)?;
        let mut connection = apart(&ledger(self.folder())).await?;
        let copied = sqlx::query("VACUUM INTO $1").bind(new.display().to_string()).execute(&mut connection).await;
        done(connection).await;
        if let Err(error) = copied {
            remove(&new)?;
            return Err(database(error, &new.display().to_string()));
        }
        // What a person's key opens must be in the copy of the keys: these are copied after.
        if with_keys {
            self.keys().copy(&to.join("keys"))?;
        }
        let made = describe(&new, with_keys).await?;
        settle(&new, &ledger(to))?;
        let text = serde_json::to_vec_pretty(&made).map_err(|error| StoreError::Database(error.to_string()))?;
        let draft = to.join("manifest.new");
        std::fs::write(&draft, text).map_err(|error| file(&error, &draft.display().to_string()))?;
        settle(&draft, &manifest(to))?;
        Ok(made)
    }

    /// Brings a copy back into a folder, whole or not at all; a ledger that is there already is replaced only if asked.
    pub async fn restore(from: &Path, folder: &Path, replace: bool) -> Result<Manifest, StoreError> {
        let kept = read_manifest(from)?;
        let place = folder.display().to_string();
        std::fs::create_dir_all(folder).map_err(|error| file(&error, &place))?;
        let (here, keys) = (ledger(folder), folder.join("keys"));
        if !replace && (here.exists() || keys.exists()) {
            return Err(StoreError::Refused(Text::new(
                format!(
                    "{place} holds a ledger already, which would be lost: name an empty folder, or say that it is to be replaced"
                ),
                format!(
                    "{place} contient déjà un registre, qui serait perdu : indiquez un dossier vide, ou dites qu'il doit être remplacé"
                ),
            )));
        }
        let new = (folder.join("ledger.new"), folder.join("keys.new"));
        if let Err(error) = bring(from, &kept, &new).await {
            remove(&new.0)?;
            remove(&new.1)?;
            return Err(error);
        }
        set_aside(folder, kept.keys)?;
        // The keys first: a key too many opens nothing, a body without its key is lost.
        if kept.keys {
            settle(&new.1, &keys)?;
        }
        settle(&new.0, &here)?;
        Ok(kept)
    }
}

/// Copies the files of a copy beside their places, and looks whether they are what the manifest says.
async fn bring(from: &Path, kept: &Manifest, (new, new_keys): &(PathBuf, PathBuf)) -> Result<(), StoreError> {
    copy(&ledger(from), new)?;
    let found = describe(new, kept.keys).await?;
    if (found.sequence, &found.heads) != (kept.sequence, &kept.heads) {
        let place = ledger(from).display().to_string();
        return Err(StoreError::Damaged(Text::new(
            format!(
                "{place} is not what its manifest says (last sequence {} instead of {}, or other heads of the chains): \
                 take another copy; nothing was changed",
                found.sequence, kept.sequence
            ),
            format!(
                "{place} n'est pas ce que dit son manifeste (dernière séquence {} au lieu de {}, ou d'autres têtes de \
                 chaînes) : prenez une autre copie ; rien n'a été changé",
                found.sequence, kept.sequence
            ),
        )));
    }
    if kept.keys {
        copy(&from.join("keys"), new_keys)?;
        private(new_keys)?;
        Keys::inspect_file(new_keys)?;
    }
    Ok(())
}

/// Moves what is in the folder into one beside it, so that a crash in the middle of bringing back loses nothing.
/// The keys of persons stay if the copy has none: they open what is in it.
fn set_aside(folder: &Path, keys: bool) -> Result<(), StoreError> {
    let names = ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "keys"];
    let names = if keys { &names[..] } else { &names[..3] };
    let there: Vec<&&str> = names.iter().filter(|name| folder.join(name).exists()).collect();
    if there.is_empty() {
        return Ok(());
    }
    let aside = (0..).map(|number| folder.join(format!("replaced-{number}"))).find(|path| !path.exists());
    let aside = aside.unwrap_or_else(|| folder.join("replaced"));
    let failed = |error: io::Error| file(&error, &aside.display().to_string());
    std::fs::create_dir(&aside).map_err(failed)?;
    for name in there {
        std::fs::rename(folder.join(name), aside.join(name)).map_err(failed)?;
    }
    Ok(())
}

/// What a copy holds, as its tables say.
async fn describe(path: &Path, keys: bool) -> Result<Manifest, StoreError> {
    let place = path.display().to_string();
    let failed = |error| database(error, &place);
    // A copy is one file; a log beside it would not be copied with it.
    let mut connection: SqliteConnection =
        options(path).journal_mode(sqlx::sqlite::SqliteJournalMode::Delete).connect().await.map_err(failed)?;
    schema::check(&mut connection, &place).await?;
    let sequence: Option<i64> =
        sqlx::query_scalar("SELECT max(sequence) FROM exchange").fetch_one(&mut connection).await.map_err(failed)?;
    let rows = sqlx::query(
        "SELECT x.account, x.hash FROM exchange x WHERE x.sequence IN (SELECT max(sequence) FROM exchange GROUP BY account)",
    )
    .fetch_all(&mut connection)
    .await
    .map_err(failed)?;
    let heads: BTreeMap<String, String> = rows.iter().map(|row| (row.get(0), hex(row.get(1)))).collect();
    let public_url = sqlx::query_scalar("SELECT value FROM meta WHERE name = 'public_url'")
        .fetch_optional(&mut connection)
        .await
        .map_err(failed)?;
    done(connection).await;
    let at = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_micros() as i64);
    Ok(Manifest { format: FORMAT, at, sequence: sequence.unwrap_or(0), heads, public_url, keys })
}

fn manifest(folder: &Path) -> PathBuf {
    folder.join("manifest.json")
}

fn read_manifest(from: &Path) -> Result<Manifest, StoreError> {
    let path = manifest(from);
    let place = path.display().to_string();
    let no_copy = |found: String| {
        StoreError::Damaged(Text::new(
            format!(
                "{place} {found}: name a folder that `passerelle backup` made; a copy that was interrupted has no manifest"
            ),
            format!(
                "{place} {found} : indiquez un dossier fait par `passerelle backup` ; une copie interrompue n'a pas de manifeste"
            ),
        ))
    };
    let text = match std::fs::read(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(no_copy("(-)".into())),
        Err(error) => return Err(file(&error, &place)),
    };
    let read: Manifest = serde_json::from_slice(&text).map_err(|error| no_copy(format!("({error})")))?;
    if read.format > FORMAT {
        return Err(StoreError::Newer(Text::new(
            format!(
                "{place} has format {}, and this program knows {FORMAT}: restore with the version that made the copy",
                read.format
            ),
            format!(
                "{place} a le format {}, et ce programme connaît {FORMAT} : restaurez avec la version qui a fait la copie",
                read.format
            ),
        )));
    }
    Ok(read)
}

fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    std::fs::copy(from, to).map(drop).map_err(|error| {
        let _ = std::fs::remove_file(to);
        file(&error, &format!("{} ({})", to.display(), from.display()))
    })
}

/// Gives a file that is whole its name.
fn settle(new: &Path, path: &Path) -> Result<(), StoreError> {
    let settled = (|| {
        File::open(new)?.sync_all()?;
        std::fs::rename(new, path)?;
        path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
    })();
    settled.map_err(|error| file(&error, &path.display().to_string()))
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(file(&error, &path.display().to_string())),
        _ => Ok(()),
    }
}

/// Only the account the program runs under may read it.
fn private(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(path, mode).map_err(|error| file(&error, &path.display().to_string()))?;
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
