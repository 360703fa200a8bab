//! `passerelle.toml`: what a server is told about itself. Everything that is wrong in
//! it is said at once, each at its place; a name that is not known is an error, so
//! that a misspelling is never silently nothing.

mod account;
mod address;
mod client;
mod edit;
mod limits;
mod outbound;
mod reserved;
mod schedule;
mod secret;
mod table;
#[cfg(test)]
mod tests;

pub use account::AccountEntry;
pub use address::public as public_address;
pub use client::ClientEntry;
pub use edit::{NewAccount, NewSecret, NotSaved, save_account, save_public_url};
pub use limits::Limits;
pub use outbound::OutboundRules;
pub use reserved::{RESERVED, bad_id};
pub use schedule::Schedule;
pub use secret::{Surroundings, Variable};

use crate::translation::{Language, Platforms, Text};
use passerelle_lens::{Diagnostic, of_toml};
use std::fmt;
use std::path::{Path, PathBuf};
use table::{Findings, Table};

/// Name of the file that is read where none is named.
pub const FILE: &str = "passerelle.toml";

/// What a server reads from its file.
#[derive(Debug, Clone, Default)]
pub struct Configuration {
    /// Where the server is reached from outside, without a slash at the end.
    pub public_url: Option<String>,
    /// Its accounts.
    pub accounts: Vec<AccountEntry>,
    /// Who may ask with a token.
    pub clients: Vec<ClientEntry>,
    /// What may be asked of the outside.
    pub outbound: OutboundRules,
    /// What one request and one account may cost.
    pub limits: Limits,
    /// What is odd and does not stop it from working.
    pub warnings: Vec<Diagnostic>,
}

/// A file that cannot be used: everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadConfiguration(pub Vec<Diagnostic>);

impl BadConfiguration {
    /// All of it in words.
    pub fn render(&self, language: Language) -> String {
        self.0.iter().map(|complaint| complaint.render(language)).collect()
    }

    /// All of it, each in one line.
    pub fn text(&self) -> Text {
        let lines = |language| {
            let line = |c: &Diagnostic| format!("{}:{}:{}: {}", c.file, c.line, c.column, c.message.to(language));
            self.0.iter().map(line).collect::<Vec<_>>().join("; ")
        };
        Text::new(lines(Language::En), lines(Language::Fr))
    }
}

impl fmt::Display for BadConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Language::En))
    }
}

impl std::error::Error for BadConfiguration {}

impl Configuration {
    /// Reads a file; secrets are looked for beside it, in the environment and in `$CREDENTIALS_DIRECTORY`.
    pub fn read(file: &Path, platforms: &Platforms) -> Result<Self, BadConfiguration> {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(|cause| {
            let words = Text::new(format!("cannot be read: {cause}"), format!("illisible : {cause}"));
            BadConfiguration(vec![Diagnostic::new(&name, "", 0..0, words)])
        })?;
        Self::parse(&text, &name, platforms, &Surroundings::of_process(file))
    }

    /// Reads a text; `name` is what complaints call it.
    pub fn parse(
        text: &str,
        name: &str,
        platforms: &Platforms,
        surroundings: &Surroundings,
    ) -> Result<Self, BadConfiguration> {
        let document = toml::de::DeTable::parse(text).map_err(|error| {
            let span = error.span().unwrap_or(0..0);
            BadConfiguration(vec![Diagnostic::new(name, text, span, of_toml(error.message()))])
        })?;
        let findings = Findings::new(name, text);
        let root = Table::root(&document, &findings);
        root.only(&["public_url", "account", "client", "outbound", "limits", "flow"]);
        let mut configuration = Configuration {
            public_url: address::public_url(&root),
            limits: limits::read(&root),
            outbound: outbound::read(&root),
            accounts: account::read(&root, platforms, surroundings),
            ..Configuration::default()
        };
        configuration.clients = client::read(&root, &configuration.accounts, surroundings);
        if !configuration.accounts.is_empty() && root.get("public_url").is_none() {
            findings.wrong(0..0, needs_public_url(), Some(how_public_url()));
        }
        let (errors, warnings) = findings.done();
        match errors.is_empty() {
            true => Ok(Configuration { warnings, ..configuration }),
            false => Err(BadConfiguration(errors)),
        }
    }
}

fn needs_public_url() -> Text {
    Text::new(
        "`public_url` is missing: the addresses of everything that is kept start with it",
        "il manque `public_url` : les adresses de tout ce qui est gardé commencent par elle",
    )
}

fn how_public_url() -> Text {
    Text::new(
        "write on the first line where this server is reached from outside: public_url = \"https://gateway.example\" (for a try on this machine: \"http://127.0.0.1:8080\")",
        "écrivez en première ligne où ce serveur est joint de l'extérieur : public_url = \"https://passerelle.example\" (pour un essai sur cette machine : \"http://127.0.0.1:8080\")",
    )
}

/// The file that a command reads: the one named, or the one in the current folder, if it is there.
pub fn file(named: Option<&Path>) -> Option<PathBuf> {
    match named {
        Some(file) => Some(file.to_path_buf()),
        None => Some(PathBuf::from(FILE)).filter(|file| file.is_file()),
    }
}
