//! What keeping, erasing and bringing back answer.

/// What erasing a person did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Whether there was a key.
    pub key: bool,
    /// Bodies that are blank now.
    pub bodies: u64,
    /// Document versions that are blank now.
    pub documents: u64,
    /// IRIs that were served from them and are gone, to be taken out of other projections.
    pub records: Vec<String>,
}

/// What a copy says of itself.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Manifest {
    /// Version of this format.
    pub format: u32,
    /// When it was made, microseconds since the Unix epoch.
    pub at: i64,
    /// Sequence of the last exchange in it.
    pub sequence: i64,
    /// Hash of the last exchange of each account, in hex.
    pub heads: std::collections::BTreeMap<String, String>,
    /// The public address at that time.
    pub public_url: Option<String>,
    /// Whether the keys of persons are in it.
    pub keys: bool,
}

/// An address the records were once served under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Former {
    /// The address.
    pub url: String,
    /// Since when it was ours, microseconds since the Unix epoch.
    pub since: i64,
    /// Until when.
    pub until: i64,
}
