//! What can go wrong with the store.

use passerelle_model::loss::Text;

/// Why the store did not do what was asked. What was stored before is as it was.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The disk is full, read-only, or fails.
    #[error("{0}")]
    Disk(Text),
    /// The keys file cannot be read or written.
    #[error("{0}")]
    Keys(Text),
    /// What is stored is damaged, or is no ledger.
    #[error("{0}")]
    Damaged(Text),
    /// The ledger was written by a later version of the program.
    #[error("{0}")]
    Newer(Text),
    /// Another process uses the folder.
    #[error("{0}")]
    Locked(Text),
    /// What was asked makes no sense for what is stored: a run or a generation that does not exist or is over.
    #[error("{0}")]
    Refused(Text),
    /// The database says otherwise than we expect.
    #[error("{0}")]
    Database(String),
}

impl StoreError {
    /// What happened and what to do, for people.
    pub fn text(&self) -> Text {
        match self {
            StoreError::Disk(text)
            | StoreError::Keys(text)
            | StoreError::Damaged(text)
            | StoreError::Newer(text)
            | StoreError::Locked(text)
            | StoreError::Refused(text) => text.clone(),
            StoreError::Database(text) => Text::new(
                format!("the ledger did not do what was asked: {text}; run `passerelle doctor`"),
                format!("le registre n'a pas fait ce qui était demandé : {text} ; lancez `passerelle doctor`"),
            ),
        }
    }
}

/// What an error of the database means for people; `place` names the file.
pub(crate) fn database(error: sqlx::Error, place: &str) -> StoreError {
    // Codes of sqlite3.h; the extended code has the primary one in its low byte.
    let code = match &error {
        sqlx::Error::Database(error) => error.code().and_then(|code| code.parse::<u32>().ok()).map(|code| code & 0xff),
        sqlx::Error::Io(error) => return file(error, place),
        _ => None,
    };
    match code {
        Some(13) => full(place),
        Some(8) | Some(14) => StoreError::Disk(Text::new(
            format!(
                "{place} cannot be opened or written ({error}): let the account Passerelle runs under write there, or name another folder with --data"
            ),
            format!(
                "{place} ne peut pas être ouvert ou écrit ({error}) : autorisez le compte de Passerelle à y écrire, ou indiquez un autre dossier avec --data"
            ),
        )),
        Some(10) => StoreError::Disk(Text::new(
            format!(
                "the disk failed under {place} ({error}): look at the disk, then start again; what was acknowledged is kept"
            ),
            format!(
                "le disque a fait défaut sous {place} ({error}) : examinez le disque, puis relancez ; ce qui a été confirmé est gardé"
            ),
        )),
        Some(5) | Some(6) => StoreError::Locked(Text::new(
            format!("another process uses {place}: stop it, or name another folder with --data"),
            format!("un autre processus utilise {place} : arrêtez-le, ou indiquez un autre dossier avec --data"),
        )),
        Some(11) | Some(26) => StoreError::Damaged(Text::new(
            format!(
                "{place} is damaged or is no ledger ({error}): run `passerelle doctor`, and restore the last good copy with `passerelle restore`"
            ),
            format!(
                "{place} est abîmé ou n'est pas un registre ({error}) : lancez `passerelle doctor`, et restaurez la dernière bonne copie avec `passerelle restore`"
            ),
        )),
        _ => StoreError::Database(format!("{place}: {error}")),
    }
}

/// What an error of a file means for people.
pub(crate) fn file(error: &std::io::Error, place: &str) -> StoreError {
    use std::io::ErrorKind::{FileTooLarge, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    match error.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => full(place),
        PermissionDenied | ReadOnlyFilesystem => StoreError::Disk(Text::new(
            format!(
                "{place} cannot be written ({error}): let the account Passerelle runs under write there, or name another folder with --data"
            ),
            format!(
                "{place} ne peut pas être écrit ({error}) : autorisez le compte de Passerelle à y écrire, ou indiquez un autre dossier avec --data"
            ),
        )),
        _ => StoreError::Disk(Text::new(
            format!("{place} cannot be read or written ({error}): look at the disk and the path"),
            format!("{place} ne peut pas être lu ou écrit ({error}) : vérifiez le disque et le chemin"),
        )),
    }
}

fn full(place: &str) -> StoreError {
    StoreError::Disk(Text::new(
        format!(
            "the disk is full, so {place} could not be written: free some space and try again; what was acknowledged is kept"
        ),
        format!(
            "le disque est plein, {place} n'a donc pas pu être écrit : libérez de la place et recommencez ; ce qui a été confirmé est gardé"
        ),
    ))
}

/// A refusal: `en` and `fr` say what was asked and what is so.
pub(crate) fn refused(en: String, fr: String) -> StoreError {
    StoreError::Refused(Text::new(en, fr))
}
