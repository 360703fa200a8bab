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
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Configuration file
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Folder for what the server keeps
    #[arg(long, value_name = "DIR", default_value = "data")]
    pub(super) data: PathBuf,
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
