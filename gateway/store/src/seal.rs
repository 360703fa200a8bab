//! How bytes lie in the ledger: compressed if that helps, and encrypted if they
//! concern a person.
//!
//! A byte that says how, four bytes of length, then the bytes. Encrypted:
//! ChaCha20-Poly1305 (RFC 8439) with a random nonce of 12 bytes before them.

use crate::StoreError;
use crate::keys::{Keys, PersonKey};
use bytes::Bytes;
use passerelle_model::loss::Text;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use std::cell::RefCell;

const PLAIN: u8 = 0;
const PACKED: u8 = 1;
const SEALED: u8 = 2;
/// Level 1: a higher one gains 3 % on bodies of a kilobyte and costs twice the time.
const LEVEL: i32 = 1;
/// More than any body: a length beyond is damage.
const LARGEST: usize = 1 << 30;

thread_local! {
    static PACKER: RefCell<Option<zstd::bulk::Compressor<'static>>> = const { RefCell::new(None) };
    static UNPACKER: RefCell<Option<zstd::bulk::Decompressor<'static>>> = const { RefCell::new(None) };
}

/// Bytes as they are stored.
pub(crate) fn seal(keys: &Keys, person: Option<PersonKey>, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
    let packed = PACKER.with_borrow_mut(|packer| {
        if packer.is_none() {
            *packer = zstd::bulk::Compressor::new(LEVEL).ok();
        }
        packer.as_mut().and_then(|packer| packer.compress(plain).ok()).filter(|packed| packed.len() < plain.len())
    });
    let (how, bytes) = match &packed {
        Some(packed) => (PACKED, packed.as_slice()),
        None => (PLAIN, plain),
    };
    let Some(person) = person else {
        let mut stored = Vec::with_capacity(5 + bytes.len());
        stored.push(how);
        stored.extend_from_slice(&(plain.len() as u32).to_le_bytes());
        stored.extend_from_slice(bytes);
        return Ok(stored);
    };
    let pair = keys.pair_or_new(person)?;
    let nonce = keys.fresh::<NONCE_LEN>()?;
    let mut stored = Vec::with_capacity(5 + NONCE_LEN + bytes.len() + CHACHA20_POLY1305.tag_len());
    stored.push(how | SEALED);
    stored.extend_from_slice(&(plain.len() as u32).to_le_bytes());
    stored.extend_from_slice(nonce.as_ref());
    let mut inner = bytes.to_vec();
    cipher(pair.key.as_ref())?
        .seal_in_place_append_tag(Nonce::assume_unique_for_key(*nonce), Aad::from(person.0), &mut inner)
        .map_err(|_| StoreError::Database("a body is too long to be encrypted".into()))?;
    stored.extend_from_slice(&inner);
    Ok(stored)
}

/// The bytes again; none if the key of the person is not here.
pub(crate) fn unseal(keys: &Keys, person: Option<PersonKey>, stored: &[u8]) -> Result<Option<Bytes>, StoreError> {
    let Some((&how, rest)) = stored.split_first() else { return Err(damaged()) };
    let Some((length, rest)) = rest.split_first_chunk::<4>() else { return Err(damaged()) };
    let length = u32::from_le_bytes(*length) as usize;
    if length > LARGEST {
        return Err(damaged());
    }
    if how & SEALED == 0 {
        return unpack(how, length, rest).map(Some);
    }
    let Some((person, pair)) = person.and_then(|person| keys.pair(person).map(|pair| (person, pair))) else {
        return Ok(None);
    };
    let Some((nonce, rest)) = rest.split_first_chunk::<NONCE_LEN>() else { return Err(damaged()) };
    let mut inner = rest.to_vec();
    // A person who was erased and came back has another key: what the old one sealed stays closed.
    let Ok(plain) =
        cipher(pair.key.as_ref())?.open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(person.0), &mut inner)
    else {
        return Err(damaged());
    };
    unpack(how, length, plain).map(Some)
}

fn unpack(how: u8, length: usize, bytes: &[u8]) -> Result<Bytes, StoreError> {
    let plain = match how & PACKED {
        0 => Bytes::copy_from_slice(bytes),
        _ => UNPACKER
            .with_borrow_mut(|unpacker| {
                if unpacker.is_none() {
                    *unpacker = zstd::bulk::Decompressor::new().ok();
                }
                unpacker.as_mut().and_then(|unpacker| unpacker.decompress(bytes, length).ok())
            })
            .map(Bytes::from)
            .ok_or_else(damaged)?,
    };
    if plain.len() == length { Ok(plain) } else { Err(damaged()) }
}

fn cipher(key: &[u8]) -> Result<LessSafeKey, StoreError> {
    UnboundKey::new(&CHACHA20_POLY1305, key)
        .map(LessSafeKey::new)
        .map_err(|_| StoreError::Database("a key has not 32 bytes".into()))
}

fn damaged() -> StoreError {
    StoreError::Damaged(Text::new(
        "stored bytes cannot be read back: run `passerelle verify` to see which, and restore the last good copy",
        "des octets gardés ne peuvent pas être relus : lancez `passerelle verify` pour voir lesquels, et restaurez la dernière bonne copie",
    ))
}
