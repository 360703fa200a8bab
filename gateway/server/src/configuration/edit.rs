//! Writing the file: an account is added, an address changed; everything else that
//! stands there, comments too, stays as it is. The file is whole at every moment.

use crate::translation::{BadSetting, Settings, Text};
use passerelle_platforms::Secret;
use passerelle_store::fault;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, value};

/// An account to be written down.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Its name here.
    pub id: String,
    /// Name of the platform.
    pub platform: String,
    /// Where the platform answers.
    pub base_url: String,
    /// What opens it.
    pub secret: NewSecret,
    /// What it says about itself.
    pub settings: Settings,
    /// When it is pulled, in the words of the file.
    pub schedule: String,
    /// Where we are reached; written if the file does not say yet.
    pub public_url: Option<String>,
}

/// What opens a new account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewSecret {
    /// Nothing is needed.
    None,
    /// A key that is kept in a file of its own.
    Key(Secret),
    /// A variable of the environment.
    Variable(String),
    /// A file that is there already.
    File(String),
}

/// Why the file was not written. What it said before, it says still.
#[derive(Debug, thiserror::Error)]
pub enum NotSaved {
    /// The file cannot be read or written.
    #[error("{}: {cause}", file.display())]
    Disk {
        /// The file.
        file: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The file is no TOML, so nothing can be added.
    #[error("{}: {cause}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Place and words.
        cause: Box<toml_edit::TomlError>,
    },
    /// An account of that name is there.
    #[error("there is already an account `{0}`")]
    Taken(String),
    /// A setting cannot be used.
    #[error(transparent)]
    Setting(#[from] BadSetting),
}

impl NotSaved {
    /// In words.
    pub fn text(&self) -> Text {
        match self {
            NotSaved::Disk { file, cause } => Text::new(
                format!("{} cannot be written: {cause}", file.display()),
                format!("impossible d'écrire {} : {cause}", file.display()),
            ),
            NotSaved::Unreadable { file, cause } => Text::new(
                format!("{} is no TOML, so nothing was added: {cause}", file.display()),
                format!("{} n'est pas du TOML, rien n'a donc été ajouté : {cause}", file.display()),
            ),
            NotSaved::Taken(id) => Text::new(
                format!("there is already an account `{id}`; choose another id"),
                format!("il y a déjà un compte `{id}` ; choisissez un autre id"),
            ),
            NotSaved::Setting(bad) => super::account::bad_setting(bad),
        }
    }
}

/// Writes an account down: its key into `DATA/secrets/ID` first, then the file.
pub fn save_account(file: &Path, data: &Path, new: &NewAccount) -> Result<(), NotSaved> {
    let mut document = document(file)?;
    if let Some(url) = &new.public_url
        && document.get("public_url").is_none()
    {
        first(&mut document, "public_url", url);
    }
    let accounts = document.entry("account").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(accounts) = accounts.as_array_of_tables_mut() else {
        return Err(NotSaved::Disk {
            file: file.into(),
            cause: io::Error::other("`account` is not written as [[account]]"),
        });
    };
    let named = |table: &Table| table.get("id").and_then(Item::as_str) == Some(&new.id);
    if accounts.iter().any(named) {
        return Err(NotSaved::Taken(new.id.clone()));
    }
    let mut table = Table::new();
    table["id"] = value(&new.id);
    table["platform"] = value(&new.platform);
    table["base_url"] = value(&new.base_url);
    match &new.secret {
        NewSecret::None => {}
        NewSecret::Variable(name) => table["secret_env"] = value(name),
        NewSecret::File(name) => table["secret_file"] = value(name),
        NewSecret::Key(secret) => {
            let place = data.join("secrets").join(&new.id);
            save_secret(&place, secret).map_err(|cause| NotSaved::Disk { file: place.clone(), cause })?;
            let place = std::path::absolute(&place).unwrap_or(place);
            table["secret_file"] = value(place.display().to_string());
        }
    }
    let mut settings = InlineTable::new();
    for (name, text) in new.settings.iter() {
        nest(&mut settings, name, text);
    }
    if !settings.is_empty() {
        settings.fmt();
        table["settings"] = value(settings);
    }
    if !new.schedule.is_empty() {
        table["schedule"] = value(&new.schedule);
    }
    accounts.push(table);
    replace(file, &document.to_string()).map_err(|cause| NotSaved::Disk { file: file.into(), cause })
}

/// Writes down where this server is reached from now on.
pub fn save_public_url(file: &Path, url: &str) -> Result<(), NotSaved> {
    let mut document = document(file)?;
    match document.get_mut("public_url") {
        Some(item) => {
            let decor = item.as_value().map(|value| value.decor().clone());
            *item = value(url);
            if let (Some(decor), Some(value)) = (decor, item.as_value_mut()) {
                *value.decor_mut() = decor;
            }
        }
        None => first(&mut document, "public_url", url),
    }
    replace(file, &document.to_string()).map_err(|cause| NotSaved::Disk { file: file.into(), cause })
}

fn document(file: &Path) -> Result<DocumentMut, NotSaved> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => String::new(),
        Err(cause) => return Err(NotSaved::Disk { file: file.into(), cause }),
    };
    text.parse().map_err(|cause| NotSaved::Unreadable { file: file.into(), cause: Box::new(cause) })
}

