//! Quads in one order: sorted leaves that states share, and a merge that touches only
//! the leaves in which something changes.

use std::sync::Arc;

/// Three terms in the order's sequence, and the partition.
pub(crate) type Entry = [u32; 4];

/// Marks an entry that is to go.
pub(crate) const GONE: u32 = u32::MAX;

const LARGEST: usize = 512;
const SMALLEST: usize = 128;

/// One order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Order {
    leaves: Vec<Leaf>,
}

#[derive(Debug, Clone)]
struct Leaf {
    first: [u32; 3],
    entries: Arc<[Entry]>,
}

/// How many entries a merge added and took away.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Merged {
    pub(crate) added: u64,
    pub(crate) removed: u64,
}

fn key(entry: &Entry) -> [u32; 3] {
    [entry[0], entry[1], entry[2]]
}

impl Order {
    /// Sets and removes entries; `changes` is sorted, each key once.
    pub(crate) fn merge(&mut self, changes: &[Entry]) -> Merged {
        let mut merged = Merged::default();
        let mut out = Vec::with_capacity(self.leaves.len() + changes.len() / LARGEST + 1);
        let mut pending: Vec<Entry> = Vec::new();
        let mut rest = changes;
        let old = std::mem::take(&mut self.leaves);
        if old.is_empty() {
            pending.extend(rest.iter().filter(|change| change[3] != GONE));
            merged.added = pending.len() as u64;
        }
        for (at, leaf) in old.iter().enumerate() {
            let here = match old.get(at + 1) {
                Some(next) => rest.partition_point(|change| key(change) < next.first),
                None => rest.len(),
            };
            let (changes, after) = rest.split_at(here);
            rest = after;
            if changes.is_empty() && (pending.is_empty() || pending.len() >= SMALLEST) {
                flush(&mut pending, &mut out, true);
                out.push(leaf.clone());
                continue;
            }
            weave(&leaf.entries, changes, &mut pending, &mut merged);
            flush(&mut pending, &mut out, false);
        }
        flush(&mut pending, &mut out, true);
        self.leaves = out;
        merged
    }

    /// Bytes that it takes.
    pub(crate) fn held(&self) -> usize {
        let entries: usize = self.leaves.iter().map(|leaf| size_of_val(&*leaf.entries) + 16).sum();
        entries + self.leaves.capacity() * size_of::<Leaf>()
    }

    /// The entries that begin with `prefix`.
    pub(crate) fn range(&self, prefix: &[u32]) -> Range<'_> {
        let mut from = [0; 3];
        from[..prefix.len()].copy_from_slice(prefix);
        let at = self.leaves.partition_point(|leaf| leaf.first <= from).saturating_sub(1);
        let mut range = Range { leaves: &self.leaves[at..], entries: [].iter(), prefix: from, bound: prefix.len() };
        if let Some((leaf, rest)) = range.leaves.split_first() {
            let start = leaf.entries.partition_point(|entry| key(entry) < from);
            range.leaves = rest;
            range.enter(&leaf.entries[start..]);
        }
        range
    }
}

/// An old leaf and the changes in its range, one after the other in order.
fn weave(old: &[Entry], changes: &[Entry], out: &mut Vec<Entry>, merged: &mut Merged) {
    let mut old = old.iter().peekable();
    for change in changes {
        while let Some(entry) = old.next_if(|entry| key(entry) < key(change)) {
            out.push(*entry);
        }
        let was = old.next_if(|entry| key(entry) == key(change)).is_some();
        if change[3] == GONE {
            merged.removed += u64::from(was);
        } else {
            merged.added += u64::from(!was);
            out.push(*change);
        }
    }
    out.extend(old);
}

/// Makes leaves of what is pending; what is too small for one stays pending unless it is the last.
fn flush(pending: &mut Vec<Entry>, out: &mut Vec<Leaf>, last: bool) {
    if pending.is_empty() || (!last && pending.len() < SMALLEST) {
        return;
    }
    let pieces = pending.len().div_ceil(LARGEST);
    for piece in pending.chunks(pending.len().div_ceil(pieces)) {
        out.push(Leaf { first: key(&piece[0]), entries: piece.into() });
    }
    pending.clear();
}

/// Entries with one beginning, in order.
#[derive(Debug, Clone)]
pub(crate) struct Range<'a> {
    leaves: &'a [Leaf],
    entries: std::slice::Iter<'a, Entry>,
    prefix: [u32; 3],
    bound: usize,
}

impl<'a> Range<'a> {
    /// A range of nothing.
    pub(crate) fn empty() -> Self {
        Range { leaves: &[], entries: [].iter(), prefix: [0; 3], bound: 0 }
    }

    fn matches(&self, entry: &Entry) -> bool {
        entry[..self.bound] == self.prefix[..self.bound]
    }

    fn enter(&mut self, entries: &'a [Entry]) {
        let whole = entries.last().is_none_or(|last| self.matches(last));
        let entries = if whole { entries } else { &entries[..entries.partition_point(|entry| self.matches(entry))] };
        if !whole {
            self.leaves = &[];
        }
        self.entries = entries.iter();
    }
}

impl<'a> Iterator for Range<'a> {
    type Item = &'a Entry;

    fn next(&mut self) -> Option<&'a Entry> {
        loop {
            if let Some(entry) = self.entries.next() {
                return Some(entry);
            }
            let (leaf, rest) = self.leaves.split_first()?;
            self.leaves = rest;
            self.enter(&leaf.entries);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn an_order_says_what_a_map_says(
            batches in prop::collection::vec(prop::collection::vec((0..30u32, 0..12u32, 0..12u32, prop::bool::weighted(0.3)), 0..900), 1..6)
        ) {
            let mut order = Order::default();
            let mut map = BTreeMap::new();
            for batch in batches {
                let batch: BTreeMap<[u32; 3], bool> = batch.into_iter().map(|(a, b, c, gone)| ([a, b, c], gone)).collect();
                let changes: Vec<Entry> =
                    batch.iter().map(|(k, gone)| [k[0], k[1], k[2], if *gone { GONE } else { 7 }]).collect();
                let before = map.len() as u64;
                let merged = order.merge(&changes);
                for (key, gone) in batch {
                    if gone { map.remove(&key); } else { map.insert(key, 7); }
                }
                prop_assert_eq!(before + merged.added - merged.removed, map.len() as u64);
                let whole: Vec<Entry> = map.iter().map(|(k, p)| [k[0], k[1], k[2], *p]).collect();
                prop_assert_eq!(order.range(&[]).copied().collect::<Vec<_>>(), whole.clone());
                for a in 0..31 {
                    let want: Vec<Entry> = whole.iter().filter(|e| e[0] == a).copied().collect();
                    prop_assert_eq!(order.range(&[a]).copied().collect::<Vec<_>>(), want.clone());
                    let want: Vec<Entry> = want.into_iter().filter(|e| e[1] == 5).collect();
                    prop_assert_eq!(order.range(&[a, 5]).copied().collect::<Vec<_>>(), want);
                }
            }
        }
    }
}
