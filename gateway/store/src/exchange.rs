//! Exchanges: what came and what went, one ledger entry each, with the items in it.

use crate::keys::PersonKey;
use bytes::Bytes;

/// Which way an exchange went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From a platform to us.
    In,
    /// From us to a platform.
    Out,
    /// Within the gateway: a publication, a correction, a person erased.
    Within,
}

impl Direction {
    /// As the ledger spells it.
    pub fn name(self) -> &'static str {
        match self {
            Direction::In => "in",
            Direction::Out => "out",
            Direction::Within => "within",
        }
    }

    pub(crate) fn read(name: &str) -> Self {
        match name {
            "in" => Direction::In,
            "out" => Direction::Out,
            _ => Direction::Within,
        }
    }
}

/// An exchange to be kept.
#[derive(Debug, Clone)]
pub struct NewExchange {
    /// Whose it is.
    pub account: String,
    /// Which way it went.
    pub direction: Direction,
    /// Who did it.
    pub actor: String,
    /// What for.
    pub purpose: String,
    /// The run it is a page of, if any; its items belong to the list of the run.
    pub run: Option<i64>,
    /// Method and address without any secret.
    pub request: String,
    /// HTTP status, 0 where there is none.
    pub status: u16,
    /// Version of the lens that read it.
    pub lens: String,
    /// Version of the policy under which it happened.
    pub policy: String,
    /// What became of it, in a word.
    pub outcome: String,
    /// Account of the losses, as JSON.
    pub losses: Option<serde_json::Value>,
    /// What stands around the items.
    pub envelope: Bytes,
    /// Its items in order.
    pub items: Vec<NewItem>,
}

/// An item of an exchange to be kept.
#[derive(Debug, Clone)]
pub struct NewItem {
    /// What identifies it in its list.
    pub key: String,
    /// JSON Pointer to it in the answer.
    pub pointer: String,
    /// Its bytes.
    pub body: Bytes,
    /// Who it concerns: a name that is the same for the same person, such as an e-mail
    /// address. It is not kept; the body is encrypted with the key of (account, person).
    pub person: Option<String>,
    /// The rule that took something out of the body before it came here.
    pub redacted: Option<String>,
}

/// What became of an exchange that is kept: it is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Its sequence: the order of all exchanges.
    pub sequence: i64,
    /// When it was kept, microseconds since the Unix epoch.
    pub at: i64,
    /// Bodies that were not the same as the last one of their key.
    pub new_bodies: u64,
}

/// An exchange as it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// Its sequence.
    pub sequence: i64,
    /// When it was kept, microseconds since the Unix epoch.
    pub at: i64,
    /// Whose it is.
    pub account: String,
    /// Its place in the chain of the account, from 1.
    pub link: i64,
    /// Which way it went.
    pub direction: Direction,
    /// Who did it.
    pub actor: String,
    /// What for.
    pub purpose: String,
    /// The run it is a page of.
    pub run: Option<i64>,
    /// Method and address.
    pub request: String,
    /// HTTP status.
    pub status: u16,
    /// Version of the lens.
    pub lens: String,
    /// Version of the policy.
    pub policy: String,
    /// What became of it.
    pub outcome: String,
    /// Account of the losses, JSON text.
    pub losses: Option<String>,
    /// What stands around the items.
    pub envelope: Bytes,
    /// Hash of the entry before it in the chain of the account.
    pub previous: [u8; 32],
    /// Its own hash.
    pub hash: [u8; 32],
}

/// An item of an exchange that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemInfo {
    /// Place in the exchange, from 0.
    pub position: i64,
    /// What identifies it in its list.
    pub key: String,
    /// JSON Pointer to it.
    pub pointer: String,
    /// Its body, to ask for.
    pub body_id: i64,
    /// Salted digest of the body.
    pub digest: [u8; 32],
    /// Who it concerns.
    pub person: Option<PersonKey>,
    /// The rule that took something out.
    pub redacted: Option<String>,
    /// Whether the body was erased.
    pub erased: bool,
}
