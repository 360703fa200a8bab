//! The hash chain of an account, and the tree of item digests that hangs on each link.
//!
//! `hash = SHA-256(previous ‖ header ‖ root)`. The header of an exchange is, in this order,
//! numbers as 8 bytes, most significant first, and texts and bytes with their length before them:
//!
//! ```text
//! "passerelle-exchange-1"  sequence  link  at  account  direction  actor  purpose
//! run (-1 if none)  request  status  lens  policy  outcome  losses ("" if none)
//! SHA-256 of the envelope  number of items
//! ```
//!
//! The root is that of RFC 6962 §2.1: a leaf is `SHA-256(0 ‖ digest ‖ key ‖ pointer ‖ redacted)`, a node
//! `SHA-256(1 ‖ left ‖ right)`, no items `SHA-256("")`. The digest of an item is
//! `HMAC-SHA-256(salt, body)`, so that a body and its salt can go and the chain still stands.

use crate::Exchange;
use ring::digest::{Context, SHA256, digest};
use ring::hmac;

/// A SHA-256 digest.
pub(crate) type Hash = [u8; 32];

/// What the first exchange of an account has before it.
pub(crate) const NOTHING: Hash = [0; 32];

/// Salted digest of a body.
pub(crate) fn body(salt: &[u8], body: &[u8]) -> Hash {
    hash32(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, salt), body).as_ref())
}

/// Leaf of an item.
pub(crate) fn leaf(body_digest: &[u8], key: &str, pointer: &str, redacted: Option<&str>) -> Hash {
    let mut context = Context::new(&SHA256);
    context.update(&[0]);
    text(&mut context, body_digest);
    text(&mut context, key.as_bytes());
    text(&mut context, pointer.as_bytes());
    text(&mut context, redacted.unwrap_or_default().as_bytes());
    hash32(context.finish().as_ref())
}

/// Root of the tree over some leaves.
pub(crate) fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => hash32(digest(&SHA256, b"").as_ref()),
        [one] => *one,
        many => {
            let (left, right) = many.split_at(many.len().div_ceil(2).next_power_of_two());
            let mut context = Context::new(&SHA256);
            context.update(&[1]);
            context.update(&root(left));
            context.update(&root(right));
            hash32(context.finish().as_ref())
        }
    }
}

/// Hash of an exchange; its own `hash` does not count.
pub(crate) fn link(exchange: &Exchange, items: usize, root: &Hash) -> Hash {
    let mut context = Context::new(&SHA256);
    context.update(&exchange.previous);
    text(&mut context, b"passerelle-exchange-1");
    number(&mut context, exchange.sequence);
    number(&mut context, exchange.link);
    number(&mut context, exchange.at);
    for said in [&exchange.account, exchange.direction.name(), &exchange.actor, &exchange.purpose] {
        text(&mut context, said.as_bytes());
    }
    number(&mut context, exchange.run.unwrap_or(-1));
    text(&mut context, exchange.request.as_bytes());
    number(&mut context, i64::from(exchange.status));
    for said in [&exchange.lens, &exchange.policy, &exchange.outcome, exchange.losses.as_deref().unwrap_or_default()] {
        text(&mut context, said.as_bytes());
    }
    text(&mut context, digest(&SHA256, &exchange.envelope).as_ref());
    number(&mut context, items as i64);
    context.update(root);
    hash32(context.finish().as_ref())
}

fn text(context: &mut Context, bytes: &[u8]) {
    context.update(&(bytes.len() as u64).to_be_bytes());
    context.update(bytes);
}

fn number(context: &mut Context, number: i64) {
    context.update(&number.to_be_bytes());
}

fn hash32(bytes: &[u8]) -> Hash {
    let mut hash = [0; 32];
    hash.copy_from_slice(&bytes[..32]);
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_splits_at_the_largest_power_of_two_below() {
        let leaves: Vec<Hash> = (0..5).map(|n| [n; 32]).collect();
        let left = root(&leaves[..4]);
        let node = |a: &Hash, b: &Hash| {
            let bytes: Vec<u8> = [&[1][..], a, b].concat();
            hash32(digest(&SHA256, &bytes).as_ref())
        };
        assert_eq!(root(&leaves), node(&left, &leaves[4]));
        assert_eq!(root(&leaves[..2]), node(&leaves[0], &leaves[1]));
    }

    #[test]
    fn where_a_key_ends_and_a_pointer_begins_counts() {
        assert_ne!(leaf(&[1; 32], "ab", "c", None), leaf(&[1; 32], "a", "bc", None));
    }
}
