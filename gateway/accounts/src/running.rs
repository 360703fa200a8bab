//! Which accounts are being pulled: one pull of an account at a time.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// The accounts that are being pulled.
#[derive(Debug, Clone, Default)]
pub(crate) struct Running(Arc<Mutex<BTreeSet<String>>>);

/// A pull that goes on until this is dropped.
pub(crate) struct Going {
    running: Running,
    account: String,
}

impl Running {
    /// Begins a pull, unless one goes on.
    pub(crate) fn begin(&self, account: &str) -> Option<Going> {
        let new = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(account.to_string());
        new.then(|| Going { running: self.clone(), account: account.to_string() })
    }

    /// Whether an account is being pulled.
    pub(crate) fn is(&self, account: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(account)
    }
}

impl Drop for Going {
    fn drop(&mut self) {
        self.running.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.account);
    }
}
