//! How the accounts are doing.

use passerelle_model::loss::Text;

/// How one account is doing.
#[derive(Debug, Clone)]
pub struct AccountStatus {
    /// Its id.
    pub id: String,
    /// Name of its platform.
    pub platform: String,
    /// Where the platform answers.
    pub base_url: String,
    /// Whether it is part of the demonstration.
    pub demonstration: bool,
    /// Whether it is being pulled now.
    pub running: bool,
    /// Its lists.
    pub lists: Vec<ListStatus>,
    /// Bytes on disk.
    pub disk: u64,
    /// Statements in the graph.
    pub quads: u64,
    /// Records served.
    pub records: u64,
    /// Documents that are served in their last good version.
    pub stale: u64,
    /// What a person should know.
    pub warnings: Vec<Warning>,
}

/// The last run of one list.
#[derive(Debug, Clone)]
pub struct ListStatus {
    /// Resource and scope.
    pub list: String,
    /// When it ended, microseconds since the Unix epoch; none while it runs.
    pub ended: Option<i64>,
    /// Items.
    pub items: u64,
    /// What went wrong and what to do, if it was not whole.
    pub broken: Option<(Text, Text)>,
}

/// Something a person should know, and what to do about it.
#[derive(Debug, Clone)]
pub struct Warning {
    /// What is wrong.
    pub what: Text,
    /// What to do.
    pub next: Text,
}
