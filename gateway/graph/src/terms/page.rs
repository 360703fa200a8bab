//! The texts of 256 terms in one piece of memory, overwritten when nobody reads it any more.

use std::hint::black_box;

/// Terms of one page.
pub(crate) const SLOTS: usize = 256;

/// The bytes of the terms with numbers `page * SLOTS ..`; an empty slot has none.
#[derive(Debug, Default)]
pub(crate) struct Page {
    ends: Box<[u32]>,
    bytes: Box<[u8]>,
}

impl Page {
    /// The bytes in a slot.
    pub(crate) fn get(&self, slot: usize) -> &[u8] {
        let Some(end) = self.ends.get(slot) else { return &[] };
        let start = slot.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start as usize..*end as usize]
    }

    /// The same page with some slots set (or emptied); `changes` in order of slots.
    pub(crate) fn with<'a>(&self, mut changes: impl Iterator<Item = (usize, &'a [u8])>) -> Page {
        let mut bytes = Vec::with_capacity(self.bytes.len() + 1024);
        let mut ends = Vec::with_capacity(SLOTS);
        let mut change = changes.next();
        for slot in 0..SLOTS {
            match change {
                Some((at, text)) if at == slot => {
                    bytes.extend_from_slice(text);
                    change = changes.next();
                }
                _ => bytes.extend_from_slice(self.get(slot)),
            }
            ends.push(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
        }
        let page = Page { ends: ends.into(), bytes: bytes.as_slice().into() };
        erase(&mut bytes);
        page
    }

    /// Bytes that it takes.
    pub(crate) fn held(&self) -> usize {
        size_of::<Page>() + size_of_val(&*self.ends) + self.bytes.len()
    }

    /// Everything on it, for tests of erasure.
    #[cfg(test)]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        erase(&mut self.bytes);
    }
}

/// Overwrites text before its memory is given back.
pub(crate) fn erase(bytes: &mut [u8]) {
    bytes.fill(0);
    black_box(bytes);
}
