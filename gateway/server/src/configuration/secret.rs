//! Keys and tokens: from the environment, from files, or from the folder that a
//! service manager hands in as `$CREDENTIALS_DIRECTORY`. Never from the file itself.

use super::table::Table;
use crate::translation::Text;
use passerelle_platforms::Secret;
use std::fmt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The value of a variable of the environment.
pub type Variable = dyn Fn(&str) -> Option<String> + Send + Sync;

/// Where secrets are looked for.
#[derive(Clone)]
pub struct Surroundings {
    /// What relative paths start from: the folder of the file.
    pub folder: PathBuf,
    /// Folder of a service manager.
    pub credentials: Option<PathBuf>,
    /// The environment.
    pub variable: Arc<Variable>,
}

impl fmt::Debug for Surroundings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Surroundings").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl Surroundings {
    /// Those of this process and a file.
    pub fn of_process(file: &Path) -> Self {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Surroundings {
            folder: folder.to_path_buf(),
            credentials: std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from),
            variable: Arc::new(|name| std::env::var(name).ok()),
        }
    }

    /// No environment at all.
    pub fn none() -> Self {
        Surroundings { folder: PathBuf::from("."), credentials: None, variable: Arc::new(|_| None) }
    }
}

/// What opens something, and what it is called in the file.
pub(super) struct Found {
    /// The secret.
    pub(super) secret: Option<Secret>,
    /// The variable or file it comes from; none if none is named.
    pub(super) source: Option<String>,
}

/// `secret_env` or `secret_file` of a table; neither: the file of that name among the credentials, if there is one.
pub(super) fn read(table: &Table<'_>, id: &str, around: &Surroundings) -> Found {
    let (variable, file) = (table.text("secret_env"), table.text("secret_file"));
    match (variable, file) {
        (Some((variable, _)), Some((_, at))) => {
            let what = Text::new(
                "secret_env and secret_file are both given; one is enough",
                "secret_env et secret_file sont donnés tous les deux ; un seul suffit",
            );
            table.wrong(at, what, Some(Text::new("take one of them out", "enlevez l'un des deux")));
            Found { secret: None, source: Some(format!("${variable}")) }
        }
        (Some((variable, at)), None) => {
            let value = (around.variable)(variable).filter(|value| !value.trim().is_empty());
            let value = value.or_else(|| of_credentials(around, variable));
            if value.is_none() {
                let what = Text::new(
                    format!("the variable {variable} is not set"),
                    format!("la variable {variable} n'est pas définie"),
                );
                let next = Text::new(
                    format!("set {variable} before the start, or name a file with secret_file"),
                    format!("définissez {variable} avant de démarrer, ou nommez un fichier avec secret_file"),
                );
                table.wrong(at, what, Some(next));
            }
            Found { secret: value.map(|value| Secret::new(&value)), source: Some(format!("${variable}")) }
        }
        (None, Some((file, at))) => Found { secret: of_file(table, file, at, around), source: Some(file.into()) },
        (None, None) => {
            let secret = of_credentials(around, id).map(|value| Secret::new(&value));
            let source = secret.is_some().then(|| format!("credentials/{id}"));
            Found { secret, source }
        }
    }
}

fn of_credentials(around: &Surroundings, name: &str) -> Option<String> {
    let folder = around.credentials.as_ref().filter(|_| !name.contains('/') && !name.is_empty())?;
    std::fs::read_to_string(folder.join(name)).ok().filter(|value| !value.trim().is_empty())
}

fn of_file(table: &Table<'_>, name: &str, at: std::ops::Range<usize>, around: &Surroundings) -> Option<Secret> {
    let place = around.folder.join(name);
    let place = match &around.credentials {
        Some(credentials) if !place.exists() && Path::new(name).is_relative() => credentials.join(name),
        _ => place,
    };
    let shown = place.display();
    match std::fs::read_to_string(&place) {
        Err(cause) => {
            let what = Text::new(
                format!("the secret file {shown} cannot be read: {cause}"),
                format!("le fichier secret {shown} est illisible : {cause}"),
            );
            let next = Text::new(
                "write the key into it, readable by this server alone (chmod 600)",
                "écrivez-y la clé, lisible par ce serveur seul (chmod 600)",
            );
            table.wrong(at, what, Some(next));
            None
        }
        Ok(text) if text.trim().is_empty() => {
            let what =
                Text::new(format!("the secret file {shown} is empty"), format!("le fichier secret {shown} est vide"));
            table.wrong(at, what, Some(Text::new("write the key into it", "écrivez-y la clé")));
            None
        }
        Ok(text) => {
            let open = std::fs::metadata(&place).is_ok_and(|data| data.permissions().mode() & 0o077 != 0);
            if open {
                let what = Text::new(
                    format!("the secret file {shown} can be read by others"),
                    format!("le fichier secret {shown} peut être lu par d'autres"),
                );
                let next = Text::new(format!("chmod 600 {shown}"), format!("chmod 600 {shown}"));
                table.findings.odd(at, what, Some(next));
            }
            Some(Secret::new(&text))
        }
    }
}
