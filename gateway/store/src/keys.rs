//! Keys of persons: one for each (account, person), in a file of their own, so that a
//! copy of the ledger tells nothing about anybody and dropping one line forgets a person.

mod file;

use crate::StoreError;
use file::KeyFile;
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError, RwLock};
use zeroize::Zeroizing;

/// What the ledger knows of a person: a keyed digest of account and name, made with a
/// secret of the keys file. It says nothing without that file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonKey(pub(crate) [u8; 16]);

impl PersonKey {
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(PersonKey)
    }
}

/// What encrypts the bodies of a person, and what salts their digests.
#[derive(Clone)]
pub(crate) struct Pair {
    pub(crate) key: Zeroizing<[u8; 32]>,
    pub(crate) salt: Zeroizing<[u8; 32]>,
}

/// The keys that are known, and the file they are in.
pub(crate) struct Keys {
    file: Mutex<KeyFile>,
    secret: hmac::Key,
    known: RwLock<HashMap<PersonKey, Pair>>,
    random: SystemRandom,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// Reads the keys of a folder, or begins a file.
    pub(crate) fn open(folder: &Path) -> Result<Self, StoreError> {
        let random = SystemRandom::new();
        let (file, secret, known) = KeyFile::open(&folder.join("keys"), &random)?;
        let secret = hmac::Key::new(hmac::HMAC_SHA256, secret.as_ref());
        Ok(Keys { file: Mutex::new(file), secret, known: RwLock::new(known), random })
    }

    /// What stands for a person in the ledger.
    pub(crate) fn person(&self, account: &str, person: &str) -> PersonKey {
        let mut context = hmac::Context::with_key(&self.secret);
        context.update(&(account.len() as u64).to_be_bytes());
        context.update(account.as_bytes());
        context.update(person.as_bytes());
        PersonKey(first_half(context.sign().as_ref()))
    }

    /// A digest that cannot be guessed at without the keys file.
    pub(crate) fn digest(&self, text: &[u8]) -> [u8; 16] {
        first_half(hmac::sign(&self.secret, text).as_ref())
    }

    /// The pair of a person, if it is here.
    pub(crate) fn pair(&self, person: PersonKey) -> Option<Pair> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).get(&person).cloned()
    }

    /// The pair of a person; a new one is on the disk before it is given.
    pub(crate) fn pair_or_new(&self, person: PersonKey) -> Result<Pair, StoreError> {
        if let Some(pair) = self.pair(person) {
            return Ok(pair);
        }
        let pair = Pair { key: self.fresh()?, salt: self.fresh()? };
        self.file.lock().unwrap_or_else(PoisonError::into_inner).append(person, &pair)?;
        crate::fault::point("key-after-append");
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(person, pair.clone());
        Ok(pair)
    }

    /// Drops a person's pair, in the file first. Whether there was one.
    pub(crate) fn erase(&self, person: PersonKey) -> Result<bool, StoreError> {
        if self.pair(person).is_none() {
            return Ok(false);
        }
        self.file.lock().unwrap_or_else(PoisonError::into_inner).erase(person)?;
        self.known.write().unwrap_or_else(PoisonError::into_inner).remove(&person);
        Ok(true)
    }

    /// Copies the file as it is on the disk.
    pub(crate) fn copy(&self, to: &Path) -> Result<(), StoreError> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner).copy(to)
    }

    /// Reads the file again, to see whether it is sound.
    pub(crate) fn inspect(folder: &Path) -> Result<file::Inspected, StoreError> {
        KeyFile::inspect(&folder.join("keys"))
    }

    /// Reads a keys file that is not in its place yet.
    pub(crate) fn inspect_file(path: &Path) -> Result<file::Inspected, StoreError> {
        KeyFile::inspect(path)
    }

    /// Random bytes.
    pub(crate) fn fresh<const N: usize>(&self) -> Result<Zeroizing<[u8; N]>, StoreError> {
        fresh(&self.random)
    }
}

fn first_half(digest: &[u8]) -> [u8; 16] {
    let mut half = [0; 16];
    half.copy_from_slice(&digest[..16]);
    half
}

fn fresh<const N: usize>(random: &SystemRandom) -> Result<Zeroizing<[u8; N]>, StoreError> {
    let mut bytes = Zeroizing::new([0; N]);
    random.fill(bytes.as_mut()).map_err(|_| StoreError::Database("the system gave no random bytes".into()))?;
    Ok(bytes)
}
