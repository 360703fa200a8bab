//! From the hash of a term to its number: many small tables, so that a change copies
//! only those it touches and readers keep theirs.

use std::sync::Arc;

const SHARDS: usize = 1024;

/// Numbers of terms by their hashes.
#[derive(Debug, Clone)]
pub(crate) struct Index {
    shards: Vec<Arc<Shard>>,
}

/// Open addressing; a slot holds the upper half of the hash and the number plus one, or 0.
#[derive(Debug, Clone, Default)]
struct Shard {
    slots: Vec<u64>,
    used: usize,
}

impl Default for Index {
    fn default() -> Self {
        let empty = Arc::new(Shard::default());
        Index { shards: vec![empty; SHARDS] }
    }
}

fn place(hash: u64) -> usize {
    hash as usize % SHARDS
}

fn slot(hash: u64, number: u32) -> u64 {
    (hash & 0xffff_ffff_0000_0000) | (u64::from(number) + 1)
}

impl Index {
    /// The number under this hash for which `is` says yes.
    pub(crate) fn find(&self, hash: u64, is: impl Fn(u32) -> bool) -> Option<u32> {
        let shard = &self.shards[place(hash)];
        let mask = shard.slots.len().checked_sub(1)?;
        let mut at = (hash >> 32) as usize & mask;
        loop {
            let found = shard.slots[at];
            if found == 0 {
                return None;
            }
            let number = (found as u32) - 1;
            if found >> 32 == hash >> 32 && is(number) {
                return Some(number);
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds a number that is not there.
    pub(crate) fn insert(&mut self, hash: u64, number: u32) {
        let shard = Arc::make_mut(&mut self.shards[place(hash)]);
        if (shard.used + 1) * 5 > shard.slots.len() * 4 {
            let larger = vec![0; (shard.slots.len() * 2).max(8)];
            for old in std::mem::replace(&mut shard.slots, larger) {
                if old != 0 {
                    shard.put(old);
                }
            }
        }
        shard.put(slot(hash, number));
        shard.used += 1;
    }

    /// Bytes that it takes.
    pub(crate) fn held(&self) -> usize {
        self.shards.iter().map(|shard| size_of::<Shard>() + 16 + shard.slots.capacity() * size_of::<u64>()).sum()
    }

    /// Takes a number out.
    pub(crate) fn remove(&mut self, hash: u64, number: u32) {
        let shard = Arc::make_mut(&mut self.shards[place(hash)]);
        let Some(mask) = shard.slots.len().checked_sub(1) else { return };
        let wanted = slot(hash, number);
        let mut at = (hash >> 32) as usize & mask;
        while shard.slots[at] != wanted {
            if shard.slots[at] == 0 {
                return;
            }
            at = (at + 1) & mask;
        }
        shard.slots[at] = 0;
        shard.used -= 1;
        // What follows may have been pushed past the slot that is free now.
        let mut next = (at + 1) & mask;
        while shard.slots[next] != 0 {
            let moved = std::mem::take(&mut shard.slots[next]);
            shard.put(moved);
            next = (next + 1) & mask;
        }
    }
}

impl Shard {
    fn put(&mut self, entry: u64) {
        let mask = self.slots.len() - 1;
        let mut at = (entry >> 32) as usize & mask;
        while self.slots[at] != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at] = entry;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_found_until_it_is_taken_out() {
        let hash = |n: u32| u64::from(n % 977).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut index = Index::default();
        for n in 0..20_000 {
            index.insert(hash(n), n);
        }
        for n in (0..20_000).step_by(3) {
            index.remove(hash(n), n);
        }
        for n in 0..20_000 {
            assert_eq!(index.find(hash(n), |found| found == n), (n % 3 != 0).then_some(n));
        }
    }
}
