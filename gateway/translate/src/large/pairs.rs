//! From the hash of an identifier to the parts of an input that say it: twelve bytes each.

/// A hash in two halves, so that a pair takes no padding, and a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair {
    high: u32,
    low: u32,
    pub(super) unit: u32,
}

impl Pair {
    fn hash(self) -> u64 {
        u64::from(self.high) << 32 | u64::from(self.low)
    }
}

/// Pairs in order, once they are sorted.
#[derive(Debug, Default)]
pub(super) struct Pairs(Vec<Pair>);

impl Pairs {
    pub(super) fn push(&mut self, hash: u64, unit: u32) {
        self.0.push(Pair { high: (hash >> 32) as u32, low: hash as u32, unit });
    }

    pub(super) fn sort(&mut self) {
        self.0.sort_unstable();
        self.0.dedup();
    }

    /// Number of the first pair of a hash.
    pub(super) fn first(&self, hash: u64) -> usize {
        self.0.partition_point(|pair| pair.hash() < hash)
    }

    /// The pairs of a hash, by part.
    pub(super) fn of(&self, hash: u64) -> &[Pair] {
        let run = &self.0[self.first(hash)..];
        &run[..run.iter().take_while(|pair| pair.hash() == hash).count()]
    }

    /// The pairs of each hash, with the number of the first.
    pub(super) fn runs(&self) -> impl Iterator<Item = (usize, &[Pair])> {
        let mut at = 0;
        self.0.chunk_by(|a, b| a.hash() == b.hash()).map(move |run| {
            let first = at;
            at += run.len();
            (first, run)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_finds_its_parts_in_order() {
        let mut pairs = Pairs::default();
        for (hash, unit) in [(7, 9), (u64::MAX, 1), (7, 2), (7 << 32, 3), (7, 9)] {
            pairs.push(hash, unit);
        }
        pairs.sort();
        assert_eq!(pairs.of(7).iter().map(|pair| pair.unit).collect::<Vec<_>>(), [2, 9]);
        assert_eq!(pairs.of(8), []);
        assert_eq!(pairs.runs().map(|(at, run)| (at, run.len())).collect::<Vec<_>>(), [(0, 2), (2, 1), (3, 1)]);
    }
}
