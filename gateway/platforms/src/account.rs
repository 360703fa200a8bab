//! An account: one login at one instance of a platform.

use passerelle_lens::Settings;
use std::fmt;

/// One account, as a configuration names it.
#[derive(Debug, Clone)]
pub struct Account {
    /// Its name here, first segment of its addresses.
    pub id: String,
    /// Name of the platform.
    pub platform: String,
    /// Where the platform answers, without a slash at the end. For files, a folder (`file:///...`) or a file.
    pub base_url: String,
    /// What opens it.
    pub secret: Option<Secret>,
    /// What it says about itself.
    pub settings: Settings,
}

/// A key or token. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A secret from its text; white space around it is no part of it.
    pub fn new(text: &str) -> Self {
        Secret(text.trim().to_string())
    }

    /// Its text, for the request that needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}