/// Plain members stand before all tables, so the last of them is a good place.
fn first(document: &mut DocumentMut, name: &str, text: &str) {
    document.as_table_mut().insert(name, value(text));
}

fn nest(table: &mut InlineTable, name: &str, text: &str) {
    match name.split_once('.') {
        None => {
            table.insert(name, text.into());
        }
        Some((outer, inner)) => {
            if !table.get(outer).is_some_and(toml_edit::Value::is_inline_table) {
                table.insert(outer, InlineTable::new().into());
            }
            if let Some(child) = table.get_mut(outer).and_then(toml_edit::Value::as_inline_table_mut) {
                child.insert(inner, text.into());
            }
        }
    }
}

/// A key in a file that its owner alone may read, in a folder of the same kind.
fn save_secret(file: &Path, secret: &Secret) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    write(file, &format!("{}\n", secret.reveal()), Some(0o600))
}

fn replace(file: &Path, text: &str) -> io::Result<()> {
    // What a symbolic link points at is written, not the link.
    let file = &std::fs::canonicalize(file).unwrap_or_else(|_| file.to_path_buf());
    let mode = std::fs::metadata(file).ok().map(|data| data.permissions().mode() & 0o777);
    write(file, text, mode)
}

/// Writes a whole file under another name and renames it: a reader sees the old or the new one.
fn write(file: &Path, text: &str, mode: Option<u32>) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut name = file.file_name().unwrap_or_default().to_os_string();
    name.push(".new");
    let beside = folder.join(name);
    let written = (|| {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true).mode(mode.unwrap_or(0o644));
        let mut new = options.open(&beside)?;
        if let Some(mode) = mode {
            new.set_permissions(std::fs::Permissions::from_mode(mode))?;
        }
        new.write_all(text.as_bytes())?;
        new.sync_all()?;
        fault::point("config-before-rename");
        std::fs::rename(&beside, file)?;
        fault::point("config-after-rename");
        File::open(folder)?.sync_all()
    })();
    if written.is_err() {
        std::fs::remove_file(&beside).ok();
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "# our hub\npublic_url = \"https://gateway.example\" # do not change\n\n[limits] # few\nbody = 3\n\n[[client]]\nid = \"a\"\n";

    fn new() -> NewAccount {
        NewAccount {
            id: "halle".into(),
            platform: "marketday".into(),
            base_url: "https://hub.example".into(),
            secret: NewSecret::Key(Secret::new(" k3y ")),
            settings: Settings::parse("currency=EUR tax_rates.1=5.5 tax_rates.2=20").unwrap(),
            schedule: "15 minutes".into(),
            public_url: Some("https://other.example".into()),
        }
    }

    #[test]
    fn an_account_is_added_and_nothing_else_changes() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("passerelle.toml");
        std::fs::write(&file, BEFORE).unwrap();
        save_account(&file, folder.path(), &new()).unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.starts_with(BEFORE), "{text}");
        assert!(text.contains("[[account]]\nid = \"halle\"") && !text.contains("k3y"), "{text}");
        assert!(text.contains("tax_rates = { 1 = \"5.5\", 2 = \"20\" }"), "{text}");
        assert!(matches!(save_account(&file, folder.path(), &new()), Err(NotSaved::Taken(_))));
    }

    #[test]
    fn a_key_is_in_a_file_that_its_owner_alone_reads() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("passerelle.toml");
        save_account(&file, folder.path(), &new()).unwrap();
        let key = folder.path().join("secrets/halle");
        assert_eq!(std::fs::read_to_string(&key).unwrap(), "k3y\n");
        assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("public_url = \"https://other.example\"\n"), "{text}");
    }

    #[test]
    fn a_new_address_keeps_its_comment() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("passerelle.toml");
        std::fs::write(&file, BEFORE).unwrap();
        save_public_url(&file, "https://new.example").unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), BEFORE.replace("gateway.example", "new.example"));
    }

    #[test]
    fn a_file_that_is_no_toml_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("passerelle.toml");
        std::fs::write(&file, "[[account").unwrap();
        assert!(matches!(save_account(&file, folder.path(), &new()), Err(NotSaved::Unreadable { .. })));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "[[account");
    }
}
