//! What the commands take.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Stands between food platforms that do not talk to each other, and says what was lost on the way.
#[derive(Debug, Parser)]
#[command(name = "passerelle", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    /// Folder with platform folders, which add to the built-in ones or take their place
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) schemas: Option<PathBuf>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Start the server with its page
    Serve(Serve),
    /// Translate a file, or standard input, to standard output
    Translate(Translate),
    /// Check platform folders: errors as file:line:column
    Check(Check),
    /// Draft the folder of a new platform from a sample of its data
    New(New),
    /// Connect an account of a platform: test its key, save it, read it for the first time
    #[command(after_help = EXITS)]
    Connect(Connect),
    /// Read accounts now
    #[command(after_help = EXITS)]
    Pull(Pull),
    /// Make records and graph again from the ledger with today's lenses
    #[command(after_help = EXITS)]
    Replay(Replay),
    /// Check that the ledger is as it was written
    #[command(after_help = EXITS)]
    Verify(Place),
    /// Copy what is kept into a folder, also while the server runs
    #[command(after_help = EXITS)]
    Backup(Backup),
    /// Bring a copy back
    #[command(after_help = EXITS)]
    Restore(Restore),
    /// Say what is wrong, where, and what to do
    #[command(after_help = EXITS)]
    Doctor(Place),
    /// Serve under another address; the old one stays known
    #[command(after_help = EXITS)]
    Move(Move),
}

const EXITS: &str = "Exit code: 0 everything was done; 1 some of it, the rest is said; 2 nothing, and why.";

/// Where things are.
#[derive(Debug, Clone, Args)]
pub(super) struct Place {
    /// Configuration file; left away: passerelle.toml in the current folder, if it is there
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Folder for what is kept
    #[arg(long, value_name = "DIR", default_value = "data")]
    pub(super) data: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Connect {
    /// Name of the platform
    pub(super) platform: String,
    /// Where it answers; a folder or file as file:///...
    pub(super) url: String,
    /// Name of the account, the first part of its addresses
    #[arg(long)]
    pub(super) id: Option<String>,
    /// Variable of the environment that holds the key
    #[arg(long, value_name = "NAME", conflicts_with = "key_file")]
    pub(super) key_env: Option<String>,
    /// File that holds the key
    #[arg(long, value_name = "FILE")]
    pub(super) key_file: Option<PathBuf>,
    /// What the platform does not say: "currency=EUR tax=gross" or a JSON object
    #[arg(long, value_name = "PAIRS", default_value = "")]
    pub(super) settings: String,
    /// When it is read: "every 15 minutes", "1h", "manual"
    #[arg(long, value_name = "WORDS", default_value = "every 15 minutes")]
    pub(super) schedule: String,
    /// Where this server is reached from outside, if the configuration does not say yet
    #[arg(long, value_name = "URL")]
    pub(super) public_url: Option<String>,
    /// Save without reading it for the first time
    #[arg(long)]
    pub(super) no_pull: bool,
    #[command(flatten)]
    pub(super) place: Place,
}

#[derive(Debug, Args)]
pub(super) struct Pull {
    /// One account; all when left away
    pub(super) account: Option<String>,
    #[command(flatten)]
    pub(super) place: Place,
}

#[derive(Debug, Args)]
pub(super) struct Replay {
    /// One account; all when left away
    pub(super) account: Option<String>,
    /// Only say what would be gained, lost and changed
    #[arg(long)]
    pub(super) dry_run: bool,
    #[command(flatten)]
    pub(super) place: Place,
}

#[derive(Debug, Args)]
pub(super) struct Backup {
    /// Folder that the copy is made in
    pub(super) to: PathBuf,
    /// With the keys of persons: keep such a copy as safe as the data
    #[arg(long)]
    pub(super) with_keys: bool,
    #[command(flatten)]
    pub(super) place: Place,
}

#[derive(Debug, Args)]
pub(super) struct Restore {
    /// Folder of the copy
    pub(super) from: PathBuf,
    /// Take the place of what is there
    #[arg(long)]
    pub(super) replace: bool,
    #[command(flatten)]
    pub(super) place: Place,
}

#[derive(Debug, Args)]
pub(super) struct Move {
    /// The new address
    pub(super) url: String,
    #[command(flatten)]
    pub(super) place: Place,
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    pub(super) place: Place,
    /// Address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub(super) listen: String,
}

#[derive(Debug, Args)]
pub(super) struct Translate {
    /// What the input is: dfc (any version), platform/resource, a platform, or auto
    #[arg(long, value_name = "FORM")]
    pub(super) from: String,
    /// What is wanted: a dialect (dfc-1.16, dfc-2.0, fdc, owl, shared, schema) or platform/resource
    #[arg(long, value_name = "FORM")]
    pub(super) to: String,
    /// Original that the edited input is folded into
    #[arg(long, value_name = "FILE")]
    pub(super) original: Option<PathBuf>,
    /// What the input does not say: "currency=EUR tax=gross base=https://..." or a JSON object
    #[arg(long, value_name = "PAIRS", default_value = "")]
    pub(super) settings: String,
    /// Where the report goes, as JSON; - is standard error
    #[arg(long, value_name = "FILE")]
    pub(super) report: Option<PathBuf>,
    /// How a document is written: jsonld, turtle, nquads, json, csv
    #[arg(long, value_name = "FORMAT")]
    pub(super) out: Option<String>,
    /// The input; standard input when left away or -
    pub(super) file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// One platform; all when left away
    pub(super) platform: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct New {
    /// Name of the platform: small letters, digits and hyphens
    pub(super) name: String,
    /// A JSON or CSV file as the platform sends it
    #[arg(long, value_name = "FILE")]
    pub(super) from: PathBuf,
    /// Folder that the platform's folder is made in
    #[arg(long, value_name = "DIR", default_value = "schemas")]
    pub(super) out: PathBuf,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }
}
