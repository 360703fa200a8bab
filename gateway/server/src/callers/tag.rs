//! What is kept of a secret: its digest under a key that lives as long as the
//! process. Two equal digests mean equal secrets, and the time that comparing takes
//! says nothing, because nobody outside can choose a digest.

use ring::digest::{SHA256, SHA256_OUTPUT_LEN};
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use std::fmt;

/// What is kept of one secret.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Tag([u8; SHA256_OUTPUT_LEN]);

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tag(..)")
    }
}

/// The key of this process.
#[derive(Debug)]
pub(super) struct Key(hmac::Key);

impl Default for Key {
    fn default() -> Self {
        Key(hmac::Key::new(hmac::HMAC_SHA256, &random::<SHA256_OUTPUT_LEN>()))
    }
}

impl Key {
    /// What is kept of a secret.
    pub(super) fn tag(&self, secret: &[u8]) -> Tag {
        let mut tag = [0; SHA256_OUTPUT_LEN];
        tag.copy_from_slice(hmac::sign(&self.0, secret).as_ref());
        Tag(tag)
    }
}

/// A new secret of 256 bits, for an address or a cookie.
pub(super) fn secret() -> String {
    random::<32>().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn random<const N: usize>() -> [u8; N] {
    debug_assert!(N >= SHA256.output_len());
    let mut bytes = [0; N];
    // A server without randomness must not hand out secrets.
    SystemRandom::new().fill(&mut bytes).expect("the system gives random bytes");
    bytes
}
